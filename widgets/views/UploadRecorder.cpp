// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadRecorder.h"

#include "models/store/Store.h"

#include <QCryptographicHash>

UploadRecorder::UploadRecorder(
    Store* store, QString siteId, const Gateway& gateway, const QByteArray& content)
    : m_store(store)
    , m_siteId(std::move(siteId))
    , m_gatewayId(gateway.id)
    , m_gatewayName(gateway.name)
    , m_fingerprint(QString::fromLatin1(
          QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()))
{
}

void UploadRecorder::addBackup(const QString& region, const QByteArray& content)
{
    if (!m_store)
        return;
    BackupRecord record { {}, m_siteId, m_gatewayId, QDateTime::currentDateTimeUtc(), region,
        content };
    const Status added = m_store->evidence().add(record);
    m_backups += added ? 1 : 0;
    note(added);
}

void UploadRecorder::addEnd(const GatewayJob& job, const QString& transcript)
{
    if (!m_store)
        return;
    UploadRecord record;
    record.siteId = m_siteId;
    record.gatewayId = m_gatewayId;
    record.gatewayName = m_gatewayName;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.elapsedMs = job.elapsedMs();
    record.method = job.method();
    record.outcome = job.outcome();
    record.fingerprint = m_fingerprint;
    record.transcript = transcript;
    note(m_store->evidence().add(record));
}

void UploadRecorder::note(const Status& status)
{
    if (!status && !m_problem)
        m_problem = status.error();
}
