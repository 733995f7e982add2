// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/fanvil/FanvilLines.h"
#include "models/provisioning/PhonePlan.h"

/// The keys of Fanvil phones, which the site file counts in one list.
namespace FanvilKeys {

/// The pages beside the screen and behind it, in that order; each begins at key 1.
void writePages(FanvilLines& out, const PhonePlan& plan);
/// The one list of the X3 and its like.
void writeFlat(FanvilLines& out, const PhonePlan& plan);
/// What the soft keys do that are shown as keys: see softKeySlots().
void writeSoftKeys(FanvilLines& out, const PhonePlan& plan, FanvilLines::Style style);
/// "history;dss2;none;menu;"
QString softKeySlots(const PhonePlan& plan, FanvilLines::Style style);

} // namespace FanvilKeys
