// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/fanvil/FanvilLines.h"
#include "models/provisioning/PhonePlan.h"

/// The parts both generations of the firmware have, under names cut or not.
namespace FanvilAccount {

/// The SIP line; these phones get one account only, and none when the plan has none.
void write(FanvilLines& out, const PhonePlan& plan, FanvilLines::Style style);
void writeDirectory(FanvilLines& out, const PhonePlan& plan, FanvilLines::Style style);
void writeLogins(FanvilLines& out, const PhonePlan& plan, FanvilLines::Style style);
/// VLANs of the phone and of the PC behind it.
void writeVlans(FanvilLines& out, const PhonePlan& plan);

} // namespace FanvilAccount
