// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/DeploymentRepository.h"

#include "models/core/Deflated.h"
#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/SecretPlace.h"
#include "models/store/StoredOutcome.h"
#include "models/store/Vault.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QString deploymentColumns
    = u"d.id, d.site_id, d.pbx_kind, d.host, d.purpose, d.of_deployment, d.scope, d.started_at, "
      "d.ended_at, d.elapsed_ms, d.outcome, d.error_code, d.error_subject, d.error_detail, "
      "d.error_turn, "
      "(SELECT count(*) FROM deployment u WHERE u.of_deployment = d.id AND u.purpose = 'undo' "
      "AND u.outcome = 'done'), "
      "(SELECT count(*) FROM deployment_item i WHERE i.deployment_id = d.id)"_s;
constexpr int firstFurtherColumn = 17;

QString deploymentMoment(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }
QDateTime deploymentMoment(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QString statePlace(const QString& id, const QString& column)
{
    return SecretPlace::deployment(id, column == u"start_state" ? "start"_L1 : "end"_L1);
}

/// A PBX's state is some megabytes of names that repeat: an eighth of it is left.
Result<QString> sealState(
    const Vault& vault, const QByteArray& state, const QString& id, const QString& column)
{
    if (state.isEmpty())
        return QString();
    QByteArray packed = Deflated::pack(state);
    const Secret deflated(packed);
    wipe(packed);
    return vault.seal(deflated, statePlace(id, column));
}

QString scopeText(const QStringList& scope)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(scope)).toJson(QJsonDocument::Compact));
}

QStringList readScope(const QString& text)
{
    QStringList scope;
    for (const QJsonValue& group : QJsonDocument::fromJson(text.toUtf8()).array())
        scope.append(group.toString());
    return scope;
}

DeploymentRecord readDeployment(const QSqlQuery& row)
{
    DeploymentRecord r;
    int i = 0;
    for (QString* text : { &r.id, &r.siteId, &r.pbxKind, &r.host, &r.purpose, &r.of })
        *text = row.value(i++).toString();
    r.scope = readScope(row.value(i++).toString());
    r.startedAt = deploymentMoment(row.value(i++));
    r.endedAt = deploymentMoment(row.value(i++));
    r.elapsedMs = row.value(i++).toLongLong();
    r.outcomeText = row.value(i).toString();
    r.outcome = storedOutcome(r.outcomeText, row.value(i + 1).toString(),
        row.value(i + 2).toString(), row.value(i + 3).toString());
    r.outcome.error = storedError(row.value(i + 1).toString(), row.value(i + 2).toString(),
        row.value(i + 3).toString(), row.value(i + 4).toString());
    i += 5;
    r.isUndone = row.value(i++).toInt() > 0;
    r.items = row.value(i).toInt();
    return r;
}

QVariantList errorValues(const std::optional<Error>& error)
{
    if (!error)
        return { u""_s, u""_s, u""_s, u""_s };
    return { errorCodeName(error->code), error->subject, error->detail, turnName(error->turn) };
}

} // namespace

Status DeploymentRepository::begin(DeploymentRecord& record, const QByteArray& startState)
{
    const QString id = newId();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sealed = sealState(m_vault, startState, id, u"start_state"_s);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Status inserted = statusOf(m_database.run(
        u"INSERT INTO deployment (id, site_id, pbx_kind, host, purpose, of_deployment, scope, "
        "started_at, ended_at, elapsed_ms, outcome, error_code, error_subject, error_detail, "
        "error_turn, transcript, start_state, end_state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 0, '', '', '', '', '', '', ?, '')"_s,
        { id, record.siteId, record.pbxKind, record.host, record.purpose, record.of,
            scopeText(record.scope), deploymentMoment(now), *sealed }));
    if (!inserted)
        return inserted;
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    record.id = id;
    record.startedAt = now;
    return {};
}

Status DeploymentRepository::note(const QString& deployment, DeploymentItem item)
{
    // What was made by an earlier go of the same deployment stays its own, whatever a later go did
    // to it: it is there, even when changing it failed. What was there before is made anew without
    // becoming its own.
    return statusOf(m_database.run(
        u"INSERT INTO deployment_item (deployment_id, position, item, action, state, at, "
        "error_code, error_subject, error_detail, error_turn) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (deployment_id, item) DO UPDATE SET "
        "action = CASE WHEN deployment_item.action = 'create' AND excluded.action = 'change' "
        "THEN 'create' WHEN deployment_item.action = 'change' AND excluded.action = 'create' "
        "THEN 'change' ELSE excluded.action END, "
        "state = CASE WHEN deployment_item.action = 'create' AND excluded.action = 'change' "
        "AND excluded.state IN ('failed', 'skipped') THEN 'unknown' ELSE excluded.state END, "
        "at = excluded.at, error_code = excluded.error_code, "
        "error_subject = excluded.error_subject, error_detail = excluded.error_detail, "
        "error_turn = excluded.error_turn"_s,
        QVariantList { deployment, item.position, item.item, item.action, item.state,
            deploymentMoment(item.at.isValid() ? item.at : QDateTime::currentDateTimeUtc()) }
            + errorValues(item.error)));
}

Status DeploymentRepository::end(const DeploymentRecord& record, const QByteArray& endState)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sealed = sealState(m_vault, endState, record.id, u"end_state"_s);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const QDateTime at
        = record.endedAt.isValid() ? record.endedAt : QDateTime::currentDateTimeUtc();
    const auto updated = m_database.run(
        u"UPDATE deployment SET scope = ?, ended_at = ?, elapsed_ms = ?, outcome = ?, error_code = "
        u"?, "
        "error_subject = ?, error_detail = ?, error_turn = ?, transcript = ?, end_state = ? "
        "WHERE id = ?"_s,
        QVariantList { scopeText(record.scope), deploymentMoment(at), record.elapsedMs,
            outcomeName(record.outcome.end) }
            + errorValues(record.outcome.error)
            + QVariantList { record.transcript, *sealed, record.id });
    if (!updated)
        return tl::unexpected(updated.error());
    if (updated->numRowsAffected() != 1)
        return fail(ErrorCode::NoSuchDeployment, record.id);
    return transaction->commit();
}

Result<QList<DeploymentRecord>> DeploymentRepository::deployments(const QString& siteId) const
{
    auto rows = m_database.run(
        u"SELECT %1 FROM deployment d WHERE d.site_id = ? ORDER BY d.id DESC"_s.arg(
            deploymentColumns),
        { siteId });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<DeploymentRecord> records;
    while (rows->next())
        records.append(readDeployment(*rows));
    return records;
}

Result<DeploymentRecord> DeploymentRepository::deployment(const QString& id) const
{
    auto row = m_database.run(
        u"SELECT %1, d.transcript FROM deployment d WHERE d.id = ?"_s.arg(deploymentColumns),
        { id });
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::NoSuchDeployment, id);
    DeploymentRecord record = readDeployment(*row);
    record.transcript = row->value(firstFurtherColumn).toString();
    return record;
}

Result<QList<DeploymentItem>> DeploymentRepository::items(const QString& deployment) const
{
    auto rows = m_database.run(
        u"SELECT position, item, action, state, at, error_code, error_subject, error_detail, "
        "error_turn FROM deployment_item WHERE deployment_id = ? ORDER BY position"_s,
        { deployment });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<DeploymentItem> items;
    while (rows->next())
        items.append({ rows->value(0).toInt(), rows->value(1).toString(), rows->value(2).toString(),
            rows->value(3).toString(), deploymentMoment(rows->value(4)),
            storedError(rows->value(5).toString(), rows->value(6).toString(),
                rows->value(7).toString(), rows->value(8).toString()) });
    return items;
}

Result<QByteArray> DeploymentRepository::startState(const QString& deployment) const
{
    return state(deployment, u"start_state"_s);
}

Result<QByteArray> DeploymentRepository::endState(const QString& deployment) const
{
    return state(deployment, u"end_state"_s);
}

Result<QByteArray> DeploymentRepository::state(
    const QString& deployment, const QString& column) const
{
    auto row
        = m_database.run(u"SELECT %1 FROM deployment WHERE id = ?"_s.arg(column), { deployment });
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::NoSuchDeployment, deployment);
    const QString sealed = row->value(0).toString();
    if (sealed.isEmpty())
        return QByteArray();
    const auto opened = m_vault.open(sealed, statePlace(deployment, column));
    if (!opened)
        return tl::unexpected(opened.error());
    QByteArray packed = opened->revealUtf8();
    const QByteArray state = qUncompress(packed);
    wipe(packed);
    return state;
}
