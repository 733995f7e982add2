// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/TelnetParser.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

/// One TCP connection to a simulated gateway: telnet in both directions, the pace of writing and
/// the ways to end.
class PeerLink : public QObject {
    Q_OBJECT

public:
    /// Takes the socket over.
    PeerLink(QTcpSocket* socket, bool oneBytePerPacket, QObject* parent = nullptr);

    void sendText(const QByteArray& text) { sendRaw(TelnetParser::encoded(text)); }
    void sendRaw(const QByteArray& bytes);
    /// Forces a packet boundary here, as far as TCP allows.
    void flush() { m_socket->flush(); }
    void closeWhenSent();
    /// Ends with RST instead of FIN.
    void reset();
    [[nodiscard]] const TrinityNegotiation& seen() const { return m_parser.seen(); }

Q_SIGNALS:
    void received(const QByteArray& data);
    void negotiated();
    void closed();

private:
    void readPending();
    void writeByte();

    QTcpSocket* m_socket;
    TelnetParser m_parser;
    QTimer m_pace; ///< a negative interval means no pacing
    QElapsedTimer m_sinceByte;
    QByteArray m_queue;
    qsizetype m_queuePosition = 0;
    bool m_isClosing = false;
};
