// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFile.h"
#include "models/store/Store.h"
#include "tests/app/PastedSelection.h"
#include "tests/app/PlantedBench.h"
#include "tests/peers/NethVoicePeer.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/MainWindow.h"
#include "widgets/wizard/SiteWizard.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUdpSocket>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString joined(const QStringList& findings) { return findings.mid(0, 20).join(u'\n'); }

/// A simulated gateway as a process; what it holds is its own business.
class GatewayPeer {
public:
    explicit GatewayPeer(const QString& password)
    {
        QFile startup(m_folder.filePath(u"startup.cfg"_s));
        if (!startup.open(QFile::WriteOnly)
            || startup.write("cli version 4.00\nntp\n  no shutdown\n") < 0)
            qFatal("cannot write the test data");
        startup.close();
        m_process.start(QStringLiteral(GATEWAY_PEER),
            { u"--port"_s, u"0"_s, u"--user"_s, u"administrator"_s, u"--password"_s, password,
                u"--startup"_s, startup.fileName(), u"--dump"_s, m_folder.path(),
                u"--reload-time"_s, u"300"_s });
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        m_port = QString::fromLatin1(m_process.readLine()).section(u':', -1).trimmed();
    }
    ~GatewayPeer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(GatewayPeer)
    [[nodiscard]] QString port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_port;
};

NethVoiceSetup plantedPbx()
{
    NethVoiceSetup setup;
    setup.password = PlantedBench::planted(u"pbx"_s).reveal();
    setup.portalPassword = setup.password;
    return setup;
}

/// As a filled database of some pages holds it.
QByteArray inDatabase(const QString& value)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sqlite"_s);
    const QString name = u"planted"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(u"CREATE TABLE kept (content TEXT)"_s);
        query.prepare(u"INSERT INTO kept VALUES (?)"_s);
        query.addBindValue(value);
        query.exec();
    }
    QSqlDatabase::removeDatabase(name);
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Text that does not pack away.
QByteArray noise(int size)
{
    std::minstd_rand random(7);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QByteArray::number(quint32(random()), 36);
    return bytes;
}

} // namespace

/// One telling word in every place of a site that holds a secret, and in the passphrase: whatever
/// is done with it, the word is found nowhere but where it was asked for.
class tst_PlantedPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFinds_data();
    void theSearchFinds();
    void commandsLeaveItNowhere();
    void itIsWhereItWasAskedFor();
    void theWindowLeavesItNowhere();
    void theSelectionForgetsIt();

private:
    void runs(const QString& words, int code = 0) { runs(words.split(u' '), code); }
    void runs(const QStringList& words, int code = 0);
    void importsAndLooks();
    void uploads();
    void deploys();
    void keepsOtherSecrets();
    void goesBackAndForth();
    void travels();
    void isCaredFor();
    PlantedBench m_bench;
};

void tst_PlantedPassword::theSearchFinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray word = PlantedBench::canary;
    QByteArray little(
        reinterpret_cast<const char*>(QString::fromLatin1(word).utf16()), word.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QByteArray reversed = word;
    std::reverse(reversed.begin(), reversed.end());
    const auto row = [](const char* title, const QByteArray& content) {
        QTest::newRow(title) << u"x"_s << content;
    };
    row("as it is", "password=" + word + "\n");
    row("UTF-16, low byte first", "x" + little);
    row("UTF-16, high byte first", "x" + big);
    row("reversed", "x" + reversed);
    row("hexadecimal", word.toHex());
    row("hexadecimal in capitals", word.toHex().toUpper());
    for (int i = 0; i < 3; ++i) {
        QTest::addRow("Base64 behind %d letters", i)
            << u"x"_s << (QByteArray(i, 'u') + ':' + word + "trunk").toBase64();
        QTest::addRow("Base64 of UTF-16 behind %d bytes", i)
            << u"x"_s << (QByteArray(i, 'u') + little).toBase64();
    }
    row("Base64 for addresses",
        (QByteArray("\xff\xff") + word).toBase64(QByteArray::Base64UrlEncoding));
    row("packed", "x" + qCompress("{\"password\":\"" + word + "\"}"));
    row("packed in Base64", qCompress(noise(3000) + word).toBase64());
    row("packed in Base64 across pages",
        inDatabase(QString::fromLatin1(qCompress(noise(40'000) + word).toBase64())));
    QTest::newRow("a file's name") << QString::fromLatin1(word) << QByteArray("harmless");
}

void tst_PlantedPassword::theSearchFinds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const CanarySearch search(PlantedBench::canary);
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    const QString path = folder.filePath(u"sub/"_s + name);
    const auto write = [&path](const QByteArray& bytes) {
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(content));
    QVERIFY(!search.findings(folder.path()).isEmpty());
    QVERIFY(search.findings(folder.path(), { u"sub"_s }).isEmpty());
    QVERIFY(QFile::remove(path));
    const QByteArray other = "Zq7Kanarie4Wy"; // one letter differs
    QVERIFY(search.formsIn(other + qCompress(noise(3000) + other).toBase64()).isEmpty());
}

void tst_PlantedPassword::runs(const QStringList& words, int code)
{
    const int ended = m_bench.run(words);
    QVERIFY2(ended == code,
        qPrintable(u"%1: %2\n%3"_s.arg(words.join(u' '))
                       .arg(ended)
                       .arg(QString::fromUtf8(m_bench.lastOutput().right(700)))));
}

void tst_PlantedPassword::importsAndLooks()
{
    QUdpSocket closed; // a port of ours that nobody answers at
    QVERIFY(closed.bind(QHostAddress::LocalHost));
    const Site site = m_bench.site(closed.localPort());
    closed.close();
    const QString file
        = m_bench.input(u"site.json"_s, SiteFile::write(site, SiteFile::Secrets::Include));
    runs({ u"site"_s, u"import"_s, file, u"--dry-run"_s });
    runs({ u"site"_s, u"import"_s, file });
    runs({ u"site"_s, u"import"_s, file }, 2); // the same once more
    runs(u"site list --json"_s);
    runs(u"site show lab"_s);
    runs(u"site show lab --json"_s);
    runs({ u"site"_s, u"export"_s, u"lab"_s, u"-o"_s, m_bench.written(u"lab.json"_s) });
    runs(u"site export lab"_s);
    runs(u"lint lab"_s, m_bench.run({ u"lint"_s, u"lab"_s, u"--json"_s }));
    runs(u"plan lab"_s);
    runs(u"phones list lab --json"_s);
    runs(u"phones parameters lab 001565aabbcc --json"_s);
    runs(u"phones parameters lab"_s);
    runs(u"phones scenarios lab"_s);
    runs({ u"phones"_s, u"export"_s, u"lab"_s, u"-o"_s, m_bench.written(u"phones.csv"_s) });
    runs(u"phones dhcp lab --format dnsmasq --base http://127.0.0.1:8080/"_s);
    runs(u"trunk render lab lab --for asterisk"_s);
    runs(u"gateway prepare lab isdn"_s, 2);
    QCOMPARE(m_bench.run(u"trunk verify lab lab --verbose --json --timeout 20"_s.split(u' ')), 4);
}

void tst_PlantedPassword::uploads()
{
    const GatewayPeer peer(PlantedBench::planted(u"login"_s).reveal());
    const QStringList where { u"--host"_s, u"127.0.0.1"_s, u"--port"_s, peer.port(), u"--verbose"_s,
        u"--tftp-bind"_s, u"127.0.0.1"_s, u"--tftp-port"_s, u"0"_s };
    const auto gateway = [&where](const QStringList& words) {
        return QStringList { u"gateway"_s } + words + where;
    };
    runs(gateway({ u"upload"_s, u"lab"_s, u"isdn"_s, u"--method"_s, u"tftp"_s, u"--json"_s }));
    runs(gateway({ u"backup"_s, u"lab"_s, u"isdn"_s }));
    runs(gateway({ u"diff"_s, u"lab"_s, u"isdn"_s, u"--json"_s }));
    runs(u"gateway history lab isdn --json"_s);
    runs(u"gateway history lab isdn"_s);
    // Killed on its way, so that what is only half written is looked at, too.
    m_bench.kill(gateway({ u"upload"_s, u"lab"_s, u"isdn"_s, u"--json"_s }), 900);
}

void tst_PlantedPassword::deploys()
{
    NethVoicePeer pbx(plantedPbx());
    QVERIFY(pbx.start());
    const QStringList where { u"--port"_s, QString::number(pbx.port()), u"--trust"_s,
        pbx.fingerprint(), u"--verbose"_s };
    for (const QString& form : { u"--json"_s, u"--language=it"_s })
        (void)m_bench.run(QStringList { u"deploy"_s, u"lab"_s, u"--dry-run"_s, form } + where);
    QVERIFY2(!pbx.requests().isEmpty(), m_bench.lastOutput());
    runs(QStringList { u"deploy"_s, u"lab"_s, u"--only"_s, u"users"_s, u"--json"_s } + where);
    runs(u"deploy lab --history"_s);
    (void)m_bench.run(QStringList { u"deploy"_s, u"lab"_s, u"--drift"_s } + where);
}

void tst_PlantedPassword::keepsOtherSecrets()
{
    const QString password
        = m_bench.input(u"redirect"_s, PlantedBench::planted(u"redirect"_s).revealUtf8() + '\n');
    runs({ u"phones"_s, u"redirect-account"_s, u"yealink"_s, u"--user"_s, u"u"_s,
        u"--password-file"_s, password });
    runs(u"phones redirect-account --json"_s);
    runs(u"certify open twt --company TWT"_s);
    runs(u"certify trunk twt lab lab"_s);
    runs(u"certify show twt"_s);
    runs({ u"certify"_s, u"ticket"_s, u"twt"_s, u"-o"_s, m_bench.written(u"ticket.html"_s) });
    runs(u"catalog key --publisher Doppino"_s);
    runs({ u"catalog"_s, u"export"_s, u"-o"_s, m_bench.written(u"catalogue"_s) });
}

void tst_PlantedPassword::goesBackAndForth()
{
    runs(u"phones release lab 001565aabbcc"_s);
    runs(u"site history lab --json"_s);
    const QByteArray newest = m_bench.lastOutput().split('\n').first();
    const QString revision = QJsonDocument::fromJson(newest).object()[u"id"_s].toString();
    QVERIFY2(!revision.isEmpty(), newest);
    runs({ u"site"_s, u"changes"_s, u"lab"_s, revision, u"--json"_s });
    runs(u"site undo lab"_s);
    runs(u"site redo lab --json"_s);
    runs({ u"site"_s, u"restore"_s, u"lab"_s, revision });
    runs(u"site history lab"_s);
}

void tst_PlantedPassword::travels()
{
    const QString password = m_bench.input(u"job"_s, "for " + PlantedBench::canary + '\n');
    const QString file = m_bench.written(u"lab.doppino-job"_s);
    const QStringList with { u"--job-passphrase-file"_s, password };
    runs(QStringList { u"site"_s, u"carry"_s, u"lab"_s, u"-o"_s, file } + with);
    runs(QStringList { u"site"_s, u"merge"_s, file, u"--dry-run"_s, u"--json"_s } + with);
    const QString copy = m_bench.written(u"copy.sqlite"_s);
    runs({ u"database"_s, u"carry"_s, copy });
    runs({ u"database"_s, u"sync"_s, copy, u"--json"_s });
    runs({ u"site"_s, u"merge"_s, file, u"--json"_s, u"--job-passphrase-file"_s,
             m_bench.meant(u"passphrase"_s) },
        6); // not the file's passphrase
}

void tst_PlantedPassword::isCaredFor()
{
    runs(u"database check --json"_s);
    runs({ u"database"_s, u"backup"_s, m_bench.written(u"backup.sqlite"_s) });
    runs(u"database check"_s);
    runs(u"database backup"_s);
    runs(u"database backups --json"_s);
    runs(u"database salvage"_s);
    runs({ u"database"_s, u"restore"_s, m_bench.written(u"backup.sqlite"_s) });
    runs({ u"database"_s, u"recovery"_s, u"-o"_s, m_bench.written(u"sheet.html"_s) });
    const QString other = m_bench.input(u"other"_s, PlantedBench::passphrase + " more\n");
    runs({ u"database"_s, u"passphrase"_s, u"--new-passphrase-file"_s, other });
    m_bench.usePassphrase(PlantedBench::passphrase + " more");
    runs(u"database rekey --json"_s);
}

void tst_PlantedPassword::commandsLeaveItNowhere()
{
    importsAndLooks();
    uploads();
    deploys();
    keepsOtherSecrets();
    goesBackAndForth();
    travels();
    isCaredFor();
    if (QTest::currentTestFailed())
        return;
    const QStringList findings = m_bench.findings();
    QVERIFY2(findings.isEmpty(), qPrintable(joined(findings)));
    QVERIFY(m_bench.search().files() > 60);
    QVERIFY(m_bench.processes() >= 30);
    QCOMPARE(m_bench.search().formsIn(m_bench.seenOfProcesses()), QStringList());
    QVERIFY(m_bench.seenOfProcesses().contains("--passphrase-file"));
}

/// Otherwise the word might never have been there.
void tst_PlantedPassword::itIsWhereItWasAskedFor()
{
    const QString file = m_bench.meant(u"whole.json"_s);
    runs({ u"site"_s, u"export"_s, u"lab"_s, u"--with-secrets"_s, u"-o"_s, file });
    QFile exported(file);
    QVERIFY(exported.open(QFile::ReadOnly));
    QCOMPARE(exported.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    const QByteArray content = exported.readAll();
    QCOMPARE(content.count(PlantedBench::canary), PlantedBench::count(m_bench.site(5060)));
    QVERIFY(content.count(PlantedBench::canary) >= 20);
    const QString phone = m_bench.meant(u"phone.cfg"_s);
    runs({ u"phones"_s, u"render"_s, u"lab"_s, u"001565aabbcc"_s, u"-o"_s, phone });
    const QString gateway = m_bench.meant(u"gateway.cfg"_s);
    runs({ u"gateway"_s, u"render"_s, u"lab"_s, u"isdn"_s, u"-o"_s, gateway });
    for (const QString& path : { phone, gateway }) {
        QFile rendered(path);
        QVERIFY(rendered.open(QFile::ReadOnly));
        QVERIFY2(rendered.readAll().contains(PlantedBench::canary), qPrintable(path));
    }
    QCOMPARE(m_bench.findings(), QStringList());
}

void tst_PlantedPassword::theWindowLeavesItNowhere()
{
    const auto environment = m_bench.environment();
    for (const QString& name : environment.keys())
        qputenv(name.toLocal8Bit(), environment.value(name).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"doppino"_s);
    QCoreApplication::setApplicationName(u"doppino"_s);
    auto store = Store::open(m_bench.database());
    const auto catalog = Catalog::load();
    QVERIFY(store && catalog);
    const QString id = (*store)->sites().find(u"lab"_s).value();
    {
        MainWindow window;
        window.setPassphrase(Secret(PlantedBench::passphrase + " more"));
        window.show();
        window.setStore(store->get());
        window.setCatalog(*catalog);
        window.openSite(id);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<SiteWizard*>(), 30'000);
        auto* address = window.findChild<QLineEdit*>(u"siteNameEdit"_s);
        QVERIFY(address);
        QTest::keyClicks(address, u" two"_s);
        for (int page = 0; page < 3; ++page) {
            auto* next = window.findChild<QPushButton*>(u"nextButton"_s);
            QVERIFY(next);
            next->click();
            QCoreApplication::processEvents();
        }
        window.findChild<QPushButton*>(u"closeButton"_s)->click();
        QTRY_VERIFY((*store)->sites().find(u"lab two"_s).has_value());
        QSettings().sync();
    }
    const QStringList open = m_bench.findings();
    QVERIFY2(open.isEmpty(), qPrintable(joined(open)));
    store->reset();
    const QStringList closed = m_bench.findings();
    QVERIFY2(closed.isEmpty(), qPrintable(joined(closed)));
}

void tst_PlantedPassword::theSelectionForgetsIt()
{
    QVERIFY(SecretClipboard::lifetime == 30s);
    const PastedSelection display;
    QVERIFY(display.isThere());
    QProcess owner;
    owner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    display.begin(owner, QLatin1StringView(PastedSelection::owner));
    QVERIFY(owner.waitForReadyRead(30'000));
    QCOMPARE(owner.readLine(), QByteArray("copied\n"));
    QTRY_COMPARE(
        display.pasted(), PlantedBench::canary + '\n' + PlantedBench::canary + " selected\n");
    owner.write("thirty seconds later\n");
    QVERIFY(owner.waitForReadyRead(30'000));
    QCOMPARE(owner.readLine(), QByteArray("cleared\n"));
    QTRY_COMPARE(display.pasted(), QByteArray("\n\n"));
    owner.closeWriteChannel();
    QVERIFY(owner.waitForFinished(30'000));
    QCOMPARE(owner.exitCode(), 0);
}

int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    if (const auto ended = PastedSelection::play(PlantedBench::canary))
        return *ended;
    tst_PlantedPassword test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PlantedPassword.moc"
