// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/FixedSettings.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PhoneTimeZone.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/yealink/YealinkGroups.h"

using namespace Qt::StringLiterals;
using PlanValues::flag;

namespace {

/// It has found its server; whoever answers on the network shall not take it away from there.
constexpr std::array yealinkDiscovery { FixedSetting { "static.auto_provision.pnp_enable", "0" },
    FixedSetting { "static.auto_provision.dhcp_option.enable", "0" },
    FixedSetting { "static.zero_touch.enable", "0" } };

/// Every night between one and four, all days of the week.
constexpr std::array yealinkNight { FixedSetting {
                                        "static.auto_provision.weekly.dayofweek", "0123456" },
    FixedSetting { "static.auto_provision.weekly.begin_time", "01:00" },
    FixedSetting { "static.auto_provision.weekly.end_time", "04:00" },
    FixedSetting { "static.auto_provision.power_on", "1" } };

constexpr std::array yealinkNetwork {
    FixedSetting { "static.network.port.min_rtpport", "11780" },
    FixedSetting { "static.network.port.max_rtpport", "12780" },
    FixedSetting { "static.network.qos.audiotos", "46" },
    FixedSetting { "static.network.qos.signaltos", "26" },
    FixedSetting { "static.network.vlan.dhcp_enable", "0" },
    FixedSetting { "static.network.vlan.internet_port_priority", "0" },
    FixedSetting { "static.network.vlan.pc_port_priority", "0" },
};

void yealinkVlan(ConfigLines& out, QByteArray port, int vlan)
{
    out.set(QByteArray("static.network.vlan." + port + "_vid"), vlan > 0 ? vlan : 1);
    out.set(QByteArray("static.network.vlan." + port + "_enable"), flag(vlan > 0));
}

/// SHA-256 in certificates breaks these releases' handshake with elliptic curves.
bool hasOldTls(const QString& agent)
{
    static constexpr std::array<const char*, 12> releases { "SIP-T19P_E2 5", "SIP-T21P_E2 5",
        "SIP-T23G 4", "SIP-T23P 4", "SIP-T27G 6", "SIP-T27P 6", "SIP-T40G 7", "SIP-T41S 6",
        "SIP-T42S 6", "SIP-T46S 6", "SIP-T48S 6", "SIP-T58 5" };
    return std::any_of(releases.begin(), releases.end(), [&](const char* release) {
        const qsizetype at = agent.indexOf(QLatin1String(release));
        if (at < 0)
            return false;
        const QString rest = agent.mid(at + qsizetype(qstrlen(release)), 4);
        const bool isSmallFirst
            = QByteArrayView(release).contains("E2") || QByteArrayView(release).contains("T23");
        return rest.size() == 4 && rest[0].isDigit() && (!isSmallFirst || rest[0] <= u'4')
            && rest[1] == u'.' && rest[2] == u'8' && rest[3] >= u'4' && rest[3] <= u'9';
    });
}

} // namespace

void YealinkGroups::provisioning(ConfigLines& out, const PhonePlan& plan)
{
    out.set("static.auto_provision.server.url", PlanValues::ownUrl(plan));
    out.set("static.auto_provision.server.username", "");
    out.set("static.auto_provision.server.password", "");
    out.set("static.auto_provision.weekly.enable",
        flag(plan.value(u"provisioning_freq"_s) != u"never"));
    writeFixed(out, yealinkNight);
    out.set("static.auto_provision.repeat.enable", flag(!plan.isComplete));
    out.set("static.auto_provision.repeat.minutes", plan.isComplete ? "1440" : "1");
    writeFixed(out, yealinkDiscovery);
    out.set("static.firmware.url", plan.fileUrl(u"firmware"_s, plan.value(u"firmware_file"_s)));
}

void YealinkGroups::network(ConfigLines& out, const PhonePlan& plan)
{
    writeFixed(out, yealinkNetwork);
    yealinkVlan(out, "internet_port", PlanValues::vlan(plan, u"vlan_id_phone"_s));
    yealinkVlan(out, "pc_port", PlanValues::vlan(plan, u"vlan_id_pcport"_s));
    out.set("sip.notify_reboot_enable", "1");
    out.set("features.action_uri.enable", "1");
    // The PBX orders calls, and so do the users' own computers, whose addresses nobody knows.
    out.set("features.action_uri_limit_ip", "*.*.*.*");
}

void YealinkGroups::clock(ConfigLines& out, const PhonePlan& plan)
{
    static constexpr std::array dates { PhoneCode { "DD MM YY"_L1, "3"_L1 },
        PhoneCode { "DD MM YYYY"_L1, "3"_L1 }, PhoneCode { "DD MMM WW"_L1, "1"_L1 },
        PhoneCode { "DD MMM YY"_L1, "1"_L1 }, PhoneCode { "DD MMM YYYY"_L1, "5"_L1 },
        PhoneCode { "WWW DD MMM"_L1, "6"_L1 }, PhoneCode { "WWW MMM DD"_L1, "0"_L1 },
        PhoneCode { "MM DD YY"_L1, "4"_L1 }, PhoneCode { "MM DD YYYY"_L1, "4"_L1 },
        PhoneCode { "MMM DD WW"_L1, "4"_L1 }, PhoneCode { "YY MM DD"_L1, "2"_L1 },
        PhoneCode { "YYYY MM DD"_L1, "2"_L1 } };
    const PhoneTimeZone zone = PhoneTimeZone::of(plan.value(u"timezone"_s));
    out.set("local_time.time_zone", zone.yealinkOffset);
    out.set("local_time.time_zone_name", zone.yealinkName);
    out.set("local_time.summer_time", zone.isYealinkSummerOff ? "0" : "2");
    out.set(
        "local_time.ntp_server1", ConfigText::valueOr(plan, u"ntp_server"_s, u"pool.ntp.org"_s));
    out.set("local_time.ntp_server2", "pool.ntp.org");
    out.set("local_time.time_format", flag(plan.value(u"time_format"_s) != u"12"));
    out.set("local_time.date_format", phoneCode(dates, plan.value(u"date_format"_s), "6"_L1));
}

void YealinkGroups::directory(ConfigLines& out, const PhonePlan& plan)
{
    static constexpr std::array security { PhoneCode { "starttls"_L1, "1"_L1 },
        PhoneCode { "ldaps"_L1, "2"_L1 } };
    static constexpr std::array fixed { FixedSetting { "version", "3" },
        FixedSetting { "max_hits", "50" }, FixedSetting { "search_type", "1" },
        FixedSetting { "numb_display_mode", "1" }, FixedSetting { "ldap_sort", "1" },
        FixedSetting { "call_in_lookup", "0" }, FixedSetting { "call_out_lookup", "0" } };
    out.setPrefix("ldap.");
    out.set("enable", "1");
    out.set("customize_label", PlanValues::directoryTitle(plan));
    out.set("host", PlanValues::ldapServer(plan));
    out.set("port", PlanValues::ldapPort(plan));
    out.set("tls_mode", phoneCode(security, plan.value(u"ldap_tls"_s), "0"_L1));
    out.set("user", plan.value(u"ldap_user"_s));
    out.set("password", plan.value(u"ldap_password"_s));
    out.set("base", plan.value(u"ldap_base"_s));
    out.set("name_filter", plan.value(u"ldap_name_filter"_s));
    out.set("number_filter", plan.value(u"ldap_number_filter"_s));
    out.set("name_attr", plan.value(u"ldap_name_attr"_s));
    out.set("numb_attr", PlanValues::ldapNumberAttributes(plan));
    out.set("display_name", plan.value(u"ldap_name_display"_s));
    writeFixed(out, fixed);
    out.setPrefix({});
    out.set("directory_setting.ldap.enable", "1");
    out.set("directory_setting.ldap.priority", "5");
}

void YealinkGroups::security(ConfigLines& out, const PhonePlan& plan)
{
    out.set("static.security.trust_certificates", "1");
    // One key thrice: the value says whose password it is.
    out.set("static.security.user_name.admin", "admin");
    out.set("static.security.user_password", u"admin:"_s + PlanValues::adminPassword(plan));
    out.set("static.security.user_name.user", "user");
    out.set("static.security.user_password", u"user:"_s + PlanValues::userPassword(plan));
    out.set("static.security.user_name.var", "var");
    out.set("static.security.user_password", u"var:"_s + PlanValues::userPassword(plan));
    if (!hasOldTls(plan.agent))
        return;
    out.set("sip.tls_cipher_list", "!ECDH:AES:!ADH:!LOW:!NULL");
    out.set("security.tls_cipher_list", "!ECDH:AES:!ADH:!LOW:!NULL");
}
