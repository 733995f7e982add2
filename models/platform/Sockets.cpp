// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Sockets.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace {

QString socketWords() { return QString::fromLocal8Bit(std::strerror(errno)); }

socklen_t fillAddress(sockaddr_storage& where, const QHostAddress& address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto* six = reinterpret_cast<sockaddr_in6*>(&where);
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&six->sin6_addr, &bytes, sizeof six->sin6_addr);
        return sizeof *six;
    }
    auto* four = reinterpret_cast<sockaddr_in*>(&where);
    four->sin_family = AF_INET;
    four->sin_port = htons(port);
    four->sin_addr.s_addr = htonl(address.toIPv4Address());
    return sizeof *four;
}

} // namespace

Result<int> Sockets::listenAt(const QHostAddress& address, quint16 port, int backlog)
{
    sockaddr_storage where = {};
    const socklen_t size = fillAddress(where, address, port);
    const QString subject = address.toString() + u':' + QString::number(port);
    OwnedDescriptor socket(
        ::socket(where.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    if (!socket.isOpen())
        return fail(ErrorCode::PortUnavailable, subject, socketWords());
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&where), size) == 0
        && ::listen(socket.get(), backlog) == 0)
        return socket.release();
    return fail(ErrorCode::PortUnavailable, subject, socketWords());
}

quint16 Sockets::portOf(int socket)
{
    sockaddr_storage where = {};
    socklen_t size = sizeof where;
    if (::getsockname(socket, reinterpret_cast<sockaddr*>(&where), &size) != 0)
        return 0;
    return ntohs(where.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6*>(&where)->sin6_port
                                             : reinterpret_cast<sockaddr_in*>(&where)->sin_port);
}

Result<std::pair<int, int>> Sockets::pair()
{
    int ends[2] = { -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return fail(ErrorCode::PortUnavailable, {}, socketWords());
    return std::pair(ends[0], ends[1]);
}

qsizetype Sockets::receive(int socket, char* room, qsizetype size)
{
    const ssize_t count = ::recv(socket, room, size_t(size), 0);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR ? later : broken;
    return count;
}

qsizetype Sockets::send(int socket, QByteArrayView bytes)
{
    ssize_t count = -1;
    do
        count = ::send(socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return errno == EAGAIN ? later : broken;
    return count;
}

void Sockets::endWriting(int socket) { ::shutdown(socket, SHUT_WR); }

void Sockets::shutDown(int socket) { ::shutdown(socket, SHUT_RDWR); }

void Sockets::hearOnlyOwnGroups(int socket)
{
    const int no = 0;
    ::setsockopt(socket, IPPROTO_IP, IP_MULTICAST_ALL, &no, sizeof no);
}
