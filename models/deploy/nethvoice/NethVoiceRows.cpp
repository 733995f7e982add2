// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceRows.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

NethVoiceRows::Route routeOf(const QJsonObject& row)
{
    NethVoiceRows::Route route { NethVoiceRows::text(row.value("route_id"_L1)),
        NethVoiceRows::text(row.value("name"_L1)), {}, {} };
    const QJsonArray trunks = row.value("trunks"_L1).toArray();
    for (const QJsonValue& trunk : trunks) {
        route.trunkIds.append(NethVoiceRows::text(trunk["trunkid"_L1]));
        route.trunkNames.append(NethVoiceRows::text(trunk["name"_L1]));
    }
    return route;
}

QJsonArray routeTrunks(const NethVoiceRows::Route& route)
{
    QJsonArray trunks;
    for (qsizetype i = 0; i < route.trunkIds.size(); ++i)
        trunks.append(QJsonObject {
            { u"trunkid"_s, route.trunkIds[i] }, { u"name"_s, route.trunkNames.value(i) } });
    return trunks;
}

bool isLinked(const QJsonObject& gateway, const QString& trunkId)
{
    for (const auto& [list, field] : { std::pair { "trunks_fxo"_L1, "linked_trunk"_L1 },
             std::pair { "trunks_pri"_L1, "linked_trunk"_L1 },
             std::pair { "trunks_isdn"_L1, "name"_L1 } }) {
        const QJsonArray ports = gateway.value(list).toArray();
        for (const QJsonValue& port : ports)
            if (NethVoiceRows::text(port[field]) == trunkId)
                return true;
    }
    return false;
}

} // namespace

QString NethVoiceRows::text(const QJsonValue& value)
{
    return value.isArray() || value.isObject() ? QString() : value.toVariant().toString();
}

QString NethVoiceRows::Trunk::value(const QString& keyword) const
{
    const QJsonObject details = row.value("details"_L1).toObject();
    return details.contains(keyword) ? text(details.value(keyword)) : text(row.value(keyword));
}

bool NethVoiceRows::Trunk::hasDetails() const
{
    return !row.value("details"_L1).toObject().isEmpty();
}

QJsonObject NethVoiceRows::trunksById(const QJsonValue& answer)
{
    QJsonObject byId;
    const QJsonArray rows = answer.toArray();
    for (const QJsonValue& row : rows)
        if (const QString id = text(row["trunkid"_L1]); !id.isEmpty())
            byId.insert(id, row);
    return byId;
}

QList<NethVoiceRows::Trunk> NethVoiceRows::trunks(const NethVoiceState& state)
{
    QList<Trunk> list;
    const QJsonObject rows = state.object(u"trunks");
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const QJsonObject row = it.value().toObject();
        list.append({ it.key(), text(row.value("name"_L1)), text(row.value("tech"_L1)), row });
    }
    std::sort(list.begin(), list.end(),
        [](const Trunk& a, const Trunk& b) { return a.id.toInt() < b.id.toInt(); });
    return list;
}

QList<NethVoiceRows::Trunk> NethVoiceRows::trunksNamed(
    const NethVoiceState& state, const QString& name)
{
    QList<Trunk> list = trunks(state);
    list.removeIf([&](const Trunk& trunk) { return trunk.name != name; });
    return list;
}

bool NethVoiceRows::isOfGateway(const NethVoiceState& state, const Trunk& trunk)
{
    // Those left over from a gateway saved twice are linked to nothing any more.
    static const QRegularExpression made(u"^[A-Za-z]+_[0-9a-f]{6}_(isdn|pri|fxo)_[0-9]+\\z"_s);
    if (made.match(trunk.name).hasMatch())
        return true;
    const QJsonObject gateways = state.object(u"gateways");
    return std::any_of(gateways.begin(), gateways.end(),
        [&](const QJsonValue& gateway) { return isLinked(gateway.toObject(), trunk.id); });
}

QList<NethVoiceRows::Route> NethVoiceRows::routes(const QJsonArray& answer)
{
    QList<Route> list;
    for (const QJsonValue& row : answer)
        list.append(routeOf(row.toObject()));
    return list;
}

QList<NethVoiceRows::Route> NethVoiceRows::routes(const NethVoiceState& state)
{
    return routes(state.list(u"outboundroutes"));
}

QJsonObject NethVoiceRows::routesBody(const QList<Route>& routes)
{
    QJsonArray rows;
    for (const Route& route : routes)
        rows.append(QJsonObject { { u"route_id"_s, route.id }, { u"name"_s, route.name },
            { u"trunks"_s, routeTrunks(route) } });
    return { { u"it"_s, rows } };
}

QJsonArray NethVoiceRows::routesWith(const QJsonArray& answer, const QList<Route>& routes)
{
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue& row : answer)
        rows.insert(text(row["route_id"_L1]), row.toObject());
    QJsonArray list;
    for (const Route& route : routes) {
        QJsonObject row = rows.value(route.id);
        row.insert("trunks"_L1, routeTrunks(route));
        list.append(row);
    }
    return list;
}

QString NethVoiceRows::userOfMain(const NethVoiceState& state, const QString& extension)
{
    const QJsonObject users = state.object(u"users");
    for (auto it = users.begin(); it != users.end(); ++it)
        if (!extension.isEmpty() && text(it.value()["default_extension"_L1]) == extension)
            return it.key();
    return {};
}

QString NethVoiceRows::segment(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}
