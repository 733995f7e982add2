// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// The whole files, of plans that have been checked.
namespace FanvilFile {

/// X5 and its like, V67, NethPhone.
QByteArray ofX5(const PhonePlan& plan);
/// X3, X4, X3SG-PRO, H2, H5.
QByteArray ofX3(const PhonePlan& plan);

} // namespace FanvilFile
