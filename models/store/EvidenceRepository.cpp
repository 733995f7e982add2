// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/EvidenceRepository.h"

#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/Vault.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString& id) { return u"backup:"_s + id; }

QString stamp(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

} // namespace

Status EvidenceRepository::add(UploadRecord& record)
{
    record.id = newId();
    const Error error = record.outcome.error.value_or(Error());
    const auto inserted = m_database.run(
        u"INSERT INTO upload (id, site_id, gateway_id, gateway_name, ended_at, elapsed_ms, method, "
        "outcome, error_code, error_subject, error_detail, fingerprint, transcript) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { record.id, record.siteId, record.gatewayId, record.gatewayName, stamp(record.endedAt),
            record.elapsedMs, record.method, outcomeName(record.outcome.end),
            record.outcome.error ? errorCodeName(error.code) : u""_s, error.subject, error.detail,
            record.fingerprint, record.transcript });
    return inserted ? Status() : Status(tl::unexpected(inserted.error()));
}

Status EvidenceRepository::add(BackupRecord& record)
{
    record.id = newId();
    const auto sealed = m_vault.seal(Secret(record.content), placeOf(record.id));
    if (!sealed)
        return tl::unexpected(sealed.error());
    const QByteArray hash = QCryptographicHash::hash(record.content, QCryptographicHash::Sha256);
    const auto inserted = m_database.run(
        u"INSERT INTO backup (id, site_id, gateway_id, taken_at, region, fingerprint, sealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { record.id, record.siteId, record.gatewayId, stamp(record.takenAt), record.region,
            QString::fromLatin1(hash.toHex()), *sealed });
    return inserted ? Status() : Status(tl::unexpected(inserted.error()));
}

Result<QList<UploadRecord>> EvidenceRepository::uploads(const QString& siteId) const
{
    auto q = m_database.run(
        u"SELECT id, gateway_id, gateway_name, ended_at, elapsed_ms, method, outcome, fingerprint "
        "FROM upload WHERE site_id = ? ORDER BY id DESC"_s,
        { siteId });
    if (!q)
        return tl::unexpected(q.error());
    QList<UploadRecord> records;
    while (q->next()) {
        UploadRecord r;
        r.id = q->value(0).toString();
        r.siteId = siteId;
        r.gatewayId = q->value(1).toString();
        r.gatewayName = q->value(2).toString();
        r.endedAt = QDateTime::fromString(q->value(3).toString(), Qt::ISODateWithMs);
        r.elapsedMs = q->value(4).toLongLong();
        r.method = q->value(5).toString();
        r.outcomeText = q->value(6).toString();
        r.fingerprint = q->value(7).toString();
        records.append(std::move(r));
    }
    return records;
}

Result<QList<BackupRecord>> EvidenceRepository::backups(const QString& gatewayId) const
{
    auto q = m_database.run(u"SELECT id, site_id, taken_at, region, sealed FROM backup "
                            "WHERE gateway_id = ? ORDER BY id DESC"_s,
        { gatewayId });
    if (!q)
        return tl::unexpected(q.error());
    QList<BackupRecord> records;
    while (q->next()) {
        const QString id = q->value(0).toString();
        const auto content = m_vault.open(q->value(4).toString(), placeOf(id));
        if (!content)
            return tl::unexpected(content.error());
        records.append({ id, q->value(1).toString(), gatewayId,
            QDateTime::fromString(q->value(2).toString(), Qt::ISODateWithMs),
            q->value(3).toString(), content->revealUtf8() });
    }
    return records;
}
