// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/MacAddress.h"
#include "models/phones/VendorBook.h"

#include <functional>

/// What a bar code scanner, or somebody typing, handed over: one bar code or the text of one QR
/// code of a phone's label or box. Pure, bounded, knows every spelling of MacAddress.
struct ScanCode {
    enum class Kind {
        Phone, ///< there is a MAC; serial, PIN, model may stand beside it (QR codes)
        Serial, ///< belongs to the phone scanned before; a PIN may stand beside it
        Pin, ///< of the redirect service or the web page; belongs to the phone scanned before
        Article, ///< EAN-8, EAN-13, UPC-A or GTIN-14, check digit right
        Nothing, ///< none of these; error() says why
    };
    Kind kind = Kind::Nothing;
    MacAddress mac; ///< of Kind::Phone
    QString serial;
    QString pin;
    QString checkCode; ///< of a Gigaset MAC-ID: four capital letters and digits
    QString model; ///< as printed: "T54W", only from a QR code
    QString text; ///< what was scanned, trimmed, control characters taken out
    ErrorCode why = ErrorCode::BadMac; ///< of Kind::Nothing
    /// It names a URL, which is never opened; its host, for the technician's eye.
    QString urlHost;

    /// Tells whether a prefix belongs to a vendor, so that its all-digit MAC is no article number.
    using IsKnown = std::function<bool(const MacAddress&)>;
    static ScanCode read(const QString& text, const IsKnown& isKnown);
    /// The same with what the catalogue knows and users said.
    static ScanCode read(const QString& text, const VendorBook& vendors);

    /// Of Article, Nothing: ArticleNumberScanned, BadMac, CheckCodeWrong, TooMuchData.
    [[nodiscard]] Error error() const;
    static constexpr int maximumLength = 512; ///< characters; more is no label
};
