// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/RtpSocket.h"

#include "models/sip/re/ReAddress.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {
// Below the system's own choice for outgoing traffic, so that the pair stays free.
constexpr int firstPort = 20'000;
constexpr int lastPort = 32'766;
constexpr int attempts = 200;
constexpr int expeditedForwarding = 46 << 2; // RFC 3246, in the TOS byte
constexpr int mostAtOnce = 64; // then others of this thread have their turn
constexpr qint64 longestWaitUs = 1'000'000;

int openDescriptor(const struct sa& address)
{
    const int descriptor
        = ::socket(sa_af(&address), SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_UDP);
    if (descriptor < 0)
        return -1;
    const int yes = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &yes, sizeof yes);
    if (sa_af(&address) == AF_INET6)
        ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_TCLASS, &expeditedForwarding, sizeof(int));
    else
        ::setsockopt(descriptor, IPPROTO_IP, IP_TOS, &expeditedForwarding, sizeof(int));
    if (::bind(descriptor, &address.u.sa, address.len) == 0)
        return descriptor;
    const int number = errno;
    ::close(descriptor);
    errno = number;
    return -1;
}

/// How long a datagram has waited in the kernel, from the stamp it bears.
qint64 waitedUs(struct msghdr& message)
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

struct RtpSocket::Address {
    struct sa value { };
};

qint64 RtpSocket::steadyUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

RtpSocket::RtpSocket(Received received)
    : m_received(std::move(received))
{
    for (const Port port : { Port::Speech, Port::Report }) {
        End& each = m_ends[size_t(port)];
        each.socket = this;
        each.port = port;
        each.to = std::make_unique<Address>();
        each.lastFrom = std::make_unique<Address>();
    }
}

RtpSocket::~RtpSocket() { close(); }

void RtpSocket::close()
{
    for (End& each : m_ends) {
        if (each.descriptor < 0)
            continue;
        fd_close(each.descriptor);
        ::close(each.descriptor);
        each.descriptor = -1;
    }
}

Result<std::unique_ptr<RtpSocket>> RtpSocket::open(const QString& localAddress, Received received)
{
    std::unique_ptr<RtpSocket> socket(new RtpSocket(std::move(received)));
    for (int i = 0; i < attempts; ++i) {
        const int port = QRandomGenerator::global()->bounded(firstPort, lastPort) & ~1;
        if (socket->bind(localAddress, quint16(port)))
            return socket;
        if (errno != EADDRINUSE)
            break;
    }
    return fail(
        ErrorCode::PortUnavailable, localAddress, QString::fromLocal8Bit(std::strerror(errno)));
}

bool RtpSocket::bind(const QString& localAddress, quint16 port)
{
    for (End& each : m_ends) {
        struct sa address { };
        errno = EADDRNOTAVAIL;
        if (ReAddress::assign(address, { localAddress, quint16(port + int(each.port)) }))
            each.descriptor = openDescriptor(address);
        if (each.descriptor < 0) {
            const int number = errno;
            close();
            errno = number;
            return false;
        }
    }
    m_local = { localAddress, port };
    return std::all_of(m_ends.begin(), m_ends.end(), [](End& each) {
        errno = fd_listen(each.descriptor, FD_READ, &RtpSocket::onReadable, &each);
        return errno == 0;
    });
}

void RtpSocket::setRemote(Port port, const Endpoint& remote)
{
    End& each = m_ends[size_t(port)];
    each.remote = remote;
    if (!remote.isValid() || !ReAddress::assign(each.to->value, remote)
        || remote.address.contains(u':') != m_local.address.contains(u':'))
        each.remote = {};
}

bool RtpSocket::send(Port port, std::span<const uint8_t> datagram)
{
    const End& each = end(port);
    return each.remote.isValid()
        && ::sendto(each.descriptor, datagram.data(), datagram.size(), MSG_NOSIGNAL,
               &each.to->value.u.sa, each.to->value.len)
        == ssize_t(datagram.size());
}

void RtpSocket::onReadable(int, void* end)
{
    auto* each = static_cast<End*>(end);
    for (int i = 0; i < mostAtOnce && each->socket->readOne(*each); ++i) { }
}

bool RtpSocket::readOne(End& end)
{
    std::array<char, 2048> bytes;
    std::array<char, 64> control;
    struct sa from { };
    iovec piece { bytes.data(), bytes.size() };
    msghdr message {};
    message.msg_name = &from.u;
    message.msg_namelen = sizeof from.u;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t size = ::recvmsg(end.descriptor, &message, 0);
    if (size < 0)
        return errno == EINTR;
    from.len = message.msg_namelen;
    if (!sa_cmp(&from, &end.lastFrom->value, SA_ALL)) {
        end.lastFrom->value = from;
        end.lastSource = ReAddress::endpoint(&from);
    }
    if (!(message.msg_flags & MSG_TRUNC))
        m_received(end.port, QByteArrayView(bytes.data(), size), end.lastSource,
            steadyUs() - waitedUs(message));
    return true;
}
