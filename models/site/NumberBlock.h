// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// One number of a trunk or a run of them, as providers sell them (GNR, DID ranges).
struct NumberBlock {
    QString first; ///< digits, perhaps after a '+'
    QString last; ///< of the same length; the same as first for a single number

    /// "0721405517", "0721405520-0721405539" or, as on order sheets, "0721405520-39": the shorter
    /// end replaces that many digits. Nothing when it is no such text, or runs backwards.
    static std::optional<NumberBlock> parse(const QString& text);

    [[nodiscard]] QString text() const;
    /// How many numbers; at most a million, more is a mistyped end.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(const QString& number) const;
    [[nodiscard]] bool overlaps(const NumberBlock& other) const;
    bool operator==(const NumberBlock&) const = default;
};
