// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Result.h"

/// What a parameter may hold, and what a model offers. The editor, the import, the command line
/// and the rendering all ask here.
namespace ParameterRules {

/// @param model nullptr = above the models
/// Errors: UnknownParameter, BadValue (subject = name; detail = what is allowed), ValueNotAllowed
/// (control characters, more than maximumText characters).
Status check(
    const Catalog& catalog, const PhoneModel* model, const QString& name, const QString& value);
/// Whether the model can do anything with it: keys it has, capabilities.
bool isOffered(const Catalog& catalog, const PhoneModel& model, const QString& name);
/// Whether the model's blacklist has the value.
bool isLacking(const PhoneModel& model, const QString& name, const QString& value);
/// The values to choose from, the model's blacklist taken out; empty = free text or a number.
QStringList choices(const Catalog& catalog, const PhoneModel* model, const QString& name);
/// "linekey_type_3" to 3; 0 = it has none.
int indexOf(const QString& name);
/// Of "linekey_type_3" and its like: linekey; softkey, expkey; empty for all others.
QString keyKindOf(const QString& name);
/// softkey, linekey or expkey
const KeyType* keyType(const Catalog& catalog, const QString& kind, const QString& type);
constexpr int maximumText = 200;
constexpr int maximumSecret = 128;

} // namespace ParameterRules
