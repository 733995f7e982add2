// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Options.h"
#include "models/sip/SipAgent.h"

/// What --dns, --ca and --local ask of the SIP agent.
/// Errors: BadUsage, FileUnreadable (the authorities' file).
Result<SipAgentSetup> sipSetupFrom(const Options& options);
