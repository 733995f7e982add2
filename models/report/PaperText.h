// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text from anywhere as it may stand in a paper's HTML, as content or within double quotes:
/// bounded, escaped, and of characters that can be printed. Line breaks become blanks.
namespace PaperText {
constexpr qsizetype longest = 1500;
QString inLine(const QString& text, qsizetype most = longest);
/// Line breaks stay.
QString inLines(const QString& text, qsizetype most = longest);
} // namespace PaperText
