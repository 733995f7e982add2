// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerFamilies.h"

#include "tests/peers/GrandstreamDevice.h"
#include "tests/peers/MediatrixDevice.h"
#include "tests/peers/PattonDevice.h"
#include "tests/peers/VegaDevice.h"

using namespace Qt::StringLiterals;

static PeerSetup smartware()
{
    PeerSetup setup;
    setup.family = PeerFamily::Smartware;
    setup.user = u"administrator"_s;
    setup.product = u"SN4554/4BIS/EUI"_s;
    setup.otherProduct = u"SN4114/JO/EUI"_s;
    setup.version = u"R6.2 2012-09-11 H323 SIP BRI"_s;
    setup.startup = "cli version 3.20\n";
    setup.acceptsReloadForced = true;
    return setup;
}

static PeerSetup vega()
{
    PeerSetup setup;
    setup.family = PeerFamily::Vega;
    setup.password = u"admin"_s;
    setup.product = u"Vega 50"_s;
    setup.otherProduct = u"Vega 100"_s;
    setup.version = u"8.8S020"_s;
    setup.serial = u"005058010203"_s;
    setup.otherSerial = u"0050580FFFFF"_s;
    setup.startup = "set .lan.if.1.ip=\"192.168.1.2\"\nset .lan.if.1.subnet=\"255.255.255.0\"\n"
                    "set .lan.file_transfer_method=\"FTP\"\nset .tftp.ip=\"0.0.0.0\"\n"
                    "set .telnet.enable=\"1\"\nset .sip.reg_enable=\"0\"\n"
                    "set .sip.profile.1.interface=\"9901\"\n";
    setup.discardsTypeahead = false;
    return setup;
}

static PeerSetup mediatrix()
{
    PeerSetup setup;
    setup.family = PeerFamily::Mediatrix;
    setup.isBehindSsh = true;
    setup.password = u"administrator"_s;
    setup.product = u"4402"_s;
    setup.otherProduct = u"4104"_s;
    setup.version = u"DGW v2.0.40.758"_s;
    setup.serial = u"0090F8010203"_s;
    setup.otherSerial = u"0090F80FFFFF"_s;
    setup.startup = "Conf.ScriptGenericFileName = \"\"\nConf.ScriptSpecificFileName = \"\"\n"
                    "Conf.ScriptsTransferProtocol = \"http\"\n"
                    "Conf.ScriptsTransferOnRestartEnable = \"Disable\"\n"
                    "Conf.ScriptsAllowRepeatedExecution = \"Disable\"\n"
                    "Hoc.StaticDefaultRouter = \"192.168.1.1\"\nCli.EnableSsh = \"Enable\"\n";
    return setup;
}

static PeerSetup grandstream()
{
    PeerSetup setup;
    setup.family = PeerFamily::Grandstream;
    setup.password = u"admin"_s;
    setup.asksUser = false;
    setup.product = u"HT802"_s;
    setup.otherProduct = u"HT814"_s;
    setup.version = u"1.0.49.2"_s;
    setup.serial = u"C074AD010203"_s;
    setup.otherSerial = u"C074AD0FFFFF"_s;
    setup.startup = "<?xml version=\"1.0\"?><gs_provision version=\"1\"><config version=\"1\">"
                    "<P8>0</P8><P30>pool.ntp.org</P30><P145>1</P145><P212>2</P212>"
                    "<P237>fm.grandstream.com/gs</P237><P1650>1</P1650></config></gs_provision>\n";
    setup.reloadTime = std::chrono::seconds(30);
    return setup;
}

PeerSetup setupOf(PeerFamily family)
{
    switch (family) {
    case PeerFamily::Trinity:
        return {};
    case PeerFamily::Smartware:
        return smartware();
    case PeerFamily::Vega:
        return vega();
    case PeerFamily::Mediatrix:
        return mediatrix();
    case PeerFamily::Grandstream:
        return grandstream();
    }
    Q_UNREACHABLE();
}

std::unique_ptr<PeerDevice> newDevice(const PeerSetup& setup)
{
    switch (setup.family) {
    case PeerFamily::Trinity:
    case PeerFamily::Smartware:
        return std::make_unique<PattonDevice>(setup);
    case PeerFamily::Vega:
        return std::make_unique<VegaDevice>(setup);
    case PeerFamily::Mediatrix:
        return std::make_unique<MediatrixDevice>(setup);
    case PeerFamily::Grandstream:
        return std::make_unique<GrandstreamDevice>(setup);
    }
    Q_UNREACHABLE();
}

QString nameOf(PeerFamily family)
{
    switch (family) {
    case PeerFamily::Trinity:
        return u"trinity"_s;
    case PeerFamily::Smartware:
        return u"smartware"_s;
    case PeerFamily::Vega:
        return u"vega"_s;
    case PeerFamily::Mediatrix:
        return u"mediatrix"_s;
    case PeerFamily::Grandstream:
        return u"grandstream"_s;
    }
    Q_UNREACHABLE();
}

QList<PeerFamily> allPeerFamilies()
{
    return { PeerFamily::Trinity, PeerFamily::Smartware, PeerFamily::Vega, PeerFamily::Mediatrix,
        PeerFamily::Grandstream };
}

std::optional<PeerFamily> familyNamed(const QString& name)
{
    for (const PeerFamily family : allPeerFamilies()) {
        if (nameOf(family) == name)
            return family;
    }
    return std::nullopt;
}
