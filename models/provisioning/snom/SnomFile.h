// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// The whole files, of plans that have been checked.
namespace SnomFile {

QByteArray settings(const PhonePlan& plan);
/// The file that names the firmware; without one it names nothing.
QByteArray firmware(const PhonePlan& plan);
/// As the phone asks for it: "snom-firmware.xml", "gigasetP-firmware.xml".
QString firmwareName(const PhonePlan& plan);

} // namespace SnomFile
