// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/akuvox/AkuvoxGroups.h"
#include "models/provisioning/FixedSettings.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PlanValues.h"

using namespace Qt::StringLiterals;
using AkuvoxGroups::Series;
using PlanValues::flag;

namespace {

constexpr std::array akuvoxCodecs { FixedSetting { "Audio0.Enable", "1" },
    FixedSetting { "Audio0.Name", "G729" }, FixedSetting { "Audio0.Priority", "1" },
    FixedSetting { "Audio0.Payload", "18" }, FixedSetting { "Audio1.Enable", "1" },
    FixedSetting { "Audio1.Name", "PCMU" }, FixedSetting { "Audio1.Priority", "3" },
    FixedSetting { "Audio1.Payload", "0" }, FixedSetting { "Audio2.Enable", "1" },
    FixedSetting { "Audio2.Name", "PCMA" }, FixedSetting { "Audio2.Priority", "4" },
    FixedSetting { "Audio2.Payload", "8" }, FixedSetting { "Audio5.Enable", "1" },
    FixedSetting { "Audio5.Name", "G722" }, FixedSetting { "Audio5.Priority", "6" },
    FixedSetting { "Audio5.Payload", "9" } };

constexpr std::array akuvoxRegistration { FixedSetting { "REG.Timeout", "3600" },
    FixedSetting { "REG.Timeout2", "3600" }, FixedSetting { "NAT.UdpKeepEnable", "1" },
    FixedSetting { "NAT.UdpKeepInterval", "30" }, FixedSetting { "SUBSCRIBE.SubsribeMWI", "1" },
    FixedSetting { "SUBSCRIBE.SubscribeMWIExpire", "3600" },
    FixedSetting { "BLF.SubscribePeriod", "1800" }, FixedSetting { "DTMF.Payload", "101" },
    FixedSetting { "CALL.Ptime", "20" } };

QLatin1StringView akuvoxDtmf(const QString& type, Series series)
{
    static constexpr std::array sp { PhoneCode { "inband"_L1, "0"_L1 },
        PhoneCode { "sip_info"_L1, "2"_L1 } };
    static constexpr std::array wp { PhoneCode { "inband"_L1, "1"_L1 },
        PhoneCode { "rfc4733"_L1, "2"_L1 }, PhoneCode { "sip_info"_L1, "3"_L1 } };
    return series == Series::Wp ? phoneCode(wp, type, "1"_L1) : phoneCode(sp, type, "1"_L1);
}

/// @param key "FEATURE_FORWARD_ALWAYS." of an account, "Config.Forward.ALWAYS." of the phone
/// @param kind always, busy or timeout; @param code cfalways, cfbusy or cftimeout
void akuvoxForward(ConfigLines& out, const PhonePlan& plan, const QByteArray& key, int number,
    const QString& kind, const QString& code)
{
    const QString target = plan.value(u"account_"_s + kind + u"_fwd_target"_s, number);
    out.set(QByteArray(key + "Enable"), flag(!target.isEmpty()));
    out.set(QByteArray(key + "Target"), target);
    out.set(QByteArray(key + "OnCode"), plan.value(code + u"on"_s));
    out.set(QByteArray(key + "OffCode"), plan.value(code + u"off"_s));
}

void akuvoxForwards(ConfigLines& out, const PhonePlan& plan, const QByteArray& family, int number)
{
    akuvoxForward(out, plan, family + "ALWAYS.", number, u"always"_s, u"cfalways"_s);
    akuvoxForward(out, plan, family + "BUSY.", number, u"busy"_s, u"cfbusy"_s);
    akuvoxForward(out, plan, family + "TIMEOUT.", number, u"timeout"_s, u"cftimeout"_s);
}

void akuvoxDnd(ConfigLines& out, const PhonePlan& plan, const QByteArray& family, int number)
{
    out.set(
        QByteArray(family + "Enable"), flag(plan.value(u"account_dnd_enable"_s, number) == u"1"));
    out.set(QByteArray(family + "OnCode"), plan.value(u"dndon"_s));
    out.set(QByteArray(family + "OffCode"), plan.value(u"dndoff"_s));
    out.set(QByteArray(family + "ReturnCode"), "486");
}

void akuvoxServers(ConfigLines& out, const PhonePlan& plan, int number)
{
    const bool isTls = PlanValues::isEncrypted(plan, number);
    const QString first = plan.value(u"outbound_proxy"_s, number);
    out.set("SIP.Server", plan.host);
    out.set("SIP.Port", PlanValues::registrarPort(plan, number));
    out.set("SIP.TransType", isTls ? "2" : "0");
    out.set("ENCRYPTION.SRTPEncryption", isTls ? "2" : "0");
    out.set("OUTPROXY.Enable", flag(!first.isEmpty()));
    out.set("OUTPROXY.Server", first);
    out.set("OUTPROXY.Port", PlanValues::proxyPort(plan, u"outbound_proxy_port"_s, number));
    out.set("OUTPROXY.BakServer", plan.value(u"outbound_proxy2"_s, number));
    out.set("OUTPROXY.BakPort", PlanValues::proxyPort(plan, u"outbound_proxy2_port"_s, number));
}

QString timeoutOr(const PhonePlan& plan, int number)
{
    const QString timeout = plan.value(u"account_cftimeout"_s, number);
    return timeout.isEmpty() ? u"2"_s : timeout;
}

} // namespace

void AkuvoxGroups::account(ConfigLines& out, const PhonePlan& plan, int number, Series series)
{
    const QString name = plan.value(u"account_display_name"_s, number);
    const QString user = plan.value(u"account_username"_s, number);
    out.setPrefix("Config.Account" + QByteArray::number(number) + '.');
    out.set("GENERAL.Enable", "1");
    out.set("GENERAL.Label", name);
    out.set("GENERAL.DisplayName", name);
    out.set("GENERAL.UserName", user);
    out.set("GENERAL.AuthName", user);
    out.set("GENERAL.Pwd", plan.value(u"account_password"_s, number));
    akuvoxServers(out, plan, number);
    writeFixed(out, akuvoxRegistration);
    out.set("DTMF.Type", akuvoxDtmf(plan.value(u"account_dtmf_type"_s, number), series));
    writeFixed(out, akuvoxCodecs);
    out.set("VOICEMSG.Number", plan.value(u"account_voicemail"_s, number));
    akuvoxDnd(out, plan, "FEATURE_DND.", number);
    akuvoxForwards(out, plan, "FEATURE_FORWARD_", number);
    out.set("FEATURE_FORWARD_TIMEOUT.TimeOut", timeoutOr(plan, number));
    out.set("RINGTONE.Type",
        ConfigText::numberOr(plan.value(u"ringtone"_s), 1, 1, qMax(1, plan.model.ringtones)));
    out.setPrefix({});
}

void AkuvoxGroups::functions(ConfigLines& out, const PhonePlan& plan)
{
    const int number = plan.accounts.isEmpty() ? 1 : plan.accounts.first();
    akuvoxForwards(out, plan, "Config.Forward.", number);
    out.set("Config.Forward.TIMEOUT.Timeout", timeoutOr(plan, number));
    akuvoxDnd(out, plan, "Config.Features.DND.", number);
    out.setPrefix("Config.Features.CALL_WAITING.");
    out.set("Enable", flag(plan.value(u"account_call_waiting"_s, number) == u"1"));
    out.set("PlayTone", flag(plan.isOn(u"call_waiting_tone"_s)));
    out.set("OnCode", plan.value(u"call_waiting_on"_s));
    out.set("OffCode", plan.value(u"call_waiting_off"_s));
    out.setPrefix({});
}
