// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/ssh/SshSession.h"

/// One connection that leaves by the server: a socket here, a channel there, and at most one piece
/// of each direction in between. On the session's thread; nothing here waits.
class SshForwardedConnection {
public:
    /// @param socket taken over; does not block
    /// @param callerPort told to the server
    SshForwardedConnection(
        SshSession& session, int socket, QByteArray host, quint16 port, quint16 callerPort);
    ~SshForwardedConnection();
    Q_DISABLE_COPY_MOVE(SshForwardedConnection)

    /// @return SSH_OK, SSH_AGAIN or SSH_ERROR
    int open();
    /// @return true when there is more to move at once
    bool pump();
    void watch(std::vector<Watched>& list) const;
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    bool toServer();
    bool fromServer();
    bool flushToSocket();
    [[nodiscard]] bool isTakingMore() const;

    SshSession& m_session;
    OwnedDescriptor m_socket;
    QByteArray m_host;
    quint16 m_port;
    quint16 m_callerPort;
    ssh_channel m_channel;
    QByteArray m_toSocket; ///< one piece that the socket has not taken whole yet
    bool m_isOpen = false;
    bool m_isSocketEnded = false; ///< it sends no more
    bool m_isServerEnded = false;
    bool m_isOver = false;
};
