// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/deploy/nethvoice/NethVoiceState.h"
#include "models/site/Site.h"

/// The gateways a site wants of a NethVoice. Pure.
namespace GatewayWanted {

PbxWanted of(const Site& site, const Catalog& catalog, const NethVoiceState& now);

/// The ports of a kind that the site speaks of, in their order.
QList<const GatewayPort*> statedPorts(const Gateway& gateway, PortKind kind);
/// The same of an FXS port in use.
QList<const GatewayPort*> assignedPorts(const Gateway& gateway);

} // namespace GatewayWanted
