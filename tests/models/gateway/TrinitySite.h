// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QTest>

/// A site with one Trinity gateway, for the tests of rendering and uploading.
namespace TrinitySite {

inline std::shared_ptr<const Catalog> catalog()
{
    static const auto loaded = Catalog::load();
    if (!loaded)
        qFatal("the catalogue does not load");
    return *loaded;
}

inline GatewayPort port(PortKind kind, int index)
{
    const QString n = QString::number(index);
    GatewayPort out;
    out.kind = kind;
    if (kind == PortKind::Fxo)
        out.number = QStringLiteral("07214055") + QString::number(10 + index);
    if (kind == PortKind::Bri)
        out.protocol = index % 2 == 0 ? QStringLiteral("pp") : QStringLiteral("pmp");
    out.trunkNumber = QString::number(20001 + index);
    out.username = QStringLiteral("Patton_010203_%1_%2").arg(portKindName(kind), n);
    out.password = Secret(QStringLiteral("trunkSecret") + n);
    return out;
}

/// @param usedPorts how many of the model's ports carry a trunk
inline Site site(const QString& model, int usedPorts)
{
    Site out;
    out.name = QStringLiteral("Rossi");
    out.network.subnet = QStringLiteral("192.168.1.0/24");
    out.network.gateway = QStringLiteral("192.168.1.1");
    out.network.dns = QStringList { QStringLiteral("192.168.1.1") };
    out.network.ntp = QStringLiteral("it.pool.ntp.org");
    out.pbx.host = QStringLiteral("pbx.example.net");
    out.pbx.address = QStringLiteral("192.168.1.10");
    out.pbx.proxy = QStringLiteral("proxy.example.net");
    Gateway gateway;
    gateway.name = QStringLiteral("isdn");
    gateway.model = model;
    gateway.mac = QStringLiteral("00:A0:BA:01:02:03");
    gateway.address = QStringLiteral("192.168.1.100");
    gateway.netmask = QStringLiteral("255.255.255.0");
    gateway.gateway = QStringLiteral("192.168.1.1");
    gateway.login.user = QStringLiteral("admin");
    gateway.login.password = Secret(QStringLiteral("loginSecret"));
    const GatewayModel* known = catalog()->gatewayModel(model);
    if (!known)
        qFatal("no model %s", qPrintable(model));
    for (int i = 0; i < usedPorts; ++i)
        gateway.ports.append(port(known->ports.firstKey(), i));
    out.gateways.append(gateway);
    return out;
}

} // namespace TrinitySite
