// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/snom/SnomFile.h"

#include "models/provisioning/ConfigText.h"
#include "models/provisioning/PhoneTimeZone.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/snom/SnomCodes.h"
#include "models/provisioning/snom/SnomKeys.h"

using namespace Qt::StringLiterals;

namespace {
namespace snomSettings {

/// D8xx and P8xx know users of their web page, and a locale.
bool isNewGeneration(const PhonePlan& plan)
{
    return plan.model.configFormat.endsWith("8xx-xml"_L1);
}

/// 1 to 4094, otherwise empty.
QString vlanOf(const PhonePlan& plan, const QString& name)
{
    const int id = PlanValues::vlan(plan, name);
    return id > 0 ? QString::number(id) : QString();
}

void writeVlans(SnomXml& out, const PhonePlan& plan)
{
    const QString phone = vlanOf(plan, u"vlan_id_phone"_s);
    const QString pc = vlanOf(plan, u"vlan_id_pcport"_s);
    out.setSwitch("lldp_enable", false);
    out.set("vlan_id", phone);
    out.set("vlan_qos", phone.isEmpty() ? QString() : u"0"_s);
    out.setSwitch("vlan_port_tagging", !pc.isEmpty());
    out.set("vlan_pc_id", pc);
    out.set("vlan_pc_priority", pc.isEmpty() ? QString() : u"0"_s);
    out.setSwitch("dhcp", true);
    out.setSwitch("dhcp_v6", false);
    out.set("eth_pc", QByteArrayView("auto"));
}

/// What an Alert-Info header of the PBX rings with.
void writeAlerts(SnomXml& out)
{
    constexpr int ringers = 10;
    for (int alert = 0; alert <= ringers; ++alert) {
        const QString number = QString::number(alert + 1);
        out.setAlert(
            alert, "ring"_L1 + number, alert < ringers ? "Ringer"_L1 + number : u"Silent"_s);
    }
}

void writeSound(SnomXml& out, const PhonePlan& plan)
{
    const QString ringer = SnomCodes::ringer(plan);
    out.setBare("ring_sound", ringer == "Custom"_L1 ? u"Ringer1"_s : ringer);
    writeAlerts(out);
    out.set("tone_scheme", SnomCodes::tones(plan.value(u"tonezone"_s)));
    if (isNewGeneration(plan))
        out.set("locale", SnomCodes::locale(plan.value(u"tonezone"_s)));
}

constexpr std::array dialling { SnomSetting { "auto_redial", "off" },
    SnomSetting { "transfer_on_hangup", "on" }, SnomSetting { "transfer_on_hangup_non_pots", "on" },
    SnomSetting { "auto_dial", "4" }, SnomSetting { "keyboard_lock_emergency", "112" },
    SnomSetting { "dtmf_speaker_phone", "off" }, SnomSetting { "guess_number", "off" } };

void writeCalls(SnomXml& out, const PhonePlan& plan)
{
    const bool isAttended = plan.value(u"dss_transfer"_s) == "attended"_L1;
    out.setAll(dialling);
    out.set("transfer_dialing_on_transfer", QByteArrayView(isAttended ? "attended" : "blind"));
    out.set(
        "dkey_retrieve", QString("speed "_L1 + plan.value(u"account_voicemail"_s, 1)).trimmed());
}

void writeScreen(SnomXml& out, const PhonePlan& plan)
{
    const QString language = SnomCodes::language(plan.value(u"language"_s));
    const QString light = plan.value(u"backlight_time"_s);
    const QString background
        = plan.fileUrl(u"backgrounds"_s, PlanValues::shownFile(plan, u"background_file"_s));
    out.set("language", language);
    out.set("web_language", language);
    out.set("dim_timer", light == "0"_L1 ? u"2147483647"_s : light);
    out.set("screen_saver_timeout", plan.value(u"screensaver_time"_s));
    out.set("custom_bg_image_url", background);
    out.set("backlight", SnomCodes::backlight(plan.value(u"brightness"_s)));
    out.set("backlight_idle", 8);
}

void writeTime(SnomXml& out, const PhonePlan& plan)
{
    out.set("ntp_server", ConfigText::valueOr(plan, u"ntp_server"_s, u"pool.ntp.org"_s));
    out.set("timezone", PhoneTimeZone::of(plan.value(u"timezone"_s)).snom);
    out.setSwitch("date_us_format", PlanValues::isMonthFirst(plan));
    out.setSwitch("time_24_format", plan.value(u"time_format"_s) != "12"_L1);
}

void writeDirectory(SnomXml& out, const PhonePlan& plan)
{
    const bool isTls = plan.value(u"ldap_tls"_s) == "ldaps"_L1;
    out.set("ldap_server", PlanValues::ldapServer(plan));
    out.set("ldap_port", PlanValues::ldapPort(plan));
    out.setSwitch("ldap_over_tls", isTls);
    out.set("ldap_base", plan.value(u"ldap_base"_s));
    out.set("ldap_username", plan.value(u"ldap_user"_s));
    out.set("ldap_password", plan.value(u"ldap_password"_s));
    out.set("ldap_max_hits", 50);
    out.set("ldap_display_name", plan.value(u"ldap_name_display"_s));
    out.set("ldap_number_attributes", PlanValues::ldapNumberAttributes(plan));
    out.set("ldap_name_attributes", plan.value(u"ldap_name_attr"_s));
    out.set("ldap_number_filter", plan.value(u"ldap_number_filter"_s));
    out.set("ldap_search_filter", plan.value(u"ldap_name_filter"_s));
}

void writeLogins(SnomXml& out, const PhonePlan& plan)
{
    const QString password = PlanValues::adminPassword(plan);
    out.set("admin_mode_password", password);
    out.set("admin_mode_password_confirm", password);
    if (isNewGeneration(plan)) {
        out.set("webserver_admin_name", QByteArrayView("admin"));
        out.set("webserver_admin_password", password);
        out.set("webserver_user_name", QByteArrayView("user"));
        out.set("webserver_user_password", PlanValues::userPassword(plan));
    } else {
        out.set("http_user", QByteArrayView("admin"));
        out.set("http_pass", password);
    }
    out.setSwitch("http_scheme", false);
}

void writeFetching(SnomXml& out, const PhonePlan& plan)
{
    const QString firmware = plan.value(u"firmware_file"_s).isEmpty()
        ? QString()
        : plan.address.folder() + SnomFile::firmwareName(plan);
    out.setFixed("setting_server", plan.address.url(plan.model, plan.mac, plan.address.second));
    out.set("update_policy", QByteArrayView("auto_update"));
    out.set("firmware_status", firmware);
    out.setSwitch("prov_polling_enabled", plan.value(u"provisioning_freq"_s) != "never"_L1);
    out.set("prov_polling_mode", QByteArrayView(plan.isComplete ? "random" : "rel"));
    out.set("prov_polling_period", plan.isComplete ? 86400 : 60);
    out.set("prov_polling_time", QByteArrayView("01:00"));
    out.set("prov_polling_time_rand_end", QByteArrayView("04:00"));
}

constexpr std::array deskKeys { SnomSetting { "idle_status_btn_index", "4" },
    SnomSetting { "idle_ok_key_action", "keyevent F_REDIAL" },
    SnomSetting { "idle_cancel_key_action", "keyevent F_CANCEL" },
    SnomSetting { "idle_up_key_action", "keyevent F_PREV_ID" },
    SnomSetting { "idle_down_key_action", "keyevent F_NEXT_ID" },
    SnomSetting { "idle_left_key_action", "keyevent F_ACCEPTED_LIST" },
    SnomSetting { "idle_right_key_action", "keyevent F_MISSED_LIST" },
    SnomSetting { "dkey_dnd", "keyevent F_DND" },
    SnomSetting { "dkey_directory", "keyevent F_DIRECTORY_SEARCH" },
    SnomSetting { "dkey_hold", "keyevent F_HOLD" },
    SnomSetting { "dkey_transfer", "keyevent F_TRANSFER" },
    SnomSetting { "dkey_menu", "keyevent F_SETTINGS" } };

constexpr std::array identityFixed { SnomSetting { "user_active", "on" },
    SnomSetting { "user_media_transport_offer", "udp" }, SnomSetting { "user_auth_tag", "off" },
    SnomSetting { "codec_priority_list",
        "g729,g722,pcmu,pcma,amr-0,amrwb-0,gsm,g723,g726-32,aal2-g726-32,telephone-event" },
    SnomSetting { "retry_after_failed_subscribe", "600" },
    SnomSetting { "blf_park_pick_up", "*88" }, SnomSetting { "blf_directed_call_pickup", "*97" },
    SnomSetting { "user_ringer_private_line", "Ringer2" },
    SnomSetting { "user_ringer_forwarded_calls", "Ringer3" } };

/// Where requests go, the proxy's own port before that of the PBX.
QString outbound(const PhonePlan& plan)
{
    const QString proxy = plan.value(u"outbound_proxy"_s, 1);
    const bool hasOwnPort = !proxy.isEmpty() && !plan.value(u"outbound_proxy_port"_s, 1).isEmpty();
    const QString port
        = hasOwnPort ? plan.value(u"outbound_proxy_port"_s, 1) : PlanValues::registrarPort(plan, 1);
    return (proxy.isEmpty() ? plan.host : proxy) + u':' + port
        + (PlanValues::isEncrypted(plan, 1) ? ";transport=tls"_L1 : ";transport=udp"_L1);
}

void writeRegistration(SnomXml& out, const PhonePlan& plan)
{
    const bool isInfo = plan.value(u"account_dtmf_type"_s, 1) == "sip_info"_L1;
    const QString tone = plan.value(u"ringtone_file"_s);
    out.set("user_name", plan.value(u"account_username"_s, 1));
    out.set("user_pass", plan.value(u"account_password"_s, 1));
    out.set("user_realname", plan.value(u"account_display_name"_s, 1));
    out.set("user_host", plan.host);
    out.set("user_outbound", outbound(plan));
    out.setSwitch("user_srtp", PlanValues::isEncrypted(plan, 1));
    out.set("user_dtmf_info", QByteArrayView(isInfo ? "sip_info_only" : "off"));
    out.set("user_ringer", SnomCodes::ringer(plan));
    out.set("user_custom", tone.isEmpty() ? QString() : plan.fileUrl(u"ringtones"_s, tone) + u'?');
    out.setAll(identityFixed);
}

/// A forward of the phone, and the PBX's codes that switch it.
struct Forward {
    const char* name; ///< in the settings
    const char* parameter;
    const char* onCode;
    const char* offCode;
};
constexpr std::array<Forward, 3> forwards { {
    { "fwd_all", "account_always_fwd_target", "cfalwayson", "cfalwaysoff" },
    { "fwd_busy", "account_busy_fwd_target", "cfbusyon", "cfbusyoff" },
    { "fwd_time", "account_timeout_fwd_target", "cftimeouton", "cftimeoutoff" },
} };

void writeForwards(SnomXml& out, const PhonePlan& plan)
{
    for (const Forward& forward : forwards) {
        const QByteArray name = forward.name;
        const QString target = plan.value(QString::fromLatin1(forward.parameter), 1);
        out.setSwitch(name + "_enabled", !target.isEmpty());
        out.set(name + "_target", target);
        out.set(name + "_on_code", plan.value(QString::fromLatin1(forward.onCode)));
        out.set(name + "_off_code", plan.value(QString::fromLatin1(forward.offCode)));
    }
    out.set("fwd_time_secs", plan.value(u"account_cftimeout"_s, 1));
    out.setSwitch("dnd_mode", plan.value(u"account_dnd_enable"_s, 1) == "1"_L1);
    out.set("dnd_on_code", plan.value(u"dndon"_s));
    out.set("dnd_off_code", plan.value(u"dndoff"_s));
    out.set("call_waiting", SnomCodes::callWaiting(plan));
}

/// These phones get one account only, and none when the plan has none.
void writeAccount(SnomXml& out, const PhonePlan& plan)
{
    if (!plan.accounts.contains(1))
        return;
    out.setIdentity(1);
    writeRegistration(out, plan);
    writeForwards(out, plan);
    out.setIdentity(0);
}

QByteArray write(const PhonePlan& plan)
{
    SnomXml out;
    writeScreen(out, plan);
    writeSound(out, plan);
    writeVlans(out, plan);
    writeCalls(out, plan);
    writeTime(out, plan);
    writeDirectory(out, plan);
    writeLogins(out, plan);
    out.setAll(deskKeys);
    writeAccount(out, plan);
    writeFetching(out, plan);
    SnomKeys::writeSoftKeys(out, plan);
    out.beginKeys();
    SnomKeys::write(out, plan);
    return out.take();
}

} // namespace snomSettings
} // namespace

namespace SnomFile {

QByteArray settings(const PhonePlan& plan) { return snomSettings::write(plan); }

QByteArray firmware(const PhonePlan& plan)
{
    const QString url = plan.fileUrl(u"firmware"_s, plan.value(u"firmware_file"_s));
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<firmware-settings>\n<firmware perm=\"\">"
        + ConfigText::xml(url) + "</firmware>\n</firmware-settings>\n";
}

QString firmwareName(const PhonePlan& plan)
{
    return plan.model.configFormat.startsWith("gigaset"_L1) ? u"gigasetP-firmware.xml"_s
                                                            : u"snom-firmware.xml"_s;
}

} // namespace SnomFile
