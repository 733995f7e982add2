// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QHash>

/// What phones' parameters are where nobody set them: worked out from catalogue, site and user.
/// Only values that say something. Internal to PhoneParameters.
namespace ParameterSources {

/// The parameters' own defaults.
QHash<QString, QString> ofCatalog(const Catalog& catalog);
/// The model's own: its defaults, its default keys of types it has, its capabilities.
QHash<QString, QString> ofModel(const PhoneModel& model);
/// Time zone, languages, time server, PBX, and the feature codes that PBX comes with.
QHash<QString, QString> ofSite(const Site& site);
/// The first account; empty for a phone whose user has no extension.
/// @param extension of the device; empty = worked out
QHash<QString, QString> ofAccount(const Site& site, const Phone& phone, const QString& extension);

} // namespace ParameterSources
