// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PlanValues.h"

#include "models/provisioning/ConfigText.h"

using namespace Qt::StringLiterals;

namespace {

QString standardPort(bool isTls) { return isTls ? u"5061"_s : u"5060"_s; }

} // namespace

namespace PlanValues {

bool isEncrypted(const PhonePlan& plan, int account)
{
    return plan.value(u"account_encryption"_s, account) == u"1";
}

QString registrarPort(const PhonePlan& plan, int account)
{
    const bool isTls = isEncrypted(plan, account);
    return ConfigText::valueOr(
        plan, isTls ? u"sip_tls_port"_s : u"sip_udp_port"_s, standardPort(isTls));
}

QString proxyPort(const PhonePlan& plan, const QString& name, int account)
{
    const QString port = plan.value(name, account);
    return port.isEmpty() ? standardPort(isEncrypted(plan, account)) : port;
}

QString adminPassword(const PhonePlan& plan)
{
    return ConfigText::valueOr(plan, u"adminpw"_s, u"admin"_s);
}

QString userPassword(const PhonePlan& plan)
{
    return ConfigText::valueOr(plan, u"userpw"_s, u"1234"_s);
}

QString ldapServer(const PhonePlan& plan)
{
    return ConfigText::valueOr(plan, u"ldap_server"_s, plan.host);
}

QString ldapPort(const PhonePlan& plan)
{
    const bool isLdaps = plan.value(u"ldap_tls"_s) == u"ldaps";
    return ConfigText::valueOr(plan, u"ldap_port"_s, isLdaps ? u"636"_s : u"389"_s);
}

QString ldapNumberAttributes(const PhonePlan& plan)
{
    QStringList attributes { plan.value(u"ldap_mainphone_number_attr"_s),
        plan.value(u"ldap_mobilephone_number_attr"_s),
        plan.value(u"ldap_otherphone_number_attr"_s) };
    attributes.removeAll(QString());
    return attributes.join(u' ');
}

QString directoryTitle(const PhonePlan& plan)
{
    return plan.value(u"language"_s) == u"it" ? u"Rubrica"_s : u"Phonebook"_s;
}

int vlan(const PhonePlan& plan, const QString& name)
{
    return ConfigText::numberOr(plan.value(name), 0, 0, 4094);
}

Status check(const PhonePlan& plan)
{
    for (const QString& name : { u"vlan_id_phone"_s, u"vlan_id_pcport"_s })
        if (const QString value = plan.value(name);
            !value.isEmpty() && ConfigText::numberOr(value, -1, 0, 4094) < 0)
            return fail(ErrorCode::BadValue, name, u"%1: 0-4094"_s.arg(value));
    return {};
}

Status checkLines(const PhonePlan& plan)
{
    const auto status = ConfigText::check(plan, ConfigText::Grammar::Lines, u"%NULL%"_s);
    return status ? check(plan) : status;
}

Status checkXml(const PhonePlan& plan)
{
    const auto status = ConfigText::check(plan, ConfigText::Grammar::Xml);
    return status ? check(plan) : status;
}

bool isMonthFirst(const PhonePlan& plan)
{
    const QString format = plan.value(u"date_format"_s);
    return format.startsWith(u"MM") || format == u"WWW MMM DD";
}

qint64 secondsUntilNight(const PhonePlan& plan)
{
    QDateTime night = plan.now.addDays(1);
    night.setTime(QTime(1, 0));
    return plan.now.secsTo(night);
}

bool isHttps(const PhonePlan& plan) { return plan.address.base.startsWith(u"https:"); }

QString ownUrl(const PhonePlan& plan)
{
    return plan.address.url(plan.model, plan.mac, plan.address.second, true);
}

QString customRing(const PhonePlan& plan)
{
    const bool canPlay = plan.model.capabilities.value(u"custom_ringtone"_s);
    return canPlay ? plan.value(u"ringtone_file"_s) : QString();
}

QString shownFile(const PhonePlan& plan, const QString& capability)
{
    return plan.model.capabilities.value(capability) ? plan.value(capability) : QString();
}

} // namespace PlanValues
