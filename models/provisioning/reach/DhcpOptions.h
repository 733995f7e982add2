// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

/// The DHCP options by which phones find a provisioning server, for the customer's DHCP server.
namespace DhcpOptions {

enum class Format { Dnsmasq, Isc, Kea, Mikrotik, Windows };
std::optional<Format> formatFromName(QStringView name); ///< dnsmasq, isc, kea, mikrotik, windows
QStringList formatNames();

struct Wish {
    QString base; ///< "http://192.168.1.57:8080/provisioning/"
    /// First-access URLs by phone: each gets its own by a reservation. Empty = by vendor only,
    /// without tokens.
    QHash<MacAddress, QString> perPhone;
};
/// A fragment with comments in the language of TextLanguage: classes by vendor for those the site
/// has phones of, all vendors for an empty site. Phones whose vendor forbids an option another one
/// needs get a class without it. Errors: BadValue (base), ValueNotAllowed.
Result<QByteArray> render(
    Format format, const Site& site, const Catalog& catalog, const Wish& wish);

} // namespace DhcpOptions
