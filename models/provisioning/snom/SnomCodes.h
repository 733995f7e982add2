// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// What Snom's firmware, and Gigaset's made from it, write for the values of the parameters.
namespace SnomCodes {

/// By its own name: "Italiano".
QString language(const QString& language);
QString tones(const QString& country); ///< "ITA"
QString locale(const QString& country); ///< "it_IT"
/// "Ringer3", "Silent", "Custom"
QString ringer(const PhonePlan& plan);
/// 3 to 15
int backlight(const QString& brightness);
/// on, visual (no tone) or off
QString callWaiting(const PhonePlan& plan);

} // namespace SnomCodes
