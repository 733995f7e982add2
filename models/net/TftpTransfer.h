// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/TftpPacket.h"

#include <chrono>
#include <optional>

/// One side of one transfer, the server's, without a socket or a clock: packets in, packets out.
/// Block numbers roll over. A duplicate ACK is not answered (the "Sorcerer's Apprentice" fault,
/// RFC 1123 section 4.2.3.1); only the timer repeats.
class TftpTransfer {
public:
    /// Serves `content` to a read request.
    static TftpTransfer sending(const Tftp::Request& request, const QByteArray& content);
    /// Takes a file for a write request, up to maximumSize bytes.
    static TftpTransfer receiving(const Tftp::Request& request);

    /// The first datagram to send: OACK, DATA 1 or ACK 0.
    [[nodiscard]] QByteArray begin();
    /// Takes a packet of the peer. @return what to send now; empty = nothing
    [[nodiscard]] QByteArray handle(const Tftp::Packet& packet);
    /// What to send again when nothing came in time.
    [[nodiscard]] const QByteArray& last() const { return m_last; }

    /// The whole file went over and the other side confirmed it (or, receiving, we did).
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] bool isFailed() const { return m_failure.has_value(); }
    [[nodiscard]] const std::optional<Tftp::Failure>& failure() const { return m_failure; }
    [[nodiscard]] bool isReceiving() const { return m_isReceiving; }
    /// What was received, or is sent; netascii undone.
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] qsizetype transferred() const { return m_offset; }
    /// The peer's wish (RFC 2349), else 1 s.
    [[nodiscard]] std::chrono::milliseconds retransmitAfter() const { return m_retransmit; }

    static constexpr qsizetype maximumSize = 16 * 1024 * 1024;

private:
    TftpTransfer(const Tftp::Request& request, bool isReceiving, QByteArray content);
    void negotiate(const Tftp::Options& wanted);
    QByteArray nextBlock();
    QByteArray handleAck(quint16 block);
    QByteArray handleData(const Tftp::Data& data);
    QByteArray remember(const Tftp::Packet& packet);
    QByteArray refuse(Tftp::Failure::Code code, const QByteArray& message);

    bool m_isReceiving;
    bool m_isNetascii;
    QByteArray m_content; ///< as on the wire
    qsizetype m_offset = 0;
    qsizetype m_blockSize = 512;
    quint16 m_block = 0;
    bool m_isLastSent = false;
    bool m_isComplete = false;
    Tftp::Options m_accepted;
    QByteArray m_last;
    std::chrono::milliseconds m_retransmit { 1000 };
    std::optional<Tftp::Failure> m_failure;
};
