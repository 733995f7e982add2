// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where something listens, or whence it sent.
struct Endpoint {
    QString address; ///< IPv4 or IPv6, without brackets; empty = nowhere
    quint16 port = 0;

    [[nodiscard]] bool isValid() const { return !address.isEmpty() && port != 0; }
    /// "192.0.2.7:5060", "[2001:db8::7]:5060"
    [[nodiscard]] QString text() const
    {
        return (address.contains(u':') ? u'[' + address + u']' : address) + u':'
            + QString::number(port);
    }
    bool operator==(const Endpoint&) const = default;
};
