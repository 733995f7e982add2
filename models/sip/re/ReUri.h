// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipAgent.h"

/// How URIs and tags of ours are written.
namespace ReUri {

/// An IPv6 address in brackets, anything else (a name, "name:port") as it is.
QByteArray host(const QString& host);
QByteArray hostPort(const Endpoint& endpoint);
/// "sip:user@host", "sip:host" without a user.
QByteArray address(const QString& user, const QByteArray& hostPort);
/// What stands for the hop in a URI: its name, and the port unless that was found in SRV.
QByteArray service(const SipHop& hop);
/// ";transport=tcp", or nothing for UDP.
QByteArray transportParameter(SipTransport transport);
/// 16 hexadecimal digits nobody guesses: for tags, Call-IDs and cnonces.
QByteArray random();

} // namespace ReUri
