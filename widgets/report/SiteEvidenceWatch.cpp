// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/SiteEvidenceWatch.h"

#include "models/core/Job.h"
#include "models/core/JobLabel.h"
#include "models/core/RunningJobs.h"
#include "models/store/Store.h"
#include "widgets/editors/SiteDraft.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace {

constexpr int typingMs = 200; ///< who types is not followed letter by letter

} // namespace

SiteEvidenceWatch::SiteEvidenceWatch(SiteDraft* draft, Store* store, QObject* parent)
    : QObject(parent)
    , m_draft(draft)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingMs);
    connect(&m_soon, &QTimer::timeout, this, &SiteEvidenceWatch::refresh);
    connect(draft, &SiteDraft::changed, this, &SiteEvidenceWatch::later);
    connect(draft, &SiteDraft::adopted, this, &SiteEvidenceWatch::later);
    RunningJobs::watch(this, [this](Job* job) {
        // What a job found is in the store when everybody has heard of its end.
        if (job->label() && job->label()->siteId == m_draft->site().id)
            connect(job, &Job::finished, this, &SiteEvidenceWatch::later);
    });
}

void SiteEvidenceWatch::setWatching(bool isWatching)
{
    if (isWatching == m_isWatching)
        return;
    m_isWatching = isWatching;
    m_soon.stop();
    if (isWatching)
        refresh();
}

void SiteEvidenceWatch::later()
{
    if (m_isWatching)
        m_soon.start();
}

void SiteEvidenceWatch::refresh()
{
    m_soon.stop();
    m_isStale = m_isGathering;
    if (m_isGathering)
        return;
    const Site site = m_draft->site();
    const auto catalog = m_draft->sharedCatalog();
    const auto records = SiteEvidence::read(*m_store, site, *catalog);
    if (!records)
        return Q_EMIT failed(records.error());
    m_isGathering = true;
    using Found = std::shared_ptr<const Known>;
    auto* watcher = new QFutureWatcher<Found>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeOver(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [site, catalog, read = *records, now = QDateTime::currentDateTimeUtc()]() -> Found {
            return std::make_shared<const Known>(
                Known { site, SiteEvidence::of(*read, site, *catalog, now) });
        }));
}

void SiteEvidenceWatch::takeOver(std::shared_ptr<const Known> known)
{
    m_isGathering = false;
    m_known = std::move(known);
    Q_EMIT gathered();
    if (m_isStale)
        later();
}
