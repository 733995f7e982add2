// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/FixedSettings.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/yealink/YealinkGroups.h"

using namespace Qt::StringLiterals;
using PlanValues::flag;

namespace {

constexpr std::array yealinkRegistration { FixedSetting { "sip_server.1.expires", "3600" },
    FixedSetting { "sip_server.1.retry_counts", "3" },
    FixedSetting { "outbound_proxy_fallback_interval", "3600" },
    FixedSetting { "reg_fail_retry_interval", "30" }, FixedSetting { "unregister_on_reboot", "1" },
    FixedSetting { "nat.udp_update_enable", "1" }, FixedSetting { "nat.udp_update_time", "30" } };

constexpr std::array yealinkMedia { FixedSetting { "codec.g729.enable", "1" },
    FixedSetting { "codec.g729.priority", "1" }, FixedSetting { "codec.pcma.enable", "1" },
    FixedSetting { "codec.pcma.priority", "2" }, FixedSetting { "codec.pcmu.enable", "1" },
    FixedSetting { "codec.pcmu.priority", "3" }, FixedSetting { "codec.g722.enable", "1" },
    FixedSetting { "codec.g722.priority", "4" }, FixedSetting { "codec.opus.enable", "1" },
    FixedSetting { "codec.opus.priority", "5" }, FixedSetting { "codec.g723_53.enable", "0" },
    FixedSetting { "codec.g723_63.enable", "0" }, FixedSetting { "codec.g726_16.enable", "0" },
    FixedSetting { "codec.g726_24.enable", "0" }, FixedSetting { "codec.g726_32.enable", "0" },
    FixedSetting { "codec.g726_40.enable", "0" },
    FixedSetting { "codec.ilbc_13_33kbps.enable", "0" },
    FixedSetting { "codec.ilbc_15_2kbps.enable", "0" },
    FixedSetting { "codec.G722_1_24kpbs.enable", "0" }, FixedSetting { "ptime", "20" },
    FixedSetting { "dtmf.info_type", "1" }, FixedSetting { "dtmf.dtmf_payload", "101" } };

constexpr std::array yealinkSubscriptions { FixedSetting { "subscribe_mwi", "1" },
    FixedSetting { "subscribe_mwi_expires", "3600" }, FixedSetting { "display_mwi.enable", "1" },
    FixedSetting { "blf.subscribe_period", "1800" }, FixedSetting { "missed_calllog", "1" },
    FixedSetting { "alert_info_url_enable", "1" } };

/// The older firmwares stop at a list of ciphers they do not know.
bool knowsSrtpCiphers(const PhonePlan& plan)
{
    static constexpr std::array<const char*, 6> series { "SIP-T3", "SIP-T4", "SIP-T5", "SIP-T7",
        "SIP-T8", "AX8" };
    const QString own = plan.model.catalogId();
    const QString agent
        = plan.agent.isEmpty() ? QString(own).replace(u"yealink-"_s, u"SIP-"_s) : plan.agent;
    return std::any_of(series.begin(), series.end(),
        [&](const char* name) { return agent.contains(QLatin1String(name)); });
}

void yealinkProxies(ConfigLines& out, const PhonePlan& plan, int number)
{
    const QString first = plan.value(u"outbound_proxy"_s, number);
    const QString second = plan.value(u"outbound_proxy2"_s, number);
    out.set("outbound_proxy_enable", flag(!first.isEmpty()));
    out.set("outbound_proxy.1.address", first);
    out.set("outbound_proxy.1.port", PlanValues::proxyPort(plan, u"outbound_proxy_port"_s, number));
    out.set("outbound_proxy.2.address", second);
    out.set(
        "outbound_proxy.2.port", PlanValues::proxyPort(plan, u"outbound_proxy2_port"_s, number));
    out.set("sip_server.1.outbound_proxy_enable", flag(!first.isEmpty()));
    out.set("sip_server.2.outbound_proxy_enable", flag(!second.isEmpty()));
}

void yealinkRegistrar(ConfigLines& out, const PhonePlan& plan, int number)
{
    const bool isTls = PlanValues::isEncrypted(plan, number);
    out.set("sip_server.1.address", plan.host);
    out.set("sip_server.1.port", PlanValues::registrarPort(plan, number));
    out.set("sip_server.1.transport_type", isTls ? "2" : "0");
    out.set("srtp_encryption", isTls ? "2" : "0");
    if (knowsSrtpCiphers(plan))
        out.set("srtp.cipher_list", "AES_CM_128_HMAC_SHA1_80,AES_CM_128_HMAC_SHA1_32");
}

/// @param kind always, busy or timeout, as in the parameter and in the key
/// @param code cfalways, cfbusy or cftimeout
void yealinkForward(
    ConfigLines& out, const PhonePlan& plan, int number, const QString& kind, const QString& code)
{
    const QByteArray key = kind.toLatin1() + "_fwd.";
    const QString target = plan.value(u"account_"_s + kind + u"_fwd_target"_s, number);
    out.set(QByteArray(key + "enable"), flag(!target.isEmpty()));
    out.set(QByteArray(key + "target"), target);
    out.set(QByteArray(key + "on_code"), plan.value(code + u"on"_s));
    out.set(QByteArray(key + "off_code"), plan.value(code + u"off"_s));
}

void yealinkFunctions(ConfigLines& out, const PhonePlan& plan, int number)
{
    yealinkForward(out, plan, number, u"always"_s, u"cfalways"_s);
    yealinkForward(out, plan, number, u"busy"_s, u"cfbusy"_s);
    yealinkForward(out, plan, number, u"timeout"_s, u"cftimeout"_s);
    const QString timeout = plan.value(u"account_cftimeout"_s, number);
    out.set("timeout_fwd.timeout", timeout.isEmpty() ? u"2"_s : timeout);
    out.set("dnd.enable", flag(plan.value(u"account_dnd_enable"_s, number) == u"1"));
    out.set("dnd.on_code", plan.value(u"dndon"_s));
    out.set("dnd.off_code", plan.value(u"dndoff"_s));
    out.set("direct_pickup_code", plan.value(u"pickup_direct"_s));
    out.set("group_pickup_code", plan.value(u"pickup_group"_s));
}

} // namespace

void YealinkGroups::account(ConfigLines& out, const PhonePlan& plan, int number)
{
    static constexpr std::array dtmf { PhoneCode { "inband"_L1, "0"_L1 },
        PhoneCode { "rfc4733"_L1, "1"_L1 }, PhoneCode { "sip_info"_L1, "2"_L1 } };
    const QString name = plan.value(u"account_display_name"_s, number);
    const QString user = plan.value(u"account_username"_s, number);
    out.setPrefix("account." + QByteArray::number(number) + '.');
    out.set("enable", "1");
    out.set("label", name);
    out.set("display_name", name);
    out.set("user_name", user);
    out.set("auth_name", user);
    out.set("password", plan.value(u"account_password"_s, number));
    yealinkRegistrar(out, plan, number);
    yealinkProxies(out, plan, number);
    writeFixed(out, yealinkRegistration);
    out.set("dtmf.type", phoneCode(dtmf, plan.value(u"account_dtmf_type"_s, number), "1"_L1));
    writeFixed(out, yealinkMedia);
    yealinkFunctions(out, plan, number);
    writeFixed(out, yealinkSubscriptions);
    // A file of one's own is set for the phone; an account can only be told to follow it.
    out.set("ringtone.ring_type", ringName(plan, u"Common"_s));
    out.setPrefix({});
    if (number > 0)
        out.set(QByteArray("voice_mail.number." + QByteArray::number(number)),
            plan.value(u"account_voicemail"_s, number));
}

void YealinkGroups::callWaiting(ConfigLines& out, const PhonePlan& plan)
{
    const int number = plan.accounts.contains(1) ? 1 : plan.accounts.first();
    out.setPrefix("call_waiting.");
    out.set("enable", flag(plan.value(u"account_call_waiting"_s, number) == u"1"));
    out.set("tone", plan.isOn(u"call_waiting_tone"_s) ? "1" : "");
    out.set("on_code", plan.value(u"call_waiting_on"_s));
    out.set("off_code", plan.value(u"call_waiting_off"_s));
    out.setPrefix({});
}

void YealinkGroups::features(ConfigLines& out, const PhonePlan& plan)
{
    static constexpr std::array transfer { PhoneCode { "verify"_L1, "0"_L1 },
        PhoneCode { "attended"_L1, "1"_L1 } };
    out.set(
        "transfer.dsskey_deal_type", phoneCode(transfer, plan.value(u"dss_transfer"_s), "2"_L1));
    out.setPrefix("features.");
    out.set("fwd.allow", flag(plan.isOn(u"account_fwd_allow_1"_s)));
    out.set("fwd_mode", "1"); // each account its own
    out.set("dnd.allow", flag(plan.isOn(u"account_dnd_allow_1"_s)));
    out.set("dnd_mode", "1");
    out.set("dnd.on_code", plan.value(u"dndon"_s));
    out.set("dnd.off_code", plan.value(u"dndoff"_s));
    out.set("pickup.direct_pickup_enable", "1");
    out.set("pickup.direct_pickup_code", plan.value(u"pickup_direct"_s));
    out.set("pickup.group_pickup_enable", "1");
    out.set("pickup.group_pickup_code", plan.value(u"pickup_group"_s));
    out.setPrefix({});
}
