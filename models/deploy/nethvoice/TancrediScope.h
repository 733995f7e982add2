// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/deploy/DeployPlan.h"
#include "models/deploy/PbxObject.h"

/// A scope of Tancredi's, the defaults or a model, as an object: one field per variable. Pure.
/// Source: Tancredi API v1 (2026).
namespace TancrediScope {

/// Names that FreePBX, the container or Tancredi itself sets again and again.
bool isOverwritten(const Catalog& catalog, const QString& name);

/// @param variables as the PBX has them
PbxObject objectOf(const QString& kind, const QString& key, const QJsonObject& variables);
/// @param value the site's, which may be empty: then it overrides what is inherited
void put(PbxObject& object, const QString& name, const QString& value);
/// Errors: ValueNotAllowed (subject = the variable), for what is not as `now` has it already.
Status check(const PbxObject& wanted, const QJsonObject& now);
/// What an item sets, as a PATCH wants it; null takes away.
QJsonObject changes(const DeployItem& item);
/// What a scope holds after that.
QJsonObject changed(QJsonObject variables, const DeployItem& item);

constexpr QLatin1StringView displayName { "display_name" }; ///< a model's field that is no variable

} // namespace TancrediScope
