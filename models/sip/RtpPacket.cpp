// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/RtpPacket.h"

#include <QtEndian>

#include <algorithm>

namespace {
constexpr int versionBits = 2 << 6;
enum RtcpType { SenderReport = 200, ReceiverReport = 201, Description = 202, Goodbye = 203 };

quint32 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// The lost packets of a block are 24 bits with a sign.
qint32 signed24(quint32 value) { return qint32(value << 8) >> 8; }

RtcpBlock blockAt(QByteArrayView bytes, qsizetype at)
{
    RtcpBlock block;
    block.source = wordAt(bytes, at);
    const quint32 losses = wordAt(bytes, at + 4);
    block.fractionLost = quint8(losses >> 24);
    block.lost = signed24(losses & 0xffffff);
    block.highestSequence = wordAt(bytes, at + 8);
    block.jitter = wordAt(bytes, at + 12);
    block.lastReport = wordAt(bytes, at + 16);
    block.sinceLastReport = wordAt(bytes, at + 20);
    return block;
}

/// One packet of a compound datagram, its four bytes of head included.
void readReport(QByteArrayView packet, quint32 about, RtcpReport& report)
{
    const int type = quint8(packet[1]);
    const int count = quint8(packet[0]) & 0x1f;
    qsizetype at = 8;
    if (packet.size() < at)
        return;
    report.source = wordAt(packet, 4);
    if (type == SenderReport) {
        if (packet.size() < 28)
            return;
        report.isSender = true;
        report.ntp = quint64(wordAt(packet, 8)) << 32 | wordAt(packet, 12);
        report.timestamp = wordAt(packet, 16);
        report.packets = wordAt(packet, 20);
        report.bytes = wordAt(packet, 24);
        at = 28;
    }
    for (int i = 0; i < count && at + 24 <= packet.size(); ++i, at += 24) {
        const RtcpBlock block = blockAt(packet, at);
        if (about == 0 || block.source == about)
            report.block = block;
    }
}

/// Appends big-endian words to a buffer that is known to be large enough.
class WordWriter {
public:
    explicit WordWriter(uint8_t* bytes)
        : m_bytes(bytes)
    {
    }
    void word(quint32 value)
    {
        qToBigEndian(value, m_bytes + m_size);
        m_size += 4;
    }
    void head(int count, RtcpType type, int words)
    {
        word(quint32(versionBits | count) << 24 | quint32(type) << 16 | quint32(words));
    }
    [[nodiscard]] int size() const { return m_size; }

private:
    uint8_t* m_bytes;
    int m_size = 0;
};

void writeBlock(WordWriter& out, const RtcpBlock& block)
{
    out.word(block.source);
    const qint32 lost = std::clamp(block.lost, -0x800000, 0x7fffff);
    out.word(quint32(block.fractionLost) << 24 | (quint32(lost) & 0xffffff));
    out.word(block.highestSequence);
    out.word(block.jitter);
    out.word(block.lastReport);
    out.word(block.sinceLastReport);
}
} // namespace

std::optional<RtpPacket> RtpPacket::parse(QByteArrayView datagram)
{
    if (datagram.size() < headerSize || (quint8(datagram[0]) >> 6) != 2)
        return std::nullopt;
    RtpPacket packet;
    packet.hasMarker = quint8(datagram[1]) & 0x80;
    packet.payloadType = quint8(datagram[1]) & 0x7f;
    // 200 to 204 without the marker's bit: RTCP that went astray (RFC 5761 4).
    if (packet.payloadType >= 72 && packet.payloadType <= 76)
        return std::nullopt;
    packet.sequence = qFromBigEndian<quint16>(datagram.data() + 2);
    packet.timestamp = wordAt(datagram, 4);
    packet.source = wordAt(datagram, 8);
    qsizetype at = headerSize + 4 * (quint8(datagram[0]) & 0x0f);
    if (quint8(datagram[0]) & 0x10) {
        if (at + 4 > datagram.size())
            return std::nullopt;
        at += 4 + 4 * qFromBigEndian<quint16>(datagram.data() + at + 2);
    }
    const qsizetype padding
        = quint8(datagram[0]) & 0x20 ? quint8(datagram[datagram.size() - 1]) : 0;
    if (at + padding > datagram.size())
        return std::nullopt;
    packet.payload = datagram.sliced(at, datagram.size() - at - padding);
    return packet;
}

void RtpPacket::writeHead(std::span<uint8_t, headerSize> bytes) const
{
    bytes[0] = versionBits;
    bytes[1] = uint8_t((hasMarker ? 0x80 : 0) | (payloadType & 0x7f));
    qToBigEndian(sequence, bytes.data() + 2);
    qToBigEndian(timestamp, bytes.data() + 4);
    qToBigEndian(source, bytes.data() + 8);
}

std::optional<RtcpReport> RtcpReport::parse(QByteArrayView datagram, quint32 about)
{
    RtcpReport report;
    bool isUnderstood = false;
    for (qsizetype at = 0; at + 4 <= datagram.size();) {
        const QByteArrayView rest = datagram.sliced(at);
        const qsizetype size = 4 * (qsizetype(qFromBigEndian<quint16>(rest.data() + 2)) + 1);
        if ((quint8(rest[0]) >> 6) != 2 || size > rest.size())
            break;
        const int type = quint8(rest[1]);
        if (type == SenderReport || type == ReceiverReport)
            readReport(rest.first(size), about, report);
        report.isGoodbye = report.isGoodbye || type == Goodbye;
        isUnderstood = true;
        at += size;
    }
    return isUnderstood ? std::optional(report) : std::nullopt;
}

int RtcpReport::write(std::span<uint8_t, maximumSize> buffer) const
{
    WordWriter out(buffer.data());
    const int blocks = block ? 1 : 0;
    out.head(blocks, isSender ? SenderReport : ReceiverReport, (isSender ? 6 : 1) + 6 * blocks);
    out.word(source);
    if (isSender) {
        out.word(quint32(ntp >> 32));
        out.word(quint32(ntp));
        out.word(timestamp);
        out.word(packets);
        out.word(bytes);
    }
    if (block)
        writeBlock(out, *block);
    // SDES with the item CNAME (1) of four letters, closed with zeros (RFC 3550 6.5).
    out.head(1, Description, 3);
    out.word(source);
    out.word(0x01046361);
    out.word(0x6c6c0000);
    if (isGoodbye) {
        out.head(1, Goodbye, 1);
        out.word(source);
    }
    return out.size();
}
