// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipAgent.h"
#include "models/trunk/TrunkPlan.h"

/// Where a trunk's requests go first.
namespace TrunkTarget {

/// The outbound proxy where there is one, else the host.
SipTarget of(const TrunkPlan& plan);
/// The registrar, where it is another host and no proxy leads there.
std::optional<SipTarget> registrarOf(const TrunkPlan& plan);

} // namespace TrunkTarget
