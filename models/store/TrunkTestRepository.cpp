// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/TrunkTestRepository.h"

#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/StoredOutcome.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QString trunkTestColumns
    = u"id, site_id, trunk_id, trunk_name, ended_at, elapsed_ms, outcome, error_code, "
      "error_subject, error_detail, turn, steps"_s;

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray jsonArray(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

TrunkTestRecord readTrunkTest(QSqlQuery& q)
{
    TrunkTestRecord r;
    int i = 0;
    for (QString* text : { &r.id, &r.siteId, &r.trunkId, &r.trunkName })
        *text = q.value(i++).toString();
    r.endedAt = QDateTime::fromString(q.value(i++).toString(), Qt::ISODateWithMs);
    r.elapsedMs = q.value(i++).toLongLong();
    r.outcomeText = q.value(i++).toString();
    const QString code = q.value(i++).toString();
    const QString subject = q.value(i++).toString();
    const QString detail = q.value(i++).toString();
    r.outcome = storedOutcome(r.outcomeText, code, subject, detail);
    r.outcome.error = storedError(code, subject, detail, q.value(i).toString());
    r.steps = jsonArray(q.value(i + 1));
    return r;
}

} // namespace

Status TrunkTestRepository::add(TrunkTestRecord& record)
{
    const QString id = newId();
    const Error error = record.outcome.error.value_or(Error());
    const bool isError = record.outcome.error.has_value();
    const auto inserted = m_database.run(
        u"INSERT INTO trunk_test (%1, messages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(trunkTestColumns),
        { id, record.siteId, record.trunkId, record.trunkName,
            record.endedAt.toUTC().toString(Qt::ISODateWithMs), record.elapsedMs,
            outcomeName(record.outcome.end), isError ? errorCodeName(error.code) : u""_s,
            isError ? error.subject : u""_s, isError ? error.detail : u""_s,
            isError ? turnName(error.turn) : u""_s, jsonText(record.steps),
            jsonText(record.messages) });
    if (!inserted)
        return tl::unexpected(inserted.error());
    record.id = id;
    return {};
}

Result<QList<TrunkTestRecord>> TrunkTestRepository::tests(const QString& siteId) const
{
    return testsWhere(u"site_id"_s, siteId);
}

Result<QList<TrunkTestRecord>> TrunkTestRepository::testsOf(const QString& trunkId) const
{
    return testsWhere(u"trunk_id"_s, trunkId);
}

Result<QList<TrunkTestRecord>> TrunkTestRepository::testsWhere(
    const QString& column, const QString& value) const
{
    auto q = m_database.run(
        u"SELECT %1 FROM trunk_test WHERE %2 = ? ORDER BY id DESC"_s.arg(trunkTestColumns, column),
        { value });
    if (!q)
        return tl::unexpected(q.error());
    QList<TrunkTestRecord> records;
    while (q->next())
        records.append(readTrunkTest(*q));
    return records;
}

Result<TrunkTestRecord> TrunkTestRepository::test(const QString& id) const
{
    auto q = m_database.run(
        u"SELECT %1, messages FROM trunk_test WHERE id = ?"_s.arg(trunkTestColumns), { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchBackup, {}, id);
    TrunkTestRecord record = readTrunkTest(*q);
    record.messages = jsonArray(q->value(12));
    return record;
}
