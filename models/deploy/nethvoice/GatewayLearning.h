// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/deploy/nethvoice/GatewayObjects.h"
#include "models/site/Site.h"

/// What a site's gateways take over from a NethVoice. Pure.
namespace GatewayLearning {

/// Trunk numbers and user names are the PBX's, passwords where the site states none; of FXS ports
/// the extension and the password, which nobody can change. @return true when something changed
bool learn(Gateway& gateway, const NethVoiceState& now);

/// A gateway of the PBX as one of the site; nothing when its model is unknown.
std::optional<Gateway> toSite(
    const GatewayObjects::Row& row, const Catalog& catalog, const NethVoiceState& now);

} // namespace GatewayLearning
