// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteHistory.h"

#include "models/site/SiteMerge.h"
#include "models/store/Database.h"
#include "models/store/SiteJournal.h"
#include "models/store/SiteRepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What the next undo or redo would do, by positions in the list of steps.
struct PlannedStep {
    qsizetype command = -1; ///< what people see: the change itself; -1 = there is nothing to do
    qsizetype reverted = -1; ///< whose effect is taken back
};

bool isCommand(const SiteRevision& step)
{
    return step.kind != SiteRevision::Kind::Undo && step.kind != SiteRevision::Kind::Redo;
}

qsizetype positionOf(const QList<SiteRevision>& steps, const QString& id, qsizetype from)
{
    for (qsizetype i = from; i < steps.size(); ++i)
        if (steps[i].id == id)
            return i;
    return -1;
}

/// Nothing when the list does not reach back far enough to tell. Here the newest command that is
/// not undone. What it did last it may have done by a redo.
std::optional<PlannedStep> nextUndo(const QList<SiteRevision>& steps)
{
    QSet<QString> undone;
    QHash<QString, qsizetype> redone;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const SiteRevision& step = steps[i];
        if (isCommand(step)) {
            if (!undone.contains(step.id))
                return PlannedStep { i, redone.value(step.id, i) };
        } else if (!undone.contains(step.of)
            && !redone.contains(step.of)) { // the newest one counts
            if (step.kind == SiteRevision::Kind::Undo)
                undone.insert(step.of);
            else
                redone.insert(step.of, i);
        }
    }
    return std::nullopt;
}

/// The newest undoing that was not redone, unless something else was done since.
std::optional<PlannedStep> nextRedo(const QList<SiteRevision>& steps)
{
    QSet<QString> redone;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const SiteRevision& step = steps[i];
        if (isCommand(step))
            return PlannedStep();
        if (step.kind == SiteRevision::Kind::Redo) {
            redone.insert(step.of);
        } else if (!redone.remove(step.of)) {
            const qsizetype command = positionOf(steps, step.of, i);
            return command < 0 ? std::nullopt : std::optional(PlannedStep { command, i });
        }
    }
    return std::nullopt;
}

using StepPlan = std::optional<PlannedStep> (*)(const QList<SiteRevision>&);

struct HistoryStep {
    SiteRevision command;
    SiteJournal::Entry reverted;
    SiteJournal::Entry before; ///< the entry before that one
};

/// The newest ones of a long history are mostly enough to tell.
constexpr int newestSteps = 64;

/// @return ids: the command's, and that of the entry whose effect is taken back
Result<std::optional<std::pair<QString, QString>>> plannedIds(
    const SiteJournal& journal, const QString& siteId, StepPlan plan)
{
    for (const int limit : { newestSteps, 0 }) {
        const auto steps = journal.steps(siteId, limit);
        if (!steps)
            return tl::unexpected(steps.error());
        const auto next = plan(*steps);
        if (next && next->command < 0)
            break;
        if (next)
            return std::pair { steps->at(next->command).id, steps->at(next->reverted).id };
        if (steps->size() < limit)
            break;
    }
    return std::nullopt;
}

/// Nothing where there is nothing to take back, or the site of then is not kept.
Result<std::optional<HistoryStep>> planned(
    const SiteJournal& journal, const QString& siteId, StepPlan plan)
{
    const auto ids = plannedIds(journal, siteId, plan);
    if (!ids || !*ids)
        return ids ? Result<std::optional<HistoryStep>>(std::nullopt) : tl::unexpected(ids.error());
    const auto command = journal.entry((*ids)->first);
    if (!command)
        return tl::unexpected(command.error());
    const auto reverted = journal.entry((*ids)->second);
    if (!reverted)
        return tl::unexpected(reverted.error());
    const auto before = journal.preceding(*reverted);
    if (!before)
        return tl::unexpected(before.error());
    if (!reverted->revision.isKept || !*before || !(*before)->revision.isKept)
        return std::nullopt;
    return HistoryStep { command->revision, *reverted, **before };
}

Result<std::optional<SiteRevision>> commandOf(const Result<std::optional<HistoryStep>>& step)
{
    if (!step)
        return tl::unexpected(step.error());
    return *step ? std::optional((*step)->command) : std::nullopt;
}

/// Whose the step is, if it is somebody else's: the change itself, or what happened to it last.
QString colleagueOf(const HistoryStep& step, const QString& user)
{
    for (const SiteRevision* each : { &step.reverted.revision, &step.command })
        if (each->who != user)
            return each->who;
    return {};
}

/// The site as it would be without what the step did.
Result<Site> without(const SiteJournal& journal, const HistoryStep& step, const Site& now)
{
    const auto after = journal.open(step.reverted);
    if (!after)
        return after;
    auto before = journal.open(step.before);
    if (!before)
        return before;
    if (SiteDiff::between(*after, now).isEmpty()) {
        before->version = now.version;
        return before;
    }
    const SiteMerge::Merged merged
        = SiteMerge::merge(*after, now, *before, {}, SiteMerge::Side::Mine);
    if (!merged.conflicts.isEmpty())
        return fail(ErrorCode::MergeConflict, now.name, QString::number(merged.conflicts.size()));
    return merged.site;
}

} // namespace

Result<QList<SiteRevision>> SiteHistory::list(const QString& siteId, int limit) const
{
    return SiteJournal(m_database, m_vault).list(siteId, limit);
}

Result<Site> SiteHistory::at(const QString& revisionId) const
{
    const SiteJournal journal(m_database, m_vault);
    const auto entry = journal.entry(revisionId);
    return entry ? journal.open(*entry) : tl::unexpected(entry.error());
}

Result<QList<SiteChange>> SiteHistory::changes(const QString& revisionId) const
{
    const SiteJournal journal(m_database, m_vault);
    const auto entry = journal.entry(revisionId);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto after = journal.open(*entry);
    if (!after)
        return tl::unexpected(after.error());
    const auto preceding = journal.preceding(*entry);
    if (!preceding)
        return tl::unexpected(preceding.error());
    if (!*preceding || !(*preceding)->revision.isKept)
        return QList<SiteChange>();
    const auto before = journal.open(**preceding);
    return before ? Result<QList<SiteChange>>(SiteDiff::between(*before, *after))
                  : tl::unexpected(before.error());
}

Result<std::optional<SiteRevision>> SiteHistory::undoable(const QString& siteId) const
{
    return commandOf(planned(SiteJournal(m_database, m_vault), siteId, nextUndo));
}

Result<std::optional<SiteRevision>> SiteHistory::redoable(const QString& siteId) const
{
    return commandOf(planned(SiteJournal(m_database, m_vault), siteId, nextRedo));
}

QString SiteHistory::user() const { return SiteJournal::user(m_database); }

Result<Site> SiteHistory::undo(const QString& siteId, Whose whose)
{
    return take(siteId, SiteRevision::Kind::Undo, whose);
}

Result<Site> SiteHistory::redo(const QString& siteId, Whose whose)
{
    return take(siteId, SiteRevision::Kind::Redo, whose);
}

/// In one transaction: nobody's saving comes between what is read and what is written.
Result<Site> SiteHistory::take(const QString& siteId, SiteRevision::Kind kind, Whose whose)
{
    const bool isUndo = kind == SiteRevision::Kind::Undo;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const SiteJournal journal(m_database, m_vault);
    const auto step = planned(journal, siteId, isUndo ? nextUndo : nextRedo);
    if (!step)
        return tl::unexpected(step.error());
    const auto now = m_sites.load(siteId);
    if (!now)
        return now;
    const auto none = isUndo ? ErrorCode::NoChangeToUndo : ErrorCode::NoChangeToRedo;
    if (!*step)
        return fail(none, now->name);
    const QString other = whose == Whose::Own ? colleagueOf(**step, user()) : QString();
    if (!other.isEmpty())
        return fail(none, now->name, other);
    auto target = without(journal, **step, *now);
    if (!target)
        return target;
    SiteRevision entry;
    entry.kind = kind;
    entry.what = (*step)->command.what;
    entry.of = (*step)->command.id;
    if (const Status saved = m_sites.save(*target, entry); !saved)
        return tl::unexpected(saved.error());
    const Status committed = transaction->commit();
    return committed ? target : tl::unexpected(committed.error());
}

Result<Site> SiteHistory::restore(const QString& revisionId)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto site = at(revisionId);
    if (!site)
        return site;
    const auto now = m_sites.load(site->id, SiteRepository::Secrets::Leave);
    if (!now)
        return now;
    site->version = now->version;
    SiteRevision entry;
    entry.kind = SiteRevision::Kind::Restore;
    entry.what = u"restore"_s;
    entry.of = revisionId;
    if (const Status saved = m_sites.save(*site, entry); !saved)
        return tl::unexpected(saved.error());
    const Status committed = transaction->commit();
    return committed ? site : tl::unexpected(committed.error());
}
