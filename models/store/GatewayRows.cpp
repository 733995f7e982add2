// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/GatewayRows.h"

#include "models/store/Database.h"

#include <QHash>

using namespace Qt::StringLiterals;

Status GatewayRows::write(Site& site)
{
    Statement insert(m_database,
        u"INSERT INTO gateway (id, site_id, position, name, model, mac, address, netmask, gateway, "
        "dns, ntp, reach_at, transport, login_user, login_now_user) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < site.gateways.size(); ++i) {
        Gateway& g = site.gateways[i];
        if (g.id.isEmpty())
            g.id = newId();
        const Status inserted
            = insert.run({ g.id, site.id, i, g.name, g.model, g.mac, g.address, g.netmask,
                g.gateway, g.dns, g.ntp, g.reachAt, g.transport, g.login.user, g.loginNow.user });
        if (!inserted)
            return inserted;
        if (const Status s = writePorts(g); !s)
            return s;
    }
    return {};
}

Status GatewayRows::writePorts(const Gateway& g)
{
    Statement insert(m_database,
        u"INSERT INTO gateway_port (gateway_id, position, kind, protocol, number, "
        "trunk_number, username, extension) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < g.ports.size(); ++i) {
        const GatewayPort& p = g.ports[i];
        const Status inserted = insert.run({ g.id, i, portKindName(p.kind), p.protocol, p.number,
            p.trunkNumber, p.username, p.extension });
        if (!inserted)
            return inserted;
    }
    return {};
}

Status GatewayRows::read(Site& site) const
{
    auto q = m_database.run(
        u"SELECT id, name, model, mac, address, netmask, gateway, dns, ntp, reach_at, transport, "
        "login_user, login_now_user FROM gateway WHERE site_id = ? ORDER BY position"_s,
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next()) {
        Gateway g;
        int i = 0;
        for (QString* text : { &g.id, &g.name, &g.model, &g.mac, &g.address, &g.netmask, &g.gateway,
                 &g.dns, &g.ntp, &g.reachAt, &g.transport, &g.login.user, &g.loginNow.user })
            *text = q->value(i++).toString();
        site.gateways.append(g);
    }
    return readPorts(site);
}

Status GatewayRows::readPorts(Site& site) const
{
    QHash<QString, qsizetype> gatewayIndex;
    for (qsizetype i = 0; i < site.gateways.size(); ++i)
        gatewayIndex.insert(site.gateways[i].id, i);
    auto q = m_database.run(
        u"SELECT p.gateway_id, p.kind, p.protocol, p.number, p.trunk_number, "
        "p.username, p.extension FROM gateway_port p JOIN gateway g "
        "ON g.id = p.gateway_id WHERE g.site_id = ? ORDER BY p.gateway_id, p.position"_s,
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next()) {
        GatewayPort p;
        p.kind = portKindFromName(q->value(1).toString()).value_or(PortKind::Fxs);
        int i = 2;
        for (QString* text : { &p.protocol, &p.number, &p.trunkNumber, &p.username, &p.extension })
            *text = q->value(i++).toString();
        const auto gateway = gatewayIndex.constFind(q->value(0).toString());
        if (gateway != gatewayIndex.cend()) // else it came in between
            site.gateways[*gateway].ports.append(p);
    }
    return {};
}
