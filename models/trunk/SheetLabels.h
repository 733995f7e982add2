// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The words that stand before a value on Italian and English activation sheets.
namespace SheetLabels {

struct Labelled {
    QStringList fields; ///< of the site file; several for "Username / Auth ID"; empty = unknown
    QString label; ///< as written; empty = the line has no label at all
    QString value; ///< as written, trimmed; empty = it may follow on the next line
};

/// Fields a label means; empty when it is not known exactly.
QStringList fieldsOf(const QString& label);
/// Parts a line at its first ':' or '=', or at a table's gap, whichever makes a known label.
Labelled split(const QString& line);
/// Of a mail's header, a signature or a disclaimer: nothing to understand.
bool isForeign(const QString& label);
/// Of an account, but with words that make it another one: "Password portale", "Utente web".
bool isOfSomethingElse(const QString& label);
/// Whether a line nothing was taken from still looks like a setting: not a greeting, not a
/// signature, not a disclaimer. @param labelled what split() made of it
bool saysSomething(const QString& line, const Labelled& labelled);

} // namespace SheetLabels
