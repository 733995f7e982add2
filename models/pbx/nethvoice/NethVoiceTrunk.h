// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QJsonObject>

/// What NethVoice is given for one trunk. Pure function.
namespace NethVoiceTrunk {

enum class Secrets { Mask, Include };

/// For a provider the NethVoice wizard knows: "method" rest, and "body" of POST /trunks (always
/// forceCodec with the whole list: without it the PBX stores a broken one).
/// For all others: "method" manual, and "fields" of the PJSIP trunk page to fill by hand.
/// "warnings" lists what that PBX gets wrong for this provider, snake_case.
/// Errors: MissingValue (subject = JSON path), UnknownProvider.
/// Source: NethVoice wizard REST, POST /trunks and GET /providers (June 2026).
Result<QJsonObject> render(
    const Site& site, const Trunk& trunk, const Catalog& catalog, Secrets secrets);

} // namespace NethVoiceTrunk
