// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a Patton SmartNode with SmartWare, where it is not what every Patton has.
#include "tests/models/gateway/PattonSites.h"

using namespace Qt::StringLiterals;
using PattonSites::render;

class tst_SmartwareRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rendersEveryModelOfTheCatalogue();
    void refusesValues_data();
    void refusesValues();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void refusesTwoPortsWithOneUser();
    void refusesOtherTransports();
    void knowsTimeZones_data();
    void knowsTimeZones();
    void registersTelephonesOnly();
    void goesThroughTheProxy();
    void leavesTheProxyOutWhereThereIsNone();
    void writesPointToPointOnly();
    void numbersClockSources();
    void shutsTheSecondLanPort_data();
    void shutsTheSecondLanPort();
    void sharesOneTableAmongTrunks();
    void namesItsFile();
};

void tst_SmartwareRender::rendersEveryModelOfTheCatalogue()
{
    QCOMPARE(PattonSites::models(u"patton-smartware"_s).size(), 21);
    QVERIFY(gatewayDriver(u"patton-smartware"_s));
}

static void changeValue(Site& site, const QString& path, const QString& value)
{
    Gateway& gateway = site.gateways[0];
    GatewayPort* fxs = &gateway.ports[1];
    GatewayPort* fxo = &gateway.ports[3];
    GatewayPort* bri = &gateway.ports[5];
    const QHash<QString, std::function<void()>> changes {
        { u"site.pbx.host"_s,
            [&] {
                site.pbx.host = value;
                site.pbx.address = value;
            } },
        { u"gateways[0].address"_s, [&] { gateway.address = value; } },
        { u"gateways[0].netmask"_s,
            [&] {
                gateway.netmask = value;
                site.network.subnet.clear();
            } },
        { u"gateways[0].gateway"_s,
            [&] {
                gateway.gateway = value;
                site.network.gateway = value;
            } },
        { u"gateways[0].dns"_s,
            [&] {
                gateway.dns = value;
                site.network.dns.clear();
            } },
        { u"gateways[0].login.user"_s, [&] { gateway.login.user = value; } },
        { u"gateways[0].login.password"_s, [&] { gateway.login.password = Secret(value); } },
        { u"gateways[0].ports[1].extension"_s, [&] { fxs->extension = value; } },
        { u"gateways[0].ports[1].password"_s, [&] { fxs->password = Secret(value); } },
        { u"gateways[0].ports[3].number"_s, [&] { fxo->number = value; } },
        { u"gateways[0].ports[3].trunk_number"_s, [&] { fxo->trunkNumber = value; } },
        { u"gateways[0].ports[3].username"_s, [&] { fxo->username = value; } },
        { u"gateways[0].ports[3].password"_s, [&] { fxo->password = Secret(value); } },
        { u"gateways[0].ports[5].trunk_number"_s, [&] { bri->trunkNumber = value; } },
        { u"gateways[0].ports[5].username"_s, [&] { bri->username = value; } },
        { u"gateways[0].ports[5].password"_s, [&] { bri->password = Secret(value); } },
    };
    if (!changes.contains(path))
        qFatal("no such path: %s", qPrintable(path));
    changes[path]();
}

void tst_SmartwareRender::refusesValues_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    for (const QString& path :
        { u"site.pbx.host"_s, u"gateways[0].login.user"_s, u"gateways[0].login.password"_s,
            u"gateways[0].ports[1].extension"_s, u"gateways[0].ports[1].password"_s,
            u"gateways[0].ports[3].number"_s, u"gateways[0].ports[3].password"_s,
            u"gateways[0].ports[5].username"_s, u"gateways[0].ports[5].password"_s })
        for (const auto& [words, value] :
            { std::pair("a blank", u"a b"_s), std::pair("a tab", u"a\tb"_s),
                std::pair("a line end", u"a\nreload"_s), std::pair("a double quote", u"a\"b"_s),
                std::pair("a single quote", u"a'b"_s), std::pair("a question mark", u"a?b"_s),
                std::pair("a backslash", u"a\\b"_s), std::pair("an accent", u"citt\u00e0"_s) })
            QTest::newRow(qPrintable(u"%1 in %2"_s.arg(QString::fromUtf8(words), path)))
                << path << value;
}

void tst_SmartwareRender::refusesValues()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    Site site = PattonSites::full(u"4661fxs2_fxo2_isdn2"_s);
    changeValue(site, path, value);
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(text.error().subject, path);
    QVERIFY(!text.error().detail.contains(value));
}

void tst_SmartwareRender::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path :
        { u"site.pbx.host"_s, u"gateways[0].address"_s, u"gateways[0].netmask"_s,
            u"gateways[0].gateway"_s, u"gateways[0].dns"_s, u"gateways[0].login.user"_s,
            u"gateways[0].ports[1].password"_s, u"gateways[0].ports[3].number"_s,
            u"gateways[0].ports[3].trunk_number"_s, u"gateways[0].ports[3].username"_s,
            u"gateways[0].ports[3].password"_s, u"gateways[0].ports[5].trunk_number"_s,
            u"gateways[0].ports[5].username"_s, u"gateways[0].ports[5].password"_s })
        QTest::newRow(qPrintable(path)) << path;
}

void tst_SmartwareRender::namesWhatIsMissing()
{
    QFETCH(QString, path);
    Site site = PattonSites::full(u"4661fxs2_fxo2_isdn2"_s);
    changeValue(site, path, {});
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::MissingValue);
    QCOMPARE(text.error().subject, path);
}

/// All users stand in one list of the device, by name.
void tst_SmartwareRender::refusesTwoPortsWithOneUser()
{
    Site site = PattonSites::full(u"4661fxs2_fxo2_isdn2"_s);
    site.gateways[0].ports[5].username = site.gateways[0].ports[1].extension;
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error(),
        Error(ErrorCode::DuplicateName, u"gateways[0].ports[5].username"_s, u"211"_s));
}

void tst_SmartwareRender::refusesOtherTransports()
{
    Site site = PattonSites::full(u"4554"_s);
    site.gateways[0].transport = u"tls"_s;
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error(), Error(ErrorCode::ValueNotAllowed, u"gateways[0].transport"_s, u"udp"_s));
}

void tst_SmartwareRender::knowsTimeZones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char* zone, const QByteArray& offset, const QByteArray& rule) {
        QTest::newRow(zone) << QString::fromUtf8(zone) << offset << rule;
    };
    row("Europe/Rome", "+01:00", "+02:00 from 02:00 mar last sunday until 03:00 oct last sunday");
    row("Europe/London", "+00:00", "+01:00 from 01:00 mar last sunday until 02:00 oct last sunday");
    row("Europe/Athens", "+02:00", "+03:00 from 03:00 mar last sunday until 04:00 oct last sunday");
    row("Europe/Istanbul", "+03:00", {});
    row("Asia/Kolkata", "+05:30", {});
}

void tst_SmartwareRender::knowsTimeZones()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, offset);
    QFETCH(QByteArray, rule);
    Site site = PattonSites::minimal(u"4552"_s);
    site.timezone = zone;
    const auto text = render(site);
    QVERIFY(text);
    QVERIFY(text->contains("\nclock local default-offset " + offset + '\n'));
    QCOMPARE(text->count("dst-rule"), rule.isEmpty() ? 0 : 1);
    if (!rule.isEmpty())
        QVERIFY(text->contains("\nclock local dst-rule DST " + rule + '\n'));
}

void tst_SmartwareRender::registersTelephonesOnly()
{
    const auto text = render(PattonSites::full(u"4661fxs4_fxo4_isdn4"_s));
    QVERIFY(text);
    QCOMPARE(text->count("      register auto\n"), 4);
    QVERIFY(text->indexOf("registration outbound") > text->indexOf("\nlocation-service LOC_FXS"));
}

void tst_SmartwareRender::goesThroughTheProxy()
{
    const auto text = render(PattonSites::full(u"4114fxs_fxo"_s));
    QVERIFY(text);
    QCOMPARE(text->count("    remote proxy.example.net 5060\n"), 3);
    QCOMPARE(text->count("      proxy 1 proxy.example.net\n"), 2);
    QCOMPARE(text->count("  domain 1 pbx.example.net\n"), 3);
}

void tst_SmartwareRender::leavesTheProxyOutWhereThereIsNone()
{
    const auto text = render(PattonSites::minimal(u"4114fxs_fxo"_s));
    QVERIFY(text);
    QVERIFY(text->contains("    remote pbx.example.net 5060\n"));
    QVERIFY(!text->contains("proxy"));
}

void tst_SmartwareRender::writesPointToPointOnly()
{
    Site site = PattonSites::full(u"4554"_s);
    site.gateways[0].ports[0].protocol = u"pp"_s;
    site.gateways[0].ports[1].protocol = u"pmp"_s;
    const auto text = render(site);
    QVERIFY(text);
    QCOMPARE(text->count("    protocol pp\n"), 1);
    QVERIFY(text->indexOf("protocol pp\n") < text->indexOf("\nport bri 0 1\n"));
    QVERIFY(!text->contains("pmp"));
}

void tst_SmartwareRender::numbersClockSources()
{
    const auto text = render(PattonSites::full(u"4970_4"_s));
    QVERIFY(text);
    QVERIFY(text->contains("  clock-source 1 e1t1 0 0\n  clock-source 2 e1t1 0 1\n"
                           "  clock-source 3 e1t1 0 2\n  clock-source 4 e1t1 0 3\n"));
    // A port that is shut gives no clock.
    Site site = PattonSites::full(u"4554"_s);
    site.gateways[0].ports[0] = PattonSites::unusedPort(PortKind::Bri);
    const auto second = render(site);
    QVERIFY(second && second->contains("  clock-source 1 bri 0 1\n"));
    QCOMPARE(second->count("clock-source"), 1);
}

void tst_SmartwareRender::shutsTheSecondLanPort_data()
{
    QTest::addColumn<QString>("model");
    for (const QString& model : PattonSites::models(u"patton-smartware"_s))
        QTest::newRow(qPrintable(model)) << model;
}

void tst_SmartwareRender::shutsTheSecondLanPort()
{
    QFETCH(QString, model);
    const auto text = render(PattonSites::full(model));
    QVERIFY(text);
    const bool hasOne = model.startsWith(u"46") || model == u"4552";
    QCOMPARE(text->contains("\nport ethernet 0 1\n  shutdown\n"), hasOne);
    QCOMPARE(text->count("\nport ethernet "), hasOne ? 2 : 1);
    QCOMPARE(text->count("    ipaddress "), 1);
}

/// Where the PBX sends all calls to the first SIP port, they still find their line.
void tst_SmartwareRender::sharesOneTableAmongTrunks()
{
    const auto text = render(PattonSites::full(u"4661fxs4_fxo4_isdn4"_s));
    QVERIFY(text);
    QCOMPARE(text->count("    route call dest-table from_pbx\n"), 8);
    QCOMPARE(text->count("  routing-table called-e164 from_pbx\n"), 1);
    QVERIFY(text->contains("    route 20001.% dest-service HUNT_FXO_00 cutpref\n"));
    QVERIFY(text->contains("    route 20008.% dest-interface IF_BRI_03 cutpref\n"));
}

void tst_SmartwareRender::namesItsFile()
{
    const Site site = PattonSites::minimal(u"4552"_s);
    QCOMPARE(
        gatewayDriver(u"patton-smartware"_s)->fileName(site.gateways[0]), u"00A0BA010203.cfg"_s);
}

QTEST_GUILESS_MAIN(tst_SmartwareRender)
#include "tst_SmartwareRender.moc"
