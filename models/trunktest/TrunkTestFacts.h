// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkTestJob.h"

/// The evidence of each step as facts, in the order to show them. Pure.
namespace TrunkTestFacts {

QList<TrunkFact> ofRoute(const SipRoute& route);
QList<TrunkFact> ofReach(const ReachEvidence& reach);
/// What a handshake showed.
QList<TrunkFact> ofTls(const SipTlsPeer& tls);
QList<TrunkFact> ofLocalNetwork(const TrunkEvidence& evidence);
QList<TrunkFact> ofRegistration(const TrunkEvidence& evidence);
QList<TrunkFact> ofCall(const CallEvidence& call);
/// Which header bears the called and the calling number, in which form, and how the speech was.
QList<TrunkFact> ofReceived(const CallEvidence& call);
QList<TrunkFact> ofUnregistration(const SipRegistration& unregistration);

} // namespace TrunkTestFacts
