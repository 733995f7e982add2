// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/OwnCallCheck.h"

/// Calls of the trunk to itself as they may have gone, and what a check has to make of them.
struct CallRow {
    const char* name;
    const char* check;
    std::function<void(OwnCallEvidence&)> change; ///< of a good call
    const char* code; ///< empty = passed
    const char* detail;
};

namespace CallCases {
inline QString own() { return QStringLiteral("0721405516"); }
/// What the checks go by at a trunk of that number.
CallTerms termsOf(const QString& check);
/// Answered at both ends, speech both ways, hung up by the caller.
OwnCallEvidence goodCall();
SipMessage invitation(
    const QByteArray& caller, const QByteArray& called, const QByteArray& more = {});
QList<CallRow> all();
} // namespace CallCases
