// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipAgent.h"
#include "models/trunk/TrunkPlan.h"

/// Where a trunk's requests go first, and what they say of who sends them.
namespace TrunkTarget {

/// The outbound proxy where there is one, else the host.
SipTarget of(const TrunkPlan& plan);
/// The registrar, where it is another host and no proxy leads there.
std::optional<SipTarget> registrarOf(const TrunkPlan& plan);

/// Whom OPTIONS name; may be empty.
QString askedUserOf(const TrunkPlan& plan);
/// The account as REGISTER needs it.
SipAccount accountOf(const TrunkPlan& plan);
/// The same as calls need it: From's user and domain.
SipAccount callerOf(const TrunkPlan& plan);
/// With the trunk's secret, and the name its certificate must bear where that was typed.
SipAgentSetup setupOf(SipAgentSetup setup, const TrunkPlan& plan);

} // namespace TrunkTarget
