// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/SiteJoin.h"

#include "models/core/SystemUser.h"
#include "models/store/Store.h"
#include "models/team/CarriedSites.h"
#include "models/team/MergedSites.h"
#include "models/team/PartIds.h"

using namespace Qt::StringLiterals;

namespace {

using SiteMerge::Side;
using State = SiteJoin::Standing::State;

const QString wholeSite = u"site"_s;

/// A state that is a part of both sides.
struct Agreed {
    Site site;
    std::optional<Delivery> delivered {}; ///< nothing = not known
};

/// What joining would come to.
struct JoinPlan {
    SiteJoin::Standing standing;
    Site site; ///< to be stored; id and version are the store's
    QString storeId;
    bool isFromHere = false; ///< the site was taken along from this store
    bool isSiteChanged = true; ///< and not only what is said of it
    bool isOld = false; ///< what the writer wrote later is here already
    std::optional<CarriedSite> known; ///< as it once came from where the file's comes from
    std::optional<MergedSite> merged; ///< what came from the file's writer before
    std::optional<Agreed> base; ///< what both sides still agreed on
    std::optional<Delivery> delivered; ///< to be kept as well; nothing = as it is
};

/// Of this store's own changes, the newest the writer had merged. One that this store does not have
/// (any more: it was put back from a backup) is none.
const JobContent::Past* seenOf(const JobContent& content, const QString& storeId, int version)
{
    const JobContent::Past* seen = nullptr;
    for (const JobContent::Past& past : content.past)
        if (past.store == storeId && past.number <= version
            && (!seen || seen->number < past.number))
            seen = &past;
    return seen;
}

/// From where the site came to both. Of two states of the origin that are known, the earlier one is
/// what neither side can lack.
std::optional<Agreed> commonOrigin(const JoinPlan& plan, const JobContent& content, int version)
{
    const Agreed base { content.base, content.deliveredBase };
    if (plan.isFromHere)
        return content.number <= version ? std::optional(base) : std::nullopt;
    const bool isEarlier = plan.known && plan.known->origin == content.origin
        && plan.known->number <= content.number;
    return isEarlier ? Agreed { plan.known->site, plan.known->delivered } : base;
}

/// After two files that crossed each other, each side has what the other's brought.
Agreed crossedPast(const MergedSite& merged, const JobContent::Past& seen)
{
    const Site& before = merged.base ? *merged.base : merged.now;
    SiteMerge::Merged both = SiteMerge::merge(before, merged.now, seen.site, {}, Side::Mine);
    const Delivery delivered = Delivery::merged(
        merged.deliveredBase, merged.delivered, seen.delivered.value_or(merged.deliveredBase));
    return { both.conflicts.isEmpty() ? std::move(both.site) : before, delivered };
}

/// The newest state that is a part of both sides.
std::optional<Agreed> commonPast(const JoinPlan& plan, const JobContent& content, int version)
{
    const JobContent::Past* seen = seenOf(content, plan.storeId, version);
    if (!plan.merged)
        return seen ? Agreed { seen->site, seen->delivered } : commonOrigin(plan, content, version);
    if (!seen || seen->number <= plan.merged->ownSeen)
        return Agreed { plan.merged->now, plan.merged->delivered };
    return seen->number >= plan.merged->ownNumber ? Agreed { seen->site, seen->delivered }
                                                  : crossedPast(*plan.merged, *seen);
}

/// What came before from the writer, unless that was another line of changes: its database may have
/// been put back from a backup.
Status findMerged(Store& store, JoinPlan& plan, const JobContent& content)
{
    if (content.writer.isEmpty() || content.writer == plan.storeId)
        return {};
    auto merged = MergedSites(store).find(content.siteId, content.writer);
    if (!merged)
        return tl::unexpected(merged.error());
    if (!*merged)
        return {};
    const bool isLater = content.now.version > (*merged)->number;
    const bool isAgain = content.now == (*merged)->now;
    plan.isOld = !isLater && !isAgain && content.at <= (*merged)->writtenAt;
    if (isLater || isAgain)
        plan.merged = std::move(*merged);
    return {};
}

Result<JoinPlan> planForMissing(
    Store& store, JoinPlan plan, const JobContent& content, const SiteMerge::Choices& choices)
{
    if (store.sites().find(content.now.name))
        return fail(ErrorCode::SiteExists, content.now.name);
    plan.site = content.now;
    plan.site.version = 0;
    plan.standing.state = State::New;
    plan.delivered = content.deliveredNow;
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

SiteMerge::Merged mergedWith(
    const Site& mine, JoinPlan& plan, const JobContent& content, const SiteMerge::Choices& choices)
{
    plan.base = commonPast(plan, content, mine.version);
    if (!plan.base)
        return SiteMerge::mergeUnrelated(mine, content.now, choices, Side::Mine);
    Site base = plan.base->site;
    Site theirs = content.now;
    PartIds::align(mine, base, theirs);
    return SiteMerge::merge(base, mine, theirs, choices, Side::Mine);
}

/// Is theirs as the site comes out of it? Then it is as it was handed over; else it has drifted.
bool isAsTheirs(const Site& joined, const Site& theirs)
{
    Site same = theirs;
    same.id = joined.id;
    same.version = joined.version;
    same.tags = joined.tags;
    return SiteDiff::between(same, joined).isEmpty();
}

Status mergeDelivery(Store& store, JoinPlan& plan, const JobContent& content)
{
    if (!content.deliveredNow)
        return {};
    const auto mine = Delivery::of(store, content.siteId);
    if (!mine)
        return tl::unexpected(mine.error());
    const auto base = plan.base ? plan.base->delivered : std::nullopt;
    Delivery merged = Delivery::merged(base, *mine, *content.deliveredNow);
    if (merged == *mine)
        return {};
    merged.hasDrifted |= merged.at.isValid() && !isAsTheirs(plan.site, content.now);
    plan.standing.taken.append(Delivery::change(*mine, merged));
    plan.delivered = merged;
    return {};
}

Result<JoinPlan> planOf(Store& store, const JobContent& content, const SiteMerge::Choices& choices)
{
    const auto id = store.id();
    const auto known = CarriedSites(store).find(content.siteId);
    if (!id || !known)
        return tl::unexpected(id ? known.error() : id.error());
    JoinPlan plan;
    plan.standing.siteId = content.siteId;
    plan.standing.name = content.now.name;
    plan.storeId = *id;
    plan.isFromHere = content.origin == *id;
    plan.known = *known;
    const auto mine = store.sites().load(content.siteId);
    if (!mine && mine.error().code == ErrorCode::NoSuchSite)
        return planForMissing(store, std::move(plan), content, choices);
    if (!mine)
        return tl::unexpected(mine.error());
    if (const Status found = findMerged(store, plan, content); !found)
        return tl::unexpected(found.error());
    plan.site = *mine;
    plan.standing.name = mine->name;
    if (plan.isOld)
        return plan;
    SiteMerge::Merged merged = mergedWith(*mine, plan, content, choices);
    plan.isSiteChanged = !merged.taken.isEmpty();
    plan.standing.conflicts = std::move(merged.conflicts);
    plan.standing.taken = std::move(merged.taken);
    plan.site = std::move(merged.site);
    if (const Status joined = mergeDelivery(store, plan, content); !joined)
        return tl::unexpected(joined.error());
    plan.standing.state = !plan.standing.conflicts.isEmpty() ? State::Conflicting
        : plan.standing.taken.isEmpty()                      ? State::Same
                                                             : State::Changed;
    return plan;
}

/// The origin's newest state that is known here is what will have been agreed on next time.
Status noteOrigin(Store& store, const JoinPlan& plan, const JobContent& content)
{
    const bool isKnown = plan.known && plan.known->origin == content.origin
        && plan.known->number >= content.number;
    if (plan.isFromHere || isKnown)
        return {};
    return CarriedSites(store).note(
        content.base, content.origin, content.number, content.deliveredBase.value_or(Delivery()));
}

/// What the writer's next file is to be held against.
Status noteMerged(Store& store, const JoinPlan& plan, const JobContent& content)
{
    if (content.writer.isEmpty() || content.writer == plan.storeId)
        return {};
    const JobContent::Past* seen = seenOf(content, plan.storeId, plan.site.version);
    return MergedSites(store).note({ content.siteId, content.writer, content.now.version,
        plan.site.version, seen ? seen->number : 0, content.at, content.now,
        plan.base ? std::optional(plan.base->site) : std::nullopt,
        content.deliveredNow.value_or(Delivery()),
        plan.base ? plan.base->delivered.value_or(Delivery()) : Delivery() });
}

Status saveJoined(Store& store, JoinPlan& plan, const JobContent& content)
{
    auto transaction = store.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    SiteRevision entry;
    entry.kind = SiteRevision::Kind::Merge;
    entry.what = u"merge"_s;
    if (plan.standing.state != State::Same && plan.isSiteChanged)
        if (const Status saved = store.sites().save(plan.site, entry); !saved)
            return saved;
    if (plan.delivered)
        if (const Status kept = plan.delivered->keep(store, plan.site.id); !kept)
            return kept;
    if (const Status noted = noteOrigin(store, plan, content); !noted)
        return noted;
    if (const Status noted = noteMerged(store, plan, content); !noted)
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
    if (staysRemoved || plan->isOld)
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
    const auto merged = MergedSites(store).all(siteId);
    const auto delivered = Delivery::of(store, siteId);
    if (!merged || !delivered)
        return tl::unexpected(merged ? delivered.error() : merged.error());
    JobContent content { *id, siteId, site->version, *site, *site, systemUser(),
        QDateTime::currentDateTimeUtc(), *id };
    for (const MergedSite& each : *merged)
        content.past.append({ each.writer, each.number, each.now, each.delivered });
    content.deliveredNow = content.deliveredBase = *delivered;
    if (*known) {
        content.origin = (*known)->origin;
        content.number = (*known)->number;
        content.base = (*known)->site;
        content.deliveredBase = (*known)->delivered;
    }
    return content;
}

} // namespace SiteJoin
