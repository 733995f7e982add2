// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/JobFileCommand.h"

#include "app/ctl/ConflictWords.h"
#include "models/team/JobFileJob.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using State = SiteJoin::Standing::State;

struct JoinWords {
    const char* name;
    const char* done;
};

/// In the order of the states.
// clang-format off
constexpr std::array joinWords {
    JoinWords { "new", QT_TRANSLATE_NOOP("JobFileCommand", "%1 is new here and was stored.") },
    JoinWords { "same", QT_TRANSLATE_NOOP("JobFileCommand", "%1: the file brings nothing new.") },
    JoinWords { "changed", QT_TRANSLATE_NOOP("JobFileCommand", "%1 was merged.") },
    JoinWords { "conflicting", QT_TRANSLATE_NOOP("JobFileCommand", "%1 was merged.") },
    JoinWords { "removed_here", QT_TRANSLATE_NOOP("JobFileCommand", "%1 had been deleted here.") },
};
// clang-format on
static_assert(joinWords.size() == std::size_t(State::RemovedHere) + 1);

/// Deciding one conflict may show another behind it, never the same again.
constexpr int mostRounds = 100;

} // namespace

void JobFileCommand::start()
{
    const QString take = options().value(u"take"_s);
    const bool isCarrying = word(1) == u"carry";
    const bool isComplete = isCarrying ? !options().value(u"output"_s).isEmpty()
                                       : take.isEmpty() || ConflictWords::sideFrom(take);
    if (options().words().size() != 3 || !isComplete || options().jobPassphrase().isEmpty())
        return badUsage(u"site carry SITE -o FILE | site merge FILE [--take mine|theirs] "
                        "[--dry-run], each with --job-passphrase-file FILE"_s);
    if (!isCarrying)
        return openFile();
    withStore([this] { withVaultIfNeeded([this] { return carry(); }); });
}

void JobFileCommand::withVaultIfNeeded(const Action& action)
{
    const Status status = action();
    if (status)
        return;
    if (status.error().code != ErrorCode::VaultLocked || store().vault().isUnlocked())
        return fail(status.error());
    withVault([this, action] {
        if (const Status again = action(); !again)
            fail(again.error());
    });
}

Status JobFileCommand::carry()
{
    const auto id = store().sites().find(word(2));
    if (!id)
        return tl::unexpected(id.error());
    const auto content = SiteJoin::content(store(), *id);
    if (!content)
        return tl::unexpected(content.error());
    seal(*content);
    return {};
}

void JobFileCommand::seal(const JobContent& content)
{
    auto* job = new JobFileJob(content, options().jobPassphrase(), this);
    runJob(job, [this, job, name = content.now.name, id = content.siteId] {
        const QString path = options().value(u"output"_s);
        if (job->bytes().size() > JobFile::maximumSize)
            return fail(Error(ErrorCode::TooMuchData, path));
        if (const Status written = writeFile(path, job->bytes(), true); !written)
            return fail(written.error());
        output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, name },
            { u"state"_s, u"done"_s }, { u"id"_s, id }, { u"file"_s, path } });
        output().message(tr("%1 written.").arg(path));
        done(0);
    });
}

void JobFileCommand::openFile()
{
    QFile file(word(2));
    if (!file.open(QFile::ReadOnly))
        return fail(Error(ErrorCode::FileUnreadable, word(2), file.errorString()));
    auto* job = new JobFileJob(
        file.read(JobFile::maximumSize + 1), options().jobPassphrase(), word(2), this);
    runJob(job, [this, job] {
        // A trial must not even create the database.
        const bool isTrial = options().isSet(u"dry-run"_s);
        if (isTrial && !Database::isThere(options().database()))
            return tellResult(
                { State::New, job->content().siteId, job->content().now.name, {}, {} });
        withStore(
            [this, job] { withVaultIfNeeded([this, job] { return merge(job->content()); }); });
    });
}

Status JobFileCommand::merge(const JobContent& content)
{
    SiteMerge::Choices choices;
    const auto standing = compare(content, choices);
    if (!standing)
        return tl::unexpected(standing.error());
    if (!standing->conflicts.isEmpty()) {
        tell(*standing);
        return ::fail(
            ErrorCode::MergeConflict, standing->name, QString::number(standing->conflicts.size()));
    }
    if (!options().isSet(u"dry-run"_s)) {
        const auto joined = SiteJoin::join(store(), content, choices);
        if (!joined)
            return tl::unexpected(joined.error());
    }
    tell(*standing);
    tellResult(*standing);
    return {};
}

Result<SiteJoin::Standing> JobFileCommand::compare(
    const JobContent& content, SiteMerge::Choices& choices)
{
    auto standing = SiteJoin::compare(store(), content, choices);
    const auto side = ConflictWords::sideFrom(options().value(u"take"_s));
    for (int round = 0; side && standing && !standing->conflicts.isEmpty() && round < mostRounds;
         ++round) {
        ConflictWords::decide(choices, standing->conflicts, *side);
        standing = SiteJoin::compare(store(), content, choices);
    }
    return standing;
}

void JobFileCommand::tell(const SiteJoin::Standing& standing) const
{
    for (const SiteChange& change : standing.taken) {
        const QString text = SiteDiff::text(change);
        output().event({ { u"event"_s, u"change"_s }, { u"place"_s, change.place },
                           { u"subject"_s, change.subject }, { u"secret"_s, change.isSecret },
                           { u"text"_s, text } },
            text);
    }
    for (const SiteConflict& conflict : standing.conflicts) {
        QJsonObject event = ConflictWords::json(conflict);
        event.insert(u"event"_s, u"conflict"_s);
        output().event(event, ConflictWords::text(conflict));
    }
}

void JobFileCommand::tellResult(const SiteJoin::Standing& standing)
{
    const JoinWords& words = joinWords[std::size_t(standing.state)];
    const bool isTrial = options().isSet(u"dry-run"_s);
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, standing.name }, { u"state"_s, u"done"_s },
            { u"id"_s, standing.siteId }, { u"merge"_s, QString::fromLatin1(words.name) },
            { u"changes"_s, int(standing.taken.size()) }, { u"dry_run"_s, isTrial } });
    output().message(isTrial
            ? tr("%1: nothing stands against it; nothing was changed.").arg(standing.name)
            : tr(words.done).arg(standing.name));
    done(0);
}
