// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/SiteMerge.h"

class Store;

/// A team's sites on a laptop without a way to the server: an ordinary database of this program
/// that knows what each site was when it was taken along. Coming back, each site is joined like a
/// job file. Both stores are unlocked; passwords are sealed anew for the other's vault.
namespace CarriedCopy {

/// Copies sites into `copy`, or takes them along anew where they are unchanged there. One that was
/// changed there is left as it is. @return names of those left
Result<QStringList> take(Store& team, Store& copy, const QStringList& siteIds);
/// Errors: NotACopy.
Status requireCopy(Store& copy, Store& team);

struct SiteStanding {
    enum class State {
        Same,
        ChangedHere,
        ChangedThere,
        ChangedBoth,
        NewHere,
        RemovedThere,
        RemovedHere
    };
    QString siteId;
    QString name;
    State state = State::Same;
    QList<SiteConflict> conflicts; ///< of ChangedBoth; of RemovedHere one at "site"
};
Result<QList<SiteStanding>> compare(Store& team, Store& copy);
/// The same of one site, with what is left to be decided: a decision may show another one behind
/// it. Errors: NoSuchSite (it is not in the copy).
Result<SiteStanding> standing(
    Store& team, Store& copy, const QString& siteId, const SiteMerge::Choices& choices = {});
/// Brings one site to both sides. Where it was removed there, it is made anew only when `choices`
/// says Mine for "site". One removed here is always asked about, for somebody may only have made
/// room: Mine removes the team's, Theirs brings it here again.
/// Errors: MergeConflict (conflicts are left), Conflict (changed meanwhile).
Status join(Store& team, Store& copy, const QString& siteId, const SiteMerge::Choices& choices);

} // namespace CarriedCopy
