// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Endpoint.h"

#include <QByteArray>
#include <QHash>

/// A capture file in memory: libpcap's classic format in microseconds, link type RAW (101), so that
/// each packet begins with its IP header. Checksums are right (RFC 1071), TCP segments of one
/// connection follow each other.
class PcapWriter {
public:
    PcapWriter();
    /// @param atUs since 1970. Longer than a datagram can be is cut off.
    void addUdp(qint64 atUs, const Endpoint& from, const Endpoint& to, const QByteArray& payload);
    /// In as many segments as it takes.
    void addTcp(qint64 atUs, const Endpoint& from, const Endpoint& to, const QByteArray& payload);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    void addPacket(qint64 atUs, quint8 protocol, const Endpoint& from, const Endpoint& to,
        QByteArray transport, int checksumAt);
    QByteArray m_bytes;
    QHash<QString, quint32> m_sent; ///< bytes by direction of a connection
    quint16 m_identification = 0;
};
