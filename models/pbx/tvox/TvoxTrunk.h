// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// What TVox is given for one trunk: the page Canali, Telefono, Trunk of its OCC, in its order and
/// with its labels, and the firewall rules the trunk needs. TVox takes no file and no request.
namespace TvoxTrunk {

/// Errors: ValueNotAllowed (an account that the registration string cannot hold).
/// Source: Telenia, guide, "Creazione Trunk" (2024).
Result<TrunkRendering> render(const TrunkContext& context);

} // namespace TvoxTrunk
