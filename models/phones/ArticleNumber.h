// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The bar code of a kind of goods, beside which the label's own are to be told.
/// Source: GS1 General Specifications, 7.9.1 (check digit), 3.2 (application identifiers)
namespace ArticleNumber {

/// Whether the last digit is right for those before it.
bool hasRightCheckDigit(QStringView digits);
/// EAN-8, UPC-A, EAN-13 or GTIN-14 (ITF-14): so many digits, and the check digit right.
bool isOne(QStringView digits);

/// What an element string of GS1 says; fields are empty where it does not.
struct Elements {
    QString article; ///< (01), check digit right
    QString serial; ///< (21)
};
/// Nothing when the text is no element string: "(01)08012345678905(21)ABC123".
/// @param isMarked the scanner said that it is one, so that it may come without brackets
std::optional<Elements> elementsOf(const QString& text, bool isMarked);

} // namespace ArticleNumber
