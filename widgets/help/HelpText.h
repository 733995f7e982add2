// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;
class QTextDocument;

/// Markdown set as a page that is read easily: room around headings and paragraphs, tables with
/// lines, links in the palette's colour.
namespace HelpText {

void show(const QString& markdown, QTextDocument* document, const QPalette& palette);

} // namespace HelpText
