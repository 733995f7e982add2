// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploy/TrunkBench.h"

using namespace TrunkBench;
using Kind = NethVoiceFault::Kind;

/// VoIP trunks of a NethVoice.
class tst_NethVoiceTrunks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTrunks_data();
    void makesTrunks();
    void refusesTrunks_data();
    void refusesTrunks();
    void sendsOnlyWhatChanged_data();
    void sendsOnlyWhatChanged();
    void keepsTheNumberThatIsTheUser();
    void neverWipesAPassword();
    void survivesFaults_data();
    void survivesFaults();
    void repeatsAChange();
    void savedByHalfIsFound();
    void replacesATrunkInItsRoutes();
    void takesTrunksBack();
    void putsADeletedTrunkBack();
    void comparesWhatWasTyped();
    void knowsLessOfNethServer7();
    void importsAndAdopts();
};

void tst_NethVoiceTrunks::makesTrunks_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("authUser");
    QTest::newRow("usual") << u"twt"_s << u"account"_s << QString();
    QTest::newRow("the number is the user") << u"wic-voip"_s << u"0721405517"_s << u"account"_s;
    QTest::newRow("without registration") << u"elevenlabs"_s << u"account"_s << u"account"_s;
    QTest::newRow("by its address") << u"opensolution_gnr"_s << QString() << QString();
}

void tst_NethVoiceTrunks::makesTrunks()
{
    QFETCH(QString, provider);
    Bench bench;
    addTrunk(bench, u"voip1"_s, provider);
    addTrunk(bench, u"voip2"_s, u"twt"_s).username = u"second"_s;
    const DeployPlan plan = bench.plan();
    QCOMPARE(
        Bench::lines(plan), (QStringList { u"create trunk:voip1"_s, u"create trunk:voip2"_s }));
    QVERIFY(plan.find(u"trunk:voip1"_s)->secrets.contains(u"secret"_s));
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(trunkNames(bench), (QStringList { u"voip1"_s, u"voip2"_s }));
    QTEST(detail(bench, u"voip1"_s, u"username"_s), "username");
    QTEST(detail(bench, u"voip1"_s, u"auth_username"_s), "authUser");
    // Without forceCodec the PBX stores the word "codecs".
    QCOMPARE(detail(bench, u"voip1"_s, u"codecs"_s), u"alaw,g729"_s);
    const QJsonArray bodies = bench.bodies(trunkPost);
    for (const QJsonValue& body : bodies)
        QVERIFY(body["forceCodec"_L1].toBool());
    QCOMPARE(unsaid(plan), QStringList());
    QCOMPARE(settled(bench, plan), QString());
    const DeployPlan again = bench.plan();
    for (const DeployItem& item : again.items)
        for (const DeployField& field : item.fields)
            QVERIFY2(!item.isWork(),
                qPrintable(
                    item.id() + u' ' + field.name + u' ' + field.before + u" / "_s + field.after));
}

void tst_NethVoiceTrunks::refusesTrunks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("present"); ///< trunks of that name on the PBX
    QTest::addColumn<QString>("error");
    QTest::newRow("a name twice on the PBX") << u"v"_s << u"twt"_s << 2 << u"pbx_name_ambiguous"_s;
    QTest::newRow("a long name") << QString(51, u'x') << u"twt"_s << 0 << u"value_not_allowed"_s;
    QTest::newRow("no provider the PBX knows")
        << u"v"_s << u"cheapnet"_s << 0 << u"pbx_provider_unknown"_s;
    QTest::newRow("the PBX lost the provider")
        << u"v"_s << u"xstream"_s << 0 << u"pbx_provider_unknown"_s;
    QTest::newRow("no provider at all") << u"v"_s << QString() << 0 << u"pbx_provider_unknown"_s;
    QTest::newRow("nobody's provider") << u"v"_s << u"nobody"_s << 0 << u"unknown_provider"_s;
}

void tst_NethVoiceTrunks::refusesTrunks()
{
    QFETCH(QString, name);
    QFETCH(QString, provider);
    QFETCH(int, present);
    Bench bench;
    Trunk& trunk = addTrunk(bench, name, provider);
    if (provider.isEmpty())
        trunk.host = u"sip.example.net"_s;
    bench.now = bench.read();
    QJsonObject providers = bench.now.content.value("providers"_L1).toObject();
    providers.remove("xstream"_L1);
    bench.now.content.insert("providers"_L1, providers);
    QJsonObject trunks;
    for (int i = 1; i <= present; ++i)
        trunks.insert(QString::number(i),
            QJsonObject { { u"trunkid"_s, i }, { u"name"_s, name }, { u"tech"_s, u"pjsip"_s } });
    bench.now.content.insert("trunks"_L1, trunks);
    const DeployPlan plan
        = DeployPlanner::plan(*bench.driver, bench.site, *bench.catalog, bench.now, {});
    QCOMPARE(plan.count(DeployItem::Action::Refused), 1);
    QTEST(errorCodeName(plan.find(u"trunk:"_s + name)->refusal->code), "error");
    QVERIFY(!plan.hasWork());
}

void tst_NethVoiceTrunks::sendsOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("keys");
    // The phone alone would become contact user and from user; codecs alone fail half-way.
    QTest::newRow("password") << u"password"_s << QStringList { u"password"_s };
    QTest::newRow("number") << u"number"_s << QStringList { u"phone"_s, u"username"_s };
    QTest::newRow("user") << u"user"_s << QStringList { u"phone"_s, u"username"_s };
    QTest::newRow("codecs") << u"codecs"_s << QStringList { u"codecs"_s, u"forceCodec"_s };
}

void tst_NethVoiceTrunks::sendsOnlyWhatChanged()
{
    QFETCH(QString, change);
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    deployed(bench);
    const PbxState then = bench.read();
    Trunk& trunk = bench.site.trunks.first();
    if (change == u"password")
        trunk.password = Secret(u"CANARY-other"_s);
    else if (change == u"number")
        trunk.number = u"0721999999"_s;
    else if (change == u"user")
        trunk.username = u"somebody"_s;
    else
        trunk.codecs = { u"g729"_s };
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::lines(plan), QStringList { u"change trunk:voip1"_s });
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    const QJsonArray bodies = bench.bodies(u"^PATCH "_s);
    QCOMPARE(bodies.size(), 1);
    QTEST(bodies[0].toObject().keys(), "keys");
    QCOMPARE(detail(bench, u"voip1"_s, u"contact_user"_s), trunk.username);
    QCOMPARE(detail(bench, u"voip1"_s, u"from_user"_s), trunk.username);
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceTrunks::keepsTheNumberThatIsTheUser()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s, u"wic-voip"_s);
    deployed(bench);
    bench.site.trunks.first().number = u"0721000001"_s;
    deployed(bench);
    for (const QString& keyword : { u"username"_s, u"contact_user"_s, u"from_user"_s })
        QCOMPARE(detail(bench, u"voip1"_s, keyword), u"0721000001"_s);
    QCOMPARE(detail(bench, u"voip1"_s, u"auth_username"_s), u"account"_s);
    // The account itself cannot be changed: another trunk takes its place.
    bench.site.trunks.first().username = u"another"_s;
    const DeployPlan plan = bench.plan();
    QCOMPARE(plan.find(u"trunk:voip1"_s)->irreversible, u"trunk_recreated"_s);
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(trunkNames(bench), QStringList { u"voip1"_s });
    QCOMPARE(detail(bench, u"voip1"_s, u"auth_username"_s), u"another"_s);
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoiceTrunks::neverWipesAPassword()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    deployed(bench);
    Trunk& trunk = bench.site.trunks.first();
    trunk.password.clear();
    trunk.number = u"0721999999"_s;
    QVERIFY(bench.driver->learn(bench.site, bench.read()));
    QCOMPARE(trunk.password, Secret(u"CANARY-trunk"_s));
    QVERIFY(!bench.driver->learn(bench.site, bench.now));
    deployed(bench);
    QCOMPARE(detail(bench, u"voip1"_s, u"secret"_s), u"CANARY-trunk"_s);
    QCOMPARE(trunkRow(bench, u"voip1"_s).value("outcid"_L1).toString(), u"0721999999"_s);
}

void tst_NethVoiceTrunks::survivesFaults_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QStringList>("left"); ///< trunks after it
    QTest::newRow("saved by half") << Kind::HalfSaved << u"failed"_s << QStringList();
    QTest::newRow("refused for now") << Kind::Busy << u"failed"_s << QStringList();
    QTest::newRow("200 and nothing done") << Kind::Empty << u"unknown"_s << QStringList();
    QTest::newRow("200 with an error") << Kind::Error << u"failed"_s << QStringList();
    QTest::newRow("cut before") << Kind::CutBefore << u"unknown"_s << QStringList();
    QTest::newRow("cut after") << Kind::CutAfter << u"unknown"_s << QStringList { u"voip1"_s };
}

void tst_NethVoiceTrunks::survivesFaults()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, left);
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ kind, trunkPost });
    const auto outcomes = bench.apply(plan);
    QTEST(outcomeName(outcomes.first().end), "ended");
    QCOMPARE(bench.peer.count(trunkPost), 1);
    QCOMPARE(trunkNames(bench), left);
    bench.peer.clearFaults();
    deployed(bench);
    QCOMPARE(trunkNames(bench), QStringList { u"voip1"_s });
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoiceTrunks::repeatsAChange()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    deployed(bench);
    bench.site.trunks.first().password = Secret(u"CANARY-other"_s);
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ Kind::CutAfter, u"^PATCH "_s });
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.count(u"^PATCH "_s), 2);
    QCOMPARE(detail(bench, u"voip1"_s, u"secret"_s), u"CANARY-other"_s);
}

void tst_NethVoiceTrunks::savedByHalfIsFound()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    deployed(bench);
    bench.site.trunks.first().number = u"0721999999"_s;
    DeployPlan plan = bench.plan();
    bench.peer.addFault({ Kind::HalfSaved, u"^PATCH "_s });
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    bench.site.trunks.first().number = u"0721888888"_s;
    plan = bench.plan();
    bench.peer.addFault({ Kind::Busy, u"^PATCH "_s });
    QCOMPARE(outcomeName(bench.apply(plan).first().end), u"unknown"_s);
    deployed(bench);
    QCOMPARE(trunkRow(bench, u"voip1"_s).value("outcid"_L1).toString(), u"0721888888"_s);
}

void tst_NethVoiceTrunks::replacesATrunkInItsRoutes()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    addTrunk(bench, u"voip2"_s);
    addTrunk(bench, u"voip3"_s);
    addRoute(bench, u"national_it"_s, { u"voip2"_s, u"voip1"_s, u"voip3"_s });
    deployed(bench);
    const QStringList routes = routeLines(bench.read());
    bench.site.outboundRoutes.clear(); // not looked after, and yet not lost
    bench.site.trunks.first().provider = u"wicity"_s;
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::lines(plan), QStringList { u"change trunk:voip1"_s });
    QCOMPARE(plan.irreversible().size(), 1);
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(detail(bench, u"voip1"_s, u"sip_server"_s), u"sip.wicity.it"_s);
    QCOMPARE(detail(bench, u"voip1"_s, u"secret"_s), u"CANARY-trunk"_s);
    QCOMPARE(routeLines(bench.read()), routes);
    QVERIFY(!bench.plan().hasWork());
    // A server nobody's defaults have was set by hand.
    bench.site.trunks.first().provider = u"twt"_s;
    QJsonObject state = bench.peer.state();
    QByteArray typed = QJsonDocument(state).toJson();
    typed.replace("sip.wicity.it", "sip.by-hand.example");
    bench.peer.load(QJsonDocument::fromJson(typed).object());
    const DeployPlan left = bench.plan();
    QVERIFY(!left.hasWork());
    QVERIFY(left.notes.contains(u"trunk_server_differs"_s));
    QCOMPARE(unsaid(plan) + unsaid(left), QStringList());
}

void tst_NethVoiceTrunks::takesTrunksBack()
{
    Bench bench;
    addTrunk(bench, u"old"_s);
    deployed(bench);
    const PbxState then = bench.read();
    bench.site.trunks.first().password = Secret(u"CANARY-new"_s);
    addTrunk(bench, u"voip1"_s);
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(trunkNames(bench), QStringList { u"old"_s });
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceTrunks::putsADeletedTrunkBack()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    addTrunk(bench, u"voip2"_s, u"wic-voip"_s);
    addTrunk(bench, u"voip3"_s);
    addRoute(bench, u"national_it"_s, { u"voip1"_s, u"voip2"_s, u"voip3"_s });
    addRoute(bench, u"cellphone_it"_s, { u"voip2"_s });
    deployed(bench);
    const PbxState then = bench.read();
    bench.site.outboundRoutes.clear();
    bench.site.trunks.removeAt(1);
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::lines(plan), QStringList { u"delete trunk:voip2"_s });
    QVERIFY(plan.find(u"outbound_route:national_it"_s)->notes.contains(u"route_stays"_s));
    QVERIFY(plan.find(u"trunk:voip2"_s)->notes.contains(u"trunk_leaves_routes"_s));
    QCOMPARE(unsaid(plan), QStringList());
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(routeLines(bench.read()).filter(u"voip2"_s), QStringList());
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceTrunks::comparesWhatWasTyped()
{
    Bench bench;
    addTrunk(bench, u"typed"_s);
    deployed(bench);
    Trunk& trunk = bench.site.trunks.first();
    trunk.provider.clear();
    trunk.host = u"res.sip.twt.it"_s;
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(bench.plan().find(u"trunk:typed"_s)->action, DeployItem::Action::Unchanged);
    trunk.host = u"sip.example.net"_s;
    const DeployPlan plan = bench.plan();
    QCOMPARE(plan.find(u"trunk:typed"_s)->refusal,
        Error(ErrorCode::PbxItemDiffers, u"trunk:typed"_s,
            u"sip_server: sip.example.net / res.sip.twt.it"_s));
    trunk.host = u"res.sip.twt.it"_s;
    trunk.password = Secret(u"CANARY-typo"_s);
    QCOMPARE(bench.plan().find(u"trunk:typed"_s)->refusal->detail, u"secret"_s);
}

void tst_NethVoiceTrunks::knowsLessOfNethServer7()
{
    NethVoiceSetup setup = Bench::subscribed();
    setup.isNs8 = false;
    Bench bench(setup);
    addTrunk(bench, u"voip1"_s);
    deployed(bench);
    QVERIFY(!bench.plan().hasWork());
    bench.site.trunks.first().password = Secret(u"CANARY-unseen"_s);
    QVERIFY(!bench.plan().hasWork());
    bench.site.trunks.first().number = u"0721999999"_s;
    deployed(bench);
    QCOMPARE(trunkRow(bench, u"voip1"_s).value("outcid"_L1).toString(), u"0721999999"_s);
    bench.site.trunks.clear();
    QCOMPARE(bench.plan().find(u"trunk:voip1"_s)->irreversible, u"trunk_secret_unreadable"_s);
}

void tst_NethVoiceTrunks::importsAndAdopts()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    addTrunk(bench, u"voip2"_s, u"wic-voip"_s);
    addRoute(bench, u"national_it"_s, { u"voip1"_s, u"voip2"_s });
    bench.site.inboundRoutes = { { u"0721405517"_s, {}, u"Main"_s, u"app-blackhole,hangup,1"_s } };
    deployed(bench);
    const PbxState then = bench.read();
    Site imported;
    QStringList notes;
    bench.driver->import(imported, *bench.catalog, then, notes);
    QCOMPARE(imported.trunks.size(), 2);
    QCOMPARE(imported.trunks[0].provider, u"twt"_s);
    QCOMPARE(imported.trunks[1].username, u"account"_s);
    QCOMPARE(imported.outboundRoutes, bench.site.outboundRoutes);
    QCOMPARE(imported.inboundRoutes, bench.site.inboundRoutes);
    const Site mine = std::exchange(bench.site, imported);
    QVERIFY2(!bench.plan({ u"trunks"_s }).hasWork(),
        qPrintable(Bench::lines(bench.plan({ u"trunks"_s })).join(u'\n')));
    bench.site = mine;
    bench.site.trunks[0].password = Secret(u"CANARY-drifted"_s);
    bench.site.trunks[0].codecs = { u"g729"_s };
    deployed(bench);
    bench.site = mine;
    const PbxState now = bench.read();
    const auto drift = DeployPlanner::drift(*bench.driver, then, now);
    QCOMPARE(drift.size(), 1);
    QVERIFY(bench.driver->adopt(bench.site, drift.first(), now));
    QCOMPARE(bench.site.trunks[0].password, Secret(u"CANARY-drifted"_s));
    QCOMPARE(bench.site.trunks[0].codecs, QStringList { u"g729"_s });
    QVERIFY(!bench.plan().hasWork());
}

QTEST_GUILESS_MAIN(tst_NethVoiceTrunks)
#include "tst_NethVoiceTrunks.moc"
