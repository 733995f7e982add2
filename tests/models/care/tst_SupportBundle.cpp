// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportBundle.h"
#include "models/care/SupportFacts.h"
#include "models/care/SupportRedaction.h"
#include "models/trunktest/TrunkTestJson.h"
#include "tests/support/CanarySearch.h"
#include "tests/support/EverySecret.h"
#include "tests/support/JobEnd.h"
#include "tests/support/StoredSite.h"

#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// What leaves a laptop in a support bundle, looked at byte by byte as others unpack it.
class tst_SupportBundle : public StoredSite {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsWhatHelps();
    void namesItsFilesForAnyArchive();
    void keepsEverySecretToItself();
    void keepsWhatWasASecretOnce();
    void masksEncodedForms_data();
    void masksEncodedForms();
    void leavesASiteThatCanBeRead();
    void worksWithoutASite();
    void needsTheVaultForPasswords();
    void takesTheNewestTranscripts();
    void stopsWhenToldTo();
    void packsForTheOwnerOnly();
    void doesNotReplaceAFileItCannotFinish();
    void tellsOnlyPrivateAddresses_data();
    void tellsOnlyPrivateAddresses();
    void leavesSecretSettingsOut();

private:
    using Files = QList<SupportFile>;
    [[nodiscard]] Files collect(const SupportBundle::Request& request = {}) const;
    [[nodiscard]] static QByteArray contentOf(const Files& files, const QString& name);
    static QStringList names(const Files& files);
    bool unpack(const Files& files, const QString& folder) const;
    void plant(const QByteArray& secret);
    void addUpload(const QString& transcript);
    void addTest(const QByteArray& message);
    void addDeployment(const QString& transcript);
};

void tst_SupportBundle::init() { QVERIFY(begin(StoreFixture::exampleSite())); }

void tst_SupportBundle::cleanup() { end(); }

tst_SupportBundle::Files tst_SupportBundle::collect(const SupportBundle::Request& request) const
{
    const auto files = SupportBundle::collect(*m_store, m_site, request);
    return files ? *files : Files();
}

QByteArray tst_SupportBundle::contentOf(const Files& files, const QString& name)
{
    for (const SupportFile& file : files)
        if (file.name == name)
            return file.content;
    return "no such file";
}

QStringList tst_SupportBundle::names(const Files& files)
{
    QStringList all;
    for (const SupportFile& file : files)
        all.append(file.name);
    return all;
}

/// By a program of others.
bool tst_SupportBundle::unpack(const Files& files, const QString& folder) const
{
    const QString path = m_folder->filePath(u"bundle.zip"_s);
    if (!SupportBundle::write(files, path))
        return false;
    const QString script = u"import sys, zipfile\n"
                           "z = zipfile.ZipFile(sys.argv[1])\n"
                           "assert z.testzip() is None\n"
                           "z.extractall(sys.argv[2])\n"_s;
    return QProcess::execute(u"python3"_s, { u"-c"_s, script, path, folder }) == 0;
}

void tst_SupportBundle::addUpload(const QString& transcript)
{
    UploadRecord record;
    record.siteId = m_site.id;
    record.gatewayId = m_site.gateways[0].id;
    record.gatewayName = m_site.gateways[0].name;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.method = u"tftp"_s;
    record.door = u"telnet"_s;
    record.outcome = Outcome::failed(Error(ErrorCode::DeviceRefused, u"isdn"_s, transcript));
    record.transcript = transcript;
    record.difference = transcript;
    QVERIFY(m_store->evidence().add(record));
}

void tst_SupportBundle::addTest(const QByteArray& message)
{
    TracedMessage traced;
    traced.local = { u"192.168.1.57"_s, 5060 };
    traced.remote = { u"192.0.2.10"_s, 5060 };
    traced.bytes = message;
    TrunkTestRecord record;
    record.siteId = m_site.id;
    record.trunkId = m_site.trunks[0].id;
    record.trunkName = m_site.trunks[0].name;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.outcome = Outcome::done();
    record.messages = TrunkTestJson::messages({ traced });
    QVERIFY(m_store->trunkTests().add(record));
}

void tst_SupportBundle::addDeployment(const QString& transcript)
{
    DeploymentRecord record;
    record.siteId = m_site.id;
    record.pbxKind = u"nethvoice"_s;
    record.host = u"pbx.example.net"_s;
    record.purpose = u"deploy"_s;
    QVERIFY(m_store->deployments().begin(record, "start"));
    QVERIFY(m_store->deployments().note(record.id,
        { 1, u"trunk:voip1"_s, u"create"_s, u"failed"_s, QDateTime::currentDateTimeUtc(),
            Error(ErrorCode::PbxRefused, u"trunk:voip1"_s, transcript) }));
    record.outcome = Outcome::failed(Error(ErrorCode::PbxRefused, u"trunk"_s, transcript));
    record.transcript = transcript;
    QVERIFY(m_store->deployments().end(record, "end"));
}

/// Wherever a device, a server or a person may have said it.
void tst_SupportBundle::plant(const QByteArray& secret)
{
    const QString text = QString::fromUtf8(secret);
    const QString said = u"the word is %1, in a form user=%2&x, and Basic %3"_s.arg(text,
        QString::fromUtf8(QUrl::toPercentEncoding(text)),
        QString::fromLatin1(("user:" + secret).toBase64()));
    addUpload(said);
    addTest("REGISTER sip:x SIP/2.0\r\nX-Word: " + said.toUtf8() + "\r\n\r\n");
    addDeployment(said);
}

void tst_SupportBundle::holdsWhatHelps()
{
    addUpload(u"> enable\nisdn#"_s);
    addTest("OPTIONS sip:x SIP/2.0\r\n\r\n");
    addDeployment(u"> GET /api\n200"_s);
    const Files files = collect({ { { QDateTime::currentDateTimeUtc(), u"Upload to isdn"_s,
                                      Error(ErrorCode::Timeout, u"isdn"_s, u"prompt"_s) } },
        "language: it\n" });
    QCOMPARE(names(files),
        QStringList({ u"versions.txt"_s, u"settings.txt"_s, u"network.txt"_s, u"database.txt"_s,
            u"errors.txt"_s, u"site.json"_s, u"upload-1-isdn-failed.txt"_s,
            u"trunk-test-1-voip1-done.txt"_s, u"deployment-1-nethvoice-failed.txt"_s }));
    const QByteArray versions = contentOf(files, u"versions.txt"_s);
    for (const char* word : { "Qt: 6.", "SQLite: 3.", "libssh: 0.", "TLS: OpenSSL", "kernel: " })
        QVERIFY2(versions.contains(word), versions.constData());
    QVERIFY(contentOf(files, u"database.txt"_s).contains("sites: 1"));
    QVERIFY(contentOf(files, u"network.txt"_s).contains("address: 127.0.0.1/8"));
    QVERIFY(contentOf(files, u"errors.txt"_s).contains("Upload to isdn  timeout  isdn  prompt"));
    QVERIFY(contentOf(files, files[6].name).contains("--- dialog ---\n> enable\nisdn#"));
    QVERIFY(contentOf(files, files[7].name).contains("OPTIONS sip:x"));
    QVERIFY(contentOf(files, files[8].name).contains("1  trunk:voip1  create  failed"));
    const SupportFile contents = SupportBundle::contents(files);
    for (const SupportFile& file : files) {
        QVERIFY(!file.about().isEmpty());
        QVERIFY(contents.content.contains(file.name.toUtf8()));
    }
}

void tst_SupportBundle::namesItsFilesForAnyArchive()
{
    m_site.gateways[0].name = u"../../città \"<1>\"\\ 🙂"_s + QString(300, u'x');
    addUpload(u"x"_s);
    const Files files = collect();
    for (const QString& name : names(files)) {
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\\'), qPrintable(name));
        QCOMPARE(QString::fromLatin1(name.toLatin1()), name);
        QVERIFY(name.size() < 100);
    }
    const QString folder = m_folder->filePath(u"out"_s);
    QVERIFY(unpack(files, folder));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), files.size() + 1);
}

void tst_SupportBundle::keepsEverySecretToItself()
{
    const QByteArray canary("Zq7Kanarie4Vogel9");
    EverySecret every;
    QVERIFY(every.fill(*m_store));
    m_site = every.site;
    const Secret secret(QString::fromLatin1(canary));
    m_site.pbx.password = secret;
    m_site.trunks[0].password = secret;
    m_site.gateways[0].login.password = secret;
    m_site.gateways[0].ports[0].password = secret;
    m_site.users[0].password = secret;
    QVERIFY(m_store->sites().save(m_site, u"edit"_s));
    QVERIFY(m_store->phones().saveRedirectAccount({ u"rps"_s, u"user"_s, secret, {} }));
    DossierRecord dossier;
    dossier.company = u"Provider"_s;
    dossier.password = secret;
    QVERIFY(m_store->certification().save(dossier, {}));
    plant(canary);
    for (const char* other : { "redirect-secret", "dossier-secret" })
        addUpload(QString::fromLatin1(other));
    const Files files
        = collect({ { { QDateTime::currentDateTimeUtc(), u"Upload"_s,
                        Error(ErrorCode::DeviceRefused, u"isdn"_s, QString::fromLatin1(canary)) } },
            "word: " + canary + '\n' });
    QVERIFY(files.size() > 8);
    const QString folder = m_folder->filePath(u"out"_s);
    QVERIFY(unpack(files, folder));
    const CanarySearch search(canary);
    // It finds what is there.
    const auto planted = m_store->evidence().uploads(m_site.id);
    QVERIFY(planted && planted->size() == 3);
    QVERIFY(!search.formsIn(m_store->evidence().upload(planted->last().id)->transcript.toUtf8())
                 .isEmpty());
    QCOMPARE(search.findings(folder), QStringList());
    QVERIFY(search.files() > 8);
    QCOMPARE(CanarySearch("dossier-secret").findings(folder), QStringList());
    // The archive itself, packed as it is.
    QVERIFY(
        search.formsIn(StoreFixture::contentsOf(m_folder->filePath(u"bundle.zip"_s))).isEmpty());
}

/// A transcript of last week holds what was the password then, if a device said it in a way that
/// was not foreseen.
void tst_SupportBundle::keepsWhatWasASecretOnce()
{
    const QByteArray former("Vorige7Woord3Hier1");
    m_site.trunks[0].password = Secret(QString::fromLatin1(former));
    QVERIFY(m_store->sites().save(m_site, u"edit"_s));
    plant(former);
    m_site.trunks[0].password = Secret(u"another-one"_s);
    QVERIFY(m_store->sites().save(m_site, u"edit"_s));
    const QString folder = m_folder->filePath(u"out"_s);
    QVERIFY(unpack(collect(), folder));
    QCOMPARE(CanarySearch(former).findings(folder), QStringList());
}

void tst_SupportBundle::masksEncodedForms_data()
{
    QTest::addColumn<QByteArray>("said");
    const QByteArray secret("pä\"s&W' <1>/7xy");
    QTest::newRow("as it is") << secret;
    QTest::newRow("percent") << QUrl::toPercentEncoding(QString::fromUtf8(secret));
    QTest::newRow("xml") << QString::fromUtf8(secret).toHtmlEscaped().toUtf8();
    QTest::newRow("percent, small digits") << QByteArray("p%c3%a4%22s%26W%27%20%3c1%3e%2f7xy");
    QTest::newRow("percent, of a form") << QByteArray("p%C3%A4%22s%26W%27+%3C1%3E%2F7xy");
    QTest::newRow("percent, of a script") << QByteArray("p%C3%A4%22s%26W'%20%3C1%3E%2F7xy");
    QTest::newRow("xml, both quotes") << QByteArray("pä&quot;s&amp;W&apos; &lt;1&gt;/7xy");
    QTest::newRow("xml, no quotes") << QByteArray("pä\"s&amp;W' &lt;1&gt;/7xy");
    QTest::newRow("json") << QByteArray("pä\\\"s&W' <1>/7xy");
    QTest::newRow("json, in ASCII") << QByteArray("p\\u00e4\\\"s&W' <1>\\/7xy");
    QTest::newRow("hex") << secret.toHex();
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 behind one") << ("u" + secret).toBase64();
    QTest::newRow("base64 behind two") << ("u:" + secret).toBase64();
    QTest::newRow("base64 in a row") << ("user:" + secret + ":and more").toBase64();
}

void tst_SupportBundle::masksEncodedForms()
{
    QFETCH(const QByteArray, said);
    const QByteArray secret("pä\"s&W' <1>/7xy");
    Redactor redactor = SupportRedaction::redactorFor({ Secret(QString::fromUtf8(secret)) });
    const QByteArray text = redactor.whole("before " + said + " behind");
    QVERIFY2(text.contains(Redactor::mask), text.constData());
    QVERIFY(text.startsWith("before ") && text.endsWith(" behind"));
    // Of Base64 the letters at either end belong to what stands beside it, too.
    QVERIFY2(text.size() - Redactor::mask.size() <= 15 + said.size() / 2, text.constData());
}

void tst_SupportBundle::leavesASiteThatCanBeRead()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    const auto site = SiteFile::read(contentOf(collect(), u"site.json"_s), **catalog);
    QVERIFY(site);
    QCOMPARE(site->name, m_site.name);
    QCOMPARE(site->phones.size(), m_site.phones.size());
    QVERIFY(site->secrets().isEmpty());
}

void tst_SupportBundle::worksWithoutASite()
{
    const auto files = SupportBundle::collect(*m_store, std::nullopt, {});
    QVERIFY(files);
    QCOMPARE(names(*files),
        QStringList({ u"versions.txt"_s, u"settings.txt"_s, u"network.txt"_s, u"database.txt"_s }));
    for (const SupportFile& file : *files)
        QVERIFY(!file.content.contains(m_site.name.toUtf8()));
}

/// Without them nobody can say what a transcript must not hold.
void tst_SupportBundle::needsTheVaultForPasswords()
{
    m_store->vault().lock();
    const auto files = SupportBundle::collect(*m_store, m_site, {});
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::VaultLocked);
}

void tst_SupportBundle::takesTheNewestTranscripts()
{
    for (int i = 0; i < SupportBundle::mostTranscripts + 2; ++i)
        addUpload(u"number %1."_s.arg(i));
    const Files files = collect();
    QCOMPARE(names(files).filter(u"upload-"_s).size(), SupportBundle::mostTranscripts);
    QByteArray all;
    for (const SupportFile& file : files)
        all += file.content;
    QVERIFY(all.contains("number 11."));
    QVERIFY(!all.contains("number 1."));
}

void tst_SupportBundle::stopsWhenToldTo()
{
    QStringList steps;
    const auto files = SupportBundle::collect(*m_store, m_site, {}, [&](const QString& step) {
        steps.append(step);
        return step != u"secrets"_s;
    });
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::Cancelled);
    QCOMPARE(steps, QStringList({ u"facts"_s, u"transcripts"_s, u"secrets"_s }));
}

void tst_SupportBundle::packsForTheOwnerOnly()
{
    const QString path = m_folder->filePath(u"bundle.zip"_s);
    const auto bytes = SupportBundle::write(collect(), path);
    QVERIFY(bytes);
    const QFileInfo file(path);
    QCOMPARE(file.size(), *bytes);
    QVERIFY(!file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther));
}

void tst_SupportBundle::doesNotReplaceAFileItCannotFinish()
{
    const auto written
        = SupportBundle::write(collect(), m_folder->filePath(u"none/such/bundle.zip"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
}

void tst_SupportBundle::tellsOnlyPrivateAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTold");
    for (const char* own : { "10.1.2.3", "172.16.0.1", "172.31.255.254", "192.168.1.5", "127.0.0.1",
             "169.254.1.1", "fe80::1", "fd00::7", "::1", "0.0.0.0" })
        QTest::newRow(own) << QString::fromLatin1(own) << true;
    for (const char* other :
        { "8.8.8.8", "172.32.0.1", "192.169.0.1", "11.0.0.1", "2001:db8::1", "203.0.113.7" })
        QTest::newRow(other) << QString::fromLatin1(other) << false;
}

void tst_SupportBundle::tellsOnlyPrivateAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isTold);
    const QString told = SupportFacts::told(QHostAddress(address));
    QCOMPARE(told == address, isTold);
    if (!isTold)
        QCOMPARE(told, address.contains(u':') ? u"(public IPv6)"_s : u"(public IPv4)"_s);
}

void tst_SupportBundle::leavesSecretSettingsOut()
{
    QSettings settings(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"language"_s, u"it"_s);
    settings.setValue(u"backups/hours"_s, 8);
    settings.setValue(u"place"_s, u"postgresql://anna:wort17@db.example.net/doppino?x=y"_s);
    settings.setValue(u"rps/Password"_s, u"wort18"_s);
    settings.setValue(u"apiToken"_s, u"wort19"_s);
    settings.setValue(u"blob"_s, QByteArray("wort20"));
    const QByteArray text = SupportFacts::settings(settings);
    QVERIFY(text.contains("language: it"));
    QVERIFY(text.contains("backups/hours: 8"));
    QVERIFY(text.contains("postgresql://anna@db.example.net/doppino"));
    QVERIFY2(!text.contains("wort"), text.constData());
}

QTEST_GUILESS_MAIN(tst_SupportBundle)
#include "tst_SupportBundle.moc"
