// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/gigaset/MaxwellFile.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PhoneTimeZone.h"
#include "models/provisioning/PlanValues.h"

using namespace Qt::StringLiterals;
using PlanValues::flag;

namespace {

constexpr std::array maxwellTones { PhoneCode { "it"_L1, "ITA"_L1 },
    PhoneCode { "at"_L1, "AUT"_L1 }, PhoneCode { "cz"_L1, "CZE"_L1 },
    PhoneCode { "dk"_L1, "DNK"_L1 }, PhoneCode { "fi"_L1, "FIN"_L1 },
    PhoneCode { "fr"_L1, "FRA"_L1 }, PhoneCode { "de"_L1, "DEU"_L1 },
    PhoneCode { "gr"_L1, "GRC"_L1 }, PhoneCode { "nl"_L1, "NLD"_L1 },
    PhoneCode { "pl"_L1, "POL"_L1 }, PhoneCode { "pt"_L1, "PRT"_L1 },
    PhoneCode { "ru"_L1, "RUS"_L1 }, PhoneCode { "za"_L1, "ZAF"_L1 },
    PhoneCode { "es"_L1, "ESP"_L1 }, PhoneCode { "se"_L1, "SWE"_L1 },
    PhoneCode { "uk"_L1, "GBR"_L1 }, PhoneCode { "us"_L1, "USA"_L1 } };

void maxwellClock(MaxwellFile& out, const PhonePlan& plan)
{
    const QString server = plan.value(u"ntp_server"_s);
    const PhoneTimeZone zone = PhoneTimeZone::of(plan.value(u"timezone"_s));
    out.setPrefix("System.DateAndTime.");
    out.set("AutoAdjustTime", server.isEmpty() ? "NTPServiceDHCP" : "NTPServiceEnabled");
    out.set("TimeServer", server.isEmpty() ? u"pool.ntp.org"_s : server);
    out.set("TimeZone", zone.maxwell);
    out.set("AutoAdjustClockForDST", "AutomatedDaylightSavingEnabled");
    out.set("TimeFormat", plan.value(u"time_format"_s) == u"12" ? "12h" : "24h");
    out.set("DateOrder", PlanValues::isMonthFirst(plan) ? "mm.dd.yyyy" : "dd.mm.yyyy");
    out.setPrefix({});
}

/// It counts in minutes, with a point where they are not whole.
QString minutesOf(const QString& seconds)
{
    return QString::number(ConfigText::numberOr(seconds, 0, 0, 24 * 3600) / 60.0);
}

void maxwellLevel(
    MaxwellFile& out, QByteArrayView name, const PhonePlan& plan, const QString& parameter)
{
    const int level = ConfigText::numberOr(plan.value(parameter), -1, 0, 9);
    if (level >= 0 && plan.model.capabilities.value(parameter))
        out.set(name, level + 1);
}

} // namespace

void MaxwellGroups::setup(MaxwellFile& out, const PhonePlan& plan)
{
    const auto language = plan.value(u"language"_s) == u"it" ? "it-it"_L1 : "en-us"_L1;
    out.set("WebUI.AdminPassword", PlanValues::adminPassword(plan));
    out.set("WebUI.UserPassword", PlanValues::userPassword(plan));
    out.set("WebUI.Language", language);
    out.set("PhoneUI.Settings.Language", language);
    maxwellClock(out, plan);
    out.set("FirmwareManagment.AutomaticCheckForUpdates",
        flag(!plan.value(u"firmware_file"_s).isEmpty()));
    out.set("System.Provision.Period", plan.isComplete ? "0" : "600");
    // The per cent sign of its placeholder stands for itself here, it is no URL yet.
    out.set(
        "System.Provision.ProvisioningServer", PlanValues::ownUrl(plan).replace(u"%25"_s, u"%"_s));
}

void MaxwellGroups::network(MaxwellFile& out, const PhonePlan& plan)
{
    const int phone = PlanValues::vlan(plan, u"vlan_id_phone"_s);
    const int pc = PlanValues::vlan(plan, u"vlan_id_pcport"_s);
    // It has found its server: DHCP shall not take it away from there.
    out.set("NET.IP.IPv4.DHCP.Options.Disabled", "66,114");
    out.setPrefix("NET.VLAN.");
    out.set("Tagging", phone == 0 ? "0" : pc == 0 ? "1" : "2");
    out.set("LAN.Identifier", phone);
    out.set("LAN.Priority", "0");
    out.set("PC.Identifier", pc);
    out.set("PC.Priority", "0");
    out.setPrefix({});
}

void MaxwellGroups::screen(MaxwellFile& out, const PhonePlan& plan)
{
    constexpr int longestSaver = 60 * 60;
    const QString wallpaper = picture(plan, u"background_file"_s);
    const QString saver = picture(plan, u"screensaver_file"_s);
    const QString saverTime = plan.value(u"screensaver_time"_s);
    const bool isTooLong = saverTime.toInt() > longestSaver;
    out.setPrefix("PhoneUI.Settings.");
    if (!wallpaper.isEmpty())
        out.set("SelectedWallpapers", wallpaper);
    if (!saver.isEmpty()) {
        out.set("ScreenSaverSelection", "3");
        out.set("ScreenSaverHTTPSource", plan.fileUrl(u"screensavers"_s, saver));
    }
    if (!saverTime.isEmpty())
        out.set("ScreenSaverTimeout", isTooLong ? u"0"_s : minutesOf(saverTime));
    maxwellLevel(out, "Backlight", plan, u"brightness"_s);
    maxwellLevel(out, "Contrast", plan, u"contrast"_s);
    if (const QString time = plan.value(u"backlight_time"_s); !time.isEmpty())
        out.set("BacklightTimeout", minutesOf(time));
    out.setPrefix({});
    out.set("Telephony.ToneScheme", phoneCode(maxwellTones, plan.value(u"tonezone"_s), "INT"_L1));
}

void MaxwellGroups::directory(MaxwellFile& out, const PhonePlan& plan)
{
    static constexpr std::array security { PhoneCode { "starttls"_L1, "1"_L1 },
        PhoneCode { "ldaps"_L1, "2"_L1 } };
    const QStringList names = plan.value(u"ldap_name_attr"_s).split(u' ', Qt::SkipEmptyParts);
    out.setPrefix("NetDir.LDAP.0.");
    out.set("Enable", "1");
    out.set("DirectoryName", PlanValues::directoryTitle(plan));
    out.set("Server.Address", PlanValues::ldapServer(plan));
    out.set("Server.Port", PlanValues::ldapPort(plan));
    out.set("Security", phoneCode(security, plan.value(u"ldap_tls"_s), "0"_L1));
    out.set("Username", plan.value(u"ldap_user"_s));
    out.set("Password", plan.value(u"ldap_password"_s));
    out.set("BaseDN", plan.value(u"ldap_base"_s));
    out.set("NameFilter", plan.value(u"ldap_name_filter"_s));
    out.set("NumberFilter", plan.value(u"ldap_number_filter"_s));
    out.set("DisplayFormat", plan.value(u"ldap_name_display"_s));
    out.set("FirstName", names.value(0));
    out.set("Surname", names.value(1));
    out.set("PhoneHome", plan.value(u"ldap_mainphone_number_attr"_s));
    out.set("PhoneMobile", plan.value(u"ldap_mobilephone_number_attr"_s));
    out.set("PhoneOffice", plan.value(u"ldap_otherphone_number_attr"_s));
    out.set("MaxNumberOfSearchResults", "50");
    out.set("Lookup", "0");
    out.setPrefix({});
}
