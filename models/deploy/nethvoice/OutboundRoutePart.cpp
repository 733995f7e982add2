// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/OutboundRoutePart.h"

#include "models/deploy/nethvoice/OutboundRouteErrand.h"

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
    for (const QString& trunk : trunks) {
        const auto rows = NethVoiceRows::trunksNamed(now, trunk);
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
