// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A team's database by its parts, and as the one address that Store::open takes. It never holds
/// the password.
struct ServerPlace {
    QString host;
    int port = 5432;
    QString name;
    QString user;
    QString authorityFile; ///< certificates of the authority that signed the server's; may be empty

    static bool isServer(const QString& place);
    /// Of anything but a server's address an empty one.
    static ServerPlace fromAddress(const QString& address);
    /// postgresql://USER@HOST:PORT/NAME?sslrootcert=FILE
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isWhole() const
    {
        return !host.isEmpty() && !name.isEmpty() && !user.isEmpty();
    }
    bool operator==(const ServerPlace&) const = default;
};
