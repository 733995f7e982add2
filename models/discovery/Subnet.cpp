// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/Subnet.h"

#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

std::optional<Subnet> Subnet::parse(const QString& cidr)
{
    const QString text = cidr.trimmed();
    if (!SiteRules::isSubnet(text))
        return {};
    const auto [address, bits] = QHostAddress::parseSubnet(text);
    return Subnet(address.toIPv4Address(), bits);
}

Subnet Subnet::around(const QHostAddress& address, int bits)
{
    Subnet subnet(0, bits);
    subnet.m_network = address.toIPv4Address() & subnet.mask();
    return subnet;
}

bool Subnet::hasHost(quint32 address) const
{
    const quint32 host = address & ~mask();
    return (address & mask()) == m_network && host != 0 && host != ~mask();
}

bool Subnet::contains(const Subnet& other) const
{
    return other.m_bits >= m_bits && (other.m_network & mask()) == m_network;
}

QString Subnet::text() const
{
    return u"%1/%2"_s.arg(QHostAddress(m_network).toString()).arg(m_bits);
}
