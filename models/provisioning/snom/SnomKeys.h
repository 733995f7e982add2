// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"
#include "models/provisioning/snom/SnomXml.h"

namespace SnomKeys {

/// Line keys, and behind them in one count those of the expansion modules.
void write(SnomXml& out, const PhonePlan& plan);
void writeSoftKeys(SnomXml& out, const PhonePlan& plan);

} // namespace SnomKeys
