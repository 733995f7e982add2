// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// Values of a plan as several syntaxes need them.
namespace PlanValues {

/// "1" or "0"
inline const char* flag(bool isOn) { return isOn ? "1" : "0"; }

bool isEncrypted(const PhonePlan& plan, int account);
/// The registrar's port: sip_tls_port or sip_udp_port, 5061 and 5060 where they are not set.
QString registrarPort(const PhonePlan& plan, int account);
/// @param name outbound_proxy_port or outbound_proxy2_port
QString proxyPort(const PhonePlan& plan, const QString& name, int account);

/// Those of a factory unit where none are set: admin and 1234.
QString adminPassword(const PhonePlan& plan);
QString userPassword(const PhonePlan& plan);

QString ldapServer(const PhonePlan& plan);
/// 636 with ldaps, else 389, where none is set.
QString ldapPort(const PhonePlan& plan);
/// Main, mobile and other number's attributes with a blank between.
QString ldapNumberAttributes(const PhonePlan& plan);
/// What the phone calls the directory: in its own language, not in the program's.
QString directoryTitle(const PhonePlan& plan);

/// 0 = none. @param name vlan_id_phone or vlan_id_pcport
int vlan(const PhonePlan& plan, const QString& name);
/// Errors: BadValue for a VLAN above 4094: half of the firmwares take it for another one.
Status check(const PhonePlan& plan);
/// check() and ConfigText's for lines with "%NULL%" as a word of the syntax: it forgets a setting.
Status checkLines(const PhonePlan& plan);
/// check() and ConfigText's for XML.
Status checkXml(const PhonePlan& plan);

/// Whether the month comes before the day.
bool isMonthFirst(const PhonePlan& plan);
/// From now until the next day's 01:00 on the phone's clock.
qint64 secondsUntilNight(const PhonePlan& plan);
/// Whether the address phones fetch from is an https one.
bool isHttps(const PhonePlan& plan);
/// Where the phone asks for its file, with the placeholder that it expands itself.
QString ownUrl(const PhonePlan& plan);
/// The ringtone's file; nothing where the model plays its own only.
QString customRing(const PhonePlan& plan);
/// Only when the model can show it. @param capability also the parameter's name
QString shownFile(const PhonePlan& plan, const QString& capability);

} // namespace PlanValues
