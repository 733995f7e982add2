// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/sip/re/ReLibrary.h"
#include "models/sip/SipTrace.h"

/// Between libre's addresses and transports and ours.
namespace ReAddress {

Endpoint endpoint(const struct sa* address);
/// False when the endpoint holds no address literal.
bool assign(struct sa& address, const Endpoint& endpoint);
enum sip_transp transport(SipTransport transport);
SipTransport transport(enum sip_transp transport);
inline QByteArray bytes(const struct pl& text)
{
    return { text.p, text.p ? qsizetype(text.l) : 0 };
}

/// The own address from which the system would send there. Errors: Unreachable
Result<QString> sourceTowards(const Endpoint& remote);

/// What an errno of a socket means. @param subject host or endpoint
Error error(int number, const QString& subject);

} // namespace ReAddress
