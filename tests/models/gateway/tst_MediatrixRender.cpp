// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a Mediatrix: golden files for every model, the reference table value by
// value, and a checker of the test's own, proven with the faults the NethVoice templates have.
#include "models/gateway/GatewayDriver.h"
#include "tests/models/gateway/MediatrixChecker.h"
#include "tests/models/gateway/OtherSites.h"
#include "tests/models/gateway/ValueTable.h"

using namespace Qt::StringLiterals;

namespace {

const QString mediatrix = u"mediatrix-dgw"_s;

Site siteOf(const QString& model, const QString& variant)
{
    return OtherSites::site(model, variant, u"00:90:F8:01:02:03"_s);
}

QByteArray rendered(const Site& site)
{
    const auto text = PattonSites::render(site);
    if (!text)
        qFatal("%s %s", qPrintable(errorCodeName(text.error().code)),
            qPrintable(text.error().subject));
    return *text;
}

MediatrixChecker checked(const QString& model, const QByteArray& text)
{
    return MediatrixChecker(text, PattonSites::model(model).portCount(PortKind::Bri));
}

QHash<QString, QString> valuesOf(const Site& site)
{
    const Gateway& gateway = site.gateways[0];
    return { { u"address"_s, gateway.address }, { u"gateway"_s, gateway.gateway },
        { u"dns"_s, site.network.dns[0] }, { u"ntp"_s, site.network.ntp },
        { u"pbx"_s, site.pbx.host }, { u"proxy"_s, site.pbx.proxy },
        { u"pbx_address"_s, site.pbx.address } };
}

/// Values of the n-th port, n from 1, on a device whose ports are all used.
QHash<QString, QString> valuesOf(const GatewayPort& port, int n, int ports)
{
    const QString type = port.protocol == u"pmp" ? u"PointToMultiPoint"_s : u"PointToPoint"_s;
    return { { u"n"_s, QString::number(n) }, { u"sip_port"_s, QString::number(5059 + n) },
        { u"back"_s, QString::number(ports + n) }, { u"cut"_s, QString::number(2 + n) },
        { u"user"_s, port.username }, { u"secret"_s, port.password.reveal() },
        { u"trunk"_s, port.trunkNumber }, { u"type"_s, type } };
}

} // namespace

class tst_MediatrixRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheGoldenFile_data();
    void agreesWithTheGoldenFile();
    void agreesWithTheTables_data();
    void agreesWithTheTables();
    void isSound_data();
    void isSound();
    void isCaughtByTheChecker_data();
    void isCaughtByTheChecker();
    void leadsFromTheFirstGatewayToEveryPort();
    void keepsTheFirstSipPortWhereTheFirstLineIsUnused();
    void refusesValues_data();
    void refusesValues();
    void writesThePrefix_data();
    void writesThePrefix();
    void knowsTimeZones_data();
    void knowsTimeZones();
    void setsAPasswordOnlyWhenThereIsOne();
    void leavesTheProxyEmptyWhenThereIsNone();
    void namesItsFile();
};

void tst_MediatrixRender::agreesWithTheGoldenFile_data()
{
    OtherSites::addRows(mediatrix, { u"full"_s, u"minimal"_s });
}

void tst_MediatrixRender::agreesWithTheGoldenFile()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    OtherSites::compareWithGolden(
        rendered(siteOf(model, variant)), u"%1-%2.cfg"_s.arg(model, variant));
}

void tst_MediatrixRender::agreesWithTheTables_data()
{
    OtherSites::addRows(mediatrix, { u"full"_s });
}

void tst_MediatrixRender::agreesWithTheTables()
{
    QFETCH(QString, model);
    const Site site = siteOf(model, u"full"_s);
    const MediatrixChecker text = checked(model, rendered(site));
    int compared = 0;
    const auto compare
        = [&](const ValueTable::Section& section, const QHash<QString, QString>& values) {
              for (const auto& [key, value] : section.rows) {
                  const QString name = ValueTable::filled(key, values);
                  QVERIFY2(text.value(name) == ValueTable::filled(value, values),
                      qPrintable(u"%1: %2 is %3"_s.arg(section.title, name, text.value(name))));
                  ++compared;
              }
          };
    const QList<GatewayPort>& ports = site.gateways[0].ports;
    for (const auto& section :
        ValueTable::load(QStringLiteral(TEST_DATA_DIR "/gateway/mediatrix-values.txt"))) {
        if (section.each.isEmpty())
            compare(section, valuesOf(site));
        for (int i = 0; i < ports.size() && !section.each.isEmpty(); ++i)
            compare(section, valuesOf(ports[i], i + 1, int(ports.size())));
    }
    QVERIFY(compared >= 60);
}

void tst_MediatrixRender::isSound_data()
{
    OtherSites::addRows(mediatrix, { u"full"_s, u"minimal"_s, u"open"_s, u"shut"_s });
}

void tst_MediatrixRender::isSound()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const QStringList faults = checked(model, rendered(siteOf(model, variant))).faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_MediatrixRender::isCaughtByTheChecker_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row
        = [](const char* name, const QByteArray& from, const QByteArray& to, const char* fault) {
              QTest::newRow(name) << from << to << QString::fromLatin1(fault);
          };
    // The faults of the NethVoice 7 templates.
    row("an address without its prefix", "192.168.1.100/24", "192.168.1.100",
        "without its network");
    row("every route from the first gateway", "Index=6].SourceCriteria = \"sip-nethvoice2\"",
        "Index=6].SourceCriteria = \"sip-nethvoice1\"", "no route comes from sip-nethvoice2");
    row("a user half filled", "SipEp.Authentication[Index=2].Password = \"trunkSecret1\"\r\n", "",
        "half a user");
    row("a user of no gateway", "SipEp.Authentication[Index=4].GatewayName = \"nethvoice4\"",
        "SipEp.Authentication[Index=4].GatewayName = \"\"", "half a user");
    row("a time server by DHCP", "SntpConfigSource = \"Static\"",
        "SntpConfigSource = \"Automatic\"", "time server");
    row("summer time in winter", "CET-1CEST-2", "WEST-1DWEST-2", "no winter time");
    row("accounts made anew", "Cli.EnableSsh", "Aaa.Users.DeleteAllRows\r\nCli.EnableSsh",
        "accounts");
    row("an account without a password", "Cli.EnableSsh",
        "Aaa.Users[UserName=public].Password = \"\"\r\nCli.EnableSsh", "accounts");
    row("rights for everybody", "Cli.EnableSsh",
        "Aaa.Users[UserName=public].AccessRights = \"Admin\"\r\nCli.EnableSsh", "accounts");
    row("another model's image", "Cli.EnableSsh",
        "Conf.ImageFileName = \"4BRI_Default_nocert.cfg\"\r\nCli.EnableSsh", "not ours");
    // What could go wrong in ours.
    row("a route from nowhere", "\"isdn-Bri2\"", "\"isdn-Bri7\"", "joins nothing");
    row("a route to nowhere", "Destination = \"sip-nethvoice3\"",
        "Destination = \"sip-nethvoice9\"", "joins nothing");
    row("a mapping nobody defined", "Mappings = \"cutprefix3\"", "Mappings = \"cutprefix9\"",
        "no MappingType");
    row("a mapping without an expression", "MappingExpression[Index=1].Name = \"National\"",
        "MappingExpression[Index=1].Name = \"Local\"", "no MappingExpression");
    row("a mapping below that nobody defined", "SubMappings = \"ZeroPlus\"",
        "SubMappings = \"ZeroMinus\"", "needed by");
    row("another port's prefix cut", "\"20003(.+)\"", "\"20004(.+)\"", "does not cut");
    row("signalling nobody defined", "SignalingProperties = \"EarlyDisconnect\"",
        "SignalingProperties = \"Late\"", "no signalling");
    row("a row too few", "CRout.InsertRoute\r\n", "", "nobody inserted");
    row("a table that was not emptied", "CRout.Route.DeleteAllRows\r\n", "", "not emptied");
    row("a gateway nobody inserted", "SipEp.InsertGateway Name=nethvoice2\r\n", "",
        "gateway nobody inserted");
    row("two gateways on one port", "Port = \"5062\"", "Port = \"5061\"", "port of its own");
    row("two trunks with one user", "Username = \"Patton_010203_bri_1\"",
        "Username = \"Patton_010203_bri_0\"", "two users");
    row("a port shut though it is used", "EpId=Bri3].InitialAdminStateConfig = \"Unlocked\"",
        "EpId=Bri3].InitialAdminStateConfig = \"Locked\"", "Bri3 is Locked");
    row("a port too many", "Cli.EnableSsh",
        "Isdn.PhysicalLink[InterfaceName=Bri5].ClockMode = \"Slave\"\r\nCli.EnableSsh",
        "a port this model has not");
    row("routing not applied", "CRout.ApplyConfig\r\n", "", "not applied");
    row("nothing restarted", "Scm.RestartRequiredServices\r\n", "", "not restarted");
    row("a script at every restart", "OnRestartEnable = \"Disable\"",
        "OnRestartEnable = \"Enable\"", "at every restart");
    row("a quote left open", "\"Te\"", "\"Te", "quote left open");
    row("a line end of another kind", "\r\n", "\n", "line ends");
    row("a value set twice", "Cli.EnableSsh", "Cli.SshPort = \"22\"\r\nCli.EnableSsh", "set twice");
}

void tst_MediatrixRender::isCaughtByTheChecker()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    const QString model = u"M4404"_s;
    const QByteArray text = rendered(siteOf(model, u"full"_s));
    QVERIFY(checked(model, text).faults().isEmpty());
    const QStringList faults = checked(model, OtherSites::replacedOnce(text, from, to)).faults();
    QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_MediatrixRender::leadsFromTheFirstGatewayToEveryPort()
{
    const MediatrixChecker text = checked(u"M4404"_s, rendered(siteOf(u"M4404"_s, u"full"_s)));
    // NethVoice 7 sends every call to port 5060.
    QStringList reached;
    for (int route = 1; route <= 11; ++route) {
        const QString row = u"CRout.Route[Index=%1]."_s.arg(route);
        if (text.value(row + u"SourceCriteria"_s) == u"sip-nethvoice1")
            reached.append(text.value(row + u"Destination"_s));
    }
    QCOMPARE(
        reached, QStringList({ u"isdn-Bri1"_s, u"isdn-Bri2"_s, u"isdn-Bri3"_s, u"isdn-Bri4"_s }));
}

void tst_MediatrixRender::keepsTheFirstSipPortWhereTheFirstLineIsUnused()
{
    Site site = siteOf(u"M4402"_s, u"full"_s);
    site.gateways[0].ports[0] = PattonSites::unusedPort(PortKind::Bri);
    const QByteArray text = rendered(site);
    const MediatrixChecker read = checked(u"M4402"_s, text);
    QVERIFY2(read.faults().isEmpty(), qPrintable(read.faults().join(u'\n')));
    QCOMPARE(read.value(u"SipEp.Gateway[Name=nethvoice1].Port"_s), u"5060"_s);
    QCOMPARE(read.value(u"CRout.Route[Index=2].Destination"_s), u"isdn-Bri2"_s);
    QCOMPARE(read.value(u"MbXgw.ClockReference"_s), u"Bri2"_s);
}

void tst_MediatrixRender::refusesValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* field, const QString& value, ErrorCode code,
                         const char* subject) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << int(code)
                            << QString::fromLatin1(subject);
    };
    row("a double quote", "password", u"a\"b"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].ports[1].password");
    row("a backslash", "password", u"a\\1"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].ports[1].password");
    row("no password", "password", {}, ErrorCode::MissingValue, "gateways[0].ports[1].password");
    row("a pattern as a trunk number", "trunk_number", u"2.+"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].ports[1].trunk_number");
    row("two ports with one user", "username", u"Patton_010203_bri_0"_s, ErrorCode::DuplicateName,
        "gateways[0].ports[1].username");
    row("a transport it has not", "transport", u"tls"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].transport");
    row("a mask that is none", "netmask", u"255.0.255.0"_s, ErrorCode::BadAddress,
        "gateways[0].netmask");
}

void tst_MediatrixRender::refusesValues()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, code);
    QFETCH(QString, subject);
    Site site = siteOf(u"M4402"_s, u"full"_s);
    Gateway& gateway = site.gateways[0];
    GatewayPort& port = gateway.ports[1];
    const QHash<QString, QString*> texts { { u"trunk_number"_s, &port.trunkNumber },
        { u"username"_s, &port.username }, { u"transport"_s, &gateway.transport },
        { u"netmask"_s, &gateway.netmask } };
    if (field == u"password")
        port.password = Secret(value);
    else
        *texts.value(field) = value;
    const auto text = PattonSites::render(site);
    QVERIFY(!text);
    QCOMPARE(int(text.error().code), code);
    QCOMPARE(text.error().subject, subject);
}

void tst_MediatrixRender::writesThePrefix_data()
{
    QTest::addColumn<QString>("netmask");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("255.255.255.0") << u"255.255.255.0"_s << QByteArray("\"192.168.1.100/24\"");
    QTest::newRow("255.255.252.0") << u"255.255.252.0"_s << QByteArray("\"192.168.1.100/22\"");
    QTest::newRow("255.255.255.252") << u"255.255.255.252"_s << QByteArray("\"192.168.1.100/30\"");
    QTest::newRow("the site's") << QString() << QByteArray("\"192.168.1.100/24\"");
}

void tst_MediatrixRender::writesThePrefix()
{
    QFETCH(QString, netmask);
    QFETCH(QByteArray, address);
    Site site = siteOf(u"M4401"_s, u"full"_s);
    site.gateways[0].netmask = netmask;
    QVERIFY(rendered(site).contains("StaticIpAddr = " + address));
}

void tst_MediatrixRender::knowsTimeZones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("posix");
    QTest::newRow("Rome") << u"Europe/Rome"_s
                          << QByteArray("CET-1CEST-2,M3.5.0/02:00:00,M10.5.0/03:00:00");
    QTest::newRow("Lisbon") << u"Europe/Lisbon"_s
                            << QByteArray("WET0WEST-1,M3.5.0/01:00:00,M10.5.0/02:00:00");
    QTest::newRow("Athens") << u"Europe/Athens"_s
                            << QByteArray("EET-2EEST-3,M3.5.0/03:00:00,M10.5.0/04:00:00");
    QTest::newRow("Lima") << u"America/Lima"_s << QByteArray("STD5");
    QTest::newRow("Kolkata") << u"Asia/Kolkata"_s << QByteArray("STD-5:30");
    QTest::newRow("Tokyo") << u"Asia/Tokyo"_s << QByteArray("STD-9");
    QTest::newRow("Brisbane") << u"Australia/Brisbane"_s << QByteArray("STD-10");
}

void tst_MediatrixRender::knowsTimeZones()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, posix);
    Site site = siteOf(u"M4401"_s, u"full"_s);
    site.timezone = zone;
    const QString found = checked(u"M4401"_s, rendered(site)).value(u"Hoc.StaticTimeZone"_s);
    QCOMPARE(found.toUtf8(), posix);
}

void tst_MediatrixRender::setsAPasswordOnlyWhenThereIsOne()
{
    QVERIFY(rendered(siteOf(u"M4401"_s, u"full"_s))
                .contains("Aaa.Users[UserName=admin].Password = \"loginSecret\"\r\n"));
    QVERIFY(!rendered(siteOf(u"M4401"_s, u"open"_s)).contains("Aaa."));
}

void tst_MediatrixRender::leavesTheProxyEmptyWhenThereIsNone()
{
    const QByteArray text = rendered(siteOf(u"M4401"_s, u"minimal"_s));
    QVERIFY(text.contains("SipEp.DefaultStaticProxyOutboundHost = \"\"\r\n"));
}

void tst_MediatrixRender::namesItsFile()
{
    const GatewayDriver* driver = gatewayDriver(mediatrix);
    QCOMPARE(driver->fileName(siteOf(u"M4401"_s, u"full"_s).gateways[0]), u"0090F8010203.cfg"_s);
    QVERIFY(driver->extraFiles({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_MediatrixRender)
#include "tst_MediatrixRender.moc"
