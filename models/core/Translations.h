// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

/// The languages the program speaks: one for each file of texts that was built into it. Another
/// one needs its translations/doppino_CODE.ts and nothing else.
namespace Translations {

inline const QString folder = QStringLiteral(":/i18n");

/// "en" first, the others by their own names. @param where the doppino_CODE.qm are
QStringList codes(const QString& where = folder);
/// The system's where we have it, else "en".
QString ofSystem();
/// As its speakers write it: "English", "Italiano".
QString nativeName(const QString& code);
/// For dates and numbers: of the country the language is at home in; for English Great Britain.
QLocale locale(const QString& code);
/// Of codes(): the language the program speaks just now.
QString current();

} // namespace Translations
