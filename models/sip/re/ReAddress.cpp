// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReAddress.h"

#include "models/platform/UdpSocket.h"

#include <cerrno>
#include <cstring>

Endpoint ReAddress::endpoint(const struct sa* address)
{
    std::array<char, 64> text {};
    if (!address || !sa_isset(address, SA_ADDR)
        || sa_ntop(address, text.data(), int(text.size())) != 0)
        return {};
    return { QString::fromLatin1(text.data()), sa_port(address) };
}

bool ReAddress::assign(struct sa& address, const Endpoint& endpoint)
{
    return sa_set_str(&address, endpoint.address.toLatin1().constData(), endpoint.port) == 0;
}

enum sip_transp ReAddress::transport(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Udp:
        return SIP_TRANSP_UDP;
    case SipTransport::Tcp:
        return SIP_TRANSP_TCP;
    case SipTransport::Tls:
        return SIP_TRANSP_TLS;
    }
    Q_UNREACHABLE();
}

SipTransport ReAddress::transport(enum sip_transp transport)
{
    if (transport == SIP_TRANSP_TLS)
        return SipTransport::Tls;
    return transport == SIP_TRANSP_TCP ? SipTransport::Tcp : SipTransport::Udp;
}

Result<QString> ReAddress::sourceTowards(const Endpoint& remote)
{
    struct sa there { };
    if (!assign(there, remote))
        return fail(ErrorCode::Unresolvable, remote.address);
    struct sa here { };
    const auto size = UdpSocket::sourceTowards({ &there.u, there.len }, &here.u, sizeof here.u);
    if (!size)
        return tl::unexpected(error(errno, remote.text()));
    here.len = *size;
    return endpoint(&here).address;
}

Error ReAddress::error(int number, const QString& subject)
{
    const auto words = [number] { return QString::fromLocal8Bit(std::strerror(number)); };
    switch (number) {
    case ETIMEDOUT:
        return { ErrorCode::Timeout, subject };
    case ECONNREFUSED:
        return { ErrorCode::ConnectionRefused, subject, words() };
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE:
    case ENOTCONN:
        return { ErrorCode::ConnectionLost, subject, words() };
    default:
        return { ErrorCode::Unreachable, subject, words() };
    }
}
