// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/DhcpOptions.h"
#include "tests/peers/DhcpClient.h"
#include "tests/peers/PrivateNetwork.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using Format = DhcpOptions::Format;

namespace {

const QString base = u"http://192.168.1.57:8080/provisioning/"_s;
const QString token = u"00112233445566778899aabbccddeeff"_s;
bool isPrivate = false; // whether this process has a network of its own

using Told = QMap<int, QByteArray>;

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

/// A DHCP server of the system, with what we wrote and little else.
class DhcpServer {
public:
    ~DhcpServer()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    /// @param foreign an option 66 that is set for everybody
    bool write(Format format, const QByteArray& ours, bool isForeign)
    {
        m_format = format;
        QByteArray text = ours;
        if (format == Format::Dnsmasq) {
            text += "\nport=0\ninterface=doppino0\nbind-interfaces\nno-ping\nuser=root\n"
                    "dhcp-range=10.9.0.100,10.9.0.200\ndhcp-leasefile="
                + path(u"leases"_s).toUtf8() + '\n';
            if (isForeign)
                text += "dhcp-option=66,\"http://foreign/\"\n";
        } else if (format == Format::Isc) {
            if (isForeign)
                text += "option tftp-server-name \"http://foreign/\";\n";
            text
                += "authoritative;\nddns-update-style none;\nsubnet 10.9.0.0 netmask 255.255.255.0 "
                   "{ range 10.9.0.100 10.9.0.200; option routers 10.9.0.1; }\n";
        } else {
            const qsizetype at = text.indexOf("\"Dhcp4\": {") + 10;
            text.insert(at,
                "\n \"interfaces-config\": {\"interfaces\": [\"doppino0\"]},"
                " \"lease-database\": {\"type\": \"memfile\", \"persist\": false},"
                " \"subnet4\": [{\"subnet\": \"10.9.0.0/24\","
                " \"pools\": [{\"pool\": \"10.9.0.100 - 10.9.0.200\"}]}],\n");
        }
        QFile file(path(u"conf"_s));
        QFile leases(path(u"leases"_s));
        return file.open(QFile::WriteOnly) && file.write(text) == text.size()
            && leases.open(QFile::WriteOnly);
    }
    /// Its own reader's opinion; empty = nothing to say against it.
    [[nodiscard]] QByteArray check() const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString conf = path(u"conf"_s);
        if (m_format == Format::Dnsmasq)
            process.start(u"dnsmasq"_s, { u"--test"_s, u"--conf-file="_s + conf });
        else if (m_format == Format::Isc)
            process.start(
                program("dhcpd"), { u"-t"_s, u"-cf"_s, conf, u"-lf"_s, path(u"leases"_s) });
        else
            process.start(program("kea-dhcp4"), { u"-t"_s, conf });
        const bool isOver = process.waitForFinished(20'000);
        const QByteArray said = process.readAll();
        return isOver && process.exitCode() == 0 ? QByteArray() : "refused: " + said.right(1500);
    }
    void start()
    {
        const QString conf = path(u"conf"_s);
        m_process.setProcessEnvironment(environment());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        if (m_format == Format::Dnsmasq)
            m_process.start(u"dnsmasq"_s, { u"--no-daemon"_s, u"--conf-file="_s + conf });
        else if (m_format == Format::Isc)
            m_process.start(program("dhcpd"),
                { u"-f"_s, u"-d"_s, u"-cf"_s, conf, u"-lf"_s, path(u"leases"_s), u"-pf"_s,
                    path(u"pid"_s), u"doppino0"_s });
        else
            m_process.start(program("kea-dhcp4"), { u"-c"_s, conf });
    }
    [[nodiscard]] QByteArray log() { return m_process.readAll().right(1500); }
    static QString program(const char* name) { return u"/usr/sbin/"_s + QLatin1StringView(name); }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : { "KEA_PIDFILE_DIR", "KEA_LOCKFILE_DIR", "KEA_LOG_FILE" })
            environment.insert(QString::fromLatin1(name), m_folder.path());
        return environment;
    }
    QTemporaryDir m_folder;
    QProcess m_process;
    Format m_format = Format::Dnsmasq;
};

/// The words of a RouterOS line, strict: nothing that console would ask back about.
std::optional<QStringList> routerWords(const QString& line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isQuoted && c == u'\\') {
            if (++i >= line.size() || !u"\"\\$?"_s.contains(line[i]))
                return std::nullopt;
            word += line[i];
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u' ' && !isQuoted) {
            words.append(std::exchange(word, {}));
        } else if ((isQuoted && u"$?"_s.contains(c)) || (!isQuoted && u";{}[]()$#"_s.contains(c))) {
            return std::nullopt; // a variable, a command
        } else {
            word += c;
        }
    }
    words.append(word);
    return isQuoted ? std::nullopt : std::optional(words);
}

QString wordAfter(const QStringList& words, const QString& key)
{
    for (const QString& word : words)
        if (word.startsWith(key + u'='))
            return word.mid(key.size() + 1);
    return {};
}

/// What each address is told by a RouterOS script.
std::optional<QMap<QString, Told>> readRouter(const QByteArray& script)
{
    QMap<QString, QPair<int, QByteArray>> options;
    QMap<QString, QStringList> sets;
    QMap<QString, Told> leases;
    for (const QString& line : QString::fromUtf8(script).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const auto words = routerWords(line);
        if (!words || words->value(0) != u"/ip" || words->value(1) != u"dhcp-server")
            return std::nullopt;
        const QString name = wordAfter(*words, u"name"_s);
        if (words->value(2) == u"option" && words->value(3) == u"add") {
            const QString value = wordAfter(*words, u"value"_s);
            if (options.contains(name) || !value.startsWith(u'\'') || !value.endsWith(u'\''))
                return std::nullopt;
            options.insert(name,
                { wordAfter(*words, u"code"_s).toInt(),
                    value.mid(1, value.size() - 2).toLatin1() });
        } else if (words->value(2) == u"option" && words->value(3) == u"sets") {
            sets.insert(name, wordAfter(*words, u"options"_s).split(u','));
        } else if (words->value(2) == u"lease") {
            Told told;
            for (const QString& option : sets.value(wordAfter(*words, u"dhcp-option-set"_s)))
                told.insert(options.value(option).first, options.value(option).second);
            leases.insert(wordAfter(*words, u"mac-address"_s), told);
        } else {
            return std::nullopt;
        }
    }
    return leases;
}

struct ShellPolicy {
    QStringList equal;
    QStringList notEqual;
    Told told;
};

/// The policies of a PowerShell script, strict: nothing but these commands and plain strings.
std::optional<QList<ShellPolicy>> readShell(const QByteArray& script)
{
    static const QRegularExpression list(uR"(^\$addresses \+?= @\(('[^']*'(, '[^']*')*)\)$)"_s);
    static const QRegularExpression add(
        uR"(^Add-DhcpServerv4Policy -Name '([a-z0-9-]+)' -Condition AND -MacAddress \$addresses$)"_s);
    static const QRegularExpression set(
        uR"(^Set-DhcpServerv4OptionValue -PolicyName '([a-z0-9-]+)' -OptionId (\d+) -Value '([^']*)'$)"_s);
    QList<ShellPolicy> policies;
    QStringList addresses;
    QString name;
    const QStringList lines = QString::fromUtf8(script).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"if (-not (Get-DhcpServerv4OptionDefinition -OptionId 114 ")) {
            i += 2;
            continue;
        }
        if (const auto match = list.match(line); match.hasMatch()) {
            if (!line.contains(u"+="))
                addresses.clear();
            addresses += match.captured(1).remove(u'\'').split(u", "_s);
        } else if (const auto adding = add.match(line); adding.hasMatch()) {
            name = adding.captured(1);
            ShellPolicy policy;
            QStringList* side = nullptr;
            for (const QString& word : addresses) {
                if (word == u"EQ" || word == u"NE")
                    side = word == u"EQ" ? &policy.equal : &policy.notEqual;
                else if (side)
                    side->append(word);
            }
            policies.append(policy);
        } else if (const auto setting = set.match(line);
                   setting.hasMatch() && setting.captured(1) == name) {
            policies.last().told.insert(
                setting.captured(2).toInt(), setting.captured(3).toLatin1());
        } else {
            return std::nullopt;
        }
    }
    return policies;
}

/// As Windows decides: the first policy that fits has each option.
Told toldByShell(const QList<ShellPolicy>& policies, const MacAddress& phone)
{
    const auto fits = [&](const QStringList& patterns) {
        return std::any_of(patterns.cbegin(), patterns.cend(), [&](const QString& pattern) {
            return pattern.endsWith(u'*') ? phone.plain().startsWith(pattern.chopped(1))
                                          : phone.plain() == pattern;
        });
    };
    Told told;
    for (const ShellPolicy& policy : policies)
        if (fits(policy.equal) && !fits(policy.notEqual))
            for (auto it = policy.told.cbegin(); it != policy.told.cend(); ++it)
                if (!told.contains(it.key()))
                    told.insert(it.key(), it.value());
    return told;
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
    if (!QFile::exists(program))
        QSKIP("this server is not installed");
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
    if (!QFile::exists(program))
        QSKIP("this server is not installed");
    DhcpServer server;
    const bool isForeign = format != Format::Kea; // which has no way to take an option back
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
    if (!QFile::exists(program))
        QSKIP("this server is not installed");
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
