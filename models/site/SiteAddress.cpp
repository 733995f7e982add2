// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteAddress.h"

#include "models/site/SiteRules.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

bool SiteAddress::isPrivate(const QString& host)
{
    if (!SiteRules::isIpv4(host))
        return false;
    static const QList<std::pair<QHostAddress, int>> networks = [] {
        QList<std::pair<QHostAddress, int>> list;
        for (const QString& text : { u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                 u"127.0.0.0/8"_s, u"169.254.0.0/16"_s, u"100.64.0.0/10"_s })
            list.append(QHostAddress::parseSubnet(text));
        return list;
    }();
    const QHostAddress address(host);
    return std::any_of(networks.begin(), networks.end(),
        [&](const auto& network) { return address.isInSubnet(network); });
}

bool SiteAddress::isName(const QString& host)
{
    return !host.isEmpty() && !SiteRules::isIpv4(host);
}

QString SiteAddress::hostOf(const QString& hostAndPort) { return hostAndPort.section(u':', 0, 0); }
