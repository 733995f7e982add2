// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningDesk.h"
#include "models/store/Store.h"
#include "tests/models/provisioning/ServingSite.h"
#include "tests/peers/HttpClient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int yealinkPhone = 0;
constexpr int snomPhone = 1;

ProvisioningSettings settingsOfTest()
{
    ProvisioningSettings settings;
    settings.address = QHostAddress(QHostAddress::LocalHost);
    settings.requestsPerMinute = 0;
    settings.missesPerMinute = 0;
    return settings;
}

bool hasAnySecret(const QByteArray& text, int phones)
{
    for (const QByteArray& secret : ServingSite::secrets())
        if (text.contains(secret))
            return true;
    for (int i = 0; i < phones; ++i)
        if (text.contains(ServingSite::token(true, i))
            || text.contains(ServingSite::token(false, i)))
            return true;
    return false;
}

} // namespace

class tst_ProvisioningServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server.reset(); }
    void givesEveryVendorItsFile_data();
    void givesEveryVendorItsFile();
    void theFirstTokenDiesWithTheSecondsUse();
    void aHeadHasNoBodyAndKeepsTheConnection();
    void answersConditions_data();
    void answersConditions();
    void streamsFilesToThoseWithAToken();
    void takesOnlyFilesForPhones_data();
    void takesOnlyFilesForPhones();
    void saysWhyAFileCannotBeWritten();
    void servesNothingOfTheEarlierSite();
    void needsACertificateThatFits();
    void refusesToListenNowhere();
    void keepsTheBooks();
    void servesWhileTheStoreIsBusy();

private:
    std::shared_ptr<const ProvisioningShelf> shelfOf(
        const Site& site, const ProvisioningShelf* earlier = nullptr)
    {
        return std::make_shared<const ProvisioningShelf>(
            site, m_catalog, ServingSite::tokens(site), m_server->baseUrl(), files(), earlier);
    }
    [[nodiscard]] PhoneFiles files() const { return PhoneFiles(m_dir->filePath(u"phone-files"_s)); }
    QString fileWith(const QString& name, const QByteArray& content) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QFile::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProvisioningServer> m_server;
    QList<ServingSite::Served> m_phones = ServingSite::phones();
    Site m_site;
};

void tst_ProvisioningServer::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    qRegisterMetaType<ProvisioningRequest>();
}

void tst_ProvisioningServer::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ProvisioningServer>();
    QVERIFY(m_server->listen(settingsOfTest()));
    m_site = ServingSite::site();
    m_server->setShelf(shelfOf(m_site));
}

void tst_ProvisioningServer::givesEveryVendorItsFile_data()
{
    QTest::addColumn<int>("phone");
    for (int i = 0; i < m_phones.size(); ++i)
        QTest::newRow(qPrintable(m_phones.at(i).model)) << i;
}

void tst_ProvisioningServer::givesEveryVendorItsFile()
{
    QFETCH(int, phone);
    const ServingSite::Served& served = m_phones.at(phone);
    const QByteArray agent = "User-Agent: " + served.agent + "\r\n";
    HttpClient client(m_server->port());
    // Without a token: where to ask, and nothing that is anybody's secret.
    for (const QByteArray& name : { served.file, served.file.toUpper(), served.file.toLower() }) {
        const auto bootstrap = client.get("/provisioning/" + name, agent);
        QCOMPARE(bootstrap.status, 200);
        QVERIFY(bootstrap.body.contains(QByteArray::number(m_server->port())));
        QVERIFY(!hasAnySecret(bootstrap.head + bootstrap.body, int(m_phones.size())));
    }
    const auto first = client.get(ServingSite::path(true, phone, served.file), agent);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.headers.value("content-type"), served.type);
    QCOMPARE(first.headers.value("cache-control"), QByteArray("private"));
    QVERIFY(!first.headers.contains("server"));
    QVERIFY(first.body.contains("Geheim.Konto." + QByteArray::number(phone + 1)));
    QVERIFY2(first.body.contains(ServingSite::token(false, phone)), first.body.right(2000));
    QVERIFY(!first.body.contains(ServingSite::token(true, phone)));
    QVERIFY(!first.head.contains(ServingSite::token(false, phone)));
    for (const QByteArray& name : { served.file.toUpper(), served.file.toLower() })
        QCOMPARE(client.get(ServingSite::path(true, phone, name), agent).status, 200);
    const QByteArray bare = "/provisioning/" + ServingSite::token(true, phone);
    QCOMPARE(client.get(bare, agent).status, served.isNameless ? 200 : 404);
    QCOMPARE(client.get(bare + '/', agent).status, served.isNameless ? 200 : 404);
    QCOMPARE(client.get(ServingSite::path(true, phone, "variables.md"), agent).status, 404);
    QCOMPARE(client.get(ServingSite::path(false, phone, served.file), agent).status, 200);
}

void tst_ProvisioningServer::theFirstTokenDiesWithTheSecondsUse()
{
    QSignalSpy deaths(m_server.get(), &ProvisioningServer::firstTokenDied);
    QSignalSpy taken(m_server.get(), &ProvisioningServer::configurationTaken);
    QSignalSpy requests(m_server.get(), &ProvisioningServer::requested);
    const QByteArray file = m_phones.at(snomPhone).file;
    HttpClient client(m_server->port());
    QCOMPARE(client.get("/provisioning/" + file).status, 200);
    const auto first = client.get(ServingSite::path(true, snomPhone, file));
    QCOMPARE(first.status, 200);
    // Whatever it is used for, and by HEAD too.
    QCOMPARE(
        client.ask("HEAD", ServingSite::path(false, snomPhone, "firmware/none.bin")).status, 404);
    const auto dead = client.get(ServingSite::path(true, snomPhone, file));
    QCOMPARE(dead.status, 404);
    QVERIFY(dead.body.isEmpty());
    QCOMPARE(
        client.get(ServingSite::path(true, yealinkPhone, m_phones.at(yealinkPhone).file)).status,
        200);
    const auto second = client.get(ServingSite::path(false, snomPhone, file));
    QCOMPARE(second.status, 200);
    QTRY_COMPARE(requests.size(), 6);
    QCOMPARE(deaths.size(), 1);
    QCOMPARE(deaths.first().first().toString(), u"phone-2"_s);
    QByteArrayList bodies;
    for (const auto& one : taken)
        bodies.append(one.at(1).toByteArray());
    QVERIFY(bodies.contains(second.body));
    QList<ProvisioningShelf::Access> accesses;
    for (const auto& one : requests) {
        const auto request = one.first().value<ProvisioningRequest>();
        accesses.append(request.access);
        QVERIFY(!request.file.contains(u"bbb"_s)); // no token's
        QCOMPARE(request.address, u"127.0.0.1"_s);
    }
    using Access = ProvisioningShelf::Access;
    QCOMPARE(accesses,
        (QList { Access::None, Access::First, Access::Second, Access::None, Access::First,
            Access::Second }));
    // Between two sites nobody is told that there is nothing.
    m_server->setShelf(nullptr);
    QCOMPARE(client.get(ServingSite::path(false, snomPhone, file)).status, 503);
}

void tst_ProvisioningServer::aHeadHasNoBodyAndKeepsTheConnection()
{
    HttpClient client(m_server->port());
    const QByteArray path = ServingSite::path(false, yealinkPhone, m_phones.at(yealinkPhone).file);
    const auto head = client.ask("HEAD", path);
    const auto get = client.get(path);
    QCOMPARE(head.status, 200);
    QCOMPARE(get.status, 200);
    QCOMPARE(head.headers.value("content-length"), QByteArray::number(get.body.size()));
    QCOMPARE(head.headers.value("etag"), get.headers.value("etag"));
    QVERIFY(get.body.startsWith("#!version:1.0.0.1\n"));
    const auto ping = client.get("/provisioning/check/ping");
    QCOMPARE(ping.status, 200);
    QCOMPARE(ping.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(ping.body.toLongLong() > 1'700'000'000);
}

void tst_ProvisioningServer::answersConditions_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // of "0123456789"
    const QByteArray whole("0123456789");
    QTest::newRow("its own tag") << QByteArray("If-None-Match: TAG") << 304 << QByteArray();
    QTest::newRow("its tag, weak, among others")
        << QByteArray("If-None-Match: \"x\", W/TAG") << 304 << QByteArray();
    QTest::newRow("any tag") << QByteArray("If-None-Match: *") << 304 << QByteArray();
    QTest::newRow("another tag") << QByteArray("If-None-Match: \"x\"") << 200 << whole;
    QTest::newRow("from the beginning")
        << QByteArray("Range: bytes=0-3") << 206 << QByteArray("0123");
    QTest::newRow("to the end") << QByteArray("Range: bytes=7-") << 206 << QByteArray("789");
    QTest::newRow("beyond the end")
        << QByteArray("Range: bytes=8-99999999999999999999") << 206 << QByteArray("89");
    QTest::newRow("the last") << QByteArray("Range: bytes=-3") << 206 << QByteArray("789");
    QTest::newRow("more than there is") << QByteArray("Range: bytes=-99") << 206 << whole;
    QTest::newRow("one byte") << QByteArray("Range: bytes=9-9") << 206 << QByteArray("9");
    QTest::newRow("behind the end") << QByteArray("Range: bytes=10-") << 416 << QByteArray();
    QTest::newRow("the last none") << QByteArray("Range: bytes=-0") << 416 << QByteArray();
    QTest::newRow("several ranges") << QByteArray("Range: bytes=0-1,3-4") << 200 << whole;
    QTest::newRow("backwards") << QByteArray("Range: bytes=5-2") << 200 << whole;
    QTest::newRow("nonsense") << QByteArray("Range: bytes=a-b") << 200 << whole;
    QTest::newRow("another unit") << QByteArray("Range: lines=0-3") << 200 << whole;
    QTest::newRow("if it is still the same")
        << QByteArray("If-Range: TAG\r\nRange: bytes=0-3") << 206 << QByteArray("0123");
    QTest::newRow("if it were another")
        << QByteArray("If-Range: \"x\"\r\nRange: bytes=0-3") << 200 << whole;
    QTest::newRow("if not changed since a date")
        << QByteArray("If-Range: Sat, 21 Nov 2026 23:00:00 GMT\r\nRange: bytes=0-3") << 200
        << whole;
}

void tst_ProvisioningServer::answersConditions()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QVERIFY(files().add(PhoneFiles::Kind::Firmware, fileWith(u"ten.rom"_s, "0123456789")));
    HttpClient client(m_server->port());
    const QByteArray path = ServingSite::path(false, snomPhone, "firmware/ten.rom");
    const QByteArray tag = client.get(path).headers.value("etag");
    QVERIFY(tag.size() > 10 && tag.startsWith('"') && tag.endsWith('"'));
    const auto reply = client.get(path, QByteArray(header).replace("TAG", tag) + "\r\n");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, body);
    QVERIFY(status == 416 || reply.headers.value("etag") == tag);
    if (status == 416)
        QCOMPARE(reply.headers.value("content-range"), QByteArray("bytes */10"));
    if (status == 206)
        QVERIFY(reply.headers.value("content-range").endsWith("/10"));
    QCOMPARE(client.get(path).body, QByteArray("0123456789")); // the connection is in order
}

void tst_ProvisioningServer::streamsFilesToThoseWithAToken()
{
    QByteArray firmware(3'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < firmware.size(); ++i)
        firmware[i] = char(i * 7 + i / 251);
    const QByteArray sound = "RIFF\x24\x01\x01\x01WAVEfmt ";
    QVERIFY(files().add(PhoneFiles::Kind::Firmware, fileWith(u"T54W-96.86.0.15.rom"_s, firmware)));
    QVERIFY(files().add(PhoneFiles::Kind::Ringtones, fileWith(u"ring(1).wav"_s, sound)));
    HttpClient client(m_server->port());
    const auto whole
        = client.get(ServingSite::path(true, snomPhone, "firmware/T54W-96.86.0.15.rom"));
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.headers.value("content-type"), QByteArray("application/octet-stream"));
    QVERIFY(whole.body == firmware);
    const auto part = client.get(ServingSite::path(true, snomPhone, "firmware/T54W-96.86.0.15.rom"),
        "Range: bytes=1000000-2000000\r\n");
    QVERIFY(part.body == firmware.mid(1'000'000, 1'000'001));
    // Phones put a question mark behind the address of a ringtone; brackets may be escaped.
    QCOMPARE(client.get(ServingSite::path(true, snomPhone, "ringtones/ring(1).wav?")).body, sound);
    QCOMPARE(
        client.get(ServingSite::path(true, snomPhone, "ringtones/ring%281%29.wav")).body, sound);
    for (const QByteArray& path : { QByteArray("/provisioning/firmware/T54W-96.86.0.15.rom"),
             ServingSite::path(true, snomPhone, "ringtones/T54W-96.86.0.15.rom"),
             ServingSite::path(true, snomPhone, "firmware/t54w-96.86.0.15.rom"),
             ServingSite::path(true, snomPhone, "firmware/"),
             ServingSite::path(true, snomPhone, "elsewhere/ring(1).wav"),
             QByteArray("/provisioning/00000000000000000000000000000000/ringtones/ring(1).wav") })
        QVERIFY2(client.get(path).status == 404, path);
}

void tst_ProvisioningServer::takesOnlyFilesForPhones_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isTaken");
    const QByteArray png("\x89PNG\r\n\x1a\n....", 12);
    const QByteArray bmp("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18);
    const auto row = [](const char* name, const char* kind, const char* file,
                         const QByteArray& content, bool isTaken) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(file) << content
                            << isTaken;
    };
    row("a WAV", "ringtones", "a.wav", "RIFF\x24\x01\x01\x01WAVEfmt ", true);
    row("an MP3 with a tag", "ringtones", "a.MP3", "ID3\x03....", true);
    row("an MP3 frame", "ringtones", "a.mp3", "\xff\xfb\x90\x44", true);
    row("an OGG", "ringtones", "a.ogg", "OggS....", true);
    row("a PNG", "backgrounds", "a.png", png, true);
    row("a JPEG", "screensavers", "a.jpeg", "\xff\xd8\xff\xe0..", true);
    row("a BMP", "backgrounds", "a.bmp", bmp, true);
    row("firmware is anything", "firmware", "any.bin", "x", true);
    row("a PNG named a WAV", "ringtones", "a.wav", png, false);
    row("a web page named a PNG", "backgrounds", "a.png", "<html>", false);
    row("a picture as a ringtone", "ringtones", "a.png", png, false);
    row("a sound as a background", "backgrounds", "a.ogg", "OggS....", false);
    row("a type no phone knows", "backgrounds", "a.svg", "<svg/>", false);
    row("nothing in it", "firmware", "empty.bin", {}, false);
    row("a blank in the name", "firmware", "a b.bin", "x", false);
    row("hidden", "firmware", ".bin", "x", false);
    row("a name too long", "firmware", QByteArray(101, 'a').constData(), "x", false);
}

void tst_ProvisioningServer::takesOnlyFilesForPhones()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, isTaken);
    const auto known = PhoneFiles::kindFromName(kind);
    QVERIFY(known);
    const Status added = files().add(*known, fileWith(name, content));
    QVERIFY2(added.has_value() == isTaken, added ? "taken" : qPrintable(added.error().detail));
    const auto listed = files().list(*known);
    QVERIFY(listed);
    QCOMPARE(listed->size(), isTaken ? 1 : 0);
    if (!isTaken) {
        QCOMPARE(added.error().code, ErrorCode::PhoneFileRefused);
        return;
    }
    QCOMPARE(listed->first().bytes, content.size());
    QVERIFY(files().remove(*known, name));
    QCOMPARE(files().remove(*known, name).error().code, ErrorCode::NoSuchPhoneFile);
    // Nothing half done is left behind.
    QCOMPARE(QDir(files().folder() + u'/' + kind)
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
        0);
}

void tst_ProvisioningServer::saysWhyAFileCannotBeWritten()
{
    m_site.phones[snomPhone].parameters.insert(u"linekey_label_1"_s, u"two\nlines"_s);
    m_server->setShelf(shelfOf(m_site));
    QSignalSpy requests(m_server.get(), &ProvisioningServer::requested);
    QSignalSpy taken(m_server.get(), &ProvisioningServer::configurationTaken);
    HttpClient client(m_server->port());
    const auto reply = client.get(ServingSite::path(true, snomPhone, m_phones.at(snomPhone).file));
    QCOMPARE(reply.status, 500);
    QVERIFY(reply.body.isEmpty());
    QTRY_COMPARE(requests.size(), 1);
    const auto request = requests.first().first().value<ProvisioningRequest>();
    QVERIFY(request.error);
    QCOMPARE(request.error->subject, u"linekey_label_1"_s);
    QVERIFY(taken.isEmpty());
    // One whose model nobody picked is what it says it is, and nothing as long as it is silent.
    m_site.phones[yealinkPhone].model.clear();
    m_server->setShelf(shelfOf(m_site));
    const QByteArray path = ServingSite::path(true, yealinkPhone, m_phones.at(yealinkPhone).file);
    QCOMPARE(client.get(path).status, 500);
    QTRY_COMPARE(requests.size(), 2);
    QCOMPARE(requests.last().first().value<ProvisioningRequest>().error->code,
        ErrorCode::PhoneWithoutModel);
    const QByteArray agent = "User-Agent: " + m_phones.at(yealinkPhone).agent + "\r\n";
    const auto guessed = client.get(path, agent);
    QCOMPARE(guessed.status, 200);
    QVERIFY(guessed.body.startsWith("#!version:1.0.0.1\n"));
}

void tst_ProvisioningServer::servesNothingOfTheEarlierSite()
{
    // Every site says its turn in the user's name; a turn counts from when it is on the shelf.
    constexpr int turns = 60;
    const auto siteOf = [&](int turn) {
        Site site = m_site;
        site.users[yealinkPhone].name = u"Turn<%1>"_s.arg(turn);
        return site;
    };
    auto current = shelfOf(siteOf(0));
    m_server->setShelf(current);
    std::atomic<int> published = 0;
    std::atomic<int> answers = 0;
    std::atomic<int> faults = 0;
    std::atomic<bool> isEnding = false;
    const QByteArray path = ServingSite::path(false, yealinkPhone, m_phones.at(yealinkPhone).file);
    std::vector<std::thread> clients;
    for (int i = 0; i < 8; ++i)
        clients.emplace_back([&] {
            HttpClient client(m_server->port());
            while (!isEnding) {
                const int atLeast = published;
                const auto reply = client.get(path);
                const auto at = reply.body.indexOf("Turn<");
                const int turn
                    = reply.body.mid(at + 5, reply.body.indexOf('>', at) - at - 5).toInt();
                faults += reply.status != 200 || at < 0 || turn < atLeast;
                ++answers;
            }
        });
    for (int turn = 1; turn <= turns; ++turn) {
        auto next = shelfOf(siteOf(turn), current.get());
        m_server->setShelf(next);
        published = turn;
        current = next;
        const int before = answers;
        QTRY_VERIFY(answers >= before + 8);
    }
    isEnding = true;
    for (std::thread& client : clients)
        client.join();
    QCOMPARE(faults, 0);
    // The first token died on some shelf and stays dead on all later ones.
    HttpClient client(m_server->port());
    QCOMPARE(
        client.get(ServingSite::path(true, yealinkPhone, m_phones.at(yealinkPhone).file)).status,
        404);
}

void tst_ProvisioningServer::needsACertificateThatFits()
{
    ProvisioningServer server;
    ProvisioningSettings settings = settingsOfTest();
    settings.certificateFile = fileWith(u"a.pem"_s, "no certificate");
    settings.keyFile = settings.certificateFile;
    QCOMPARE(server.listen(settings).error().code, ErrorCode::CertificateUnusable);
    settings.certificateFile
        = fileWith(u"b.pem"_s, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    settings.keyFile = settings.certificateFile;
    const Status unusable = server.listen(settings);
    QCOMPARE(unusable.error().code, ErrorCode::CertificateUnusable);
    QVERIFY2(unusable.error().detail.contains(u"certificate"), qPrintable(unusable.error().detail));
    settings.keyFile.clear();
    QCOMPARE(server.listen(settings).error().code, ErrorCode::CertificateUnusable);
    QVERIFY(!server.isListening());
    QVERIFY(server.listen(settingsOfTest()));
}

void tst_ProvisioningServer::refusesToListenNowhere()
{
    ProvisioningServer server;
    QCOMPARE(server.listen({}).error().code, ErrorCode::BadAddress);
    ProvisioningSettings taken = settingsOfTest();
    taken.port = m_server->port();
    const Status status = server.listen(taken);
    QCOMPARE(status.error().code, ErrorCode::PortUnavailable);
    QCOMPARE(status.error().subject, u"127.0.0.1:%1"_s.arg(taken.port));
    taken.port = 0;
    taken.address = QHostAddress(u"192.0.2.1"_s); // nobody's
    QCOMPARE(server.listen(taken).error().code, ErrorCode::PortUnavailable);
    // It is where it was told to be and nowhere else.
    HttpClient client(m_server->port());
    QVERIFY(client.isConnected());
    const quint16 port = m_server->port();
    m_server->close();
    QCOMPARE(client.get("/provisioning/check/ping").status, 0);
    QVERIFY(!HttpClient(port).isConnected());
}

void tst_ProvisioningServer::keepsTheBooks()
{
    auto store = Store::open(m_dir->filePath(u"books.sqlite"_s));
    QVERIFY(store);
    (*store)->vault().create(u"vault"_s);
    QVERIFY((*store)->sites().save(m_site, u"test"_s));
    const auto stored = (*store)->sites().load(m_site.id);
    QVERIFY(stored);
    m_site = *stored;
    const Phone& phone = m_site.phones.at(snomPhone);
    const QByteArray file = m_phones.at(snomPhone).file;
    const QByteArray agent = "User-Agent: " + m_phones.at(snomPhone).agent + "\r\n";
    auto desk = std::make_unique<ProvisioningDesk>(**store, m_catalog);
    QSignalSpy failures(desk.get(), &ProvisioningDesk::failed);
    QVERIFY(desk->open(m_site, settingsOfTest()));
    const auto url = desk->firstUrl(phone.mac);
    QVERIFY(url);
    QCOMPARE(desk->standing(phone.id), PhoneStanding::Waiting);

    HttpClient client(desk->server().port());
    const QByteArray path = url->mid(url->indexOf(u"/provisioning/")).toLatin1();
    QCOMPARE(client.get(path, agent).status, 200);
    QTRY_COMPARE(desk->standing(phone.id), PhoneStanding::FirstContact);
    const auto tokens = (*store)->phones().tokens(m_site.id, { phone.id });
    QVERIFY(tokens);
    const QByteArray second = tokens->value(phone.id).second.revealUtf8();
    const auto taken = client.get("/provisioning/" + second + '/' + file, agent);
    QCOMPARE(taken.status, 200);
    QTRY_COMPARE(desk->standing(phone.id), PhoneStanding::Configured);
    QCOMPARE(desk->contact(phone.id)->firmware, u"10.1.33.33"_s);
    QCOMPARE(desk->firstUrl(phone.mac).error().code, ErrorCode::MissingValue);
    // Who only knows its address changes nothing of what is known.
    QCOMPARE(client.get("/provisioning/" + file, "User-Agent: curl\r\n").status, 200);
    QCOMPARE(client.get("/provisioning/0004134711ff.xml", agent).status, 404);
    QCOMPARE(client.get("/provisioning/0004134711ff.xml", agent).status, 404);
    QTRY_COMPARE(desk->unknown().size(), 1);
    QTRY_COMPARE(desk->unknown().first().count, 2);
    QCOMPARE(desk->unknown().first().file, u"0004134711ff.xml"_s);
    QCOMPARE(desk->unknown().first().hint.vendor, u"snom"_s);
    QCOMPARE(desk->standing(phone.id), PhoneStanding::Configured);

    m_site.users[snomPhone].name = u"Somebody Else"_s;
    QVERIFY(desk->update(m_site));
    QCOMPARE(desk->standing(phone.id), PhoneStanding::Stale);
    desk.reset();
    QVERIFY(failures.isEmpty());
    const auto again = (*store)->phones().tokens(m_site.id, { phone.id });
    QVERIFY(again && again->value(phone.id).isFirstDead);
    const auto kept = (*store)->phones().taken(phone.id);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->content.revealUtf8(), taken.body);
    const auto contacts = (*store)->phones().contacts(m_site.id);
    QCOMPARE(contacts->value(phone.id).access, u"second"_s);

    ProvisioningDesk later(**store, m_catalog);
    QVERIFY(later.open(m_site, settingsOfTest()));
    QVERIFY(later.renewTokens(phone.id));
    HttpClient stranger(later.server().port());
    QCOMPARE(stranger.get("/provisioning/" + second + '/' + file, agent).status, 404);
    QVERIFY(later.firstUrl(phone.mac) && *later.firstUrl(phone.mac) != *url);

    // What nobody stored yet has no token: two of those would share one.
    for (const QString& mac : { u"000413AABBF1"_s, u"000413AABBF2"_s }) {
        Phone unsaved = phone;
        unsaved.id.clear();
        unsaved.mac = *MacAddress::parse(mac);
        m_site.phones.append(unsaved);
    }
    QVERIFY(later.update(m_site));
    QCOMPARE(later.firstUrl(m_site.phones.constLast().mac).error().code, ErrorCode::MissingValue);
    QVERIFY(later.firstUrl(phone.mac));
}

void tst_ProvisioningServer::servesWhileTheStoreIsBusy()
{
    const QString path = m_dir->filePath(u"busy.sqlite"_s);
    auto store = Store::open(path);
    auto other = Store::open(path);
    QVERIFY(store && other);
    (*store)->vault().create(u"vault"_s);
    QVERIFY((*store)->sites().save(m_site, u"test"_s));
    QVERIFY((*store)->setBusyTimeout(std::chrono::milliseconds(50)));
    const Site site = *(*store)->sites().load(m_site.id);
    const Phone& phone = site.phones.at(snomPhone);
    ProvisioningDesk desk(**store, m_catalog);
    QSignalSpy failures(&desk, &ProvisioningDesk::failed);
    QVERIFY(desk.open(site, settingsOfTest()));
    const auto tokens = (*store)->phones().tokens(site.id, { phone.id });
    const QByteArray file = "/provisioning/" + tokens->value(phone.id).second.revealUtf8() + '/'
        + m_phones.at(snomPhone).file;
    {
        const auto held = (*other)->begin();
        QVERIFY(held);
        HttpClient client(desk.server().port());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.get(file).status, 200);
        QTRY_COMPARE(desk.standing(phone.id), PhoneStanding::Configured);
        QVERIFY(desk.update(site)); // a change of the site is served all the same
        QVERIFY(!(*other)->phones().contacts(site.id)->contains(phone.id));
    }
    QTRY_VERIFY((*other)->phones().contacts(site.id)->contains(phone.id));
    QTRY_VERIFY((*other)->phones().allTaken(site.id)->contains(phone.id));
    QVERIFY(failures.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProvisioningServer)
#include "tst_ProvisioningServer.moc"
