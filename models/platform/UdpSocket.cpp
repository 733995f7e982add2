// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/UdpSocket.h"

#include "models/platform/Descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <sys/socket.h>

namespace {

constexpr int expeditedForwarding = 46 << 2; // RFC 3246, in the TOS byte
constexpr qint64 longestWaitUs = 1'000'000;

const sockaddr* genericOf(UdpSocket::Address address)
{
    return static_cast<const sockaddr*>(address.bytes);
}

int newSocket(UdpSocket::Address address, int flags)
{
    return ::socket(genericOf(address)->sa_family, SOCK_DGRAM | SOCK_CLOEXEC | flags, IPPROTO_UDP);
}

void setNumber(int socket, int level, int name, int value)
{
    ::setsockopt(socket, level, name, &value, sizeof value);
}

/// Closing must not change why.
int closedWithReason(OwnedDescriptor& socket)
{
    const int number = errno;
    socket.reset();
    errno = number;
    return -1;
}

/// How long a datagram has waited in the kernel, from the stamp it bears.
qint64 waitedUs(msghdr& message)
{
    for (cmsghdr* item = CMSG_FIRSTHDR(&message); item; item = CMSG_NXTHDR(&message, item)) {
        if (item->cmsg_level != SOL_SOCKET || item->cmsg_type != SCM_TIMESTAMPNS)
            continue;
        timespec came {};
        timespec now {};
        std::memcpy(&came, CMSG_DATA(item), sizeof came);
        ::clock_gettime(CLOCK_REALTIME, &now);
        const qint64 waited
            = (now.tv_sec - came.tv_sec) * 1'000'000LL + (now.tv_nsec - came.tv_nsec) / 1000;
        return std::clamp<qint64>(waited, 0, longestWaitUs);
    }
    return 0;
}

} // namespace

int UdpSocket::openForSpeech(Address local)
{
    OwnedDescriptor socket(newSocket(local, SOCK_NONBLOCK));
    if (!socket.isOpen())
        return -1;
    setNumber(socket.get(), SOL_SOCKET, SO_TIMESTAMPNS, 1);
    if (genericOf(local)->sa_family == AF_INET6)
        setNumber(socket.get(), IPPROTO_IPV6, IPV6_TCLASS, expeditedForwarding);
    else
        setNumber(socket.get(), IPPROTO_IP, IP_TOS, expeditedForwarding);
    if (::bind(socket.get(), genericOf(local), local.size) != 0)
        return closedWithReason(socket);
    return socket.release();
}

bool UdpSocket::send(int socket, std::span<const quint8> datagram, Address to)
{
    return ::sendto(socket, datagram.data(), datagram.size(), MSG_NOSIGNAL, genericOf(to), to.size)
        == ssize_t(datagram.size());
}

std::optional<UdpSocket::Received> UdpSocket::receive(
    int socket, std::span<char> room, void* from, unsigned fromRoom)
{
    std::array<char, 64> control;
    iovec piece { room.data(), room.size() };
    msghdr message {};
    message.msg_name = from;
    message.msg_namelen = fromRoom;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t size = ::recvmsg(socket, &message, 0);
    if (size < 0)
        return std::nullopt;
    return Received { size, !(message.msg_flags & MSG_TRUNC), message.msg_namelen,
        waitedUs(message) };
}

int UdpSocket::openConnected(Address local, Address remote)
{
    OwnedDescriptor socket(newSocket(remote, SOCK_NONBLOCK));
    const int yes = 1; // "host unreachable" is kept from applications otherwise
    const bool isFour = genericOf(remote)->sa_family == AF_INET;
    if (!socket.isOpen() || ::bind(socket.get(), genericOf(local), local.size) != 0
        || ::setsockopt(socket.get(), isFour ? IPPROTO_IP : IPPROTO_IPV6,
               isFour ? IP_RECVERR : IPV6_RECVERR, &yes, sizeof yes)
            != 0
        || ::connect(socket.get(), genericOf(remote), remote.size) != 0)
        return closedWithReason(socket);
    return socket.release();
}

int UdpSocket::takeError(int socket)
{
    std::array<char, 16> ignored {};
    const ssize_t size = ::recv(socket, ignored.data(), ignored.size(), 0);
    return size >= 0 || errno == EAGAIN || errno == EINTR ? 0 : errno;
}

std::optional<unsigned> UdpSocket::sourceTowards(Address remote, void* own, unsigned ownRoom)
{
    // Connecting a datagram socket sends nothing: it only asks the routing table.
    OwnedDescriptor socket(newSocket(remote, 0));
    socklen_t size = ownRoom;
    if (socket.isOpen() && ::connect(socket.get(), genericOf(remote), remote.size) == 0
        && ::getsockname(socket.get(), static_cast<sockaddr*>(own), &size) == 0)
        return size;
    (void)closedWithReason(socket);
    return std::nullopt;
}
