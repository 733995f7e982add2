// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CarryCommand.h"

#include "app/ctl/ConflictWords.h"
#include "models/store/UnlockJob.h"

#include <QFile>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct StandingWords {
    const char* name;
    const char* text;
};

/// In the order of SiteStanding::State.
// clang-format off
constexpr std::array standingWords {
    StandingWords { "same", QT_TRANSLATE_NOOP("CarryCommand", "%1: the same on both sides") },
    StandingWords { "changed_here", QT_TRANSLATE_NOOP("CarryCommand", "%1: changed in the copy") },
    StandingWords { "changed_there", QT_TRANSLATE_NOOP("CarryCommand", "%1: changed by the team") },
    StandingWords { "changed_both", QT_TRANSLATE_NOOP("CarryCommand", "%1: changed on both sides") },
    StandingWords { "new_here", QT_TRANSLATE_NOOP("CarryCommand", "%1: new in the copy") },
    StandingWords { "removed_there", QT_TRANSLATE_NOOP("CarryCommand", "%1: removed by the team") },
    StandingWords { "removed_here", QT_TRANSLATE_NOOP("CarryCommand", "%1: removed in the copy") },
};
// clang-format on
static_assert(
    standingWords.size() == std::size_t(CarriedCopy::SiteStanding::State::RemovedHere) + 1);

/// Deciding one conflict may show another behind it, never the same again.
constexpr int mostDecisions = 100;

} // namespace

void CarryCommand::start()
{
    const QString take = options().value(u"take"_s);
    const bool isTakeKnown = take.isEmpty() || ConflictWords::sideFrom(take);
    if (word(1) == u"carry" && options().words().size() >= 3)
        return withCopy([this] { return carry(); });
    if (word(1) == u"sync" && options().words().size() == 3 && isTakeKnown)
        return withCopy([this] { return sync(); });
    badUsage(
        u"database carry FILE [SITE...] | database sync FILE [--take mine|theirs] [--dry-run]"_s);
}

/// Unlocks both sides only for what turns out to need it. What was done until then stays done and
/// is found so the second time.
void CarryCommand::withCopy(const Action& action)
{
    if (word(1) == u"sync" && !QFile::exists(word(2))) // only carrying makes one
        return fail(Error(ErrorCode::FileUnreadable, word(2), qt_error_string(ENOENT)));
    withStore([this, action] {
        auto copy = Store::open(word(2));
        if (!copy)
            return fail(copy.error());
        m_copy = std::move(*copy);
        const auto conclude
            = [this](const Status& status) { status ? done(0) : fail(status.error()); };
        const Status status = action();
        if (status || status.error().code != ErrorCode::VaultLocked)
            return conclude(status);
        withVault(
            [this, action, conclude] { unlockCopy([action, conclude] { conclude(action()); }); });
    });
}

/// A copy has a vault of its own, under the same passphrase or in the same keychain.
void CarryCommand::unlockCopy(const Next& next)
{
    auto* job = options().passphrase().isEmpty()
        ? new UnlockJob(*m_copy, this)
        : new UnlockJob(*m_copy, options().passphrase(), this);
    connect(job, &Job::finished, this, [this, job, next] {
        job->outcome().end == Outcome::End::Done ? next() : fail(*job->outcome().error);
    });
    job->start();
}

/// All of them where none is named.
Result<QStringList> CarryCommand::sitesNamed()
{
    QStringList ids;
    for (const QString& name : options().words().mid(3)) {
        const auto id = store().sites().find(name);
        if (!id)
            return tl::unexpected(id.error());
        ids.append(*id);
    }
    if (!ids.isEmpty())
        return ids;
    const auto sites = store().sites().list();
    if (!sites)
        return tl::unexpected(sites.error());
    for (const SiteSummary& site : *sites)
        ids.append(site.id);
    return ids;
}

Status CarryCommand::carry()
{
    const auto ids = sitesNamed();
    if (!ids)
        return tl::unexpected(ids.error());
    const auto left = CarriedCopy::take(store(), *m_copy, *ids);
    if (!left)
        return tl::unexpected(left.error());
    for (const QString& name : *left)
        output().message(tr("%1 was changed in the copy and is left as it is there; "
                            "synchronise it first.")
                             .arg(name));
    const auto count = ids->size() - left->size();
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, word(2) }, { u"state"_s, u"done"_s },
            { u"sites"_s, count }, { u"left"_s, QJsonArray::fromStringList(*left) } });
    output().message(tr("%n site(s) in %1.", nullptr, int(count)).arg(word(2)));
    return {};
}

Status CarryCommand::sync()
{
    const auto standings = CarriedCopy::compare(store(), *m_copy);
    if (!standings)
        return tl::unexpected(standings.error());
    Status worst;
    for (const CarriedCopy::SiteStanding& standing : *standings) {
        say(standing);
        if (options().isSet(u"dry-run"_s))
            continue;
        const Status brought = bring(standing);
        if (brought || brought.error().code == ErrorCode::VaultLocked) {
            if (!brought)
                return brought;
            continue;
        }
        // One site that needs a decision does not keep the others from coming home.
        output().warning(brought.error(), tr("The other sites are brought all the same."));
        worst = brought;
    }
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, word(2) },
        { u"state"_s, worst ? u"done"_s : u"failed"_s },
        { u"dry_run"_s, options().isSet(u"dry-run"_s) } });
    return worst;
}

Status CarryCommand::bring(const CarriedCopy::SiteStanding& standing)
{
    SiteMerge::Choices choices;
    if (const auto side = ConflictWords::sideFrom(options().value(u"take"_s))) {
        choices.insert(u"site"_s, *side);
        QList<SiteConflict> left = standing.conflicts;
        for (int i = 0; i < mostDecisions && !left.isEmpty(); ++i) {
            ConflictWords::decide(choices, left, *side);
            const auto now = CarriedCopy::standing(store(), *m_copy, standing.siteId, choices);
            if (!now)
                return tl::unexpected(now.error());
            left = now->conflicts;
        }
    }
    return CarriedCopy::join(store(), *m_copy, standing.siteId, choices);
}

void CarryCommand::say(const CarriedCopy::SiteStanding& standing) const
{
    const StandingWords& words = standingWords[std::size_t(standing.state)];
    QJsonArray conflicts;
    for (const SiteConflict& conflict : standing.conflicts)
        conflicts.append(ConflictWords::json(conflict));
    output().event(
        { { u"event"_s, u"site"_s }, { u"id"_s, standing.siteId }, { u"name"_s, standing.name },
            { u"state"_s, QString::fromLatin1(words.name) }, { u"conflicts"_s, conflicts } },
        tr(words.text).arg(standing.name));
    if (!output().isJson())
        for (const SiteConflict& conflict : standing.conflicts)
            output().event({}, u"  "_s + ConflictWords::text(conflict));
}
