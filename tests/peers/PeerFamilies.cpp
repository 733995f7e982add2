// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerFamilies.h"

#include "tests/peers/GrandstreamDevice.h"
#include "tests/peers/PattonDevice.h"

using namespace Qt::StringLiterals;

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
    if (family == PeerFamily::Grandstream)
        return grandstream();
    return {};
}

std::unique_ptr<PeerDevice> newDevice(const PeerSetup& setup)
{
    if (setup.family == PeerFamily::Grandstream)
        return std::make_unique<GrandstreamDevice>(setup);
    return std::make_unique<PattonDevice>(setup);
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
