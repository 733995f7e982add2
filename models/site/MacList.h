// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/MacAddress.h"

#include <QList>
#include <QString>

#include <functional>

class Catalog;

/// MAC addresses out of pasted or scanned text, in any spelling MacAddress knows: one per line or
/// separated by commas, semicolons and tabs; "MAC,extension" lines; a serial number or check code
/// after a MAC, on its line or on the next. ScanCode says what each piece is.
struct MacList {
    enum class Kind {
        Mac,
        Serial, ///< could be a serial number; only makes sense after a MAC
        Ean13, ///< the article's bar code, any length but twelve, check digit right
        UpcA, ///< the same with 12 digits, no known vendor's prefix
        Nothing,
    };

    struct Scan {
        Kind kind = Kind::Nothing;
        MacAddress mac; ///< of Kind::Mac
        QString text; ///< trimmed; of Kind::Serial without "S/N:"
    };

    struct Entry {
        MacAddress mac;
        QString extension; ///< empty = none given
        QString serial;
        int line = 0; ///< from 1
        QString checkCode {}; ///< of a Gigaset
        bool operator==(const Entry&) const = default;
    };

    struct Rejected {
        enum class Reason { Unreadable, Ean13, UpcA, Duplicate, TooMany };
        int line = 0;
        QString text;
        Reason reason = Reason::Unreadable;
        int firstLine = 0; ///< of a duplicate: where it stood first
        /// BadMac, DuplicateMac or TooMuchData; subject = line, detail = text.
        [[nodiscard]] Error error() const;
        bool operator==(const Rejected&) const = default;
    };

    /// Tells whether a prefix belongs to a vendor, so that its all-digit MAC is no bar code.
    using IsKnown = std::function<bool(const MacAddress&)>;

    QList<Entry> entries; ///< in order of appearance, MACs unique
    QList<Rejected> rejected;

    static MacList parse(const QString& text, const IsKnown& isKnown);
    static MacList parse(const QString& text, const Catalog& catalog);
    /// What one scan is.
    static Scan classify(const QString& text, const IsKnown& isKnown);
    static Scan classify(const QString& text, const Catalog& catalog);

    static constexpr int maximumEntries = 20'000;
};
