// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/UploadRecorder.h"

#include "models/store/Store.h"

using namespace Qt::StringLiterals;

UploadRecorder::UploadRecorder(Store* store, QString siteId, const Gateway& gateway,
    const GatewayRequest& request, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_siteId(std::move(siteId))
    , m_gatewayId(gateway.id)
    , m_gatewayName(gateway.name)
    , m_fingerprint(configurationFingerprint(request.configuration))
    , m_purpose(request.purpose)
{
}

void UploadRecorder::watch(GatewayJob* job)
{
    connect(job, &Job::transcript, this, [this](Job::Direction direction, const QString& text) {
        m_transcript.append(direction, text);
    });
    if (!m_store)
        return;
    connect(job, &GatewayJob::backupTaken, this,
        [this, job](const QString& region, const QByteArray& content) {
            keepBackup(job, region, content);
        });
    connect(job, &GatewayJob::hostKeySeen, this,
        [this](const QString& type, const QString& fingerprint, bool isNew) {
            if (isNew) // remembered once the device has proved to be the one that is meant
                m_hostKey = { type, fingerprint };
        });
    connect(job, &Job::finished, this, [this, job] { keepEnd(*job); });
}

void UploadRecorder::keepBackup(GatewayJob* job, const QString& region, const QByteArray& content)
{
    if (!m_hostKey.second.isEmpty())
        note(m_store->hostKeys().remember(m_gatewayId, m_hostKey.first, m_hostKey.second));
    m_hostKey = {};
    BackupRecord record { {}, m_siteId, m_gatewayId, QDateTime::currentDateTimeUtc(), region,
        content, job->identity() };
    const Status kept = m_store->evidence().add(record);
    m_backups += kept ? 1 : 0;
    note(kept);
    if (!kept) // not from inside its own signal
        QMetaObject::invokeMethod(job, &Job::cancel, Qt::QueuedConnection);
}

void UploadRecorder::keepEnd(const GatewayJob& job)
{
    const bool isRestore = m_purpose == GatewayRequest::Purpose::Restore;
    if (m_purpose != GatewayRequest::Purpose::Upload && !isRestore)
        return;
    UploadRecord record;
    record.siteId = m_siteId;
    record.gatewayId = m_gatewayId;
    record.gatewayName = m_gatewayName;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.elapsedMs = job.elapsedMs();
    record.method = job.method();
    record.door = job.door();
    record.outcome = job.outcome();
    record.fingerprint = m_fingerprint;
    record.transcript = m_transcript.text();
    record.identity = job.identity();
    record.difference = job.difference();
    record.notes = job.notes();
    record.purpose = isRestore ? u"restore"_s : u"upload"_s;
    m_writer.write([store = m_store, record]() mutable { return store->evidence().add(record); },
        [this](const Status& added) { note(added); });
}

void UploadRecorder::note(const Status& status)
{
    if (status)
        return;
    if (!m_problem)
        m_problem = status.error();
    Q_EMIT failed(status.error());
}
