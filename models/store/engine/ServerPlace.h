// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

/// Where a database server is and how it is spoken to, as a place like
/// postgresql://USER@HOST:PORT/NAME?sslrootcert=FILE says it.
struct ServerPlace {
    QString user; ///< empty = the system user's name
    QString host; ///< a name or an address; a folder = its Unix socket
    quint16 port = 5432;
    QString name;
    QString sslMode; ///< always one: what is not said is chosen by where the server is
    QString rootCertificate;
    QString certificate; ///< of the user, where the server knows people by one
    QString certificateKey;

    /// Whether a place is a server at all and not a file.
    static bool isServer(const QString& place);
    /// Off loopback and socket the connection is verify-full or it is refused.
    /// Errors: BadUsage (subject = the place without its password, detail = what is wrong; a
    /// password in the address would end up in lists of processes and in histories),
    /// DatabaseInsecure.
    static Result<ServerPlace> read(const QString& place);

    [[nodiscard]] bool isSocket() const { return host.startsWith(u'/'); }
    /// This machine: what is sent does not leave it.
    [[nodiscard]] bool isLocal() const;
    /// "host:port", as errors name it.
    [[nodiscard]] QString server() const;
};
