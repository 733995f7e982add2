// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkEvidence.h"

/// Looks whether a router on the way changed our messages (a SIP ALG). Pure.
namespace TrunkRewriting {

/// A Via of ours that came back with another sent-by: no server may do that (RFC 3261 18.2.2), so
/// somebody between us did. "Via 10.0.0.2:5060 > 198.51.100.1:5060", each once.
QStringList ofVia(const QList<TracedMessage>& messages);

struct Contacts {
    QStringList certain; ///< changed to an address from which nobody sees us come
    QStringList possible; ///< to that from which we are seen: a registrar behind NAT may do so
};
/// The binding the registrar holds against the Contact we sent.
Contacts ofContact(const QList<TracedMessage>& messages, const SipRegistration& registration);

} // namespace TrunkRewriting
