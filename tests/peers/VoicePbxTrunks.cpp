// SPDX-License-Identifier: GPL-3.0-or-later
// Trunks of providers.
#include "tests/peers/VoicePbxEngine.h"
#include "tests/peers/VoicePbxRows.h"
#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

int VoicePbxRows::freeTrunkId(const VoicePbxEngine& engine)
{
    int id = 1;
    while (engine.book.trunks.contains(id))
        ++id;
    return id;
}

QJsonObject VoicePbxRows::trunkRow(int id, const QString& name, const QString& number)
{
    QJsonObject row { { u"trunkid"_s, QString::number(id) }, { u"name"_s, name },
        { u"tech"_s, u"pjsip"_s }, { u"outcid"_s, number }, { u"keepcid"_s, u"off"_s },
        { u"channelid"_s, name }, { u"disabled"_s, u"off"_s }, { u"continue"_s, u"off"_s } };
    for (const QString& field : { u"maxchans"_s, u"failscript"_s, u"dialoutprefix"_s,
             u"usercontext"_s, u"provider"_s, u"dialopts"_s })
        row.insert(field, QString());
    return row;
}

void VoicePbxRows::removeTrunk(VoicePbxEngine& engine, int id)
{
    engine.book.trunks.remove(id);
    for (QJsonObject& route : engine.book.outbound) {
        QJsonArray left;
        for (const QJsonValue& trunk : route.value(u"trunks"_s).toArray())
            if (trunk.toString().toInt() != id)
                left.append(trunk);
        route.insert(u"trunks"_s, left);
    }
}

static QMap<QString, QString> keywordsOf(const QJsonObject* provider)
{
    QMap<QString, QString> keywords;
    if (!provider) // not refused: a trunk without a server
        return keywords;
    keywords = VoicePbxTables::trunkDefaults();
    for (const QString& name :
        { u"sip_server"_s, u"sip_server_port"_s, u"transport"_s, u"outbound_proxy"_s,
            u"from_domain"_s, u"registration"_s, u"context"_s, u"codecs"_s, u"client_uri"_s })
        keywords.insert(name, provider->value(name).toString());
    return keywords;
}

static QString codecsFor(VoicePbxEngine& engine, const VoicePbxCall& call, const QString& now)
{
    QStringList codecs;
    for (const QJsonValue& codec : call.body.value(u"codecs"_s).toArray())
        codecs.append(codec.toString());
    if (codecs.isEmpty())
        return now;
    if (call.body.value(u"forceCodec"_s).toVariant().toBool())
        return codecs.join(u',');
    // Meant to add the provider's: adds the name of the column, or loses all.
    return engine.setup.isNs8 ? codecs.join(u',') + u",codecs"_s : QString();
}

static void setKeywords(VoicePbxEngine& engine, const VoicePbxCall& call, const QString& name,
    QMap<QString, QString>& keywords)
{
    const QString username = call.text(u"username"_s);
    for (const QString& keyword : { u"contact_user"_s, u"from_user"_s, u"username"_s })
        keywords.insert(keyword, username);
    for (const QString& keyword : { u"sv_channelid"_s, u"sv_trunk_name"_s, u"trunk_name"_s })
        keywords.insert(keyword, name);
    keywords.insert(u"secret"_s, call.text(u"password"_s));
    QString& outbound = keywords[u"outbound_proxy"_s];
    if (engine.setup.isNs8 && (outbound.isEmpty() || outbound == u"sip:127.0.0.1:5060"))
        outbound = VoicePbxEngine::proxy();
    keywords[u"codecs"_s] = codecsFor(engine, call, keywords.value(u"codecs"_s));
    const QJsonObject* provider = VoicePbxTables::provider(call.text(u"provider"_s));
    const QJsonObject special = provider ? provider->value(u"special"_s).toObject() : QJsonObject();
    for (auto it = special.begin(); it != special.end(); ++it)
        keywords.insert(it.key(),
            it.value()
                .toString()
                .replace(u"$PHONE"_s, call.text(u"phone"_s))
                .replace(u"$USERNAME"_s, username));
}

static QJsonObject objectOf(const QMap<QString, QString>& keywords)
{
    QJsonObject out;
    for (auto it = keywords.begin(); it != keywords.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

static VoicePbxAnswer addTrunk(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    for (const QString& name :
        { u"provider"_s, u"username"_s, u"password"_s, u"phone"_s, u"codecs"_s, u"forceCodec"_s })
        if (!call.has(name))
            return { 400 };
    const QJsonObject* provider = VoicePbxTables::provider(call.text(u"provider"_s));
    const int id = VoicePbxRows::freeTrunkId(engine);
    const QString name = call.text(call.text(u"name"_s).isEmpty() ? u"provider"_s : u"name"_s);
    QMap<QString, QString> keywords = keywordsOf(provider);
    setKeywords(engine, call, name, keywords);
    keywords.insert(u"extdisplay"_s, u"OUT_%1"_s.arg(id));
    QJsonObject row = VoicePbxRows::trunkRow(id, name, call.text(u"phone"_s));
    row.insert(u"details"_s, objectOf(keywords));
    row.insert(u"topos"_s, provider ? provider->value(u"topos"_s).toInt() : 0);
    row.insert(u"srtp"_s, provider ? provider->value(u"srtp"_s).toInt() : 0);
    engine.book.trunks.insert(id, row);
    engine.reload();
    return { 200 };
}

static void patchKeywords(VoicePbxEngine& engine, const VoicePbxCall& call, QJsonObject& row)
{
    QJsonObject details = row.value(u"details"_s).toObject();
    QStringList users;
    if (call.has(u"username"_s))
        users = engine.setup.isNs8
            ? QStringList { u"username"_s, u"contact_user"_s, u"from_user"_s }
            : QStringList { u"username"_s };
    for (const QString& keyword : users)
        details.insert(keyword, call.text(u"username"_s));
    if (call.has(u"password"_s)) // an empty one as well
        details.insert(u"secret"_s, call.text(u"password"_s));
    if (call.has(u"phone"_s)) {
        row.insert(u"outcid"_s, call.text(u"phone"_s));
        if (!call.has(u"username"_s))
            for (const QString& keyword : { u"contact_user"_s, u"from_user"_s })
                details.insert(keyword, call.text(u"phone"_s));
    }
    const QString codecs = codecsFor(engine, call, {});
    if (call.body.value(u"forceCodec"_s).toVariant().toBool() && !codecs.isEmpty())
        details.insert(u"codecs"_s, codecs);
    row.insert(u"details"_s, details);
}

static VoicePbxAnswer patchTrunk(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const auto refuse = [](const QString& words) {
        return VoicePbxAnswer::json(QJsonObject { { u"error"_s, words } }, 500);
    };
    const auto row = engine.book.trunks.find(call.parts.first().toInt());
    if (row == engine.book.trunks.end() || row->value(u"tech"_s).toString() != u"pjsip")
        return refuse(u"Can't patch trunk %1"_s.arg(call.parts.first()));
    patchKeywords(engine, call, *row);
    // A query with a placeholder too many, after the rest was saved; no reload either.
    if (call.has(u"codecs"_s) && !call.has(u"forceCodec"_s))
        return refuse(u"SQLSTATE[HY093]: Invalid parameter number"_s);
    engine.reload();
    return { 204 };
}

static QJsonObject trunkItem(const VoicePbxEngine& engine, QJsonObject row, bool isWhole)
{
    const QJsonObject details = row.take(u"details"_s).toObject();
    row.remove(u"topos"_s);
    row.remove(u"srtp"_s);
    row.insert(u"username"_s, details.value(u"username"_s));
    if (isWhole && engine.setup.isNs8)
        row.insert(u"details"_s, details);
    return row;
}

static VoicePbxAnswer listTrunks(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    QJsonArray out;
    const QString tech = call.parts.value(0).toLower();
    for (const QJsonObject& row : std::as_const(engine.book.trunks))
        if (tech.isEmpty() || row.value(u"tech"_s).toString() == tech)
            out.append(trunkItem(engine, row, tech.isEmpty()));
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer deleteTrunk(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    VoicePbxRows::removeTrunk(engine, call.parts.first().toInt());
    engine.reload();
    return { 200 };
}

static VoicePbxAnswer listProviders(VoicePbxEngine&, const VoicePbxCall&)
{
    QMap<QString, QJsonObject> sorted;
    for (const QJsonObject& row : VoicePbxTables::providers())
        sorted.insert(row.value(u"description"_s).toString(),
            { { u"id"_s, row.value(u"id"_s).toVariant().toString() },
                { u"provider"_s, row.value(u"provider"_s) },
                { u"description"_s, row.value(u"description"_s) } });
    QJsonArray out;
    for (const QJsonObject& row : std::as_const(sorted))
        out.append(row);
    return VoicePbxAnswer::json(out);
}

void VoicePbxCalls::addTrunks(VoicePbxEngine& engine)
{
    engine.on(Door::Rest, "GET", u"/providers"_s, listProviders);
    engine.on(Door::Rest, "GET", u"/trunks/count"_s, [](VoicePbxEngine& peer, const VoicePbxCall&) {
        return VoicePbxAnswer::json(QJsonValue(int(peer.book.trunks.size())));
    });
    engine.on(Door::Rest, "GET", u"/trunks"_s, listTrunks);
    engine.on(Door::Rest, "GET", u"/trunks/{tech}"_s, listTrunks);
    engine.on(Door::Rest, "POST", u"/trunks"_s, addTrunk);
    engine.on(Door::Rest, "PATCH", u"/trunks/{id}"_s, patchTrunk);
    engine.on(Door::Rest, "DELETE", u"/trunks/{id}"_s, deleteTrunk);
}
