// SPDX-License-Identifier: GPL-3.0-or-later
// Outbound and inbound routes.
#include "tests/peers/VoicePbxEngine.h"
#include "tests/peers/VoicePbxRows.h"
#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

void VoicePbxRows::emptyRoute(VoicePbxEngine& engine, int routeId)
{
    for (QJsonObject& route : engine.book.outbound)
        if (route.value(u"route_id"_s).toString().toInt() == routeId)
            route.insert(u"trunks"_s, QJsonArray());
}

static VoicePbxAnswer listOutbound(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray out;
    for (QJsonObject route : std::as_const(engine.book.outbound)) {
        QJsonArray trunks;
        for (const QJsonValue& id : route.value(u"trunks"_s).toArray())
            trunks.append(QJsonObject { { u"trunkid"_s, id },
                { u"name"_s, engine.book.trunks.value(id.toString().toInt()).value(u"name"_s) } });
        route.insert(u"trunks"_s, trunks);
        route.insert(u"seq"_s, QString::number(out.size()));
        route.remove(u"patterns"_s);
        out.append(route);
    }
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer outboundDefaults(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray trunks;
    for (const QJsonObject& row : std::as_const(engine.book.trunks))
        trunks.append(QJsonObject {
            { u"name"_s, row.value(u"name"_s) }, { u"trunkid"_s, row.value(u"trunkid"_s) } });
    QJsonObject out;
    for (const QString& locale : VoicePbxTables::locales()) {
        QJsonArray routes;
        for (const QString& key : VoicePbxTables::routeKeys())
            routes.append(QJsonObject {
                { u"name"_s, QString(key + u'_' + locale) }, { u"trunks"_s, trunks } });
        out.insert(locale, routes);
    }
    return VoicePbxAnswer::json(out);
}

static QJsonArray trunkIds(const QJsonValue& route)
{
    QJsonArray ids;
    for (const QJsonValue& trunk : route[u"trunks"_s].toArray())
        ids.append(trunk[u"trunkid"_s].toVariant().toString());
    return ids;
}

static void addOutbound(VoicePbxEngine& engine, const QJsonValue& wanted)
{
    QJsonObject route { { u"route_id"_s, QString::number(engine.book.nextId(u"outbound"_s)) },
        { u"name"_s, wanted[u"name"_s] }, { u"mohclass"_s, u"default"_s },
        { u"trunks"_s, trunkIds(wanted) } };
    for (const QString& field : { u"outcid"_s, u"outcid_mode"_s, u"password"_s,
             u"emergency_route"_s, u"intracompany_route"_s, u"dest"_s })
        route.insert(field, QString());
    route.insert(u"time_group_id"_s, QJsonValue::Null);
    QJsonArray patterns;
    for (const auto& [prefix, pattern] :
        VoicePbxTables::routePatterns(wanted[u"name"_s].toString()))
        patterns.append(QString(prefix + u'|' + pattern));
    route.insert(u"patterns"_s, patterns);
    engine.book.outbound.prepend(route); // a new one goes on top
}

static void orderOutbound(VoicePbxEngine& engine, const QJsonArray& wanted)
{
    QList<QJsonObject>& routes = engine.book.outbound;
    qsizetype place = 0;
    for (const QJsonValue& item : wanted) {
        const QString id = item[u"route_id"_s].toVariant().toString();
        for (qsizetype i = 0; i < routes.size(); ++i)
            if (routes[i].value(u"route_id"_s).toString() == id) {
                routes[i].insert(u"trunks"_s, trunkIds(item));
                routes.move(i, qMin(place, routes.size() - 1));
                break;
            }
        ++place;
    }
}

static VoicePbxAnswer setOutbound(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (call.body.isEmpty())
        return VoicePbxAnswer::json(QJsonValue(u"An error occurred"_s), 500);
    const QByteArray& sent = call.request.body; // only what was written first counts
    QString first = call.body.begin().key();
    for (auto it = call.body.begin(); it != call.body.end(); ++it)
        if (sent.indexOf('"' + it.key().toUtf8() + '"') < sent.indexOf('"' + first.toUtf8() + '"'))
            first = it.key();
    const QJsonArray wanted = call.body.value(first).toArray();
    if (wanted.first().toObject().contains(u"route_id"_s))
        orderOutbound(engine, wanted);
    else
        for (const QJsonValue& route : wanted)
            addOutbound(engine, route);
    engine.reload();
    return { 200 };
}

static VoicePbxAnswer unlinkTrunk(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    for (QJsonObject& route : engine.book.outbound) {
        if (route.value(u"route_id"_s).toString() != call.parts[0])
            continue;
        QJsonArray left;
        for (const QJsonValue& id : route.value(u"trunks"_s).toArray())
            if (id.toString() != call.parts[1])
                left.append(id);
        route.insert(u"trunks"_s, left);
    }
    engine.reload();
    return { 200 };
}

static QJsonObject destinationsOf(const VoicePbxEngine& engine)
{
    QJsonObject out { { u"app-blackhole,hangup,1"_s,
        QJsonObject { { u"destination"_s, u"app-blackhole,hangup,1"_s },
            { u"description"_s, u"Hangup"_s }, { u"category"_s, u"Terminate Call"_s } } } };
    for (auto it = engine.book.extensions.begin(); it != engine.book.extensions.end(); ++it) {
        const QString target = u"from-did-direct,%1,1"_s.arg(it.key());
        out.insert(target,
            QJsonObject { { u"destination"_s, target },
                { u"description"_s, QString(it.key() + u' ' + it->value(u"name"_s).toString()) },
                { u"category"_s, u"Extensions"_s } });
    }
    return out;
}

static VoicePbxAnswer listInbound(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray routes;
    for (const QJsonObject& route : std::as_const(engine.book.inbound))
        routes.append(route);
    return VoicePbxAnswer::json(
        QJsonObject { { u"destinations"_s, destinationsOf(engine) }, { u"routes"_s, routes } });
}

static VoicePbxAnswer addInbound(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    static const QMap<QString, QString> absent { { u"extension"_s, {} }, { u"cidnum"_s, {} },
        { u"destination"_s, {} }, { u"description"_s, {} }, { u"mohclass"_s, u"default"_s },
        { u"grppre"_s, {} }, { u"alertinfo"_s, {} }, { u"delay_answer"_s, u"0"_s },
        { u"privacyman"_s, u"0"_s }, { u"pmmaxretries"_s, u"3"_s }, { u"pmminlength"_s, u"10"_s },
        { u"ringing"_s, {} }, { u"reversal"_s, {} }, { u"pricid"_s, {} }, { u"rvolume"_s, {} },
        { u"fanswer"_s, {} } };
    QJsonObject row;
    for (auto it = absent.begin(); it != absent.end(); ++it)
        row.insert(it.key(), call.has(it.key()) ? call.text(it.key()) : it.value());
    const QString key = call.text(u"extension"_s) + u'/' + call.text(u"cidnum"_s);
    if (!engine.book.inbound.contains(key)) // an existing one is left as it was, without a word
        engine.book.inbound.insert(key, row);
    engine.reload();
    return { 200 };
}

static VoicePbxAnswer deleteInbound(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString key = call.text(u"extension"_s) + u'/' + call.text(u"cid"_s);
    if (engine.book.inbound.remove(key) == 0)
        return { 404 };
    engine.reload();
    return { 200 };
}

void VoicePbxCalls::addRoutes(VoicePbxEngine& engine)
{
    engine.on(Door::Rest, "GET", u"/outboundroutes"_s, listOutbound);
    engine.on(Door::Rest, "GET", u"/outboundroutes/defaults"_s, outboundDefaults);
    engine.on(Door::Rest, "GET", u"/outboundroutes/supportedLocales"_s,
        [](VoicePbxEngine&, const VoicePbxCall&) {
            return VoicePbxAnswer::json(QJsonArray::fromStringList(VoicePbxTables::locales()));
        });
    engine.on(Door::Rest, "POST", u"/outboundroutes"_s, setOutbound);
    engine.on(Door::Rest, "DELETE", u"/outboundroutes/{route}/trunks/{trunk}"_s, unlinkTrunk);
    engine.on(Door::Rest, "GET", u"/inboundroutes"_s, listInbound);
    engine.on(Door::Rest, "POST", u"/inboundroutes"_s, addInbound);
    engine.on(Door::Rest, "POST", u"/inboundroutes/delete"_s, deleteInbound);
}
