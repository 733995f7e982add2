// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayPlan.h"

/// The three families of Grandstream gateways as data.
struct GrandstreamProfile {
    enum Kind { Ht80x = 1, Ht81x = 2, Gxw = 4 };
    Kind kind = Ht80x;
    const char* family = "";
    const char* product = ""; ///< what the names its models give themselves begin with
};

/// What is written to a Grandstream gateway: one row per P-value, the rest of its 1300 to 1900 it
/// keeps (that an absent P-value keeps its value is assumed).
namespace GrandstreamParameters {

struct Parameter {
    int number = 0;
    QString value; ///< may be empty: that clears it
};

/// Errors: MissingValue, BadAddress, ValueNotAllowed (subject = JSON path of the value).
Result<QList<Parameter>> of(const GatewayPlan& plan, const GrandstreamProfile& profile);

/// The P-values of one port; 0 where a family has none.
struct PortNumbers {
    int user = 0;
    int authUser = 0;
    int password = 0;
    int name = 0;
    int profile = 0;
    int enable = 0;
};
/// @param port on the case, from 1
PortNumbers portNumbers(GrandstreamProfile::Kind kind, int port);

/// POSIX time zone with the European Union's summer time where the site has it.
QString timeZone(const GatewayPlan& plan);

} // namespace GrandstreamParameters
