// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/DeployBench.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

NethVoiceSetup DeployBench::subscribed()
{
    NethVoiceSetup setup;
    setup.hasSubscription = true;
    return setup;
}

DeployBench::DeployBench(NethVoiceSetup setup)
    : peer(std::move(setup))
{
    if (!peer.start())
        qFatal("%s", qPrintable(peer.errorText()));
    peer.load(inUse());
    start = peer.dump();
}

static QJsonObject account(const QString& name)
{
    return { { u"display_name"_s, name }, { u"password"_s, u"CANARY-account"_s },
        { u"locked"_s, false }, { u"mail"_s, QString() } };
}

QJsonObject DeployBench::inUse()
{
    const auto sip = [](const QString& name, const QString& transport) {
        return QJsonObject { { u"name"_s, name }, { u"outboundcid"_s, QString() },
            { u"secret"_s, u"CANARY-olga"_s }, { u"codecs"_s, u"ulaw,alaw,gsm,g726,vp8"_s },
            { u"transport"_s, transport }, { u"media_encryption"_s, u"no"_s },
            { u"outbound_proxy"_s, u"sip:192.0.2.10:5060;lr"_s } };
    };
    const QJsonObject fax { { u"id"_s, u"2"_s }, { u"displayname"_s, u"Fax"_s },
        { u"default_extension"_s, u"210"_s }, { u"email"_s, QString() } };
    const QJsonObject user { { u"id"_s, u"1"_s }, { u"displayname"_s, u"Olga Verdi"_s },
        { u"default_extension"_s, u"101"_s }, { u"email"_s, QString() },
        { u"mobile"_s, u"00393331"_s } };
    const QJsonObject device { { u"id"_s, u"1"_s }, { u"user_id"_s, u"1"_s },
        { u"mac"_s, u"00:15:65:00:00:01"_s }, { u"vendor"_s, u"Yealink/Dreamwave"_s },
        { u"model"_s, u"yealink-T46"_s }, { u"line"_s, QJsonValue::Null },
        { u"extension"_s, u"101"_s }, { u"secret"_s, u"CANARY-olga"_s },
        { u"web_user"_s, u"admin"_s }, { u"web_password"_s, u"CANARY-web"_s },
        { u"type"_s, u"physical"_s }, { u"srtp"_s, u"1"_s } };
    const QJsonObject phone { { u"type"_s, u"phone"_s }, { u"inherit"_s, u"yealink-T46"_s },
        { u"display_name"_s, u"Yealink"_s }, { u"tok1"_s, u"CANARY-tok1"_s },
        { u"tok2"_s, u"CANARY-tok2"_s }, { u"variables"_s, QJsonObject() } };
    QJsonObject trunk { { u"trunkid"_s, u"1"_s }, { u"name"_s, u"old"_s },
        { u"tech"_s, u"pjsip"_s }, { u"outcid"_s, u"0721000000"_s }, { u"keepcid"_s, u"off"_s },
        { u"channelid"_s, u"old"_s }, { u"disabled"_s, u"off"_s }, { u"continue"_s, u"off"_s },
        { u"topos"_s, 0 }, { u"srtp"_s, 1 },
        { u"details"_s,
            QJsonObject { { u"sip_server"_s, u"sip.old.example"_s }, { u"username"_s, u"old"_s },
                { u"secret"_s, u"CANARY-old"_s }, { u"codecs"_s, u"alaw"_s },
                { u"registration"_s, u"send"_s } } } };
    for (const QString& name : { u"maxchans"_s, u"failscript"_s, u"dialoutprefix"_s,
             u"usercontext"_s, u"provider"_s, u"dialopts"_s })
        trunk.insert(name, QString());
    const QJsonObject route { { u"route_id"_s, u"1"_s }, { u"name"_s, u"all"_s },
        { u"trunks"_s, QJsonArray { u"1"_s } } };
    return { { u"directory"_s,
                 QJsonObject {
                     { u"olga"_s, account(u"Olga Verdi"_s) }, { u"fax"_s, account(u"Fax"_s) } } },
        { u"users"_s, QJsonObject { { u"olga"_s, user }, { u"fax"_s, fax } } },
        { u"extensions"_s,
            QJsonObject { { u"101"_s, sip(u"Olga Verdi"_s, u"0.0.0.0-udp"_s) },
                { u"210"_s, sip(u"Fax"_s, QString()) } } },
        { u"devices"_s, QJsonArray { device } },
        { u"scopes"_s, QJsonObject { { u"00-15-65-00-00-01"_s, phone } } },
        { u"trunks"_s, QJsonObject { { u"1"_s, trunk } } },
        { u"outbound"_s, QJsonArray { route } } };
}

static QJsonObject pbx()
{
    return { { u"kind"_s, u"nethvoice"_s }, { u"host"_s, u"pbx.example.net"_s },
        { u"address"_s, u"127.0.0.1"_s }, { u"proxy"_s, u"pbx.example.net"_s },
        { u"user"_s, u"admin"_s }, { u"password"_s, u"CANARY-nethvoice"_s },
        { u"cloud"_s, false } };
}

QJsonObject DeployBench::example(bool isWhole)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no example");
    QJsonObject site = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject about = site.value(u"site"_s).toObject();
    about.insert(u"pbx"_s, pbx());
    site.insert(u"site"_s, about);
    if (isWhole)
        return site;
    // A trunk to nobody's provider is made by hand.
    QJsonArray trunks = site.value(u"trunks"_s).toArray();
    trunks.removeLast();
    site.insert(u"trunks"_s, trunks);
    return site;
}

static QJsonObject gatewayOf(int number)
{
    const auto port = [&](int index, const QString& protocol) {
        return QJsonObject { { u"kind"_s, u"bri"_s }, { u"protocol"_s, protocol },
            { u"trunk_number"_s, QString() },
            { u"username"_s, u"Patton_01020%1_isdn_%2"_s.arg(number).arg(index) },
            { u"password"_s, QString() } };
    };
    return { { u"name"_s, u"gateway%1"_s.arg(number) }, { u"model"_s, u"TRI_ISDN_2"_s },
        { u"mac"_s, u"00:A0:BA:01:02:0%1"_s.arg(number) },
        { u"address"_s, u"192.168.1.10%1"_s.arg(number) }, { u"netmask"_s, u"255.255.255.0"_s },
        { u"gateway"_s, u"192.168.1.1"_s },
        { u"ports"_s, QJsonArray { port(0, u"pp"_s), port(1, u"pmp"_s) } } };
}

QJsonObject DeployBench::many(int users, int trunks, int gateways)
{
    QJsonArray userList;
    QJsonArray phoneList;
    for (int i = 0; i < users; ++i) {
        userList.append(QJsonObject { { u"username"_s, u"user%1"_s.arg(i) },
            { u"name"_s, u"User %1"_s.arg(i) }, { u"extension"_s, QString::number(300 + i) },
            { u"mobile"_s, u"333%1"_s.arg(i, 4, 10, QChar(u'0')) }, { u"voicemail"_s, true } });
        phoneList.append(QJsonObject { { u"mac"_s,
                                           u"00-15-65-AA-%1-%2"_s.arg(i / 256, 2, 16, QChar(u'0'))
                                               .arg(i % 256, 2, 16, QChar(u'0'))
                                               .toUpper() },
            { u"model"_s, u"yealink-T54"_s }, { u"user"_s, u"user%1"_s.arg(i) },
            { u"parameters"_s, QJsonObject { { u"language"_s, u"it"_s } } } });
    }
    QJsonArray trunkList;
    for (int i = 0; i < trunks; ++i)
        trunkList.append(QJsonObject { { u"name"_s, u"trunk%1"_s.arg(i) },
            { u"provider"_s, u"twt"_s }, { u"mode"_s, u"register"_s },
            { u"username"_s, u"account%1"_s.arg(i) }, { u"password"_s, u"CANARY-sip%1"_s.arg(i) },
            { u"number"_s, u"07214055%1"_s.arg(i, 2, 10, QChar(u'0')) },
            { u"codecs"_s, QJsonArray { u"alaw"_s } }, { u"force_codecs"_s, true } });
    QJsonArray gatewayList;
    for (int i = 0; i < gateways; ++i)
        gatewayList.append(gatewayOf(i));
    return { { u"format"_s, u"doppino-site/1"_s },
        { u"site"_s, QJsonObject { { u"name"_s, u"Many"_s }, { u"pbx"_s, pbx() } } },
        { u"trunks"_s, trunkList }, { u"users"_s, userList }, { u"phones"_s, phoneList },
        { u"gateways"_s, gatewayList } };
}

bool DeployBench::import(const QJsonObject& site)
{
    m_site = site[u"site"_s][u"name"_s].toString();
    QFile file(bench.path(u"site.json"_s));
    if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(site).toJson()) < 0)
        return false;
    file.close();
    const VerifyEnd end = bench.begin({ u"site"_s, u"import"_s, file.fileName() })->wait();
    if (end.code != 0)
        qWarning("%s", end.all().constData());
    return end.code == 0;
}

std::unique_ptr<VerifyRun> DeployBench::begin(const QStringList& more) const
{
    return bench.begin(QStringList { u"deploy"_s, m_site, u"--json"_s, u"--port"_s,
                           QString::number(peer.port()), u"--trust"_s, peer.fingerprint() }
        + more);
}

VerifyEnd DeployBench::run(const QStringList& more) const { return begin(more)->wait(); }

QStringList DeployBench::items(const VerifyEnd& end, const QString& action)
{
    QStringList ids;
    for (const QJsonObject& event : end.events())
        if (event.value(u"event"_s) == u"item"_s && event.value(u"action"_s) == action)
            ids.append(event.value(u"id"_s).toString());
    return ids;
}

static QJsonArray sortedByText(const QJsonArray& list)
{
    QMap<QByteArray, QJsonValue> sorted;
    for (const QJsonValue& row : list)
        sorted.insert(QJsonDocument(row.toObject()).toJson(), row);
    QJsonArray out;
    for (const QJsonValue& row : std::as_const(sorted))
        out.append(row);
    return out;
}

/// Rows under a name of theirs instead of their number.
static QJsonObject byName(const QJsonObject& table, const QString& field)
{
    QJsonObject out;
    for (const QJsonValue& row : table) {
        QJsonObject object = row.toObject();
        for (const QString& name : { u"id"_s, u"trunkid"_s, u"dialoutprefix"_s })
            object.remove(name);
        QJsonObject details = object.value(u"details"_s).toObject();
        details.remove(u"extdisplay"_s);
        if (!details.isEmpty())
            object.insert(u"details"_s, details);
        out.insert(row[field].toString(), object);
    }
    return out;
}

static QJsonObject withTrunkNames(QJsonObject gateway, const QJsonObject& trunks)
{
    QJsonObject ports = gateway.value(u"ports"_s).toObject();
    for (auto it = ports.begin(); it != ports.end(); ++it) {
        QJsonArray list;
        for (const QJsonValue& port : it.value().toArray()) {
            QJsonObject object = port.toObject();
            object.remove(u"trunknumber"_s);
            if (object.contains(u"trunk"_s))
                object.insert(u"trunk"_s, trunks[object[u"trunk"_s].toString()][u"name"_s]);
            list.append(object);
        }
        *it = list;
    }
    gateway.insert(u"ports"_s, ports);
    return gateway;
}

QByteArray DeployBench::settled(const NethVoicePeer& peer)
{
    QJsonObject state = QJsonDocument::fromJson(peer.dumpWithoutRandom()).object();
    const QJsonObject trunks = state.value(u"trunks"_s).toObject();
    QJsonObject users = state.value(u"users"_s).toObject();
    QMap<QString, QString> names;
    for (auto it = users.begin(); it != users.end(); ++it) {
        QJsonObject user = it.value().toObject();
        names.insert(user.take(u"id"_s).toString(), it.key());
        *it = user;
    }
    QJsonArray devices;
    for (const QJsonValue& row : state.value(u"devices"_s).toArray()) {
        QJsonObject device = row.toObject();
        device.remove(u"id"_s);
        device.insert(u"user_id"_s, names.value(device[u"user_id"_s].toString()));
        devices.append(device);
    }
    QJsonObject gateways;
    for (const QJsonValue& row : state.value(u"gateways"_s).toObject())
        gateways.insert(row[u"id"_s].toString(), withTrunkNames(row.toObject(), trunks));
    state.insert(u"users"_s, users);
    state.insert(u"devices"_s, sortedByText(devices));
    state.insert(u"trunks"_s, byName(trunks, u"name"_s));
    state.insert(u"gateways"_s, byName(gateways, u"mac"_s));
    return QJsonDocument(state).toJson();
}

QByteArray DeployBench::difference(const QByteArray& is, const QByteArray& shall)
{
    if (is == shall)
        return {};
    const auto side = [](const QByteArray& of, const QByteArray& other, const char* sign) {
        QByteArray out;
        const QList<QByteArray> others = other.split('\n');
        for (const QByteArray& line : of.split('\n'))
            if (!others.contains(line))
                out += sign + line.trimmed() + '\n';
        return out.left(1500);
    };
    return "another order, or:\n" + side(is, shall, "is ") + side(shall, is, "shall ");
}

QStringList DeployBench::drifted(const VerifyEnd& end)
{
    QStringList ids;
    for (const QJsonObject& event : end.events())
        if (event.value(u"event"_s) == u"drift"_s)
            ids.append(event.value(u"id"_s).toString());
    return ids;
}
