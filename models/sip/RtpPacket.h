// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

/// The head of one RTP packet (RFC 3550 5.1); nothing is copied.
struct RtpPacket {
    static constexpr int headerSize = 12;

    bool hasMarker = false;
    int payloadType = 0;
    quint16 sequence = 0;
    quint32 timestamp = 0;
    quint32 source = 0;
    QByteArrayView payload;

    /// Nothing when it is none: too short, another version, RTCP, or lengths that lie.
    static std::optional<RtpPacket> parse(QByteArrayView datagram);
    /// Writes the twelve bytes of the head.
    void writeHead(std::span<uint8_t, headerSize> bytes) const;
};

/// One report block of RTCP (RFC 3550 6.4.1).
struct RtcpBlock {
    quint32 source = 0;
    quint8 fractionLost = 0; ///< of 256
    qint32 lost = 0; ///< may be negative with duplicates
    quint32 highestSequence = 0;
    quint32 jitter = 0; ///< in timestamps
    quint32 lastReport = 0; ///< middle 32 bits of NTP time
    quint32 sinceLastReport = 0; ///< in 1/65536 s
};

/// What we read from or write into one RTCP datagram: a sender or receiver report.
struct RtcpReport {
    quint32 source = 0;
    bool isSender = false;
    quint64 ntp = 0; ///< of a sender report
    quint32 timestamp = 0;
    quint32 packets = 0;
    quint32 bytes = 0;
    std::optional<RtcpBlock> block; ///< the one about `about`, or about anybody if that is 0
    bool isGoodbye = false; ///< a BYE was in it

    /// Reads every packet of a compound datagram, bounded by its size.
    static std::optional<RtcpReport> parse(QByteArrayView datagram, quint32 about);
    /// Compound: report, SDES with a CNAME, and BYE when isGoodbye. @return bytes used
    static constexpr int maximumSize = 128;
    [[nodiscard]] int write(std::span<uint8_t, maximumSize> buffer) const;
};
