// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/sangoma/SangomaFile.h"

using namespace Qt::StringLiterals;
using PlanValues::flag;

namespace {

struct SangomaFixed {
    int number;
    const char* name;
    const char* value;
};

/// It counts the registration in minutes. Codecs: G.729, PCMU, PCMA, G.722, iLBC, G.726.
constexpr std::array sangomaAccount { SangomaFixed { 271, "Account1.Active", "1" },
    SangomaFixed { 31, "Account1.SipRegistration", "1" },
    SangomaFixed { 32, "Account1.RegisterExpiration", "15" },
    SangomaFixed { 81, "Account1.UnregisterOnReboot", "1" },
    SangomaFixed { 52, "Account1.NatTraversal", "2" },
    SangomaFixed { 103, "Account1.DnsMode", "0" }, SangomaFixed { 57, "Account1.Choice1", "18" },
    SangomaFixed { 58, "Account1.Choice2", "0" }, SangomaFixed { 59, "Account1.Choice3", "8" },
    SangomaFixed { 60, "Account1.Choice4", "9" }, SangomaFixed { 61, "Account1.Choice5", "3" },
    SangomaFixed { 62, "Account1.Choice6", "2" },
    SangomaFixed { 37, "Account1.VoiceFramesPerTX", "2" } };

QString sangomaProxy(const PhonePlan& plan, const QString& name)
{
    const QString host = plan.value(name + u"_1"_s);
    return host.isEmpty() ? host : host + u':' + PlanValues::proxyPort(plan, name + u"_port"_s, 1);
}

void sangomaIdentity(SangomaFile& out, const PhonePlan& plan)
{
    const QString user = plan.value(u"account_username_1"_s);
    const QString name = plan.value(u"account_display_name_1"_s);
    out.set(20000, "Account1.Lable", name);
    out.set(3, "Account1.DispalyName", name);
    out.set(35, "Account1.SipUserId", user);
    out.set(36, "Account1.AuthenticateID", user);
    out.set(34, "Account1.AuthenticatePassword", plan.value(u"account_password_1"_s));
    out.set(33, "Account1.VoiceMailId", plan.value(u"account_voicemail_1"_s));
}

/// @param number of the switch; the target, the codes that switch on and off follow it
void sangomaForward(SangomaFile& out, const PhonePlan& plan, int number, const QByteArray& name,
    const QString& kind, const QString& code)
{
    const QString target = plan.value(u"account_"_s + kind + u"_fwd_target_1"_s);
    out.set(number, name + ".OnOff", flag(!target.isEmpty()));
    out.set(number + 1, name + ".Target", target);
    out.set(number + 2, name + ".OnCode", plan.value(code + u"on"_s));
    out.set(number + 3, name + ".OffCode", plan.value(code + u"off"_s));
}

} // namespace

void SangomaGroups::account(SangomaFile& out, const PhonePlan& plan)
{
    static constexpr std::array dtmf { PhoneCode { "inband"_L1, "1"_L1 },
        PhoneCode { "sip_info"_L1, "2"_L1 } };
    // Without a password the firmware registers with an empty one and is locked out.
    if (!plan.accounts.contains(1) || plan.value(u"account_password_1"_s).isEmpty())
        return;
    const bool isTls = PlanValues::isEncrypted(plan, 1);
    const QString proxy = sangomaProxy(plan, u"outbound_proxy"_s);
    for (const SangomaFixed& fixed : sangomaAccount)
        out.set(fixed.number, fixed.name, fixed.value);
    out.set(47, "Account1.Sipserver", plan.host + u':' + PlanValues::registrarPort(plan, 1));
    out.set(48, "Account1.OutboundProxy", proxy);
    out.set(20047, "Account1.BackUpOutboundProxy",
        proxy.isEmpty() ? proxy : sangomaProxy(plan, u"outbound_proxy2"_s));
    out.set(130, "Account1.SipTransport", isTls ? "2" : "0");
    out.set(183, "Account1.SRtpMode", isTls ? "2" : "0");
    out.set(
        20166, "Account1.DtmfMode", phoneCode(dtmf, plan.value(u"account_dtmf_type_1"_s), "0"_L1));
    out.set(4705, "Account1.DirectCallPickupCode", plan.value(u"pickup_direct"_s));
    out.set(4706, "Account1.GroupCallPickupCode", plan.value(u"pickup_group"_s));
    sangomaIdentity(out, plan);
}

void SangomaGroups::functions(SangomaFile& out, const PhonePlan& plan)
{
    static constexpr std::array transfer { PhoneCode { "attended"_L1, "0"_L1 },
        PhoneCode { "blind"_L1, "1"_L1 } };
    sangomaForward(out, plan, 53100, "ForwardAlways", u"always"_s, u"cfalways"_s);
    sangomaForward(out, plan, 53110, "ForwardBusy", u"busy"_s, u"cfbusy"_s);
    sangomaForward(out, plan, 53120, "ForwardNoAnswer", u"timeout"_s, u"cftimeout"_s);
    out.set(53124, "ForwardNoAnswer.AfterRingTime", plan.value(u"account_cftimeout_1"_s));
    out.set(53200, "DND.OnCode", plan.value(u"dndon"_s));
    out.set(53201, "DND.OffCode", plan.value(u"dndoff"_s));
    out.set(3205, "Transfer.TransferModeviaDSSkey",
        phoneCode(transfer, plan.value(u"dss_transfer"_s), "2"_L1));
    out.set(4701, "CallPickup.DirectCallPickup", "1");
    out.set(4745, "CallPickup.DirectCallPickupCode", plan.value(u"pickup_direct"_s));
    out.set(4702, "CallPickup.GroupCallPickup", "1");
    out.set(4746, "CallPickup.GroupCallPickupCode", plan.value(u"pickup_group"_s));
    out.set(8849, "CallWaiting.OnOff", flag(plan.isOn(u"account_call_waiting_1"_s)));
    out.set(8850, "CallWaiting.Tone", flag(plan.isOn(u"call_waiting_tone"_s)));
}

void SangomaGroups::directory(SangomaFile& out, const PhonePlan& plan)
{
    out.set(5430, "LDAP.NameFilter", plan.value(u"ldap_name_filter"_s));
    out.set(5431, "LDAP.NumberFilter", plan.value(u"ldap_number_filter"_s));
    out.set(5432, "LDAP.ServerAddress", PlanValues::ldapServer(plan));
    const QString port = plan.value(u"ldap_port"_s); // it cannot encrypt: 389 whatever ldap_tls is
    out.set(5433, "LDAP.Port", port.isEmpty() ? u"389"_s : port);
    out.set(5434, "LDAP.Base", plan.value(u"ldap_base"_s));
    out.set(5435, "LDAP.UserName", plan.value(u"ldap_user"_s));
    out.set(5436, "LDAP.Password", plan.value(u"ldap_password"_s));
    out.set(5437, "LDAP.Max.Hits", "50");
    out.set(5440, "LDAP.DisplayName", "");
    out.set(23136, "Directory.LDAPNameAttributes", plan.value(u"ldap_name_attr"_s));
    out.set(23137, "Directory.LDAPNumberAttributes", PlanValues::ldapNumberAttributes(plan));
    out.set(5441, "LDAP.Protocol", "1");
    out.set(5443, "LDAP.LookupForIncomingCall", "0");
    out.set(5444, "LDAP.SortingResults", "1");
}
