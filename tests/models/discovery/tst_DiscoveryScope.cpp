// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/DiscoveryScope.h"
#include "tests/support/FakeNeighbours.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_DiscoveryScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsAddresses_data();
    void countsAddresses();
    void resolves_data();
    void resolves();
    void refuses_data();
    void refuses();
    void needsANetwork();
    void offersWhatIsSmallEnough();

private:
    FakeNetwork m_network;
};

void tst_DiscoveryScope::init()
{
    m_network = {};
    m_network.addNetwork(u"lo"_s, u"127.0.0.1"_s, 8);
    m_network.addNetwork(u"eth0"_s, u"192.168.1.50"_s, 24);
    m_network.addNetwork(u"vpn0"_s, u"10.8.0.2"_s, 16);
    m_network.addNetwork(u"lab0"_s, u"10.8.4.1"_s, 24);
}

void tst_DiscoveryScope::countsAddresses_data()
{
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("/30") << u"10.0.0.4/30"_s << 2 << u"10.0.0.5"_s << u"10.0.0.6"_s;
    QTest::newRow("/24") << u"192.168.1.0/24"_s << 254 << u"192.168.1.1"_s << u"192.168.1.254"_s;
    QTest::newRow("/22") << u"172.16.4.0/22"_s << 1022 << u"172.16.4.1"_s << u"172.16.7.254"_s;
}

void tst_DiscoveryScope::countsAddresses()
{
    QFETCH(QString, cidr);
    QFETCH(int, count);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto subnet = Subnet::parse(cidr);
    QVERIFY(subnet);
    QCOMPARE(subnet->text(), cidr);
    QCOMPARE(subnet->hostCount(), count);
    QCOMPARE(QHostAddress(subnet->host(0)).toString(), first);
    QCOMPARE(QHostAddress(subnet->host(count - 1)).toString(), last);
    QVERIFY(subnet->hasHost(subnet->host(0)));
    QVERIFY(!subnet->hasHost(subnet->host(0) - 1)); // the network's own
    QVERIFY(!subnet->hasHost(subnet->host(count - 1) + 1)); // broadcast
}

void tst_DiscoveryScope::resolves_data()
{
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("via");
    QTest::addColumn<QString>("result");
    QTest::newRow("the interface's own")
        << u"192.168.1.0/24"_s << QString() << u"eth0"_s << u"192.168.1.0/24"_s;
    QTest::newRow("a part of it") << u"192.168.1.16/28"_s << QString() << u"eth0"_s
                                  << u"192.168.1.16/28"_s;
    QTest::newRow("blanks around")
        << u" 192.168.1.0/24 "_s << QString() << u"eth0"_s << u"192.168.1.0/24"_s;
    QTest::newRow("the more exact of two")
        << u"10.8.4.0/24"_s << QString() << u"lab0"_s << u"10.8.4.0/24"_s;
    QTest::newRow("the one asked for")
        << u"10.8.4.0/24"_s << u"vpn0"_s << u"vpn0"_s << u"10.8.4.0/24"_s;
    QTest::newRow("a network from its interface")
        << QString() << u"eth0"_s << u"eth0"_s << u"192.168.1.0/24"_s;
    QTest::newRow("loopback when named")
        << u"127.0.0.0/28"_s << QString() << u"lo"_s << u"127.0.0.0/28"_s;
    QTest::newRow("a /22") << u"10.8.8.0/22"_s << QString() << u"vpn0"_s << u"10.8.8.0/22"_s;
}

void tst_DiscoveryScope::resolves()
{
    QFETCH(QString, subnet);
    QFETCH(QString, interface);
    QFETCH(QString, via);
    QFETCH(QString, result);
    const auto scope = DiscoveryScope::resolve(subnet, interface, m_network.local);
    QVERIFY2(scope, scope ? "" : qPrintable(scope.error().detail));
    QCOMPARE(scope->via.interface, via);
    QCOMPARE(scope->subnet.text(), result);
}

void tst_DiscoveryScope::refuses_data()
{
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail"); // a part of it
    QTest::newRow("no network") << u"192.168.1"_s << QString() << ErrorCode::BadAddress
                                << QString();
    QTest::newRow("host bits") << u"192.168.1.5/24"_s << QString() << ErrorCode::BadAddress
                               << QString();
    QTest::newRow("IPv6") << u"fd00::/120"_s << QString() << ErrorCode::BadAddress << QString();
    QTest::newRow("a /21") << u"10.8.8.0/21"_s << QString() << ErrorCode::BadAddress << u"/22"_s;
    QTest::newRow("the whole Internet")
        << u"0.0.0.0/0"_s << QString() << ErrorCode::BadAddress << QString();
    QTest::newRow("somebody else's")
        << u"192.168.2.0/24"_s << QString() << ErrorCode::OutsideSubnet << u"192.168.1.0/24"_s;
    QTest::newRow("larger than the interface's")
        << u"192.168.0.0/23"_s << QString() << ErrorCode::OutsideSubnet << u"192.168.1.0/24"_s;
    QTest::newRow("not that interface's")
        << u"192.168.1.0/24"_s << u"lab0"_s << ErrorCode::OutsideSubnet << u"10.8.4.0/24"_s;
    QTest::newRow("several and none named")
        << QString() << QString() << ErrorCode::BadUsage << u"192.168.1.0/24"_s;
    QTest::newRow("no such interface")
        << QString() << u"wlan9"_s << ErrorCode::BadUsage << u"eth0"_s;
    QTest::newRow("an interface with too many")
        << QString() << u"vpn0"_s << ErrorCode::BadAddress << u"/22"_s;
}

void tst_DiscoveryScope::refuses()
{
    QFETCH(QString, subnet);
    QFETCH(QString, interface);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto scope = DiscoveryScope::resolve(subnet, interface, m_network.local);
    QVERIFY(!scope);
    QCOMPARE(errorCodeName(scope.error().code), errorCodeName(code));
    QVERIFY2(scope.error().detail.contains(detail), qPrintable(scope.error().detail));
}

void tst_DiscoveryScope::needsANetwork()
{
    const auto scope = DiscoveryScope::resolve({}, {}, { m_network.local.first() });
    QVERIFY(!scope);
    QCOMPARE(errorCodeName(scope.error().code), u"unreachable"_s);
}

void tst_DiscoveryScope::offersWhatIsSmallEnough()
{
    QStringList offered;
    for (const LocalSubnet& one : DiscoveryScope::searchable(m_network.local))
        offered.append(one.interface);
    QCOMPARE(offered, QStringList({ u"eth0"_s, u"lab0"_s }));
}

QTEST_APPLESS_MAIN(tst_DiscoveryScope)
#include "tst_DiscoveryScope.moc"
