// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceGatewayFile.h"
#include "tests/models/deploy/TrunkBench.h"

using namespace TrunkBench;
using Kind = NethVoiceFault::Kind;

namespace {

const QString gatewayPost = u"POST /freepbx/rest/devices/gateways$"_s;

Gateway& addGateway(Bench& bench, const QString& model, const QString& mac)
{
    Gateway gateway;
    gateway.id = newId();
    gateway.name = u"Rack "_s + model;
    gateway.model = model;
    gateway.mac = mac;
    gateway.address = u"192.168.1.50"_s;
    gateway.netmask = u"255.255.255.0"_s;
    gateway.gateway = u"192.168.1.1"_s;
    bench.site.pbx.host = u"pbx.example.net"_s;
    bench.site.gateways.append(gateway);
    return bench.site.gateways.last();
}

void addPort(Gateway& gateway, PortKind kind, const QString& value = {}, const QString& secret = {})
{
    GatewayPort port;
    port.kind = kind;
    port.password = Secret(secret);
    if (kind == PortKind::Bri)
        port.protocol = value;
    else if (kind == PortKind::Fxs)
        port.extension = value;
    else
        port.number = value;
    gateway.ports.append(port);
}

Gateway& addIsdn(Bench& bench, const QString& mac = u"00:A0:BA:01:02:03"_s)
{
    Gateway& gateway = addGateway(bench, u"TRI_ISDN_2"_s, mac);
    addPort(gateway, PortKind::Bri, u"pp"_s, u"CANARY-port"_s);
    addPort(gateway, PortKind::Bri, u"pmp"_s);
    return gateway;
}

QJsonArray gateways(const Bench& bench)
{
    QJsonArray list;
    const QJsonObject rows = bench.peer.state().value("gateways"_L1).toObject();
    for (const QJsonValue& row : rows)
        list.append(row);
    return list;
}

const QString isdnKey = u"gateway:00:A0:BA:01:02:03"_s;

} // namespace

/// Gateways of a NethVoice and the trunks it makes for them.
class tst_NethVoiceGateways : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTrunksForPorts();
    void sendsOnlyPortsInUse();
    void encryptsByName_data();
    void encryptsByName();
    void refusesGateways_data();
    void refusesGateways();
    void replacesInsteadOfSavingOver();
    void givesEmptiedRoutesBack();
    void setsPasswordsAlone();
    void putsADeletedGatewayBack();
    void givesBackWhatABrokenGoTook_data();
    void givesBackWhatABrokenGoTook();
    void survivesFaults_data();
    void survivesFaults();
    void sparesAnExtensionWithATrunksNumber();
    void saysWhenNumbersComeTwice();
    void importsWhatItMade();
    void readsFiles_data();
    void readsFiles();
};

void tst_NethVoiceGateways::makesTrunksForPorts()
{
    Bench bench;
    Gateway& gateway = addIsdn(bench);
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::lines(plan), QStringList { u"create "_s + isdnKey });
    QVERIFY(plan.items.first().notes.contains(u"gateway_to_upload"_s));
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(
        trunkNames(bench), (QStringList { u"Patton_010203_isdn_0"_s, u"Patton_010203_isdn_1"_s }));
    QCOMPARE(detail(bench, u"Patton_010203_isdn_0"_s, u"secret"_s), u"CANARY-port"_s);
    QCOMPARE(unsaid(plan), QStringList());
    QCOMPARE(settled(bench, plan), QString());
    QVERIFY(bench.driver->learn(bench.site, bench.read()));
    QCOMPARE(gateway.ports[0].username, u"Patton_010203_isdn_0"_s);
    QCOMPARE(gateway.ports[0].trunkNumber, u"20001"_s);
    QCOMPARE(gateway.ports[0].password, Secret(u"CANARY-port"_s));
    QCOMPARE(gateway.ports[1].trunkNumber, u"20002"_s);
    QCOMPARE(
        gateway.ports[1].password.reveal(), detail(bench, u"Patton_010203_isdn_1"_s, u"secret"_s));
    QVERIFY(!bench.driver->learn(bench.site, bench.now));
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(bench.peer.count(u"push"_s), 0);
}

void tst_NethVoiceGateways::sendsOnlyPortsInUse()
{
    Bench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addUser(u"anna"_s, u"202"_s);
    deployed(bench);
    Gateway& gateway = addGateway(bench, u"ht802"_s, u"00:0B:82:01:02:03"_s);
    addPort(gateway, PortKind::Fxs);
    addPort(gateway, PortKind::Fxs, u"91202"_s);
    QJsonObject state = bench.peer.state();
    QJsonArray devices = state.value("devices"_L1).toArray();
    devices.append(QJsonObject { { u"id"_s, u"99"_s }, { u"user_id"_s, u"1"_s },
        { u"extension"_s, u"98201"_s }, { u"type"_s, u"temporaryphysical"_s },
        { u"mac"_s, QJsonValue::Null } });
    state.insert("devices"_L1, devices);
    bench.peer.load(state);
    QCOMPARE(Bench::ended(bench.deploy()), u"done"_s);
    const QJsonArray bodies = bench.bodies(gatewayPost);
    QCOMPARE(bodies.size(), 1);
    QCOMPARE(bodies[0]["trunks_fxs"_L1].toArray().size(), 1);
    QCOMPARE(bodies[0]["trunks_fxs"_L1][0]["linked_extension"_L1].toString(), u"202"_s);
    // An empty port would have deleted it.
    QVERIFY(bench.peer.dump().contains("temporaryphysical"));
    QVERIFY(bench.driver->learn(bench.site, bench.read()));
    const GatewayPort& port = bench.site.gateways[0].ports[1];
    QVERIFY2(port.extension == u"202"_s || port.extension.endsWith(u"202"_s),
        qPrintable(port.extension));
    QVERIFY(!port.password.isEmpty());
    const DeployPlan again = bench.plan();
    QVERIFY2(!again.hasWork(), qPrintable(Bench::lines(again).join(u'\n')));
    // The PBX's file for this model is no XML, and yet it was read.
    QVERIFY(
        again.find(u"gateway:00:0B:82:01:02:03"_s)->notes.contains(u"gateway_file_malformed"_s));
}

void tst_NethVoiceGateways::encryptsByName_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<int>("model");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("udp") << u"udp"_s << 31 << false;
    QTest::newRow("tls") << u"tls"_s << 32 << true;
}

void tst_NethVoiceGateways::encryptsByName()
{
    QFETCH(QString, transport);
    QFETCH(bool, isNamed);
    Bench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    Gateway& gateway = addGateway(bench, u"ht801"_s, u"00:0B:82:01:02:03"_s);
    gateway.transport = transport;
    addPort(gateway, PortKind::Fxs, u"201"_s);
    QCOMPARE(Bench::ended(bench.deploy()), u"done"_s);
    const QJsonArray bodies = bench.bodies(gatewayPost);
    QTEST(bodies[0]["model"_L1].toInt(), "model");
    QCOMPARE(bodies[0]["name"_L1].toString().contains(u" TLS "_s), isNamed);
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoiceGateways::refusesGateways_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("error");
    QTest::newRow("nobody's extension")
        << u"ht802"_s << u"00:0B:82:01:02:03"_s << u"999"_s << u"pbx_link_missing"_s;
    QTest::newRow("no address") << u"ht802"_s << QString() << u"201"_s << u"missing_value"_s;
    QTest::newRow("a model the PBX lacks")
        << u"M4401"_s << u"00:90:F8:01:02:03"_s << QString() << u"pbx_feature_absent"_s;
    QTest::newRow("no model at all")
        << u"none"_s << u"00:90:F8:01:02:03"_s << QString() << u"unknown_model"_s;
}

void tst_NethVoiceGateways::refusesGateways()
{
    QFETCH(QString, model);
    QFETCH(QString, mac);
    QFETCH(QString, extension);
    Bench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    addPort(addGateway(bench, model, mac), PortKind::Fxs, extension);
    const DeployPlan plan = bench.plan({ u"gateways"_s });
    QCOMPARE(plan.items.size(), 1);
    QVERIFY(plan.items.first().refusal);
    QTEST(errorCodeName(plan.items.first().refusal->code), "error");
}

void tst_NethVoiceGateways::replacesInsteadOfSavingOver()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    addIsdn(bench);
    addRoute(bench, u"national_it"_s,
        { u"Patton_010203_isdn_1"_s, u"voip1"_s, u"Patton_010203_isdn_0"_s });
    deployed(bench);
    const PbxState then = bench.read();
    bench.driver->learn(bench.site, then);
    const QString kept = detail(bench, u"Patton_010203_isdn_1"_s, u"secret"_s);
    bench.site.gateways[0].ports[0].protocol = u"pmp"_s;
    bench.site.outboundRoutes.clear();
    const DeployPlan plan = bench.plan({ u"gateways"_s });
    QCOMPARE(Bench::lines(plan), QStringList { u"change "_s + isdnKey });
    QVERIFY(plan.items.first().notes.contains(u"routes_put_back"_s));
    QCOMPARE(unsaid(plan), QStringList());
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.count(u"DELETE .*/devices/gateways/"_s), 1);
    QCOMPARE(bench.peer.count(gatewayPost), 1);
    QCOMPARE(trunkNames(bench),
        (QStringList { u"Patton_010203_isdn_0"_s, u"Patton_010203_isdn_1"_s, u"voip1"_s }));
    QCOMPARE(gateways(bench).size(), 1);
    QCOMPARE(routeLines(bench.read()), routeLines(then));
    QCOMPARE(detail(bench, u"Patton_010203_isdn_1"_s, u"secret"_s), kept);
    QVERIFY(!bench.plan({ u"gateways"_s }).hasWork());
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(routeLines(bench.read()), routeLines(then));
    QVERIFY(!bench.planBack(then, { isdnKey }).hasWork());
}

void tst_NethVoiceGateways::givesEmptiedRoutesBack()
{
    Bench bench;
    addIsdn(bench);
    deployed(bench); // trunks 1 and 2
    addTrunk(bench, u"voip1"_s);
    addRoute(bench, u"national_it"_s, { u"voip1"_s });
    addRoute(bench, u"cellphone_it"_s, { u"voip1"_s });
    addRoute(bench, u"toll_it"_s, { u"voip1"_s, u"Patton_010203_isdn_0"_s });
    deployed(bench);
    bench.site.outboundRoutes.clear();
    bench.site.gateways.clear();
    QCOMPARE(Bench::ended(bench.apply(bench.plan({ u"gateways"_s }))), u"done"_s);
    QCOMPARE(trunkNames(bench), QStringList { u"voip1"_s });
    QCOMPARE(routeLines(bench.read()),
        (QStringList { u"national_it: voip1"_s, u"cellphone_it: voip1"_s, u"toll_it: voip1"_s }));
    // The PBX did empty two of them.
    QVERIFY(bench.peer.count(u"^POST .*/outboundroutes$"_s) > 0);
}

void tst_NethVoiceGateways::setsPasswordsAlone()
{
    Bench bench;
    addIsdn(bench);
    deployed(bench);
    const PbxState then = bench.read();
    bench.site.gateways[0].ports[1].password = Secret(u"CANARY-second"_s);
    const DeployPlan plan = bench.plan();
    QCOMPARE(plan.items.first().fields.size(), 1);
    QVERIFY(plan.items.first().fields.first().isSecret);
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.lines(true), QStringList { u"PATCH /freepbx/rest/trunks/2"_s });
    QCOMPARE(bench.bodies(u"^PATCH "_s)[0].toObject().keys(), QStringList { u"password"_s });
    QCOMPARE(detail(bench, u"Patton_010203_isdn_1"_s, u"username"_s), u"Patton_010203_isdn_1"_s);
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceGateways::putsADeletedGatewayBack()
{
    Bench bench;
    addIsdn(bench);
    addTrunk(bench, u"voip1"_s);
    addRoute(bench, u"national_it"_s, { u"Patton_010203_isdn_0"_s, u"voip1"_s });
    deployed(bench);
    const PbxState then = bench.read();
    bench.site.outboundRoutes.clear();
    bench.site.gateways.clear();
    const DeployPlan plan = bench.plan({ u"gateways"_s });
    QCOMPARE(Bench::lines(plan), QStringList { u"delete "_s + isdnKey });
    QCOMPARE(plan.items.first().irreversible, QString());
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(gateways(bench).size(), 0);
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QVERIFY(!bench.planBack(then, { isdnKey, u"outbound_route:national_it"_s }).hasWork());
    QCOMPARE(detail(bench, u"Patton_010203_isdn_0"_s, u"secret"_s), u"CANARY-port"_s);
    QCOMPARE(routeLines(bench.now), routeLines(then));
}

void tst_NethVoiceGateways::givesBackWhatABrokenGoTook_data()
{
    QTest::addColumn<bool>("isReplacing"); ///< or taking away
    QTest::addColumn<QStringList>("routes");
    QTest::newRow("taken away") << false
                                << QStringList { u"national_it: voip1"_s, u"cellphone_it: voip1"_s,
                                       u"toll_it: voip1"_s };
    QTest::newRow("replaced") << true
                              << QStringList { u"national_it: voip1"_s, u"cellphone_it: voip1"_s,
                                     u"toll_it: voip1, Patton_010203_isdn_0"_s };
}

/// The PBX empties routes with the gateway, and Doppino is gone before it puts them back.
void tst_NethVoiceGateways::givesBackWhatABrokenGoTook()
{
    QFETCH(bool, isReplacing);
    Bench bench;
    addIsdn(bench);
    deployed(bench); // trunks 1 and 2
    addTrunk(bench, u"voip1"_s);
    addRoute(bench, u"national_it"_s, { u"voip1"_s });
    addRoute(bench, u"cellphone_it"_s, { u"voip1"_s });
    addRoute(bench, u"toll_it"_s, { u"voip1"_s, u"Patton_010203_isdn_0"_s });
    deployed(bench);
    bench.site.outboundRoutes.clear();
    if (isReplacing)
        bench.site.gateways[0].ports[1].protocol = u"pp"_s;
    else
        bench.site.gateways.clear();
    const DeployPlan plan = bench.plan({ u"gateways"_s });
    const PbxState then = bench.now;
    bench.peer.addFault({ Kind::CutBefore, u"GET .*/devices/gateways/list"_s, 1, 0 });
    QCOMPARE(outcomeName(bench.apply(plan).value(isdnKey).end), u"unknown"_s);
    bench.peer.clearFaults();
    DeployPlanner::Scope scope { { u"gateways"_s }, bench.created };
    const auto planned = [&] {
        bench.now = bench.read();
        scope.lost.clear();
        const auto next
            = DeployPlanner::plan(*bench.driver, bench.site, *bench.catalog, bench.now, scope);
        scope.lost = bench.driver->lost(then, { isdnKey }, bench.now, next);
        return DeployPlanner::plan(*bench.driver, bench.site, *bench.catalog, bench.now, scope);
    };
    const DeployPlan again = planned();
    QCOMPARE(unsaid(again), QStringList());
    QCOMPARE(Bench::ended(bench.apply(again)), u"done"_s);
    QTEST(routeLines(bench.read()), "routes");
    QVERIFY(!planned().hasWork());
}

void tst_NethVoiceGateways::survivesFaults_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<int>("trunks"); ///< after it
    QTest::newRow("saved by half") << Kind::HalfSaved << u"failed"_s << 0;
    QTest::newRow("refused for now") << Kind::Busy << u"failed"_s << 0;
    QTest::newRow("200 with an error") << Kind::Error << u"failed"_s << 0;
    QTest::newRow("cut before") << Kind::CutBefore << u"unknown"_s << 0;
    QTest::newRow("cut after") << Kind::CutAfter << u"unknown"_s << 2;
}

void tst_NethVoiceGateways::survivesFaults()
{
    QFETCH(Kind, kind);
    Bench bench;
    addIsdn(bench);
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ kind, gatewayPost });
    const auto outcomes = bench.apply(plan);
    QTEST(outcomeName(outcomes.first().end), "ended");
    QCOMPARE(bench.peer.count(gatewayPost), 1);
    QTEST(int(trunkNames(bench).size()), "trunks");
    QCOMPARE(gateways(bench).isEmpty(), trunkNames(bench).isEmpty());
    bench.peer.clearFaults();
    deployed(bench);
    QCOMPARE(trunkNames(bench).size(), 2);
    QCOMPARE(gateways(bench).size(), 1);
    QCOMPARE(detail(bench, u"Patton_010203_isdn_0"_s, u"secret"_s), u"CANARY-port"_s);
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoiceGateways::sparesAnExtensionWithATrunksNumber()
{
    Bench bench;
    addIsdn(bench);
    deployed(bench);
    bench.now = bench.read();
    QJsonObject extensions = bench.now.content.value("extensions"_L1).toObject();
    extensions.insert("2"_L1, QJsonObject { { u"extension"_s, u"2"_s } });
    bench.now.content.insert("extensions"_L1, extensions);
    bench.site.gateways.clear();
    const DeployPlan plan = DeployPlanner::plan(
        *bench.driver, bench.site, *bench.catalog, bench.now, { {}, bench.created });
    QCOMPARE(plan.find(isdnKey)->refusal, Error(ErrorCode::PbxNumberDangerous, isdnKey, u"2"_s));
}

void tst_NethVoiceGateways::saysWhenNumbersComeTwice()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    addIsdn(bench);
    deployed(bench);
    bench.site.trunks.clear();
    deployed(bench);
    addIsdn(bench, u"00:A0:BA:01:02:04"_s);
    const DeployPlan plan = bench.plan();
    QVERIFY(plan.find(u"gateway:00:A0:BA:01:02:04"_s)
                ->notes.contains(u"trunk_number_doubled: 20003"_s));
    QCOMPARE(unsaid(plan), QStringList());
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    bench.driver->learn(bench.site, bench.read());
    QCOMPARE(bench.site.gateways[1].ports[0].trunkNumber, u"20003"_s);
}

void tst_NethVoiceGateways::importsWhatItMade()
{
    Bench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    addIsdn(bench);
    Gateway& gateway = addGateway(bench, u"ht801"_s, u"00:0B:82:01:02:03"_s);
    gateway.transport = u"tls"_s;
    addPort(gateway, PortKind::Fxs, u"201"_s);
    deployed(bench);
    Site imported;
    QStringList notes;
    bench.driver->import(imported, *bench.catalog, bench.read(), notes);
    QCOMPARE(imported.gateways.size(), 2);
    QVERIFY(imported.trunks.isEmpty());
    for (const Gateway& each : std::as_const(imported.gateways))
        for (const GatewayPort& port : each.ports)
            QVERIFY(!port.password.isEmpty());
    bench.site = imported;
    const DeployPlan plan = bench.plan({ u"gateways"_s });
    QVERIFY2(!plan.hasWork(), qPrintable(Bench::lines(plan).join(u'\n')));
    QCOMPARE(plan.count(DeployItem::Action::Refused), 0);
}

void tst_NethVoiceGateways::readsFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Trinity") << QByteArray("  map 20001(.%) to \\1\n  map 20002(.%) to \\1\n"
                                           "  username Patton_0_isdn_0 password s1\n"
                                           "  username TRUNKUSERNAME2 password TRUNKSECRET2\n")
                             << QByteArray(R"({"accounts":[{"secret":"s1","username":)"
                                           R"("Patton_0_isdn_0"}],"numbers":["20001","20002"]})");
    QTest::newRow("HT802, malformed")
        << QByteArray("<a><P35>91201</P35><P34>a&amp;b</P34><P735>FXSEXTENSION1</P735>"
                      "<P2383>0</P2382></a>")
        << QByteArray(R"({"accounts":[{"secret":"a&b","username":"91201"}],"malformed":true})");
    QTest::newRow("GXW, 33 ports") << QByteArray("<a><P4060>201</P4060><P4120>x</P4120>"
                                                 "<P21000>233</P21000><P21128>y</P21128></a>")
                                   << QByteArray(R"({"accounts":[{"secret":"x","username":"201"},)"
                                                 R"({"secret":"y","username":"233"}]})");
    QTest::newRow("nothing") << QByteArray() << QByteArray("{}");
}

void tst_NethVoiceGateways::readsFiles()
{
    QFETCH(QByteArray, file);
    const auto found = NethVoiceGatewayFile::read(QString::fromLatin1(file.toBase64()));
    QVERIFY(found);
    QTEST(QJsonDocument(*found).toJson(QJsonDocument::Compact), "expected");
    QCOMPARE(NethVoiceGatewayFile::read(u"no base64!"_s).error().code, ErrorCode::PbxAnswerOdd);
}

QTEST_GUILESS_MAIN(tst_NethVoiceGateways)
#include "tst_NethVoiceGateways.moc"
