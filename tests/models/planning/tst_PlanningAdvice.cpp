// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFields.h"
#include "tests/models/planning/PlanBench.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Which advice is given, and its sentences.
class tst_PlanningAdvice : public PlanBench {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheTopology_data();
    void choosesTheTopology();
    void givesAReasonPerPoint();
    void sharesChannels();
    void speaksOfTheConnection_data();
    void speaksOfTheConnection();
    void givesEveryAdviceSometime();
    void hasASentenceForEveryKey();
    void fillsNumbersInOnePass();
};

void tst_PlanningAdvice::choosesTheTopology_data()
{
    QTest::addColumn<int>("sites");
    QTest::addColumn<bool>("survivability");
    QTest::addColumn<int>("countries");
    QTest::addColumn<QString>("wan");
    QTest::addColumn<QString>("dids");
    QTest::addColumn<QString>("topology");
    const QString central = u"centralised"_s;
    const QString apart = u"distributed"_s;
    QTest::newRow("one site") << 1 << false << 1 << QString() << QString() << central;
    QTest::newRow("one site, whatever else")
        << 1 << true << 3 << u"weak"_s << u"branches"_s << central;
    QTest::newRow("nothing said") << 5 << false << 1 << QString() << QString() << central;
    QTest::newRow("all for central") << 5 << false << 1 << u"good"_s << u"central"_s << central;
    QTest::newRow("survivability") << 5 << true << 1 << u"good"_s << u"central"_s << apart;
    QTest::newRow("two countries") << 2 << false << 2 << u"good"_s << u"central"_s << apart;
    QTest::newRow("weak WAN alone") << 5 << false << 1 << u"weak"_s << u"central"_s << central;
    QTest::newRow("numbers at branches alone")
        << 5 << false << 1 << u"good"_s << u"branches"_s << central;
    QTest::newRow("weak WAN and numbers at branches")
        << 5 << false << 1 << u"weak"_s << u"branches"_s << apart;
}

void tst_PlanningAdvice::choosesTheTopology()
{
    QFETCH(int, sites);
    QFETCH(bool, survivability);
    QFETCH(int, countries);
    QFETCH(QString, wan);
    QFETCH(QString, dids);
    QFETCH(QString, topology);
    Capacity capacity;
    capacity.calls = 10;
    capacity.sites = sites;
    capacity.needsSurvivability = survivability;
    capacity.countries = countries;
    capacity.wan = wan;
    capacity.didsLand = dids;
    const auto result = planOf(capacity);
    QCOMPARE(result.topology, topology);
    QVERIFY(find(result, sites == 1 ? u"single_site"_s : u"topology_"_s + topology));
    if (const auto* weak = find(result, u"wan_weak"_s))
        QCOMPARE(weak->isWarning, topology == u"centralised");
}

/// Also those that speak against what is advised.
void tst_PlanningAdvice::givesAReasonPerPoint()
{
    Capacity capacity;
    capacity.calls = 10;
    capacity.sites = 4;
    capacity.usersPerSite = 12;
    capacity.needsSurvivability = true;
    capacity.wan = u"good"_s;
    capacity.didsLand = u"branches"_s;
    const auto result = planOf(capacity);
    const QHash<QString, QString> sides { { u"survivability_needed"_s, u"distributed"_s },
        { u"countries_one"_s, u"centralised"_s }, { u"dids_branches"_s, u"distributed"_s },
        { u"wan_good"_s, u"centralised"_s }, { u"channels_pooled"_s, u"centralised"_s } };
    for (auto it = sides.begin(); it != sides.end(); ++it) {
        const auto* advice = find(result, it.key());
        QVERIFY2(advice, qPrintable(it.key()));
        QCOMPARE(advice->speaksFor, it.value());
    }
    QVERIFY(find(result, u"distributed_each"_s));
}

void tst_PlanningAdvice::sharesChannels()
{
    Capacity capacity;
    capacity.sites = 10;
    capacity.usersPerSite = 10;
    capacity.milliErlangPerUser = 100;
    const auto result = planOf(capacity);
    QCOMPARE(result.channels, 18); // 10 erlangs at 1 %
    const int each = Planning::channelsFor(1, 0.01);
    QCOMPARE(find(result, u"channels_pooled"_s)->words,
        QStringList({ u"18"_s, QString::number(each), QString::number(each * 10), u"10"_s }));
}

void tst_PlanningAdvice::speaksOfTheConnection_data()
{
    QTest::addColumn<QString>("pbx");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<bool>("vpn");
    QTest::addColumn<bool>("srtp");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<bool>("warning");
    const QString lync = u"lync"_s;
    const QString other = u"nethvoice"_s;
    QTest::newRow("MPLS") << lync << u"mpls"_s << false << false << u"mpls_conditions"_s << false;
    QTest::newRow("private") << other << u"private"_s << false << false << u"private_conditions"_s
                             << false;
    QTest::newRow("Internet") << other << u"internet"_s << true << false << u"internet_conditions"_s
                              << false;
    QTest::newRow("VPN on MPLS") << lync << u"mpls"_s << true << false << u"vpn_needless"_s
                                 << false;
    QTest::newRow("VPN on a private line")
        << other << u"private"_s << true << false << u"vpn_needless"_s << false;
    QTest::newRow("Lync without VPN")
        << lync << u"internet"_s << false << false << u"vpn_required"_s << true;
    QTest::newRow("Lync with VPN")
        << lync << u"internet"_s << true << false << u"vpn_conditions"_s << false;
    QTest::newRow("others without VPN")
        << other << u"internet"_s << false << false << u"vpn_advised"_s << true;
    QTest::newRow("others with SRTP")
        << other << u"internet"_s << false << true << u"vpn_or_srtp"_s << false;
    QTest::newRow("both") << other << u"internet"_s << true << true << u"srtp_inside_vpn"_s
                          << false;
    QTest::newRow("not stated") << other << QString() << false << false
                                << u"connection_not_stated"_s << false;
    QTest::newRow("Lync, not stated")
        << lync << QString() << false << false << u"connection_not_stated_lync"_s << false;
}

void tst_PlanningAdvice::speaksOfTheConnection()
{
    QFETCH(QString, pbx);
    QFETCH(QString, connection);
    QFETCH(bool, vpn);
    QFETCH(bool, srtp);
    QFETCH(QString, advice);
    QFETCH(bool, warning);
    Capacity capacity;
    capacity.calls = 10;
    capacity.connection = connection;
    capacity.hasVpn = vpn;
    capacity.hasSrtp = srtp;
    const auto result = planOf(capacity, pbx);
    const auto* given = find(result, advice);
    QVERIFY(given);
    QCOMPARE(given->isWarning, warning);
    const QString usual = pbx == u"lync" ? u"mpls"_s : u"internet"_s;
    QCOMPARE(result.connection, connection.isEmpty() ? usual : connection);
}

/// Every key given has a sentence, and every sentence is given to somebody.
void tst_PlanningAdvice::givesEveryAdviceSometime()
{
    QRandomGenerator dice(1);
    const auto one = [&](const auto& list) { return list[dice.bounded(int(list.size()))]; };
    const QStringList keys = Planning::adviceKeys();
    QSet<QString> open(keys.begin(), keys.end());
    for (int i = 0; i < 20'000 && !open.isEmpty(); ++i) {
        Site site;
        site.pbx = { one(SiteFields::pbxKinds), {}, {}, {}, {}, {}, dice.bounded(2) == 1 };
        site.trunks.resize(dice.bounded(2));
        for (Trunk& trunk : site.trunks)
            trunk.channels = 2;
        site.capacity
            = { one(QList { 0, 1, 30 }), one(QList { 1, 4 }), one(SiteFields::connections),
                  dice.bounded(2) == 1, one(SiteFields::codecs), one(QList { 10, 20, 30, 60 }),
                  dice.bounded(2) == 1, one(QList { 0, 100 }), 10, one(QList { 0, 2'000, 90'000 }),
                  one(QList { 0, 90'000 }), one(QList { 0, 10, 90'000 }), one(SiteFields::didsLand),
                  dice.bounded(2) == 1, one(QList { 1, 2 }), one(SiteFields::wans) };
        const auto reasons = Planning::plan(site, *m_catalog).reasons;
        QVERIFY(std::is_partitioned(reasons.begin(), reasons.end(),
            [](const Planning::Advice& advice) { return advice.isWarning; }));
        for (const auto& advice : reasons) {
            QVERIFY2(keys.contains(advice.key), qPrintable(advice.key));
            open.remove(advice.key);
        }
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.values().join(u' ')));
}

void tst_PlanningAdvice::hasASentenceForEveryKey()
{
    const QStringList keys = Planning::adviceKeys();
    QVERIFY(keys.size() > 40);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    static const QRegularExpression snake(u"^[a-z_]+$"_s);
    for (const QString& key : keys) {
        QVERIFY(key.contains(snake));
        const QString text
            = PlanningText::advice({ key, { u"1"_s, u"2"_s, u"3"_s, u"4"_s }, false, {} });
        QVERIFY2(text.endsWith(u'.') && text.size() > 30, qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(u"%\\d"_s)), qPrintable(text));
    }
}

void tst_PlanningAdvice::fillsNumbersInOnePass()
{
    QLocale::setDefault(QLocale(u"it_IT"_s));
    const QString text = PlanningText::advice(
        { u"channels_computed"_s, { u"12345"_s, u"10.5"_s, u"0.8"_s }, false, {} });
    QLocale::setDefault(QLocale::c());
    QVERIFY2(text.contains(u"12.345"_s) && text.contains(u"10,5"_s) && text.contains(u"0,8 %"_s),
        qPrintable(text));
    const QString odd = PlanningText::advice({ u"codec_compressed"_s, { u"%1 <b>"_s }, false, {} });
    QVERIFY(odd.startsWith(u"%1 <b> "_s));
}

QTEST_GUILESS_MAIN(tst_PlanningAdvice)
#include "tst_PlanningAdvice.moc"
