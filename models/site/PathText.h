// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// Turns JSON paths, which scripts read, into words a technician reads, in the language of
/// TextLanguage.
namespace PathText {

/// @param sentence may hold paths such as "gateways[1].ports[0].extension" anywhere
/// @return the same with 'gateway "fax", port 1, extension' in their place
QString inWords(const QString& sentence, const Site& site);

/// A field of the site file in words: "auth_user" gives "authentication user".
QString fieldName(const QString& field);

} // namespace PathText
