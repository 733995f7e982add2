// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One line of a pasted text, freed of what mail programs put around the words.
struct SheetLine {
    QString text; ///< trimmed; columns of a table are parted by tabs
    int number = 0; ///< from 0, in the text as given
    bool isDecoded = false; ///< characters were decoded: what is literal may have been meant so
};

namespace SheetText {
constexpr qsizetype maximumCharacters = 64 * 1024;
constexpr qsizetype maximumLine = 1000;

/// Bounded by the two above; empty lines stay, because they part a label from the next one.
QList<SheetLine> lines(const QString& text);
/// Cells of a table's line: parted by tabs, bars or several blanks; one cell without any.
QStringList cells(const QString& line);
} // namespace SheetText
