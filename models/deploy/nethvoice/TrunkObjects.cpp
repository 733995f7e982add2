// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/TrunkObjects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A name that stands for one trunk, a name and its id for any further one of that name.
template <typename Visit> void forEachVoipTrunk(const NethVoiceState& state, Visit visit)
{
    QSet<QString> seen;
    const auto rows = NethVoiceRows::trunks(state);
    for (const NethVoiceRows::Trunk& row : rows) {
        if (row.tech != "pjsip"_L1 || NethVoiceRows::isOfGateway(state, row))
            continue;
        const QString key = seen.contains(row.name) ? row.name + u'#' + row.id : row.name;
        seen.insert(row.name);
        visit(key, row);
    }
}

PbxObject voipTrunkObject(
    const QString& key, const NethVoiceRows::Trunk& row, const QList<NethVoiceRows::Route>& routes)
{
    PbxObject object { u"trunk"_s, key,
        { { u"username"_s, row.value(u"username"_s) }, { u"outcid"_s, row.value(u"outcid"_s) } },
        { u"secret"_s } };
    const auto put = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            object.fields.insert(name, value);
    };
    put(u"routes"_s, TrunkObjects::placesOf(routes, row.id));
    if (!row.hasDetails())
        return object;
    put(u"auth_username"_s, row.value(u"auth_username"_s));
    for (const QString& name : { u"sip_server"_s, u"secret"_s, u"codecs"_s })
        object.fields.insert(name, row.value(name));
    return object;
}

} // namespace

QList<PbxObject> TrunkObjects::of(const NethVoiceState& state)
{
    QList<PbxObject> objects;
    const auto routes = NethVoiceRows::routes(state);
    forEachVoipTrunk(state, [&](const QString& key, const NethVoiceRows::Trunk& row) {
        objects.append(voipTrunkObject(key, row, routes));
    });
    return objects;
}

std::optional<NethVoiceRows::Trunk> TrunkObjects::byKey(
    const NethVoiceState& state, const QString& key)
{
    std::optional<NethVoiceRows::Trunk> found;
    forEachVoipTrunk(state, [&](const QString& each, const NethVoiceRows::Trunk& row) {
        if (each == key)
            found = row;
    });
    return found;
}

QString TrunkObjects::placesOf(const QList<NethVoiceRows::Route>& routes, const QString& trunkId)
{
    QStringList places;
    for (const NethVoiceRows::Route& route : routes)
        if (const auto at = route.trunkIds.indexOf(trunkId); at >= 0)
            places.append(u"%1 %2"_s.arg(route.name).arg(at + 1));
    return places.join(u", "_s);
}

QList<NethVoiceRows::Route> TrunkObjects::placed(QList<NethVoiceRows::Route> routes,
    const QString& trunkId, const QString& trunkName, const QString& places)
{
    QHash<QString, qsizetype> wanted;
    const QStringList parts = places.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString& place : parts)
        wanted.insert(place.section(u' ', 0, -2), place.section(u' ', -1).toInt());
    for (NethVoiceRows::Route& route : routes) {
        const qsizetype now = route.trunkIds.indexOf(trunkId);
        const qsizetype place = wanted.value(route.name, 0);
        if (now == place - 1)
            continue;
        if (now >= 0) {
            route.trunkIds.removeAt(now);
            route.trunkNames.removeAt(now);
        }
        if (place < 1)
            continue;
        const qsizetype at = std::min(place - 1, route.trunkIds.size());
        route.trunkIds.insert(at, trunkId);
        route.trunkNames.insert(at, trunkName);
    }
    return routes;
}

const Provider* TrunkObjects::providerOf(
    const Catalog& catalog, const QString& server, const QStringList& known)
{
    const Provider* found = nullptr;
    for (const Provider& provider : catalog.providers()) {
        if (server.isEmpty() || provider.host != server || !known.contains(provider.id))
            continue;
        if (found)
            return nullptr;
        found = &provider;
    }
    return found;
}

const Provider* TrunkObjects::providerOf(
    const Catalog& catalog, const NethVoiceRows::Trunk& trunk, const QStringList& known)
{
    const Provider* provider = providerOf(catalog, trunk.value(u"sip_server"_s), known);
    const QString registration = trunk.value(u"registration"_s);
    if (!provider || registration.isEmpty())
        return provider;
    return provider->isRegistering == (registration == "send"_L1) ? provider : nullptr;
}

Trunk TrunkObjects::toSite(
    const NethVoiceRows::Trunk& row, const Catalog& catalog, const QStringList& known)
{
    Trunk trunk;
    trunk.id = newId();
    trunk.name = row.name;
    trunk.username = row.value(u"username"_s);
    trunk.password = Secret(row.value(u"secret"_s));
    trunk.number = row.value(u"outcid"_s);
    trunk.codecs = row.value(u"codecs"_s).split(u',', Qt::SkipEmptyParts);
    const QString registration = row.value(u"registration"_s);
    trunk.mode = registration == "receive"_L1 ? u"inbound"_s
        : registration == "none"_L1           ? u"ip"_s
                                              : u"register"_s;
    const QString authUser = row.value(u"auth_username"_s);
    if (const Provider* provider = providerOf(catalog, row, known)) {
        trunk.provider = provider->id;
        // Where the number is the SIP user, the account's name is what it logs in with.
        if (provider->sipUser == UserRule::Number && !authUser.isEmpty())
            trunk.username = authUser;
        return trunk;
    }
    if (authUser != trunk.username)
        trunk.authUser = authUser;
    trunk.host = row.value(u"sip_server"_s);
    trunk.port = row.value(u"sip_server_port"_s).toInt();
    trunk.transport = row.value(u"transport"_s).section(u'-', -1);
    trunk.fromDomain = row.value(u"from_domain"_s);
    return trunk;
}
