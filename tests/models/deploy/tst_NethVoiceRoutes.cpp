// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploy/TrunkBench.h"

using namespace TrunkBench;
using Kind = NethVoiceFault::Kind;

/// Outbound and inbound routes of a NethVoice.
class tst_NethVoiceRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesDefaultRoutesOnce();
    void refusesRoutes_data();
    void refusesRoutes();
    void changesRoutesAndBack();
    void renewsInboundRoutes();
    void renewsThoughTheAnswerIsLost();
    void renewsWholeAfterABreak();
    void refusesInboundRoutes();
};

void tst_NethVoiceRoutes::makesDefaultRoutesOnce()
{
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    addTrunk(bench, u"voip2"_s);
    addRoute(bench, u"national_it"_s, { u"voip1"_s, u"voip2"_s });
    addRoute(bench, u"cellphone_it"_s, { u"voip2"_s });
    addRoute(bench, u"international_it"_s, {});
    const DeployPlan plan = bench.plan();
    QCOMPARE(plan.find(u"outbound_route:national_it"_s)->irreversible, u"route_stays"_s);
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    const QStringList wanted { u"national_it: voip1, voip2"_s, u"cellphone_it: voip2"_s,
        u"international_it: "_s };
    QCOMPARE(routeLines(bench.read()), wanted);
    bench.peer.clearLog();
    QVERIFY(!bench.deploy().size());
    QCOMPARE(bench.peer.count(u"^POST .*outboundroutes"_s), 0);
    // One more, after a request of which nothing was heard.
    addRoute(bench, u"toll_it"_s, { u"voip1"_s });
    const DeployPlan more = bench.plan();
    bench.peer.addFault({ Kind::CutAfter, u"^POST .*outboundroutes$"_s });
    QCOMPARE(outcomeName(bench.apply(more).value(u"outbound_route:toll_it"_s).end), u"unknown"_s);
    deployed(bench);
    QCOMPARE(routeLines(bench.read()), wanted + QStringList { u"toll_it: voip1"_s });
}

void tst_NethVoiceRoutes::refusesRoutes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("trunk");
    QTest::addColumn<QString>("error");
    QTest::newRow("no default of the PBX") << u"own"_s << u"voip1"_s << u"pbx_feature_absent"_s;
    QTest::newRow("no such trunk") << u"national_it"_s << u"voip9"_s << u"pbx_link_missing"_s;
    QTest::newRow("a trunk that is refused")
        << u"national_it"_s << u"typed"_s << u"pbx_link_missing"_s;
    QTest::newRow("a comma") << u"national_it"_s << u"a, b"_s << u"value_not_allowed"_s;
}

void tst_NethVoiceRoutes::refusesRoutes()
{
    QFETCH(QString, name);
    QFETCH(QString, trunk);
    Bench bench;
    addTrunk(bench, u"voip1"_s);
    addTrunk(bench, u"typed"_s, u"cheapnet"_s);
    addRoute(bench, name, { trunk });
    const DeployPlan plan = bench.plan();
    const DeployItem* item = plan.find(u"outbound_route:"_s + name);
    QVERIFY(item && item->refusal);
    QTEST(errorCodeName(item->refusal->code), "error");
}

void tst_NethVoiceRoutes::changesRoutesAndBack()
{
    Bench bench;
    for (const QString& name : { u"voip1"_s, u"voip2"_s, u"voip3"_s })
        addTrunk(bench, name);
    addRoute(bench, u"national_it"_s, { u"voip1"_s, u"voip2"_s, u"voip3"_s });
    addRoute(bench, u"cellphone_it"_s, { u"voip1"_s });
    addRoute(bench, u"toll_it"_s, { u"voip1"_s });
    deployed(bench);
    const PbxState then = bench.read();
    bench.site.outboundRoutes = { { u"toll_it"_s, { u"voip3"_s, u"voip1"_s } },
        { u"national_it"_s, { u"voip1"_s, u"voip3"_s } }, { u"cellphone_it"_s, { u"voip1"_s } } };
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::lines(plan),
        (QStringList { u"change outbound_route:toll_it"_s, u"change outbound_route:national_it"_s,
            u"change outbound_route:*"_s }));
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(routeLines(bench.read()),
        (QStringList { u"toll_it: voip3, voip1"_s, u"national_it: voip1, voip3"_s,
            u"cellphone_it: voip1"_s }));
    QCOMPARE(unsaid(plan), QStringList());
    // Taken out by the ids of route and trunk, not by their places in a list.
    QCOMPARE(bench.peer.count(u"^DELETE /freepbx/rest/outboundroutes/[0-9]+/trunks/2$"_s), 1);
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceRoutes::renewsInboundRoutes()
{
    Bench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    bench.site.inboundRoutes = { { u"0721405517"_s, {}, u"Main"_s, u"201"_s },
        { u"0721405518"_s, u"333"_s, {}, u"app-blackhole,hangup,1"_s } };
    deployed(bench);
    QJsonObject state = bench.peer.state();
    QJsonObject inbound = state.value("inbound"_L1).toObject();
    QJsonObject row = inbound.value("0721405517/"_L1).toObject();
    QCOMPARE(row.value("destination"_L1).toString(), u"from-did-direct,201,1"_s);
    row.insert("mohclass"_L1, u"waiting"_s);
    inbound.insert("0721405517/"_L1, row);
    state.insert("inbound"_L1, inbound);
    bench.peer.load(state);
    const PbxState then = bench.read();
    // Posted over an existing one it would stay as it is.
    bench.site.inboundRoutes[0].destination = u"app-blackhole,busy,1"_s;
    bench.site.inboundRoutes.append({ {}, {}, u"Any"_s, u"201"_s });
    const DeployPlan plan = bench.plan();
    QCOMPARE(unsaid(plan), QStringList());
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    inbound = bench.peer.state().value("inbound"_L1).toObject();
    QCOMPARE(inbound.size(), 3);
    row = inbound.value("0721405517/"_L1).toObject();
    QCOMPARE(row.value("destination"_L1).toString(), u"app-blackhole,busy,1"_s);
    QCOMPARE(row.value("mohclass"_L1).toString(), u"waiting"_s);
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

/// Deleted, and nothing heard of it: asked again the PBX knows of none, and the new one must come.
void tst_NethVoiceRoutes::renewsThoughTheAnswerIsLost()
{
    Bench bench;
    bench.site.inboundRoutes = { { u"0721405517"_s, {}, u"Main"_s, u"app-blackhole,busy,1"_s } };
    deployed(bench);
    bench.site.inboundRoutes[0].destination = u"app-blackhole,hangup,1"_s;
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ Kind::CutAfter, u"inboundroutes/delete"_s });
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QVERIFY(!bench.plan().hasWork());
}

/// It was deleted to be renewed, and nothing came after that.
void tst_NethVoiceRoutes::renewsWholeAfterABreak()
{
    Bench bench;
    bench.site.inboundRoutes = { { u"0721405517"_s, {}, u"Main"_s, u"app-blackhole,busy,1"_s } };
    deployed(bench);
    QJsonObject state = bench.peer.state();
    QJsonObject inbound = state.value("inbound"_L1).toObject();
    QJsonObject row = inbound.value("0721405517/"_L1).toObject();
    row.insert("mohclass"_L1, u"waiting"_s);
    inbound.insert("0721405517/"_L1, row);
    state.insert("inbound"_L1, inbound);
    bench.peer.load(state);
    bench.site.inboundRoutes[0].destination = u"app-blackhole,hangup,1"_s;
    const DeployPlan plan = bench.plan();
    const PbxState then = bench.now;
    bench.peer.addFault({ Kind::CutBefore, u"POST .*/inboundroutes$"_s, 1, 0 });
    bench.apply(plan);
    bench.peer.clearFaults();
    DeployPlanner::Scope scope { {}, bench.created };
    scope.lost
        = bench.driver->lost(then, { u"inbound_route:0721405517/"_s }, bench.read(), bench.plan());
    QCOMPARE(Bench::ended(bench.apply(
                 DeployPlanner::plan(*bench.driver, bench.site, *bench.catalog, bench.now, scope))),
        u"done"_s);
    row = bench.peer.state().value("inbound"_L1)["0721405517/"_L1].toObject();
    QCOMPARE(row.value("mohclass"_L1).toString(), u"waiting"_s);
    QCOMPARE(row.value("destination"_L1).toString(), u"app-blackhole,hangup,1"_s);
}

void tst_NethVoiceRoutes::refusesInboundRoutes()
{
    Bench bench;
    bench.site.inboundRoutes = { { u"0721"_s, {}, {}, u"999"_s } };
    const DeployPlan plan = bench.plan();
    QCOMPARE(plan.find(u"inbound_route:0721/"_s)->refusal,
        Error(ErrorCode::PbxLinkMissing, u"inbound_route:0721/"_s, u"999"_s));
}

QTEST_GUILESS_MAIN(tst_NethVoiceRoutes)
#include "tst_NethVoiceRoutes.moc"
