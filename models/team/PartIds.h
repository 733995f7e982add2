// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// A part that both sides added keeps an id of its own on each. Internal to SiteJoin.
namespace PartIds {

/// Gives the parts of `theirs` the ids that the parts of those names have in `base`, and those of
/// both the ids they have in `mine`.
void align(const Site& mine, Site& base, Site& theirs);

} // namespace PartIds
