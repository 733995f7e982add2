// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/CliChannel.h"
#include "models/net/TelnetProtocol.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

/// Telnet over TCP. Clear text: whoever can listen on the network reads the password.
class TelnetChannel : public CliChannel {
    Q_OBJECT

public:
    /// @param host name or address; @param timeout of name lookup and connection together
    TelnetChannel(
        QString host, quint16 port, std::chrono::milliseconds timeout, QObject* parent = nullptr);
    ~TelnetChannel() override;

    void open() override;
    void close() override;
    void send(const QByteArray& data) override;
    [[nodiscard]] QByteArray lineEnd() const override;
    [[nodiscard]] QHostAddress localAddress() const override;
    [[nodiscard]] QHostAddress peerAddress() const override;

private:
    void onConnected();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void fail(ErrorCode code, const QString& detail);
    void flush();

    QString m_host;
    quint16 m_port;
    TelnetProtocol m_protocol;
    QTcpSocket m_socket;
    QTimer m_connectTimer;
    bool m_isOpen = false;
    bool m_isOver = false;
};
