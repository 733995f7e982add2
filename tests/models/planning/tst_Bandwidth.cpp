// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/Planning.h"
#include "models/site/SiteFields.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

/// Erlang's table and what a call takes.
class tst_Bandwidth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksAsInTheTable_data();
    void blocksAsInTheTable();
    void neverOverflows();
    void findsTheFewestChannels_data();
    void findsTheFewestChannels();
    void takesBandwidth_data();
    void takesBandwidth();
    void everyCodecGrowsLayerByLayer_data();
    void everyCodecGrowsLayerByLayer();
    void packsWholeFrames_data();
    void packsWholeFrames();
    void followsTheGuide();
};

void tst_Bandwidth::blocksAsInTheTable_data()
{
    QTest::addColumn<double>("erlangs");
    QTest::addColumn<int>("channels");
    QTest::addColumn<double>("blocking");
    QTest::newRow("A=1, N=1") << 1.0 << 1 << 0.5;
    QTest::newRow("A=1, N=2") << 1.0 << 2 << 0.2;
    QTest::newRow("A=2, N=4") << 2.0 << 4 << 0.095238;
    QTest::newRow("A=5, N=10") << 5.0 << 10 << 0.018385;
    QTest::newRow("A=10, N=15") << 10.0 << 15 << 0.036497;
    QTest::newRow("A=10, N=10") << 10.0 << 10 << 0.214582;
    QTest::newRow("1 % at A=12.03, N=20") << 12.03 << 20 << 0.01;
    QTest::newRow("1 % at A=84.064, N=100") << 84.064 << 100 << 0.01;
    QTest::newRow("no channel") << 3.0 << 0 << 1.0;
    QTest::newRow("no traffic") << 0.0 << 5 << 0.0;
}

void tst_Bandwidth::blocksAsInTheTable()
{
    QFETCH(double, erlangs);
    QFETCH(int, channels);
    QFETCH(double, blocking);
    const double found = Planning::erlangB(erlangs, channels);
    QVERIFY2(std::abs(found - blocking) < 2e-5, qPrintable(QString::number(found, 'g', 9)));
}

void tst_Bandwidth::neverOverflows()
{
    const double large = Planning::erlangB(5'000, 5'000);
    QVERIFY(large > 0 && large < 0.02);
    QCOMPARE(Planning::erlangB(std::nan(""), 5), 0.0);
    QCOMPARE(Planning::erlangB(-1, 5), 0.0);
    QVERIFY(Planning::erlangB(std::numeric_limits<double>::max(), 5) > 0.99);
    QVERIFY(Planning::erlangB(1, std::numeric_limits<int>::max()) < 1e-100);
}

void tst_Bandwidth::findsTheFewestChannels_data()
{
    QTest::addColumn<double>("erlangs");
    QTest::addColumn<double>("blocking");
    QTest::addColumn<int>("channels");
    QTest::newRow("A=10 at 1 %") << 10.0 << 0.01 << 18;
    QTest::newRow("A=10 at 5 %") << 10.0 << 0.05 << 15;
    QTest::newRow("A=0.5 at 1 %") << 0.5 << 0.01 << 4;
    QTest::newRow("A=100 at 1 %") << 100.0 << 0.01 << 117;
    QTest::newRow("no traffic") << 0.0 << 0.01 << 0;
    QTest::newRow("no blocking allowed") << 1e9 << 0.0 << 10'000;
}

void tst_Bandwidth::findsTheFewestChannels()
{
    QFETCH(double, erlangs);
    QFETCH(double, blocking);
    QFETCH(int, channels);
    QCOMPARE(Planning::channelsFor(erlangs, blocking), channels);
    if (channels > 0 && channels < 10'000)
        QVERIFY(Planning::erlangB(erlangs, channels - 1) > blocking);
}

void tst_Bandwidth::takesBandwidth_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("packetMs");
    QTest::addColumn<bool>("srtp");
    QTest::addColumn<bool>("vpn");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<double>("ip");
    QTest::addColumn<double>("frame");
    QTest::addColumn<double>("line");
    QTest::newRow("G.711, 20 ms") << u"alaw"_s << 20 << false << false << 160 << 80.0 << 87.2
                                  << 95.2;
    QTest::newRow("G.711, 30 ms") << u"ulaw"_s << 30 << false << false << 240 << 74.666667
                                  << 79.466667 << 84.8;
    QTest::newRow("G.729, 20 ms") << u"g729"_s << 20 << false << false << 20 << 24.0 << 31.2
                                  << 39.2;
    QTest::newRow("G.722, 20 ms") << u"g722"_s << 20 << false << false << 160 << 80.0 << 87.2
                                  << 95.2;
    QTest::newRow("G.726, 20 ms") << u"g726"_s << 20 << false << false << 80 << 48.0 << 55.2
                                  << 63.2;
    QTest::newRow("GSM, 20 ms") << u"gsm"_s << 20 << false << false << 33 << 29.2 << 36.4 << 44.4;
    QTest::newRow("Opus, 20 ms") << u"opus"_s << 20 << false << false << 60 << 40.0 << 47.2 << 55.2;
    QTest::newRow("G.711 with SRTP")
        << u"alaw"_s << 20 << true << false << 160 << 80.0 << 87.2 << 99.2;
    // 200 and 2 bytes padded to 208; with 20, 8, 16, 16 outside them and 38 of Ethernet: 306.
    QTest::newRow("G.711 in a VPN")
        << u"alaw"_s << 20 << false << true << 160 << 80.0 << 87.2 << 122.4;
    // 210 and 2 bytes padded to 224: 322.
    QTest::newRow("G.711 with SRTP in a VPN")
        << u"alaw"_s << 20 << true << true << 160 << 80.0 << 87.2 << 128.8;
    // 60 and 2 bytes padded to 64: 162.
    QTest::newRow("G.729 in a VPN")
        << u"g729"_s << 20 << false << true << 20 << 24.0 << 31.2 << 64.8;
}

void tst_Bandwidth::takesBandwidth()
{
    QFETCH(QString, codec);
    QFETCH(int, packetMs);
    QFETCH(bool, srtp);
    QFETCH(bool, vpn);
    const auto call = Planning::bandwidthOf(codec, packetMs, srtp, vpn);
    QTEST(call.payloadBytes, "bytes");
    QTEST(std::round(call.ipKbps * 1e6) / 1e6, "ip");
    QTEST(std::round(call.frameKbps * 1e6) / 1e6, "frame");
    QTEST(call.vpnKbps, "line");
    QCOMPARE(call.packetsPerSecond, 1000.0 / packetMs);
}

void tst_Bandwidth::everyCodecGrowsLayerByLayer_data()
{
    QTest::addColumn<QString>("codec");
    for (const QString& codec : SiteFields::codecs)
        QTest::newRow(qPrintable(codec)) << codec;
}

void tst_Bandwidth::everyCodecGrowsLayerByLayer()
{
    QFETCH(QString, codec);
    for (int time = 5; time <= 120; ++time) {
        const auto call = Planning::bandwidthOf(codec, time, true, true);
        QVERIFY(std::abs(call.payloadBytes * 8 * call.packetsPerSecond / 1000 - call.payloadKbps)
            < 0.001);
        QVERIFY(call.payloadKbps < call.ipKbps && call.ipKbps < call.frameKbps);
        QVERIFY(call.frameKbps < call.ethernetKbps && call.ethernetKbps < call.secureKbps);
        QVERIFY(call.secureKbps < call.vpnKbps);
        const auto plain = Planning::bandwidthOf(codec, time, false, false);
        QCOMPARE(plain.vpnKbps, plain.ethernetKbps);
        QCOMPARE(plain.secureKbps, plain.ethernetKbps);
    }
    QVERIFY(PlanningText::codec(codec) != codec);
}

void tst_Bandwidth::packsWholeFrames_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("used");
    QTest::newRow("G.711 takes any") << u"alaw"_s << 37 << 37;
    QTest::newRow("G.729 in steps of 10") << u"g729"_s << 25 << 30;
    QTest::newRow("GSM in steps of 20") << u"gsm"_s << 30 << 40;
    QTest::newRow("Opus in steps of 5") << u"opus"_s << 12 << 15;
    QTest::newRow("at least 5") << u"alaw"_s << -3 << 5;
    QTest::newRow("at most 120") << u"gsm"_s << 100'000 << 120;
}

void tst_Bandwidth::packsWholeFrames()
{
    QFETCH(QString, codec);
    QFETCH(int, wanted);
    QTEST(Planning::packetTimeOf(codec, wanted), "used");
}

void tst_Bandwidth::followsTheGuide()
{
    QCOMPARE(Planning::guideKbps(1), 84.0);
    QCOMPARE(Planning::guideKbps(30), 2520.0);
    QCOMPARE(Planning::guideKbps(0), 0.0);
    QCOMPARE(Planning::wholeKbps(30 * 128.8), 3864); // not exact in binary
    QCOMPARE(Planning::wholeKbps(79.2), 80);
}

QTEST_APPLESS_MAIN(tst_Bandwidth)
#include "tst_Bandwidth.moc"
