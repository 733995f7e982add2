// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestRecorder.h"

#include "models/store/Store.h"
#include "models/trunktest/TrunkTestJson.h"

TrunkTestRecorder::TrunkTestRecorder(Store* store, QString siteId, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_siteId(std::move(siteId))
{
}

void TrunkTestRecorder::watch(TrunkTestJob* job)
{
    if (m_store)
        connect(job, &Job::finished, this, [this, job] { keepEnd(*job); });
}

void TrunkTestRecorder::keepEnd(const TrunkTestJob& job)
{
    const auto record = std::make_shared<TrunkTestRecord>();
    record->siteId = m_siteId;
    record->trunkId = job.request().trunk.id;
    record->trunkName = job.request().trunk.name;
    record->endedAt = QDateTime::currentDateTimeUtc();
    record->elapsedMs = job.elapsedMs();
    record->outcome = job.outcome();
    record->steps = TrunkTestJson::steps(job.steps(), job.verdict());
    record->messages = TrunkTestJson::messages(job.messages());
    m_writer.write([store = m_store, record] { return store->trunkTests().add(*record); },
        [this, record](const Status& added) { noteEnd(record->id, added); });
}

void TrunkTestRecorder::noteEnd(const QString& id, const Status& added)
{
    if (added) {
        Q_EMIT kept(id);
        return;
    }
    if (!m_problem)
        m_problem = added.error();
    Q_EMIT failed(added.error());
}
