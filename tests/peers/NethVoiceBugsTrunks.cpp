// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/NethVoiceBugs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Bench = NethVoiceBench;

QByteArray NethVoiceBugs::trunk(const QByteArray& name, const QByteArray& provider)
{
    return R"({"provider":")" + provider + R"(","name":")" + name
        + R"(","username":"u","password":"CANARY-trunk","phone":"0721","codecs":["alaw"],)"
          R"("forceCodec":true})";
}

static QJsonValue trunkAt(Bench& bench, int index) { return bench.get(u"/trunks"_s).json[index]; }

static QString detail(Bench& bench, const QString& name)
{
    return trunkAt(bench, 0)[u"details"_s][name].toString();
}

static void trunkNames(Bench& bench)
{
    QVERIFY(bench.post(u"/trunks"_s, NethVoiceBugs::trunk("a")).body.isEmpty());
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("a"));
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("b"));
    QCOMPARE(bench.remove(u"/trunks/2"_s).status, 200);
    QCOMPARE(bench.remove(u"/trunks/77"_s).status, 200);
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("c"));
    QStringList rows;
    for (const QJsonValue& row : bench.get(u"/trunks"_s).json.toArray())
        rows.append(row[u"trunkid"_s].toString() + row[u"name"_s].toString());
    QCOMPARE(rows, (QStringList { u"1a"_s, u"2c"_s, u"3b"_s }));
    QCOMPARE(bench.get(u"/trunks/count"_s).body, QByteArray("3"));
    QVERIFY(bench.get(u"/trunks/pjsip"_s).json[0][u"details"_s].isUndefined());
}

static void trunkFields(Bench& bench)
{
    QCOMPARE(bench.post(u"/trunks"_s, R"({"provider":"twt"})").status, 400);
    QByteArray body = NethVoiceBugs::trunk("a");
    bench.post(u"/trunks"_s, body.replace("true", "false"));
    QCOMPARE(detail(bench, u"codecs"_s), u"alaw,codecs"_s);
    QCOMPARE(detail(bench, u"contact_user"_s), u"u"_s);
    QCOMPARE(detail(bench, u"secret"_s), u"CANARY-trunk"_s);
    QVERIFY(detail(bench, u"outbound_proxy"_s).endsWith(u";lr"));
    QCOMPARE(trunkAt(bench, 0)[u"provider"_s].toString(), QString());
}

static void trunkOfNobody(Bench& bench)
{
    QCOMPARE(bench.post(u"/trunks"_s, NethVoiceBugs::trunk("x", "nobody")).status, 200);
    QVERIFY(trunkAt(bench, 0)[u"details"_s][u"sip_server"_s].isUndefined());
    bench.remove(u"/trunks/1"_s);
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("w", "wic-voip"));
    QCOMPARE(detail(bench, u"username"_s), u"0721"_s);
    QCOMPARE(detail(bench, u"auth_username"_s), u"u"_s);
}

static void trunkPatches(Bench& bench)
{
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("a"));
    QCOMPARE(bench.patch(u"/trunks/1"_s, R"({"phone":"0722"})").status, 204);
    QCOMPARE(detail(bench, u"contact_user"_s), u"0722"_s);
    QCOMPARE(detail(bench, u"username"_s), u"u"_s);
    bench.patch(u"/trunks/1"_s, R"({"username":"v","phone":"0723"})");
    QCOMPARE(detail(bench, u"contact_user"_s), u"v"_s);
    bench.patch(u"/trunks/1"_s, R"({"codecs":["g729"],"forceCodec":false})");
    QCOMPARE(detail(bench, u"codecs"_s), u"alaw"_s);
    QCOMPARE(bench.patch(u"/trunks/1"_s, R"({"phone":"0724","codecs":["g729"]})").status, 500);
    QCOMPARE(trunkAt(bench, 0)[u"outcid"_s].toString(), u"0724"_s);
    QCOMPARE(detail(bench, u"codecs"_s), u"alaw"_s);
    bench.patch(u"/trunks/1"_s, R"({"password":""})");
    QCOMPARE(detail(bench, u"secret"_s), QString());
    const auto unknown = bench.patch(u"/trunks/9"_s, R"({"phone":"1"})");
    QCOMPARE(unknown.status, 500);
    QCOMPARE(unknown.json[u"error"_s].toString(), u"Can't patch trunk 9"_s);
}

static void outboundRoutes(Bench& bench)
{
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("a"));
    const QByteArray defaults = R"({"it":[{"name":"national_it","trunks":[{"trunkid":"1"}]},)"
                                R"({"name":"toll_it","trunks":[{"trunkid":"1"}]}]})";
    QVERIFY(bench.post(u"/outboundroutes"_s, defaults).body.isEmpty());
    const auto names = [&] {
        QStringList out;
        for (const QJsonValue& route : bench.get(u"/outboundroutes"_s).json.toArray())
            out.append(route[u"route_id"_s].toString() + route[u"name"_s].toString());
        return out;
    };
    QCOMPARE(names(), (QStringList { u"2toll_it"_s, u"1national_it"_s }));
    bench.post(u"/outboundroutes"_s,
        R"({"it":[{"route_id":"1","trunks":[]},{"route_id":"2","trunks":[{"trunkid":1}]}]})");
    QCOMPARE(names(), (QStringList { u"1national_it"_s, u"2toll_it"_s }));
    QCOMPARE(bench.get(u"/outboundroutes"_s).json[0][u"trunks"_s].toArray().size(), 0);
    QCOMPARE(bench.get(u"/outboundroutes"_s).json[1][u"trunks"_s][0][u"name"_s].toString(), u"a"_s);
    bench.post(u"/outboundroutes"_s, defaults);
    QCOMPARE(names().size(), 4);
    QCOMPARE(bench.remove(u"/outboundroutes/2/trunks/1"_s).status, 200);
    QCOMPARE(bench.get(u"/outboundroutes"_s).json[3][u"trunks"_s].toArray().size(), 0);
    QCOMPARE(bench.get(u"/outboundroutes/defaults"_s).json[u"it"_s].toArray().size(), 4);
}

static void inboundRoutes(Bench& bench)
{
    const auto add = [&](const QByteArray& target) {
        return bench.post(u"/inboundroutes"_s,
            R"({"extension":"0721","cidnum":"","destination":")" + target + "\"}");
    };
    QVERIFY(add("from-did-direct,201,1").body.isEmpty());
    QCOMPARE(add("from-did-direct,202,1").status, 200);
    const QJsonValue all = bench.get(u"/inboundroutes"_s).json;
    QCOMPARE(all[u"routes"_s].toArray().size(), 1);
    QCOMPARE(all[u"routes"_s][0][u"destination"_s].toString(), u"from-did-direct,201,1"_s);
    QVERIFY(all[u"destinations"_s].isObject());
    const QByteArray which = R"({"extension":"0721","cid":""})";
    QCOMPARE(bench.post(u"/inboundroutes/delete"_s, which).status, 200);
    QCOMPARE(bench.post(u"/inboundroutes/delete"_s, which).status, 404);
}

static QByteArray gateway(const QByteArray& ports, const QByteArray& model = "17")
{
    return R"({"name":"Patton-isdn","mac":"00:A0:BA:01:02:03","manufacturer":"Patton","model":)"
        + model + R"(,"ipv4":"192.168.1.100","ipv4_new":"192.168.1.100",)"
        + R"("netmask_green":"255.255.255.0","gateway":"192.168.1.1","ipv4_green":"pbx",)" + ports
        + "}";
}

static void gateways(Bench& bench)
{
    const QByteArray body
        = gateway(R"("trunks_isdn":[{"name":"","type":"pp"},{"name":"","type":"pmp"}])");
    QCOMPARE(bench.post(u"/devices/gateways"_s, body).json[u"status"_s].toBool(), true);
    QCOMPARE(trunkAt(bench, 1)[u"name"_s].toString(), u"Patton_010203_isdn_1"_s);
    QCOMPARE(trunkAt(bench, 1)[u"dialoutprefix"_s].toString(), u"20002"_s);
    QCOMPARE(detail(bench, u"registration"_s), u"receive"_s);
    bench.post(u"/devices/gateways"_s, body); // saved again: the row is new, the trunks are more
    QCOMPARE(bench.get(u"/trunks/count"_s).body, QByteArray("4"));
    const QJsonValue list = bench.get(u"/devices/gateways/list/all"_s).json;
    QCOMPARE(list.toArray().size(), 1);
    QCOMPARE(list[0][u"isConnected"_s].toBool(true), false);
    QCOMPARE(list[0][u"trunks_isdn"_s][1][u"name"_s].toString(), u"4"_s);
    QCOMPARE(list[0][u"trunks_isdn"_s][1][u"type"_s].toString(), u"pmp"_s);
    // A route whose id is that of a trunk which goes loses its trunks, whatever they were.
    bench.post(u"/outboundroutes"_s,
        R"({"it":[{"name":"a","trunks":[{"trunkid":"1"}]},{"name":"b","trunks":[{"trunkid":"1"}]},
            {"name":"c","trunks":[{"trunkid":"1"}]},{"name":"d","trunks":[{"trunkid":"1"}]}]})");
    const QString id = list[0][u"id"_s].toString();
    QCOMPARE(bench.remove(u"/devices/gateways/"_s + id).json[u"status"_s].toBool(), true);
    QCOMPARE(bench.get(u"/trunks/count"_s).body, QByteArray("2"));
    QMap<QString, qsizetype> trunks;
    for (const QJsonValue& route : bench.get(u"/outboundroutes"_s).json.toArray())
        trunks.insert(route[u"route_id"_s].toString(), route[u"trunks"_s].toArray().size());
    QCOMPARE(trunks,
        (QMap<QString, qsizetype> { { u"1"_s, 1 }, { u"2"_s, 1 }, { u"3"_s, 0 }, { u"4"_s, 0 } }));
    QCOMPARE(bench.remove(u"/devices/gateways/99"_s).json[u"status"_s].toBool(), true);
}

static void gatewayNumbersComeTwice(Bench& bench)
{
    const QByteArray two = R"("trunks_isdn":[{"name":"","type":"pp"},{"name":"","type":"pp"}])";
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("a"));
    bench.post(u"/devices/gateways"_s, gateway(two));
    bench.remove(u"/trunks/1"_s);
    bench.post(u"/devices/gateways"_s, gateway(two).replace("01:02:03", "01:02:04"));
    QStringList numbers;
    for (const QJsonValue& row : bench.get(u"/trunks"_s).json.toArray())
        numbers.append(row[u"dialoutprefix"_s].toString());
    numbers.sort();
    QCOMPARE(numbers, (QStringList { u"20002"_s, u"20003"_s, u"20003"_s, u"20004"_s }));
}

static void gatewayFiles(Bench& bench)
{
    NethVoiceBugs::addPeople(bench, { u"mario"_s });
    bench.post(u"/mainextensions"_s, R"({"username":"mario","extension":"201"})");
    QByteArray body = gateway(R"("trunks_fxs":[{"name":"","linked_extension":"201"}])", "33");
    body.replace("Patton", "Grandstream");
    bench.post(u"/devices/gateways"_s, body);
    const QString path = u"/devices/gateways/download/Grandstream-isdn"_s;
    const QByteArray file = QByteArray::fromBase64(bench.get(path).json.toString().toLatin1());
    QVERIFY(file.contains("<P2383>0</P2382>")); // no XML
    QVERIFY(file.contains(">201<"));
    QVERIFY(bench.get(path + u"x"_s).body.isEmpty());
    QCOMPARE(bench.post(u"/devices/gateways/push"_s, "{}").json[u"status"_s].toBool(), true);
}

static void emptyPorts(Bench& bench)
{
    NethVoiceBugs::addPeople(bench, { u"mario"_s });
    bench.post(u"/mainextensions"_s, R"({"username":"mario","extension":"201"})");
    QJsonObject state = bench.peer.state();
    state.insert(u"devices"_s,
        QJsonArray { QJsonObject { { u"id"_s, u"5"_s }, { u"user_id"_s, u"1"_s },
            { u"extension"_s, u"201"_s }, { u"type"_s, u"temporaryphysical"_s },
            { u"mac"_s, QJsonValue::Null } } });
    bench.peer.load(state);
    bench.post(u"/devices/gateways"_s,
        gateway(R"("trunks_fxs":[{"name":"","linked_extension":""}])", "33"));
    QVERIFY(!bench.peer.dump().contains("temporaryphysical"));
    QVERIFY(bench.get(u"/physicalextensions"_s).body.contains("\"91\""));
}

QList<NethVoiceBugs::Bug> NethVoiceBugs::ofTrunks()
{
    return {
        { u"trunks: first free number, names twice, DELETE always 200"_s, trunkNames },
        { u"trunks: codecs not forced, missing fields"_s, trunkFields },
        { u"trunks: an unknown provider, special options"_s, trunkOfNobody },
        { u"trunks: what PATCH wipes and saves by half"_s, trunkPatches },
        { u"routes out: duplicates, reversed, order by ids"_s, outboundRoutes },
        { u"routes in: one that is there stays as it was"_s, inboundRoutes },
        { u"gateways: trunks twice, another route emptied"_s, gateways },
        { u"gateways: numbers by counting"_s, gatewayNumbersComeTwice },
        { u"gateways: a file that is no XML"_s, gatewayFiles },
        { u"gateways: junk of an empty port"_s, emptyPorts },
        { u"trunks of NethServer 7: no details, codecs lost"_s,
            [](Bench& bench) {
                QByteArray body = NethVoiceBugs::trunk("a");
                bench.post(u"/trunks"_s, body.replace("true", "false"));
                QVERIFY(trunkAt(bench, 0)[u"details"_s].isUndefined());
                QCOMPARE(
                    bench.peer.state()[u"trunks"_s][u"1"_s][u"details"_s][u"codecs"_s].toString(
                        u"?"_s),
                    QString());
                QCOMPARE(bench.get(u"/phones/reboot"_s).status, 200);
            },
            [](NethVoiceSetup& setup) { setup.isNs8 = false; } },
    };
}
