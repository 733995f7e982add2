// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/SiteEvidenceWatch.h"

#include "models/core/Job.h"
#include "models/core/JobLabel.h"
#include "models/core/RunningJobs.h"
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
    if (m_isGathering || m_isLeft)
        return;
    const Site site = m_draft->site();
    const auto catalog = m_draft->sharedCatalog();
    const auto meaning = [site, catalog, now = QDateTime::currentDateTimeUtc()](
                             const SiteEvidence::Records& records) -> Found {
        return std::make_shared<const Known>(
            Known { site, SiteEvidence::of(records, site, *catalog, now) });
    };
    m_isGathering = true;
    using Records = Result<std::shared_ptr<const SiteEvidence::Records>>;
    m_read.ask(
        *m_store,
        [site, catalog](Store& store) { return SiteEvidence::read(store, site, *catalog); },
        [this, meaning](const Records& records) {
            if (!records)
                return takeOver(tl::unexpected(records.error()));
            gather([records = *records, meaning] { return meaning(*records); });
        });
}

void SiteEvidenceWatch::gather(std::function<Found()> work)
{
    auto* watcher = new QFutureWatcher<std::shared_ptr<const Found>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeOver(*watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [work = std::move(work)] { return std::make_shared<const Found>(work()); }));
}

void SiteEvidenceWatch::takeOver(const Found& found)
{
    m_isGathering = false;
    if (m_isLeft)
        return;
    if (found) {
        m_known = *found;
        Q_EMIT gathered();
    } else {
        Q_EMIT failed(found.error());
    }
    if (m_isStale)
        later();
}
