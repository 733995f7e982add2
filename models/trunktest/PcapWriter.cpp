// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/PcapWriter.h"

#include <QHostAddress>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 udpProtocol = 17;
constexpr quint8 tcpProtocol = 6;
constexpr int udpHeaderSize = 8;
constexpr int tcpHeaderSize = 20;
constexpr qsizetype longestUdp = 65'535 - 20 - udpHeaderSize;
constexpr qsizetype longestSegment = 60'000;
constexpr quint32 largestPacket = 262'144;
constexpr quint32 linkTypeRaw = 101;

template <typename T> void appendBig(QByteArray& bytes, T value)
{
    char buffer[sizeof(T)];
    qToBigEndian(value, buffer);
    bytes.append(buffer, sizeof(T));
}

template <typename T> void appendLittle(QByteArray& bytes, T value)
{
    char buffer[sizeof(T)];
    qToLittleEndian(value, buffer);
    bytes.append(buffer, sizeof(T));
}

quint16 checksum(const QByteArray& bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        sum += quint32(quint8(bytes[i])) << 8 | (i + 1 < bytes.size() ? quint8(bytes[i + 1]) : 0);
    while (sum >> 16 != 0)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

void putBig(QByteArray& bytes, int at, quint16 value) { qToBigEndian(value, bytes.data() + at); }

bool isIpv4(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol || address.isNull();
}

QByteArray addressBytes(const QHostAddress& address, bool isV4)
{
    QByteArray bytes;
    if (isV4) {
        appendBig(bytes, address.toIPv4Address());
        return bytes;
    }
    const Q_IPV6ADDR six = address.toIPv6Address();
    return { reinterpret_cast<const char*>(six.c), 16 };
}

/// RFC 768, RFC 8200 8.1: what the transport's checksum covers beside the transport.
QByteArray pseudoHeader(const QByteArray& addresses, quint8 protocol, qsizetype length)
{
    QByteArray bytes = addresses;
    if (addresses.size() == 8) {
        appendBig(bytes, quint16(protocol));
        appendBig(bytes, quint16(length));
    } else {
        appendBig(bytes, quint32(length));
        appendBig(bytes, quint32(protocol));
    }
    return bytes;
}

QByteArray ipv4Header(
    const QByteArray& addresses, quint8 protocol, qsizetype length, quint16 identification)
{
    QByteArray header;
    appendBig(header, quint16(0x4500));
    appendBig(header, quint16(20 + length));
    appendBig(header, identification);
    appendBig(header, quint16(0));
    appendBig(header, quint16(64 << 8 | protocol));
    appendBig(header, quint16(0));
    header += addresses;
    putBig(header, 10, checksum(header));
    return header;
}

QByteArray ipv6Header(const QByteArray& addresses, quint8 protocol, qsizetype length)
{
    QByteArray header;
    appendBig(header, quint32(0x6000'0000));
    appendBig(header, quint16(length));
    appendBig(header, quint16(protocol << 8 | 64));
    return header + addresses;
}

} // namespace

PcapWriter::PcapWriter()
{
    appendLittle(m_bytes, quint32(0xa1b2'c3d4));
    appendLittle(m_bytes, quint16(2));
    appendLittle(m_bytes, quint16(4));
    appendLittle(m_bytes, quint64(0));
    appendLittle(m_bytes, largestPacket);
    appendLittle(m_bytes, linkTypeRaw);
}

void PcapWriter::addUdp(
    qint64 atUs, const Endpoint& from, const Endpoint& to, const QByteArray& payload)
{
    const QByteArray data = payload.left(longestUdp);
    QByteArray datagram;
    appendBig(datagram, from.port);
    appendBig(datagram, to.port);
    appendBig(datagram, quint16(udpHeaderSize + data.size()));
    appendBig(datagram, quint16(0));
    addPacket(atUs, udpProtocol, from, to, datagram + data, 6);
}

void PcapWriter::addTcp(
    qint64 atUs, const Endpoint& from, const Endpoint& to, const QByteArray& payload)
{
    const QString there = from.text() + u'>' + to.text();
    const QString back = to.text() + u'>' + from.text();
    for (qsizetype at = 0; at < payload.size(); at += longestSegment) {
        const QByteArray data = payload.mid(at, longestSegment);
        QByteArray segment;
        appendBig(segment, from.port);
        appendBig(segment, to.port);
        appendBig(segment, 1 + m_sent.value(there));
        appendBig(segment, 1 + m_sent.value(back));
        appendBig(segment, quint16(5 << 12 | 0x18)); // PSH, ACK
        appendBig(segment, quint16(0xffff));
        appendBig(segment, quint32(0));
        Q_ASSERT(segment.size() == tcpHeaderSize);
        m_sent[there] += quint32(data.size());
        addPacket(atUs, tcpProtocol, from, to, segment + data, 16);
    }
}

void PcapWriter::addPacket(qint64 atUs, quint8 protocol, const Endpoint& from, const Endpoint& to,
    QByteArray transport, int checksumAt)
{
    const QHostAddress source(from.address);
    const QHostAddress target(to.address);
    const bool isV4 = isIpv4(source) && isIpv4(target);
    const QByteArray addresses = addressBytes(source, isV4) + addressBytes(target, isV4);
    const quint16 sum = checksum(pseudoHeader(addresses, protocol, transport.size()) + transport);
    // For UDP a zero would mean that there is none (RFC 768).
    putBig(transport, checksumAt, sum == 0 && protocol == udpProtocol ? 0xffff : sum);
    const QByteArray packet
        = (isV4 ? ipv4Header(addresses, protocol, transport.size(), ++m_identification)
                : ipv6Header(addresses, protocol, transport.size()))
        + transport;
    appendLittle(m_bytes, quint32(atUs / 1'000'000));
    appendLittle(m_bytes, quint32(atUs % 1'000'000));
    appendLittle(m_bytes, quint32(packet.size()));
    appendLittle(m_bytes, quint32(packet.size()));
    m_bytes += packet;
}
