// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFields.h"
#include "tests/models/planning/PlanBench.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

/// One site's plan and its advice.
class tst_Planning : public PlanBench {
    Q_OBJECT

private Q_SLOTS:
    void takesTypedCalls();
    void computesCalls_data();
    void computesCalls();
    void judgesTheLine_data();
    void judgesTheLine();
    void sizesLyncByThePeak();
    void countsARequiredVpn();
    void keepsCodecsOffLync_data();
    void keepsCodecsOffLync();
    void takesTheCodecOfTheTrunk();
    void comparesTheTrunksChannels();
    void drawsThePath_data();
    void drawsThePath();
    void drawsTheExchangeLines();
    void survivesAnyNumber();
    void saysWhenThePacketTimeChanges();
};

void tst_Planning::takesTypedCalls()
{
    Capacity capacity;
    capacity.calls = 30;
    const auto result = planOf(capacity);
    QVERIFY(!result.isComputed);
    QCOMPARE(result.calls, 30);
    QCOMPARE(result.channels, 30);
    QCOMPARE(result.codec, u"alaw"_s);
    QCOMPARE(result.upKbps, 30 * 95.2);
    QCOMPARE(result.downKbps, result.upKbps);
    QCOMPARE(result.guideUpKbps, 2520.0);
    QVERIFY(!result.doesLineCarry);
    QVERIFY(find(result, u"channels_typed"_s));
    QVERIFY(find(result, u"line_not_measured"_s));
    QVERIFY(find(planOf({}), u"calls_not_stated"_s)->isWarning);
    QVERIFY(!find(planOf({}), u"line_not_measured"_s)); // by nothing, 0 kbps are needed
}

void tst_Planning::computesCalls_data()
{
    QTest::addColumn<int>("sites");
    QTest::addColumn<int>("usersPerSite");
    QTest::addColumn<int>("plannedUsers");
    QTest::addColumn<int>("channels");
    QTest::newRow("the users per site") << 1 << 100 << 0 << 18;
    QTest::newRow("those of all sites") << 10 << 100 << 0 << 117;
    QTest::newRow("those in the plan") << 1 << 0 << 100 << 18;
    QTest::newRow("stated ones before those in the plan") << 1 << 100 << 3 << 18;
    QTest::newRow("none at all") << 1 << 0 << 0 << 0;
}

void tst_Planning::computesCalls()
{
    QFETCH(int, sites);
    QFETCH(int, usersPerSite);
    QFETCH(int, plannedUsers);
    QFETCH(int, channels);
    Site site;
    site.capacity.sites = sites;
    site.capacity.usersPerSite = usersPerSite;
    site.capacity.milliErlangPerUser = 100;
    site.capacity.calls = 3; // does not count
    site.users.resize(plannedUsers);
    const auto result = Planning::plan(site, *m_catalog);
    QVERIFY(result.isComputed);
    QCOMPARE(result.channels, channels);
    QCOMPARE(result.calls, channels);
    QCOMPARE(find(result, u"channels_computed"_s) != nullptr, channels > 0);
    QCOMPARE(find(result, u"users_not_stated"_s) != nullptr, channels == 0);
    QVERIFY(result.blocking <= 0.01);
    QCOMPARE(result.blocking, Planning::erlangB(result.erlangs, channels));
}

void tst_Planning::judgesTheLine_data()
{
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("down");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<int>("carried");
    // Ten calls of 95.2 kbps are 952; 80 % of 1190.
    QTest::newRow("just enough") << 1190 << 20'000 << u"line_carries"_s << 10;
    QTest::newRow("one too little") << 1189 << 20'000 << u"line_too_small"_s << 9;
    QTest::newRow("too little down") << 20'000 << 1000 << u"line_too_small"_s << 8;
    QTest::newRow("half measured and enough") << 1190 << 0 << u"line_half_measured"_s << 10;
    QTest::newRow("half measured and too little") << 0 << 500 << u"line_too_small"_s << 4;
    QTest::newRow("not measured") << 0 << 0 << u"line_not_measured"_s << 0;
}

void tst_Planning::judgesTheLine()
{
    QFETCH(int, up);
    QFETCH(int, down);
    QFETCH(QString, advice);
    Capacity capacity;
    capacity.calls = 10;
    capacity.lineUpKbps = up;
    capacity.lineDownKbps = down;
    const auto result = planOf(capacity);
    const auto* given = find(result, advice);
    QVERIFY(given);
    QCOMPARE(given->isWarning, advice == u"line_too_small");
    QTEST(result.callsLineCarries, "carried");
    if (advice == u"line_carries")
        QCOMPARE(result.doesLineCarry, std::optional(true));
    else if (advice == u"line_too_small")
        QCOMPARE(result.doesLineCarry, std::optional(false));
    else
        QVERIFY(!result.doesLineCarry);
}

void tst_Planning::sizesLyncByThePeak()
{
    Capacity capacity;
    capacity.calls = 10;
    capacity.connection = u"mpls"_s;
    capacity.lineUpKbps = capacity.lineDownKbps = 1200; // 80 % are 960
    QCOMPARE(planOf(capacity).doesLineCarry, std::optional(true));
    const auto lync = planOf(capacity, u"lync"_s);
    QCOMPARE(lync.doesLineCarry, std::optional(false));
    QCOMPARE(lync.upKbps, 952.0);
    QCOMPARE(find(lync, u"lync_peak"_s)->words, QStringList({ u"97"_s, u"970"_s }));
    for (const QString& key : { u"lync_mediation_role"_s, u"lync_vlan"_s }) {
        QVERIFY(find(lync, key));
        QVERIFY(!find(planOf(capacity), key));
    }
}

void tst_Planning::countsARequiredVpn()
{
    Capacity capacity;
    capacity.calls = 10;
    capacity.connection = u"internet"_s;
    const auto result = planOf(capacity, u"lync"_s);
    QVERIFY(result.hasVpn);
    QCOMPARE(result.upKbps, 1224.0);
    QVERIFY(!planOf(capacity).hasVpn);
}

void tst_Planning::keepsCodecsOffLync_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<bool>("allowed");
    for (const QString& codec : SiteFields::codecs)
        QTest::newRow(qPrintable(codec)) << codec << (codec == u"alaw" || codec == u"ulaw");
}

void tst_Planning::keepsCodecsOffLync()
{
    QFETCH(QString, codec);
    QFETCH(bool, allowed);
    Capacity capacity;
    capacity.calls = 1;
    capacity.codec = codec;
    const auto lync = planOf(capacity, u"lync"_s);
    const auto* refusal = find(lync, u"codec_not_with_lync"_s);
    QCOMPARE(refusal == nullptr, allowed);
    QCOMPARE(lync.codec, allowed ? codec : u"alaw"_s);
    if (refusal) {
        QVERIFY(refusal->isWarning);
        QVERIFY(PlanningText::advice(*refusal).contains(PlanningText::codec(codec)));
    }
    const auto other = planOf(capacity);
    QCOMPARE(other.codec, codec);
    QVERIFY(!find(other, u"codec_not_with_lync"_s));
}

void tst_Planning::takesTheCodecOfTheTrunk()
{
    Site site;
    site.capacity.calls = 1;
    Trunk trunk;
    trunk.codecs = { u"g729"_s, u"alaw"_s };
    site.trunks = { trunk };
    QCOMPARE(Planning::plan(site, *m_catalog).codec, u"g729"_s);
    site.capacity.codec = u"ulaw"_s;
    QCOMPARE(Planning::plan(site, *m_catalog).codec, u"ulaw"_s);
    site.capacity.codec.clear();
    site.pbx.kind = u"lync"_s;
    QCOMPARE(Planning::plan(site, *m_catalog).codec, u"alaw"_s);
}

void tst_Planning::comparesTheTrunksChannels()
{
    Site site;
    site.capacity.calls = 10;
    site.trunks.resize(2);
    site.trunks[0].channels = 5;
    QVERIFY(!find(Planning::plan(site, *m_catalog), u"trunk_channels_too_few"_s)); // one unknown
    site.trunks[1].channels = 4;
    QVERIFY(find(Planning::plan(site, *m_catalog), u"trunk_channels_too_few"_s)->isWarning);
    site.trunks[1].channels = 5;
    QVERIFY(!find(Planning::plan(site, *m_catalog), u"trunk_channels_too_few"_s));
}

void tst_Planning::drawsThePath_data()
{
    QTest::addColumn<QString>("pbx");
    QTest::addColumn<bool>("cloud");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<bool>("vpn");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("path");
    QTest::newRow("a PBX on the Internet")
        << u"nethvoice"_s << false << u"internet"_s << false << u"register"_s
        << u"phones switch pbx router internet provider_sbc"_s;
    QTest::newRow("with a VPN") << u"asterisk"_s << false << u"internet"_s << true << u"ip"_s
                                << u"phones switch pbx vpn_router internet_vpn provider_sbc"_s;
    QTest::newRow("Lync on MPLS")
        << u"lync"_s << false << u"mpls"_s << false << u"ip"_s
        << u"phones switch mediation_inside mediation_outside router mpls provider_router"_s;
    QTest::newRow("Lync on the Internet")
        << u"lync"_s << false << u"internet"_s << false << u"ip"_s
        << u"phones switch mediation_inside mediation_outside vpn_router internet_vpn provider_sbc"_s;
    QTest::newRow("in the cloud") << u"nethvoice"_s << true << u"internet"_s << false
                                  << u"register"_s
                                  << u"phones switch router internet pbx_cloud provider_sbc"_s;
    QTest::newRow("a gateway that registers")
        << u"tvox"_s << false << u"private"_s << false << u"inbound"_s
        << u"phones switch pbx router private provider_gateway"_s;
}

void tst_Planning::drawsThePath()
{
    QFETCH(QString, pbx);
    QFETCH(bool, cloud);
    QFETCH(QString, connection);
    QFETCH(bool, vpn);
    QFETCH(QString, mode);
    QFETCH(QString, path);
    Site site;
    site.pbx.kind = pbx;
    site.pbx.isCloud = cloud;
    site.capacity.connection = connection;
    site.capacity.hasVpn = vpn;
    Trunk trunk;
    trunk.mode = mode;
    site.trunks = { trunk };
    const auto result = Planning::plan(site, *m_catalog);
    QCOMPARE(result.path.join(u' '), path);
    QVERIFY(result.gatewayPath.isEmpty());
    for (const QString& hop : result.path)
        QVERIFY2(PlanningText::hop(hop) != hop, qPrintable(hop));
}

void tst_Planning::drawsTheExchangeLines()
{
    Site site;
    Gateway gateway;
    gateway.ports.resize(2); // FXS: phones, no lines
    site.gateways = { gateway };
    QVERIFY(Planning::plan(site, *m_catalog).gatewayPath.isEmpty());
    site.gateways[0].ports[1].kind = PortKind::Bri;
    QCOMPARE(Planning::plan(site, *m_catalog).gatewayPath,
        QStringList({ u"pbx"_s, u"gateway"_s, u"exchange"_s }));
    site.pbx.kind = u"lync"_s;
    QCOMPARE(Planning::plan(site, *m_catalog).gatewayPath.first(), u"mediation_outside"_s);
    site.pbx.isCloud = true;
    QCOMPARE(Planning::plan(site, *m_catalog).gatewayPath.first(), u"switch"_s);
}

/// A site file may hold any.
void tst_Planning::survivesAnyNumber()
{
    for (const int number :
        { std::numeric_limits<int>::min(), -1, std::numeric_limits<int>::max() }) {
        Capacity capacity;
        capacity.calls = capacity.sites = capacity.packetMs = number;
        capacity.blockingPerMille = capacity.usersPerSite = capacity.countries = number;
        capacity.lineUpKbps = capacity.lineDownKbps = number;
        for (const int traffic : { 0, number }) {
            capacity.milliErlangPerUser = traffic;
            const auto result = planOf(capacity);
            QVERIFY(result.calls >= 0 && result.calls <= 10'000);
            QVERIFY(result.upKbps >= 0 && std::isfinite(result.upKbps));
            QVERIFY(result.blocking >= 0 && result.blocking <= 1);
        }
        capacity.codec = u"no such"_s;
        QCOMPARE(planOf(capacity).perCall.payloadKbps, 64.0);
    }
    Capacity much;
    much.sites = much.usersPerSite = 9'000;
    much.milliErlangPerUser = 1000;
    QVERIFY(find(planOf(much), u"too_much_traffic"_s)->isWarning);
}

void tst_Planning::saysWhenThePacketTimeChanges()
{
    Capacity capacity;
    capacity.calls = 1;
    capacity.codec = u"g729"_s;
    QVERIFY(!find(planOf(capacity), u"packet_time_changed"_s));
    capacity.packetMs = 25;
    const auto result = planOf(capacity);
    QCOMPARE(result.packetMs, 30);
    QCOMPARE(find(result, u"packet_time_changed"_s)->words,
        QStringList({ u"g729"_s, u"25"_s, u"30"_s }));
}

QTEST_GUILESS_MAIN(tst_Planning)
#include "tst_Planning.moc"
