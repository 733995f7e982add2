// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployRecorder.h"

#include "models/store/Store.h"

#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As the journal names it; only these are recorded.
QString recordedPurpose(DeployRequest::Purpose purpose)
{
    switch (purpose) {
    case DeployRequest::Purpose::Undo:
        return u"undo"_s;
    case DeployRequest::Purpose::Restore:
        return u"restore"_s;
    default:
        return u"deploy"_s;
    }
}

Result<PbxState> readState(const Result<QByteArray>& bytes, const DeploymentRecord& record)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto state = PbxState::fromBytes(*bytes);
    if (!state || state->pbx != record.pbxKind)
        return fail(ErrorCode::PbxStateDamaged, record.host, record.id);
    state->takenAt = record.startedAt;
    return *state;
}

bool isUndoable(const DeploymentRecord& record)
{
    return (record.purpose == u"deploy" || record.purpose == u"restore") && record.items > 0
        && !record.isUndone;
}

} // namespace

DeployRecorder::DeployRecorder(Store* store, QString siteId, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_siteId(std::move(siteId))
{
}

/// Of its kind; nothing when it was undone or was for another kind of PBX.
Result<std::optional<DeploymentRecord>> DeployRecorder::latest(
    const QString& pbxKind, const QString& host, const QString& purpose, const QString& of) const
{
    const auto all = past(host);
    if (!all)
        return tl::unexpected(all.error());
    for (const DeploymentRecord& record : *all)
        if (record.purpose == purpose && record.of == of)
            return !record.isUndone && record.pbxKind == pbxKind ? std::optional(record)
                                                                 : std::nullopt;
    return std::nullopt;
}

Result<bool> DeployRecorder::isInterrupted(const QString& pbxKind, const QString& host,
    DeployRequest::Purpose purpose, const QString& of) const
{
    return latest(pbxKind, host, recordedPurpose(purpose), of)
        .map([](const std::optional<DeploymentRecord>& record) {
            return record && record->outcomeText.isEmpty();
        });
}

Result<bool> DeployRecorder::isWhole(const QString& pbxKind, const QString& host) const
{
    const auto all = past(host);
    if (!all)
        return tl::unexpected(all.error());
    const auto last = std::find_if(all->begin(), all->end(),
        [](const DeploymentRecord& record) { return record.purpose != u"adopt"; });
    return last != all->end() && last->purpose == u"deploy" && last->scope.isEmpty()
        && last->outcomeText == u"done" && !last->isUndone && last->pbxKind == pbxKind;
}

Result<QList<DeploymentItem>> DeployRecorder::unconfirmed(const QString& pbxKind,
    const QString& host, DeployRequest::Purpose purpose, const QString& of) const
{
    const auto all = past(host);
    if (!all)
        return tl::unexpected(all.error());
    QList<DeploymentItem> unconfirmed;
    for (const DeploymentRecord& record : *all) {
        if (record.purpose != recordedPurpose(purpose) || record.of != of)
            continue;
        if (record.isUndone || record.pbxKind != pbxKind
            || (record.outcomeText != u"unknown" && hasEndState(record)))
            break;
        const auto items = m_store->deployments().items(record.id);
        if (!items)
            return tl::unexpected(items.error());
        for (const DeploymentItem& item : *items)
            if (item.action != u"delete" && item.state != u"failed" && item.state != u"skipped")
                unconfirmed.append(item);
    }
    return unconfirmed;
}

Result<QList<DeployRecorder::Broken>> DeployRecorder::broken(
    const QString& pbxKind, const QString& host) const
{
    const auto all = past(host);
    if (!all)
        return tl::unexpected(all.error());
    QList<Broken> broken;
    for (const DeploymentRecord& record : *all) {
        if (record.purpose == u"adopt" || record.items == 0)
            continue;
        if (record.pbxKind != pbxKind || hasEndState(record))
            break;
        const auto items = m_store->deployments().items(record.id);
        if (!items)
            return tl::unexpected(items.error());
        auto start = readState(m_store->deployments().startState(record.id), record);
        if (!start)
            return tl::unexpected(start.error());
        Broken go { std::move(*start), {} };
        for (const DeploymentItem& item : *items)
            if (item.state == u"running" || item.state == u"unknown")
                go.items.append(item.item);
        broken.append(std::move(go));
    }
    return broken;
}

QString DeployRecorder::mark() const
{
    const auto all = m_store->deployments().deployments(m_siteId);
    return all && !all->isEmpty() ? all->first().id + u' ' + all->first().outcomeText : QString();
}

/// It was read again when it ended.
bool DeployRecorder::hasEndState(const DeploymentRecord& record) const
{
    return !record.outcomeText.isEmpty()
        && !m_store->deployments().endState(record.id).value_or(QByteArray()).isEmpty();
}

Status DeployRecorder::begin(const QString& pbxKind, const QString& host,
    DeployRequest::Purpose purpose, const QString& of, const QStringList& scope,
    const PbxState& start)
{
    const QString name = recordedPurpose(purpose);
    m_lock = std::make_unique<QLockFile>(u"%1.%2.deploy"_s.arg(m_store->path(), m_siteId));
    m_lock->setStaleLockTime(0); // however long it takes
    // Where no file can be made nobody else can make one either.
    if (!m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::DatabaseBusy, host);
    const auto open = latest(pbxKind, host, name, of);
    if (!open)
        return tl::unexpected(open.error());
    if (*open && (*open)->outcomeText.isEmpty()) {
        const auto items = m_store->deployments().items((*open)->id);
        if (!items)
            return tl::unexpected(items.error());
        m_record = **open;
        m_record.scope = scope; // what this go proves, and not what the broken one was begun for
        m_position = items->isEmpty() ? 0 : items->last().position;
        return {};
    }
    DeploymentRecord record;
    record.siteId = m_siteId;
    record.pbxKind = pbxKind;
    record.host = host;
    record.purpose = name;
    record.of = of;
    record.scope = scope;
    if (const Status begun = m_store->deployments().begin(record, start.bytes()); !begun)
        return begun;
    m_record = record;
    m_position = 0;
    return {};
}

DeployRecorder::~DeployRecorder() { (void)flush(); }

Status DeployRecorder::note(
    const DeployItem& item, DeployItem::State state, const std::optional<Error>& error)
{
    m_unwritten.append({ ++m_position, item.id(), deployActionName(item.action),
        deployStateName(state), QDateTime::currentDateTimeUtc(), error });
    return state == DeployItem::State::Running ? flush() : Status();
}

Status DeployRecorder::flush()
{
    if (m_unwritten.isEmpty())
        return {};
    auto transaction = m_store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const DeploymentItem& item : std::as_const(m_unwritten))
        if (const Status noted = m_store->deployments().note(m_record.id, item); !noted)
            return noted;
    const Status committed = transaction->commit();
    if (committed)
        m_unwritten.clear();
    return committed;
}

Status DeployRecorder::end(const Outcome& outcome, qint64 elapsedMs, const PbxState& end)
{
    const auto released = std::exchange(m_lock, {});
    if (const Status written = flush(); !written)
        return written;
    m_record.endedAt = QDateTime::currentDateTimeUtc();
    m_record.elapsedMs = elapsedMs;
    m_record.outcome = outcome;
    m_record.outcomeText = outcomeName(outcome.end);
    m_record.transcript = m_transcript.text();
    return m_store->deployments().end(m_record, end.pbx.isEmpty() ? QByteArray() : end.bytes());
}

/// Only what is shown: a deployment does not fail over it.
void DeployRecorder::noteFoundDifferent(bool isDifferent)
{
    (void)m_store->sites().noteFoundDifferent(m_siteId, isDifferent);
}

void DeployRecorder::addTranscript(Job::Direction direction, const QString& text)
{
    m_transcript.appendLine(direction, text);
}

Result<QList<DeploymentRecord>> DeployRecorder::past(const QString& host) const
{
    auto all = m_store->deployments().deployments(m_siteId);
    if (all && !host.isEmpty())
        all->removeIf([&](const DeploymentRecord& record) { return record.host != host; });
    return all;
}

Result<QSet<QString>> DeployRecorder::created(const QString& host) const
{
    const auto all = past(host);
    if (!all)
        return tl::unexpected(all.error());
    QSet<QString> ever; // what an undo or restore puts back is ours only if we made it once
    QSet<QString> there;
    for (auto record = all->rbegin(); record != all->rend(); ++record) {
        const auto items = m_store->deployments().items(record->id);
        if (!items)
            return tl::unexpected(items.error());
        for (const DeploymentItem& item : *items) {
            const bool isDone = item.state == u"done";
            if (item.action == u"delete" && isDone)
                there.remove(item.item);
            if (item.action != u"create" || item.state == u"failed" || item.state == u"skipped")
                continue;
            if (record->purpose == u"deploy")
                ever.insert(item.item);
            if (ever.contains(item.item))
                there.insert(item.item);
        }
    }
    return there;
}

Result<DeployRecorder::Past> DeployRecorder::toUndo(const QString& id, const QString& host) const
{
    const auto all = past(host);
    if (!all)
        return tl::unexpected(all.error());
    const auto record
        = std::find_if(all->begin(), all->end(), [&](const DeploymentRecord& candidate) {
              const bool isUndoable
                  = candidate.purpose != u"undo" && candidate.items > 0 && !candidate.isUndone;
              return id.isEmpty() ? isUndoable : candidate.id == id;
          });
    if (record == all->end())
        return id.isEmpty() ? fail(ErrorCode::NothingToUndo, host)
                            : fail(ErrorCode::NoSuchDeployment, id);
    if (!isUndoable(*record))
        return fail(ErrorCode::NothingToUndo, record->host, id);
    auto start = readState(m_store->deployments().startState(record->id), *record);
    if (!start)
        return tl::unexpected(start.error());
    const auto items = m_store->deployments().items(record->id);
    if (!items)
        return tl::unexpected(items.error());
    Past found { *record, {}, *start };
    for (const DeploymentItem& item : *items)
        if (item.state != u"skipped")
            found.items.prepend(item.item);
    return found;
}

/// The last deployment of everything, or the first of all, and what was done since; oldest first.
Result<QList<DeploymentRecord>> DeployRecorder::standing(const QString& host) const
{
    const auto all = past(host);
    if (!all)
        return tl::unexpected(all.error());
    QList<DeploymentRecord> since;
    for (const DeploymentRecord& record : *all) {
        const bool hasEnd = hasEndState(record);
        if (!hasEnd && record.items > 0)
            return fail(ErrorCode::NothingToUndo, host, record.id); // it broke off
        if (!hasEnd)
            continue;
        since.prepend(record);
        if (record.purpose == u"deploy" && record.scope.isEmpty())
            return since;
    }
    while (!since.isEmpty() && since.first().purpose != u"deploy")
        since.removeFirst();
    if (since.isEmpty())
        return fail(ErrorCode::NothingToUndo, host);
    return since;
}

Result<PbxState> DeployRecorder::lastKnown(const QString& host) const
{
    const auto records = standing(host);
    if (!records)
        return tl::unexpected(records.error());
    const DeploymentRecord& last = records->first();
    auto state = readState(m_store->deployments().endState(last.id), last);
    if (state)
        state->takenAt = last.endedAt;
    return state;
}

Status DeployRecorder::adopt(
    const QString& pbxKind, const QString& host, const QStringList& ids, const PbxState& now)
{
    auto transaction = m_store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    DeploymentRecord record;
    record.siteId = m_siteId;
    record.pbxKind = pbxKind;
    record.host = host;
    record.purpose = u"adopt"_s;
    if (const Status begun = m_store->deployments().begin(record, {}); !begun)
        return begun;
    int position = 0;
    for (const QString& id : ids)
        if (const Status noted = m_store->deployments().note(
                record.id, { ++position, id, u"change"_s, u"done"_s, record.startedAt, {} });
            !noted)
            return noted;
    if (const Status ended = m_store->deployments().end(record, now.bytes()); !ended)
        return ended;
    return transaction->commit();
}

Result<QList<DeployRecorder::Adoption>> DeployRecorder::adoptions(const QString& host) const
{
    const auto records = standing(host);
    if (!records)
        return QList<Adoption>();
    QList<Adoption> adoptions;
    for (const DeploymentRecord& record : records->mid(1)) {
        const auto items = m_store->deployments().items(record.id);
        if (!items)
            return tl::unexpected(items.error());
        auto state = readState(m_store->deployments().endState(record.id), record);
        if (!state)
            return tl::unexpected(state.error());
        Adoption adoption { {}, std::move(*state) };
        for (const DeploymentItem& item : *items)
            adoption.items.append(item.item);
        adoptions.append(adoption);
    }
    return adoptions;
}

Result<QList<PbxTrust>> DeployRecorder::known() const
{
    const auto known = m_store->pbx().known(m_siteId);
    if (!known)
        return tl::unexpected(known.error());
    QList<PbxTrust> trust;
    for (const KnownPbx& one : *known)
        trust.append({ one.what, one.host, one.type, one.fingerprint });
    return trust;
}

Status DeployRecorder::trust(
    const QString& what, const QString& host, const QString& type, const QString& fingerprint)
{
    return m_store->pbx().remember(m_siteId, { what, host, type, fingerprint, {} });
}
