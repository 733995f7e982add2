// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

/// The simulated gateway's own TFTP client: one transfer in octet mode, RFC 1350 with the options
/// of RFC 2347 to 2349, strict about transfer ids, block numbers and acknowledged options.
class TftpClient : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool asksOptions = true; ///< blksize 1024, timeout 1, tsize
        int lossEvery = 0; ///< each Nth datagram is not sent; 0 means none
        bool duplicates = false; ///< each datagram is sent twice
        bool aborts = false; ///< ERROR instead of the answer to the first block
        bool sendsWrongBlocks = false; ///< another block number before each right one
        bool sendsFromElsewhere = false; ///< a packet from another port before each right one
        bool isDiskFull = false; ///< ERROR 3 instead of the last acknowledgement
        std::chrono::milliseconds retransmit { 200 };
        int retries = 8;
    };

    /// @param local address to send from
    TftpClient(const QHostAddress& local, Options options, QObject* parent = nullptr);

    void get(const QHostAddress& server, quint16 port, const QString& file);
    void put(const QHostAddress& server, quint16 port, const QString& file, const QByteArray& data);

    /// What was received, after finished() without an error.
    [[nodiscard]] QByteArray data() const { return m_data; }

Q_SIGNALS:
    /// Exactly once, never from inside get() or put(). Keep the client for a while after a get: it
    /// still acknowledges a repeated last block.
    /// @param error empty on success
    void finished(const QString& error);

private:
    void begin(const QHostAddress& server, quint16 port, const QString& file, quint16 opcode);
    void readPending();
    void handle(const QByteArray& packet);
    bool accepts(const QHostAddress& from, quint16 port);
    bool acceptsOptions(const QByteArray& packet);
    bool acceptsOption(const QByteArray& name, qint64 value);
    void handleData(const QByteArray& packet);
    void handleAck(quint16 block);
    void sendBlock();
    void sendAck(quint16 block);
    void sendError(quint16 code, const QByteArray& text, quint16 port);
    void sendReliably(const QByteArray& packet);
    void transmit(const QByteArray& packet, quint16 port);
    void sendStrays(const QByteArray& packet);
    void refuse(quint16 code, const QByteArray& text, const QString& error);
    void retransmit();
    void end(const QString& error);

    Options m_options;
    QUdpSocket m_socket;
    QUdpSocket m_stranger; ///< another transfer id
    QTimer m_timer;
    QHostAddress m_server;
    quint16 m_requestPort = 0;
    quint16 m_transferPort = 0; ///< 0 until the first answer
    QByteArray m_data;
    QByteArray m_lastSent;
    qsizetype m_blockSize = 512;
    qint64 m_announcedSize = -1;
    qint64 m_block = 0; ///< last one received or sent, not wrapped
    int m_triesLeft = 0;
    int m_datagrams = 0;
    bool m_isPut = false;
    bool m_isFinished = false;
};
