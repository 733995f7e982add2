// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReStack.h"

#include "models/sip/re/ReAddress.h"
#include "models/sip/re/ReAgent.h"

#include <QDateTime>

#include <chrono>
#include <cstring>

namespace {

constexpr uint32_t hashSize = 32;
constexpr qsizetype mostConnections = 256;

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

/// Empty lines before a message are keep-alives (RFC 3261 7.5) and no part of it.
QByteArray withoutLeadingLines(const uint8_t* bytes, size_t size)
{
    while (size > 0 && (*bytes == '\r' || *bytes == '\n')) {
        ++bytes;
        --size;
    }
    return { reinterpret_cast<const char*>(bytes), qsizetype(size) };
}

} // namespace

Result<std::unique_ptr<ReStack>> ReStack::open(
    ReAgent& agent, const QString& localAddress, const QString& tlsName)
{
    std::unique_ptr<ReStack> stack(new ReStack(agent));
    if (const Status bound = stack->bind(localAddress, tlsName); !bound)
        return tl::unexpected(bound.error());
    return stack;
}

ReStack::~ReStack()
{
    if (!m_sip)
        return;
    sip_set_trace_handler(m_sip, nullptr);
    sip_close(m_sip, true);
    mem_deref(m_sip);
}

Status ReStack::bind(const QString& localAddress, const QString& tlsName)
{
    struct sa address { };
    const quint16 port = tlsName.isEmpty() ? m_agent.setup().localPort : 0;
    if (!ReAddress::assign(address, { localAddress, port }))
        return fail(ErrorCode::PortUnavailable, localAddress);
    if (sip_alloc(&m_sip, nullptr, hashSize, hashSize, hashSize, nullptr, nullptr, this) != 0)
        return fail(ErrorCode::PortUnavailable, localAddress);
    sip_set_trace_handler(m_sip, &ReStack::onTrace);
    if (sip_listen(nullptr, m_sip, true, &ReStack::onRequest, this) != 0
        || sip_listen(nullptr, m_sip, false, &ReStack::onResponse, this) != 0)
        return fail(ErrorCode::PortUnavailable, localAddress);
    if (!tlsName.isEmpty()) {
        auto tls = ReTls::create(tlsName, m_agent.setup().caFile);
        if (!tls)
            return tl::unexpected(tls.error());
        m_tls = std::move(*tls);
        return add(SIP_TRANSP_TLS, address);
    }
    if (const Status udp = add(SIP_TRANSP_UDP, address); !udp || port != 0)
        return udp ? add(SIP_TRANSP_TCP, address) : udp;
    // One port for both is easier on firewalls and readers; any other will do as well.
    struct sa same { };
    if (sip_transp_laddr(m_sip, &same, SIP_TRANSP_UDP, &address) == 0 && add(SIP_TRANSP_TCP, same))
        return {};
    return add(SIP_TRANSP_TCP, address);
}

Status ReStack::add(enum sip_transp transport, const struct sa& address)
{
    const int error
        = sip_transp_add(m_sip, transport, &address, m_tls ? m_tls->context() : nullptr);
    if (error != 0)
        return fail(ErrorCode::PortUnavailable, ReAddress::endpoint(&address).address,
            QString::fromLocal8Bit(std::strerror(error)));
    return {};
}

Endpoint ReStack::local(SipTransport transport, const Endpoint& remote) const
{
    if (const auto known = m_connections.constFind(remote.text());
        transport != SipTransport::Udp && known != m_connections.constEnd())
        return *known;
    struct sa there { };
    struct sa here { };
    if (!ReAddress::assign(there, remote)
        || sip_transp_laddr(m_sip, &here, ReAddress::transport(transport), &there) != 0)
        return {};
    return ReAddress::endpoint(&here);
}

bool ReStack::onRequest(const struct sip_msg* message, void* stack)
{
    auto* self = static_cast<ReStack*>(stack);
    self->m_agent.handleRequest(*self, message);
    return true;
}

bool ReStack::onResponse(const struct sip_msg* message, void* stack)
{
    static_cast<ReStack*>(stack)->m_agent.handleResponse(message);
    return true;
}

void ReStack::onTrace(bool isSent, enum sip_transp transport, const struct sa* source,
    const struct sa* destination, const uint8_t* bytes, size_t size, void* stack)
{
    auto* self = static_cast<ReStack*>(stack);
    TracedMessage message { nowUs(), isSent, ReAddress::transport(transport),
        ReAddress::endpoint(isSent ? source : destination),
        ReAddress::endpoint(isSent ? destination : source), withoutLeadingLines(bytes, size) };
    if (message.transport != SipTransport::Udp && self->m_connections.size() < mostConnections)
        self->m_connections.insert(message.remote.text(), message.local);
    self->m_agent.trace(message);
}
