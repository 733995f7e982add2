// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/CarriedCopy.h"

#include "models/store/QueryStatus.h"
#include "models/store/Store.h"
#include "models/team/CarriedSites.h"

using namespace Qt::StringLiterals;

namespace {

const QString originFact = u"copy_of"_s;
const QString siteChoice = u"site"_s;

using CarriedState = CarriedCopy::SiteStanding::State;

/// One site on both sides, and as it was when they parted.
struct CarriedPair {
    QString origin; ///< id of the team's database
    std::optional<Site> base;
    std::optional<Site> here; ///< in the copy
    std::optional<Site> there; ///< in the team's database
    Delivery deliveredBase {};
    Delivery deliveredHere {};
    Delivery deliveredThere {};

    [[nodiscard]] Delivery delivered() const
    {
        return Delivery::merged(
            base ? std::optional(deliveredBase) : std::nullopt, deliveredHere, deliveredThere);
    }
};

/// Empty = it is no copy.
Result<QString> originOf(Store& copy)
{
    auto q
        = copy.database().run(u"SELECT content FROM store_fact WHERE name = ?"_s, { originFact });
    if (!q)
        return tl::unexpected(q.error());
    return q->next() ? q->value(0).toString() : QString();
}

Status becomeCopy(Store& copy, Store& team)
{
    const auto origin = team.id();
    const auto own = copy.id();
    if (!origin || !own)
        return tl::unexpected(origin ? own.error() : origin.error());
    const auto known = originOf(copy);
    if (!known)
        return tl::unexpected(known.error());
    if (*known == *origin)
        return {};
    // Somebody's own sites must not end up with the team, nor one team's with another.
    const auto sites = copy.sites().list();
    if (!sites)
        return tl::unexpected(sites.error());
    if (!known->isEmpty() || !sites->isEmpty() || *own == *origin)
        return fail(ErrorCode::NotACopy, copy.path());
    return statusOf(copy.database().run(
        u"INSERT INTO store_fact (name, content) VALUES (?, ?)"_s, { originFact, *origin }));
}

/// What came here another way has no past with this team.
Status findBase(CarriedPair& pair, Store& copy, const QString& siteId)
{
    auto carried = CarriedSites(copy).find(siteId);
    if (!carried)
        return tl::unexpected(carried.error());
    if (*carried && (*carried)->origin == pair.origin) {
        pair.base = std::move((*carried)->site);
        pair.deliveredBase = (*carried)->delivered;
    }
    return {};
}

Status findSite(
    std::optional<Site>& found, Delivery& delivered, Store& store, const QString& siteId)
{
    auto site = store.sites().load(siteId);
    if (!site)
        return site.error().code == ErrorCode::NoSuchSite ? Status()
                                                          : Status(tl::unexpected(site.error()));
    const auto handedOver = Delivery::of(store, siteId);
    if (!handedOver)
        return tl::unexpected(handedOver.error());
    found = std::move(*site);
    delivered = *handedOver;
    return {};
}

Result<CarriedPair> pairOf(Store& team, Store& copy, const QString& siteId)
{
    const auto origin = team.id();
    if (!origin)
        return tl::unexpected(origin.error());
    CarriedPair pair;
    pair.origin = *origin;
    Status found = findBase(pair, copy, siteId);
    if (found)
        found = findSite(pair.here, pair.deliveredHere, copy, siteId);
    if (found)
        found = findSite(pair.there, pair.deliveredThere, team, siteId);
    return found ? Result<CarriedPair>(std::move(pair)) : tl::unexpected(found.error());
}

bool areSame(const Site& one, const Site& other) { return SiteDiff::between(one, other).isEmpty(); }

CarriedState stateOf(const CarriedPair& pair)
{
    if (!pair.here)
        return CarriedState::RemovedHere;
    if (!pair.there)
        return pair.base ? CarriedState::RemovedThere : CarriedState::NewHere;
    const Delivery delivered = pair.delivered();
    const bool isDeliveredHere = !(delivered == pair.deliveredThere);
    const bool isDeliveredThere = !(delivered == pair.deliveredHere);
    const bool isSame = areSame(*pair.here, *pair.there);
    if (isSame && !isDeliveredHere && !isDeliveredThere)
        return CarriedState::Same;
    // Without a common past each value that differs is one both sides gave.
    const bool isHere
        = isDeliveredHere || (!isSame && (!pair.base || !areSame(*pair.base, *pair.here)));
    const bool isThere
        = isDeliveredThere || (!isSame && (!pair.base || !areSame(*pair.base, *pair.there)));
    return isHere && isThere ? CarriedState::ChangedBoth
        : isHere             ? CarriedState::ChangedHere
                             : CarriedState::ChangedThere;
}

/// What the two give together; mine is the copy's. id and version are the team's.
SiteMerge::Merged joined(const CarriedPair& pair, const SiteMerge::Choices& choices)
{
    if (areSame(*pair.here, *pair.there))
        return { *pair.there, {}, {} };
    SiteMerge::Merged merged = pair.base
        ? SiteMerge::merge(*pair.base, *pair.here, *pair.there, choices)
        : SiteMerge::mergeUnrelated(*pair.here, *pair.there, choices);
    merged.site.id = pair.there->id;
    merged.site.version = pair.there->version;
    return merged;
}

/// What comes out of both is not what one of them handed over.
Delivery deliveredAs(const CarriedPair& pair, const Site& joined)
{
    Delivery delivered = pair.delivered();
    Site asHere = *pair.here;
    asHere.tags = joined.tags;
    const bool isHeres = delivered == pair.deliveredHere && !(delivered == pair.deliveredThere);
    delivered.hasDrifted |= isHeres && delivered.at.isValid() && !areSame(asHere, joined);
    return delivered;
}

SiteRevision carriedEntry(SiteRevision::Kind kind, const QString& what)
{
    SiteRevision entry;
    entry.kind = kind;
    entry.what = what;
    return entry;
}

/// That it was handed over is said again of what was saved, unless it is said already.
Status keepDelivery(
    Store& store, const QString& siteId, const Delivery& delivered, const Delivery& before)
{
    return delivered == before ? Status() : delivered.keep(store, siteId);
}

/// Makes the copy's site what the team's is, and notes that they are the same now.
/// @param delivered of both; before it the copy's was `deliveredHere`
Status follow(Store& copy, const QString& origin, const Site& there, int versionHere,
    const SiteRevision& entry, const Delivery& delivered, const Delivery& deliveredHere)
{
    auto transaction = copy.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    Site here = there;
    here.version = versionHere;
    if (const Status saved = copy.sites().save(here, entry); !saved)
        return saved;
    if (const Status kept = keepDelivery(copy, here.id, delivered, deliveredHere); !kept)
        return kept;
    const Status noted = CarriedSites(copy).note(there, origin, there.version, delivered);
    if (!noted)
        return noted;
    return transaction->commit();
}

/// @return whether the copy's site was left, because it was changed there
Result<bool> takeOne(Store& team, Store& copy, const QString& siteId)
{
    const auto pair = pairOf(team, copy, siteId);
    if (!pair)
        return tl::unexpected(pair.error());
    if (!pair->there)
        return fail(ErrorCode::NoSuchSite, siteId);
    const bool isLeft = pair->here && stateOf(*pair) != CarriedState::Same
        && stateOf(*pair) != CarriedState::ChangedThere;
    if (isLeft)
        return true;
    const Status followed = follow(copy, pair->origin, *pair->there,
        pair->here ? pair->here->version : 0, carriedEntry(SiteRevision::Kind::Do, u"carry"_s),
        pair->deliveredThere, pair->deliveredHere);
    return followed ? Result<bool>(false) : tl::unexpected(followed.error());
}

/// The team has no such site. It is new there, or it was removed there meanwhile.
Status bringAlone(
    Store& team, Store& copy, const CarriedPair& pair, const SiteMerge::Choices& choices)
{
    const auto entry = carriedEntry(SiteRevision::Kind::Merge, u"sync"_s);
    const Site& here = *pair.here;
    const bool isMine = choices.value(siteChoice, SiteMerge::Side::Theirs) == SiteMerge::Side::Mine;
    if (!pair.base || isMine) {
        if (!pair.base && team.sites().find(here.name))
            return fail(ErrorCode::SiteExists, here.name);
        Site made = here;
        made.version = 0;
        if (const Status saved = team.sites().save(made, entry); !saved)
            return saved;
        const Status kept = keepDelivery(team, made.id, pair.deliveredHere, {});
        return !kept ? kept
                     : follow(copy, pair.origin, made, here.version, entry, pair.deliveredHere,
                         pair.deliveredHere);
    }
    // What was changed here would be lost with it: that must have been said.
    if (!areSame(*pair.base, here) && !choices.contains(siteChoice))
        return fail(ErrorCode::MergeConflict, here.name, u"1"_s);
    auto transaction = copy.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Status removed = copy.sites().remove(here.id); !removed)
        return removed;
    if (const Status gone = CarriedSites(copy).forget(here.id); !gone)
        return gone;
    return transaction->commit();
}

SiteConflict removalHere(const Site& there)
{
    SiteConflict conflict { siteChoice, there.name, there.name, {}, there.name };
    conflict.isRemovedByMe = true;
    return conflict;
}

/// Not what somebody changed since it was looked at.
Status removeThere(Store& team, const Site& there)
{
    auto transaction = team.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto now = team.sites().load(there.id, SiteRepository::Secrets::Leave);
    if (!now)
        return tl::unexpected(now.error());
    if (now->version != there.version)
        return fail(ErrorCode::Conflict, now->name);
    if (const Status removed = team.sites().remove(there.id); !removed)
        return removed;
    return transaction->commit();
}

/// The copy has no such site any more.
Status bringRemoval(
    Store& team, Store& copy, const CarriedPair& pair, const SiteMerge::Choices& choices)
{
    if (pair.there) {
        const auto choice = choices.constFind(siteChoice);
        if (choice == choices.cend())
            return fail(ErrorCode::MergeConflict, pair.there->name, u"1"_s);
        if (*choice == SiteMerge::Side::Theirs)
            return follow(copy, pair.origin, *pair.there, 0,
                carriedEntry(SiteRevision::Kind::Merge, u"sync"_s), pair.deliveredThere, {});
        if (const Status removed = removeThere(team, *pair.there); !removed)
            return removed;
    }
    return CarriedSites(copy).forget(pair.base->id);
}

/// What is gone on both sides is nothing to speak of.
Status addRemoved(Store& team, Store& copy, QList<CarriedCopy::SiteStanding>& standings)
{
    const auto origin = team.id();
    const auto removed = origin ? CarriedSites(copy).removed(*origin)
                                : Result<QStringList>(tl::unexpected(origin.error()));
    if (!removed)
        return tl::unexpected(removed.error());
    for (const QString& siteId : *removed) {
        auto found = CarriedCopy::standing(team, copy, siteId);
        if (found)
            standings.append(std::move(*found));
        else if (found.error().code != ErrorCode::NoSuchSite)
            return tl::unexpected(found.error());
    }
    return {};
}

} // namespace

namespace CarriedCopy {

Result<QStringList> take(Store& team, Store& copy, const QStringList& siteIds)
{
    if (const Status ready = becomeCopy(copy, team); !ready)
        return tl::unexpected(ready.error());
    QStringList left;
    for (const QString& siteId : siteIds) {
        const auto isLeft = takeOne(team, copy, siteId);
        if (!isLeft)
            return tl::unexpected(isLeft.error());
        if (!*isLeft)
            continue;
        const auto here = copy.sites().load(siteId, SiteRepository::Secrets::Leave);
        left.append(here ? here->name : siteId);
    }
    return left;
}

Status requireCopy(Store& copy, Store& team)
{
    const auto origin = originOf(copy);
    if (!origin)
        return tl::unexpected(origin.error());
    const auto id = team.id();
    if (!id)
        return tl::unexpected(id.error());
    return *origin == *id ? Status() : Status(fail(ErrorCode::NotACopy, copy.path()));
}

Result<QList<SiteStanding>> compare(Store& team, Store& copy)
{
    if (const Status isCopy = requireCopy(copy, team); !isCopy)
        return tl::unexpected(isCopy.error());
    const auto sites = copy.sites().list();
    if (!sites)
        return tl::unexpected(sites.error());
    QList<SiteStanding> standings;
    for (const SiteSummary& site : *sites) {
        auto found = standing(team, copy, site.id);
        if (!found)
            return tl::unexpected(found.error());
        standings.append(std::move(*found));
    }
    if (const Status added = addRemoved(team, copy, standings); !added)
        return tl::unexpected(added.error());
    return standings;
}

Result<SiteStanding> standing(
    Store& team, Store& copy, const QString& siteId, const SiteMerge::Choices& choices)
{
    const auto pair = pairOf(team, copy, siteId);
    if (!pair)
        return tl::unexpected(pair.error());
    if (!pair->here && !(pair->base && pair->there))
        return fail(ErrorCode::NoSuchSite, siteId);
    if (!pair->here) {
        SiteStanding removed { siteId, pair->there->name, CarriedState::RemovedHere, {} };
        if (!choices.contains(siteChoice))
            removed.conflicts = { removalHere(*pair->there) };
        return removed;
    }
    SiteStanding standing { siteId, pair->here->name, stateOf(*pair), {} };
    if (pair->there)
        standing.conflicts = joined(*pair, choices).conflicts;
    return standing;
}

/// The team's database first: should this end in between, the next time finds there what it
/// brought, and brings it to the copy.
Status join(Store& team, Store& copy, const QString& siteId, const SiteMerge::Choices& choices)
{
    if (const Status isCopy = requireCopy(copy, team); !isCopy)
        return isCopy;
    const auto pair = pairOf(team, copy, siteId);
    if (!pair)
        return tl::unexpected(pair.error());
    if (!pair->here && !pair->base)
        return fail(ErrorCode::NoSuchSite, siteId);
    if (!pair->here)
        return bringRemoval(team, copy, *pair, choices);
    if (!pair->there)
        return bringAlone(team, copy, *pair, choices);
    SiteMerge::Merged merged = joined(*pair, choices);
    if (!merged.conflicts.isEmpty())
        return fail(
            ErrorCode::MergeConflict, pair->here->name, QString::number(merged.conflicts.size()));
    const auto entry = carriedEntry(SiteRevision::Kind::Merge, u"sync"_s);
    if (const Status saved = team.sites().save(merged.site, entry); !saved)
        return saved;
    const Delivery delivered = deliveredAs(*pair, merged.site);
    const Status kept = keepDelivery(team, merged.site.id, delivered, pair->deliveredThere);
    return !kept ? kept
                 : follow(copy, pair->origin, merged.site, pair->here->version, entry, delivered,
                     pair->deliveredHere);
}

} // namespace CarriedCopy
