// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/TftpPacket.h"
#include "models/net/TftpServer.h"

/// The socket requests come in on. Shared by the TFTP servers of one thread that listen on the same
/// address and port, because port 69 can be had only once and many devices are served at a time.
class TftpPort : public QObject {
    Q_OBJECT

public:
    /// Errors: PortUnavailable (subject = address:port, detail = the system's words).
    static Result<std::shared_ptr<TftpPort>> at(const QHostAddress& address, quint16 port);

    void add(TftpServer* server) { m_servers.append(server); }
    void remove(TftpServer* server) { m_servers.removeAll(server); }
    [[nodiscard]] QHostAddress address() const { return m_socket.localAddress(); }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    void refuse(
        const QHostAddress& to, quint16 port, Tftp::Failure::Code code, const QByteArray& message);

private:
    TftpPort();
    void onRequest();
    void dispatch(const Tftp::Request& request, const QHostAddress& from, quint16 port);

    QUdpSocket m_socket;
    QList<TftpServer*> m_servers;
};
