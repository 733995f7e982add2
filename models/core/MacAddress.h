// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

/// A 48-bit hardware address. A default-constructed one is null.
class MacAddress {
public:
    MacAddress() = default;

    /// Reads any usual spelling: 00:15:65:aa:bb:cc, 00-15-65-AA-BB-CC, 0015.65AA.BBCC,
    /// 001565AABBCC, blanks, a "MAC:" prefix, and the characters an Italian keyboard makes of a
    /// US-set scanner's ':' and '-' (c cedilla, apostrophe). Nothing for anything else, for the
    /// null address and for multicast ones.
    static std::optional<MacAddress> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return m_value == 0; }
    /// 001565AABBCC
    [[nodiscard]] QString plain() const;
    /// 00:15:65:AA:BB:CC
    [[nodiscard]] QString colons() const;
    /// 00-15-65-AA-BB-CC, the spelling of site files
    [[nodiscard]] QString hyphens() const;
    [[nodiscard]] quint64 value() const { return m_value; }

    auto operator<=>(const MacAddress&) const = default;

private:
    [[nodiscard]] QString joined(QChar separator) const;
    quint64 m_value = 0;
};

inline size_t qHash(const MacAddress& mac, size_t seed = 0) { return ::qHash(mac.value(), seed); }
