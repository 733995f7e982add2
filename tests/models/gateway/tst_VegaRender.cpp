// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a Sangoma Vega: golden files for every model, the reference tables value by
// value, and a checker of the test's own, proven with the faults the NethVoice templates have.
#include "models/gateway/GatewayDriver.h"
#include "tests/models/gateway/OtherSites.h"
#include "tests/models/gateway/ValueTable.h"
#include "tests/models/gateway/VegaChecker.h"

using namespace Qt::StringLiterals;

namespace {

const QString vega = u"sangoma-vega"_s;

Site siteOf(const QString& model, const QString& variant)
{
    return OtherSites::site(model, variant, u"00:50:58:01:02:03"_s);
}

QByteArray rendered(const Site& site)
{
    const auto text = PattonSites::render(site);
    if (!text)
        qFatal("%s %s", qPrintable(errorCodeName(text.error().code)),
            qPrintable(text.error().subject));
    return *text;
}

VegaChecker::Ports portsOf(const QString& model)
{
    const GatewayModel& known = PattonSites::model(model);
    return { known.portCount(PortKind::Fxs), known.portCount(PortKind::Fxo),
        known.portCount(PortKind::Bri), known.portCount(PortKind::Pri) };
}

VegaChecker checked(const QString& model, const QByteArray& text)
{
    return VegaChecker(text, portsOf(model));
}

/// The words a table's section may ask for.
QStringList wordsOf(const QString& model)
{
    const auto [fxs, fxo, bri, pri] = portsOf(model);
    QStringList out { pri > 0 ? u"pri"_s : u"not-pri"_s };
    if (fxs > 0)
        out << u"fxs"_s << (fxo > 0 ? u"mixed"_s : u"only-fxs"_s);
    else
        out << u"trunks"_s;
    if (fxo > 0)
        out << u"fxo"_s;
    if (bri > 0 || pri > 0)
        out << u"isdn"_s;
    return out;
}

QHash<QString, QString> valuesOf(const Site& site)
{
    const Gateway& gateway = site.gateways[0];
    return { { u"address"_s, gateway.address }, { u"netmask"_s, gateway.netmask },
        { u"gateway"_s, gateway.gateway }, { u"dns"_s, site.network.dns[0] },
        { u"ntp"_s, site.network.ntp }, { u"pbx"_s, site.pbx.host }, { u"proxy"_s, site.pbx.proxy },
        { u"pbx_address"_s, site.pbx.address } };
}

/// Values of the n-th port of its kind, n from 0, on a device whose ports are all used.
QHash<QString, QString> valuesOf(const GatewayPort& port, int n, VegaChecker::Ports ports)
{
    const bool isFxs = port.kind == PortKind::Fxs;
    const int trunks = ports.fxo + ports.bri + ports.pri;
    return { { u"n"_s, QString::number(n + 1) },
        { u"nn"_s, u"%1"_s.arg(n + 1, 2, 10, QChar(u'0')) },
        { u"row"_s, QString::number((isFxs ? trunks : 0) + n + 1) },
        { u"plan"_s, QString::number((ports.fxs > 0 ? 1 : 0) + n + 1) },
        { u"pots"_s, QString::number((isFxs ? 0 : ports.fxs) + n + 1) },
        { u"user"_s, isFxs ? port.extension : port.username },
        { u"secret"_s, port.password.reveal() }, { u"line"_s, port.number },
        { u"trunk"_s, port.trunkNumber }, { u"type"_s, port.protocol } };
}

} // namespace

class tst_VegaRender : public QObject {
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
    void switchesUnusedPortsOff();
    void refusesValues_data();
    void refusesValues();
    void usesTheTrunkNumberWhereNoUserIsNamed();
    void setsThePasswordOfItsAdministratorOnly();
    void asksNobodyOverTheInternetForFiles();
    void knowsTimeZones();
    void changesItsVersionWithItsText();
    void namesItsFiles();
};

void tst_VegaRender::agreesWithTheGoldenFile_data()
{
    OtherSites::addRows(vega, { u"full"_s, u"minimal"_s });
}

void tst_VegaRender::agreesWithTheGoldenFile()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    OtherSites::compareWithGolden(
        rendered(siteOf(model, variant)), u"%1-%2.txt"_s.arg(model, variant));
}

void tst_VegaRender::agreesWithTheTables_data() { OtherSites::addRows(vega, { u"full"_s }); }

void tst_VegaRender::agreesWithTheTables()
{
    QFETCH(QString, model);
    const Site site = siteOf(model, u"full"_s);
    const VegaChecker text = checked(model, rendered(site));
    const QStringList words = wordsOf(model);
    int compared = 0;
    const auto compare
        = [&](const ValueTable::Section& section, const QHash<QString, QString>& values) {
              for (const auto& [key, value] : section.rows) {
                  const QString path = ValueTable::filled(key, values);
                  QVERIFY2(text.value(path) == ValueTable::filled(value, values),
                      qPrintable(u"%1: %2 is %3"_s.arg(section.title, path, text.value(path))));
                  ++compared;
              }
          };
    for (const auto& section :
        ValueTable::load(QStringLiteral(TEST_DATA_DIR "/gateway/vega-values.txt"))) {
        const QSet<QString> missing
            = QSet<QString>(section.conditions.begin(), section.conditions.end())
            - QSet<QString>(words.begin(), words.end());
        if (!missing.isEmpty())
            continue;
        if (section.each.isEmpty())
            compare(section, valuesOf(site));
        QHash<PortKind, int> counts;
        for (const GatewayPort& port : site.gateways[0].ports) {
            const int n = counts[port.kind]++;
            if (portKindName(port.kind) == section.each)
                compare(section, valuesOf(port, n, portsOf(model)));
        }
    }
    QVERIFY(compared > 60);
}

void tst_VegaRender::isSound_data()
{
    OtherSites::addRows(vega, { u"full"_s, u"minimal"_s, u"open"_s, u"shut"_s });
}

void tst_VegaRender::isSound()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const QStringList faults = checked(model, rendered(siteOf(model, variant))).faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_VegaRender::isCaughtByTheChecker_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* model, const QByteArray& from,
                         const QByteArray& to, const char* fault) {
        QTest::newRow(name) << QString::fromLatin1(model) << from << to
                            << QString::fromLatin1(fault);
    };
    // The faults of the NethVoice 7 templates.
    row("a quote left open", "Vega_60_2isdn", "From_BRI_01_To_SIP\"", "From_BRI_01_To_SIP",
        "a quote left open");
    row("a codec set twice", "Vega_60_4isdn", "cp .\n",
        "set .quick.codec.v1=\"g729\"\nset .quick.codec.v1=\"g729\"\n", "set twice");
    row("a codec that is none", "Vega_50_4isdn", "cp .\n", "set .quick.codec.v1=\"g711AlawY4k\"\n",
        "no such codec");
    row("the quick page on DHCP", "Vega_60_4fxo", ".quick.lan.dhcp=\"0\"", ".quick.lan.dhcp=\"1\"",
        "quick page would ask for DHCP");
    row("the trunk number as a password", "Vega_60_2isdn", "cp .\n",
        "set .quick.voip.proxy.auth_pwd=\"Patton_010203_bri_0\"\n", "as a password");
    row("a network's end on the quick page", "Vega_60_2isdn", "cp .\n",
        "purge .quick.bri\ncp .quick.bri.2\nset .quick.bri.2.nt=\"1\"\n", "network's end");
    row("a line whose network is guessed", "Vega_60_4isdn", ".bri.port.3.network=\"etsi\"",
        ".bri.port.3.network=\"auto\"", "not ETSI");
    row("a second E1 on a Vega 100", "Vega_100_1pri", "set .media",
        "set .e1t1.port.2.enable=\"on\"\nset .media", "a port this model has not");
    row("another model's name", "Vega_100_1pri", "cp .\n", "set .lan.name=\"sangoma2PRI\"\n",
        "same name");
    row("DHCP is asked though it is off", "Vega_60_2isdn", "get_tftp=\"0\"", "get_tftp=\"1\"",
        "DHCP is off, but asked");
    row("one SIP profile only", "Vega_60_4fxo", "IF:99..,TEL:20001", "IF:9901,TEL:20001",
        "one SIP profile only");
    row("SNMP for everybody", "Vega_60_4fxo", "cp .\n",
        "purge .snmp.mib2.communities\ncp .snmp.mib2.communities.1\n"
        "set .snmp.mib2.communities.1.name=\"public\"\n",
        "nobody asked for");
    row("the account user1", "Vega_60_4fxo", "cp .\n",
        "purge .users\ncp .users.1\nset .users.1.username=\"user1\"\n", "nobody asked for");
    row("a carriage return", "Vega_50_8fxs_2fxo", "\n", "\r\n", "printable ASCII");
    row("telephones that do not register", "Vega_50_8fxs_2fxo", "reg_enable=\"1\"",
        "reg_enable=\"0\"", "registration is off");
    row("a telephone that registers as a line", "Vega_50_8fxs_2fxo", "auth_user_index=\"3\"",
        "auth_user_index=\"1\"", "registers as somebody else");
    // What could go wrong in ours.
    row("an interface that is not there", "Vega_60_4fxo", "IF:0204,TEL:<1>", "IF:0205,TEL:<1>",
        "leads to no interface");
    row("a plan from nowhere", "Vega_60_4fxo", "srce=\"IF:0204\"", "srce=\"IF:0304\"",
        "comes from no interface");
    row("a plan back to SIP", "Vega_60_4fxo", "IF:0204,TEL:<1>", "IF:9901,TEL:<1>",
        "circle|no plan leads to");
    row("a group that is not there", "Vega_60_4fxo", "cp .planner.group.99\n", "",
        "row nobody made");
    row("a plan in no group", "Vega_60_4fxo", ".plan.1.group=\"99\"", ".plan.1.group=\"98\"",
        "in no group");
    row("a subscriber that is no port", "Vega_60_4fxo", "subscriber=\"IF:0204\"",
        "subscriber=\"IF:0209\"", "belongs to no port");
    row("two ports with one user", "Vega_60_4fxo", "user.2.username=\"Patton_010203_fxo_1\"",
        "user.2.username=\"Patton_010203_fxo_0\"", "two users");
    row("a user without a password", "Vega_60_4fxo", "password=\"trunkSecret2\"", "password=\"\"",
        "has no password");
    row("a table that was not emptied", "Vega_60_4fxo", "purge .sip.auth.user\n", "",
        "not emptied");
    row("a port neither on nor off", "Vega_60_4fxo", "set .pots.port.4.enable=\"1\"\n", "",
        "neither on nor off");
    row("an interface of a port that is off", "Vega_60_4fxo", ".pots.port.4.enable=\"1\"",
        ".pots.port.4.enable=\"0\"", "port that is off");
    row("the lines' ports before the telephones'", "Vega_50_4fxs_2fxo",
        ".pots.port.5.if.1.interface=\"0201\"", ".pots.port.5.if.1.interface=\"0202\"",
        "not this port's interface");
    row("the TFTP server left at the laptop", "Vega_60_4fxo", "set .tftp.ip=\"192.168.1.10\"\n", "",
        "TFTP server is left");
    row("a placeholder", "Vega_60_4fxo", "To_FXO", "{{to}}", "placeholder");
}

void tst_VegaRender::isCaughtByTheChecker()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    const QByteArray text = rendered(siteOf(model, u"full"_s));
    QVERIFY(checked(model, text).faults().isEmpty());
    const QStringList faults = checked(model, OtherSites::replacedOnce(text, from, to)).faults();
    QVERIFY2(!faults.filter(QRegularExpression(fault)).isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_VegaRender::switchesUnusedPortsOff()
{
    const auto value = [](const char* model, const char* key) {
        const QString id = QString::fromLatin1(model);
        return checked(id, rendered(siteOf(id, u"minimal"_s))).value(QString::fromLatin1(key));
    };
    QCOMPARE(value("Vega_60_4fxo", ".pots.port.1.enable"), u"1"_s);
    QCOMPARE(value("Vega_60_4fxo", ".pots.port.2.enable"), u"0"_s);
    QCOMPARE(value("Vega_60_4isdn", ".bri.port.1.enable"), u"on"_s);
    QCOMPARE(value("Vega_60_4isdn", ".bri.port.4.enable"), u"off"_s);
    QCOMPARE(value("Vega_200_2pri", ".e1t1.port.2.enable"), u"off"_s);
    QCOMPARE(value("Vega_50_8fxs_2fxo", ".pots.port.9.enable"), u"0"_s);
}

void tst_VegaRender::refusesValues_data()
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
    row("a letter with an accent", "password", u"caff\u00E8"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].ports[1].password");
    row("a line end", "password", u"a\nset .b=\"1"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].ports[1].password");
    row("no password", "password", {}, ErrorCode::MissingValue, "gateways[0].ports[1].password");
    row("a pattern as a trunk number", "trunk_number", u"2.*"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].ports[1].trunk_number");
    row("a name as a line's number", "number", u"line one"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].ports[1].number");
    row("no line number", "number", {}, ErrorCode::MissingValue, "gateways[0].ports[1].number");
    row("two ports with one user", "username", u"Patton_010203_fxo_0"_s, ErrorCode::DuplicateName,
        "gateways[0].ports[1].username");
    row("a transport it has not", "transport", u"tls"_s, ErrorCode::ValueNotAllowed,
        "gateways[0].transport");
    row("no address", "address", {}, ErrorCode::MissingValue, "gateways[0].address");
}

void tst_VegaRender::refusesValues()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, code);
    QFETCH(QString, subject);
    Site site = siteOf(u"Vega_60_4fxo"_s, u"full"_s);
    Gateway& gateway = site.gateways[0];
    GatewayPort& port = gateway.ports[1];
    const QHash<QString, QString*> texts { { u"trunk_number"_s, &port.trunkNumber },
        { u"number"_s, &port.number }, { u"username"_s, &port.username },
        { u"transport"_s, &gateway.transport }, { u"address"_s, &gateway.address } };
    if (field == u"password")
        port.password = Secret(value);
    else
        *texts.value(field) = value;
    const auto text = PattonSites::render(site);
    QVERIFY(!text);
    QCOMPARE(int(text.error().code), code);
    QCOMPARE(text.error().subject, subject);
    QVERIFY(field != u"password" || value.isEmpty() || !text.error().detail.contains(value));
}

void tst_VegaRender::usesTheTrunkNumberWhereNoUserIsNamed()
{
    Site site = siteOf(u"Vega_60_2isdn"_s, u"full"_s);
    site.gateways[0].ports[1].username.clear();
    const VegaChecker text = checked(u"Vega_60_2isdn"_s, rendered(site));
    QCOMPARE(text.value(u".sip.auth.user.2.username"_s), u"20002"_s);
    QCOMPARE(text.value(u".sip.reg.user.2.dn"_s), u"20002"_s);
}

void tst_VegaRender::setsThePasswordOfItsAdministratorOnly()
{
    Site site = siteOf(u"Vega_60_2isdn"_s, u"full"_s);
    QVERIFY(rendered(site).contains("set .users.admin.password=\"loginSecret\"\n"));
    site.gateways[0].login.user = u"user"_s;
    QVERIFY(!rendered(site).contains(".users."));
    QVERIFY(!rendered(siteOf(u"Vega_60_2isdn"_s, u"open"_s)).contains(".users."));
}

void tst_VegaRender::asksNobodyOverTheInternetForFiles()
{
    Site site = siteOf(u"Vega_60_2isdn"_s, u"full"_s);
    QVERIFY(rendered(site).contains("set .tftp.ip=\"192.168.1.10\"\n"));
    site.pbx.address.clear();
    QVERIFY(rendered(site).contains("set .tftp.ip=\"pbx.example.net\"\n"));
    site.pbx.isCloud = true;
    QVERIFY(rendered(site).contains("set .tftp.ip=\"0.0.0.0\"\n"));
}

void tst_VegaRender::knowsTimeZones()
{
    Site site = siteOf(u"Vega_60_2isdn"_s, u"full"_s);
    site.timezone = u"Europe/Lisbon"_s;
    QVERIFY(rendered(site).contains("local_offset=\"0000\""));
    QVERIFY(rendered(site).contains("dst_begin.time=\"0100\""));
    site.timezone = u"America/Lima"_s;
    QVERIFY(rendered(site).contains("local_offset=\"-0500\""));
    QVERIFY(rendered(site).contains("dst_offset=\"0000\""));
    QVERIFY(!rendered(site).contains("dst_begin"));
}

void tst_VegaRender::changesItsVersionWithItsText()
{
    Site site = siteOf(u"Vega_60_2isdn"_s, u"full"_s);
    const auto version = [&] { return rendered(site).split('\n').first(); };
    const QByteArray before = version();
    QVERIFY(before.startsWith("; CONFIGVERSION:Vega_60_2isdn:"));
    QCOMPARE(version(), before);
    site.gateways[0].ports[0].password = Secret(u"another"_s);
    QVERIFY(version() != before);
}

void tst_VegaRender::namesItsFiles()
{
    const GatewayDriver* driver = gatewayDriver(vega);
    const Gateway gateway = siteOf(u"Vega_60_2isdn"_s, u"full"_s).gateways[0];
    QCOMPARE(driver->fileName(gateway), u"005058010203config.txt"_s);
    QCOMPARE(driver->extraFiles(gateway).size(), 1);
    QCOMPARE(driver->extraFiles(gateway).first().first, u"005058010203script.txt"_s);
    QCOMPARE(driver->extraFiles(gateway).first().second,
        QByteArray("get %mconfig.txt ifdiff save rebootifneededwhenidle apply\n"));
    QCOMPARE(driver->fileName({}), u"gatewayconfig.txt"_s);
}

QTEST_GUILESS_MAIN(tst_VegaRender)
#include "tst_VegaRender.moc"
