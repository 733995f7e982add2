// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/akuvox/AkuvoxGroups.h"
#include "models/provisioning/FixedSettings.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PhoneTimeZone.h"
#include "models/provisioning/PlanValues.h"

using namespace Qt::StringLiterals;
using PlanValues::flag;

namespace {

constexpr std::array akuvoxSchedule { FixedSetting {
                                          "Config.Autoprovision.SCHEDULE.DayOfWeek", "1~5" },
    FixedSetting { "Config.Autoprovision.SCHEDULE.HourOfDay", "4" },
    FixedSetting { "Config.Autoprovision.SCHEDULE.MinuteOfHour", "0" },
    FixedSetting { "Config.Autoprovision.PNP.Enable", "0" } };

constexpr std::array akuvoxNetwork { FixedSetting { "Config.Network.RTPPORT.Min", "11800" },
    FixedSetting { "Config.Network.RTPPORT.Max", "12000" },
    FixedSetting { "Config.Network.VLAN.LanPriority", "0" },
    FixedSetting { "Config.Network.VLAN.PcPriority", "0" } };

constexpr std::array akuvoxLanguages { PhoneCode { "ch"_L1, "1"_L1 }, PhoneCode { "ru"_L1, "3"_L1 },
    PhoneCode { "ko"_L1, "4"_L1 }, PhoneCode { "pt"_L1, "5"_L1 }, PhoneCode { "es"_L1, "6"_L1 },
    PhoneCode { "it"_L1, "7"_L1 }, PhoneCode { "nl"_L1, "8"_L1 }, PhoneCode { "fr"_L1, "9"_L1 },
    PhoneCode { "de"_L1, "10"_L1 }, PhoneCode { "po"_L1, "13"_L1 },
    PhoneCode { "tr"_L1, "14"_L1 } };

/// Some countries share the tones of others, and all that are not here those of number 1.
constexpr std::array akuvoxTones { PhoneCode { "cn"_L1, "2"_L1 }, PhoneCode { "es"_L1, "3"_L1 },
    PhoneCode { "cl"_L1, "3"_L1 }, PhoneCode { "at"_L1, "10"_L1 }, PhoneCode { "cz"_L1, "10"_L1 },
    PhoneCode { "pl"_L1, "10"_L1 }, PhoneCode { "br"_L1, "13"_L1 }, PhoneCode { "se"_L1, "5"_L1 },
    PhoneCode { "tw"_L1, "6"_L1 }, PhoneCode { "be"_L1, "7"_L1 }, PhoneCode { "dk"_L1, "8"_L1 },
    PhoneCode { "fi"_L1, "9"_L1 }, PhoneCode { "de"_L1, "10"_L1 }, PhoneCode { "nl"_L1, "11"_L1 },
    PhoneCode { "no"_L1, "12"_L1 }, PhoneCode { "pt"_L1, "13"_L1 },
    PhoneCode { "it"_L1, "14"_L1 } };

constexpr std::array akuvoxDates { PhoneCode { "YYYY MM DD"_L1, "0"_L1 },
    PhoneCode { "DD MM YYYY"_L1, "2"_L1 }, PhoneCode { "WWW DD MMM"_L1, "4"_L1 },
    PhoneCode { "WWW MMM DD"_L1, "5"_L1 }, PhoneCode { "MM DD YYYY"_L1, "6"_L1 },
    PhoneCode { "DD MMM YYYY"_L1, "7"_L1 } };

void akuvoxVlan(ConfigLines& out, QByteArray port, int vlan)
{
    out.set(QByteArray("Config.Network.VLAN." + port + "VlanEnable"), flag(vlan > 0));
    out.set(QByteArray("Config.Network.VLAN." + port + "Vid"), vlan > 0 ? vlan : 1);
}

/// What an Alert-Info header of the PBX rings with.
void akuvoxAlerts(ConfigLines& out)
{
    constexpr int ownRings = 9;
    constexpr int alerts = 12;
    for (int alert = 1; alert <= alerts; ++alert) {
        const QByteArray number = QByteArray::number(alert);
        const QByteArray place = number.rightJustified(2, '0');
        const QByteArray ring = alert <= ownRings
            ? "Ring" + number
            : "Bellcore-dr" + QByteArray::number(alert - ownRings);
        out.set(QByteArray("RINGER.Keyword" + place), QByteArrayView("ring" + number));
        out.set(QByteArray("RINGER.Ringtone" + place), QByteArrayView(ring + ".wav"));
    }
}

void akuvoxLogins(ConfigLines& out, const PhonePlan& plan, AkuvoxGroups::Series series)
{
    const bool isNumbered = series == AkuvoxGroups::Series::Wp;
    out.setPrefix("Config.Settings.");
    out.set("LOGIN.User", "admin");
    out.set("LOGIN.Password", PlanValues::adminPassword(plan));
    out.set("WEB_LOGIN.User", "admin");
    out.set("WEB_LOGIN.Password", PlanValues::adminPassword(plan));
    out.set("WEB_LOGIN.Type", isNumbered ? "1" : "admin");
    out.set("WEB_LOGIN.User02", "user");
    out.set("WEB_LOGIN.Password02", PlanValues::userPassword(plan));
    out.set("WEB_LOGIN.Type02", isNumbered ? "0" : "user");
    out.setPrefix({});
}

} // namespace

void AkuvoxGroups::setup(ConfigLines& out, const PhonePlan& plan, Series series)
{
    const QString ring = plan.fileUrl(u"ringtones"_s, PlanValues::customRing(plan));
    out.set("Config.Firmware.Url", plan.fileUrl(u"firmware"_s, plan.value(u"firmware_file"_s)));
    out.set("Config.Ringtone.Url", ring.isEmpty() ? ring : ring + u'?');
    out.set("Config.Autoprovision.GENERAL.Url", PlanValues::ownUrl(plan));
    out.set("Config.Autoprovision.MODE.Mode",
        plan.value(u"provisioning_freq"_s) == u"never" ? "1" : "3");
    writeFixed(out, akuvoxSchedule);
    out.set("Config.Autoprovision.DHCP_OPTION.Enable", flag(!plan.isComplete));
    writeFixed(out, akuvoxNetwork);
    akuvoxVlan(out, "Lan", PlanValues::vlan(plan, u"vlan_id_phone"_s));
    akuvoxVlan(out, "Pc", PlanValues::vlan(plan, u"vlan_id_pcport"_s));
    akuvoxLogins(out, plan, series);
}

void AkuvoxGroups::preferences(ConfigLines& out, const PhonePlan& plan)
{
    const PhoneTimeZone zone = PhoneTimeZone::of(plan.value(u"timezone"_s));
    const int last = qMax(1, plan.model.ringtones);
    out.setPrefix("Config.Settings.");
    out.set("LANGUAGE.Type", phoneCode(akuvoxLanguages, plan.value(u"language"_s), "0"_L1));
    out.set("DATETIME.Type", "1");
    out.set("DATETIME.TimeFormat", flag(plan.value(u"time_format"_s) != u"12"));
    out.set("DATETIME.DateFormat", phoneCode(akuvoxDates, plan.value(u"date_format"_s), "2"_L1));
    out.set("SNTP.Enable", "1");
    out.set("SNTP.TimeZone", zone.yealinkOffset);
    out.set("SNTP.Name", zone.yealinkName);
    out.set("SNTP.NTPServer1", ConfigText::valueOr(plan, u"ntp_server"_s, u"pool.ntp.org"_s));
    out.set("SNTP.NTPServer2", "pool.ntp.org");
    out.set("SNTP.DTS", zone.isYealinkSummerOff ? "0" : "2");
    out.set("BACKLIGHT.Level", ConfigText::valueOr(plan, u"brightness"_s, u"4"_s));
    out.set("BACKLIGHT.Time", ConfigText::valueOr(plan, u"backlight_time"_s, u"20"_s));
    out.set("RINGTONE.Type", ConfigText::numberOr(plan.value(u"ringtone"_s), 1, 1, last));
    akuvoxAlerts(out);
    out.setPrefix({});
    out.set("Config.Voice.TONE.Country", phoneCode(akuvoxTones, plan.value(u"tonezone"_s), "1"_L1));
}

void AkuvoxGroups::directory(ConfigLines& out, const PhonePlan& plan)
{
    // Its sign for what was typed is '#', and its display pattern has none.
    const auto filter = [&](const QString& name) { return plan.value(name).replace(u'%', u'#'); };
    out.setPrefix("Config.Ldap.LDAP.");
    out.set("Enable", "1");
    out.set("Server", PlanValues::ldapServer(plan));
    out.set("Port", PlanValues::ldapPort(plan));
    out.set("Root", plan.value(u"ldap_base"_s));
    out.set("User", plan.value(u"ldap_user"_s));
    out.set("Pwd", plan.value(u"ldap_password"_s));
    out.set("NameFilter", filter(u"ldap_name_filter"_s));
    out.set("NumberFilter", filter(u"ldap_number_filter"_s));
    out.set("NameAttr", plan.value(u"ldap_name_attr"_s));
    out.set("NumberAttr", PlanValues::ldapNumberAttributes(plan));
    out.set("DisplayName", plan.value(u"ldap_name_display"_s).remove(u'%'));
    out.set("MaxHits", "50");
    out.set("SearchDelay", "1000");
    out.setPrefix({});
}
