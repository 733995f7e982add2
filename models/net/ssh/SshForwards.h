// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/ssh/SshSession.h"
#include "models/platform/Descriptor.h"

#include <memory>

class SshForwardedConnection;

/// Connections that leave by the server (RFC 4254 7.2): those that come to ports on 127.0.0.1, and
/// streams for whoever holds their other end. On the session's thread. What one end does not take
/// is not read from the other.
class SshForwards {
public:
    explicit SshForwards(SshSession& session);
    ~SshForwards();
    Q_DISABLE_COPY_MOVE(SshForwards)

    /// Listens, once the server has shown that it lets one such connection through.
    /// Errors: TunnelRefused (detail = host:port and the server's words), PortUnavailable
    Result<quint16> listen(const QString& host, quint16 port);
    /// The local end of one connection. Errors: TunnelRefused
    Result<std::shared_ptr<OwnedDescriptor>> stream(const QString& host, quint16 port);

    /// Moves what can be moved.
    /// @return true when there is more to move at once
    bool pump();
    /// Adds what has to be waited for.
    void watch(std::vector<Watched>& list) const;

    static constexpr int maximumConnections = 256;

private:
    struct Listener;
    void accept(const Listener& listener);
    [[nodiscard]] tl::unexpected<Error> refused(const QString& host, quint16 port) const;

    SshSession& m_session;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::vector<std::unique_ptr<SshForwardedConnection>> m_connections;
};
