// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gateway/FaultWay.h"

#include "tests/peers/PeerFamilies.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

GatewayPort port(PortKind kind, int index, const QString& secret)
{
    const QString n = QString::number(index);
    GatewayPort out;
    out.kind = kind;
    out.password = Secret(secret + n);
    if (kind == PortKind::Fxs) {
        out.extension = QString::number(210 + index);
        return out;
    }
    out.number = kind == PortKind::Fxo ? u"072140551"_s + n : QString();
    out.protocol = kind == PortKind::Bri ? u"pp"_s : QString();
    out.trunkNumber = QString::number(20001 + index);
    out.username = u"trunk_010203_"_s + n;
    return out;
}

} // namespace

std::shared_ptr<const Catalog> faultCatalog()
{
    static const auto loaded = Catalog::load();
    if (!loaded)
        qFatal("the catalogue does not load");
    return *loaded;
}

QStringList faultSecrets()
{
    return { u"loginSecret"_s, u"wrongSecret"_s, u"earlierSecret"_s, u"trunkSecret"_s };
}

QString FaultWay::name() const { return doorName(door) + u", "_s + transferName(transfer); }

bool FaultWay::isOverTftp() const
{
    return transfer == Transfer::StartupFile || transfer == Transfer::CommandFile
        || transfer == Transfer::Pull;
}

bool FaultWay::isTyped() const
{
    return transfer == Transfer::Statements || transfer == Transfer::Parameters;
}

const QList<FaultWay>& FaultWay::all()
{
    static const QList<FaultWay> ways {
        { PeerFamily::Trinity, Door::Telnet, Transfer::StartupFile, u"TRI_ISDN_2"_s },
        { PeerFamily::Trinity, Door::Telnet, Transfer::Statements, u"TRI_ISDN_2"_s },
        { PeerFamily::Trinity, Door::Ssh, Transfer::StartupFile, u"TRI_ISDN_2"_s },
        { PeerFamily::Trinity, Door::Ssh, Transfer::Statements, u"TRI_ISDN_2"_s },
        { PeerFamily::Smartware, Door::Telnet, Transfer::StartupFile, u"4554"_s },
        { PeerFamily::Smartware, Door::Telnet, Transfer::Statements, u"4554"_s },
        { PeerFamily::Vega, Door::Telnet, Transfer::CommandFile, u"Vega_60_4fxo"_s },
        { PeerFamily::Vega, Door::Telnet, Transfer::Parameters, u"Vega_60_4fxo"_s },
        { PeerFamily::Mediatrix, Door::Ssh, Transfer::Pull, u"M4402"_s },
        { PeerFamily::Mediatrix, Door::Ssh, Transfer::Parameters, u"M4402"_s },
        { PeerFamily::Grandstream, Door::Http, Transfer::Web, u"ht802"_s },
        { PeerFamily::Grandstream, Door::Ssh, Transfer::Parameters, u"ht802"_s },
        { PeerFamily::Grandstream, Door::Telnet, Transfer::Parameters, u"ht802"_s },
        { PeerFamily::Grandstream, Door::Telnet, Transfer::Pull, u"ht802"_s },
    };
    return ways;
}

PeerSetup FaultWay::setup() const
{
    PeerSetup setup = setupOf(peer);
    setup.password = u"loginSecret"_s;
    setup.user = u"admin"_s;
    setup.isBehindSsh = door == Door::Ssh;
    setup.reloadTime = 5s;
    setup.banner = "\nWelcome to the gateway\n";
    return setup;
}

Site FaultWay::plannedSite() const
{
    Site site;
    site.name = u"Rossi"_s;
    site.network.subnet = u"192.168.1.0/24"_s;
    site.network.gateway = u"192.168.1.1"_s;
    site.network.dns = QStringList { u"192.168.1.1"_s };
    site.network.ntp = u"it.pool.ntp.org"_s;
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.address = u"192.168.1.10"_s;
    site.pbx.proxy = u"proxy.example.net"_s;
    const GatewayModel* known = faultCatalog()->gatewayModel(model);
    if (!known)
        qFatal("no model %s", qPrintable(model));
    Gateway gateway;
    gateway.id = newId();
    gateway.name = u"gateway"_s;
    gateway.model = model;
    gateway.mac = setup().serial;
    gateway.address = u"192.168.1.100"_s;
    gateway.login = { u"admin"_s, Secret(u"loginSecret"_s) };
    for (int i = 0; i < 2; ++i)
        gateway.ports.append(port(known->ports.firstKey(), i, u"trunkSecret"_s));
    site.gateways.append(gateway);
    return site;
}

Site FaultWay::earlierSite() const
{
    Site site = plannedSite();
    site.pbx.host = u"old.example.net"_s;
    site.pbx.proxy = u"old.example.net"_s;
    QList<GatewayPort>& ports = site.gateways[0].ports;
    const PortKind kind = ports.first().kind;
    for (int i = 0; i < ports.size(); ++i)
        ports[i] = port(kind, 6 + i, u"earlierSecret"_s);
    // Where a configuration is a tree, blocks come and go; elsewhere every device has every value.
    if (peer == PeerFamily::Trinity || peer == PeerFamily::Smartware)
        ports.removeLast();
    return site;
}

const GatewayDriver& FaultWay::driver() const
{
    const GatewayDriver* driver = gatewayDriver(faultCatalog()->gatewayModel(model)->family);
    if (!driver)
        qFatal("no driver for %s", qPrintable(model));
    return *driver;
}

GatewayRequest FaultWay::request() const
{
    auto request = GatewayRequest::of(
        plannedSite(), u"gateway"_s, *faultCatalog(), GatewayRequest::Purpose::Upload);
    if (!request)
        qFatal("no request: %s %s", qPrintable(request.error().subject),
            qPrintable(request.error().detail));
    using Method = GatewayRequest::Method;
    request->method = transfer == Transfer::Web ? Method::Http
        : transfer == Transfer::Pull            ? Method::Pull
        : isTyped()                             ? Method::Inline
                                                : Method::Tftp;
    request->host = u"127.0.0.1"_s;
    request->ports = { .ssh = 0, .telnet = 0, .http = 0 };
    request->tftpPort = 0;
    return *request;
}
