// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningServer.h"
#include "tests/models/provisioning/ServingSite.h"
#include "tests/peers/HttpClient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray planted = "outside-the-folder-of-phone-files";

ProvisioningSettings settingsOfTest()
{
    ProvisioningSettings settings;
    settings.address = QHostAddress(QHostAddress::LocalHost);
    settings.requestsPerMinute = 0;
    settings.missesPerMinute = 0;
    return settings;
}

/// A text with zeroes in it.
template <std::size_t size> QByteArray bytesOf(const char (&text)[size])
{
    return QByteArray(text, qsizetype(size) - 1);
}

/// Waits until the other side has closed; false when it does not in time. Reads nothing.
bool waitForEnd(int socket, int milliseconds)
{
    pollfd one { socket, POLLRDHUP, 0 };
    return ::poll(&one, 1, milliseconds) == 1;
}

} // namespace

class tst_ProvisioningAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void answersNothingElse_data();
    void answersNothingElse();
    void answersOnlyGetAndHead_data();
    void answersOnlyGetAndHead();
    void survivesWhatIsNoHttp_data();
    void survivesWhatIsNoHttp();
    void refusesWhatIsTooLong_data();
    void refusesWhatIsTooLong();
    void takesNoBodyForARequest();
    void followsNoLink();
    void limitsGuessesOfOneAddress();
    void limitsRequestsOfOneAddress();
    void tellsAddressesApartOnASocketOfBoth();
    void remembersNoMoreThanAFewOfAFlood();
    void cutsHeadersThatNeverEnd();
    void cutsWhoDoesNotTakeItsAnswer();
    void limitsConnectionsOfOneAddress();
    void servesBesideTenThousandIdleConnections();

private:
    bool serve(const ProvisioningSettings& settings);
    void verifyServing();
    [[nodiscard]] PhoneFiles files() const { return PhoneFiles(m_dir->filePath(u"phone-files"_s)); }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProvisioningServer> m_server;
    std::unique_ptr<QSignalSpy> m_requests;
    QList<ServingSite::Served> m_phones = ServingSite::phones();
    QByteArray m_good = ServingSite::path(false, 1, m_phones.at(1).file);
    rlimit m_limit = {};
};

void tst_ProvisioningAttacks::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    ::getrlimit(RLIMIT_NOFILE, &m_limit);
}

void tst_ProvisioningAttacks::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(serve(settingsOfTest()));
}

bool tst_ProvisioningAttacks::serve(const ProvisioningSettings& settings)
{
    m_requests.reset();
    m_server = std::make_unique<ProvisioningServer>();
    m_requests = std::make_unique<QSignalSpy>(m_server.get(), &ProvisioningServer::requested);
    if (!m_server->listen(settings))
        return false;
    const Site site = ServingSite::site();
    m_server->setShelf(std::make_shared<const ProvisioningShelf>(
        site, m_catalog, ServingSite::tokens(site), m_server->baseUrl(), files()));
    return true;
}

/// Whatever was done to it: a phone gets its file at once.
void tst_ProvisioningAttacks::verifyServing()
{
    QElapsedTimer timer;
    timer.start();
    HttpClient phone(m_server->port(), "127.0.0.77");
    const auto reply = phone.get(m_good);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("Geheim.Konto.2"));
    QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()));
}

/// And nothing of what is secret was in what it told.
void tst_ProvisioningAttacks::cleanup()
{
    if (QTest::currentTestFailed())
        return;
    verifyServing();
    m_server->close();
    for (const auto& one : std::as_const(*m_requests)) {
        const auto request = one.first().value<ProvisioningRequest>();
        const QString told = request.file + request.agent + QString::fromLatin1(request.method)
            + (request.error ? request.error->subject + request.error->detail : QString());
        for (int i = 0; i < m_phones.size(); ++i) {
            QVERIFY(!told.contains(QString::fromLatin1(ServingSite::token(true, i))));
            QVERIFY(!told.contains(QString::fromLatin1(ServingSite::token(false, i))));
        }
        QVERIFY(request.file.size() <= 200 && request.agent.size() <= 200);
    }
}

void tst_ProvisioningAttacks::answersNothingElse_data()
{
    QTest::addColumn<QByteArray>("target");
    const QByteArray token = ServingSite::token(false, 1);
    const QByteArray own = "/provisioning/" + token + '/';
    const auto row
        = [](const char* name, const QByteArray& target) { QTest::newRow(name) << target; };
    row("the root", "/");
    row("nothing behind it", "/provisioning/");
    row("not quite", "/provisioning");
    row("in capitals", "/PROVISIONING/" + token + '/' + m_phones.at(1).file);
    row("two slashes", "//provisioning/" + token + '/' + m_phones.at(1).file);
    row("two slashes within", own + '/' + m_phones.at(1).file);
    row("up", own + "firmware/../../secret.txt");
    row("up and up", own + "firmware/../../../../../../etc/passwd");
    row("up, escaped", own + "firmware/%2e%2e%2fsecret.txt");
    row("up, half escaped", own + "firmware/..%2f..%2fsecret.txt");
    row("up, escaped twice", own + "firmware/%252e%252e%252fsecret.txt");
    row("up, escaped three times", own + "firmware/%25252e%25252e%25252fsecret.txt");
    row("up by backslashes", own + "firmware/..\\..\\secret.txt");
    row("up by escaped backslashes", own + "firmware/..%5c..%5csecret.txt");
    row("overlong dots", own + "firmware/%c0%ae%c0%ae%c0%afsecret.txt");
    row("overlong slash", own + "firmware/..%c0%afsecret.txt");
    row("longer overlong", own + "firmware/%e0%80%ae%e0%80%ae/secret.txt");
    row("wide dots", own + "firmware/%ef%bc%8e%ef%bc%8e/secret.txt");
    row("by the IIS way", own + "firmware/%u002e%u002e/secret.txt");
    row("dots and a semicolon", own + "firmware/..;/secret.txt");
    row("a dot", own + "./firmware/secret.txt");
    row("ends with a zero", own + "firmware/secret.txt%00.rom");
    row("zero in the token", "/provisioning/" + token + "%00/" + m_phones.at(1).file);
    row("a line end", own + "x%0d%0aSet-Cookie:%20a=b");
    row("a tab", own + "firmware/a%09b");
    row("half an escape", own + "firmware/%2");
    row("no escape", own + "firmware/%zz");
    row("a percent sign at the end", own + "firmware/%");
    row("absolute path", own + "firmware//etc/passwd");
    row("a folder", own + "firmware");
    row("a kind nobody has", own + "templates/secret.txt");
    row("deeper", own + "firmware/a/secret.txt");
    row("absolute form", "http://127.0.0.1" + own + m_phones.at(1).file);
    row("another host's", "http://example.invalid/provisioning/" + m_phones.at(1).file);
    row("an address of a file", "file:///etc/passwd");
    row("asterisk", "*");
    row("an authority", "127.0.0.1:22");
    row("the token alone, as a query", "/provisioning/?" + token);
    row("a shorter token", "/provisioning/" + token.chopped(1) + '/' + m_phones.at(1).file);
    row("a longer token", "/provisioning/" + token + "a/" + m_phones.at(1).file);
    row("a token in capitals", "/provisioning/" + token.toUpper() + '/' + m_phones.at(1).file);
    row("no token", "/provisioning//" + m_phones.at(1).file);
    row("a stranger's address", "/provisioning/001122334455.cfg");
    row("its address under another vendor's name", "/provisioning/cfg000413aabb02.xml");
    row("what the engine once dumped", own + "variables.md");
    row("very deep", "/provisioning/" + QByteArray("a/").repeated(400));
}

void tst_ProvisioningAttacks::answersNothingElse()
{
    QFETCH(QByteArray, target);
    QDir().mkpath(files().folder() + u"/firmware"_s);
    for (const QString& place : { m_dir->path(), files().folder() }) {
        QFile outside(place + u"/secret.txt"_s);
        QVERIFY(outside.open(QFile::WriteOnly) && outside.write(planted) > 0);
    }
    HttpClient client(m_server->port());
    for (const QByteArray& method : { QByteArray("GET"), QByteArray("HEAD") }) {
        const auto reply = client.ask(method, target);
        QVERIFY2(reply.status == 404, QByteArray::number(reply.status) + ' ' + reply.body);
        QVERIFY(reply.body.isEmpty());
        QVERIFY(!reply.headers.contains("set-cookie") && !reply.headers.contains("server"));
    }
}

void tst_ProvisioningAttacks::answersOnlyGetAndHead_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char* method : { "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT",
             "PROPFIND", "get", "GETS", "X" })
        QTest::newRow(method) << QByteArray(method);
}

void tst_ProvisioningAttacks::answersOnlyGetAndHead()
{
    QFETCH(QByteArray, method);
    for (const QByteArray& headers : { QByteArray(), QByteArray("Content-Length: 5\r\n"),
             QByteArray("X-HTTP-Method-Override: GET\r\n") }) {
        HttpClient client(m_server->port());
        const auto reply = client.ask(method, m_good, headers);
        QCOMPARE(reply.status, 405);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.headers.value("allow"), QByteArray("GET, HEAD"));
    }
}

void tst_ProvisioningAttacks::survivesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row
        = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("zeroes", QByteArray(4096, '\0') + "\r\n\r\n");
    row("a TLS hello",
        bytesOf("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03") + QByteArray(500, 'x')
            + "\r\n\r\n");
    row("SIP", "OPTIONS sip:a@b SIP/2.0\r\nVia: SIP/2.0/TCP a\r\n\r\n");
    row("HTTP/0.9", "GET " + m_good + "\r\n\r\n");
    row("no such version", "GET " + m_good + " HTTP/9.9\r\nHost: a\r\n\r\n");
    row("no host", "GET /provisioning/x HTTP/1.1\r\n\r\n");
    row("a header without a name", "GET /provisioning/x HTTP/1.1\r\n: a\r\n\r\n");
    row("a blank before the colon", "GET /provisioning/x HTTP/1.1\r\nHost : a\r\n\r\n");
    row("a line folded", "GET /provisioning/x HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n");
    row("zero in a header", bytesOf("GET /provisioning/x HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n"));
    row("zero in the target", bytesOf("GET /provisioning/\0x HTTP/1.1\r\nHost: a\r\n\r\n"));
    row("a length below nothing",
        "GET /provisioning/x HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
    row("an endless length",
        "POST /provisioning/x HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("two lengths",
        "GET /provisioning/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: "
        "9\r\n\r\nx");
    row("chunks of nonsense",
        "GET /provisioning/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
        "chunked\r\n\r\nzzzz\r\n\r\n");
    row("only line ends", QByteArray("\r\n").repeated(2000));
    row("bytes above 127", QByteArray(3000, '\xff') + "\r\n\r\n");
}

/// What it says is its own affair, as long as it is no configuration; and it goes on.
void tst_ProvisioningAttacks::survivesWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    ProvisioningSettings settings = settingsOfTest();
    settings.idle = std::chrono::seconds(1); // for what waits for more
    QVERIFY(serve(settings));
    HttpClient client(m_server->port());
    client.send(bytes);
    ::shutdown(client.socket(), SHUT_WR);
    QByteArray all;
    char piece[4096];
    for (ssize_t got = 1; got > 0;) {
        got = ::recv(client.socket(), piece, sizeof piece, 0);
        if (got > 0)
            all.append(piece, got);
    }
    QVERIFY(!all.contains("Geheim") && !all.contains(ServingSite::token(false, 1)));
    QVERIFY(!all.contains(" 200 "));
    QVERIFY(all.size() < 1000);
}

void tst_ProvisioningAttacks::refusesWhatIsTooLong_data()
{
    QTest::addColumn<QByteArray>("request");
    QByteArray many = "GET " + m_good + " HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 10'000; ++i)
        many += 'X' + QByteArray::number(i) + ": y\r\n";
    QTest::newRow("ten thousand headers") << many + "\r\n";
    QTest::newRow("one long header") << "GET " + m_good
            + " HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(1'000'000, 'y') + "\r\n\r\n";
    QTest::newRow("a long target")
        << "GET /provisioning/" + QByteArray(1'000'000, 'y') + " HTTP/1.1\r\nHost: a\r\n\r\n";
    QTest::newRow("a long query") << "GET " + m_good + '?' + QByteArray(1'000'000, 'y')
            + " HTTP/1.1\r\nHost: a\r\n\r\n";
    QTest::newRow("a long method")
        << QByteArray(1'000'000, 'G') + ' ' + m_good + " HTTP/1.1\r\nHost: a\r\n\r\n";
    QTest::newRow("a line that never ends") << QByteArray(3'000'000, 'a');
}

void tst_ProvisioningAttacks::refusesWhatIsTooLong()
{
    QFETCH(QByteArray, request);
    HttpClient client(m_server->port());
    client.send(request); // may end before all of it is taken
    const auto reply = client.receive();
    QVERIFY2(reply.status == 0 || (reply.status >= 400 && reply.status < 500), reply.head);
    QVERIFY(!reply.body.contains("Geheim"));
}

void tst_ProvisioningAttacks::takesNoBodyForARequest()
{
    HttpClient client(m_server->port());
    const QByteArray hidden = "GET " + m_good + " HTTP/1.1\r\nHost: a\r\n\r\n";
    client.send("GET /provisioning/check/ping HTTP/1.1\r\nHost: a\r\nContent-Length: "
        + QByteArray::number(hidden.size()) + "\r\n\r\n" + hidden);
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.isClosedByPeer());
}

void tst_ProvisioningAttacks::followsNoLink()
{
    const QString folder = files().folder();
    QDir().mkpath(folder + u"/firmware"_s);
    QFile outside(m_dir->filePath(u"outside.rom"_s));
    QVERIFY(outside.open(QFile::WriteOnly) && outside.write(planted) > 0);
    outside.close();
    QVERIFY(QFile::link(outside.fileName(), folder + u"/firmware/link.rom"_s));
    QVERIFY(QFile::link(m_dir->path(), folder + u"/ringtones"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(folder + u"/firmware/pipe.rom"_s).constData(), 0600), 0);
    QDir().mkpath(folder + u"/firmware/folder.rom"_s);
    HttpClient client(m_server->port());
    for (const char* name : { "firmware/link.rom", "ringtones/outside.rom", "firmware/pipe.rom",
             "firmware/folder.rom" }) {
        const auto reply = client.get(ServingSite::path(false, 1, name));
        QVERIFY2(reply.status == 404 && reply.body.isEmpty(), name);
    }
    QVERIFY(files().list(PhoneFiles::Kind::Firmware)->isEmpty());
    // Adding one of that name puts a file in the link's place and leaves what is behind it alone.
    QFile fresh(m_dir->filePath(u"link.rom"_s));
    QVERIFY(fresh.open(QFile::WriteOnly) && fresh.write("fresh") > 0);
    fresh.close();
    QVERIFY(files().add(PhoneFiles::Kind::Firmware, fresh.fileName()));
    QCOMPARE(
        client.get(ServingSite::path(false, 1, "firmware/link.rom")).body, QByteArray("fresh"));
    QVERIFY(outside.open(QFile::ReadOnly));
    QCOMPARE(outside.readAll(), planted);
    QVERIFY(!files().add(PhoneFiles::Kind::Ringtones, fresh.fileName()));
}

void tst_ProvisioningAttacks::limitsGuessesOfOneAddress()
{
    ProvisioningSettings settings = settingsOfTest();
    settings.missesPerMinute = 5;
    QVERIFY(serve(settings));
    QList<int> statuses;
    QByteArray retry;
    for (int i = 0; i < 40; ++i) {
        HttpClient guesser(m_server->port());
        const QByteArray token = QByteArray::number(i).rightJustified(32, 'd');
        const auto reply = guesser.get("/provisioning/" + token + '/' + m_phones.at(1).file);
        statuses.append(reply.status);
        retry = reply.headers.value("retry-after");
        QVERIFY(reply.body.isEmpty());
    }
    QCOMPARE(statuses.count(404), 5);
    QCOMPARE(statuses.count(429), 35);
    QVERIFY(retry.toInt() >= 1 && retry.toInt() <= 60);
    // A right guess tells nothing now.
    QCOMPARE(HttpClient(m_server->port()).get(m_good).status, 429);
    // Wrong names behind a right token, and what all phones of a vendor ask for, are no guesses.
    HttpClient phone(m_server->port(), "127.0.0.2");
    for (int i = 0; i < 20; ++i)
        QCOMPARE(phone.get(ServingSite::path(false, 1, "nothing.htm")).status, 404);
    QCOMPARE(phone.get(m_good).status, 200);
    HttpClient fresh(m_server->port(), "127.0.0.3");
    for (int i = 0; i < 20; ++i)
        QCOMPARE(fresh.get("/provisioning/y000000000096.cfg").status, 404);
    // The refusals are told once, with whose they were.
    const auto isLimited = [](const auto& one) {
        return one.first().template value<ProvisioningRequest>().isLimited;
    };
    QTRY_COMPARE(std::count_if(m_requests->cbegin(), m_requests->cend(), isLimited), 1);
    const auto refused = std::find_if(m_requests->cbegin(), m_requests->cend(), isLimited);
    QCOMPARE(refused->first().value<ProvisioningRequest>().address, u"127.0.0.1"_s);
}

void tst_ProvisioningAttacks::limitsRequestsOfOneAddress()
{
    ProvisioningSettings settings = settingsOfTest();
    settings.requestsPerMinute = 10;
    QVERIFY(serve(settings));
    HttpClient client(m_server->port());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(client.get(m_good).status, 200);
    QCOMPARE(client.get(m_good).status, 429);
    QVERIFY(client.isClosedByPeer());
}

void tst_ProvisioningAttacks::tellsAddressesApartOnASocketOfBoth()
{
    ProvisioningSettings settings = settingsOfTest();
    settings.address = QHostAddress(QHostAddress::AnyIPv6);
    settings.missesPerMinute = 1;
    if (!serve(settings)) {
        QVERIFY(serve(settingsOfTest()));
        QSKIP("no IPv6 here");
    }
    HttpClient guesser(m_server->port(), "127.0.0.2");
    QCOMPARE(guesser.get("/provisioning/nothing").status, 404);
    QCOMPARE(guesser.get("/provisioning/nothing").status, 429);
    QCOMPARE(HttpClient(m_server->port(), "127.0.0.3").get(m_good).status, 200);
    QTRY_VERIFY(!m_requests->isEmpty());
    QCOMPARE(m_requests->first().first().value<ProvisioningRequest>().address, u"127.0.0.2"_s);
}

void tst_ProvisioningAttacks::remembersNoMoreThanAFewOfAFlood()
{
    // Nobody reads what is told meanwhile: this thread is the client.
    HttpClient client(m_server->port());
    constexpr int flood = 6'000;
    for (int i = 0; i < flood; ++i)
        QCOMPARE(client.get("/provisioning/x" + QByteArray::number(i)).status, 404);
    QCOMPARE(client.get(m_good).status, 200);
    const auto isPhones = [](const auto& one) {
        return one.first().template value<ProvisioningRequest>().phoneId == u"phone-2";
    };
    QTRY_VERIFY(std::any_of(m_requests->cbegin(), m_requests->cend(), isPhones));
    QVERIFY2(m_requests->size() < flood / 2, QByteArray::number(m_requests->size()));
}

void tst_ProvisioningAttacks::cutsHeadersThatNeverEnd()
{
    ProvisioningSettings settings = settingsOfTest();
    settings.idle = std::chrono::seconds(1);
    QVERIFY(serve(settings));
    HttpClient silent(m_server->port());
    HttpClient slow(m_server->port());
    HttpClient late(m_server->port());
    QCOMPARE(late.get(m_good).status, 200); // and then as slow as the other
    slow.send("GET " + m_good + " HTTP/1.1\r\nHost: a\r\n");
    late.send("GET " + m_good + " HTTP/1.1\r\nHost: a\r\n");
    QElapsedTimer timer;
    timer.start();
    bool areCut = false;
    while (!areCut && timer.elapsed() < 10'000) {
        slow.send("X: y\r\n");
        late.send("X: y\r\n");
        areCut = waitForEnd(slow.socket(), 50) && waitForEnd(late.socket(), 50);
    }
    QVERIFY(areCut);
    QVERIFY2(timer.elapsed() < 4'000, QByteArray::number(timer.elapsed()));
    QVERIFY(waitForEnd(silent.socket(), 5'000));
}

void tst_ProvisioningAttacks::cutsWhoDoesNotTakeItsAnswer()
{
    ProvisioningSettings settings = settingsOfTest();
    settings.idle = std::chrono::seconds(1);
    QVERIFY(serve(settings));
    QFile big(m_dir->filePath(u"big.rom"_s));
    QVERIFY(big.open(QFile::WriteOnly) && big.resize(60'000'000));
    big.close();
    QVERIFY(files().add(PhoneFiles::Kind::Firmware, big.fileName()));
    HttpClient lazy(m_server->port());
    lazy.send(
        "GET " + ServingSite::path(false, 1, "firmware/big.rom") + " HTTP/1.1\r\nHost: a\r\n\r\n");
    // It is told as broken off, which is how we see it here.
    QTRY_VERIFY_WITH_TIMEOUT(!m_requests->isEmpty(), 15'000);
    const auto request = m_requests->first().first().value<ProvisioningRequest>();
    QVERIFY(request.error && request.error->code == ErrorCode::ConnectionLost);
}

void tst_ProvisioningAttacks::limitsConnectionsOfOneAddress()
{
    ProvisioningSettings settings = settingsOfTest();
    settings.connectionsPerAddress = 10;
    QVERIFY(serve(settings));
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 40; ++i)
        clients.push_back(std::make_unique<HttpClient>(m_server->port()));
    const auto open = [&] {
        return std::count_if(clients.begin(), clients.end(),
            [](const auto& client) { return !waitForEnd(client->socket(), 0); });
    };
    QTRY_COMPARE(open(), 10);
    QCOMPARE(HttpClient(m_server->port(), "127.0.0.2").get(m_good).status, 200);
}

void tst_ProvisioningAttacks::servesBesideTenThousandIdleConnections()
{
    // Both ends are ours: every connection the server keeps takes two descriptors.
    ProvisioningSettings settings = settingsOfTest();
    rlimit limit = m_limit;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    settings.connections = int(qMin<rlim_t>(4'000, limit.rlim_cur / 4));
    QVERIFY(serve(settings));
    const int wanted
        = int(qMin<rlim_t>(10'000, limit.rlim_cur - rlim_t(settings.connections) - 700));
    if (wanted < 10'000)
        qInfo("%d connections, as there can be no more descriptors here", wanted);
    std::vector<std::unique_ptr<HttpClient>> idle;
    for (int i = 0; i < wanted; ++i) { // 40 of each address
        const QByteArray from = "127.1." + QByteArray::number(i / 40 / 250) + '.'
            + QByteArray::number(1 + i / 40 % 250);
        idle.push_back(std::make_unique<HttpClient>(m_server->port(), from.constData()));
        QVERIFY2(idle.back()->isConnected(), QByteArray::number(i));
        if (i % 2 == 0)
            idle.back()->send("GET /provisioning/x HTTP/1.1\r\nHost: a\r\n");
    }
    verifyServing();
    const auto kept = std::count_if(idle.begin(), idle.end(),
        [](const auto& client) { return !waitForEnd(client->socket(), 0); });
    QVERIFY2(
        kept > settings.connections / 2 && kept <= settings.connections, QByteArray::number(kept));
    for (int i = 0; i < 50; ++i)
        verifyServing();
    idle.clear();
    verifyServing();
}

QTEST_GUILESS_MAIN(tst_ProvisioningAttacks)
#include "tst_ProvisioningAttacks.moc"
