// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// How much a trunk must carry. Pure functions.
namespace Planning {

/// Blocking probability of `erlangs` offered to `channels` (Erlang B, recursion of ITU-T E.501's
/// family); 0 to 1.
double erlangB(double erlangs, int channels);
/// Fewest channels that keep the blocking at or below `blocking`; at most 10,000.
int channelsFor(double erlangs, double blocking);

/// What one call takes in one direction.
struct CallBandwidth {
    double payloadKbps = 0;
    int payloadBytes = 0; ///< in one packet
    double packetsPerSecond = 0;
    double ipKbps = 0; ///< with IP, UDP and RTP headers
    double ethernetKbps = 0; ///< with Ethernet's frame, preamble and gap
    double secureKbps = 0; ///< and SRTP's tag, when chosen
    double vpnKbps = 0; ///< and ESP tunnel overhead, when chosen; what the line really sees
};
/// @param codec alaw, ulaw, g729, ...  @param packetMs speech in one packet
CallBandwidth bandwidthOf(const QString& codec, int packetMs, bool hasSrtp, bool hasVpn);
/// Calls x (64 kbps + header), header at most 20: the Lync planning guide's rule of thumb.
double guideKbps(int calls);

/// One piece of advice with its reasons.
struct Advice {
    QString key; ///< snake_case, of a closed list
    QStringList words; ///< %1, %2 ...
    bool isWarning = false;
};

struct Result {
    int calls = 0; ///< simultaneous, typed or computed
    bool isComputed = false;
    double erlangs = 0;
    double blocking = 0; ///< with `channels`
    int channels = 0; ///< to order
    CallBandwidth perCall;
    double upKbps = 0; ///< all calls, the same down
    double downKbps = 0;
    double guideUpKbps = 0;
    std::optional<bool> doesLineCarry; ///< nothing = not measured
    int callsLineCarries = 0;
    QString topology; ///< centralised or distributed
    QString connection; ///< mpls, private or internet
    QList<Advice> reasons;
    QStringList path; ///< keys of the hops drawn, from the phones to the provider's edge
};
/// Everything about one site.
Result plan(const Site& site, const Catalog& catalog);

} // namespace Planning

/// In the current language.
namespace PlanningText {
QString advice(const Planning::Advice& advice);
QString hop(const QString& key);
} // namespace PlanningText
