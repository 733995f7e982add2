// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// What makes a site's values right. Pure functions; the wizard, the import and the command line
/// all ask here.
namespace SiteRules {

/// Puts unambiguous spellings into their one form (MAC of gateways, blanks around addresses, host
/// names in lower case, "sip:" and port taken off a proxy).
void normalise(Site& site);

/// Every fault, one Error each, subject = JSON path. Empty values are no fault here, except names;
/// rendering asks for what it needs.
QList<Error> check(const Site& site, const Catalog& catalog);

/// How many devices a user can have; DeviceNumbering says which extensions they get.
constexpr int maximumDevices = 8;

bool isIpv4(const QString& text);
/// A host name (letters, digits, '-', '.') or an IPv4 address.
bool isHost(const QString& text);
/// "Europe/Rome", "UTC"; also under a name it had before ("Europe/Kiev"), which lists leave out.
bool isTimeZone(const QString& id);
/// Contiguous ones, at least one host bit: 255.255.255.0.
bool isNetmask(const QString& text);
/// @param subnet CIDR
bool isInSubnet(const QString& address, const QString& subnet);
/// CIDR of an address and a netmask; empty when either is wrong.
QString subnetOf(const QString& address, const QString& netmask);
/// 255.255.255.0 of 192.168.1.0/24; empty when wrong.
QString netmaskOf(const QString& subnet);
bool isSubnet(const QString& text);
/// Digits only, 2 to 8 of them.
bool isExtension(const QString& text);
/// Lower-case letters, digits, '.', '_' and '-', beginning with a letter.
bool isUsername(const QString& text);

} // namespace SiteRules
