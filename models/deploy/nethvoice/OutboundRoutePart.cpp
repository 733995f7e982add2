// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/OutboundRoutePart.h"

#include "models/deploy/DeployPlanner.h"
#include "models/deploy/nethvoice/GatewayObjects.h"
#include "models/deploy/nethvoice/OutboundRouteErrand.h"
#include "models/deploy/nethvoice/TrunkObjects.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

PbxObject routeOrder(const QStringList& keys)
{
    return { u"outbound_route"_s, OutboundRoutePart::orderKey,
        { { u"order"_s, OutboundRoutePart::joined(keys) } }, {} };
}

/// The PBX makes a route only from its own table of them.
bool isDefaultRoute(const NethVoiceState& now, const QString& name)
{
    if (now.content.contains("routedefaults"_L1))
        return now.list(u"routedefaults").contains(name);
    static const QRegularExpression form(u"^[a-z0-9]+_[a-z]{2}\\z"_s);
    return form.match(name).hasMatch();
}

/// New ones come on top; the site's stand in its order where any of them stood.
QStringList wantedOrder(const QStringList& present, const QStringList& wanted)
{
    QStringList order;
    for (const QString& name : wanted)
        if (!present.contains(name))
            order.append(name);
    order += present;
    qsizetype at = 0;
    for (QString& name : order)
        if (wanted.contains(name))
            name = wanted[at++];
    return order;
}

/// Whether the plan makes a trunk of that name.
bool isPlanned(const DeployPlan& plan, const QString& trunk)
{
    const DeployItem* item = plan.find(u"trunk:"_s + trunk);
    if (item && item->action == Action::Create)
        return true;
    return std::any_of(plan.items.begin(), plan.items.end(), [&](const DeployItem& each) {
        return each.kind == "gateway"_L1
            && (each.action == Action::Create || each.action == Action::Change)
            && trunk.contains(u'_' + QString(each.key).remove(u':').last(6).toLower() + u'_');
    });
}

/// The trunks of what was touched: whose place in the routes nobody vouches for.
struct TouchedTrunks {
    QSet<QString> gatewayIds; ///< routes of these numbers the PBX empties by mistake
    QSet<QString> names;
    QSet<QString> coming; ///< names that are there when the plan is carried out

    void add(const NethVoiceRows::Trunk& trunk, bool isOfGateway, bool isComing)
    {
        names.insert(trunk.name);
        if (isOfGateway)
            gatewayIds.insert(trunk.id);
        if (isComing)
            coming.insert(trunk.name);
    }
};

TouchedTrunks touchedTrunks(
    const NethVoiceState& then, const QStringList& touched, const DeployPlan& plan)
{
    TouchedTrunks found;
    for (const QString& id : touched) {
        const DeployItem* item = plan.find(id);
        const bool isComing
            = item && (item->action == Action::Create || item->action == Action::Change);
        const QString key = id.section(u':', 1);
        if (id.startsWith("gateway:"_L1)) {
            if (const auto row = GatewayObjects::byKey(then, key))
                for (const NethVoiceRows::Trunk& trunk : GatewayObjects::trunksOf(then, *row))
                    found.add(trunk, true, isComing);
        } else if (id.startsWith("trunk:"_L1)) {
            if (const auto trunk = TrunkObjects::byKey(then, key))
                found.add(*trunk, false, isComing);
        }
    }
    return found;
}

/// As a route was, of what there is of it.
QStringList trunksAgain(const NethVoiceRows::Route& then, const NethVoiceRows::Route& now,
    const TouchedTrunks& touched, const NethVoiceState& state)
{
    QStringList names = then.trunkNames;
    names.removeIf([&](const QString& name) {
        return !touched.coming.contains(name) && NethVoiceRows::trunksNamed(state, name).isEmpty();
    });
    for (const QString& name : now.trunkNames)
        if (!names.contains(name))
            names.append(name);
    return names;
}

/// No request takes a route away: what stays is no work.
void leave(DeployItem& item)
{
    item.action = Action::Unchanged;
    item.notes.append(u"route_stays"_s);
}

void reviewOrder(DeployItem& item, const NethVoiceState& now)
{
    const QStringList order = OutboundRoutePart::names(item.after(u"order"_s));
    QStringList kept = OutboundRoutePart::keys(now);
    const qsizetype all = kept.size();
    kept.removeIf([&](const QString& key) { return !order.contains(key); });
    if (kept.size() < all && kept == order)
        leave(item);
}

OutboundRoute* siteRoute(Site& site, const QString& name)
{
    const auto found = std::find_if(site.outboundRoutes.begin(), site.outboundRoutes.end(),
        [&](const OutboundRoute& route) { return route.name == name; });
    return found == site.outboundRoutes.end() ? nullptr : &*found;
}

void adoptOrder(Site& site, const QStringList& order)
{
    std::stable_sort(site.outboundRoutes.begin(), site.outboundRoutes.end(),
        [&](const OutboundRoute& a, const OutboundRoute& b) {
            return order.indexOf(a.name) < order.indexOf(b.name);
        });
}

} // namespace

QStringList OutboundRoutePart::names(const QString& field)
{
    return field.split(u", "_s, Qt::SkipEmptyParts);
}

QString OutboundRoutePart::joined(const QStringList& names) { return names.join(u", "_s); }

QStringList OutboundRoutePart::keys(const NethVoiceState& state)
{
    QStringList keys;
    const auto routes = NethVoiceRows::routes(state);
    for (const NethVoiceRows::Route& route : routes)
        keys.append(keys.contains(route.name) ? route.name + u'#' + route.id : route.name);
    return keys;
}

DeployStage OutboundRoutePart::stage() const { return { u"outbound_route"_s, u"trunks"_s, 1 }; }

QList<PbxObject> OutboundRoutePart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    const auto routes = NethVoiceRows::routes(state);
    const QStringList all = keys(state);
    for (qsizetype i = 0; i < routes.size(); ++i)
        objects.append(
            { u"outbound_route"_s, all[i], { { u"trunks"_s, joined(routes[i].trunkNames) } }, {} });
    objects.append(routeOrder(all));
    return objects;
}

PbxWanted OutboundRoutePart::wanted(
    const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    const QStringList present = keys(now);
    QStringList listed;
    for (const OutboundRoute& route : site.outboundRoutes) {
        const PbxObject object { u"outbound_route"_s, route.name,
            { { u"trunks"_s, joined(route.trunks) } }, {} };
        const auto refuse = [&](ErrorCode code, const QString& detail) {
            wanted.refusals.insert(object.id(), Error(code, object.id(), detail));
        };
        const auto isTwin = [&](const QString& key) { return key.startsWith(route.name + u'#'); };
        const bool isListing = std::any_of(route.trunks.begin(), route.trunks.end(),
            [](const QString& trunk) { return trunk.contains(u','); });
        if (std::any_of(present.begin(), present.end(), isTwin))
            refuse(ErrorCode::PbxNameAmbiguous, route.name);
        else if (isListing || route.name.contains(u','))
            refuse(ErrorCode::ValueNotAllowed, u","_s);
        else if (!present.contains(route.name) && !isDefaultRoute(now, route.name))
            refuse(ErrorCode::PbxFeatureAbsent, route.name);
        else {
            wanted.objects.append(object);
            listed.append(route.name);
        }
    }
    if (!listed.isEmpty())
        wanted.objects.append(routeOrder(wantedOrder(present, listed)));
    return wanted;
}

void OutboundRoutePart::review(
    DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    if (item.key == orderKey)
        return item.action == Action::Change ? reviewOrder(item, now) : void();
    if (item.action == Action::Delete)
        return leave(item);
    if (item.action == Action::Create)
        item.irreversible = u"route_stays"_s;
    const QStringList trunks = names(item.after(u"trunks"_s));
    const bool isLost = item.notes.contains(DeployPlanner::lostBefore);
    for (const QString& trunk : trunks) {
        const auto rows = NethVoiceRows::trunksNamed(now, trunk);
        if (rows.isEmpty() && isLost)
            continue;
        if (rows.size() > 1)
            item.refusal = Error(ErrorCode::PbxNameAmbiguous, item.id(), trunk);
        else if (rows.isEmpty() && !isPlanned(plan, trunk))
            item.refusal = Error(ErrorCode::PbxLinkMissing, item.id(), trunk);
        else if (rows.isEmpty() && plan.find(u"trunk:"_s + trunk)
            && !plan.find(u"trunk:"_s + trunk)->after(u"routes"_s).isEmpty())
            item.notes.append(u"trunks_follow"_s);
    }
    item.notes.removeDuplicates();
}

QList<PbxObject> OutboundRoutePart::lost(const NethVoiceState& then, const QStringList& touched,
    const NethVoiceState& now, const DeployPlan& plan) const
{
    QList<PbxObject> lost;
    const TouchedTrunks trunks = touchedTrunks(then, touched, plan);
    const auto earlier = NethVoiceRows::routes(then);
    const auto present = NethVoiceRows::routes(now);
    const QStringList presentKeys = keys(now);
    for (qsizetype i = 0; i < present.size(); ++i)
        for (const NethVoiceRows::Route& route : earlier) {
            if (route.id != present[i].id || route.name != present[i].name)
                continue;
            const bool isEmptied
                = present[i].trunkIds.isEmpty() && trunks.gatewayIds.contains(route.id);
            const bool isThinner = std::any_of(
                route.trunkNames.begin(), route.trunkNames.end(), [&](const QString& name) {
                    return trunks.names.contains(name) && !present[i].trunkNames.contains(name);
                });
            if (!isEmptied && !isThinner)
                continue;
            const QStringList again = trunksAgain(route, present[i], trunks, now);
            if (again != present[i].trunkNames)
                lost.append({ u"outbound_route"_s, presentKeys[i],
                    { { u"trunks"_s, joined(again) } }, {} });
        }
    return lost;
}

void OutboundRoutePart::apply(NethVoiceSession& session, NethVoiceState& live,
    const DeployItem& item, PbxDriver::Applied then)
{
    NethVoiceErrand::run<OutboundRouteErrand>(session, live, item, std::move(then));
}

Status OutboundRoutePart::adopt(Site& site, const DeployItem& drift, const NethVoiceState&) const
{
    if (drift.key == orderKey) {
        adoptOrder(site, names(drift.after(u"order"_s)));
        return {};
    }
    OutboundRoute* route = siteRoute(site, drift.key);
    if (drift.action == Action::Delete)
        site.outboundRoutes.removeIf(
            [&](const OutboundRoute& each) { return each.name == drift.key; });
    else if (route)
        route->trunks = names(drift.after(u"trunks"_s));
    else
        site.outboundRoutes.append({ drift.key, names(drift.after(u"trunks"_s)) });
    return {};
}

void OutboundRoutePart::import(
    Site& site, const Catalog&, const NethVoiceState& now, QStringList& notes) const
{
    const auto routes = NethVoiceRows::routes(now);
    for (const NethVoiceRows::Route& route : routes) {
        if (siteRoute(site, route.name))
            notes.append(u"route_name_doubled: "_s + route.name);
        else
            site.outboundRoutes.append({ route.name, route.trunkNames });
    }
}
