// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PhoneTimeZone.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/sangoma/SangomaFile.h"

using namespace Qt::StringLiterals;
using PlanValues::flag;

namespace {

constexpr std::array sangomaLanguages { PhoneCode { "fr"_L1, "1"_L1 },
    PhoneCode { "de"_L1, "2"_L1 }, PhoneCode { "es"_L1, "3"_L1 }, PhoneCode { "pt"_L1, "4"_L1 },
    PhoneCode { "ru"_L1, "5"_L1 }, PhoneCode { "it"_L1, "6"_L1 }, PhoneCode { "pl"_L1, "7"_L1 },
    PhoneCode { "tr"_L1, "8"_L1 }, PhoneCode { "zh"_L1, "9"_L1 }, PhoneCode { "nl"_L1, "10"_L1 } };

constexpr std::array sangomaTones { PhoneCode { "au"_L1, "1"_L1 }, PhoneCode { "at"_L1, "2"_L1 },
    PhoneCode { "br"_L1, "3"_L1 }, PhoneCode { "be"_L1, "4"_L1 }, PhoneCode { "cn"_L1, "5"_L1 },
    PhoneCode { "cl"_L1, "6"_L1 }, PhoneCode { "cz"_L1, "7"_L1 }, PhoneCode { "dk"_L1, "8"_L1 },
    PhoneCode { "fi"_L1, "9"_L1 }, PhoneCode { "fr"_L1, "10"_L1 }, PhoneCode { "de"_L1, "11"_L1 },
    PhoneCode { "uk"_L1, "12"_L1 }, PhoneCode { "gb"_L1, "12"_L1 }, PhoneCode { "gr"_L1, "13"_L1 },
    PhoneCode { "hu"_L1, "14"_L1 }, PhoneCode { "lt"_L1, "15"_L1 }, PhoneCode { "in"_L1, "16"_L1 },
    PhoneCode { "it"_L1, "17"_L1 }, PhoneCode { "jp"_L1, "18"_L1 }, PhoneCode { "mx"_L1, "19"_L1 },
    PhoneCode { "nz"_L1, "20"_L1 }, PhoneCode { "nl"_L1, "21"_L1 }, PhoneCode { "no"_L1, "22"_L1 },
    PhoneCode { "pt"_L1, "23"_L1 }, PhoneCode { "es"_L1, "24"_L1 }, PhoneCode { "ch"_L1, "25"_L1 },
    PhoneCode { "se"_L1, "26"_L1 }, PhoneCode { "ru"_L1, "27"_L1 } };

constexpr std::array sangomaSaverTimes { PhoneCode { "60"_L1, "1"_L1 },
    PhoneCode { "120"_L1, "2"_L1 }, PhoneCode { "300"_L1, "3"_L1 }, PhoneCode { "600"_L1, "4"_L1 },
    PhoneCode { "1800"_L1, "5"_L1 } };

const char* sangomaDate(const PhonePlan& plan)
{
    if (PlanValues::isMonthFirst(plan))
        return "1";
    return plan.value(u"date_format"_s).startsWith(u"YY") ? "0" : "2";
}

void sangomaClock(SangomaFile& out, const PhonePlan& plan)
{
    const PhoneTimeZone zone = PhoneTimeZone::of(plan.value(u"timezone"_s));
    out.set(30, "UrlOrIpAddress", ConfigText::valueOr(plan, u"ntp_server"_s, u"pool.ntp.org"_s));
    out.set(144, "DHCPOverrideNTP", "0");
    out.set(64, "Preference.TimeZone", zone.sangoma);
    out.set(143, "Preference.DHCPTime", "0");
    out.set(75, "Preference.DaylightSavingTime", zone.hasSummerTime ? "2" : "0");
    out.set(102, "Preference.DateDisplayFormat", sangomaDate(plan));
    out.set(8624, "Preference.TimeFormat", flag(plan.value(u"time_format"_s) == u"12"));
}

void sangomaLight(SangomaFile& out, const PhonePlan& plan)
{
    const int brightness = ConfigText::numberOr(plan.value(u"brightness"_s), -1, 0, 9);
    if (brightness >= 0)
        out.set(20643, "Preference.ActiveLevel", brightness + 1);
    const int contrast = ConfigText::numberOr(plan.value(u"contrast"_s), -1, 0, 9);
    if (contrast >= 0 && plan.model.capabilities.value(u"contrast"_s))
        out.set(20995, "Preference.LcdGrayLevel", contrast * 2);
    out.set(
        8683, "Preference.BacklightTime", ConfigText::valueOr(plan, u"backlight_time"_s, u"0"_s));
}

/// What an Alert-Info header of the PBX rings with.
void sangomaAlerts(SangomaFile& out)
{
    constexpr int oldAlerts = 3;
    constexpr int alerts = 10;
    for (int alert = 1; alert <= alerts; ++alert) {
        const QByteArray number = QByteArray::number(alert);
        const bool isOld = alert <= oldAlerts;
        const int text = isOld ? 1398 + alert : 20055 + alert;
        const int ring = isOld ? 1401 + alert : 20062 + alert;
        out.set(text, "AlertRingText" + number, QString::fromLatin1("ring" + number));
        out.set(ring, "AlertRingFile" + number, alert);
    }
}

/// The minutes until it asks again: soon until it is complete, then once a night, the phones of a
/// site spread over three hours.
int sangomaMinutes(const PhonePlan& plan)
{
    constexpr int soon = 10;
    constexpr int spread = 180;
    if (!plan.isComplete)
        return soon;
    return int((PlanValues::secondsUntilNight(plan) + 30) / 60) + 1
        + int(plan.mac.value() % spread);
}

} // namespace

void SangomaGroups::network(SangomaFile& out, const PhonePlan& plan)
{
    const int phone = PlanValues::vlan(plan, u"vlan_id_phone"_s);
    const int pc = PlanValues::vlan(plan, u"vlan_id_pcport"_s);
    out.set(51, "VLAN.WANPort.VID", phone);
    out.set(24053, "VLAN.WANPort.Active", flag(phone > 0));
    if (pc > 0) // otherwise what was chosen at the phone stays
        out.set(231, "PcPort", "1");
    out.set(229, "VLAN.PCPort.VID", pc);
    out.set(24054, "VLAN.PCPort.Active", flag(pc > 0));
}

void SangomaGroups::preferences(SangomaFile& out, const PhonePlan& plan)
{
    const auto language = phoneCode(sangomaLanguages, plan.value(u"language"_s), "0"_L1);
    out.set(2525, "Preference.WebLanguage", language);
    out.set(8621, "Preference.LcdLanguage", language);
    out.set(
        20058, "ToneSelectCountry", phoneCode(sangomaTones, plan.value(u"tonezone"_s), "28"_L1));
    sangomaClock(out, plan);
    sangomaLight(out, plan);
    const QString saver = PlanValues::shownFile(plan, u"screensaver_file"_s);
    out.set(8940, "Preference.ScreenTimeOut",
        phoneCode(sangomaSaverTimes, plan.value(u"screensaver_time"_s), "0"_L1));
    out.set(8950, "Preference.ScreenSaverType", saver.isEmpty() ? "0" : "3");
    out.set(20051, "FirmwareUpGrade.ScreensaverServerURL", plan.fileUrl(u"screensavers"_s, saver));
    out.set(20052, "FirmwareUpGrade.WallpaperServerURL",
        plan.fileUrl(u"backgrounds"_s, PlanValues::shownFile(plan, u"background_file"_s)));
    out.set(8721, "Preference.RingTones",
        ConfigText::numberOr(plan.value(u"ringtone"_s), 1, 1, qMax(1, plan.model.ringtones)));
    const QString ring = plan.fileUrl(u"ringtones"_s, PlanValues::customRing(plan));
    out.set(20174, "FirmwareUpGrade.RingUrl", ring.isEmpty() ? ring : ring + u'?');
    sangomaAlerts(out);
}

void SangomaGroups::management(SangomaFile& out, const PhonePlan& plan)
{
    const bool isLeftAlone = plan.isComplete && plan.value(u"provisioning_freq"_s) == u"never";
    const QString firmware = plan.fileUrl(u"firmware"_s, plan.value(u"firmware_file"_s));
    out.set(8681, "LogUser.Admin", "admin");
    out.set(2, "AdminPassword", PlanValues::adminPassword(plan));
    out.set(8682, "LogUser.User", "user");
    out.set(196, "UserPassword", PlanValues::userPassword(plan));
    out.set(212, "FirmwareUpGrade.UrgrateMode", PlanValues::isHttps(plan) ? "3" : "1");
    out.set(237, "FirmwareUpGrade.ConfigServerPath", PlanValues::ownUrl(plan));
    out.set(
        192, "FirmwareUpGrade.FirmwareServerPath", firmware.isEmpty() ? firmware : firmware + u'?');
    out.set(194, "FirmwareUpGrade.AutoUpgrade", flag(!isLeftAlone));
    out.set(193, "FirmwareUpGrade.CheckUpgradeTimes", sangomaMinutes(plan));
    // DHCP and SIP announcements do not take it away from its server.
    out.set(145, "FirmwareUpGrade.ToOverrideServer", "0");
    out.set(20165, "FirmwareUpGrade.PnPActive", "0");
}
