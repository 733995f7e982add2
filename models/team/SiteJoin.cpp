// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/SiteJoin.h"

#include "models/core/SystemUser.h"
#include "models/store/Store.h"
#include "models/team/CarriedSites.h"

using namespace Qt::StringLiterals;

namespace {

using SiteMerge::Side;
using State = SiteJoin::Standing::State;

const QString wholeSite = u"site"_s;

/// What joining would come to.
struct JoinPlan {
    SiteJoin::Standing standing;
    Site site; ///< to be stored; id and version are the store's
    bool isFromHere = false; ///< the site was taken along from this store
    std::optional<CarriedSite> known; ///< as it once came from where the file's comes from
};

/// What both sides still agreed on. Of two states of the origin that are known, the earlier one is
/// what neither side can lack.
const Site& commonPast(const JoinPlan& plan, const JobContent& content)
{
    const bool isEarlier = plan.known && plan.known->origin == content.origin
        && plan.known->number <= content.number;
    return !plan.isFromHere && isEarlier ? plan.known->site : content.base;
}

Result<JoinPlan> planForMissing(
    Store& store, JoinPlan plan, const JobContent& content, const SiteMerge::Choices& choices)
{
    if (store.sites().find(content.now.name))
        return fail(ErrorCode::SiteExists, content.now.name);
    plan.site = content.now;
    plan.site.version = 0;
    plan.standing.state = State::New;
    if (!plan.isFromHere)
        return plan;
    plan.standing.state = State::RemovedHere;
    if (!choices.contains(wholeSite)) {
        SiteConflict conflict { wholeSite, content.now.name, content.base.name, {},
            content.now.name };
        conflict.isRemovedByMe = true;
        plan.standing.conflicts = { conflict };
    }
    return plan;
}

Result<JoinPlan> planOf(Store& store, const JobContent& content, const SiteMerge::Choices& choices)
{
    const auto id = store.id();
    const auto known = CarriedSites(store).find(content.siteId);
    if (!id || !known)
        return tl::unexpected(id ? known.error() : id.error());
    JoinPlan plan { { State::Same, content.siteId, content.now.name, {}, {} }, {},
        content.origin == *id, *known };
    const auto mine = store.sites().load(content.siteId);
    if (!mine && mine.error().code == ErrorCode::NoSuchSite)
        return planForMissing(store, std::move(plan), content, choices);
    if (!mine)
        return tl::unexpected(mine.error());
    SiteMerge::Merged merged
        = SiteMerge::merge(commonPast(plan, content), *mine, content.now, choices);
    plan.standing.state = !merged.conflicts.isEmpty() ? State::Conflicting
        : merged.taken.isEmpty()                      ? State::Same
                                                      : State::Changed;
    plan.standing.name = mine->name;
    plan.standing.conflicts = std::move(merged.conflicts);
    plan.standing.taken = std::move(merged.taken);
    plan.site = std::move(merged.site);
    return plan;
}

/// The origin's newest state that is known here is what will have been agreed on next time.
Status noteOrigin(Store& store, const JoinPlan& plan, const JobContent& content)
{
    const bool isKnown = plan.known && plan.known->origin == content.origin
        && plan.known->number >= content.number;
    if (plan.isFromHere || isKnown)
        return {};
    return CarriedSites(store).note(content.base, content.origin, content.number);
}

Status saveJoined(Store& store, JoinPlan& plan, const JobContent& content)
{
    auto transaction = store.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    SiteRevision entry;
    entry.kind = SiteRevision::Kind::Merge;
    entry.what = u"merge"_s;
    if (plan.standing.state != State::Same)
        if (const Status saved = store.sites().save(plan.site, entry); !saved)
            return saved;
    if (const Status noted = noteOrigin(store, plan, content); !noted)
        return noted;
    return transaction->commit();
}

} // namespace

namespace SiteJoin {

Result<Standing> compare(Store& store, const JobContent& content, const SiteMerge::Choices& choices)
{
    const auto plan = planOf(store, content, choices);
    if (!plan)
        return tl::unexpected(plan.error());
    return plan->standing;
}

Result<Site> join(Store& store, const JobContent& content, const SiteMerge::Choices& choices)
{
    auto plan = planOf(store, content, choices);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->standing.conflicts.isEmpty())
        return fail(ErrorCode::MergeConflict, plan->standing.name,
            QString::number(plan->standing.conflicts.size()));
    const bool staysRemoved
        = plan->standing.state == State::RemovedHere && choices.value(wholeSite) == Side::Mine;
    if (staysRemoved)
        return plan->site;
    if (const Status saved = saveJoined(store, *plan, content); !saved)
        return tl::unexpected(saved.error());
    return plan->site;
}

Result<JobContent> content(Store& store, const QString& siteId)
{
    const auto id = store.id();
    const auto site = store.sites().load(siteId);
    const auto known = CarriedSites(store).find(siteId);
    if (!id || !site || !known)
        return tl::unexpected(!id ? id.error() : !site ? site.error() : known.error());
    JobContent content { *id, siteId, site->version, *site, *site, systemUser(),
        QDateTime::currentDateTimeUtc() };
    if (*known) {
        content.origin = (*known)->origin;
        content.number = (*known)->number;
        content.base = (*known)->site;
    }
    return content;
}

} // namespace SiteJoin
