// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/EvidenceRepository.h"

#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/SecretPlace.h"
#include "models/store/StoredOutcome.h"
#include "models/store/Vault.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QString uploadColumns
    = u"id, site_id, gateway_id, gateway_name, ended_at, elapsed_ms, method, outcome, error_code, "
      "error_subject, error_detail, fingerprint, door, identity, notes, purpose"_s;
const QString backupColumns = u"id, site_id, gateway_id, taken_at, region, identity, fingerprint"_s;

QString stamp(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

QString textOf(const QStringList& notes)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(notes)).toJson(QJsonDocument::Compact));
}

QStringList notesOf(const QString& text)
{
    QStringList notes;
    for (const QJsonValue& note : QJsonDocument::fromJson(text.toUtf8()).array())
        notes.append(note.toString());
    return notes;
}

UploadRecord readUpload(QSqlQuery& q)
{
    UploadRecord r;
    int i = 0;
    for (QString* text : { &r.id, &r.siteId, &r.gatewayId, &r.gatewayName })
        *text = q.value(i++).toString();
    r.endedAt = QDateTime::fromString(q.value(i++).toString(), Qt::ISODateWithMs);
    r.elapsedMs = q.value(i++).toLongLong();
    r.method = q.value(i++).toString();
    r.outcomeText = q.value(i++).toString();
    const QString code = q.value(i++).toString();
    const QString subject = q.value(i++).toString();
    const QString detail = q.value(i++).toString();
    r.outcome = storedOutcome(r.outcomeText, code, subject, detail);
    for (QString* text : { &r.fingerprint, &r.door, &r.identity })
        *text = q.value(i++).toString();
    r.notes = notesOf(q.value(i++).toString());
    r.purpose = q.value(i++).toString();
    return r;
}

BackupRecord readBackup(QSqlQuery& q)
{
    return { q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
        QDateTime::fromString(q.value(3).toString(), Qt::ISODateWithMs), q.value(4).toString(), {},
        q.value(5).toString(), q.value(6).toString() };
}

} // namespace

QString configurationFingerprint(const QByteArray& configuration)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(configuration, QCryptographicHash::Sha256).toHex());
}

Status EvidenceRepository::add(UploadRecord& record)
{
    const QString id = newId();
    const Error error = record.outcome.error.value_or(Error());
    const auto inserted = m_database.run(
        u"INSERT INTO upload (%1, difference, transcript) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(uploadColumns),
        { id, record.siteId, record.gatewayId, record.gatewayName, stamp(record.endedAt),
            record.elapsedMs, record.method, outcomeName(record.outcome.end),
            record.outcome.error ? errorCodeName(error.code) : u""_s, error.subject, error.detail,
            record.fingerprint, record.door, record.identity, textOf(record.notes), record.purpose,
            record.difference, record.transcript });
    if (!inserted)
        return tl::unexpected(inserted.error());
    record.id = id;
    return {};
}

Status EvidenceRepository::add(BackupRecord& record)
{
    const QString id = newId();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sealed = m_vault.seal(Secret(record.content), SecretPlace::backup(id));
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto inserted = m_database.run(
        u"INSERT INTO backup (%1, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(backupColumns),
        { id, record.siteId, record.gatewayId, stamp(record.takenAt), record.region,
            record.identity, configurationFingerprint(record.content), *sealed });
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    record.id = id;
    return {};
}

Result<QList<UploadRecord>> EvidenceRepository::uploads(const QString& siteId) const
{
    return uploadsWhere(u"site_id"_s, siteId);
}

Result<QList<UploadRecord>> EvidenceRepository::uploadsOf(const QString& gatewayId) const
{
    return uploadsWhere(u"gateway_id"_s, gatewayId);
}

Result<QList<UploadRecord>> EvidenceRepository::uploadsWhere(
    const QString& column, const QString& value) const
{
    auto q = m_database.run(
        u"SELECT %1 FROM upload WHERE %2 = ? ORDER BY id DESC"_s.arg(uploadColumns, column),
        { value });
    if (!q)
        return tl::unexpected(q.error());
    QList<UploadRecord> records;
    while (q->next())
        records.append(readUpload(*q));
    return records;
}

Result<UploadRecord> EvidenceRepository::upload(const QString& id) const
{
    auto q = m_database.run(
        u"SELECT %1, difference, transcript FROM upload WHERE id = ?"_s.arg(uploadColumns), { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchBackup, {}, id);
    UploadRecord record = readUpload(*q);
    record.difference = q->value(16).toString();
    record.transcript = q->value(17).toString();
    return record;
}

Result<QList<BackupRecord>> EvidenceRepository::backups(const QString& gatewayId) const
{
    auto q = m_database.run(
        u"SELECT %1 FROM backup WHERE gateway_id = ? ORDER BY id DESC"_s.arg(backupColumns),
        { gatewayId });
    if (!q)
        return tl::unexpected(q.error());
    QList<BackupRecord> records;
    while (q->next())
        records.append(readBackup(*q));
    return records;
}

Result<BackupRecord> EvidenceRepository::backup(const QString& id) const
{
    auto q = m_database.run(
        u"SELECT %1, sealed FROM backup WHERE id = ?"_s.arg(backupColumns), { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchBackup, {}, id);
    const auto content = m_vault.open(q->value(7).toString(), SecretPlace::backup(id));
    if (!content)
        return tl::unexpected(content.error());
    BackupRecord record = readBackup(*q);
    record.content = content->revealUtf8();
    return record;
}
