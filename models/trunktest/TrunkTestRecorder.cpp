// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestRecorder.h"

#include "models/store/Store.h"
#include "models/trunktest/TrunkTestJson.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace {
constexpr int busyWriteAttempts = 20;
constexpr auto busyWritePause = 250ms;
} // namespace

TrunkTestRecorder::TrunkTestRecorder(Store* store, QString siteId, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_siteId(std::move(siteId))
{
}

TrunkTestRecorder::~TrunkTestRecorder()
{
    if (m_end)
        (void)m_store->trunkTests().add(*m_end);
}

void TrunkTestRecorder::watch(TrunkTestJob* job)
{
    if (m_store)
        connect(job, &Job::finished, this, [this, job] { keepEnd(*job); });
}

void TrunkTestRecorder::keepEnd(const TrunkTestJob& job)
{
    TrunkTestRecord& record = m_end.emplace();
    record.siteId = m_siteId;
    record.trunkId = job.request().trunk.id;
    record.trunkName = job.request().trunk.name;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.elapsedMs = job.elapsedMs();
    record.outcome = job.outcome();
    record.steps = TrunkTestJson::steps(job.steps(), job.verdict());
    record.messages = TrunkTestJson::messages(job.messages());
    m_attempts = 0;
    writeEnd();
}

void TrunkTestRecorder::writeEnd()
{
    const Status added = m_store->trunkTests().add(*m_end);
    const bool isBusy = !added && added.error().code == ErrorCode::DatabaseBusy;
    if (isBusy && ++m_attempts < busyWriteAttempts) {
        QTimer::singleShot(busyWritePause, this, &TrunkTestRecorder::writeEnd);
        return;
    }
    const QString id = m_end->id;
    m_end.reset();
    if (added) {
        Q_EMIT kept(id);
        return;
    }
    if (!m_problem)
        m_problem = added.error();
    Q_EMIT failed(added.error());
}
