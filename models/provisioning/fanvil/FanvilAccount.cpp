// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/fanvil/FanvilAccount.h"

#include "models/provisioning/ConfigText.h"
#include "models/provisioning/fanvil/FanvilCodes.h"
#include "models/provisioning/PlanValues.h"

using namespace Qt::StringLiterals;

namespace {

using Style = FanvilLines::Style;

/// Columns before the colon in the newer firmware.
constexpr int lineWidth = 24;
constexpr int directoryWidth = 25;
constexpr int loginWidth = 28;

int widthOf(Style style, int width)
{
    return style == Style::X3 ? FanvilLines::normalWidth : width;
}

constexpr std::array registration { FanvilSetting { "Register TTL", "3600" },
    FanvilSetting { "Enable Reg", "1" }, FanvilSetting { "Backup Addr", "" },
    FanvilSetting { "Backup TTL", "3600" }, FanvilSetting { "Failback Interval", "1800" },
    FanvilSetting { "Signal Failback", "0" }, FanvilSetting { "Signal Retry Counts", "3" },
    FanvilSetting { "Local Domain", "" }, FanvilSetting { "Server Type", "0" },
    FanvilSetting { "NAT Type", "0" }, FanvilSetting { "NAT UDPUpdate", "2" },
    FanvilSetting { "UDPUpdate TTL", "60" }, FanvilSetting { "Enable Rport", "1" },
    FanvilSetting { "Strict Proxy", "1" }, FanvilSetting { "DNS SRV", "0" },
    FanvilSetting { "Signal Port", "5060" }, FanvilSetting { "TLS Version", "2" },
    FanvilSetting { "Auto TCP", "0" }, FanvilSetting { "Use VPN", "1" },
    FanvilSetting { "Update Reg Expire", "1" } };

constexpr std::array behaviour { FanvilSetting { "SRTP Auth-Tag", "0" },
    FanvilSetting { "FWD Timer", "5" }, FanvilSetting { "Enable Hotline", "0" },
    FanvilSetting { "PRACK", "0" }, FanvilSetting { "Keep AUTH", "0" },
    FanvilSetting { "Session Timer", "0" }, FanvilSetting { "DTMF Info Mode", "0" },
    FanvilSetting { "Subscribe", "1" }, FanvilSetting { "Sub Expire", "3600" },
    FanvilSetting { "Single Codec", "0" }, FanvilSetting { "CLIR", "0" },
    FanvilSetting { "Ban Anonymous", "0" }, FanvilSetting { "RFC Ver", "1" },
    FanvilSetting { "Long Contact", "0" }, FanvilSetting { "Uri Escaped", "1" },
    FanvilSetting { "Click to Talk", "0" }, FanvilSetting { "CallPark Num", "70" },
    FanvilSetting { "User Is Phone", "0" }, FanvilSetting { "Auto Answer", "0" },
    FanvilSetting { "NoAnswerTime", "5" }, FanvilSetting { "MissedCallLog", "1" },
    FanvilSetting { "SvcCode Mode", "1" }, FanvilSetting { "Enable BLFList", "0" },
    FanvilSetting { "Caller Id Type", "5" }, FanvilSetting { "Enable SCA", "0" },
    FanvilSetting { "Sub CallPark", "0" }, FanvilSetting { "Feature Sync", "0" },
    FanvilSetting { "Ptime", "0" } };

constexpr std::array newerOnly { FanvilSetting { "Ring Type", "default" },
    FanvilSetting { "Unregister On Boot", "1" }, FanvilSetting { "Record Start", "Record:on" },
    FanvilSetting { "Record Stop", "Record:off" }, FanvilSetting { "BLF Dialog Match", "1" },
    FanvilSetting { "Enable Deal 180", "1" },
    FanvilSetting { "VoiceCodecMap", "G729,PCMU,PCMA,G726-32,G723,iLBC,AMR,G722,AMR-WB,opus" } };

constexpr std::array olderOnly { FanvilSetting { "Ring Type", "0" },
    FanvilSetting { "Unreg Reboot", "1" }, FanvilSetting { "BLF dialog mat", "1" },
    FanvilSetting { "Deal 180", "1" },
    FanvilSetting { "VoiceCodecMap", "G711U,G711A,G722,G729,G726-32,G723" } };

/// One of the PBX's codes; the newer firmware falls back to the usual one.
struct ServiceCode {
    const char* key;
    const char* parameter;
    const char* usual;
};
constexpr std::array<ServiceCode, 10> serviceCodes { {
    { "DNDOn SvcCode", "dndon", "*78" },
    { "DNDOff SvcCode", "dndoff", "*79" },
    { "CFUOn SvcCode", "cfalwayson", "*72" },
    { "CFUOff SvcCode", "cfalwaysoff", "*73" },
    { "CFBOn SvcCode", "cfbusyon", "*90" },
    { "CFBOff SvcCode", "cfbusyoff", "*91" },
    { "CFNOn SvcCode", "cftimeouton", "*52" },
    { "CFNOff SvcCode", "cftimeoutoff", "*53" },
    { "CW On Code", "call_waiting_on", "*70" },
    { "CW Off Code", "call_waiting_off", "*71" },
} };

void writeIdentity(FanvilLines& out, const PhonePlan& plan, Style style)
{
    const QString user = plan.value(u"account_username"_s, 1);
    const QString shown = plan.value(u"account_display_name"_s, 1);
    out.set("Phone Number", user);
    out.set("Display Name", shown);
    out.set("Sip Name", style == Style::X3 ? shown : user);
    out.set("Register User", user);
    out.set("Register Pswd", plan.value(u"account_password"_s, 1));
    out.set("MWI Num", plan.value(u"account_voicemail"_s, 1));
    out.set("DTMF Mode", FanvilCodes::dtmf(plan.value(u"account_dtmf_type"_s, 1)));
    out.set("Pickup Num", plan.value(u"pickup_direct"_s));
}

void writeServers(FanvilLines& out, const PhonePlan& plan)
{
    const bool isEncrypted = PlanValues::isEncrypted(plan, 1);
    const QString backup = plan.value(u"outbound_proxy2"_s, 1);
    out.set("Register Addr", plan.host);
    out.set("Register Port", PlanValues::registrarPort(plan, 1));
    out.set("Transport", isEncrypted ? 3 : 0);
    out.set("Media Crypto", isEncrypted ? 2 : 0);
    out.set("Proxy Addr", plan.value(u"outbound_proxy"_s, 1));
    out.set("Proxy Port", PlanValues::proxyPort(plan, u"outbound_proxy_port"_s, 1));
    out.set("BakProxy Addr", backup);
    out.set("BakProxy Port", PlanValues::proxyPort(plan, u"outbound_proxy2_port"_s, 1));
    out.setSwitch("Enable Failback", !backup.isEmpty());
}

void writeForwards(FanvilLines& out, const PhonePlan& plan)
{
    const QString always = plan.value(u"account_always_fwd_target"_s, 1);
    const QString busy = plan.value(u"account_busy_fwd_target"_s, 1);
    const QString unanswered = plan.value(u"account_timeout_fwd_target"_s, 1);
    out.setSwitch("Always FWD", !always.isEmpty());
    out.set("Always FWD Num", always);
    out.setSwitch("Busy FWD", !busy.isEmpty());
    out.set("Busy FWD Num", busy);
    out.setSwitch("No Answer FWD", !unanswered.isEmpty());
    out.set("NoAnswer FWD Num", unanswered);
    out.setSwitch("Enable DND", plan.value(u"account_dnd_enable"_s, 1) == "1"_L1);
}

void writeServiceCodes(FanvilLines& out, const PhonePlan& plan, Style style)
{
    for (const ServiceCode& code : serviceCodes) {
        const QString usual = style == Style::X3 ? QString() : QString::fromLatin1(code.usual);
        out.set(code.key, ConfigText::valueOr(plan, QString::fromLatin1(code.parameter), usual));
    }
}

/// It asks for the password only over TLS.
bool hasDirectoryLogin(const PhonePlan& plan)
{
    return plan.value(u"ldap_tls"_s) == "ldaps"_L1 && !plan.value(u"ldap_user"_s).isEmpty()
        && !plan.value(u"ldap_password"_s).isEmpty();
}

void writeDirectoryServer(FanvilLines& out, const PhonePlan& plan)
{
    const QString tls = plan.value(u"ldap_tls"_s);
    const bool isTls = tls == "ldaps"_L1;
    out.set("Server", PlanValues::ldapServer(plan));
    out.set("port", PlanValues::ldapPort(plan));
    out.set("Base", plan.value(u"ldap_base"_s));
    out.set("Use SSL", isTls ? 1 : tls == "starttls"_L1 ? 2 : 0);
    out.set("Authenticate", hasDirectoryLogin(plan) ? 3 : 0);
    out.set("Username", plan.value(u"ldap_user"_s));
    out.set("Password", plan.value(u"ldap_password"_s));
}

constexpr std::array directoryFixed { FanvilSetting { "Version", "3" },
    FanvilSetting { "Calling Line", "1" }, FanvilSetting { "Bind Line", "1" },
    FanvilSetting { "Max Hits", "50" } };

} // namespace

namespace FanvilAccount {

void write(FanvilLines& out, const PhonePlan& plan, Style style)
{
    out.part("--SIP Line List--", widthOf(style, lineWidth));
    if (!plan.accounts.contains(1))
        return;
    out.setPrefix("SIP1 ");
    writeIdentity(out, plan, style);
    writeServers(out, plan);
    out.setAll(registration);
    writeForwards(out, plan);
    writeServiceCodes(out, plan, style);
    out.setAll(behaviour);
    if (style == Style::X3)
        out.setAll(olderOnly);
    else
        out.setAll(newerOnly);
}

void writeDirectory(FanvilLines& out, const PhonePlan& plan, Style style)
{
    const bool isOld = style == Style::X3;
    const QString names = plan.value(u"ldap_name_attr"_s);
    out.part("--LDAP Config--", widthOf(style, directoryWidth));
    out.setPrefix("LDAP1 ");
    out.set("Title", PlanValues::directoryTitle(plan));
    writeDirectoryServer(out, plan);
    out.setAll(directoryFixed);
    out.set("Tel Attr", plan.value(u"ldap_mainphone_number_attr"_s));
    out.set("Mobile Attr", plan.value(u"ldap_mobilephone_number_attr"_s));
    out.set("Other Attr", plan.value(u"ldap_otherphone_number_attr"_s));
    if (!isOld) {
        out.set("Name Attr", names);
        out.set("Sort Attr", names.section(u' ', 0, 0));
    }
    out.set("Displayname", plan.value(u"ldap_name_display"_s).remove(u'%'));
    out.set(isOld ? "Filter Name" : "Name Filter", plan.value(u"ldap_name_filter"_s));
    out.set(isOld ? "Filter number" : "Number Filter", plan.value(u"ldap_number_filter"_s));
}

void writeLogins(FanvilLines& out, const PhonePlan& plan, Style style)
{
    out.part("--MMI Account--", widthOf(style, loginWidth));
    out.set("Account1 Name", QByteArrayView("admin"));
    out.set("Account1 Password", PlanValues::adminPassword(plan));
    out.set("Account1 Level", 10);
    out.set("Account2 Name", QByteArrayView("guest"));
    out.set("Account2 Password", PlanValues::userPassword(plan));
    out.set("Account2 Level", 5);
}

void writeVlans(FanvilLines& out, const PhonePlan& plan)
{
    const int phone = PlanValues::vlan(plan, u"vlan_id_phone"_s);
    const int pc = PlanValues::vlan(plan, u"vlan_id_pcport"_s);
    out.setSwitch("Enable VLAN", phone > 0);
    out.set("VLAN ID", phone);
    out.set("Enable PVID", pc > 0 ? 2 : 1);
    out.set("PVID Value", pc);
}

} // namespace FanvilAccount
