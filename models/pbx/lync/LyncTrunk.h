// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// What Lync Server 2013 is given for one trunk: the fields of Topology Builder for what has no
/// cmdlet, and a script for what has one.
namespace LyncTrunk {

/// Errors: MissingValue (host: a gateway that registers is no gateway to Lync), ValueNotAllowed
/// (codecs: none of them is G.711).
Result<TrunkRendering> render(const TrunkContext& context);

} // namespace LyncTrunk
