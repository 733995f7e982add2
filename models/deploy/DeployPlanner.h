// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxDriver.h"

/// Plans as differences of what shall be and what is. Pure.
namespace DeployPlanner {

struct Scope {
    QStringList groups; ///< trunks, users, phones, gateways; empty = all
    /// Ids that Doppino created here earlier: when the site no longer wants them they are deleted.
    /// Anything else it does not want is left alone.
    QSet<QString> created;
};

/// The site's plan: deletions first, in the reverse order of stages, then the rest in theirs.
DeployPlan plan(const PbxDriver& driver, const Site& site, const Catalog& catalog,
    const PbxState& now, const Scope& scope);
/// Back to an earlier state, of the given items only, in the given order.
DeployPlan planBack(
    const PbxDriver& driver, const PbxState& then, const PbxState& now, const QStringList& ids);
/// What differs between two states, item by item: `before` is then, `after` is now.
QList<DeployItem> drift(const PbxDriver& driver, const PbxState& then, const PbxState& now);

} // namespace DeployPlanner
