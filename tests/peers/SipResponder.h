// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <chrono>

/// Says 200 to every request over UDP and TCP, after a while: a far side at a distance of our
/// choosing. Needs the event loop.
class SipResponder : public QObject {
    Q_OBJECT

public:
    SipResponder(const QHostAddress& address, quint16 port, std::chrono::milliseconds delay,
        QObject* parent = nullptr);
    [[nodiscard]] bool isUp() const;
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] int answered() const { return m_answered; }

    /// The answer to a request: its Via, From, To, Call-ID and CSeq, and who we are.
    static QByteArray answer(const QByteArray& request);

private:
    void readDatagrams();
    void accept();

    QUdpSocket m_socket;
    QTcpServer m_server;
    std::chrono::milliseconds m_delay;
    int m_answered = 0;
};
