// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include "models/store/Store.h"
#include "models/store/UnlockJob.h"
#include "tests/app/VerifyBench.h"
#include "tests/models/provisioning/ServingSite.h"
#include "tests/peers/TestCertificates.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What another program of the system said and how it ended.
struct Said {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Said run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENSSL_CONF"_s, u"/dev/null"_s); // Debian's forbids what old phones speak
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        process.kill();
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

/// An answer as curl got it.
struct Fetched {
    int status = 0;
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const QByteArray& line : head.split('\n'))
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }
};

Fetched curl(const QString& url, const QStringList& more = {})
{
    const Said said = run(u"curl"_s,
        QStringList {
            u"-sS"_s, u"-i"_s, u"--path-as-is"_s, u"--noproxy"_s, u"*"_s, u"-m"_s, u"20"_s }
            + more + QStringList { url });
    const auto end = said.out.indexOf("\r\n\r\n");
    Fetched fetched { said.out.mid(9, 3).toInt(), said.out.left(end), said.out.mid(end + 4) };
    if (said.code != 0)
        fetched = { -said.code, said.err, {} };
    return fetched;
}

QByteArray siteFile()
{
    const Site site = ServingSite::site();
    QJsonArray users;
    QJsonArray phones;
    for (const User& user : site.users)
        users.append(QJsonObject { { u"username"_s, user.username }, { u"name"_s, user.name },
            { u"extension"_s, user.extension } });
    const auto parametersOf = [](const QMap<QString, QString>& values) {
        QJsonObject object;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            object.insert(it.key(), it.value());
        return object;
    };
    for (const Phone& phone : site.phones)
        phones.append(QJsonObject { { u"mac"_s, phone.mac.hyphens() }, { u"model"_s, phone.model },
            { u"user"_s, phone.user }, { u"parameters"_s, parametersOf(phone.parameters) } });
    return QJsonDocument(
        QJsonObject { { u"format"_s, u"doppino-site/1"_s },
            { u"site"_s,
                QJsonObject { { u"name"_s, u"serving"_s },
                    { u"network"_s, QJsonObject { { u"subnet"_s, u"203.0.113.0/24"_s } } },
                    { u"pbx"_s,
                        QJsonObject {
                            { u"kind"_s, u"nethvoice"_s }, { u"host"_s, site.pbx.host } } } } },
            { u"users"_s, users }, { u"phones"_s, phones },
            { u"parameters"_s,
                QJsonObject { { u"defaults"_s, parametersOf(site.parameters.defaults) } } } })
        .toJson();
}

} // namespace

/// doppinoctl as the server, and what phones, browsers and TLS clients of the system say to it.
class tst_PhonesServe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesEveryPhoneThroughBothStages_data();
    void takesEveryPhoneThroughBothStages();
    void givesPartsOfAFile();
    void endsCleanlyAndSaysWhatHappened();
    void opensNothingUnasked_data();
    void opensNothingUnasked();
    void writesAPhonesFile();
    void speaksTls_data();
    void speaksTls();
    void servesByHttps();
    void renewsTokens();

private:
    std::unique_ptr<VerifyRun> begin(const QStringList& words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QuickVault::prepare(m_database, "serving");
        environment.insert(u"DOPPINO_PASSPHRASE"_s, u"serving"_s);
        return std::make_unique<VerifyRun>(
            words + QStringList { u"--database"_s, m_database, u"--language"_s, u"en"_s },
            environment, std::function<void()>());
    }
    VerifyEnd end(const QStringList& words) const { return begin(words)->wait(); }
    std::unique_ptr<VerifyRun> serve(const QStringList& more, QString& base) const;
    void readTokens();

    QTemporaryDir m_dir;
    QString m_database;
    QHash<QString, PhoneTokens> m_tokens; ///< by address
    std::unique_ptr<VerifyRun> m_server;
    QString m_base;
    TestCertificates m_certificates;
    QList<ServingSite::Served> m_phones = ServingSite::phones();
};

void tst_PhonesServe::initTestCase()
{
    m_database = m_dir.filePath(u"serving.sqlite"_s);
    QFile file(m_dir.filePath(u"site.json"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(siteFile()) > 0);
    file.close();
    const VerifyEnd imported = end({ u"site"_s, u"import"_s, file.fileName() });
    QVERIFY2(imported.code == 0, imported.all());
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.errorText()));
    const QString sound = m_dir.filePath(u"ring.wav"_s);
    QFile ring(sound);
    QVERIFY(ring.open(QFile::WriteOnly)
        && ring.write("RIFF\x24\x01\x01\x01WAVEfmt " + QByteArray(1000, 'x')) > 0);
    ring.close();
    QCOMPARE(end({ u"phones"_s, u"files"_s, u"add"_s, u"ringtones"_s, sound }).code, 0);
    QCOMPARE(end({ u"phones"_s, u"files"_s, u"add"_s, u"backgrounds"_s, sound }).code, 2);
    QCOMPARE(end({ u"phones"_s, u"files"_s, u"add"_s, u"music"_s, sound }).code, 2);
    const VerifyEnd listed = end({ u"phones"_s, u"files"_s, u"list"_s, u"--json"_s });
    QCOMPARE(listed.event(u"file"_s).value(u"name"_s).toString(), u"ring.wav"_s);
    m_server = serve({}, m_base);
    QVERIFY2(!m_base.isEmpty(), m_server->soFar().all());
    readTokens();
    QCOMPARE(m_tokens.size(), m_phones.size());
}

std::unique_ptr<VerifyRun> tst_PhonesServe::serve(const QStringList& more, QString& base) const
{
    auto run = begin(QStringList { u"phones"_s, u"serve"_s, u"serving"_s, u"--bind"_s,
                         u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--json"_s }
        + more);
    base = run->waitForOutput("\"serving\"") && run->waitForOutput("\n")
        ? run->soFar().event(u"serving"_s).value(u"base"_s).toString()
        : QString();
    return run;
}

void tst_PhonesServe::readTokens()
{
    auto store = Store::open(m_database);
    QVERIFY(store);
    UnlockJob job(**store, Secret(u"serving"_s));
    QSignalSpy unlocked(&job, &Job::finished);
    job.start();
    QVERIFY(unlocked.wait(20'000));
    const auto id = (*store)->sites().find(u"serving"_s);
    QVERIFY(id);
    const auto site = (*store)->sites().load(*id);
    QVERIFY(site);
    QStringList ids;
    for (const Phone& phone : site->phones)
        ids.append(phone.id);
    const auto tokens = (*store)->phones().tokens(*id, ids);
    QVERIFY(tokens);
    m_tokens.clear();
    for (const Phone& phone : site->phones)
        m_tokens.insert(phone.mac.hyphens(), tokens->value(phone.id));
}

void tst_PhonesServe::takesEveryPhoneThroughBothStages_data()
{
    QTest::addColumn<int>("phone");
    for (int i = 0; i < m_phones.size(); ++i)
        QTest::newRow(qPrintable(m_phones.at(i).model)) << i;
}

void tst_PhonesServe::takesEveryPhoneThroughBothStages()
{
    QFETCH(int, phone);
    const ServingSite::Served& served = m_phones.at(phone);
    const QString file = QString::fromLatin1(served.file);
    const PhoneTokens tokens = m_tokens.value(served.mac);
    const QByteArray first = tokens.first.revealUtf8();
    const QByteArray second = tokens.second.revealUtf8();
    QCOMPARE(second.size(), 32);
    const QStringList agent { u"-A"_s, QString::fromLatin1(served.agent) };
    // Fresh out of the box, sent here by DHCP without a token.
    const Fetched bootstrap = curl(m_base + file, agent);
    QCOMPARE(bootstrap.status, 200);
    QVERIFY(!bootstrap.body.contains(first) && !bootstrap.body.contains(second));
    for (const QByteArray& secret : ServingSite::secrets())
        QVERIFY2(!bootstrap.body.contains(secret), secret);
    // With the token it was announced with.
    const Fetched before = curl(m_base + tokens.first.reveal() + u'/' + file, agent);
    QCOMPARE(before.status, 200);
    QCOMPARE(before.header("content-type"), served.type);
    static const QRegularExpression address(u"provisioning/([0-9a-f]{32})"_s);
    const auto next = address.match(QString::fromUtf8(before.body));
    QVERIFY2(next.hasMatch(), before.body.right(1000));
    QCOMPARE(next.captured(1).toLatin1(), second);
    // And with the one it was given then.
    const QString permanent = m_base + next.captured(1) + u'/' + file;
    const Fetched after = curl(permanent, agent);
    QCOMPARE(after.status, 200);
    QVERIFY(after.body.contains("Geheim.Konto." + QByteArray::number(phone + 1)));
    QCOMPARE(curl(m_base + tokens.first.reveal() + u'/' + file, agent).status, 404);
    const QString tag = QString::fromLatin1(after.header("etag"));
    const QStringList known { u"-H"_s, u"If-None-Match: "_s + tag };
    const int again = curl(permanent, agent + known).status;
    // A file that counts the minutes to its next call may have changed meanwhile.
    QVERIFY(
        again == 304 || after.body.contains("Interval") || served.model.startsWith(u"sangoma"_s));
    QCOMPARE(curl(permanent, agent + QStringList { u"-I"_s }).header("content-length"),
        QByteArray::number(after.body.size()));
}

void tst_PhonesServe::givesPartsOfAFile()
{
    const QString url
        = m_base + m_tokens.value(m_phones.at(0).mac).second.reveal() + u"/ringtones/ring.wav"_s;
    const Fetched part = curl(url, { u"-r"_s, u"8-11"_s });
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("WAVE"));
    QCOMPARE(part.header("content-range"), QByteArray("bytes 8-11/1016"));
    QCOMPARE(curl(url, { u"-r"_s, u"5000-"_s }).status, 416);
    QCOMPARE(curl(url + u"?"_s).body.size(), 1016);
    QCOMPARE(curl(m_base + u"ringtones/ring.wav"_s).status, 404);
    QCOMPARE(curl(m_base + u"../../etc/passwd"_s).status, 404);
    QCOMPARE(curl(url, { u"-d"_s, u"x=y"_s }).status, 405);
}

void tst_PhonesServe::endsCleanlyAndSaysWhatHappened()
{
    QCOMPARE(curl(m_base + u"001122334455.cfg"_s,
                 { u"-A"_s, u"Yealink SIP-T46S 66.86.0.15 00:11:22:33:44:55"_s })
                 .status,
        404);
    QVERIFY(m_server->waitForOutput("001122334455.cfg"));
    m_server->interrupt();
    const VerifyEnd& over = m_server->wait();
    QVERIFY2(over.code == 130, over.all());
    QCOMPARE(over.event(u"result"_s).value(u"state"_s).toString(), u"cancelled"_s);
    QHash<QString, QString> standings;
    int unknown = 0;
    for (const QJsonObject& event : over.events()) {
        if (event.value(u"event"_s) != u"request"_s)
            continue;
        const QString phone = event.value(u"phone"_s).toString();
        unknown += phone.isEmpty() && event.value(u"file"_s) == u"001122334455.cfg"_s;
        if (!phone.isEmpty())
            standings.insert(phone, event.value(u"standing"_s).toString());
        QCOMPARE(event.value(u"address"_s).toString(), u"127.0.0.1"_s);
    }
    QCOMPARE(unknown, 1);
    QCOMPARE(standings.size(), m_phones.size());
    for (const QString& standing : std::as_const(standings))
        QCOMPARE(standing, u"configured"_s);
    for (const PhoneTokens& tokens : std::as_const(m_tokens)) {
        QVERIFY(!(over.out + over.err).contains(tokens.first.revealUtf8()));
        QVERIFY(!(over.out + over.err).contains(tokens.second.revealUtf8()));
    }
    // And the books say the same afterwards, seen from where the server stood.
    const QUrl base(m_base);
    const VerifyEnd books = end({ u"phones"_s, u"standing"_s, u"serving"_s, u"--json"_s,
        u"--bind"_s, base.host(), u"--port"_s, QString::number(base.port()) });
    QVERIFY2(books.code == 0, books.all());
    QCOMPARE(books.events().size(), m_phones.size());
    for (const QJsonObject& event : books.events()) {
        QCOMPARE(event.value(u"standing"_s).toString(), u"configured"_s);
        QCOMPARE(event.value(u"address"_s).toString(), u"127.0.0.1"_s);
        QVERIFY(!event.value(u"taken_at"_s).toString().isEmpty());
    }
    // It is not there any more.
    QCOMPARE(curl(m_base + u"check/ping"_s).status, -7);
}

void tst_PhonesServe::opensNothingUnasked_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("no address of ours in the site's network") << QStringList {} << u"bad_usage"_s;
    QTest::newRow("everywhere") << QStringList { u"--bind"_s, u"0.0.0.0"_s } << u"bad_usage"_s;
    QTest::newRow("no address") << QStringList { u"--bind"_s, u"here"_s } << u"bad_usage"_s;
    QTest::newRow("nobody's address")
        << QStringList { u"--bind"_s, u"192.0.2.1"_s } << u"port_unavailable"_s;
    QTest::newRow("a certificate without key") << QStringList { u"--bind"_s, u"127.0.0.1"_s,
        u"--tls-certificate"_s, u"x"_s } << u"bad_usage"_s;
    QTest::newRow("old TLS without TLS")
        << QStringList { u"--bind"_s, u"127.0.0.1"_s, u"--old-tls"_s } << u"bad_usage"_s;
    QTest::newRow("no certificate there") << QStringList { u"--bind"_s, u"127.0.0.1"_s,
        u"--tls-certificate"_s, u"/nowhere"_s, u"--tls-key"_s, u"/nowhere"_s }
                                          << u"certificate_unusable"_s;
    QTest::newRow("a host that is none")
        << QStringList { u"--bind"_s, u"127.0.0.1"_s, u"--host"_s, u"a/b"_s } << u"bad_usage"_s;
}

void tst_PhonesServe::opensNothingUnasked()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const VerifyEnd over = end(
        QStringList { u"phones"_s, u"serve"_s, u"serving"_s, u"--json"_s, u"--port"_s, u"0"_s }
        + words);
    QVERIFY2(over.code == (code == u"bad_usage" ? 2 : over.code) && over.code > 0, over.all());
    QCOMPARE(over.event(u"error"_s).value(u"code"_s).toString(), code);
    QVERIFY(over.event(u"serving"_s).isEmpty());
}

void tst_PhonesServe::writesAPhonesFile()
{
    const QString path = m_dir.filePath(u"phone.xml"_s);
    const VerifyEnd written
        = end({ u"phones"_s, u"render"_s, u"serving"_s, u"000413aabb02"_s, u"-o"_s, path });
    QVERIFY2(written.code == 0, written.all());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
    QVERIFY(bytes.contains("Geheim.Konto.2"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const VerifyEnd shown = end({ u"phones"_s, u"render"_s, u"serving"_s, u"00:04:13:AA:BB:02"_s });
    QCOMPARE(shown.out, bytes);
    const VerifyEnd json
        = end({ u"phones"_s, u"render"_s, u"serving"_s, u"00-04-13-AA-BB-02"_s, u"--json"_s });
    QVERIFY(!json.out.contains("Geheim"));
    QVERIFY(!json.out.contains(m_tokens.value(u"00-04-13-AA-BB-02"_s).second.revealUtf8()));
    QCOMPARE(json.event(u"result"_s).value(u"model"_s).toString(), u"snom-D785"_s);
    QCOMPARE(end({ u"phones"_s, u"render"_s, u"serving"_s, u"00-04-13-00-00-01"_s }).code, 2);
    QCOMPARE(end({ u"phones"_s, u"render"_s, u"serving"_s, u"phone"_s }).code, 2);
}

void tst_PhonesServe::speaksTls_data()
{
    QTest::addColumn<bool>("isOldAllowed");
    QTest::newRow("by itself") << false;
    QTest::newRow("where old phones are allowed") << true;
}

void tst_PhonesServe::speaksTls()
{
    QFETCH(bool, isOldAllowed);
    QStringList tls { u"--tls-certificate"_s, m_certificates.good(), u"--tls-key"_s,
        m_certificates.key() };
    if (isOldAllowed)
        tls.append(u"--old-tls"_s);
    QString base;
    const auto server = serve(tls, base);
    QVERIFY2(base.startsWith(u"https://127.0.0.1:"), server->soFar().all());
    for (const QString& version : { u"-tls1_3"_s, u"-tls1_2"_s, u"-tls1_1"_s, u"-tls1"_s }) {
        const bool isTaken = isOldAllowed || version == u"-tls1_3" || version == u"-tls1_2";
        QStringList client { u"s_client"_s, u"-brief"_s, u"-connect"_s,
            u"127.0.0.1:%1"_s.arg(QUrl(base).port()), u"-CAfile"_s, m_certificates.authority(),
            u"-verify_return_error"_s, version };
        if (version != u"-tls1_3")
            client += { u"-cipher"_s, u"ALL:@SECLEVEL=0"_s }; // as the client's own library asks
        const Said said = run(u"openssl"_s, client);
        const QByteArray words = version.toLatin1() + ' ' + said.out + said.err;
        QVERIFY2((said.code == 0) == isTaken, words);
        QVERIFY2(words.contains("CONNECTION ESTABLISHED") == isTaken, words);
        QVERIFY2(words.contains("Verification: OK") == isTaken, words);
    }
    server->interrupt();
    QCOMPARE(server->wait().code, 130);
}

void tst_PhonesServe::servesByHttps()
{
    QString base;
    const auto server = serve({ u"--tls-certificate"_s, m_certificates.good(), u"--tls-key"_s,
                                  m_certificates.key(), u"--host"_s, u"localhost"_s },
        base);
    QVERIFY2(base.startsWith(u"https://localhost:"), server->soFar().all());
    const QString url = base + m_tokens.value(m_phones.at(1).mac).second.reveal() + u'/';
    const QStringList trust { u"--cacert"_s, m_certificates.authority(), u"-4"_s };
    const Fetched fetched = curl(url + QString::fromLatin1(m_phones.at(1).file), trust);
    QVERIFY2(fetched.status == 200, fetched.head);
    QVERIFY(fetched.body.contains(base.toUtf8()));
    QCOMPARE(curl(url + u"ringtones/ring.wav"_s, trust + QStringList { u"-r"_s, u"0-3"_s }).body,
        QByteArray("RIFF"));
    server->interrupt();
    QCOMPARE(server->wait().code, 130);
}

void tst_PhonesServe::renewsTokens()
{
    const QString mac = m_phones.at(1).mac;
    const PhoneTokens before = m_tokens.value(mac);
    const VerifyEnd renewed
        = end({ u"phones"_s, u"renew-tokens"_s, u"serving"_s, mac, u"--json"_s });
    QVERIFY2(renewed.code == 0, renewed.all());
    readTokens();
    const PhoneTokens after = m_tokens.value(mac);
    QVERIFY(
        !(after.first == before.first) && !(after.second == before.second) && !after.isFirstDead);
    QVERIFY(!renewed.out.contains(after.first.revealUtf8()));
}

QTEST_GUILESS_MAIN(tst_PhonesServe)
#include "tst_PhonesServe.moc"
