// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayDriver.h"
#include "tests/models/gateway/TrinitySite.h"

/// Sites with one Patton gateway of any model and system, for the tests of what is written.
namespace PattonSites {

inline QStringList models(const QString& family = {})
{
    QStringList out;
    for (const GatewayModel& model : TrinitySite::catalog()->gatewayModels())
        if (family.isEmpty() ? model.family.startsWith(QStringLiteral("patton-"))
                             : model.family == family)
            out.append(model.id);
    return out;
}

inline const GatewayModel& model(const QString& id)
{
    return *TrinitySite::catalog()->gatewayModel(id);
}

inline GatewayPort fxsPort(int index)
{
    GatewayPort out;
    out.kind = PortKind::Fxs;
    out.extension = QString::number(210 + index);
    out.password = Secret(QStringLiteral("fxsSecret%1").arg(index));
    return out;
}

inline GatewayPort unusedPort(PortKind kind)
{
    GatewayPort out;
    out.kind = kind;
    return out;
}

/// Every port used, everything stated.
inline Site full(const QString& id)
{
    Site site = TrinitySite::site(id, 0);
    Gateway& gateway = site.gateways[0];
    int trunks = 0;
    for (auto it = model(id).ports.begin(); it != model(id).ports.end(); ++it) {
        for (int i = 0; i < it.value(); ++i) {
            GatewayPort port
                = it.key() == PortKind::Fxs ? fxsPort(i) : TrinitySite::port(it.key(), i);
            if (it.key() != PortKind::Fxs)
                port.trunkNumber = QString::number(20001 + trunks++);
            gateway.ports.append(port);
        }
    }
    return site;
}

/// One used port, no password, no NTP and no proxy of its own.
inline Site minimal(const QString& id)
{
    Site site = full(id);
    site.gateways[0].ports = { site.gateways[0].ports.first() };
    site.gateways[0].login = {};
    site.network.ntp.clear();
    site.pbx.proxy.clear();
    return site;
}

/// @param variant full, minimal, open (no password), shut (no port used) or a transport
inline Site variant(const QString& id, const QString& variant)
{
    if (variant == QLatin1String("minimal"))
        return minimal(id);
    Site site = full(id);
    if (variant == QLatin1String("open"))
        site.gateways[0].login = {};
    else if (variant == QLatin1String("shut"))
        site.gateways[0].ports.clear();
    else if (variant != QLatin1String("full"))
        site.gateways[0].transport = variant;
    return site;
}

inline Result<QByteArray> render(const Site& site)
{
    return renderGateway(site, site.gateways[0], *TrinitySite::catalog());
}

} // namespace PattonSites
