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
namespace fanvilX3 {

constexpr FanvilLines::Style old = FanvilLines::Style::X3;

constexpr std::array global { FanvilSetting { "WAN Mode", "DHCP" },
    FanvilSetting { "Enable DHCP", "1" }, FanvilSetting { "DHCP Auto DNS", "1" },
    FanvilSetting { "DHCP Auto Time", "0" }, FanvilSetting { "Enable PPPoE", "0" },
    FanvilSetting { "RTP Initial Port", "10000" }, FanvilSetting { "RTP Port Quantity", "200" },
    FanvilSetting { "Enable SNTP", "1" }, FanvilSetting { "SNTP Timeout", "3600" },
    FanvilSetting { "Enable Call History", "1" }, FanvilSetting { "Active Uri IP", "" },
    FanvilSetting { "All Pswd Encryption", "0" } };

/// Begin and end are those of the European Union.
constexpr std::array summerTime { FanvilSetting { "DST Fixed Type", "2" },
    FanvilSetting { "DST Min Offset", "60" }, FanvilSetting { "DST Start Mon", "3" },
    FanvilSetting { "DST Start Week", "5" }, FanvilSetting { "DST Start Wday", "0" },
    FanvilSetting { "DST Start Hour", "2" }, FanvilSetting { "DST End Mon", "10" },
    FanvilSetting { "DST End Week", "5" }, FanvilSetting { "DST End Wday", "0" },
    FanvilSetting { "DST End Hour", "2" } };

void writeGlobal(FanvilLines& out, const PhonePlan& plan)
{
    const PhoneTimeZone zone = PhoneTimeZone::of(plan.value(u"timezone"_s));
    out.module("GLOBAL CONFIG");
    out.setAll(global);
    out.set("SNTP Server", ConfigText::valueOr(plan, u"ntp_server"_s, u"pool.ntp.org"_s));
    out.set("Time Zone", zone.fanvilQuarters);
    out.set("Location", zone.fanvilLocation);
    out.set("Time Zone Name", zone.fanvilName);
    out.setSwitch("Enable DST", zone.hasSummerTime);
    out.setAll(summerTime);
    out.set("Language", FanvilCodes::language(plan.value(u"language"_s), false));
}

constexpr std::array dialling { FanvilSetting { "Dial by Pound", "1" },
    FanvilSetting { "BTransfer by Pound", "1" }, FanvilSetting { "Onhook to BXfer", "0" },
    FanvilSetting { "Onhook to AXfer", "1" }, FanvilSetting { "Memory Key to BXfer", "0" },
    FanvilSetting { "Xfer On Conf Onhook", "0" }, FanvilSetting { "Dial Fixed Length", "0" },
    FanvilSetting { "Dial by Timeout", "1" }, FanvilSetting { "Dial Timeout value", "3" },
    FanvilSetting { "Accept Any Call", "1" } };

constexpr std::array calls { FanvilSetting { "Enable DND", "1" }, FanvilSetting { "DND Mode", "1" },
    FanvilSetting { "Ban Dial Out", "0" }, FanvilSetting { "Ban Empty CID", "0" },
    FanvilSetting { "Enable CLIP", "1" }, FanvilSetting { "CallTransfer", "1" },
    FanvilSetting { "CallSemiXfer", "1" }, FanvilSetting { "CallConference", "1" },
    FanvilSetting { "AutoAnswer", "0" }, FanvilSetting { "No Answer Time", "20" },
    FanvilSetting { "Busy No Line", "1" }, FanvilSetting { "Auto Onhook", "1" },
    FanvilSetting { "Auto Onhook Time", "3" }, FanvilSetting { "DND Code", "1" },
    FanvilSetting { "Busy Code", "2" }, FanvilSetting { "Reject Code", "3" },
    FanvilSetting { "Caller Display T", "5" }, FanvilSetting { "Caller Name Type", "5" },
    FanvilSetting { "Enable Intercom", "1" }, FanvilSetting { "Intercom Mute", "0" },
    FanvilSetting { "Intercom Tone", "1" }, FanvilSetting { "Intercom Barge", "1" },
    FanvilSetting { "Use Auto Redial", "0" }, FanvilSetting { "Talk DTMF Tone", "1" },
    FanvilSetting { "Dial DTMF Tone", "1" }, FanvilSetting { "Enable MultiLine", "1" },
    FanvilSetting { "Allow IP Call", "1" }, FanvilSetting { "CHolding Tone", "1" } };

void writeCalls(FanvilLines& out, const PhonePlan& plan)
{
    out.module("TELE CONFIG");
    out.setAll(dialling);
    out.part("--Port Config--");
    out.setPrefix("P1 ");
    out.setAll(calls);
    out.setSwitch("Mute Ringing", plan.value(u"ringtone"_s) == "0"_L1);
    out.setSwitch("CWaiting Tone", plan.isOn(u"call_waiting_tone"_s));
    out.setSwitch("CallWaiting", plan.value(u"account_call_waiting"_s, 1) == "1"_L1);
}

constexpr std::array sound { FanvilSetting { "Enable MWI Tone", "1" },
    FanvilSetting { "Play Egress DTMF", "2" }, FanvilSetting { "VAD", "0" },
    FanvilSetting { "Dtmf Payload Type", "101" }, FanvilSetting { "Sidetone GAIN", "1" },
    FanvilSetting { "RTP Keep Alive", "0" } };

constexpr std::array codecs { FanvilSetting { "P1 Voice Codec1", "G729/8000" },
    FanvilSetting { "P1 Voice Codec2", "PCMU/8000" },
    FanvilSetting { "P1 Voice Codec3", "PCMA/8000" },
    FanvilSetting { "P1 Voice Codec4", "G722/8000" },
    FanvilSetting { "P1 Voice Codec5", "G723/8000" },
    FanvilSetting { "P1 Voice Codec6", "G726-32/8000" } };

/// What an Alert-Info header of the PBX rings with.
void writeAlerts(FanvilLines& out)
{
    constexpr int alerts = 9;
    out.part("--Alert Info Ring--");
    for (int alert = 1; alert <= alerts; ++alert) {
        const QByteArray number = QByteArray::number(alert);
        out.setPrefix("Alert" + number + ' ');
        const QByteArray text = "ring" + number;
        out.set("Text", QByteArrayView(text));
        out.set("Ring Type", alert);
    }
}

void writeSound(FanvilLines& out, const PhonePlan& plan)
{
    out.module("DSP CONFIG");
    out.set("Signal Standard", FanvilCodes::tones(plan.value(u"tonezone"_s)));
    out.set("Ring Type", FanvilCodes::ringtone(plan));
    out.setAll(sound);
    out.part("--Port Config--");
    out.setAll(codecs);
    writeAlerts(out);
}

constexpr std::array sip { FanvilSetting { "SIP  Port", "5060" },
    FanvilSetting { "STUN Server", "" }, FanvilSetting { "Reg Fail Interval", "32" },
    FanvilSetting { "SIP Pswd Encryption", "0" }, FanvilSetting { "Enable Group Backup", "0" },
    FanvilSetting { "Enable RFC4475", "1" }, FanvilSetting { "SIP invite strict", "1" },
    FanvilSetting { "Notify Reboot", "0" }, FanvilSetting { "CSTA Enable", "0" },
    FanvilSetting { "Strict UA Match", "0" } };

constexpr std::array web { FanvilSetting { "Web Port", "80" },
    FanvilSetting { "Web Server Type", "0" }, FanvilSetting { "Https Web Port", "443" },
    FanvilSetting { "Enable MMI Filter", "0" }, FanvilSetting { "Web Authentication", "0" } };

constexpr std::array priorities { FanvilSetting { "Enable diffServ", "0" },
    FanvilSetting { "LLDP Transmit", "1" }, FanvilSetting { "LLDP Refresh Time", "60" },
    FanvilSetting { "LLDP Learn Policy", "1" }, FanvilSetting { "CDP Enabled", "0" },
    FanvilSetting { "Singalling DSCP", "46" }, FanvilSetting { "Voice DSCP", "46" },
    FanvilSetting { "Signalling Priority", "0" }, FanvilSetting { "Voice Priority", "0" },
    FanvilSetting { "LAN Port Priority", "0" }, FanvilSetting { "VLAN Recv Check", "1" },
    FanvilSetting { "DHCP Option Vlan", "0" } };

constexpr std::array phone { FanvilSetting { "Menu Password", "23646" },
    FanvilSetting { "KeyLock Password", "123" }, FanvilSetting { "Enable KeyLock", "0" },
    FanvilSetting { "LCD Title", "Fanvil" }, FanvilSetting { "LCD Luminance", "1" },
    FanvilSetting { "SMS MWI Power Led", "2" }, FanvilSetting { "Miss Call Power Led", "3" },
    FanvilSetting { "Ringing Power Led", "3" }, FanvilSetting { "FuncKey Page Num", "5" },
    FanvilSetting { "Date Separator", "0" }, FanvilSetting { "BLF Idle Color", "0" },
    FanvilSetting { "BLF Idle Ctl", "1" }, FanvilSetting { "BLF Ring Color", "1" },
    FanvilSetting { "BLF Ring Ctl", "2" }, FanvilSetting { "BLF Using Color", "1" },
    FanvilSetting { "BLF Using Ctl", "1" }, FanvilSetting { "BLF Failed Color", "0" },
    FanvilSetting { "BLF Failed Ctl", "0" }, FanvilSetting { "Enable Pre-Dial", "1" },
    FanvilSetting { "Default Line", "1" }, FanvilSetting { "Enable Default Line", "1" },
    FanvilSetting { "Enable Auto SelLine", "1" } };

void writePhone(FanvilLines& out, const PhonePlan& plan)
{
    const auto seconds
        = [&plan](const QString& name) { return FanvilCodes::seconds(plan.value(name)); };
    out.module("PHONE CONFIG");
    out.setAll(phone);
    out.set("Emergency Call", plan.value(u"tonezone"_s) == "it"_L1 ? u"118"_s : QString());
    out.set("LCD Constrast", FanvilCodes::contrast(plan.value(u"contrast"_s)));
    out.set("Backlight Off Time", seconds(u"backlight_time"_s));
    out.set("ScrnSaver Wait Time", seconds(u"screensaver_time"_s));
    out.setSwitch("Time Display Style", plan.value(u"time_format"_s) == "12"_L1);
    out.set("Date Display Style", FanvilCodes::date(plan.value(u"date_format"_s), false));
    FanvilAccount::writeDirectory(out, plan, old);
    FanvilKeys::writeFlat(out, plan);
    if (!plan.softKeys.isEmpty())
        FanvilKeys::writeSoftKeys(out, plan, old);
}

constexpr std::array softKeys { FanvilSetting { "Talking Softkey", "hold;xfer;conf;end;" },
    FanvilSetting { "Ringing Softkey", "accept;none;cfwd;reject;" },
    FanvilSetting { "Alerting Softkey", "none;none;none;end;" },
    FanvilSetting { "XAlerting Softkey", "xfer;none;none;end;" },
    FanvilSetting { "Conference Softkey", "hold;none;split;end;" },
    FanvilSetting { "Waiting Softkey", "hold;xfer;conf;end;" },
    FanvilSetting { "Ending Softkey", "repeat;none;none;end;" },
    FanvilSetting { "DialerPre Softkey", "delete;save;send;exit;" },
    FanvilSetting { "DialerCall Softkey", "delete;history;send;exit;" },
    FanvilSetting { "DialerXfer Softkey", "delete;xfer;send;exit;" },
    FanvilSetting { "DialerCfwd Softkey", "delete;none;cfwd;exit;" },
    FanvilSetting { "Desktop Click", "history;status;paccout;naccout;menu;" },
    FanvilSetting { "Dailer  Click", "pline;nline;none;none;none;" },
    FanvilSetting { "Call    Click", "pcall;ncall;voldown;volup;none;" },
    FanvilSetting { "Desktop Long Press", "status;none;none;sdial;reset;" },
    FanvilSetting { "Softkey Mode", "2" }, FanvilSetting { "Softkey Exit Style", "1" } };

void writeSoftKeySlots(FanvilLines& out, const PhonePlan& plan)
{
    out.module("SCREEN KEY CONFIG");
    if (!plan.softKeys.isEmpty())
        out.set("Desktop Softkey", FanvilKeys::softKeySlots(plan, old));
    out.setAll(softKeys);
}

/// Only this server counts, once the phone has its file.
constexpr std::array fetching { FanvilSetting { "Download Username", "" },
    FanvilSetting { "Download Password", "" }, FanvilSetting { "AP Pswd Encryption", "0" },
    FanvilSetting { "Config File Key", "" }, FanvilSetting { "DHCP Option", "0" },
    FanvilSetting { "DHCP Option 120", "0" }, FanvilSetting { "PNP Enable", "0" },
    FanvilSetting { "PNP IP", "224.0.1.75" }, FanvilSetting { "PNP Port", "5060" },
    FanvilSetting { "Save Provision Info", "0" }, FanvilSetting { "Download CommonConf", "0" },
    FanvilSetting { "Download DeviceConf", "1" }, FanvilSetting { "Check FailTimes", "5" },
    FanvilSetting { "Trust Certification", "0" }, FanvilSetting { "Enable Auto Upgrade", "0" },
    FanvilSetting { "Upgrade Server 1", "" }, FanvilSetting { "Upgrade Server 2", "" } };

void writeFetching(FanvilLines& out, const PhonePlan& plan)
{
    const FanvilCodes::Server server = FanvilCodes::server(plan);
    out.module("AUTOUPDATE CONFIG");
    out.setAll(fetching);
    out.set("Config File Name", server.path);
    out.set("Download Server IP", server.host);
    out.set("Download Protocol", server.protocol);
    out.set("Download Mode", FanvilCodes::fetchMode(plan));
    out.set("Download Interval", FanvilCodes::fetchInterval(plan));
    out.set("Auto Image Url", plan.fileUrl(u"firmware"_s, plan.value(u"firmware_file"_s)));
    out.set("Auto Etc Url", FanvilCodes::backgroundUrl(plan));
}

QByteArray write(const PhonePlan& plan)
{
    FanvilLines out(old);
    writeGlobal(out, plan);
    writeCalls(out, plan);
    writeSound(out, plan);
    out.module("SIP CONFIG");
    out.setAll(sip);
    FanvilAccount::write(out, plan, old);
    out.module("MMI CONFIG");
    out.setAll(web);
    FanvilAccount::writeLogins(out, plan, old);
    out.module("QOS CONFIG");
    FanvilAccount::writeVlans(out, plan);
    out.setAll(priorities);
    writePhone(out, plan);
    writeSoftKeySlots(out, plan);
    writeFetching(out, plan);
    out.module("TR069 CONFIG");
    out.set("Enable TR069", 0);
    return out.take();
}

} // namespace fanvilX3
} // namespace

QByteArray FanvilFile::ofX3(const PhonePlan& plan) { return fanvilX3::write(plan); }
