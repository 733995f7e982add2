// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/gateway/PattonSites.h"

/// Sites with one Grandstream gateway of any model, for the tests of what is written.
namespace GrandstreamSite {

inline QStringList models()
{
    QStringList out;
    for (const GatewayModel& model : TrinitySite::catalog()->gatewayModels())
        if (model.family.startsWith(QStringLiteral("grandstream-")))
            out.append(model.id);
    return out;
}

/// @param variant of PattonSites, with "-tls" behind it for TLS
inline Site site(const QString& model, QString variant = QStringLiteral("full"))
{
    const bool isTls = variant.endsWith(QStringLiteral("-tls"));
    if (isTls)
        variant.chop(4);
    Site out = PattonSites::variant(model, variant);
    out.gateways[0].mac = QStringLiteral("00:0B:82:01:02:03");
    out.gateways[0].transport = isTls ? QStringLiteral("tls") : QStringLiteral("udp");
    return out;
}

using PattonSites::render;

} // namespace GrandstreamSite
