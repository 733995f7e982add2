// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteReferences.h"
#include "models/site/SiteTree.h"

/// One of the three states that are merged.
struct MergeState {
    SiteNode tree; ///< with references bound to keys
    SiteNode plain; ///< as it is, with the same keys
    SiteReferences names;
};

struct MergeStates {
    MergeState base;
    MergeState mine;
    MergeState theirs;
};

/// What is the same part in all three. Internal to merging.
namespace SiteMergeKeys {

/// @param base nullptr = they have no common past
///
/// A part without an id is the one of that name there was; two that are new on both sides and have
/// one name are one, under the lesser key, so that both directions give the same places.
MergeStates statesOf(const Site* base, const Site& mine, const Site& theirs);

} // namespace SiteMergeKeys
