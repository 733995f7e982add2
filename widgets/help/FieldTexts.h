// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What the fields of all forms mean: one or two sentences each, by the field's objectName.
namespace FieldTexts {

/// Plain text; empty when there is none. @param language see HelpPages::languages()
QString of(const QString& objectName, const QString& language);
/// Every field that is explained.
QStringList names(const QString& language);

} // namespace FieldTexts
