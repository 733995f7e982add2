// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// How much a trunk must carry. Pure functions.
namespace Planning {

/// Blocking probability of `erlangs` offered to `channels`; 0 to 1.
/// Source: Erlang's B formula as a recursion over the channels, which neither overflows nor loses
/// digits
double erlangB(double erlangs, int channels);
/// Fewest channels that keep the blocking at or below `blocking`; at most 10,000.
int channelsFor(double erlangs, double blocking);

/// Of an office telephone where nothing is stated: six minutes in the busy hour.
constexpr int usualMilliErlang = 100;

/// What one call takes in one direction, layer upon layer.
struct CallBandwidth {
    double payloadKbps = 0;
    int payloadBytes = 0; ///< in one packet
    double packetsPerSecond = 0;
    double ipKbps = 0; ///< with RTP (12 bytes), UDP (8) and IPv4 (20)
    double frameKbps = 0; ///< and Ethernet's header and check sum (18), as textbooks count
    double ethernetKbps = 0; ///< and its preamble and gap (20): the time the wire is taken
    double secureKbps = 0; ///< and SRTP's tag, when chosen
    double vpnKbps = 0; ///< and ESP tunnel overhead, when chosen; what the line really sees
};
/// @param codec alaw, ulaw, g729, ...; an unknown one counts as G.711
/// @param packetMs speech in one packet; see packetTimeOf()
/// Sources: RFC 3551 (payloads; Opus is assumed at 24 kbps), RFC 3711 (AES_CM_128_HMAC_SHA1_80: a
/// tag of 10 bytes), RFC 4303 (ESP tunnel, here AES-CBC with HMAC-SHA-256-128, no UDP around it)
CallBandwidth bandwidthOf(const QString& codec, int packetMs, bool hasSrtp, bool hasVpn);
/// The next packet time the codec's frames allow: 5 to 120 ms, G.729 in steps of 10, GSM of 20.
int packetTimeOf(const QString& codec, int packetMs);
/// Calls x (64 kbps + header), header at most 20: the Lync planning guide's rule of thumb. The
/// guide adds the 20 as it stands, though it is in bytes.
double guideKbps(int calls);
/// Up to the next whole one, as a line is ordered.
qint64 wholeKbps(double kbps);
/// Microsoft's capacity table for Lync: one G.711 call at its peak, without FEC.
constexpr double lyncPeakKbps = 97;
/// Of a line; the rest is for signalling, RTCP and everybody else.
constexpr double usableShare = 0.8;

/// One piece of advice with its reasons.
struct Advice {
    QString key; ///< snake_case, of a closed list
    QStringList words; ///< %1, %2 ...
    bool isWarning = false;
    QString speaksFor; ///< centralised or distributed, of a point of the interview; else empty
};
/// Every key there is.
QStringList adviceKeys();

struct Result {
    int calls = 0; ///< simultaneous, typed or computed
    bool isComputed = false;
    double erlangs = 0;
    double blocking = 0; ///< with `channels`
    int channels = 0; ///< to order
    QString codec; ///< that the figures are for
    int packetMs = 20; ///< that the codec's frames allow
    bool hasSrtp = false;
    bool hasVpn = false; ///< wanted, or required and therefore counted
    CallBandwidth perCall;
    double upKbps = 0; ///< all calls, the same down
    double downKbps = 0;
    double guideUpKbps = 0;
    int lineKbps = 0; ///< measured, of the direction with less; 0 = not measured
    std::optional<bool> doesLineCarry; ///< nothing = not measured
    int callsLineCarries = 0;
    QString topology; ///< centralised or distributed
    QString connection; ///< mpls, private or internet
    QList<Advice> reasons; ///< warnings first
    QStringList path; ///< keys of the hops drawn, from the phones to the provider's edge
    QStringList gatewayPath; ///< from a hop of the path to the exchange, when gateways have lines
};
/// Everything about one site.
Result plan(const Site& site, const Catalog& catalog);

} // namespace Planning

/// In the current language.
namespace PlanningText {
QString advice(const Planning::Advice& advice);
QString hop(const QString& key);
/// "G.711 A-law" for alaw.
QString codec(const QString& codec);
QString topology(const QString& key);
/// The whole path in words: "Phones -> LAN switch -> ...".
QString path(const QStringList& hops);
/// With the digits and marks of the language, no decimals: "2 856 kbps".
QString kbps(double value);
} // namespace PlanningText
