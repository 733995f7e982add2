// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/fanvil/FanvilAccount.h"
#include "models/provisioning/fanvil/FanvilCodes.h"
#include "models/provisioning/fanvil/FanvilFile.h"
#include "models/provisioning/fanvil/FanvilKeys.h"
#include "models/provisioning/PhoneTimeZone.h"

using namespace Qt::StringLiterals;

// Groups of the same name are in the other generation's file.
namespace {
namespace fanvilX5 {

using Style = FanvilLines::Style;

/// Columns before the colon of the call features.
constexpr int portWidth = 22;

bool isNethPhone(const PhonePlan& plan) { return plan.model.configFormat == "nethphone-txt"_L1; }

/// The one screen that has neither side keys nor soft keys of its own.
bool isV67(const PhonePlan& plan) { return plan.model.configFormat == "fanvil-v67-txt"_L1; }

bool isPlainFanvil(const PhonePlan& plan) { return !isNethPhone(plan) && !isV67(plan); }

constexpr std::array network { FanvilSetting { "WAN TYPE", "0" },
    FanvilSetting { "Enable DHCP", "1" }, FanvilSetting { "DHCP Auto DNS", "1" },
    FanvilSetting { "DHCP Auto Time", "0" }, FanvilSetting { "Enable PPPoE", "0" },
    FanvilSetting { "MTU", "1500" } };

void writeNetwork(FanvilLines& out, const PhonePlan& plan)
{
    const auto agent = FanvilCodes::Agent::read(plan.agent);
    const bool hasWifi = isPlainFanvil(plan) && agent.brand == "Fanvil"_L1
        && agent.isOneOf("W610W W611W X301W X303W X1W V62 V65 V64 X3SW");
    out.module("NET CONFIG");
    out.setAll(network);
    out.part("--WIFI Config--");
    out.setSwitch("WIFI Enable", hasWifi);
}

constexpr std::array media { FanvilSetting { "Dtmf Payload Type", "101" },
    FanvilSetting { "Opus Payload Type", "107" }, FanvilSetting { "VAD", "0" },
    FanvilSetting { "RTP Initial Port", "10000" }, FanvilSetting { "RTP Port Quantity", "1000" },
    FanvilSetting { "RTP Keep Alive", "0" }, FanvilSetting { "Sidetone GAIN", "1" },
    FanvilSetting { "Play Egress DTMF", "0" } };

void writeMedia(FanvilLines& out, const PhonePlan& plan)
{
    out.module("MM CONFIG");
    out.setAll(media);
    out.set("Select Your Tone", FanvilCodes::tones(plan.value(u"tonezone"_s)));
    out.part("--PHONE CONFIG--");
    out.set("Audio Codec Sets",
        QByteArrayView("G729,PCMU,PCMA,G726-16,G726-24,G726-32,G726-40,G723,iLBC"));
}

constexpr std::array sip { FanvilSetting { "SIP  Port", "5060" },
    FanvilSetting { "STUN Server", "" }, FanvilSetting { "Reg Fail Interval", "32" },
    FanvilSetting { "SIP Pswd Encryption", "0" }, FanvilSetting { "Enable Group Backup", "0" },
    FanvilSetting { "Enable RFC4475", "1" }, FanvilSetting { "Strict UA Match", "1" },
    FanvilSetting { "CSTA Enable", "0" }, FanvilSetting { "Notify Reboot", "0" } };

constexpr std::array calls { FanvilSetting { "Enable DND", "1" }, FanvilSetting { "DND Mode", "0" },
    FanvilSetting { "Ban Dial Out", "0" }, FanvilSetting { "Ban Empty CID", "0" },
    FanvilSetting { "Enable CLIP", "1" }, FanvilSetting { "CallTransfer", "1" },
    FanvilSetting { "CallSemiXfer", "1" }, FanvilSetting { "CallConference", "1" },
    FanvilSetting { "Busy No Line", "1" }, FanvilSetting { "Auto Onhook", "1" },
    FanvilSetting { "Auto Onhook Time", "3" }, FanvilSetting { "Enable Intercom", "1" },
    FanvilSetting { "Intercom Mute", "0" }, FanvilSetting { "Intercom Tone", "1" },
    FanvilSetting { "Intercom Barge", "1" }, FanvilSetting { "Use Auto Redial", "0" },
    FanvilSetting { "CHolding Tone", "1" }, FanvilSetting { "Hide DTMF Type", "0" },
    FanvilSetting { "Talk DTMF Tone", "1" }, FanvilSetting { "Dial DTMF Tone", "1" },
    FanvilSetting { "Enable MultiLine", "1" }, FanvilSetting { "Allow IP Call", "1" },
    FanvilSetting { "Enable PreDial", "1" }, FanvilSetting { "Enable Def Line", "1" },
    FanvilSetting { "Enable SelLine", "1" }, FanvilSetting { "DND Return Code", "480" },
    FanvilSetting { "Busy Return Code", "486" }, FanvilSetting { "Reject Return Code", "603" },
    FanvilSetting { "Hold To Transfer", "0" } };

constexpr std::array dialling { FanvilSetting { "Dial by Pound", "1" },
    FanvilSetting { "BTransfer by Pound", "0" }, FanvilSetting { "Onhook to BXfer", "1" },
    FanvilSetting { "Onhook to AXfer", "1" }, FanvilSetting { "Conf Onhook to Xfer", "1" },
    FanvilSetting { "Dial Fixed Length", "0" }, FanvilSetting { "Dial by Timeout", "1" },
    FanvilSetting { "Dial Timeout value", "3" } };

/// What an Alert-Info header of the PBX rings with.
void writeAlerts(FanvilLines& out)
{
    constexpr int alerts = 10;
    constexpr int alertWidth = 26;
    constexpr int rings = 9;
    out.part("--Alert Info Ring--", alertWidth);
    for (int alert = 1; alert <= alerts; ++alert) {
        const QByteArray number = QByteArray::number(alert);
        out.setPrefix("Alert" + number + ' ');
        const QByteArray text = "ring" + number;
        out.set("Text", QByteArrayView(text));
        out.set("Line", -1);
        const QByteArray ring = "Type " + QByteArray::number(qMin(alert, rings));
        out.set("Ring Type", QByteArrayView(ring));
    }
}

void writeCalls(FanvilLines& out, const PhonePlan& plan)
{
    out.module("CALL FEATURE");
    out.part("--Port Config--", portWidth);
    out.setPrefix("P1 ");
    out.setAll(calls);
    out.setSwitch("Mute Ringing", plan.value(u"ringtone"_s) == "0"_L1);
    out.setSwitch("CallWaiting", plan.value(u"account_call_waiting"_s, 1) == "1"_L1);
    out.setSwitch("CWaiting Tone", plan.isOn(u"call_waiting_tone"_s));
    out.part("--Basic DialPlan--");
    out.setAll(dialling);
    writeAlerts(out);
}

void writeScreen(FanvilLines& out, const PhonePlan& plan)
{
    const bool isCode = isV67(plan) || FanvilCodes::Agent::read(plan.agent).isSecondHardware;
    out.part("--Display Input--");
    out.set("LCD Title", QByteArrayView(isNethPhone(plan) ? "Nethesis" : "Fanvil"));
    out.set("LCD Constrast", FanvilCodes::contrast(plan.value(u"contrast"_s)));
    out.set("LCD Luminance Level", FanvilCodes::luminance(plan.value(u"brightness"_s)));
    out.set("Backlight Off Time", FanvilCodes::seconds(plan.value(u"backlight_time"_s)));
    out.set("Default Language", FanvilCodes::language(plan.value(u"language"_s), isCode));
    out.part("--Voice Volume--");
    out.set("Ring Type", "Type "_L1 + QString::number(FanvilCodes::ringtone(plan)));
}

void writeTime(FanvilLines& out, const PhonePlan& plan)
{
    const PhoneTimeZone zone = PhoneTimeZone::of(plan.value(u"timezone"_s));
    const bool isNew = FanvilCodes::hasNewDates(FanvilCodes::Agent::read(plan.agent));
    out.part("--DateTime Config--");
    out.set("Enable SNTP", 1);
    out.set("SNTP Server", ConfigText::valueOr(plan, u"ntp_server"_s, u"pool.ntp.org"_s));
    out.set("SNTP Timeout", 3600);
    out.set("Time Zone", zone.fanvilQuarters);
    out.set("Time Zone Name", zone.fanvilName);
    out.set("DST Type", 1); // by location
    out.set("DST Location", zone.fanvilLocation);
    out.part("--DateTime Display--");
    out.set("Enable TimeDisplay", 0);
    out.setSwitch("Time Display Style", plan.value(u"time_format"_s) == "12"_L1);
    out.set("Date Display Style", FanvilCodes::date(plan.value(u"date_format"_s), isNew));
    out.set("Date Separator", 0);
}

constexpr std::array softKeys { FanvilSetting { "Talking Softkey", "hold;xfer;conf;end;" },
    FanvilSetting { "Ringing Softkey", "accept;none;forward;reject;" },
    FanvilSetting { "Alerting Softkey", "end;none;none;none;" },
    FanvilSetting { "XAlerting Softkey", "end;none;none;xfer;" },
    FanvilSetting { "Conference Softkey", "hold;none;split;end;" },
    FanvilSetting { "Waiting Softkey", "xfer;accept;reject;end;" },
    FanvilSetting { "Ending Softkey", "redial;none;none;end;" },
    FanvilSetting { "DialerPre Softkey", "send;2aB;delete;exit;" },
    FanvilSetting { "DialerCall Softkey", "send;2aB;delete;exit;" },
    FanvilSetting { "DialerXfer Softkey", "delete;xfer;send;exit;" },
    FanvilSetting { "DialerCfwd Softkey", "send;2aB;delete;exit;" },
    FanvilSetting { "DialerConf Softkey", "contact;clogs;redial;video;cancel;" },
    FanvilSetting { "Dailer  Click", "pline;nline;none;none;none;" },
    FanvilSetting { "Call    Click", "none;none;voldown;volup;none;" },
    FanvilSetting { "Desktop Long Press", "status;none;none;none;reset;" } };

/// Of the navigation keys: up, down, left, right, middle.
QByteArrayView desktopClicks(const PhonePlan& plan)
{
    if (!isPlainFanvil(plan))
        return "history;status;none;none;none;";
    const auto agent = FanvilCodes::Agent::read(plan.agent);
    if (agent.brand == "Fanvil"_L1 && agent.isOneOf("W610W W611W"))
        return "history;status;DssPage1;DssPage2;menu;";
    return "history;status;missed;dss2;menu;";
}

void writeSoftKeySlots(FanvilLines& out, const PhonePlan& plan)
{
    out.part("--Softkey Config--");
    out.set("Softkey Mode", 0);
    out.set("SoftKey Exit Style", 2);
    if (!plan.softKeys.isEmpty())
        out.set("Desktop Softkey", FanvilKeys::softKeySlots(plan, Style::X5));
    out.setAll(softKeys);
    out.set("Desktop Click", desktopClicks(plan));
}

constexpr std::array lamps { FanvilSetting { "Power", "0" }, FanvilSetting { "MWI Or SMS", "3" },
    FanvilSetting { "In Using", "0" }, FanvilSetting { "Ring", "2" }, FanvilSetting { "Hold", "0" },
    FanvilSetting { "Mute", "0" }, FanvilSetting { "Missed Call", "3" } };

constexpr std::array stateLamps { FanvilSetting { "BLF Idle Color", "0" },
    FanvilSetting { "BLF Idle Ctl", "1" }, FanvilSetting { "BLF Ring Color", "1" },
    FanvilSetting { "BLF Ring Ctl", "2" }, FanvilSetting { "BLF Using Color", "1" },
    FanvilSetting { "BLF Using Ctl", "1" }, FanvilSetting { "BLF Failed Color", "2" },
    FanvilSetting { "BLF Failed Ctl", "0" }, FanvilSetting { "BLF Parked Color", "0" },
    FanvilSetting { "BLF Parked Ctl", "3" } };

constexpr std::array phone { FanvilSetting { "Menu Password", "23646" },
    FanvilSetting { "KeyLock Password", "123" }, FanvilSetting { "Enable KeyLock", "0" },
    FanvilSetting { "Caller Display T", "5" }, FanvilSetting { "Enable Call History", "1" },
    FanvilSetting { "Line Display Format", "$name@$protocol$instance" },
    FanvilSetting { "Enable MWI Tone", "0" }, FanvilSetting { "All Pswd Encryption", "0" },
    FanvilSetting { "SIP Notify XML", "1" } };

void writePhone(FanvilLines& out, const PhonePlan& plan)
{
    out.module("PHONE FEATURE");
    out.setAll(phone);
    out.set("Emergency Call", plan.value(u"tonezone"_s) == "it"_L1 ? u"118"_s : QString());
    writeScreen(out, plan);
    out.part("--Power LED--");
    out.setAll(lamps);
    out.part("--BLF LED--");
    out.setAll(stateLamps);
    writeTime(out, plan);
    writeSoftKeySlots(out, plan);
    FanvilAccount::writeDirectory(out, plan, Style::X5);
}

/// The firmware restricts commands to one address, and both the PBX and this server send them.
constexpr std::array commands { FanvilSetting { "Enabled Active Uri", "1" },
    FanvilSetting { "Enabled Action Url", "1" }, FanvilSetting { "Active Uri IP", "" } };

void writeKeys(FanvilLines& out, const PhonePlan& plan)
{
    out.module("DSSKEY CONFIG");
    out.set("Select DsskeyAction", 0);
    out.set("FuncKey Page Num", plan.model.keyPages.dssPages);
    out.set("SideKey Page Num", plan.model.keyPages.sidePages);
    out.set("DSS Home Page", 1);
    FanvilKeys::writePages(out, plan);
    if (!isV67(plan) && !plan.softKeys.isEmpty())
        FanvilKeys::writeSoftKeys(out, plan, Style::X5);
}

constexpr std::array web { FanvilSetting { "Web Server Type", "0" },
    FanvilSetting { "Web Port", "80" }, FanvilSetting { "Https Web Port", "443" },
    FanvilSetting { "Remote Control", "1" }, FanvilSetting { "Enable MMI Filter", "0" },
    FanvilSetting { "Web Authentication", "0" }, FanvilSetting { "Enable Telnet", "0" },
    FanvilSetting { "Logon Timeout", "15" } };

constexpr std::array fetching { FanvilSetting { "Default Username", "" },
    FanvilSetting { "Default Password", "" }, FanvilSetting { "Device Cfg File Key", "" },
    FanvilSetting { "Download CommonConf", "0" }, FanvilSetting { "Save Provision Info", "0" },
    FanvilSetting { "Check FailTimes", "5" }, FanvilSetting { "AP Pswd Encryption", "0" } };

/// Only this server counts, once the phone has its file.
constexpr std::array discovery { FanvilSetting { "PNP Enable", "0" },
    FanvilSetting { "PNP IP", "224.0.1.75" }, FanvilSetting { "PNP Port", "5060" } };
constexpr std::array dhcpDiscovery { FanvilSetting { "DHCP Option", "0" },
    FanvilSetting { "DHCPv6 Option", "0" }, FanvilSetting { "Dhcp Option 120", "0" } };

void writeFetching(FanvilLines& out, const PhonePlan& plan)
{
    const FanvilCodes::Server server = FanvilCodes::server(plan);
    out.module("AUTOUPDATE CONFIG");
    out.setAll(fetching);
    out.set("Flash Server IP", server.host);
    out.set("Flash File Name", server.path);
    out.set("Flash Protocol", server.protocol);
    out.set("Flash Mode", FanvilCodes::fetchMode(plan));
    out.set("Flash Interval", FanvilCodes::fetchInterval(plan));
    out.set("Auto Image Url", plan.fileUrl(u"firmware"_s, plan.value(u"firmware_file"_s)));
    out.set("Auto Etc Url", FanvilCodes::backgroundUrl(plan));
    out.part("--Sip Pnp List--");
    out.setAll(discovery);
    out.part("--Net Option--");
    out.setAll(dhcpDiscovery);
}

/// A NethPhone nobody has chosen a firmware for asks this server whether there is a newer one.
void writeUpgrade(FanvilLines& out, const PhonePlan& plan)
{
    const bool isAsking = isNethPhone(plan) && plan.value(u"firmware_file"_s).isEmpty()
        && !plan.address.second.isEmpty();
    QString folder = plan.address.folder();
    if (folder.endsWith(u'/'))
        folder.chop(1);
    out.module("FIRMWARE CHECK");
    out.setSwitch("Enable Auto Upgrade", isAsking);
    out.set("Upgrade Server 1", isAsking ? folder : QString());
    out.set("Upgrade Server 2", QString());
    out.set("Auto Upgrade Interval", 24);
}

constexpr std::array priorities { FanvilSetting { "Signalling Priority", "0" },
    FanvilSetting { "Voice Priority", "0" }, FanvilSetting { "LAN Port Priority", "0" },
    FanvilSetting { "Enable diffServ", "0" }, FanvilSetting { "Singalling DSCP", "46" },
    FanvilSetting { "Voice DSCP", "46" }, FanvilSetting { "Video DSCP", "46" },
    FanvilSetting { "LLDP Transmit", "1" }, FanvilSetting { "LLDP Refresh Time", "60" },
    FanvilSetting { "LLDP Learn Policy", "1" }, FanvilSetting { "CDP Enable", "0" },
    FanvilSetting { "DHCP Option Vlan", "0" } };

void writeInterface(FanvilLines& out, const PhonePlan& plan)
{
    out.module("UI MAINTAIN CONFIG");
    out.set("Timeout To Screensaver", FanvilCodes::seconds(plan.value(u"screensaver_time"_s)));
    out.set("User Change Background", 0);
    out.set("Missed Call Popup", 1);
    out.set("MWI Popup", 1);
}

QByteArray write(const PhonePlan& plan)
{
    FanvilLines out(Style::X5);
    writeNetwork(out, plan);
    writeMedia(out, plan);
    out.module("SIP CONFIG");
    out.setAll(sip);
    FanvilAccount::write(out, plan, Style::X5);
    writeCalls(out, plan);
    writePhone(out, plan);
    out.module("CTI CONFIG");
    out.setAll(commands);
    writeKeys(out, plan);
    out.module("MMI CONFIG");
    out.setAll(web);
    FanvilAccount::writeLogins(out, plan, Style::X5);
    out.module("TR069 CONFIG");
    out.set("Enable TR069", 0);
    writeFetching(out, plan);
    writeUpgrade(out, plan);
    out.module("QOS CONFIG");
    FanvilAccount::writeVlans(out, plan);
    out.setAll(priorities);
    writeInterface(out, plan);
    return out.take();
}

} // namespace fanvilX5
} // namespace

QByteArray FanvilFile::ofX5(const PhonePlan& plan) { return fanvilX5::write(plan); }
