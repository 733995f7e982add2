// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// The text by which a phone learns that there is a newer firmware.
/// Source: Fanvil user manuals, "Upgrade server": vendor_model_hwN_0.txt.
namespace FanvilFirmware {

/// Whether the name is one of a descriptor, of any model.
bool isName(const QString& name);
/// Nothing when the name is none of this model's. Empty when the site has chosen no firmware, when
/// its file name tells no version, and for anybody but such a phone.
std::optional<QByteArray> descriptor(const PhonePlan& plan, const QString& name);

} // namespace FanvilFirmware
