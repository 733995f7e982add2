// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/OutboundRouteErrand.h"

#include "models/deploy/DeployPlanner.h"
#include "models/deploy/nethvoice/OutboundRoutePart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// True when one list is the other without some of its entries.
bool isThinned(const QStringList& thinner, const QStringList& fuller)
{
    qsizetype at = 0;
    for (const QString& entry : fuller)
        if (at < thinner.size() && thinner[at] == entry)
            ++at;
    return at == thinner.size() && thinner.size() < fuller.size();
}

} // namespace

void OutboundRouteErrand::begin()
{
    if (item().action == DeployItem::Action::Delete)
        return failed(itemError(ErrorCode::PbxFeatureAbsent, u"DELETE /outboundroutes"_s));
    readRoutes([this](const Routes& routes) {
        if (item().key == OutboundRoutePart::orderKey)
            return setOrder(routes);
        const auto at = OutboundRoutePart::keys(live()).indexOf(item().key);
        at < 0 ? create(routes) : change(routes, at);
    });
}

void OutboundRouteErrand::setOrder(Routes routes)
{
    const QStringList keys = OutboundRoutePart::keys(live());
    const QStringList order = OutboundRoutePart::names(item().after(u"order"_s));
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const auto place = order.indexOf(keys[i]);
        places.insert(routes[i].id, place < 0 ? order.size() : place);
    }
    std::stable_sort(routes.begin(), routes.end(),
        [&](const auto& a, const auto& b) { return places.value(a.id) < places.value(b.id); });
    writeRoutes(routes, [this] { done(); });
}

Result<NethVoiceRows::Route> OutboundRouteErrand::wantedTrunks() const
{
    NethVoiceRows::Route route;
    const QStringList names = OutboundRoutePart::names(item().after(u"trunks"_s));
    for (const QString& name : names) {
        const auto trunks = NethVoiceRows::trunksNamed(live(), name);
        // Those that the plan brings back later put themselves into their places.
        const bool isLeftOut = item().notes.contains(u"trunks_follow"_s)
            || item().notes.contains(DeployPlanner::lostBefore);
        if (trunks.isEmpty() && isLeftOut)
            continue;
        if (trunks.isEmpty())
            return tl::unexpected(itemError(ErrorCode::PbxLinkMissing, name));
        if (trunks.size() > 1)
            return tl::unexpected(itemError(ErrorCode::PbxNameAmbiguous, name));
        route.trunkIds.append(trunks.first().id);
        route.trunkNames.append(name);
    }
    return route;
}

void OutboundRouteErrand::create(const Routes&)
{
    get(Api::Rest, u"/outboundroutes/defaults"_s, [this](const Reply& reply) {
        const QString locale = item().key.section(u'_', -1);
        const QJsonArray known = reply.json[locale].toArray();
        const bool isKnown
            = std::any_of(known.begin(), known.end(), [this](const QJsonValue& each) {
                  return NethVoiceRows::text(each["name"_L1]) == item().key;
              });
        if (!isKnown)
            return failed(itemError(ErrorCode::PbxFeatureAbsent, item().key));
        const auto route = wantedTrunks();
        route ? post(*route) : failed(route.error());
    });
}

/// Only this one: what is listed is made, once more each time. The first key chooses the patterns.
void OutboundRouteErrand::post(const NethVoiceRows::Route& route)
{
    QJsonObject body = NethVoiceRows::routesBody({ route })["it"_L1][0].toObject();
    body.remove("route_id"_L1);
    body.insert("name"_L1, item().key);
    onError([this](const Error& error) {
        error.code == ErrorCode::PbxFault ? afterPost(error) : giveUp(error);
    });
    once(Verb::Post, Api::Rest, u"/outboundroutes"_s,
        QJsonObject { { item().key.section(u'_', -1), QJsonArray { body } } },
        [this](const Reply&) { afterPost({}); });
}

void OutboundRouteErrand::afterPost(const std::optional<Error>& fault)
{
    readRoutes([this, fault](const Routes& routes) {
        const auto at = OutboundRoutePart::keys(live()).indexOf(item().key);
        if (at >= 0)
            return change(routes, at);
        failed(fault.value_or(itemError(ErrorCode::PbxItemDiffers, u"absent"_s)));
    });
}

void OutboundRouteErrand::change(Routes routes, qsizetype at)
{
    const auto wanted = wantedTrunks();
    if (!wanted)
        return failed(wanted.error());
    NethVoiceRows::Route& route = routes[at];
    if (isThinned(wanted->trunkIds, route.trunkIds)) {
        QStringList surplus = route.trunkIds;
        surplus.removeIf([&](const QString& id) { return wanted->trunkIds.contains(id); });
        return removeTrunks(route.id, surplus);
    }
    route.trunkIds = wanted->trunkIds;
    route.trunkNames = wanted->trunkNames;
    writeRoutes(routes, [this] { done(); });
}

void OutboundRouteErrand::removeTrunks(const QString& routeId, QStringList trunkIds)
{
    if (trunkIds.isEmpty())
        return readRoutes([this](const Routes&) { done(); });
    const QString id = trunkIds.takeFirst();
    repeatable(Verb::Delete, Api::Rest,
        u"/outboundroutes/%1/trunks/%2"_s.arg(
            NethVoiceRows::segment(routeId), NethVoiceRows::segment(id)),
        {}, [this, routeId, trunkIds](const Reply&) { removeTrunks(routeId, trunkIds); });
}
