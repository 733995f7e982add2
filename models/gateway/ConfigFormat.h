// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// One statement or parameter that only one of two configurations has.
struct ConfigDifference {
    bool isAdded = false; ///< in the planned one, not in the found one
    QStringList path; ///< the blocks around it; empty where a syntax has none
    QString text;
    bool operator==(const ConfigDifference&) const = default;
};

/// How the configurations of one family are read and compared. Holds no state.
class ConfigFormat {
public:
    /// What a device does not show as it was written, such as a password.
    enum class Hidden {
        Equal, ///< counts as equal to anything: for proving that what was sent arrived
        Different, ///< counts as different: for deciding whether anything must be sent
    };
    virtual ~ConfigFormat() = default;

    /// What must change for `found` (as the device shows it) to become `planned` (as rendered).
    /// Where a family keeps what a file does not mention, such parameters are no difference.
    [[nodiscard]] virtual QList<ConfigDifference> differences(
        const QByteArray& found, const QByteArray& planned, Hidden hidden) const = 0;
};
