// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxDriver.h"

/// Plans as differences of what shall be and what is. Pure.
namespace DeployPlanner {

/// Note of what a go that broke off took away.
inline const QString lostBefore = QStringLiteral("lost_before");

struct Scope {
    QStringList groups; ///< trunks, users, phones, gateways; empty = all
    /// Ids that Doppino created here earlier: when the site no longer wants them they are deleted.
    /// Anything else it does not want is left alone.
    QSet<QString> created;
    /// To be put back as well, see PbxDriver::lost(); the site goes before it.
    QList<PbxObject> lost {};
};

/// The site's plan: deletions first, in the reverse order of stages, then the rest in theirs.
DeployPlan plan(const PbxDriver& driver, const Site& site, const Catalog& catalog,
    const PbxState& now, const Scope& scope);
/// Back to an earlier state, of the given items only: deletions first, in the given order, then the
/// rest in that of the stages, as a number takes along what hangs on it.
DeployPlan planBack(const PbxDriver& driver, const PbxState& then, const PbxState& now,
    const QStringList& ids, const QList<PbxObject>& lost = {});
/// In the order of doing.
void arrange(const PbxDriver& driver, QList<DeployItem>& items);
/// What differs between two states, item by item: `before` is then, `after` is now.
QList<DeployItem> drift(const PbxDriver& driver, const PbxState& then, const PbxState& now);

} // namespace DeployPlanner
