// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

/// Asks for an address as a phone with any hardware address would, and takes none (RFC 2131).
class DhcpClient {
public:
    /// @param interface where to ask through; needs the right to open raw sockets
    explicit DhcpClient(const QString& interface);
    ~DhcpClient();
    DhcpClient(const DhcpClient&) = delete;
    DhcpClient& operator=(const DhcpClient&) = delete;

    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }
    /// The options of the server's offer, by code; repeats its question until the deadline.
    /// @param mac six bytes
    std::optional<QMap<int, QByteArray>> ask(const QByteArray& mac, int deadlineMs);

private:
    bool send(const QByteArray& mac, quint32 transaction) const;
    [[nodiscard]] std::optional<QMap<int, QByteArray>> receive(
        quint32 transaction, int waitMs) const;

    int m_socket = -1;
    int m_interface = 0;
    quint32 m_transaction = 0x446f7070;
};
