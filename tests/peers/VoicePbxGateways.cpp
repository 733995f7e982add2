// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways: their rows, trunks, extensions and files.
#include "tests/peers/VoicePbxExtensions.h"
#include "tests/peers/VoicePbxRows.h"
#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static VoicePbxAnswer listManufacturers(VoicePbxEngine& engine, const VoicePbxCall&)
{
    Q_UNUSED(engine)
    QJsonObject out;
    for (QJsonObject model : VoicePbxTables::gatewayModels()) {
        model.insert(u"proxy"_s, VoicePbxEngine::proxy());
        model.insert(u"ipv4_green"_s, u"pbx.example.net"_s);
        const QString maker = model.value(u"manufacturer"_s).toString();
        QJsonArray models = out.value(maker).toArray();
        models.append(model);
        out.insert(maker, models);
    }
    return VoicePbxAnswer::json(out);
}

/// A port as it is listed.
static QJsonObject portItem(const QString& type, const QJsonValue& port)
{
    if (type == u"isdn")
        return { { u"name"_s, port[u"trunk"_s] }, { u"type"_s, port[u"protocol"_s] } };
    if (type == u"fxs")
        return { { u"linked_extension"_s, port[u"main"_s] } };
    QJsonObject item { { u"linked_trunk"_s, port[u"trunk"_s] } };
    if (type == u"fxo")
        item.insert(u"number"_s, port[u"number"_s]);
    return item;
}

static VoicePbxAnswer listGateways(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray out;
    for (QJsonObject row : std::as_const(engine.book.gateways)) {
        const QJsonObject ports = row.take(u"ports"_s).toObject();
        const QJsonObject* model
            = VoicePbxTables::gatewayModel(row.value(u"model_id"_s).toString());
        row.insert(u"model"_s, row.value(u"model_id"_s));
        row.insert(u"manufacturer"_s,
            model ? model->value(u"manufacturer"_s) : QJsonValue(QJsonValue::Null));
        row.insert(u"isConfigured"_s, true);
        row.insert(u"isConnected"_s, false);
        for (auto it = ports.begin(); it != ports.end(); ++it) {
            QJsonArray items;
            for (const QJsonValue& port : it.value().toArray())
                items.append(portItem(it.key(), port));
            if (!items.isEmpty())
                row.insert(u"trunks_"_s + it.key(), items);
        }
        out.append(row);
    }
    return VoicePbxAnswer::json(out);
}

static QJsonObject gatewayTrunk(VoicePbxEngine& engine, const VoicePbxCall& call, int id,
    const QString& name, const QString& number, const QString& secret)
{
    QJsonObject row = VoicePbxRows::trunkRow(id, name, QString());
    row.insert(u"dialoutprefix"_s, number);
    row.insert(u"usercontext"_s, engine.setup.isNs8 ? u"from-pstn-identity"_s : u"from-pstn"_s);
    QJsonObject details;
    const auto keywords = VoicePbxTables::gatewayTrunkDefaults();
    for (auto it = keywords.begin(); it != keywords.end(); ++it)
        details.insert(it.key(), it.value());
    for (const QString& keyword :
        { u"aors"_s, u"sv_channelid"_s, u"sv_trunk_name"_s, u"trunk_name"_s })
        details.insert(keyword, name);
    details.insert(u"username"_s, engine.setup.isNs8 ? name : number);
    details.insert(u"secret"_s, secret);
    details.insert(u"sip_server"_s, call.text(u"ipv4_new"_s));
    details.insert(u"outbound_proxy"_s, VoicePbxEngine::proxy());
    details.insert(u"context"_s, row.value(u"usercontext"_s));
    row.insert(u"details"_s, details);
    return row;
}

static QJsonObject addTrunkPort(VoicePbxEngine& engine, const VoicePbxCall& call,
    const QString& type, int portNumber, const QJsonValue& wanted)
{
    const QJsonObject* model = VoicePbxTables::gatewayModel(call.text(u"model"_s));
    const QString uid = call.text(u"mac"_s).remove(u':').right(6).toLower();
    const QString name
        = u"%1_%2_%3_%4"_s.arg(model ? model->value(u"manufacturer"_s).toString() : QString(), uid,
            type, QString::number(portNumber));
    // Of how many there are, not of the highest: numbers come twice after a deletion.
    const QString number = u"20%1"_s.arg(engine.book.trunks.size() + 1, 3, 10, QChar(u'0'));
    const QString secret = engine.randomHex(engine.setup.isNs8 ? 13 : 8);
    const int id = VoicePbxRows::freeTrunkId(engine);
    engine.book.trunks.insert(id, gatewayTrunk(engine, call, id, name, number, secret));
    QJsonObject port { { u"trunk"_s, QString::number(id) }, { u"trunknumber"_s, number },
        { u"secret"_s, secret } };
    if (type == u"isdn")
        port.insert(u"protocol"_s, wanted[u"type"_s]);
    if (type == u"fxo")
        port.insert(u"number"_s, wanted[u"number"_s].toVariant().toString());
    return port;
}

static QJsonObject addFxsPort(
    VoicePbxEngine& engine, const VoicePbxCall& call, const QJsonValue& wanted)
{
    const QString main = wanted[u"linked_extension"_s].toVariant().toString();
    const QString extension = VoicePbxExtensions::create(engine, main, true).value_or(QString());
    if (!engine.book.extensions.contains(extension)) // of an empty main: made of nothing
        engine.book.extensions.insert(
            extension.isEmpty() ? u"91"_s : extension, { { u"name"_s, QString() } });
    VoicePbxExtensions::addDevice(engine, extension, u"physical"_s);
    if (QJsonObject* device = engine.book.deviceByExtension(extension))
        device->insert(u"srtp"_s, call.text(u"name"_s).contains(u" TLS "_s) ? u"1"_s : u"0"_s);
    return { { u"main"_s, main }, { u"extension"_s, extension },
        { u"secret"_s, engine.book.extensions.value(extension).value(u"secret"_s) } };
}

static VoicePbxAnswer gatewayResult(bool isDone, int id, const QString& error = {})
{
    QJsonObject out { { u"status"_s, isDone }, { u"errors"_s, QJsonArray() },
        { u"warnings"_s, QJsonArray() }, { u"infos"_s, QJsonArray() } };
    if (isDone)
        out.insert(u"id"_s, QString::number(id));
    else
        out.insert(u"errors"_s, QJsonArray { error });
    return VoicePbxAnswer::json(out, isDone ? 200 : 500);
}

static QJsonObject portsOf(VoicePbxEngine& engine, const VoicePbxCall& call, bool isPatton)
{
    QJsonObject ports;
    for (const QString& type : { u"isdn"_s, u"pri"_s, u"fxo"_s, u"fxs"_s }) {
        QJsonArray made;
        int number = isPatton ? 0 : 1;
        for (const QJsonValue& wanted : call.body.value(u"trunks_"_s + type).toArray())
            made.append(type == u"fxs" ? addFxsPort(engine, call, wanted)
                                       : addTrunkPort(engine, call, type, number++, wanted));
        if (!made.isEmpty())
            ports.insert(type, made);
    }
    return ports;
}

static VoicePbxAnswer addGateway(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString name = call.text(u"name"_s);
    const QString mac = call.text(u"mac"_s).toUpper();
    const QJsonObject* model = VoicePbxTables::gatewayModel(call.text(u"model"_s));
    for (auto it = engine.book.gateways.begin(); it != engine.book.gateways.end(); ++it) {
        const bool isSameMac = it->value(u"mac"_s).toString() == mac;
        if (isSameMac && it->value(u"name"_s).toString() == name) {
            engine.book.gateways.erase(it); // the row alone, its trunks stay
            break;
        }
        if (isSameMac)
            return gatewayResult(false, 0, u"SQLSTATE[23000]: Duplicate entry"_s);
    }
    const int id = engine.book.nextId(u"gateways"_s);
    QJsonObject row { { u"id"_s, QString::number(id) }, { u"name"_s, name }, { u"mac"_s, mac },
        { u"model_id"_s, call.text(u"model"_s) }, { u"proxy"_s, u"pbx.example.net"_s } };
    for (const QString& field :
        { u"ipv4"_s, u"ipv4_new"_s, u"gateway"_s, u"ipv4_green"_s, u"netmask_green"_s })
        row.insert(field, call.text(field));
    const bool isPatton = model && model->value(u"manufacturer"_s).toString() == u"Patton";
    row.insert(u"ports"_s, portsOf(engine, call, isPatton));
    engine.book.gateways.insert(id, row);
    engine.reload();
    return gatewayResult(true, id);
}

static VoicePbxAnswer deleteGateway(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const int id = call.parts.first().toInt();
    const QJsonObject ports = engine.book.gateways.value(id).value(u"ports"_s).toObject();
    for (auto it = ports.begin(); it != ports.end(); ++it)
        for (const QJsonValue& port : it.value().toArray()) {
            const QString number
                = port[it.key() == u"fxs" ? u"extension"_s : u"trunk"_s].toString();
            VoicePbxRows::removeTrunk(engine, number.toInt());
            VoicePbxRows::emptyRoute(engine, number.toInt()); // the wrong key
            VoicePbxExtensions::remove(engine, number); // a trunk's number as well
        }
    engine.book.gateways.remove(id);
    engine.reload();
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, true } });
}

static QByteArray pattonFile(const VoicePbxEngine& engine, const QJsonObject& row)
{
    QString text
        = u"cli version 4.00\nsystem hostname %1\nip-address %2 %3\nroute %4\nproxy %5\n"_s.arg(
            row.value(u"name"_s).toString(), row.value(u"ipv4_new"_s).toString(),
            row.value(u"netmask_green"_s).toString(), row.value(u"gateway"_s).toString(),
            row.value(u"ipv4_green"_s).toString());
    const QJsonObject ports = row.value(u"ports"_s).toObject();
    for (auto it = ports.begin(); it != ports.end(); ++it)
        for (const QJsonValue& port : it.value().toArray()) {
            const QJsonObject trunk = engine.book.trunks.value(port[u"trunk"_s].toString().toInt());
            text += u"trunk %1 user %2 password %3 %4\n"_s.arg(port[u"trunknumber"_s].toString(),
                trunk.value(u"name"_s).toString(), port[u"secret"_s].toString(),
                port[u"protocol"_s].toString());
        }
    return text.toUtf8();
}

static QByteArray grandstreamFile(const QJsonObject& row, const QString& model)
{
    QByteArray body;
    int line = 0;
    for (const QJsonValue& port : row.value(u"ports"_s)[u"fxs"_s].toArray()) {
        const QByteArray index = QByteArray::number(++line);
        body += "<P10" + index + ">" + port[u"extension"_s].toString().toUtf8() + "</P10" + index
            + "><P20" + index + ">" + port[u"secret"_s].toString().toUtf8() + "</P20" + index
            + ">\n";
    }
    if (line == 1 && model.startsWith(u"ht8")) // what nobody filled in stays a word
        body += "<P9002>FXSEXTENSION3</P9002>\n";
    if (model == u"ht802")
        body += "<P2383>0</P2382>\n<P2363>0</P2362>\n";
    return "<?xml version=\"1.0\"?>\n<gs_provision version=\"1\">\n<mac>"
        + row.value(u"mac"_s).toString().remove(u':').toUtf8() + "</mac>\n<config version=\"1\">\n"
        + body + "</config>\n</gs_provision>\n";
}

static VoicePbxAnswer downloadGateway(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    QString name = call.parts.first();
    for (const QJsonObject& row : std::as_const(engine.book.gateways)) {
        if (row.value(u"name"_s).toString() != name
            || (call.parts.size() > 1 && row.value(u"mac"_s).toString() != call.parts[1]))
            continue;
        const QJsonObject* model
            = VoicePbxTables::gatewayModel(row.value(u"model_id"_s).toString());
        if (!model)
            return VoicePbxAnswer::json(QJsonValue(QString()));
        const QByteArray file = model->value(u"manufacturer"_s).toString() == u"Patton"
            ? pattonFile(engine, row)
            : grandstreamFile(row, model->value(u"model"_s).toString());
        return VoicePbxAnswer::json(QJsonValue(QString::fromLatin1(file.toBase64())));
    }
    return { 200 }; // the program ends there
}

void VoicePbxCalls::addGateways(VoicePbxEngine& engine)
{
    const QString base = u"/devices/gateways"_s;
    engine.on(Door::Rest, "GET", base + u"/manufacturers"_s, listManufacturers);
    engine.on(Door::Rest, "GET", base + u"/list"_s,
        [](VoicePbxEngine&, const VoicePbxCall&) { return VoicePbxAnswer::json(QJsonArray()); });
    engine.on(Door::Rest, "GET", base + u"/list/{id}"_s, listGateways);
    engine.on(Door::Rest, "POST", base, addGateway);
    engine.on(Door::Rest, "POST", base + u"/push"_s, [](VoicePbxEngine&, const VoicePbxCall&) {
        return VoicePbxAnswer::json(QJsonObject { { u"status"_s, true } });
    });
    engine.on(Door::Rest, "DELETE", base + u"/{id}"_s, deleteGateway);
    engine.on(Door::Rest, "GET", base + u"/download/{name}"_s, downloadGateway);
    engine.on(Door::Rest, "GET", base + u"/download/{name}/{mac}"_s, downloadGateway);
}
