// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text a scanner hands over, before anybody looks what it says.
namespace ScanText {

/// Without control and invisible characters, blanks and line ends as single blanks. Doing it twice
/// changes nothing. @param longest that is looked at, in characters
QString cleaned(const QString& text, int longest);

/// Whether there are characters that no label has, but that an Italian keyboard layout makes of
/// those a scanner set to the US layout types: c cedilla for a colon, i grave for '='.
bool isFromOtherLayout(QStringView text);
/// What the scanner meant: every character back to the key's one of the US layout.
QString fromOtherLayout(const QString& text);

/// Takes the sign for the kind of bar code off that some scanners put in front ("]C1").
/// Source: ISO/IEC 15424 @param isElements it says that a GS1 element string follows
QString withoutSymbology(const QString& text, bool& isElements);

} // namespace ScanText
