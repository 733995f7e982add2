// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReUdpProbe.h"

#include "models/sip/re/ReAddress.h"

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

std::unique_ptr<ReUdpProbe> ReUdpProbe::start(
    const QString& localAddress, const Endpoint& remote, std::function<void(const Error&)> refused)
{
    struct sa here { };
    struct sa there { };
    if (!ReAddress::assign(here, { localAddress, 0 }) || !ReAddress::assign(there, remote))
        return nullptr;
    std::unique_ptr<ReUdpProbe> probe(new ReUdpProbe);
    probe->m_remote = remote;
    probe->m_refused = std::move(refused);
    const int descriptor = ::socket(sa_af(&there), SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    probe->m_descriptor = descriptor;
    const int yes = 1; // "host unreachable" is kept from applications otherwise
    if (descriptor < 0 || ::bind(descriptor, &here.u.sa, here.len) != 0
        || (sa_af(&there) == AF_INET
                   ? ::setsockopt(descriptor, IPPROTO_IP, IP_RECVERR, &yes, sizeof yes)
                   : ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVERR, &yes, sizeof yes))
            != 0
        || ::connect(descriptor, &there.u.sa, there.len) != 0
        || ::send(descriptor, "\r\n\r\n", 4, 0) != 4
        || fd_listen(descriptor, FD_READ | FD_EXCEPT, &ReUdpProbe::onEvent, probe.get()) != 0)
        return nullptr;
    return probe;
}

ReUdpProbe::~ReUdpProbe()
{
    if (m_descriptor < 0)
        return;
    fd_close(m_descriptor);
    ::close(m_descriptor);
}

void ReUdpProbe::onEvent(int, void* probe)
{
    auto* self = static_cast<ReUdpProbe*>(probe);
    std::array<char, 16> ignored {};
    const ssize_t size = ::recv(self->m_descriptor, ignored.data(), ignored.size(), 0);
    if (size >= 0 || errno == EAGAIN || errno == EINTR)
        return;
    const Error error = ReAddress::error(errno, self->m_remote.text());
    fd_close(self->m_descriptor); // the queue of errors would wake us again and again
    const auto refused = std::move(self->m_refused);
    refused(error);
}
