// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerFamilies.h"

#include "tests/peers/PattonDevice.h"

using namespace Qt::StringLiterals;

PeerSetup setupOf(PeerFamily family)
{
    Q_UNUSED(family)
    return {};
}

std::unique_ptr<PeerDevice> newDevice(const PeerSetup& setup)
{
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
