// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteRules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_SiteRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ipv4_data();
    void ipv4();
    void host_data();
    void host();
    void netmask_data();
    void netmask();
    void subnet_data();
    void subnet();
    void isInSubnet_data();
    void isInSubnet();
    void subnetOfAndNetmaskOf();
    void extension_data();
    void extension();
    void normalises();
    void findsNothingWrongWithAName();
};

void tst_SiteRules::ipv4_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    for (const char* fine : { "192.168.1.1", "0.0.0.0", "255.255.255.255", "10.0.0.1" })
        QTest::newRow(fine) << QString::fromLatin1(fine) << true;
    for (const char* wrong : { "", "192.168.1", "192.168.1.256", "192.168.1.1.1", "192.168.1.1 ",
             " 192.168.1.1", "192.168..1", "a.b.c.d", "::1", "3232235777", "0x7f.0.0.1",
             "192.168.1.-1", "192.168.1.1\n" })
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << false;
}

void tst_SiteRules::ipv4()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    QCOMPARE(SiteRules::isIpv4(text), isFine);
}

void tst_SiteRules::host_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("a name") << u"pbx.example.net"_s << true;
    QTest::newRow("one label") << u"pbx"_s << true;
    QTest::newRow("digits in a label") << u"it1.pool2.org"_s << true;
    QTest::newRow("an address") << u"192.168.1.10"_s << true;
    QTest::newRow("a label beginning with a digit") << u"3com.example"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("an address too large") << u"192.168.1.300"_s << false;
    QTest::newRow("digits only") << u"12345"_s << false;
    QTest::newRow("a blank inside") << u"my pbx"_s << false;
    QTest::newRow("a port") << u"pbx.example:5060"_s << false;
    QTest::newRow("a URI") << u"sip:pbx.example"_s << false;
    QTest::newRow("two dots") << u"pbx..example"_s << false;
    QTest::newRow("a dot at the end") << u"pbx.example."_s << false;
    QTest::newRow("a hyphen first") << u"-pbx.example"_s << false;
    QTest::newRow("a hyphen last") << u"pbx-.example"_s << false;
    QTest::newRow("an underscore") << u"my_pbx.example"_s << false;
    QTest::newRow("an accent") << u"caffè.example"_s << false;
    QTest::newRow("a label of 64") << QString(64, u'a') << false;
    QTest::newRow("a label of 63") << QString(63, u'a') << true;
    QTest::newRow("a line end behind") << u"pbx.example\n"_s << false;
    QTest::newRow("too long in all") << QString(u"a."_s).repeated(130) + u"a"_s << false;
}

void tst_SiteRules::host()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    QCOMPARE(SiteRules::isHost(text), isFine);
}

void tst_SiteRules::netmask_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    for (const char* fine :
        { "255.255.255.0", "255.255.0.0", "255.0.0.0", "255.255.255.252", "128.0.0.0" })
        QTest::newRow(fine) << QString::fromLatin1(fine) << true;
    for (const char* wrong : { "", "0.0.0.0", "255.255.255.255", "255.255.255.254", "255.0.255.0",
             "0.255.255.255", "255.255.255", "24", "/24", "192.168.1.0" })
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << false;
}

void tst_SiteRules::netmask()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    QCOMPARE(SiteRules::isNetmask(text), isFine);
}

void tst_SiteRules::subnet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    for (const char* fine : { "192.168.1.0/24", "10.0.0.0/8", "10.1.2.4/30", "128.0.0.0/1" })
        QTest::newRow(fine) << QString::fromLatin1(fine) << true;
    for (const char* wrong : { "", "192.168.1.0", "192.168.1.0/", "192.168.1.0/31",
             "192.168.1.0/33", "192.168.1.0/0", "0.0.0.0/0", "192.168.1.1/24", "192.168.1.0/24/24",
             "192.168.1.0/-1", "192.168.1/24", "192.168.1.0/255.255.255.0" })
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << false;
}

void tst_SiteRules::subnet()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    QCOMPARE(SiteRules::isSubnet(text), isFine);
}

void tst_SiteRules::isInSubnet_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("net");
    QTest::addColumn<bool>("expected");
    const QString net = u"192.168.1.0/24"_s;
    QTest::newRow("the first host") << u"192.168.1.1"_s << net << true;
    QTest::newRow("the last host") << u"192.168.1.254"_s << net << true;
    QTest::newRow("the network itself") << u"192.168.1.0"_s << net << false;
    QTest::newRow("the broadcast address") << u"192.168.1.255"_s << net << false;
    QTest::newRow("the net before") << u"192.168.0.255"_s << net << false;
    QTest::newRow("the net after") << u"192.168.2.1"_s << net << false;
    QTest::newRow("a small net's last host") << u"10.0.0.6"_s << u"10.0.0.4/30"_s << true;
    QTest::newRow("a small net's broadcast address") << u"10.0.0.7"_s << u"10.0.0.4/30"_s << false;
    QTest::newRow("no address") << u"x"_s << net << false;
    QTest::newRow("no subnet") << u"192.168.1.1"_s << u"192.168.1.0"_s << false;
}

void tst_SiteRules::isInSubnet()
{
    QFETCH(QString, address);
    QFETCH(QString, net);
    QFETCH(bool, expected);
    QCOMPARE(SiteRules::isInSubnet(address, net), expected);
}

void tst_SiteRules::subnetOfAndNetmaskOf()
{
    QCOMPARE(SiteRules::subnetOf(u"192.168.1.100"_s, u"255.255.255.0"_s), u"192.168.1.0/24"_s);
    QCOMPARE(SiteRules::subnetOf(u"10.9.8.7"_s, u"255.255.240.0"_s), u"10.9.0.0/20"_s);
    QCOMPARE(SiteRules::subnetOf(u"10.9.8"_s, u"255.255.240.0"_s), QString());
    QCOMPARE(SiteRules::subnetOf(u"10.9.8.7"_s, u"255.0.240.0"_s), QString());
    QCOMPARE(SiteRules::netmaskOf(u"192.168.1.0/24"_s), u"255.255.255.0"_s);
    QCOMPARE(SiteRules::netmaskOf(u"10.0.0.0/9"_s), u"255.128.0.0"_s);
    QCOMPARE(SiteRules::netmaskOf(u"10.0.0.1/9"_s), QString());
}

void tst_SiteRules::extension_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    for (const char* fine : { "20", "201", "12345678" })
        QTest::newRow(fine) << QString::fromLatin1(fine) << true;
    for (const char* wrong : { "", "2", "123456789", "20a", "+20", "2 0", "*20", "201\n" })
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << false;
    QTest::newRow("digits of another script") << u"٢٠١"_s << false;
}

void tst_SiteRules::extension()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    QCOMPARE(SiteRules::isExtension(text), isFine);
}

void tst_SiteRules::normalises()
{
    Site site;
    site.network.subnet = u" 192.168.1.0/24 "_s;
    site.network.ntp = u" IT.pool.ntp.org. "_s;
    site.pbx.proxy = u"sip:PBX.example.net:5060"_s;
    site.users.append({ {}, u" Mario "_s, {}, {}, {}, false });
    Gateway gateway;
    gateway.mac = u"00a0ba-010203"_s;
    gateway.address = u" 192.168.1.9"_s;
    site.gateways.append(gateway);
    SiteRules::normalise(site);
    QCOMPARE(site.network.subnet, u"192.168.1.0/24"_s);
    QCOMPARE(site.network.ntp, u"it.pool.ntp.org"_s);
    QCOMPARE(site.pbx.proxy, u"pbx.example.net"_s);
    QCOMPARE(site.users[0].username, u"mario"_s);
    QCOMPARE(site.gateways[0].mac, u"00:A0:BA:01:02:03"_s);
    QCOMPARE(site.gateways[0].address, u"192.168.1.9"_s);
    const Site once = site;
    SiteRules::normalise(site);
    QCOMPARE(site, once);
}

void tst_SiteRules::findsNothingWrongWithAName()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    Site site;
    QCOMPARE(SiteRules::check(site, **catalog).size(), 1); // it has no name
    site.name = u"x"_s;
    QCOMPARE(SiteRules::check(site, **catalog), QList<Error>());
}

QTEST_APPLESS_MAIN(tst_SiteRules)
#include "tst_SiteRules.moc"
