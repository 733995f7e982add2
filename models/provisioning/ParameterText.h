// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhoneParameters.h"

/// Provisioning parameters in words, in the language of TextLanguage.
namespace ParameterText {

/// "Ringtone", "Line key 3: label"; the name itself when there are no words for it.
QString name(const QString& parameter);
/// A value as people say it: "never", "Busy lamp field". Secrets and free texts stay as they are;
/// an empty text is said to be one. @param language for what the catalogue says, "it" or "en"
QString value(const Catalog& catalog, const QString& parameter, const QString& value,
    const QString& language);
/// "set for this phone", "from the model"...
QString origin(ParameterOrigin origin);
/// "Soft key 2", "Line key 12". @param kind softkey, linekey or expkey
QString key(const QString& kind, int index);
/// A type of key; "no function" for the empty one.
QString keyType(
    const Catalog& catalog, const QString& kind, const QString& type, const QString& language);

/// In which part of the settings it stands: the catalogue's group, or firmware, passwords,
/// advanced.
QString groupOf(const Parameter& parameter);
/// All of them in the order in which they are shown.
QStringList groups();
QString group(const Catalog& catalog, const QString& id, const QString& language);

} // namespace ParameterText
