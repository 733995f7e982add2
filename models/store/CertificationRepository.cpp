// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/CertificationRepository.h"

#include "models/certification/CertificationRun.h"
#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/SecretPlace.h"
#include "models/store/Vault.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

template <typename Json> QString compactText(const Json& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QJsonArray arrayFrom(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

QString stampText(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime stampFrom(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QString dayText(const QDate& day) { return day.toString(Qt::ISODate); }
QDate dayFrom(const QVariant& text) { return QDate::fromString(text.toString(), Qt::ISODate); }

QDateTime nowUtc() { return QDateTime::currentDateTimeUtc(); }

QString marks(qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); }

const QString dossierColumns
    = u"id, version, company, provider_id, state, contact, trunk, entry, run_id, created_at, "
      "changed_at, published_on, expires_on"_s;

QVariantList dossierValues(const DossierRecord& r)
{
    return { r.id, r.version, r.company, r.providerId, r.state, compactText(r.contact),
        compactText(r.trunk), r.entry.isEmpty() ? QString() : compactText(r.entry), r.runId,
        stampText(r.createdAt), stampText(r.changedAt), dayText(r.publishedOn),
        dayText(r.expiresOn) };
}

/// With `password` as the last column, which is left sealed.
DossierRecord readDossier(const QSqlQuery& q)
{
    DossierRecord r;
    int i = 0;
    r.id = q.value(i++).toString();
    r.version = q.value(i++).toInt();
    for (QString* text : { &r.company, &r.providerId, &r.state })
        *text = q.value(i++).toString();
    for (QJsonObject* object : { &r.contact, &r.trunk, &r.entry })
        *object = objectFrom(q.value(i++));
    r.runId = q.value(i++).toString();
    r.createdAt = stampFrom(q.value(i++));
    r.changedAt = stampFrom(q.value(i++));
    r.publishedOn = dayFrom(q.value(i++));
    r.expiresOn = dayFrom(q.value(i++));
    r.isPasswordSealed = !q.value(i).toString().isEmpty();
    return r;
}

const QString runColumns = u"id, dossier_id, plan_id, plan_version, trunk_name, trunk_summary, "
                           "entry_fingerprint, tester, program_version, started_at, changed_at, "
                           "inputs"_s;

QVariantList runValues(const CertificationRunRecord& r)
{
    return { r.id, r.dossierId, r.planId, r.planVersion, r.trunkName, r.trunkSummary,
        r.entryFingerprint, r.tester, r.programVersion, stampText(r.startedAt),
        stampText(r.changedAt), compactText(r.inputs) };
}

CertificationRunRecord readRun(const QSqlQuery& q)
{
    CertificationRunRecord r;
    int i = 0;
    for (QString* text : { &r.id, &r.dossierId, &r.planId })
        *text = q.value(i++).toString();
    r.planVersion = q.value(i++).toInt();
    for (QString* text :
        { &r.trunkName, &r.trunkSummary, &r.entryFingerprint, &r.tester, &r.programVersion })
        *text = q.value(i++).toString();
    r.startedAt = stampFrom(q.value(i++));
    r.changedAt = stampFrom(q.value(i++));
    r.inputs = objectFrom(q.value(i));
    return r;
}

const QStringList resultColumns { u"run_id"_s, u"test_id"_s, u"state"_s, u"error_code"_s,
    u"error_subject"_s, u"error_detail"_s, u"turn"_s, u"note"_s, u"tester"_s, u"started_at"_s,
    u"elapsed_ms"_s, u"attempt"_s, u"facts"_s, u"messages"_s, u"further_messages"_s };

QVariantList resultValues(const CertificationResultRecord& r)
{
    return { r.runId, r.testId, r.state, r.errorCode, r.errorSubject, r.errorDetail, r.turn, r.note,
        r.tester, stampText(r.startedAt), r.elapsedMs, r.attempt, compactText(r.facts),
        compactText(r.messages), r.furtherMessages };
}

CertificationResultRecord readResult(const QSqlQuery& q)
{
    CertificationResultRecord r;
    int i = 0;
    for (QString* text : { &r.runId, &r.testId, &r.state, &r.errorCode, &r.errorSubject,
             &r.errorDetail, &r.turn, &r.note, &r.tester })
        *text = q.value(i++).toString();
    r.startedAt = stampFrom(q.value(i++));
    r.elapsedMs = q.value(i++).toLongLong();
    r.attempt = q.value(i++).toInt();
    r.facts = arrayFrom(q.value(i++));
    r.messages = arrayFrom(q.value(i++));
    r.furtherMessages = q.value(i).toInt();
    return r;
}

CertificationAttachmentRecord readAttachment(const QSqlQuery& q)
{
    return { q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
        q.value(3).toString(), {}, q.value(4).toLongLong() };
}

const QString attachmentColumns = u"id, run_id, test_id, file_name, size"_s;

template <typename Read>
auto rowsOf(Result<QSqlQuery>&& query, Read read) -> Result<QList<decltype(read(*query))>>
{
    if (!query)
        return tl::unexpected(query.error());
    QList<decltype(read(*query))> rows;
    while (query->next())
        rows.append(read(*query));
    return rows;
}

} // namespace

Result<QList<DossierRecord>> CertificationRepository::dossiers() const
{
    return rowsOf(m_database.run(u"SELECT %1, password FROM dossier ORDER BY company, id"_s.arg(
                      dossierColumns)),
        readDossier);
}

Result<DossierRecord> CertificationRepository::dossier(const QString& id, Secrets secrets) const
{
    auto q = m_database.run(
        u"SELECT %1, password FROM dossier WHERE id = ?"_s.arg(dossierColumns), { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchDossier, id);
    DossierRecord record = readDossier(*q);
    if (secrets == Secrets::Leave || !record.isPasswordSealed)
        return record;
    const auto password = m_vault.open(
        q->value(int(dossierValues(record).size())).toString(), SecretPlace::dossier(id));
    if (!password)
        return tl::unexpected(password.error());
    record.password = *password;
    record.isPasswordSealed = false;
    return record;
}

Result<QString> CertificationRepository::dossierOf(const QString& providerId) const
{
    if (providerId.isEmpty()) // of those that are not named yet each is another's
        return QString();
    auto q = m_database.run(
        u"SELECT id FROM dossier WHERE provider_id = ? ORDER BY id"_s, { providerId });
    if (!q)
        return tl::unexpected(q.error());
    return q->next() ? q->value(0).toString() : QString();
}

Status CertificationRepository::save(DossierRecord& record, const QList<DossierEventRecord>& events)
{
    // Work on a copy: a failure must not leave a new id or version in the caller's value.
    DossierRecord copy = record;
    copy.changedAt = nowUtc();
    if (!copy.createdAt.isValid())
        copy.createdAt = copy.changedAt;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Status written = writeDossier(copy); !written)
        return written;
    for (const DossierEventRecord& event : events)
        if (const Status added = add(copy.id, event); !added)
            return added;
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    record = std::move(copy);
    return {};
}

Status CertificationRepository::writeDossier(DossierRecord& record)
{
    const bool isNew = record.version == 0;
    if (record.id.isEmpty())
        record.id = newId();
    ++record.version;
    QVariantList values = dossierValues(record);
    const bool isKept = record.isPasswordSealed && record.password.isEmpty() && !isNew;
    if (!isKept) {
        const auto sealed = sealedPassword(record);
        if (!sealed)
            return tl::unexpected(sealed.error());
        values.append(*sealed);
    }
    const QString columns = isKept ? dossierColumns : dossierColumns + u", password"_s;
    if (isNew)
        return statusOf(m_database.run(
            u"INSERT INTO dossier (%1) VALUES (%2)"_s.arg(columns, marks(values.size())), values));
    QString assignments = columns;
    assignments.replace(u", "_s, u" = ?, "_s);
    values.append({ record.id, record.version - 1 });
    const auto updated = m_database.run(
        u"UPDATE dossier SET %1 = ? WHERE id = ? AND version = ?"_s.arg(assignments), values);
    if (!updated)
        return tl::unexpected(updated.error());
    return updated->numRowsAffected() == 1 ? Status()
                                           : Status(fail(ErrorCode::Conflict, record.company));
}

Result<QString> CertificationRepository::sealedPassword(const DossierRecord& record) const
{
    return record.password.isEmpty()
        ? Result<QString>(QString())
        : m_vault.seal(record.password, SecretPlace::dossier(record.id));
}

Status CertificationRepository::add(const QString& dossierId, const DossierEventRecord& event)
{
    return statusOf(m_database.run(
        u"INSERT INTO dossier_event (id, dossier_id, at, who, kind, before_value, after_value, "
        "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { newId(), dossierId, stampText(event.at.isValid() ? event.at : nowUtc()), event.who,
            event.kind, event.before, event.after, event.note }));
}

Status CertificationRepository::removeDossier(const QString& id)
{
    const auto removed = m_database.run(u"DELETE FROM dossier WHERE id = ?"_s, { id });
    if (!removed)
        return tl::unexpected(removed.error());
    return removed->numRowsAffected() == 1 ? Status() : Status(fail(ErrorCode::NoSuchDossier, id));
}

Result<QList<DossierEventRecord>> CertificationRepository::events(const QString& dossierId) const
{
    return rowsOf(
        m_database.run(u"SELECT id, dossier_id, at, who, kind, before_value, after_value, note "
                       "FROM dossier_event WHERE dossier_id = ? ORDER BY id DESC"_s,
            { dossierId }),
        [](const QSqlQuery& q) {
            return DossierEventRecord { q.value(0).toString(), q.value(1).toString(),
                stampFrom(q.value(2)), q.value(3).toString(), q.value(4).toString(),
                q.value(5).toString(), q.value(6).toString(), q.value(7).toString() };
        });
}

Result<QList<CertificationRunRecord>> CertificationRepository::runs(const QString& dossierId) const
{
    return rowsOf(
        m_database.run(
            u"SELECT %1 FROM certification_run WHERE dossier_id = ? ORDER BY id DESC"_s.arg(
                runColumns),
            { dossierId }),
        readRun);
}

Result<CertificationRunRecord> CertificationRepository::run(const QString& id) const
{
    auto q = m_database.run(
        u"SELECT %1, plan FROM certification_run WHERE id = ?"_s.arg(runColumns), { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchRun, id);
    CertificationRunRecord record = readRun(*q);
    record.plan = q->value(int(runValues(record).size())).toString().toUtf8();
    return record;
}

/// What was tested with what stays as it was when the run began.
Status CertificationRepository::save(CertificationRunRecord& record)
{
    CertificationRunRecord copy = record;
    copy.changedAt = nowUtc();
    if (!record.id.isEmpty()) {
        const auto updated = m_database.run(
            u"UPDATE certification_run SET inputs = ?, tester = ?, changed_at = ? WHERE id = ?"_s,
            { compactText(copy.inputs), copy.tester, stampText(copy.changedAt), copy.id });
        if (!updated)
            return tl::unexpected(updated.error());
        if (updated->numRowsAffected() != 1)
            return fail(ErrorCode::NoSuchRun, record.id);
        record = std::move(copy);
        return {};
    }
    copy.id = newId();
    if (!copy.startedAt.isValid())
        copy.startedAt = copy.changedAt;
    QVariantList values = runValues(copy);
    values.append(QString::fromUtf8(copy.plan));
    const Status inserted
        = statusOf(m_database.run(u"INSERT INTO certification_run (%1, plan) VALUES (%2)"_s.arg(
                                      runColumns, marks(values.size())),
            values));
    if (inserted)
        record = std::move(copy);
    return inserted;
}

Result<QList<CertificationResultRecord>> CertificationRepository::results(
    const QString& runId) const
{
    return rowsOf(
        m_database.run(
            u"SELECT %1 FROM certification_result WHERE run_id = ? ORDER BY test_id"_s.arg(
                resultColumns.join(u", "_s)),
            { runId }),
        readResult);
}

Status CertificationRepository::save(
    const CertificationResultRecord& record, CertificationAttachmentRecord* file)
{
    QStringList assignments;
    for (const QString& column : resultColumns.sliced(2))
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Status written = statusOf(m_database.run(
        u"INSERT INTO certification_result (%1) VALUES (%2) "
        "ON CONFLICT (run_id, test_id) DO UPDATE SET %3"_s.arg(
            resultColumns.join(u", "_s), marks(resultColumns.size()), assignments.join(u", "_s)),
        resultValues(record)));
    if (!written)
        return written;
    if (const Status added = file ? add(*file) : Status(); !added)
        return added;
    const Status dated
        = statusOf(m_database.run(u"UPDATE certification_run SET changed_at = ? WHERE id = ?"_s,
            { stampText(nowUtc()), record.runId }));
    return dated ? transaction->commit() : dated;
}

Result<QList<CertificationAttachmentRecord>> CertificationRepository::attachments(
    const QString& runId) const
{
    return rowsOf(
        m_database.run(
            u"SELECT %1 FROM certification_attachment WHERE run_id = ? ORDER BY test_id, id"_s.arg(
                attachmentColumns),
            { runId }),
        readAttachment);
}

Result<CertificationAttachmentRecord> CertificationRepository::attachment(const QString& id) const
{
    auto q = m_database.run(
        u"SELECT %1, content FROM certification_attachment WHERE id = ?"_s.arg(attachmentColumns),
        { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchBackup, {}, id);
    CertificationAttachmentRecord record = readAttachment(*q);
    record.content = QByteArray::fromBase64(q->value(5).toString().toLatin1());
    if (record.content.size() != record.size)
        return fail(ErrorCode::DatabaseDamaged, record.fileName);
    return record;
}

Status CertificationRepository::add(CertificationAttachmentRecord& record)
{
    constexpr qint64 most = CertificationAttachment::maximumSize;
    if (record.content.size() > most)
        return fail(ErrorCode::FileUnreadable, record.fileName,
            u"%1 > %2 bytes"_s.arg(record.content.size()).arg(most));
    CertificationAttachmentRecord copy = record;
    copy.id = newId();
    copy.fileName = QFileInfo(record.fileName).fileName();
    copy.size = copy.content.size();
    const Status inserted = statusOf(m_database.run(
        u"INSERT INTO certification_attachment (%1, content) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(
            attachmentColumns),
        { copy.id, copy.runId, copy.testId, copy.fileName, copy.size,
            QString::fromLatin1(copy.content.toBase64()) }));
    if (inserted)
        record = std::move(copy);
    return inserted;
}

Status CertificationRepository::removeAttachment(const QString& id)
{
    return statusOf(m_database.run(u"DELETE FROM certification_attachment WHERE id = ?"_s, { id }));
}
