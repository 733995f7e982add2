// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/Planning.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct PlanningRow {
    const char* key;
    const char* text; ///< %1, %2 ... = the words of the advice
};

// clang-format off
constexpr std::array adviceRows {
    PlanningRow { "calls_not_stated",
        QT_TRANSLATE_NOOP("PlanningText", "How many calls at once is not stated: type it in, or let it be computed from users and traffic.") },
    PlanningRow { "users_not_stated",
        QT_TRANSLATE_NOOP("PlanningText", "There are no users to compute from: state the users per site, or add the users to the plan.") },
    PlanningRow { "channels_typed",
        QT_TRANSLATE_NOOP("PlanningText", "Channels to order: %1, as many as the calls typed in. Further calls find the trunk busy.") },
    PlanningRow { "channels_computed",
        QT_TRANSLATE_NOOP("PlanningText", "Channels to order: %1. With %2 erlangs in the busy hour, %3 % of the calls find all of them taken (Erlang B).") },
    PlanningRow { "too_much_traffic",
        QT_TRANSLATE_NOOP("PlanningText", "%1 erlangs are too much for one trunk: %2 channels are the most that is computed. Divide the site.") },
    PlanningRow { "trunk_channels_too_few",
        QT_TRANSLATE_NOOP("PlanningText", "The planned trunks have %1 channels, the calls need %2: order more, or expect busy tones.") },
    PlanningRow { "line_not_measured",
        QT_TRANSLATE_NOOP("PlanningText", "The line has not been measured. It needs %1 kbps each way, of which the calls take 80 %; the rest is for signalling and everybody else.") },
    PlanningRow { "line_half_measured",
        QT_TRANSLATE_NOOP("PlanningText", "Only one direction of the line was measured; in that one 80 % of it carries %1 calls. Measure the other one, too.") },
    PlanningRow { "line_carries",
        QT_TRANSLATE_NOOP("PlanningText", "The line carries it: 80 % of the %2 kbps measured have room for %1 calls at once.") },
    PlanningRow { "line_too_small",
        QT_TRANSLATE_NOOP("PlanningText", "The line is too small: 80 % of the %3 kbps measured have room for %1 calls, not %2. Order a line of %4 kbps each way, or allow fewer calls; a smaller codec helps where PBX and provider have one.") },
    PlanningRow { "single_site",
        QT_TRANSLATE_NOOP("PlanningText", "One site: one trunk where the PBX stands. Whether to distribute trunks is no question here.") },
    PlanningRow { "topology_centralised",
        QT_TRANSLATE_NOOP("PlanningText", "Advised: one central trunk for all %1 sites. One contract, one place to look when something fails, and the channels are shared.") },
    PlanningRow { "topology_distributed",
        QT_TRANSLATE_NOOP("PlanningText", "Advised: distributed trunks, each of the %1 sites with one of its own. It costs more contracts and channels; the points below say why it is worth it.") },
    PlanningRow { "survivability_needed",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for distributed trunks: a branch must call out when its WAN is down, and only a trunk or a line of its own does that. It also needs a call server of its own.") },
    PlanningRow { "survivability_not_needed",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for a central trunk: no branch has to call out by itself when its WAN is down; mobile phones do for that time.") },
    PlanningRow { "countries_several",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for distributed trunks: the sites are in %1 countries. Numbers, emergency calls and national tariffs belong to a provider in each.") },
    PlanningRow { "countries_one",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for a central trunk: all sites are in one country, so one provider can hold all numbers. Emergency calls must carry the number of the caller's own site.") },
    PlanningRow { "dids_central",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for a central trunk: the numbers land at the central site, where calls are distributed anyway.") },
    PlanningRow { "dids_branches",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for distributed trunks: the numbers land at the branches. On a central trunk they must first be ported to its provider.") },
    PlanningRow { "dids_not_stated",
        QT_TRANSLATE_NOOP("PlanningText", "Where the numbers land is not stated. Numbers of the branches must be ported before a central trunk can take them.") },
    PlanningRow { "wan_good",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for a central trunk: the WAN between the sites is good enough for speech. Each branch takes %1 kbps of it; give speech priority (DSCP EF).") },
    PlanningRow { "wan_weak",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for distributed trunks: the WAN is weak, and on a central trunk every outside call of a branch crosses it (%1 kbps per branch).") },
    PlanningRow { "wan_not_stated",
        QT_TRANSLATE_NOOP("PlanningText", "What joins the sites is not stated. On a central trunk the outside calls of a branch need %1 kbps of it.") },
    PlanningRow { "users_per_site_not_stated",
        QT_TRANSLATE_NOOP("PlanningText", "The users per site are not stated, so the channels of central and distributed trunks cannot be compared.") },
    PlanningRow { "channels_pooled",
        QT_TRANSLATE_NOOP("PlanningText", "Speaks for a central trunk: shared channels serve better. %1 are enough for all; trunks of their own need %2 at each of %4 sites, %3 together.") },
    PlanningRow { "distributed_each",
        QT_TRANSLATE_NOOP("PlanningText", "For each site then: %1 channels and %2 kbps each way on its own line.") },
    PlanningRow { "cloud_pbx",
        QT_TRANSLATE_NOOP("PlanningText", "The PBX is in the cloud: the trunk ends there. What this line carries are the phones' calls to the PBX, which take as much; calls between two phones of the site may come on top.") },
    PlanningRow { "connection_not_stated",
        QT_TRANSLATE_NOOP("PlanningText", "The connection is not stated; the figures are for the Internet, the usual and cheapest one.") },
    PlanningRow { "connection_not_stated_lync",
        QT_TRANSLATE_NOOP("PlanningText", "The connection is not stated; advised is MPLS: it needs no VPN and the provider warrants its quality. Over the Internet a Lync trunk needs a VPN.") },
    PlanningRow { "mpls_conditions",
        QT_TRANSLATE_NOOP("PlanningText", "MPLS: no VPN needed, the provider keeps the traffic apart. Conditions: a class for speech (EF) as wide as all calls, delay and loss written into the contract, and a second way if calls must not stop.") },
    PlanningRow { "private_conditions",
        QT_TRANSLATE_NOOP("PlanningText", "Private line: no VPN needed, nobody else is on it. Conditions: as wide as all calls with their headers, and a second way, for when it breaks nothing else carries the calls.") },
    PlanningRow { "internet_conditions",
        QT_TRANSLATE_NOOP("PlanningText", "Internet: the least reliable way, nobody warrants its quality. Conditions: priority for speech in the router, no SIP ALG, a fixed public address when the provider knows the site by it, and a line for speech alone when there are many calls.") },
    PlanningRow { "vpn_needless",
        QT_TRANSLATE_NOOP("PlanningText", "A VPN is not needed on this connection and takes %1 kbps more each way.") },
    PlanningRow { "vpn_required",
        QT_TRANSLATE_NOOP("PlanningText", "Over the Internet a Lync trunk requires a VPN to the provider, since it speaks TCP and RTP in the clear. The figures already count it: %1 kbps more each way.") },
    PlanningRow { "vpn_conditions",
        QT_TRANSLATE_NOOP("PlanningText", "VPN: %1 kbps more each way (ESP tunnel). Conditions: the provider ends it too, the DSCP marks are copied to the outer packets, and no packet is longer than the tunnel takes.") },
    PlanningRow { "vpn_or_srtp",
        QT_TRANSLATE_NOOP("PlanningText", "Without a VPN the speech is protected by SRTP alone: use TLS as transport, or the keys travel in the clear.") },
    PlanningRow { "vpn_advised",
        QT_TRANSLATE_NOOP("PlanningText", "Calls cross the Internet in the clear: a VPN to the provider is advised, or TLS with SRTP where the provider offers them.") },
    PlanningRow { "srtp_inside_vpn",
        QT_TRANSLATE_NOOP("PlanningText", "SRTP inside a VPN encrypts twice. Inside the tunnel plain RTP is acceptable.") },
    PlanningRow { "codec_not_with_lync",
        QT_TRANSLATE_NOOP("PlanningText", "Lync Server takes only G.711 (A-law or µ-law) on a trunk: %1 is refused. The figures are for G.711 A-law.") },
    PlanningRow { "codec_compressed",
        QT_TRANSLATE_NOOP("PlanningText", "%1 saves bandwidth and costs quality; fax and tones inside the speech do not pass. Keep G.711 where the line carries it.") },
    PlanningRow { "codec_opus",
        QT_TRANSLATE_NOOP("PlanningText", "Opus has no fixed rate; 24 kbps are assumed, as for wideband speech.") },
    PlanningRow { "packet_time_changed",
        QT_TRANSLATE_NOOP("PlanningText", "%1 cannot fill packets of %2 ms; the figures are for %3 ms.") },
    PlanningRow { "packet_time_long",
        QT_TRANSLATE_NOOP("PlanningText", "Packets of %1 ms save headers, but add delay, and each lost one is heard. 20 ms is what providers expect.") },
    PlanningRow { "packet_time_short",
        QT_TRANSLATE_NOOP("PlanningText", "Packets of %1 ms carry more headers than need be. 20 ms is what providers expect.") },
    PlanningRow { "lync_mediation_role",
        QT_TRANSLATE_NOOP("PlanningText", "Give the Mediation Server a machine of its own for the trunk: one network side towards Lync, one towards the provider.") },
    PlanningRow { "lync_vlan",
        QT_TRANSLATE_NOOP("PlanningText", "Put the outer side of the Mediation Server and the router into a VLAN of their own, without broadcast and multicast of the others.") },
    PlanningRow { "lync_peak",
        QT_TRANSLATE_NOOP("PlanningText", "Microsoft's capacity table counts a peak of %1 kbps for a G.711 call: %2 kbps for all. The line is judged by the larger of this and the computed figure.") },
};

constexpr std::array hopRows {
    PlanningRow { "phones", QT_TRANSLATE_NOOP("PlanningText", "Phones") },
    PlanningRow { "switch", QT_TRANSLATE_NOOP("PlanningText", "LAN switch") },
    PlanningRow { "pbx", QT_TRANSLATE_NOOP("PlanningText", "PBX") },
    PlanningRow { "pbx_cloud", QT_TRANSLATE_NOOP("PlanningText", "PBX in the cloud") },
    PlanningRow { "mediation_inside", QT_TRANSLATE_NOOP("PlanningText", "Mediation Server, inner side") },
    PlanningRow { "mediation_outside", QT_TRANSLATE_NOOP("PlanningText", "Mediation Server, outer side") },
    PlanningRow { "router", QT_TRANSLATE_NOOP("PlanningText", "Site router") },
    PlanningRow { "vpn_router", QT_TRANSLATE_NOOP("PlanningText", "Site router with VPN") },
    PlanningRow { "mpls", QT_TRANSLATE_NOOP("PlanningText", "MPLS") },
    PlanningRow { "private", QT_TRANSLATE_NOOP("PlanningText", "Private line") },
    PlanningRow { "internet", QT_TRANSLATE_NOOP("PlanningText", "Internet") },
    PlanningRow { "internet_vpn", QT_TRANSLATE_NOOP("PlanningText", "VPN through the Internet") },
    PlanningRow { "provider_sbc", QT_TRANSLATE_NOOP("PlanningText", "Provider's SBC") },
    PlanningRow { "provider_router", QT_TRANSLATE_NOOP("PlanningText", "Provider's router") },
    PlanningRow { "provider_gateway", QT_TRANSLATE_NOOP("PlanningText", "Provider's gateway") },
    PlanningRow { "gateway", QT_TRANSLATE_NOOP("PlanningText", "Gateway") },
    PlanningRow { "exchange", QT_TRANSLATE_NOOP("PlanningText", "Telephone exchange") },
};

constexpr std::array codecRows {
    PlanningRow { "alaw", "G.711 A-law" },
    PlanningRow { "ulaw", "G.711 µ-law" },
    PlanningRow { "g722", "G.722" },
    PlanningRow { "g726", "G.726" },
    PlanningRow { "g729", "G.729" },
    PlanningRow { "gsm", "GSM" },
    PlanningRow { "opus", "Opus" },
};
// clang-format on

template <typename Rows> const char* rowText(const Rows& rows, const QString& key)
{
    for (const PlanningRow& row : rows)
        if (key == QLatin1String(row.key))
            return row.text;
    return nullptr;
}

/// Codecs by their names, numbers with the marks of the language.
QString shownWord(const QString& word)
{
    if (rowText(codecRows, word))
        return PlanningText::codec(word);
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (!isNumber)
        return word;
    const auto point = word.indexOf(u'.');
    return QLocale().toString(number, 'f', point < 0 ? 0 : int(word.size() - point - 1));
}

/// In one pass: "%" stands alone as well, before a blank.
QString filledWith(const QString& text, const QStringList& words)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1)
            out += text[i];
        else
            out += shownWord(words.value(place - 1));
        i += place < 1 ? 0 : 1;
    }
    return out;
}

QString planningTranslated(const char* source)
{
    return QCoreApplication::translate("PlanningText", source);
}

} // namespace

QStringList Planning::adviceKeys()
{
    QStringList keys;
    for (const PlanningRow& row : adviceRows)
        keys.append(QString::fromLatin1(row.key));
    return keys;
}

namespace PlanningText {

QString advice(const Planning::Advice& advice)
{
    const char* text = rowText(adviceRows, advice.key);
    return text ? filledWith(planningTranslated(text), advice.words) : advice.key;
}

QString hop(const QString& key)
{
    const char* text = rowText(hopRows, key);
    return text ? planningTranslated(text) : key;
}

QString codec(const QString& codec)
{
    const char* text = rowText(codecRows, codec);
    return text ? QString::fromUtf8(text) : codec;
}

QString topology(const QString& key)
{
    if (key == u"distributed")
        return QCoreApplication::translate("PlanningText", "distributed trunks");
    return QCoreApplication::translate("PlanningText", "one central trunk");
}

QString path(const QStringList& hops)
{
    QStringList words;
    for (const QString& key : hops)
        words.append(hop(key));
    return words.join(u" \u2192 "_s);
}

QString kbps(double value)
{
    return QCoreApplication::translate("PlanningText", "%1 kbps")
        .arg(QLocale().toString(Planning::wholeKbps(value)));
}

} // namespace PlanningText
