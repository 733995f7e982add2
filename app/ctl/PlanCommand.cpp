// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PlanCommand.h"

#include "models/site/SiteFields.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// As people read it; no device counts finer.
double inTenths(double kbps) { return std::round(kbps * 10) / 10; }

QJsonValue lineCarries(const Planning::Result& result)
{
    return result.doesLineCarry ? QJsonValue(*result.doesLineCarry) : QJsonValue();
}

QJsonObject perCall(const Planning::CallBandwidth& call)
{
    return { { u"payload"_s, inTenths(call.payloadKbps) }, { u"ip"_s, inTenths(call.ipKbps) },
        { u"frame"_s, inTenths(call.frameKbps) }, { u"ethernet"_s, inTenths(call.ethernetKbps) },
        { u"srtp"_s, inTenths(call.secureKbps) }, { u"vpn"_s, inTenths(call.vpnKbps) } };
}

} // namespace

void PlanCommand::start()
{
    m_clock.start();
    const auto words = options().words().size();
    const bool isTyped = options().isSet(u"calls"_s) || options().isSet(u"erlang"_s);
    if (words > 2 || (words == 1 && !isTyped))
        return badUsage(u"plan SITE | plan --calls N | plan --users N --erlang E"_s);
    if (options().isSet(u"calls"_s) && options().isSet(u"erlang"_s))
        return badUsage(u"--calls --erlang"_s);
    withCatalog([this] {
        if (word(1).isEmpty())
            return tell({});
        withStore([this] { withSite(word(1), false, [this](const Site& site) { tell(site); }); });
    });
}

void PlanCommand::tell(Site site)
{
    if (const Status applied = apply(site); !applied)
        return fail(applied.error());
    const Planning::Result result = Planning::plan(site, catalog());
    if (output().isJson())
        tellAdvice(result);
    tellFigures(site, result);
    if (!output().isJson())
        tellAdvice(result);
    done(0);
}

Status PlanCommand::number(const QString& name, int& into, int from, int to) const
{
    const auto given = options().number(name, into, from, to);
    if (!given)
        return tl::unexpected(given.error());
    into = *given;
    return {};
}

Status PlanCommand::choice(const QString& name, QString& into, const QStringList& allowed) const
{
    if (!options().isSet(name))
        return {};
    into = options().value(name);
    if (into.isEmpty() || !allowed.contains(into)) {
        QStringList words = allowed;
        words.removeAll(QString());
        return ::fail(ErrorCode::BadUsage, {}, u"--%1 %2 (%3)"_s.arg(name, into, words.join(u'|')));
    }
    return {};
}

Status PlanCommand::apply(Site& site) const
{
    return choice(u"pbx"_s, site.pbx.kind, SiteFields::pbxKinds)
        .and_then([&] { return applyCalls(site.capacity); })
        .and_then([&] { return applySpeech(site.capacity); })
        .and_then([&] { return applyLine(site.capacity); })
        .and_then([&] { return applyInterview(site.capacity); });
}

Status PlanCommand::applyCalls(Capacity& capacity) const
{
    if (options().isSet(u"calls"_s))
        capacity.milliErlangPerUser = 0;
    const auto erlang
        = options().decimal(u"erlang"_s, capacity.milliErlangPerUser / 1000.0, 0.001, 1);
    if (!erlang)
        return tl::unexpected(erlang.error());
    capacity.milliErlangPerUser = qRound(*erlang * 1000);
    const auto blocking
        = options().decimal(u"blocking"_s, capacity.blockingPerMille / 10.0, 0.1, 50);
    if (!blocking)
        return tl::unexpected(blocking.error());
    capacity.blockingPerMille = qRound(*blocking * 10);
    return number(u"calls"_s, capacity.calls, 1, 10'000);
}

Status PlanCommand::applySpeech(Capacity& capacity) const
{
    capacity.hasSrtp = capacity.hasSrtp || options().isSet(u"srtp"_s);
    return choice(u"codec"_s, capacity.codec, SiteFields::codecs).and_then([&] {
        return number(u"packet-ms"_s, capacity.packetMs, 5, 120);
    });
}

Status PlanCommand::applyLine(Capacity& capacity) const
{
    constexpr int fastest = 100'000'000;
    capacity.hasVpn = capacity.hasVpn || options().isSet(u"vpn"_s);
    return choice(u"connection"_s, capacity.connection, SiteFields::connections)
        .and_then([&] { return number(u"line-up"_s, capacity.lineUpKbps, 1, fastest); })
        .and_then([&] { return number(u"line-down"_s, capacity.lineDownKbps, 1, fastest); });
}

Status PlanCommand::applyInterview(Capacity& capacity) const
{
    capacity.needsSurvivability
        = capacity.needsSurvivability || options().isSet(u"survivability"_s);
    return number(u"sites"_s, capacity.sites, 1, 10'000)
        .and_then([&] { return number(u"users"_s, capacity.usersPerSite, 1, 100'000); })
        .and_then([&] { return number(u"countries"_s, capacity.countries, 1, 200); })
        .and_then([&] { return choice(u"dids"_s, capacity.didsLand, SiteFields::didsLand); })
        .and_then([&] { return choice(u"wan"_s, capacity.wan, SiteFields::wans); });
}

void PlanCommand::tellAdvice(const Planning::Result& result)
{
    for (const Planning::Advice& advice : result.reasons) {
        const QString text = PlanningText::advice(advice);
        output().event({ { u"event"_s, u"advice"_s }, { u"key"_s, advice.key },
                           { u"warning"_s, advice.isWarning },
                           { u"speaks_for"_s, advice.speaksFor }, { u"text"_s, text } },
            (advice.isWarning ? u"! "_s : u"- "_s) + text);
    }
}

void PlanCommand::tellFigures(const Site& site, const Planning::Result& result)
{
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, site.name }, { u"state"_s, u"done"_s },
            { u"elapsed_ms"_s, m_clock.elapsed() }, { u"calls"_s, result.calls },
            { u"computed"_s, result.isComputed }, { u"erlangs"_s, result.erlangs },
            { u"blocking"_s, result.blocking }, { u"channels"_s, result.channels },
            { u"codec"_s, result.codec }, { u"packet_ms"_s, result.packetMs },
            { u"srtp"_s, result.hasSrtp }, { u"vpn"_s, result.hasVpn },
            { u"payload_bytes"_s, result.perCall.payloadBytes },
            { u"packets_per_second"_s, inTenths(result.perCall.packetsPerSecond) },
            { u"per_call_kbps"_s, perCall(result.perCall) },
            { u"up_kbps"_s, inTenths(result.upKbps) },
            { u"down_kbps"_s, inTenths(result.downKbps) },
            { u"guide_kbps"_s, inTenths(result.guideUpKbps) },
            { u"line_up_kbps"_s, site.capacity.lineUpKbps },
            { u"line_down_kbps"_s, site.capacity.lineDownKbps },
            { u"line_carries"_s, lineCarries(result) },
            { u"calls_line_carries"_s, result.callsLineCarries },
            { u"topology"_s, result.topology }, { u"connection"_s, result.connection },
            { u"path"_s, QJsonArray::fromStringList(result.path) },
            { u"gateway_path"_s, QJsonArray::fromStringList(result.gatewayPath) } },
        table(site, result));
}

QString PlanCommand::table(const Site& site, const Planning::Result& result) const
{
    QStringList lines;
    const auto row = [&](const QString& name, const QString& value) {
        lines.append(name.leftJustified(34) + value);
    };
    const auto all = [&](double kbps) { return PlanningText::kbps(kbps * result.calls); };
    const auto& call = result.perCall;
    if (!site.name.isEmpty())
        row(tr("Site"), site.name);
    row(tr("Simultaneous calls"), QLocale().toString(result.calls));
    row(tr("Channels to order"), QLocale().toString(result.channels));
    if (result.isComputed)
        row(tr("Calls that find all taken"),
            tr("%1 % of %2 erlangs")
                .arg(QLocale().toString(result.blocking * 100, 'f', 2),
                    QLocale().toString(result.erlangs, 'f', 1)));
    row(tr("Codec"),
        tr("%1, packets of %2 ms").arg(PlanningText::codec(result.codec)).arg(result.packetMs));
    row(tr("Speech alone"), all(call.payloadKbps));
    row(tr("with RTP, UDP and IP"), all(call.ipKbps));
    row(tr("with Ethernet"), all(call.ethernetKbps));
    if (result.hasSrtp)
        row(tr("with SRTP"), all(call.secureKbps));
    if (result.hasVpn)
        row(tr("with VPN"), all(call.vpnKbps));
    row(tr("By the Lync guide's formula"), PlanningText::kbps(result.guideUpKbps));
    row(tr("Trunks"), PlanningText::topology(result.topology));
    row(tr("Connection"), PlanningText::hop(result.connection));
    row(tr("Path"), PlanningText::path(result.path));
    if (!result.gatewayPath.isEmpty())
        row(tr("Lines"), PlanningText::path(result.gatewayPath));
    return lines.join(u'\n') + u'\n';
}
