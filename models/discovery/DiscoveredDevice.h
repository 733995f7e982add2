// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/discovery/NeighbourTable.h"
#include "models/site/Site.h"

#include <QStringList>

/// A device of the local network, as far as its address tells who it is.
struct DiscoveredDevice {
    /// What the site's plan knows of its MAC.
    enum class Place { None, Phone, Gateway };

    quint32 address = 0;
    MacAddress mac;
    QString vendor; ///< OuiMatch::vendor; empty = unknown
    bool isPhone = false; ///< a vendor of phones; both are possible
    bool isGateway = false;
    bool isAnswering = false; ///< false: the machine only remembers it
    QStringList families; ///< GatewayFamily ids with such MACs
    Place place = Place::None;
    QString placeName; ///< the gateway's name; the phone's user or label
    QString placeModel; ///< GatewayModel or PhoneModel id in the plan
    /// Name of the gateway whose planned address it uses with another MAC; empty = no conflict.
    QString conflict;
    QList<quint16> doors; ///< TCP ports that took a connection, ascending

    /// gateway, phone, gateway_or_phone or other.
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString addressText() const;
    bool operator==(const DiscoveredDevice&) const = default;
};

/// Tells from catalogue and plan what a neighbour is. Pure.
class DeviceIdentifier {
public:
    DeviceIdentifier(std::shared_ptr<const Catalog> catalog, const Site& site);
    [[nodiscard]] DiscoveredDevice identify(const Neighbour& neighbour) const;

private:
    struct Planned {
        DiscoveredDevice::Place place = DiscoveredDevice::Place::None;
        QString name;
        QString model;
    };
    struct Reserved {
        QString gateway;
        std::optional<MacAddress> mac; ///< nothing while the plan does not know it
    };
    [[nodiscard]] QString conflictOf(const DiscoveredDevice& device) const;

    std::shared_ptr<const Catalog> m_catalog;
    QHash<MacAddress, Planned> m_planned;
    QHash<quint32, Reserved> m_reserved;
};
