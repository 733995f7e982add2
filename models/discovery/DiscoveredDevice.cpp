// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/DiscoveredDevice.h"

using namespace Qt::StringLiterals;

QString DiscoveredDevice::kindName() const
{
    if (isGateway)
        return isPhone ? u"gateway_or_phone"_s : u"gateway"_s;
    return isPhone ? u"phone"_s : u"other"_s;
}

QString DiscoveredDevice::addressText() const { return QHostAddress(address).toString(); }

DeviceIdentifier::DeviceIdentifier(std::shared_ptr<const Catalog> catalog, const Site& site)
    : m_catalog(std::move(catalog))
{
    using Place = DiscoveredDevice::Place;
    for (const Phone& phone : site.phones)
        m_planned.insert(phone.mac,
            { Place::Phone, phone.user.isEmpty() ? phone.label : phone.user, phone.model });
    for (const Gateway& gateway : site.gateways) {
        const auto mac = MacAddress::parse(gateway.mac);
        if (mac)
            m_planned.insert(*mac, { Place::Gateway, gateway.name, gateway.model });
        const QHostAddress address(gateway.address);
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            m_reserved.insert(address.toIPv4Address(), { gateway.name, mac });
    }
}

DiscoveredDevice DeviceIdentifier::identify(const Neighbour& neighbour) const
{
    DiscoveredDevice device;
    device.address = neighbour.address;
    device.mac = neighbour.mac;
    device.isAnswering = neighbour.state == Neighbour::State::Answering;
    if (const auto match = m_catalog->vendorOf(device.mac)) {
        device.vendor = match->vendor;
        device.isPhone = match->isPhone;
        device.isGateway = match->isGateway;
    }
    for (const GatewayFamily* family : m_catalog->familiesOf(device.mac)) {
        device.families.append(family->id);
        device.isGateway = true;
        if (device.vendor.isEmpty())
            device.vendor = family->vendor.toLower();
    }
    const Planned planned = m_planned.value(device.mac);
    device.place = planned.place;
    device.placeName = planned.name;
    device.placeModel = planned.model;
    device.conflict = conflictOf(device);
    return device;
}

QString DeviceIdentifier::conflictOf(const DiscoveredDevice& device) const
{
    const auto reserved = m_reserved.constFind(device.address);
    if (reserved == m_reserved.cend())
        return {};
    // A gateway whose MAC nobody noted yet may well be the one that answers there.
    const bool isItself = reserved->mac ? *reserved->mac == device.mac : device.isGateway;
    return isItself ? QString() : reserved->gateway;
}
