// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/RtpSocket.h"

#include "models/platform/Descriptor.h"
#include "models/platform/UdpSocket.h"
#include "models/sip/re/ReAddress.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

namespace {
// Below the system's own choice for outgoing traffic, so that the pair stays free.
constexpr int firstPort = 20'000;
constexpr int lastPort = 32'766;
constexpr int attempts = 200;
constexpr int mostAtOnce = 64; // then others of this thread have their turn

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
        Descriptor::close(each.descriptor);
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
            each.descriptor = UdpSocket::openForSpeech({ &address.u, address.len });
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
        && UdpSocket::send(
            each.descriptor, datagram, { &each.to->value.u, each.to->value.len });
}

void RtpSocket::onReadable(int, void* end)
{
    auto* each = static_cast<End*>(end);
    for (int i = 0; i < mostAtOnce && each->socket->readOne(*each); ++i) { }
}

bool RtpSocket::readOne(End& end)
{
    std::array<char, 2048> bytes;
    struct sa from { };
    const auto received = UdpSocket::receive(end.descriptor, bytes, &from.u, sizeof from.u);
    if (!received)
        return errno == EINTR;
    from.len = received->addressSize;
    if (!sa_cmp(&from, &end.lastFrom->value, SA_ALL)) {
        end.lastFrom->value = from;
        end.lastSource = ReAddress::endpoint(&from);
    }
    if (received->isWhole)
        m_received(end.port, QByteArrayView(bytes.data(), received->size), end.lastSource,
            steadyUs() - received->waitedUs);
    return true;
}
