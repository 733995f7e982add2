// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/lync/LyncTrunk.h"

#include "models/pbx/lync/LyncScript.h"
#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

using Section = TrunkRendering::Section;

/// The ports a Mediation Server listens on once a gateway is made for it.
int mediationPort(const QString& transport) { return transport == u"tls" ? 5067 : 5068; }

/// Its own default, AudioPortStart and AudioPortCount of Set-CsMediationServer.
const QString mediationAudioPorts = u"49152-57500"_s;

QList<Section> topologyBuilder(const TrunkContext& context)
{
    const TrunkPlan& plan = context.plan;
    const QString transport = LyncScript::transport(plan.transport);
    const Pbx& pbx = context.site.pbx;
    const Section gateway {
        u"Define New IP/PSTN Gateway"_s,
        { { u"FQDN"_s, plan.host, false, u"lync_gateway_name"_s, {} },
            { u"IP address"_s, u"Enable IPv4, Use all configured IP addresses"_s, false, {}, {} } }
    };
    const Section trunk { u"Define the root trunk"_s,
        { { u"Trunk name"_s, plan.host, false, u"lync_root_trunk"_s, {} },
            { u"Listening port for IP/PSTN gateway"_s, QString::number(plan.port), false, {}, {} },
            { u"SIP Transport Protocol"_s, transport.toUpper(), false, {}, {} },
            { u"Associated Mediation Server"_s, pbx.proxy.isEmpty() ? pbx.host : pbx.proxy, false,
                u"lync_mediation_server"_s, {} },
            { u"Associated Mediation Server port"_s, QString::number(mediationPort(transport)),
                false, u"lync_restart_after_port"_s, {} } } };
    const Section mediation { u"Mediation Server"_s,
        { { transport == u"tls" ? u"Listening ports, TLS"_s : u"Enable TCP port, TCP"_s,
            QString::number(mediationPort(transport)), false, u"lync_mediation_ports"_s, {} } } };
    const Section firewall { u"Firewall"_s,
        { { u"SIP"_s, u"%1, TCP, %2"_s.arg(plan.host).arg(mediationPort(transport)), false,
              SiteRules::isIpv4(plan.host) ? QString() : u"every_address_of_name"_s, {} },
            { u"RTP"_s, u"%1, UDP, %2"_s.arg(plan.host, mediationAudioPorts), false,
                u"rtp_range_to_check"_s, {} } } };
    const Section publish { u"Action > Topology"_s,
        { { u"Publish..."_s, {}, false, u"lync_then_script"_s, {} } } };
    return { gateway, mediation, trunk, publish, firewall };
}

/// A Mediation Server neither registers nor answers a password, and speaks no UDP: what needs that
/// needs a session border controller between.
QStringList lyncWarnings(const TrunkPlan& plan)
{
    QStringList list;
    if (!plan.isCertified())
        list.append(u"not_certified"_s);
    if (plan.isRegistering())
        list.append(u"lync_needs_sbc_to_register"_s);
    else if (!plan.password.isEmpty())
        list.append(u"lync_knows_no_password"_s);
    if (plan.transport == u"udp")
        list.append(u"lync_no_udp"_s);
    for (const QString& codec : plan.codecs)
        if (codec != u"alaw" && codec != u"ulaw" && !list.contains(u"lync_g711_only"_s))
            list.append(u"lync_g711_only"_s);
    if (plan.srtp != u"disabled" && plan.transport != u"tls")
        list.append(u"srtp_keys_in_clear"_s);
    if (plan.isPeerToPeer)
        list.append(u"lync_bypass_conditions"_s);
    if (plan.channels > 0)
        list.append(u"lync_no_channel_limit"_s);
    if (!plan.numbers.isEmpty() || !plan.number.isEmpty())
        list.append(u"lync_numbers_belong_to_users"_s);
    return list;
}

} // namespace

namespace LyncTrunk {

Result<TrunkRendering> render(const TrunkContext& context)
{
    const TrunkPlan& plan = context.plan;
    if (plan.host.isEmpty())
        return fail(ErrorCode::MissingValue, context.at(u"host"_s));
    if (!plan.codecs.contains(u"alaw"_s) && !plan.codecs.contains(u"ulaw"_s))
        return fail(ErrorCode::ValueNotAllowed, context.at(u"codecs"_s), plan.codecs.join(u", "_s));
    TrunkRendering out;
    out.sections = topologyBuilder(context);
    out.files = { { u"lync-%1.ps1"_s.arg(context.plainName()), LyncScript::write({ context }) } };
    out.warnings = lyncWarnings(plan);
    return out;
}

} // namespace LyncTrunk
