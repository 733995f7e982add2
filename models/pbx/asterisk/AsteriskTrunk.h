// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// What Asterisk is given for one trunk: the sections of pjsip.conf, a fragment of the dial plan,
/// and for FreePBX the pages of its form.
namespace AsteriskTrunk {

/// Errors: ValueNotAllowed (a value its files cannot hold), MissingValue (the customer's own
/// domain, which some providers want in the client URI: from_domain).
Result<TrunkRendering> render(const TrunkContext& context);

} // namespace AsteriskTrunk
