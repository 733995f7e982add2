// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What can be told of a host as it is written, without asking anybody.
namespace SiteAddress {
/// Not reachable over the Internet: private (RFC 1918), loopback, link-local (RFC 3927) or shared
/// behind a carrier's NAT (RFC 6598).
bool isPrivate(const QString& host);
/// A host name, no address.
bool isName(const QString& host);
/// "edge.example.net" of "edge.example.net:5060"
QString hostOf(const QString& hostAndPort);
} // namespace SiteAddress
