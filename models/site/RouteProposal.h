// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// Routes a site will want, for a start. What is there already stays as it is.
namespace RouteProposal {

/// The routes a NethVoice makes for a country: national, mobile, international and special
/// numbers, each by all trunks in their order.
/// Source: NethVoice wizard REST, outbound routes (2026)
QList<OutboundRoute> outbound(const Site& site);
/// One for each number of the trunks: to the extension it ends with, else to the lowest one.
/// Of a block only the numbers that end with an extension; the first number stands for the rest.
QList<InboundRoute> inbound(const Site& site);

} // namespace RouteProposal
