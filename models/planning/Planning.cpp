// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/Planning.h"

#include "models/trunk/TrunkPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Planning {

namespace {

constexpr int mostCalls = 10'000;
constexpr int mostSites = 10'000;
constexpr int mostUsersPerSite = 100'000;

QString rounded(double kbps) { return QString::number(wholeKbps(kbps)); }
QString percent(double share) { return QString::number(share * 100, 'f', 2); }

/// Works out one site, question by question; each adds its advice.
class SitePlan {
public:
    SitePlan(const Site& site, const Catalog& catalog)
        : m_site(site)
        , m_capacity(site.capacity)
        , m_catalog(catalog)
        , m_isLync(site.pbx.kind == u"lync")
        , m_sites(std::clamp(m_capacity.sites, 1, mostSites))
        , m_usersPerSite(std::clamp(m_capacity.usersPerSite, 0, mostUsersPerSite))
    {
    }

    Result run()
    {
        chooseConnection();
        chooseSpeech();
        sizeCalls();
        sizeLine();
        adviseTopology();
        adviseConnection();
        adviseSpeech();
        if (m_isLync)
            adviseLync();
        drawPath();
        std::stable_partition(m_result.reasons.begin(), m_result.reasons.end(),
            [](const Advice& advice) { return advice.isWarning; });
        return m_result;
    }

private:
    void advise(const QString& key, const QStringList& words = {}, bool isWarning = false)
    {
        m_result.reasons.append({ key, words, isWarning, {} });
    }
    void warn(const QString& key, const QStringList& words = {}) { advise(key, words, true); }
    void point(const QString& key, const QString& speaksFor, const QStringList& words = {})
    {
        m_result.reasons.append({ key, words, false, speaksFor });
    }

    void chooseConnection()
    {
        m_result.connection = !m_capacity.connection.isEmpty() ? m_capacity.connection
            : m_isLync                                         ? u"mpls"_s
                                                               : u"internet"_s;
        m_result.hasVpn = m_capacity.hasVpn || isVpnRequired();
        m_result.hasSrtp = m_capacity.hasSrtp;
    }

    [[nodiscard]] bool isVpnRequired() const
    {
        return m_isLync && m_result.connection == u"internet";
    }

    [[nodiscard]] QString wantedCodec() const
    {
        if (!m_capacity.codec.isEmpty())
            return m_capacity.codec;
        if (m_site.trunks.isEmpty() || m_isLync)
            return u"alaw"_s;
        return TrunkPlan::resolve(m_site.trunks.first(), m_catalog).codecs.value(0, u"alaw"_s);
    }

    [[nodiscard]] bool isRefused(const QString& codec) const
    {
        return m_isLync && codec != u"alaw" && codec != u"ulaw";
    }

    void chooseSpeech()
    {
        const QString wanted = wantedCodec();
        m_result.codec = isRefused(wanted) ? u"alaw"_s : wanted;
        m_result.packetMs = packetTimeOf(m_result.codec, m_capacity.packetMs);
        m_result.perCall
            = bandwidthOf(m_result.codec, m_result.packetMs, m_result.hasSrtp, m_result.hasVpn);
    }

    /// Of all sites, or of this one where only its own users are planned.
    [[nodiscard]] double users() const
    {
        return m_usersPerSite > 0 ? double(m_usersPerSite) * m_sites : double(m_site.users.size());
    }

    [[nodiscard]] double wantedBlocking() const
    {
        return std::clamp(m_capacity.blockingPerMille, 1, 999) / 1000.0;
    }

    void sizeCalls()
    {
        if (m_capacity.milliErlangPerUser > 0)
            computeCalls();
        else
            m_result.calls = std::clamp(m_capacity.calls, 0, mostCalls);
        m_result.channels = m_result.calls;
        if (m_result.calls == 0)
            warn(m_result.isComputed ? u"users_not_stated"_s : u"calls_not_stated"_s);
        else if (!m_result.isComputed)
            advise(u"channels_typed"_s, { QString::number(m_result.channels) });
        compareTrunks();
    }

    void computeCalls()
    {
        m_result.isComputed = true;
        m_result.erlangs = users() * m_capacity.milliErlangPerUser / 1000.0;
        m_result.calls = channelsFor(m_result.erlangs, wantedBlocking());
        m_result.blocking = erlangB(m_result.erlangs, m_result.calls);
        const QString erlangs = QString::number(m_result.erlangs, 'f', 1);
        if (m_result.blocking > wantedBlocking())
            warn(u"too_much_traffic"_s, { erlangs, QString::number(m_result.calls) });
        else if (m_result.calls > 0)
            advise(u"channels_computed"_s,
                { QString::number(m_result.calls), erlangs, percent(m_result.blocking) });
    }

    void compareTrunks()
    {
        qint64 stated = 0;
        for (const Trunk& trunk : m_site.trunks) {
            if (trunk.channels <= 0)
                return;
            stated += trunk.channels;
        }
        if (stated > 0 && stated < m_result.channels)
            warn(u"trunk_channels_too_few"_s,
                { QString::number(stated), QString::number(m_result.channels) });
    }

    /// Microsoft's own peak counts where it is the larger one.
    [[nodiscard]] double sizingKbps() const
    {
        return std::max(m_result.perCall.vpnKbps, m_isLync ? lyncPeakKbps : 0.0);
    }

    void sizeLine()
    {
        m_result.upKbps = m_result.downKbps = m_result.calls * m_result.perCall.vpnKbps;
        m_result.guideUpKbps = guideKbps(m_result.calls);
        const int up = m_capacity.lineUpKbps;
        const int down = m_capacity.lineDownKbps;
        if (up <= 0 && down <= 0) {
            if (m_result.calls > 0) // else it was said that they are not stated
                advise(u"line_not_measured"_s, { rounded(neededLine()) });
            return;
        }
        m_result.lineKbps = up <= 0 ? down : down <= 0 ? up : std::min(up, down);
        m_result.callsLineCarries = int(m_result.lineKbps * usableShare / sizingKbps());
        if (m_result.callsLineCarries < m_result.calls)
            m_result.doesLineCarry = false;
        else if (up > 0 && down > 0)
            m_result.doesLineCarry = true;
        adviseLine();
    }

    /// Of which the calls take the usable share.
    [[nodiscard]] double neededLine() const { return m_result.calls * sizingKbps() / usableShare; }

    void adviseLine()
    {
        const QString carried = QString::number(m_result.callsLineCarries);
        if (!m_result.doesLineCarry)
            advise(u"line_half_measured"_s, { carried });
        else if (*m_result.doesLineCarry)
            advise(u"line_carries"_s, { carried, QString::number(m_result.lineKbps) });
        else
            warn(u"line_too_small"_s,
                { carried, QString::number(m_result.calls), QString::number(m_result.lineKbps),
                    rounded(neededLine()) });
    }

    /// Survivability and frontiers leave no choice; numbers at branches behind a weak WAN neither.
    [[nodiscard]] bool isDistributed() const
    {
        return m_sites > 1
            && (m_capacity.needsSurvivability || m_capacity.countries > 1
                || (m_capacity.wan == u"weak" && m_capacity.didsLand == u"branches"));
    }

    void adviseTopology()
    {
        m_result.topology = isDistributed() ? u"distributed"_s : u"centralised"_s;
        if (m_sites == 1)
            return advise(u"single_site"_s);
        advise(u"topology_"_s + m_result.topology, { QString::number(m_sites) });
        if (m_capacity.needsSurvivability)
            point(u"survivability_needed"_s, u"distributed"_s);
        else
            point(u"survivability_not_needed"_s, u"centralised"_s);
        if (m_capacity.countries > 1)
            point(u"countries_several"_s, u"distributed"_s,
                { QString::number(m_capacity.countries) });
        else
            point(u"countries_one"_s, u"centralised"_s);
        adviseNumbers();
        adviseWan();
        adviseUsers();
    }

    void adviseNumbers()
    {
        if (m_capacity.didsLand == u"central")
            point(u"dids_central"_s, u"centralised"_s);
        else if (m_capacity.didsLand == u"branches")
            point(u"dids_branches"_s, u"distributed"_s);
        else
            advise(u"dids_not_stated"_s);
    }

    void adviseWan()
    {
        const QString load = rounded(std::max(1, channelsOfOneSite()) * m_result.perCall.vpnKbps);
        if (m_capacity.wan == u"good")
            point(u"wan_good"_s, u"centralised"_s, { load });
        else if (m_capacity.wan == u"weak")
            point(u"wan_weak"_s, u"distributed"_s, { load });
        else
            advise(u"wan_not_stated"_s, { load });
        m_result.reasons.last().isWarning
            = m_capacity.wan == u"weak" && m_result.topology == u"centralised";
    }

    [[nodiscard]] double offeredBy(int users) const
    {
        const int each
            = m_capacity.milliErlangPerUser > 0 ? m_capacity.milliErlangPerUser : usualMilliErlang;
        return double(users) * each / 1000.0;
    }

    /// On its own it needs more than its share of the common trunk.
    [[nodiscard]] int channelsOfOneSite() const
    {
        if (m_usersPerSite > 0)
            return channelsFor(offeredBy(m_usersPerSite), wantedBlocking());
        return (m_result.calls + m_sites - 1) / m_sites;
    }

    void adviseUsers()
    {
        if (m_usersPerSite == 0)
            return advise(u"users_per_site_not_stated"_s);
        const int each = channelsOfOneSite();
        const int together = channelsFor(offeredBy(m_usersPerSite) * m_sites, wantedBlocking());
        point(u"channels_pooled"_s, u"centralised"_s,
            { QString::number(together), QString::number(each),
                QString::number(qint64(each) * m_sites), QString::number(m_sites) });
        if (m_result.topology == u"distributed")
            advise(u"distributed_each"_s,
                { QString::number(each), rounded(each * m_result.perCall.vpnKbps) });
    }

    void adviseConnection()
    {
        if (m_site.pbx.isCloud)
            advise(u"cloud_pbx"_s);
        if (m_capacity.connection.isEmpty())
            advise(m_isLync ? u"connection_not_stated_lync"_s : u"connection_not_stated"_s);
        if (m_result.connection == u"mpls")
            advise(u"mpls_conditions"_s);
        else if (m_result.connection == u"private")
            advise(u"private_conditions"_s);
        else
            advise(u"internet_conditions"_s);
        adviseVpn();
    }

    void adviseVpn()
    {
        const auto& call = m_result.perCall;
        const QString extra = rounded(m_result.calls * (call.vpnKbps - call.secureKbps));
        const bool isInternet = m_result.connection == u"internet";
        if (!isInternet && m_capacity.hasVpn)
            advise(u"vpn_needless"_s, { extra });
        else if (isVpnRequired() && !m_capacity.hasVpn)
            warn(u"vpn_required"_s, { extra });
        else if (isInternet && m_capacity.hasVpn)
            advise(u"vpn_conditions"_s, { extra });
        else if (isInternet && m_capacity.hasSrtp)
            advise(u"vpn_or_srtp"_s);
        else if (isInternet)
            warn(u"vpn_advised"_s);
        if (m_result.hasVpn && m_capacity.hasSrtp)
            advise(u"srtp_inside_vpn"_s);
    }

    void adviseSpeech()
    {
        const QString& codec = m_result.codec;
        if (const QString wanted = wantedCodec(); isRefused(wanted))
            warn(u"codec_not_with_lync"_s, { wanted });
        if (codec == u"g729" || codec == u"gsm" || codec == u"g726")
            advise(u"codec_compressed"_s, { codec });
        if (codec == u"opus")
            advise(u"codec_opus"_s);
        if (m_result.packetMs != m_capacity.packetMs)
            warn(u"packet_time_changed"_s,
                { codec, QString::number(m_capacity.packetMs),
                    QString::number(m_result.packetMs) });
        if (m_result.packetMs > 40)
            advise(u"packet_time_long"_s, { QString::number(m_result.packetMs) });
        if (m_result.packetMs < 20)
            advise(u"packet_time_short"_s, { QString::number(m_result.packetMs) });
    }

    void adviseLync()
    {
        advise(u"lync_mediation_role"_s);
        advise(u"lync_vlan"_s);
        advise(u"lync_peak"_s,
            { QString::number(lyncPeakKbps), rounded(m_result.calls * lyncPeakKbps) });
    }

    void drawPath()
    {
        const bool isInternet = m_result.connection == u"internet";
        QStringList& path = m_result.path;
        path = { u"phones"_s, u"switch"_s };
        if (!m_site.pbx.isCloud)
            path += pbxHops();
        path += m_result.hasVpn ? u"vpn_router"_s : u"router"_s;
        path += isInternet && m_result.hasVpn ? u"internet_vpn"_s : m_result.connection;
        if (m_site.pbx.isCloud)
            path += u"pbx_cloud"_s;
        const bool isGateway = !m_site.trunks.isEmpty()
            && std::all_of(m_site.trunks.begin(), m_site.trunks.end(),
                [](const Trunk& trunk) { return trunk.mode == u"inbound"; });
        path += isGateway ? u"provider_gateway"_s
            : isInternet  ? u"provider_sbc"_s
                          : u"provider_router"_s;
        if (hasExchangeLines())
            m_result.gatewayPath = { m_site.pbx.isCloud ? u"switch"_s : pbxHops().last(),
                u"gateway"_s, u"exchange"_s };
    }

    [[nodiscard]] QStringList pbxHops() const
    {
        return m_isLync ? QStringList { u"mediation_inside"_s, u"mediation_outside"_s }
                        : QStringList { u"pbx"_s };
    }

    [[nodiscard]] bool hasExchangeLines() const
    {
        return std::any_of(
            m_site.gateways.begin(), m_site.gateways.end(), [](const Gateway& gateway) {
                return std::any_of(gateway.ports.begin(), gateway.ports.end(),
                    [](const GatewayPort& port) { return port.kind != PortKind::Fxs; });
            });
    }

    const Site& m_site;
    const Capacity& m_capacity;
    const Catalog& m_catalog;
    const bool m_isLync;
    const int m_sites;
    const int m_usersPerSite;
    Result m_result;
};

} // namespace

Result plan(const Site& site, const Catalog& catalog) { return SitePlan(site, catalog).run(); }

} // namespace Planning
