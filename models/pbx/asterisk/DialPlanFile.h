// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// The fragment of extensions.conf for one trunk: from-NAME sends each of its numbers on to the
/// context "incoming", to-NAME calls out with the trunk's caller number.
namespace DialPlanFile {

/// @param section the name of the trunk's endpoint
QByteArray write(const TrunkContext& context, const QString& section);

} // namespace DialPlanFile
