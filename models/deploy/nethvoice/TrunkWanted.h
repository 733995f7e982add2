// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/deploy/nethvoice/NethVoiceState.h"
#include "models/site/Site.h"

/// The VoIP trunks a site wants of a NethVoice. Pure.
namespace TrunkWanted {

PbxWanted of(const Site& site, const Catalog& catalog, const NethVoiceState& now);

} // namespace TrunkWanted
