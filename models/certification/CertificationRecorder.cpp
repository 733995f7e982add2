// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationRecorder.h"

#include "models/certification/CertificationJson.h"
#include "models/store/Store.h"

CertificationRecorder::CertificationRecorder(Store* store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

Status CertificationRecorder::keep(CertificationRun& run)
{
    if (!m_store)
        return {};
    CertificationRunRecord record = CertificationJson::record(run);
    const Status saved = m_store->certification().save(record);
    if (!saved)
        return saved;
    run.id = record.id;
    run.startedAt = record.startedAt;
    run.changedAt = record.changedAt;
    return {};
}

Status CertificationRecorder::keep(const QString& runId, const CertificationResult& result)
{
    if (!m_store)
        return {};
    const auto atOnce = std::make_shared<Status>(); // success when it has to be tried again
    m_writer.write(
        [store = m_store, record = CertificationJson::record(runId, result)] {
            return store->certification().save(record);
        },
        [this, atOnce](const Status& status) {
            *atOnce = status;
            note(status);
        });
    return *atOnce;
}

void CertificationRecorder::watch(CertificationJob* job)
{
    connect(job, &CertificationJob::resultChanged, this,
        [this, job](const CertificationResult& result) {
            // One under way is nothing yet: should the laptop die, what it repeats shall stand.
            if (result.state != CertificationResult::State::Running)
                (void)keep(job->certificationRun().id, result);
        });
}

void CertificationRecorder::note(const Status& status)
{
    if (status)
        return;
    if (!m_problem)
        m_problem = status.error();
    Q_EMIT failed(status.error());
}
