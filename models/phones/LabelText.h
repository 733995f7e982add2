// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"

/// What a phone's label says in words: keys and values as printed, or as vendors put them into QR
/// codes ("MAC:...;SN:...", "MAC=...&SN=...", objects, addresses of web pages).
struct LabelText {
    MacAddress mac;
    QString serial;
    QString pin;
    QString checkCode;
    QString model;
    QString urlHost;
    /// It says where the address is, and what stands there is none.
    bool isMacWrong = false;

    /// Bounded work for texts up to 512 characters; what is not there stays empty.
    static LabelText read(const QString& text);
    /// A serial number: marked as one, or long enough, with a digit, and no address with a slip.
    static std::optional<QString> serialIn(const QString& text);
    /// "7C2F80ABCDEF-A1B2", "7C 2F 80 AB CD EF A1B2": the address and what stands behind it.
    struct Tail {
        MacAddress mac;
        QString text; ///< without blanks
        bool isJoined = false; ///< by a hyphen or slash, so it can be nothing else
    };
    static std::optional<Tail> tailOf(const QString& text);
    /// Of a Gigaset: four letters and digits.
    static bool isCheckCode(const QString& text);
};
