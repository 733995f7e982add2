// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipMessage.h"

#include <QString>

/// Numbers as they stand in SIP requests: which header bears them and in which form.
namespace TrunkNumbers {

struct Found {
    QString number;
    QString header; ///< Request-URI, To, P-Asserted-Identity, ...; empty = nowhere
    QString name; ///< display name
};

/// The number called, preferably where it is the expected one: many providers put their account's
/// user into the Request-URI and the number into To.
Found called(const SipMessage& invite, const QString& expected);
/// RFC 3325 identities go before From, which may be anything.
Found caller(const SipMessage& invite);
/// national, plus, zerozero, other, or empty for none.
QString form(const QString& number);
/// Whether two spellings are of one number: digits compared from the end, country code or none.
bool isSame(const QString& one, const QString& other);

} // namespace TrunkNumbers
