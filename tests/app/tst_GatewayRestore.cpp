// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after an upload, with the real program: keeping it or not, going back to a backup, and
// several gateways of which one fails.
#include "tests/support/QuickVault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString siteName = u"Rossi S.r.l. - Pesaro"_s;
const QByteArray factoryStartup("cli version 4.00\nntp\n  no shutdown\n");

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test data");
}

} // namespace

class tst_GatewayRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsOrGoesBack_data();
    void keepsOrGoesBack();
    void restoresTheBackupBeforeTheLastUpload();
    void knowsNoBackupYet();
    void oneFailureStopsNoOther();

private:
    struct Ended {
        int code = -1;
        QList<QJsonObject> events;
        QByteArray text;
    };
    Ended run(const QStringList& arguments, const QByteArray& input = {});
    [[nodiscard]] QStringList onDevice(const QString& verb, const QStringList& more = {}) const;
    [[nodiscard]] QByteArray startup() const { return contentsOf(path(u"device/startup.cfg"_s)); }
    [[nodiscard]] QByteArray running() const { return contentsOf(path(u"device/running.cfg"_s)); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_peer;
    QString m_port;
};

void tst_GatewayRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QByteArray site = contentsOf(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    site.replace("192.168.1.57", "127.0.0.1");
    site.replace(
        "\"netmask\": \"255.255.255.0\",\n      \"gateway\": \"192.168.1.1\",\n      \"ports\"",
        "\"netmask\": \"255.255.255.0\",\n      \"gateway\": \"192.168.1.1\",\n"
        "      \"reach_at\": \"127.0.0.1\", \"ports\"");
    QVERIFY(site.count("127.0.0.1") == 2);
    write(path(u"site.json"_s), site);
    write(path(u"startup.cfg"_s), factoryStartup);
    m_peer = std::make_unique<QProcess>();
    m_peer->start(QStringLiteral(GATEWAY_PEER),
        { u"--port"_s, u"0"_s, u"--user"_s, u"administrator"_s, u"--startup"_s,
            path(u"startup.cfg"_s), u"--dump"_s, path(u"device"_s), u"--reload-time"_s, u"300"_s });
    while (!m_peer->canReadLine() && m_peer->waitForReadyRead(10'000)) { }
    m_port = QString::fromLatin1(m_peer->readLine().trimmed()).section(u':', -1);
    QVERIFY(!m_port.isEmpty());
    QCOMPARE(run({ u"site"_s, u"import"_s, path(u"site.json"_s) }).code, 0);
}

void tst_GatewayRestore::cleanup()
{
    m_peer->kill();
    m_peer->waitForFinished();
}

tst_GatewayRestore::Ended tst_GatewayRestore::run(
    const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QuickVault::prepare(path(u"sites.sqlite"_s), "a passphrase");
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"a passphrase"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, path(u"sites.sqlite"_s), u"--json"_s } + arguments);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (!process.waitForFinished(60'000))
        return ended;
    ended.code = process.exitCode();
    ended.text = process.readAllStandardOutput() + process.readAllStandardError();
    for (const QByteArray& line : ended.text.split('\n'))
        if (!line.isEmpty())
            ended.events.append(QJsonDocument::fromJson(line).object());
    return ended;
}

QStringList tst_GatewayRestore::onDevice(const QString& verb, const QStringList& more) const
{
    return QStringList { u"gateway"_s, verb, siteName, u"isdn"_s, u"--host"_s, u"127.0.0.1"_s,
        u"--port"_s, m_port, u"--tftp-bind"_s, u"127.0.0.1"_s, u"--tftp-port"_s, u"0"_s }
    + more;
}

void tst_GatewayRestore::keepsOrGoesBack_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isSent");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("sent and kept") << QByteArray("yes\nyes\n") << 0 << true << true;
    QTest::newRow("sent and not kept") << QByteArray("yes\nno\n") << 1 << true << false;
    QTest::newRow("sent, then nobody is there") << QByteArray("yes\n") << 1 << true << false;
    QTest::newRow("not sent") << QByteArray("no\n") << 130 << false << false;
    QTest::newRow("nobody is there") << QByteArray() << 130 << false << false;
}

void tst_GatewayRestore::keepsOrGoesBack()
{
    QFETCH(QByteArray, answers);
    QFETCH(int, code);
    QFETCH(bool, isSent);
    QFETCH(bool, isKept);
    const Ended ended
        = run(onDevice(u"upload"_s, { u"--ask"_s, u"--keep-within"_s, u"60"_s }), answers);
    QVERIFY2(ended.code == code, ended.text.right(900));
    QCOMPARE(startup() == factoryStartup, !isKept);
    QCOMPARE(running() == factoryStartup, !isKept);
    QStringList questions;
    for (const QJsonObject& event : ended.events)
        if (event.value(u"event"_s) == u"question"_s)
            questions.append(event.value(u"name"_s).toString());
    QCOMPARE(
        questions, isSent ? QStringList({ u"upload"_s, u"keep"_s }) : QStringList { u"upload"_s });
}

void tst_GatewayRestore::restoresTheBackupBeforeTheLastUpload()
{
    QCOMPARE(run(onDevice(u"upload"_s)).code, 0);
    QVERIFY(startup() != factoryStartup);
    const Ended ended = run(onDevice(u"restore"_s));
    QVERIFY2(ended.code == 0, ended.text.right(900));
    QCOMPARE(startup(), factoryStartup);
    QCOMPARE(running(), factoryStartup);
    const Ended unknown = run(onDevice(u"restore"_s, { u"--backup"_s, u"nothing"_s }));
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.events.last().value(u"code"_s).toString(), u"no_such_backup"_s);
}

void tst_GatewayRestore::knowsNoBackupYet()
{
    const Ended ended = run(onDevice(u"restore"_s));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.events.last().value(u"code"_s).toString(), u"no_such_backup"_s);
    QCOMPARE(startup(), factoryStartup);
}

/// The Grandstream of the example finds a Patton behind its address.
void tst_GatewayRestore::oneFailureStopsNoOther()
{
    const Ended ended = run({ u"gateway"_s, u"upload"_s, siteName, u"--all"_s, u"--parallel"_s,
        u"2"_s, u"--port"_s, m_port, u"--tftp-bind"_s, u"127.0.0.1"_s, u"--tftp-port"_s, u"0"_s });
    QVERIFY2(ended.code != 0, ended.text.right(900));
    QVERIFY(startup() != factoryStartup);
    const auto summary = std::find_if(ended.events.begin(), ended.events.end(),
        [](const QJsonObject& event) { return event.value(u"event"_s) == u"summary"_s; });
    QVERIFY(summary != ended.events.end());
    QCOMPARE(summary->value(u"done"_s).toArray(), QJsonArray { u"isdn"_s });
    QCOMPARE(summary->value(u"failed"_s).toArray(), QJsonArray { u"fax"_s });
}

QTEST_GUILESS_MAIN(tst_GatewayRestore)
#include "tst_GatewayRestore.moc"
