// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceRouteErrand.h"

using namespace Qt::StringLiterals;

void NethVoiceRouteErrand::readRoutes(std::function<void(const Routes&)> next)
{
    get(Api::Rest, u"/outboundroutes"_s, [this, next = std::move(next)](const Reply& reply) {
        if (!reply.json.isArray())
            return giveUp(Error(ErrorCode::PbxAnswerOdd, u"GET /outboundroutes"_s));
        m_routes = NethVoiceRows::routes(reply.json.toArray());
        live().content.insert("outboundroutes"_L1, reply.json);
        next(m_routes);
    });
}

void NethVoiceRouteErrand::writeRoutes(const Routes& routes, std::function<void()> next)
{
    if (routes.isEmpty() || routes == m_routes)
        return next();
    repeatable(Verb::Post, Api::Rest, u"/outboundroutes"_s, NethVoiceRows::routesBody(routes),
        [this, routes, next = std::move(next)](const Reply&) {
            m_routes = routes;
            live().content.insert("outboundroutes"_L1,
                NethVoiceRows::routesWith(live().list(u"outboundroutes"), routes));
            next();
        });
}

void NethVoiceRouteErrand::putBack(
    const Routes& before, const Heirs& heirs, std::function<void()> next)
{
    readRoutes([this, before, heirs, next = std::move(next)](Routes routes) {
        for (NethVoiceRows::Route& route : routes)
            for (const NethVoiceRows::Route& earlier : before) {
                if (earlier.id != route.id)
                    continue;
                route.trunkIds.clear();
                route.trunkNames.clear();
                for (qsizetype i = 0; i < earlier.trunkIds.size(); ++i) {
                    const QString& id = earlier.trunkIds[i];
                    const auto heir = heirs.value(id, { id, earlier.trunkNames.value(i) });
                    if (heir.first.isEmpty())
                        continue;
                    route.trunkIds.append(heir.first);
                    route.trunkNames.append(heir.second);
                }
            }
        writeRoutes(routes, next);
    });
}

void NethVoiceRouteErrand::readTrunks(std::function<void()> next)
{
    get(Api::Rest, u"/trunks"_s, [this, next = std::move(next)](const Reply& reply) {
        if (!reply.json.isArray())
            return giveUp(Error(ErrorCode::PbxAnswerOdd, u"GET /trunks"_s));
        live().content.insert("trunks"_L1, NethVoiceRows::trunksById(reply.json));
        next();
    });
}
