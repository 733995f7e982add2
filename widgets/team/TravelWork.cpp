// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/team/TravelWork.h"

#include "models/store/Store.h"
#include "models/team/CarriedCopy.h"

using namespace Qt::StringLiterals;
using CopyStanding = CarriedCopy::SiteStanding;

namespace {

struct BothStores {
    std::unique_ptr<Store> team;
    std::unique_ptr<Store> copy;
};

Result<BothStores> openBoth(const TravelWork::Twin& team, const TravelWork::Twin& copy)
{
    auto there = team.open();
    if (!there)
        return tl::unexpected(there.error());
    auto here = copy.open();
    if (!here)
        return tl::unexpected(here.error());
    return BothStores { std::move(*there), std::move(*here) };
}

/// 0 = it is not there.
QString travelVersion(Store& store, const QString& siteId)
{
    return QString::number(store.sites().version(siteId).value_or(0));
}

/// A site that the team removed while it was changed in the copy.
SiteConflict removalOf(const CopyStanding& site)
{
    SiteConflict conflict;
    conflict.place = u"site"_s;
    conflict.subject = site.name;
    conflict.isRemovedByThem = true;
    return conflict;
}

TravelWork::Question questionOf(Store& team, const CopyStanding& site, const QString& state,
    const ConflictDecisions& kept)
{
    TravelWork::Question question { site.siteId, site.name, site.conflicts, state, kept, {}, {} };
    if (question.conflicts.isEmpty())
        question.conflicts = { removalOf(site) };
    const auto revisions = team.history().list(site.siteId, 1);
    if (revisions && !revisions->isEmpty()) {
        question.who = revisions->first().who;
        question.at = revisions->first().at;
    }
    return question;
}

void joinSite(const BothStores& both, const QString& siteId, const ConflictDecisions& made,
    TravelWork::Joined& joined)
{
    Store& team = *both.team;
    Store& copy = *both.copy;
    const QString state = travelVersion(team, siteId) + u'/' + travelVersion(copy, siteId);
    const auto standing = [&](const SiteMerge::Choices& choices) {
        return CarriedCopy::standing(team, copy, siteId, choices);
    };
    const ConflictDecisions kept = made.at(state, [&](const SiteMerge::Choices& choices) {
        const auto found = standing(choices);
        return found ? found->conflicts : QList<SiteConflict>();
    });
    const auto site = standing(kept.choices());
    if (!site)
        return joined.errors.append(site.error());
    if (!site->conflicts.isEmpty())
        return joined.questions.append(questionOf(team, *site, state, kept));
    const Status done = CarriedCopy::join(team, copy, siteId, kept.choices());
    if (done)
        joined.done += site->state == CopyStanding::State::Same ? 0 : 1;
    else if (done.error().code == ErrorCode::MergeConflict
        && site->state == CopyStanding::State::RemovedThere)
        joined.questions.append(questionOf(team, *site, state, kept));
    else
        joined.errors.append(done.error());
}

} // namespace

namespace TravelWork {

Twin::Twin(Store& store)
    : m_place(store.path())
    , m_password(store.database().password())
    , m_vault(store.vault().twin())
{
}

Result<std::unique_ptr<Store>> Twin::open() const
{
    auto store = Store::open(m_place, m_password, Database::Sight::Again);
    if (store)
        (*store)->vault().take(*m_vault->twin());
    return store;
}

Result<JobEnd> joinJob(const Twin& twin, const JobContent& content, const ConflictDecisions& made)
{
    const auto store = twin.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto compare = [&](const SiteMerge::Choices& choices) {
        return SiteJoin::compare(**store, content, choices);
    };
    JobEnd end;
    end.state = travelVersion(**store, content.siteId);
    end.kept = made.at(end.state, [&](const SiteMerge::Choices& choices) {
        const auto found = compare(choices);
        return found ? found->conflicts : QList<SiteConflict>();
    });
    const auto standing = compare(end.kept.choices());
    if (!standing)
        return tl::unexpected(standing.error());
    end.standing = *standing;
    if (!standing->conflicts.isEmpty())
        return end;
    const auto joined = SiteJoin::join(**store, content, end.kept.choices());
    return joined ? Result<JobEnd>(end) : tl::unexpected(joined.error());
}

Result<JobContent> content(const Twin& twin, const QString& siteId)
{
    const auto store = twin.open();
    return store ? SiteJoin::content(**store, siteId) : tl::unexpected(store.error());
}

Result<Taken> take(
    const Twin& team, const Twin& copy, const QStringList& siteIds, const Abandoned& abandoned)
{
    const auto both = openBoth(team, copy);
    if (!both)
        return tl::unexpected(both.error());
    Taken taken;
    for (const QString& siteId : siteIds) {
        if (*abandoned)
            break;
        const auto left = CarriedCopy::take(*both->team, *both->copy, { siteId });
        if (!left)
            return tl::unexpected(left.error());
        taken.left += *left;
        taken.done += left->isEmpty() ? 1 : 0;
    }
    return taken;
}

Result<Joined> joinAll(const Twin& team, const Twin& copy, const Abandoned& abandoned)
{
    const auto both = openBoth(team, copy);
    if (!both)
        return tl::unexpected(both.error());
    const auto sites = CarriedCopy::compare(*both->team, *both->copy);
    if (!sites)
        return tl::unexpected(sites.error());
    Joined joined;
    for (const CopyStanding& site : *sites) {
        if (*abandoned)
            break;
        joinSite(*both, site.siteId, {}, joined);
    }
    return joined;
}

Result<Joined> joinOne(const Twin& team, const Twin& copy, const QString& siteId,
    const ConflictDecisions& made)
{
    const auto both = openBoth(team, copy);
    if (!both)
        return tl::unexpected(both.error());
    Joined joined;
    joinSite(*both, siteId, made, joined);
    return joined;
}

} // namespace TravelWork
