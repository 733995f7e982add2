// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/reach/DhcpReaders.h"
#include "tests/models/reach/DhcpServer.h"
#include "tests/peers/DhcpClient.h"
#include "tests/peers/PrivateNetwork.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString base = u"http://192.168.1.57:8080/provisioning/"_s;
const QString token = u"00112233445566778899aabbccddeeff"_s;
bool isPrivate = false; // whether this process has a network of its own

MacAddress mac(const char* text) { return *MacAddress::parse(QString::fromLatin1(text)); }

Site siteWith(const QList<QPair<const char*, const char*>>& phones)
{
    Site site;
    for (const auto& [address, model] : phones) {
        Phone phone;
        phone.mac = mac(address);
        phone.model = QString::fromLatin1(model);
        site.phones.append(phone);
    }
    return site;
}

/// One of each vendor, and a Gigaset whose address nobody would take for one.
Site mixedSite()
{
    return siteWith({ { "00-15-65-AA-BB-CC", "yealink-T54" }, { "00-04-13-11-22-33", "snom-D785" },
        { "00-04-13-80-A3-01", "" }, { "0C-38-3E-01-02-03", "fanvil-X4" },
        { "7C-2F-80-01-02-03", "" }, { "24-9A-D8-00-00-01", "yealink-T46" } });
}

Told toldNormally(const QString& kind)
{
    if (kind == u"yealink")
        return { { 66, base.toLatin1() + "$MAC.cfg" } };
    if (kind == u"fanvil")
        return { { 66, base.toLatin1() + "$mac.cfg" } };
    if (kind == u"snom")
        return { { 66, "http://192.168.1.57:8080" }, { 67, "provisioning/{mac}.xml" } };
    if (kind == u"maxwell")
        return { { 114, base.toLatin1() + "%MACD.xml" } };
    if (kind == u"gigaset")
        return { { 114, base.toLatin1() + "{mac}.xml" } };
    return {};
}

struct Row {
    const char* name;
    const char* address;
    const char* kind;
};
constexpr std::array rows {
    Row { "Yealink", "00-15-65-AA-BB-CC", "yealink" },
    Row { "Yealink of another block", "C4-FC-22-00-00-09", "yealink" },
    Row { "NethPhone", "E0-E6-56-00-00-01", "fanvil" },
    Row { "Fanvil", "0C-38-3E-7E-B1-01", "fanvil" },
    Row { "Snom", "00-04-13-11-22-33", "snom" },
    Row { "Snom of the newer block", "1C-71-26-11-22-33", "snom" },
    Row { "Snom before a Gigaset block", "00-04-13-80-A1-FF", "snom" },
    Row { "first of a Gigaset block", "00-04-13-80-A2-00", "gigaset" },
    Row { "last of a Gigaset block", "00-04-13-80-F5-FF", "gigaset" },
    Row { "Snom behind a Gigaset block", "00-04-13-80-F6-00", "snom" },
    Row { "last of a small Gigaset block", "00-04-13-D8-50-7F", "gigaset" },
    Row { "Snom behind a small Gigaset block", "00-04-13-D8-50-80", "snom" },
    Row { "Gigaset of a large block", "00-04-13-E7-00-00", "gigaset" },
    Row { "Gigaset of nobody's block", "00-AC-DC-E3-01-02", "gigaset" },
    Row { "Gigaset Maxwell", "7C-2F-80-4D-F9-A9", "maxwell" },
    Row { "a printer", "00-11-32-00-00-01", "none" },
};

/// Of the options of an offer those that are ours.
Told ours(const Told& offer)
{
    Told told;
    for (const int code : { 66, 67, 114 })
        if (offer.contains(code)) // some servers end a text with a zero
            told.insert(code,
                offer.value(code).endsWith('\0') ? offer.value(code).chopped(1)
                                                 : offer.value(code));
    return told;
}

QByteArray shown(const Told& told)
{
    QByteArray text;
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        text += QByteArray::number(it.key()) + '=' + it.value() + ' ';
    return text;
}

} // namespace

/// What we write for DHCP servers is read by those servers, which then tell each phone what it
/// needs; RouterOS and Windows, which cannot be had here, are read by a strict reader.
class tst_DhcpOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formatsHaveNames();
    void addressesOfTheServer_data();
    void addressesOfTheServer();
    void secretsAreNotQuoted();
    void serversTakeIt_data();
    void serversTakeIt();
    void serversTellEachPhone_data();
    void serversTellEachPhone();
    void reservationsWin_data();
    void reservationsWin();
    void routerTellsEachPhone();
    void windowsTellsEachPhone();
    void onlyVendorsOfTheSite();
    void modelsKnowBetterThanAddresses();
    void saysWhatToTakeOut();

private:
    [[nodiscard]] QByteArray rendered(
        Format format, const Site& site, const QHash<MacAddress, QString>& perPhone = {}) const;
    static void addServers();
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_DhcpOptions::initTestCase()
{
    const auto loaded = Catalog::load();
    QVERIFY(loaded.has_value());
    m_catalog = *loaded;
    if (!isPrivate)
        return;
    const auto ip
        = [](const QString& words) { return QProcess::execute(u"ip"_s, words.split(u' ')) == 0; };
    isPrivate = ip(u"link add doppino0 type veth peer name doppino1"_s)
        && ip(u"address add 10.9.0.1/24 dev doppino0"_s) && ip(u"link set doppino0 up"_s)
        && ip(u"link set doppino1 up"_s);
}

QByteArray tst_DhcpOptions::rendered(
    Format format, const Site& site, const QHash<MacAddress, QString>& perPhone) const
{
    const auto text = DhcpOptions::render(format, site, *m_catalog, { base, perPhone });
    return text ? *text : QByteArray();
}

void tst_DhcpOptions::formatsHaveNames()
{
    QCOMPARE(DhcpOptions::formatNames(),
        (QStringList { u"dnsmasq"_s, u"isc"_s, u"kea"_s, u"mikrotik"_s, u"windows"_s }));
    for (const QString& name : DhcpOptions::formatNames())
        QVERIFY(DhcpOptions::formatFromName(name).has_value());
    QVERIFY(!DhcpOptions::formatFromName(u"Dnsmasq").has_value());
}

void tst_DhcpOptions::addressesOfTheServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& address, const char* code) {
        QTest::newRow(name) << address << QString::fromLatin1(code);
    };
    row("by name", u"https://pbx.example.net:8443/provisioning/"_s, "");
    row("IPv6", u"http://[2001:db8::7]/p/"_s, "");
    row("no slash at the end", u"http://pbx/provisioning"_s, "bad_value");
    row("no scheme", u"pbx/provisioning/"_s, "bad_value");
    row("a quote", u"http://pbx/\"/"_s, "bad_value");
    row("a quote of PowerShell", u"http://pbx/'/"_s, "bad_value");
    row("a variable", u"http://pbx/$(x)/"_s, "bad_value");
    row("a line break", u"http://pbx/\nx/"_s, "bad_value");
    row("a comma", u"http://pbx/a,b/"_s, "bad_value");
    row("with a password", u"http://u:p@pbx/"_s, "bad_value");
    row("a file", u"file:///etc/"_s, "bad_value");
    row("nothing", QString(), "bad_value");
    row("longer than an option", u"http://pbx/"_s + QString(250, u'a') + u'/', "value_not_allowed");
}

void tst_DhcpOptions::addressesOfTheServer()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    for (const QString& name : DhcpOptions::formatNames()) {
        const auto text = DhcpOptions::render(
            *DhcpOptions::formatFromName(name), Site(), *m_catalog, { address, {} });
        QCOMPARE(text ? QString() : errorCodeName(text.error().code), code);
    }
}

void tst_DhcpOptions::secretsAreNotQuoted()
{
    const MacAddress phone = mac("00-15-65-AA-BB-CC");
    const auto text = DhcpOptions::render(
        Format::Kea, mixedSite(), *m_catalog, { base, { { phone, base + token + u"/'.cfg"_s } } });
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(text.error().subject, phone.hyphens());
    QVERIFY(!text.error().detail.contains(token));
}

void tst_DhcpOptions::addServers()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("program");
    QTest::newRow("dnsmasq") << Format::Dnsmasq << DhcpServer::program("dnsmasq");
    QTest::newRow("ISC") << Format::Isc << DhcpServer::program("dhcpd");
    QTest::newRow("Kea") << Format::Kea << DhcpServer::program("kea-dhcp4");
}

void tst_DhcpOptions::serversTakeIt_data() { addServers(); }

void tst_DhcpOptions::serversTakeIt()
{
    QFETCH(Format, format);
    QFETCH(QString, program);
    if (!QFile::exists(program) || !DhcpServer::mayRead(format))
        QSKIP("this server is not installed, or may not read files here");
    const MacAddress phone = mac("00-15-65-AA-BB-CC");
    const QHash<MacAddress, QString> own { { phone, base + token } };
    for (const Site& site : { Site(), mixedSite() }) {
        DhcpServer server;
        QVERIFY(server.write(format, rendered(format, site, own), false));
        const QByteArray said = server.check();
        QVERIFY2(said.isEmpty(), said);
    }
    DhcpServer server; // and the check itself can say no
    QVERIFY(server.write(format, rendered(format, Site()) + "\nnonsense\n", false));
    QVERIFY(!server.check().isEmpty());
}

void tst_DhcpOptions::serversTellEachPhone_data() { addServers(); }

void tst_DhcpOptions::serversTellEachPhone()
{
    QFETCH(Format, format);
    QFETCH(QString, program);
    if (!isPrivate)
        QSKIP("a private network needs root");
    if (!QFile::exists(program) || !DhcpServer::mayRead(format))
        QSKIP("this server is not installed, or may not read files here");
    DhcpServer server;
    const bool isForeign = format == Format::Isc; // the others have no way to take an option back
    QVERIFY(server.write(format, rendered(format, Site()), isForeign));
    server.start();
    DhcpClient client(u"doppino1"_s);
    QVERIFY(client.isOpen());
    for (const Row& row : rows) {
        const auto offer
            = client.ask(QByteArray::fromHex(mac(row.address).plain().toLatin1()), 20'000);
        QVERIFY2(offer.has_value(), server.log() + row.name);
        Told expected = toldNormally(QString::fromLatin1(row.kind));
        if (isForeign && expected.isEmpty())
            expected.insert(66, "http://foreign/");
        QVERIFY2(ours(*offer) == expected,
            QByteArray(row.name) + ": " + shown(ours(*offer)) + "instead of " + shown(expected));
    }
}

void tst_DhcpOptions::reservationsWin_data() { addServers(); }

void tst_DhcpOptions::reservationsWin()
{
    QFETCH(Format, format);
    QFETCH(QString, program);
    if (!isPrivate)
        QSKIP("a private network needs root");
    if (!QFile::exists(program) || !DhcpServer::mayRead(format))
        QSKIP("this server is not installed, or may not read files here");
    const MacAddress yealink = mac("00-15-65-AA-BB-CC");
    const MacAddress snom = mac("00-04-13-11-22-33");
    const MacAddress other = mac("24-9A-D8-00-00-01");
    const QHash<MacAddress, QString> own { { yealink, base + token },
        { snom, base + token + u"/000413112233.xml"_s } };
    DhcpServer server;
    QVERIFY(server.write(format, rendered(format, mixedSite(), own), false));
    server.start();
    DhcpClient client(u"doppino1"_s);
    const QMap<MacAddress, Told> expected {
        { yealink, { { 66, (base + token).toLatin1() } } },
        { snom,
            { { 66, "http://192.168.1.57:8080" },
                { 67, "provisioning/" + token.toLatin1() + "/000413112233.xml" } } },
        { other, toldNormally(u"yealink"_s) },
    };
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const auto offer = client.ask(QByteArray::fromHex(it.key().plain().toLatin1()), 20'000);
        QVERIFY2(offer.has_value(), server.log());
        QVERIFY2(ours(*offer) == it.value(), shown(ours(*offer)));
    }
}

void tst_DhcpOptions::routerTellsEachPhone()
{
    const MacAddress own = mac("24-9A-D8-00-00-01");
    const QByteArray script = rendered(Format::Mikrotik, mixedSite(), { { own, base + token } });
    const auto leases = readRouter(script);
    QVERIFY2(leases.has_value(), script);
    const QMap<QString, Told> expected { { u"00:15:65:AA:BB:CC"_s, toldNormally(u"yealink"_s) },
        { u"00:04:13:11:22:33"_s, toldNormally(u"snom"_s) },
        { u"00:04:13:80:A3:01"_s, toldNormally(u"gigaset"_s) },
        { u"0C:38:3E:01:02:03"_s, toldNormally(u"fanvil"_s) },
        { u"7C:2F:80:01:02:03"_s, toldNormally(u"maxwell"_s) },
        { u"24:9A:D8:00:00:01"_s, { { 66, (base + token).toLatin1() } } } };
    QCOMPARE(leases->keys(), expected.keys());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QVERIFY2(leases->value(it.key()) == it.value(), shown(leases->value(it.key())));
    QVERIFY(readRouter(rendered(Format::Mikrotik, Site())).has_value());
}

void tst_DhcpOptions::windowsTellsEachPhone()
{
    const QByteArray script = rendered(Format::Windows, Site());
    const auto policies = readShell(script);
    QVERIFY2(policies.has_value(), script.left(3000));
    for (const Row& row : rows) {
        const Told told = toldByShell(*policies, mac(row.address));
        QVERIFY2(told == toldNormally(QString::fromLatin1(row.kind)),
            QByteArray(row.name) + ": " + shown(told));
    }
    const MacAddress own = mac("24-9A-D8-00-00-01");
    const auto mixed = readShell(rendered(Format::Windows, mixedSite(), { { own, base + token } }));
    QVERIFY(mixed.has_value());
    QCOMPARE(toldByShell(*mixed, own), (Told { { 66, (base + token).toLatin1() } }));
    QCOMPARE(toldByShell(*mixed, mac("24-9A-D8-00-00-02")), toldNormally(u"yealink"_s));
}

void tst_DhcpOptions::onlyVendorsOfTheSite()
{
    const auto policies
        = readShell(rendered(Format::Windows, siteWith({ { "00-04-13-11-22-33", "" } })));
    QVERIFY(policies.has_value());
    QCOMPARE(toldByShell(*policies, mac("00-04-13-99-22-33")), toldNormally(u"snom"_s));
    // A Gigaset must not be told what a Snom is, though the site has none.
    QCOMPARE(toldByShell(*policies, mac("00-04-13-E7-00-00")), Told());
    QCOMPARE(toldByShell(*policies, mac("00-15-65-AA-BB-CC")), Told());
}

void tst_DhcpOptions::modelsKnowBetterThanAddresses()
{
    const auto policies = readShell(rendered(Format::Windows,
        siteWith({ { "00-04-13-11-22-33", "gigaset-P810" }, { "00-04-13-11-22-34", "snom-D785" },
            { "00-11-32-00-00-07", "yealink-T54" } })));
    QVERIFY(policies.has_value());
    QCOMPARE(toldByShell(*policies, mac("00-04-13-11-22-33")), toldNormally(u"gigaset"_s));
    QCOMPARE(toldByShell(*policies, mac("00-04-13-11-22-34")), toldNormally(u"snom"_s));
    QCOMPARE(toldByShell(*policies, mac("00-11-32-00-00-07")), toldNormally(u"yealink"_s));
    QCOMPARE(toldByShell(*policies, mac("00-11-32-00-00-08")), Told());
}

void tst_DhcpOptions::saysWhatToTakeOut()
{
    const QByteArray english = rendered(Format::Isc, mixedSite());
    QVERIFY(english.contains("must not be offered option 66"));
    QVERIFY(english.startsWith("# "));
    QVERIFY(english.contains("http://192.168.1.57:8080/provisioning/%MACD.xml"));
}

int main(int argc, char* argv[])
{
    isPrivate = ::geteuid() == 0 && PrivateNetwork::enter();
    QCoreApplication application(argc, argv);
    tst_DhcpOptions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_DhcpOptions.moc"
