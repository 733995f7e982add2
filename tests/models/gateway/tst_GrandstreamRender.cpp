// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a Grandstream gateway: golden files for every model, read by an XML reader of
// the test's own and compared value by value with tables that come from the templates in the field.
#include "tests/models/gateway/GrandstreamSite.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

/// The P-values of a file, with every fault of the file in words.
struct File {
    explicit File(const QByteArray& text)
    {
        QXmlStreamReader reader(text);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = reader.name().toString();
            path.append(name);
            if (name == u"gs_provision" || name == u"config") {
                if (reader.attributes().value("version"_L1) != u"1")
                    faults.append(name + u" without its version"_s);
                continue;
            }
            const QString value = reader.readElementText();
            if (name == u"mac")
                mac = value;
            else if (values.contains(name))
                faults.append(name + u" is stated twice"_s);
            else
                values.insert(name, value);
        }
        if (reader.hasError())
            faults.append(reader.errorString());
        if (path.mid(0, 3) != QStringList { u"gs_provision"_s, u"mac"_s, u"config"_s })
            faults.append(u"another order: "_s + path.mid(0, 3).join(u' '));
    }
    QStringList path;
    QStringList faults;
    QString mac;
    Values values;
};

QList<QStringList> table(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/") + QLatin1StringView(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("no %s", name);
    QList<QStringList> out;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.isEmpty() && line[0] != '#')
            out.append(QString::fromUtf8(line).split(u'\t'));
    return out;
}

QString groupOf(const QString& model)
{
    if (model.startsWith(u"gxw"))
        return u"gxw"_s;
    return model.startsWith(u"ht81") ? u"ht81x"_s : model;
}

/// What the values table says for a model.
Values stated(const QString& model, bool isTls)
{
    Values out;
    for (const QStringList& row : table("grandstream-values.tsv"))
        if (row[0] == u"all" || row[0].split(u' ').contains(groupOf(model)))
            out.insert(row[1], row[isTls ? 3 : 2]);
    return out;
}

/// What the table of ports says for a model whose first `used` ports have extensions 210...
Values statedPorts(const QString& model, int used)
{
    Values out;
    for (const QStringList& row : table("grandstream-ports.tsv")) {
        if (row[0] != model)
            continue;
        const int index = row[1].toInt() - 1;
        const bool isUsed = index < used;
        const QString extension = isUsed ? QString::number(210 + index) : QString();
        for (const int column : { 2, 3, 5 })
            out.insert(row[column], extension);
        out.insert(row[4], isUsed ? u"fxsSecret%1"_s.arg(index) : QString());
        if (row[6] != u"-")
            out.insert(row[6], u"0"_s);
        out.insert(row[7], isUsed ? u"1"_s : u"0"_s);
    }
    return out;
}

QStringList differences(const Values& found, const Values& wanted)
{
    QStringList out;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (!found.contains(it.key()) || found.value(it.key()) != it.value())
            out.append(u"%1 is '%2', not '%3'"_s.arg(
                it.key(), found.value(it.key(), u"absent"_s), it.value()));
    for (auto it = found.begin(); it != found.end(); ++it)
        if (!wanted.contains(it.key()))
            out.append(u"%1=%2 is not in the table"_s.arg(it.key(), it.value()));
    return out;
}

Values valuesOf(const Site& site)
{
    const auto text = GrandstreamSite::render(site);
    if (!text)
        qFatal("%s %s", qPrintable(text.error().subject), qPrintable(text.error().detail));
    return File(*text).values;
}

} // namespace

class tst_GrandstreamRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheGoldenFile_data();
    void agreesWithTheGoldenFile();
    void agreesWithTheTables_data();
    void agreesWithTheTables();
    void isTlsInTheRightPlacesOnly_data();
    void isTlsInTheRightPlacesOnly();
    void hasNoneOfTheKnownFaults_data();
    void hasNoneOfTheKnownFaults();
    void emptiesUnusedPorts_data();
    void emptiesUnusedPorts();
    void setsAPasswordOnlyWhenThereIsOne();
    void takesTheSecondDnsServerOfTheSite();
    void knowsTimeZones_data();
    void knowsTimeZones();
    void escapesSecrets();
    void refusesValues_data();
    void refusesValues();
    void namesItsFile();
};

void tst_GrandstreamRender::agreesWithTheGoldenFile_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("variant");
    QVERIFY(GrandstreamSite::models().size() == 8);
    for (const QString& model : GrandstreamSite::models())
        for (const char* variant : { "full", "full-tls", "minimal", "minimal-tls" })
            QTest::addRow("%s %s", qPrintable(model), variant)
                << model << QString::fromUtf8(variant);
}

void tst_GrandstreamRender::agreesWithTheGoldenFile()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const auto text = GrandstreamSite::render(GrandstreamSite::site(model, variant));
    QVERIFY2(text, text ? "" : qPrintable(text.error().subject + u' ' + text.error().detail));
    const File parsed(*text);
    QCOMPARE(parsed.faults, QStringList());
    QCOMPARE(parsed.mac, u"000B82010203"_s);
    QVERIFY(!text->contains("{{") && !text->contains('\r') && !text->contains('\t'));
    QVERIFY(text->endsWith("</gs_provision>\n"));
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/%1-%2.xml").arg(model, variant));
    if (qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(*text), text->size());
        return;
    }
    QVERIFY2(file.open(QFile::ReadOnly), "run once with DOPPINO_UPDATE_GOLDEN=1");
    const QList<QByteArray> wanted = file.readAll().split('\n');
    const QList<QByteArray> lines = text->split('\n');
    for (qsizetype i = 0; i < qMax(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.value(i), wanted.value(i));
}

void tst_GrandstreamRender::agreesWithTheTables_data() { agreesWithTheGoldenFile_data(); }

void tst_GrandstreamRender::agreesWithTheTables()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const Site site = GrandstreamSite::site(model, variant);
    const bool isMinimal = variant.startsWith(u"minimal");
    Values wanted = stated(model, variant.endsWith(u"-tls"));
    wanted.insert(statedPorts(model, int(site.gateways[0].ports.size())));
    if (isMinimal) { // no NTP server and no proxy stated: the PBX is both
        wanted[u"P30"_s] = site.pbx.address;
        for (const char* proxy : { "P48", "P748" })
            if (const QString key = QLatin1StringView(proxy); wanted.contains(key))
                wanted[key].replace(u"proxy.example.net"_s, u"pbx.example.net"_s);
    } else {
        wanted.insert(u"P2"_s, u"loginSecret"_s);
    }
    QCOMPARE(differences(valuesOf(site), wanted), QStringList());
}

void tst_GrandstreamRender::isTlsInTheRightPlacesOnly_data()
{
    QTest::addColumn<QString>("model");
    for (const QString& model : GrandstreamSite::models())
        QTest::newRow(qPrintable(model)) << model;
}

void tst_GrandstreamRender::isTlsInTheRightPlacesOnly()
{
    QFETCH(QString, model);
    const Values plain = valuesOf(GrandstreamSite::site(model, u"full"_s));
    const Values tls = valuesOf(GrandstreamSite::site(model, u"full-tls"_s));
    QStringList changed;
    for (auto it = plain.begin(); it != plain.end(); ++it)
        if (tls.value(it.key()) != it.value())
            changed.append(it.key());
    QStringList wanted { u"P130"_s, u"P183"_s, u"P40"_s, u"P48"_s };
    if (model == u"ht802")
        wanted += { u"P443"_s, u"P740"_s, u"P748"_s, u"P830"_s };
    wanted.sort();
    QCOMPARE(changed, wanted);
    QCOMPARE(tls.keys(), plain.keys());
}

void tst_GrandstreamRender::hasNoneOfTheKnownFaults_data() { isTlsInTheRightPlacesOnly_data(); }

/// One check for each fault of the NethVoice 8 templates; that a file is well formed and states
/// nothing twice is checked with the golden files.
void tst_GrandstreamRender::hasNoneOfTheKnownFaults()
{
    QFETCH(QString, model);
    for (const QString& variant : { u"full"_s, u"minimal"_s, u"full-tls"_s, u"shut"_s }) {
        const Site site = GrandstreamSite::site(model, variant);
        const auto text = GrandstreamSite::render(site);
        QVERIFY(text);
        const Values values = File(*text).values;
        // The second account of an HT802 without a proxy.
        QCOMPARE(values.value(u"P748"_s), model == u"ht802" ? values.value(u"P48"_s) : QString());
        // A time zone in the Rocky Mountains.
        QVERIFY(values.value(u"P246"_s).startsWith(u"CET-1CEST-2,"));
        QCOMPARE(values.value(u"P64"_s),
            model.startsWith(u"gxw") ? u"customize"_s : values.value(u"P246"_s));
        // The router's octets and a placeholder as preferred DNS server.
        for (const char* octet : { "P92", "P93", "P94", "P95" })
            QCOMPARE(values.value(QLatin1StringView(octet)), u"0"_s);
        // The LAN side with the WAN's mask; one address of unknown purpose; what is another
        // device's, TR-069, the vendor's cloud, SNMP and the other user's password.
        for (const char* foreign : { "P110", "P22107", "P8212", "P8206", "P8214", "P8201", "P4511",
                 "P8209", "P1409", "P8213", "P4503", "P192", "P196", "P1410", "P1411", "P28120" })
            QVERIFY2(!values.contains(QLatin1StringView(foreign)), foreign);
        for (const char* left : { "FXSEXTENSION", "FXSPASS", "DNS4", "MASK", "grandstream.com",
                 "gdms", "AAAAAAAAAAAA" })
            QVERIFY2(!text->contains(left), left);
        // Whoever answers on the customer's network hands it another configuration.
        QCOMPARE(values.value(u"P237"_s), QString());
        QCOMPARE(values.value(u"P145"_s), u"0"_s);
        // NTP from the PBX and DNS from the router although the site has its own.
        if (variant != u"minimal")
            QCOMPARE(values.value(u"P30"_s), site.network.ntp);
        // The American impedance.
        QVERIFY(values.value(u"P854"_s) != u"0");
    }
}

void tst_GrandstreamRender::emptiesUnusedPorts_data() { isTlsInTheRightPlacesOnly_data(); }

void tst_GrandstreamRender::emptiesUnusedPorts()
{
    QFETCH(QString, model);
    const Values values = valuesOf(GrandstreamSite::site(model, u"shut"_s));
    const Values ports = statedPorts(model, 0);
    for (auto it = ports.begin(); it != ports.end(); ++it)
        QVERIFY2(values.contains(it.key()) && values.value(it.key()) == it.value(),
            qPrintable(it.key()));
}

void tst_GrandstreamRender::setsAPasswordOnlyWhenThereIsOne()
{
    Site site = GrandstreamSite::site(u"ht802"_s);
    QCOMPARE(valuesOf(site).value(u"P2"_s), u"loginSecret"_s);
    site.gateways[0].login.password = {};
    QVERIFY(!valuesOf(site).contains(u"P2"_s));
}

void tst_GrandstreamRender::takesTheSecondDnsServerOfTheSite()
{
    Site site = GrandstreamSite::site(u"ht801"_s);
    site.network.dns = { u"192.168.1.1"_s, u"9.9.9.9"_s };
    QCOMPARE(valuesOf(site).value(u"P25"_s), u"9"_s);
    site.gateways[0].dns = u"192.168.1.53"_s;
    QCOMPARE(valuesOf(site).value(u"P24"_s), u"53"_s);
    QCOMPARE(valuesOf(site).value(u"P25"_s), u"0"_s);
}

void tst_GrandstreamRender::knowsTimeZones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("written");
    QTest::newRow("Italy") << u"Europe/Rome"_s << u"CET-1CEST-2,M3.5.0/02:00:00,M10.5.0/03:00:00"_s;
    QTest::newRow("Britain") << u"Europe/London"_s
                             << u"GMT0BST-1,M3.5.0/01:00:00,M10.5.0/02:00:00"_s;
    QTest::newRow("Greece") << u"Europe/Athens"_s
                            << u"EET-2EEST-3,M3.5.0/03:00:00,M10.5.0/04:00:00"_s;
    QTest::newRow("no summer time") << u"Africa/Tunis"_s << u"CET-1"_s;
    QTest::newRow("half an hour") << u"Asia/Kolkata"_s << u"STD-5:30"_s;
    QTest::newRow("west") << u"America/Bogota"_s << u"STD5"_s;
}

void tst_GrandstreamRender::knowsTimeZones()
{
    QFETCH(QString, zone);
    QFETCH(QString, written);
    Site site = GrandstreamSite::site(u"ht801"_s);
    site.timezone = zone;
    QCOMPARE(valuesOf(site).value(u"P64"_s), written);
}

void tst_GrandstreamRender::escapesSecrets()
{
    const QString secret = u"a&b<c>\"d'e]]>&amp;"_s;
    Site site = GrandstreamSite::site(u"ht812"_s);
    site.gateways[0].ports[0].password = Secret(secret);
    const auto text = GrandstreamSite::render(site);
    QVERIFY(text);
    QVERIFY(!text->contains(secret.toUtf8()));
    const File file(*text);
    QCOMPARE(file.faults, QStringList());
    QCOMPARE(file.values.value(u"P4120"_s), secret);
}

void tst_GrandstreamRender::refusesValues_data()
{
    QTest::addColumn<std::function<void(Site&)>>("spoil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const std::function<void(Site&)>& spoil, ErrorCode code,
                         const char* subject) {
        QTest::newRow(name) << spoil << code << QString::fromUtf8(subject);
    };
    using E = ErrorCode;
    row(
        "proxy as a URI", [](Site& s) { s.pbx.proxy = u"sip:192.168.1.10:5060"_s; },
        E::ValueNotAllowed, "site.pbx.proxy");
    row(
        "PBX with a port", [](Site& s) { s.pbx.host = u"pbx.example.net:5060"_s; },
        E::ValueNotAllowed, "site.pbx.host");
    row(
        "PBX with an element", [](Site& s) { s.pbx.host = u"<P2>x</P2>"_s; }, E::ValueNotAllowed,
        "site.pbx.host");
    row(
        "no PBX",
        [](Site& s) {
            s.pbx.host.clear();
            s.pbx.address.clear();
        },
        E::MissingValue, "site.pbx.host");
    row(
        "NTP with a blank", [](Site& s) { s.network.ntp = u"a b"_s; }, E::ValueNotAllowed,
        "gateways[0].ntp");
    row(
        "no MAC", [](Site& s) { s.gateways[0].mac.clear(); }, E::MissingValue, "gateways[0].mac");
    row(
        "no address", [](Site& s) { s.gateways[0].address.clear(); }, E::MissingValue,
        "gateways[0].address");
    row(
        "address of three octets", [](Site& s) { s.gateways[0].address = u"192.168.1"_s; },
        E::BadAddress, "gateways[0].address");
    row(
        "mask with a hole", [](Site& s) { s.gateways[0].netmask = u"255.0.255.0"_s; },
        E::BadAddress, "gateways[0].netmask");
    row(
        "no router",
        [](Site& s) {
            s.gateways[0].gateway.clear();
            s.network.gateway.clear();
        },
        E::MissingValue, "gateways[0].gateway");
    row(
        "no DNS server", [](Site& s) { s.network.dns.clear(); }, E::MissingValue,
        "gateways[0].dns");
    row(
        "no password of a port", [](Site& s) { s.gateways[0].ports[1].password = {}; },
        E::MissingValue, "gateways[0].ports[1].password");
    row(
        "password with a blank",
        [](Site& s) { s.gateways[0].ports[0].password = Secret(u"a b"_s); }, E::ValueNotAllowed,
        "gateways[0].ports[0].password");
    row(
        "password with an accent",
        [](Site& s) { s.gateways[0].ports[0].password = Secret(u"perch\u00e9"_s); },
        E::ValueNotAllowed, "gateways[0].ports[0].password");
    row(
        "password with what XML cannot hold",
        [](Site& s) { s.gateways[0].ports[0].password = Secret(u"a\x0b"_s); }, E::ValueNotAllowed,
        "gateways[0].ports[0].password");
    row(
        "login password with a line end",
        [](Site& s) { s.gateways[0].login.password = Secret(u"a\nb"_s); }, E::ValueNotAllowed,
        "gateways[0].login.password");
    row(
        "extension as a URI", [](Site& s) { s.gateways[0].ports[0].extension = u"210@pbx"_s; },
        E::ValueNotAllowed, "gateways[0].ports[0].extension");
    row(
        "a transport it has not", [](Site& s) { s.gateways[0].transport = u"tcp"_s; },
        E::ValueNotAllowed, "gateways[0].transport");
    row(
        "one extension twice",
        [](Site& s) { s.gateways[0].ports[1].extension = s.gateways[0].ports[0].extension; },
        E::DuplicateName, "gateways[0].ports[1].extension");
}

void tst_GrandstreamRender::refusesValues()
{
    using Spoil = std::function<void(Site&)>;
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    for (const QString& model : { u"ht802"_s, u"ht814"_s, u"gxw4216"_s }) {
        Site site = GrandstreamSite::site(model);
        spoil(site);
        const auto text = GrandstreamSite::render(site);
        QVERIFY(!text);
        QCOMPARE(text.error().code, code);
        QCOMPARE(text.error().subject, subject);
        QVERIFY(!text.error().detail.contains(u"loginSecret"));
    }
}

void tst_GrandstreamRender::namesItsFile()
{
    const Site site = GrandstreamSite::site(u"ht802"_s);
    const GatewayDriver* driver = gatewayDriver(u"grandstream-ht80x"_s);
    QCOMPARE(driver->fileName(site.gateways[0]), u"cfg000b82010203.xml"_s);
}

QTEST_GUILESS_MAIN(tst_GrandstreamRender)
#include "tst_GrandstreamRender.moc"
