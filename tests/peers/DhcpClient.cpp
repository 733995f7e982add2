// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/DhcpClient.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <algorithm>
#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int fixedSize = 236; // RFC 2131 2, up to the magic cookie
constexpr quint32 magicCookie = 0x63825363;
constexpr quint16 serverPort = 67;
constexpr quint16 clientPort = 68;

sockaddr_ll linkAddress(int interface)
{
    sockaddr_ll link {};
    link.sll_family = AF_PACKET;
    link.sll_protocol = htons(ETH_P_IP);
    link.sll_ifindex = interface;
    link.sll_halen = ETH_ALEN;
    std::fill_n(link.sll_addr, ETH_ALEN, quint8(0xff));
    return link;
}

/// From nobody to everybody, RFC 791 and RFC 768.
QByteArray ipHeader(qsizetype payload)
{
    QByteArray header = QByteArray::fromHex("45000000000000004011000000000000ffffffff");
    qToBigEndian(quint16(payload + 28), header.data() + 2);
    quint32 sum = 0;
    for (qsizetype i = 0; i < header.size(); i += 2)
        sum += qFromBigEndian<quint16>(header.constData() + i);
    qToBigEndian(quint16(~((sum & 0xffff) + (sum >> 16))), header.data() + 10);
    QByteArray udp(8, '\0');
    qToBigEndian(clientPort, udp.data());
    qToBigEndian(serverPort, udp.data() + 2);
    qToBigEndian(quint16(payload + 8), udp.data() + 4);
    return header + udp;
}

} // namespace

/// Where both ends are on one machine the kernel lets no packet from itself through: these go past
/// it. Their checksum is left out of UDP, which IPv4 allows (RFC 768).
DhcpClient::DhcpClient(const QString& interface)
    : m_socket(::socket(AF_PACKET, SOCK_DGRAM, htons(ETH_P_IP)))
    , m_interface(int(::if_nametoindex(interface.toLatin1().constData())))
{
    const sockaddr_ll link = linkAddress(m_interface);
    if (m_socket >= 0
        && ::bind(m_socket, reinterpret_cast<const sockaddr*>(&link), sizeof link) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

DhcpClient::~DhcpClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

std::optional<QMap<int, QByteArray>> DhcpClient::ask(const QByteArray& mac, int deadlineMs)
{
    constexpr int repeatMs = 300;
    ++m_transaction;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < deadlineMs) {
        if (!send(mac, m_transaction))
            return std::nullopt;
        if (auto options = receive(m_transaction, repeatMs))
            return options;
    }
    return std::nullopt;
}

bool DhcpClient::send(const QByteArray& mac, quint32 transaction) const
{
    QByteArray packet(fixedSize, '\0');
    packet[0] = 1; // BOOTREQUEST
    packet[1] = 1; // Ethernet
    packet[2] = 6;
    qToBigEndian(transaction, packet.data() + 4);
    packet[10] = char(0x80); // answer by broadcast
    packet.replace(28, mac.size(), mac);
    packet += QByteArray::fromHex("63825363"
                                  "350101" // DISCOVER
                                  "3708"
                                  "0103060f2a424372" // asks for 66, 67 and 114 among others
                                  "ff");
    packet = ipHeader(packet.size()) + packet;
    const sockaddr_ll everybody = linkAddress(m_interface);
    return ::sendto(m_socket, packet.constData(), size_t(packet.size()), 0,
               reinterpret_cast<const sockaddr*>(&everybody), sizeof everybody)
        == packet.size();
}

std::optional<QMap<int, QByteArray>> DhcpClient::receive(quint32 transaction, int waitMs) const
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < waitMs) {
        pollfd ready { m_socket, POLLIN, 0 };
        if (::poll(&ready, 1, int(waitMs - timer.elapsed())) <= 0)
            return std::nullopt;
        QByteArray packet(2048, '\0');
        const ssize_t got = ::recv(m_socket, packet.data(), size_t(packet.size()), 0);
        const int headers = got > 20 ? (packet[0] & 15) * 4 + 8 : 0; // IP and UDP
        if (headers == 0 || got < headers + fixedSize + 4)
            continue;
        packet = packet.mid(headers, got - headers);
        if (packet[0] != 2 || qFromBigEndian<quint32>(packet.constData() + 4) != transaction
            || qFromBigEndian<quint32>(packet.constData() + fixedSize) != magicCookie)
            continue;
        QMap<int, QByteArray> options;
        for (qsizetype at = fixedSize + 4; at + 1 < packet.size() && quint8(packet[at]) != 255;) {
            const int code = quint8(packet[at]);
            const int length = code == 0 ? -1 : quint8(packet[at + 1]);
            if (code != 0)
                options[code] += packet.mid(at + 2, length);
            at += 2 + length;
        }
        return options;
    }
    return std::nullopt;
}
