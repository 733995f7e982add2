// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkRendering.h"

/// Sites with one trunk each, for what the PBXs are given.
namespace TrunkCases {

struct Case {
    QString name;
    Site site;
};

inline Site site(const Trunk& trunk)
{
    Site site;
    site.name = QStringLiteral("Rossi");
    site.network.subnet = QStringLiteral("192.168.1.0/24");
    site.pbx.host = QStringLiteral("pbx.example.net");
    site.trunks = { trunk };
    return site;
}

inline Trunk registering()
{
    Trunk trunk;
    trunk.name = QStringLiteral("voip1");
    trunk.provider = QStringLiteral("twt");
    trunk.username = QStringLiteral("user-1");
    trunk.password = Secret(QStringLiteral("CANARY-1"));
    trunk.number = QStringLiteral("0721405516");
    trunk.codecs = { QStringLiteral("alaw"), QStringLiteral("ulaw") };
    return trunk;
}

inline Trunk byAddress()
{
    Trunk trunk;
    trunk.name = QStringLiteral("gnr");
    trunk.provider = QStringLiteral("opensolution_gnr");
    trunk.mode = QStringLiteral("ip");
    trunk.number = QStringLiteral("0721405516");
    return trunk;
}

inline Trunk stated()
{
    Trunk trunk;
    trunk.name = QStringLiteral("Linea principale");
    trunk.username = QStringLiteral("user.1");
    trunk.authUser = QStringLiteral("auth-1");
    trunk.password = Secret(QStringLiteral("CANARY-1"));
    trunk.number = QStringLiteral("0721405516");
    trunk.codecs = { QStringLiteral("alaw"), QStringLiteral("g729") };
    trunk.channels = 8;
    trunk.outboundNumber = QStringLiteral("0721405500");
    trunk.numberFormat = QStringLiteral("plus");
    trunk.host = QStringLiteral("sbc.example.com");
    trunk.port = 5071;
    trunk.transport = QStringLiteral("tls");
    trunk.registrar = QStringLiteral("reg.example.com");
    trunk.outboundProxy = QStringLiteral("edge.example.com");
    trunk.realm = QStringLiteral("example.com");
    trunk.fromDomain = QStringLiteral("example.com");
    trunk.dtmf = QStringLiteral("sip_info");
    trunk.expirySeconds = 600;
    trunk.srtp = QStringLiteral("required");
    trunk.verifyName = QStringLiteral("edge.example.com");
    return trunk;
}

inline Trunk inbound()
{
    Trunk trunk;
    trunk.name = QStringLiteral("isdn");
    trunk.mode = QStringLiteral("inbound");
    trunk.username = QStringLiteral("Patton_010203_isdn_0");
    trunk.password = Secret(QStringLiteral("CANARY-1"));
    trunk.number = QStringLiteral("0721405516");
    trunk.channels = 2;
    return trunk;
}

inline Trunk withBlocks()
{
    Trunk trunk = registering();
    trunk.numbers = { QStringLiteral("0721405517"), QStringLiteral("0721405520-39"),
        QStringLiteral("+390721405585-5612") };
    trunk.channels = 4;
    trunk.numberFormat = QStringLiteral("zerozero");
    return trunk;
}

inline Trunk awkward()
{
    Trunk trunk = registering();
    trunk.name = QStringLiteral("L'Aquila \"nord\"; $(x) `y` ’é");
    trunk.password = Secret(QStringLiteral("CANARY\"b;c$d`e'f\\;g;--%é"));
    return trunk;
}

inline QList<Case> all()
{
    return { { QStringLiteral("registering"), site(registering()) },
        { QStringLiteral("by-address"), site(byAddress()) },
        { QStringLiteral("stated"), site(stated()) },
        { QStringLiteral("inbound"), site(inbound()) },
        { QStringLiteral("blocks"), site(withBlocks()) },
        { QStringLiteral("awkward"), site(awkward()) } };
}

} // namespace TrunkCases
