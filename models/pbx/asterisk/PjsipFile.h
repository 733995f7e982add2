// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// The sections of pjsip.conf for one trunk: registration, auth, aor, endpoint, identify.
namespace PjsipFile {

/// @param section the name of all of them
QByteArray write(const TrunkContext& context, const QString& section);

} // namespace PjsipFile
