// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/KernelNeighbourTable.h"

#include "models/platform/NeighbourMessages.h"

#include <QNetworkInterface>

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 discardPort = 9; // RFC 863
// A burst of notifications, and the datagrams that wait for their address, need room; the kernel
// gives what it allows.
constexpr int bufferBytes = 1 << 20;

Error systemError(int number)
{
    return { ErrorCode::Unreachable, u"network"_s, QString::fromLocal8Bit(std::strerror(number)) };
}

sockaddr_in socketAddress(const QHostAddress& address, quint16 port)
{
    sockaddr_in out {};
    out.sin_family = AF_INET;
    out.sin_port = htons(port);
    out.sin_addr.s_addr = htonl(address.toIPv4Address());
    return out;
}

template <typename Address> const sockaddr* generic(const Address& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

template <typename T> void setOption(int socket, int level, int name, T value)
{
    ::setsockopt(socket, level, name, &value, sizeof(value));
}

void addSubnets(QList<LocalSubnet>& list, const QNetworkInterface& interface)
{
    for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
        const int bits = entry.prefixLength();
        if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol || bits < 1 || bits > 30)
            continue;
        list.append(
            { interface.name(), interface.index(), entry.ip(), Subnet::around(entry.ip(), bits),
                interface.flags().testFlag(QNetworkInterface::IsLoopBack) });
    }
}

} // namespace

KernelNeighbourTable::~KernelNeighbourTable() { close(); }

void KernelNeighbourTable::close()
{
    m_notifier.reset(); // before its descriptor
    for (int* descriptor : { &m_netlink, &m_asking }) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
}

QList<LocalSubnet> KernelNeighbourTable::subnets() const
{
    QList<LocalSubnet> list;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces())
        if (interface.flags().testFlag(QNetworkInterface::IsUp))
            addSubnets(list, interface);
    return list;
}

Status KernelNeighbourTable::open(const LocalSubnet& where)
{
    close();
    m_where = where;
    m_isLoaded = false;
    if (Status opened = openNetlink(); !opened)
        return opened;
    return openAsking();
}

Status KernelNeighbourTable::openNetlink()
{
    m_netlink = ::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
    sockaddr_nl own {};
    own.nl_family = AF_NETLINK;
    own.nl_groups = RTMGRP_NEIGH;
    if (m_netlink < 0 || ::bind(m_netlink, generic(own), sizeof(own)) < 0)
        return tl::unexpected(systemError(errno));
    setOption(m_netlink, SOL_SOCKET, SO_RCVBUF, bufferBytes);
    m_notifier = std::make_unique<QSocketNotifier>(m_netlink, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { onReadable(); });
    if (!requestAll())
        return tl::unexpected(systemError(errno));
    return {};
}

Status KernelNeighbourTable::openAsking()
{
    m_asking = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_UDP);
    if (m_asking < 0)
        return tl::unexpected(systemError(errno));
    // Whatever the routing table says, nothing goes past the interface's own network.
    setOption(m_asking, IPPROTO_IP, IP_TTL, 1);
    setOption(m_asking, SOL_SOCKET, SO_DONTROUTE, 1);
    setOption(m_asking, SOL_SOCKET, SO_SNDBUF, bufferBytes);
    const QByteArray name = m_where.interface.toLocal8Bit();
    ::setsockopt(m_asking, SOL_SOCKET, SO_BINDTODEVICE, name.constData(), socklen_t(name.size()));
    const auto own = socketAddress(m_where.address, 0);
    if (::bind(m_asking, generic(own), sizeof(own)) < 0)
        return tl::unexpected(systemError(errno));
    return {};
}

bool KernelNeighbourTable::requestAll()
{
    const QByteArray request = NeighbourMessages::request(++m_sequence);
    return ::send(m_netlink, request.constData(), size_t(request.size()), 0) == request.size();
}

Result<bool> KernelNeighbourTable::ask(const QHostAddress& address)
{
    const auto to = socketAddress(address, discardPort);
    if (::sendto(m_asking, "", 0, 0, generic(to), sizeof(to)) == 0)
        return true;
    switch (errno) {
    case EAGAIN:
    case EINTR:
    case ENOBUFS:
    case ENOMEM:
        return false;
    case EHOSTUNREACH: // this one did not answer an earlier packet
        return true;
    default:
        return tl::unexpected(systemError(errno));
    }
}

void KernelNeighbourTable::onReadable()
{
    std::array<char, 32'768> buffer {}; // the kernel's messages of a dump reach that
    // Bounded: the event loop gets its turn even when a broken link floods us.
    for (int i = 0; i < 64 && m_netlink >= 0; ++i) {
        sockaddr_nl from {};
        socklen_t fromSize = sizeof(from);
        const auto count = ::recvfrom(m_netlink, buffer.data(), buffer.size(), 0,
            reinterpret_cast<sockaddr*>(&from), &fromSize);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count < 0 && errno == ENOBUFS)
            return onOverrun();
        if (count < 0)
            return giveUp(errno);
        if (from.nl_pid == 0) // other programs can send to us as well
            take(QByteArray::fromRawData(buffer.data(), count));
    }
}

void KernelNeighbourTable::onOverrun()
{
    // Notifications were lost; the table itself still knows.
    if (!requestAll())
        giveUp(errno);
}

void KernelNeighbourTable::take(const QByteArray& datagram)
{
    const auto messages = NeighbourMessages::parse(datagram);
    for (const Neighbour& neighbour : messages.neighbours)
        if (neighbour.interface == m_where.index)
            Q_EMIT changed(neighbour);
    if (messages.error == EBUSY) // our dump before is still running
        return;
    if (messages.error != 0)
        return giveUp(messages.error);
    if (messages.isEnd && !std::exchange(m_isLoaded, true))
        Q_EMIT loaded();
}

void KernelNeighbourTable::giveUp(int error)
{
    m_notifier->setEnabled(false);
    Q_EMIT broken(systemError(error));
}
