// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/TelnetParser.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

/// One TCP connection to a simulated gateway: telnet in both directions, or plain bytes behind an
/// SSH server, the pace of writing and the ways to end.
class PeerLink : public QObject {
    Q_OBJECT

public:
    /// Takes the socket over.
    PeerLink(QTcpSocket* socket, const PeerSetup& setup, QObject* parent = nullptr);

    /// LF becomes CR LF.
    void sendText(const QByteArray& text);
    void sendRaw(const QByteArray& bytes) { write(bytes, {}); }
    /// Forces a packet boundary here, as far as TCP allows.
    void flush() { m_socket->flush(); }
    void closeWhenSent();
    /// Ends with RST instead of FIN.
    void reset();
    [[nodiscard]] const PeerNegotiation& seen() const { return m_parser.seen(); }

Q_SIGNALS:
    void received(const QByteArray& data);
    void negotiated();
    void closed();

private:
    void readPending();
    /// @param cuts positions in the bytes where a packet ends
    void write(const QByteArray& bytes, const QList<qsizetype>& cuts);
    void writePackets();
    [[nodiscard]] qsizetype nextCut();

    QTcpSocket* m_socket;
    TelnetParser m_parser;
    QTimer m_pace; ///< a negative interval means no pacing
    QElapsedTimer m_sincePacket;
    QByteArray m_queue;
    QList<qsizetype> m_cuts; ///< in the queue
    qsizetype m_queuePosition = 0;
    bool m_isBehindSsh;
    bool m_isByteByByte;
    bool m_isStrewn;
    bool m_isClosing = false;
};
