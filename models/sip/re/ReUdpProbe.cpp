// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReUdpProbe.h"

#include "models/platform/Descriptor.h"
#include "models/platform/UdpSocket.h"
#include "models/sip/re/ReAddress.h"

#include <array>

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
    const int descriptor = UdpSocket::openConnected({ &here.u, here.len }, { &there.u, there.len });
    probe->m_descriptor = descriptor;
    const std::array<quint8, 4> emptyLine { '\r', '\n', '\r', '\n' };
    if (descriptor < 0 || !UdpSocket::send(descriptor, emptyLine, { &there.u, there.len })
        || fd_listen(descriptor, FD_READ | FD_EXCEPT, &ReUdpProbe::onEvent, probe.get()) != 0)
        return nullptr;
    return probe;
}

ReUdpProbe::~ReUdpProbe()
{
    if (m_descriptor < 0)
        return;
    fd_close(m_descriptor);
    Descriptor::close(m_descriptor);
}

void ReUdpProbe::onEvent(int, void* probe)
{
    auto* self = static_cast<ReUdpProbe*>(probe);
    const int number = UdpSocket::takeError(self->m_descriptor);
    if (number == 0)
        return;
    const Error error = ReAddress::error(number, self->m_remote.text());
    fd_close(self->m_descriptor); // the queue of errors would wake us again and again
    const auto refused = std::move(self->m_refused);
    refused(error);
}
