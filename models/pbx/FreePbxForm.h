// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// The pages of a PJSIP trunk in FreePBX, which NethVoice has too, in their order.
/// Source: FreePBX 15 to 17, Connectivity, Trunks, Add SIP (chan_pjsip) Trunk.
namespace FreePbxForm {

enum class Flavour {
    NethVoice, ///< behind its own proxies for SIP and RTP, which know about NAT
    FreePbx ///< alone; copies the outbound proxy into pjsip.conf as it stands: "\;lr"
};

QList<TrunkRendering::Section> sections(const TrunkContext& context, Flavour flavour);

} // namespace FreePbxForm
