// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"
#include "models/store/TrunkTestRepository.h"

/// What the live tests say about a trunk.
enum class TrunkProof {
    NotTestable, ///< the other side registers here: there is no host to ask
    Never,
    Failed, ///< also when it was cancelled or its outcome is unknown
    Works,
};

/// @param tests of the whole site, newest first
TrunkProof trunkProof(
    const Trunk& trunk, const Catalog& catalog, const QList<TrunkTestRecord>& tests);
