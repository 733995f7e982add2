// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// What NethVoice is given for one trunk.
namespace NethVoiceTrunk {

/// For a provider the NethVoice wizard knows: the request POST /trunks (always forceCodec with the
/// whole list: without it the PBX stores a broken one) and the wizard's own page.
/// For all others: the pages of a PJSIP trunk, to fill by hand, and no request.
/// Errors: ValueNotAllowed (name over 50 characters, number over 40).
/// Source: NethVoice wizard REST, POST /trunks and GET /providers (June 2026).
Result<TrunkRendering> render(const TrunkContext& context);

} // namespace NethVoiceTrunk
