// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/gigaset/MaxwellFile.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PlanValues.h"

using namespace Qt::StringLiterals;
using PlanValues::flag;

namespace {

/// In the order of the phone's menu, which is that of the parameter's numbers from 1.
constexpr std::array<const char*, 28> maxwellRings { "01.mp3", "02_Memo.mp3", "03_Vibe.mp3",
    "04_Listen.mp3", "05_Down.mp3", "06_Gigaset.mp3", "07_Egg.mp3", "08_Peak.mp3", "09_Step 3.mp3",
    "10_P Cut.mp3", "11_Set.mp3", "12_Sim.mp3", "13_Tone one.mp3", "14_Dunken.mp3", "15_Piano.mp3",
    "16_Officebuffer.mp3", "17_Twelve.mp3", "18_Flightzone.mp3", "19_Waste.mp3", "20_Smooth_G.mp3",
    "21_Green Tea.mp3", "bellcore_dr1.ogg", "bellcore_dr2.ogg", "bellcore_dr3.ogg",
    "bellcore_dr4.ogg", "bellcore_dr5.ogg", "Evolve 1.ogg", "Evolve 2.ogg" };

const char* maxwellRing(const PhonePlan& plan)
{
    constexpr int usual = 6;
    const int ring
        = ConfigText::numberOr(plan.value(u"ringtone"_s), usual, 1, int(maxwellRings.size()));
    return maxwellRings.at(size_t(ring - 1));
}

void maxwellServers(MaxwellFile& out, const PhonePlan& plan, int number)
{
    const QString proxy = plan.value(u"outbound_proxy"_s, number);
    const QString port = proxy.isEmpty()
        ? PlanValues::registrarPort(plan, number)
        : PlanValues::proxyPort(plan, u"outbound_proxy_port"_s, number);
    out.set("Domain", plan.host);
    out.set("RegistrationServer.Address", plan.host);
    out.set("RegistrationServer.Port", PlanValues::registrarPort(plan, number));
    out.set("ProxyServer.Address", proxy.isEmpty() ? plan.host : proxy);
    out.set("ProxyServer.Port", port);
    if (!proxy.isEmpty()) {
        out.set("OutboundProxy.Mode", "1");
        out.set("OutboundProxy.Address", proxy);
        out.set("OutboundProxy.Port", port);
    }
    out.set("FailoverServer.Enabled", "0");
    out.set("STUN.Enabled", "0");
}

struct MaxwellAlert {
    const char* name;
    const char* ring;
};

/// What an Alert-Info header of the PBX rings with: ring1 as the phone does, ring2 and so on.
void maxwellAlerts(MaxwellFile& out, const PhonePlan& plan)
{
    const std::array alerts { MaxwellAlert { "Internal", maxwellRing(plan) },
        MaxwellAlert { "External", "06_Gigaset.mp3" }, MaxwellAlert { "Group", "03_Vibe.mp3" },
        MaxwellAlert { "Doorstation", "04_Listen.mp3" },
        MaxwellAlert { "Optional", "05_Down.mp3" } };
    int number = 0;
    for (const MaxwellAlert& alert : alerts) {
        const QByteArray name = alert.name;
        out.set("Ringtone." + name, alert.ring);
        out.set("Ringtone.Header" + name,
            uR"(<http://www.notused.com>\;info=ring)"_s + QString::number(++number));
    }
}

/// @param parameter the middle of its name: always of account_always_fwd_target_1
void maxwellDivert(MaxwellFile& out, const PhonePlan& plan, int number, const QByteArray& name,
    const QString& parameter)
{
    const QString target = plan.value(u"account_"_s + parameter + u"_fwd_target"_s, number);
    out.set(name + ".Active", flag(!target.isEmpty()));
    out.set(name + ".Target", target);
    out.set(name + ".VoiceMail", "0");
}

} // namespace

void MaxwellGroups::telephony(MaxwellFile& out, const PhonePlan& plan)
{
    const int number = plan.accounts.isEmpty() ? 1 : plan.accounts.first();
    const bool isTls = PlanValues::isEncrypted(plan, number);
    const bool isAttended = plan.value(u"dss_transfer"_s) == u"attended";
    out.setPrefix("SIP.");
    out.set("Port", PlanValues::registrarPort(plan, number));
    out.set("TransportProtocol", isTls ? "2" : "1");
    out.set("Security.UseSIPS", flag(isTls));
    out.set("Security.SRTP", flag(isTls));
    out.set("Security.AcceptNonSRTPCalls", flag(!isTls));
    out.set("RTP.Port", "5004");
    out.set("PRACK", "0");
    out.set("ActiveCodecs", "18,0,8");
    out.set("DefaultAccount", "0");
    out.set("DefaultRingtone", maxwellRing(plan));
    out.setPrefix("Telephony.");
    out.set("DnD.Active", flag(plan.value(u"account_dnd_enable"_s, number) == u"1"));
    out.set("CallTransfer.HoldOnTransfer.Attended", isAttended ? "Enabled" : "Disabled");
    out.set("CallTransfer.HoldOnTransfer.Unattended", isAttended ? "Disabled" : "Enabled");
    out.setPrefix({});
}

void MaxwellGroups::account(MaxwellFile& out, const PhonePlan& plan, int number)
{
    static constexpr std::array dtmf { PhoneCode { "rfc4733"_L1, "1"_L1 },
        PhoneCode { "sip_info"_L1, "3"_L1 } };
    const QString user = plan.value(u"account_username"_s, number);
    const QByteArray index = QByteArray::number(number - 1);
    out.setPrefix("SIP.Account." + index + '.');
    out.set("Active", "1");
    for (const char* name : { "AccountName", "Provider", "Username", "AuthName" })
        out.set(name, user);
    out.set("AuthPassword", plan.value(u"account_password"_s, number));
    out.set("DisplayName", plan.value(u"account_display_name"_s, number));
    maxwellServers(out, plan, number);
    out.set(
        "DTMFTransmission", phoneCode(dtmf, plan.value(u"account_dtmf_type"_s, number), "0"_L1));
    out.set("VoiceMail.Active", "1");
    out.set("VoiceMail.Mailbox", plan.value(u"account_voicemail"_s, number));
    maxwellAlerts(out, plan);
    out.setPrefix("Telephony.CallDivert." + index + '.');
    maxwellDivert(out, plan, number, "All", u"always"_s);
    maxwellDivert(out, plan, number, "Busy", u"busy"_s);
    maxwellDivert(out, plan, number, "NoAnswer", u"timeout"_s);
    const QString delay = plan.value(u"account_cftimeout"_s, number);
    out.set("NoAnswer.Delay", delay.isEmpty() ? u"120"_s : delay);
    out.setPrefix({});
}
