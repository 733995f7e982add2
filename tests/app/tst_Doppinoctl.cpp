// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include "models/gateway/ConfigTree.h"
#include "models/store/Database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString siteName = u"Rossi S.r.l. - Pesaro"_s;
const QByteArray factoryStartup("cli version 4.00\n# as it came\nntp\n  no shutdown\n");

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

/// The contract's example with passwords that can be searched for.
QByteArray siteFile()
{
    QByteArray text = contentsOf(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    text.replace("\"password\": \"...\"", "\"password\": \"CANARY-pbx\"");
    text.replace("\"password\": \"p\"", "\"password\": \"CANARY-trunk\"");
    for (const char* number : { "1", "2", "3" })
        text.replace(QByteArray("\"password\": \"s") + number + '"',
            QByteArray("\"password\": \"CANARY-port-") + number + '"');
    text.replace("\"user\": \"administrator\", \"password\": \"\"",
        "\"user\": \"administrator\", \"password\": \"CANARY-login\"");
    return text;
}

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The JSON lines; an unreadable one becomes an empty object.
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
    [[nodiscard]] QString lastError() const
    {
        const auto all = events();
        return all.isEmpty() || all.last().value(u"event"_s) != u"error"_s
            ? QString()
            : all.last().value(u"code"_s).toString();
    }
    /// For messages of the test, whose length is bounded: the end of it.
    [[nodiscard]] QByteArray all() const
    {
        return "exit " + QByteArray::number(code) + '\n' + (out + err).right(700);
    }
};

/// A simulated gateway as a process.
class Peer {
public:
    Peer(const QString& folder, const QStringList& options = {},
        const QString& password = u"CANARY-login"_s)
        : m_dump(folder + u"/device"_s)
    {
        write(folder + u"/startup.cfg"_s, factoryStartup);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(GATEWAY_PEER),
            QStringList { u"--port"_s, u"0"_s, u"--user"_s, u"administrator"_s, u"--password"_s,
                password, u"--startup"_s, folder + u"/startup.cfg"_s, u"--dump"_s, m_dump,
                u"--reload-time"_s, u"300"_s }
                + options);
        while (!m_log.contains('\n') && m_process.waitForReadyRead(10'000))
            m_log += m_process.readAll();
        m_port = QString::fromLatin1(m_log.left(m_log.indexOf('\n'))).section(u':', -1).trimmed();
    }
    ~Peer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Peer)

    [[nodiscard]] QString port() const { return m_port; }
    [[nodiscard]] QByteArray startup() const { return contentsOf(m_dump + u"/startup.cfg"_s); }
    [[nodiscard]] QByteArray running() const { return contentsOf(m_dump + u"/running.cfg"_s); }
    [[nodiscard]] bool wentDown() { return log().contains("going down"); }
    [[nodiscard]] QByteArray log()
    {
        m_process.waitForReadyRead(50);
        return m_log += m_process.readAll();
    }

private:
    QString m_dump;
    QString m_port;
    QByteArray m_log;
    QProcess m_process;
};

bool areEqual(const QByteArray& one, const QByteArray& other)
{
    return ConfigTree::parse(one).differences(ConfigTree::parse(other)).isEmpty();
}

} // namespace

/// The real program: exit codes, output, secrets and devices as the contract has them.
class tst_Doppinoctl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void uploads_data();
    void uploads();
    void leavesTheDeviceAlone_data();
    void leavesTheDeviceAlone();
    void backsUpAndCompares();
    void rendersAGateway();
    void stopsOnInterrupt_data();
    void stopsOnInterrupt();
    void stopsOnTimeout();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void refusesABadSiteFile();
    void refusesADatabaseItCannotOpen_data();
    void refusesADatabaseItCannotOpen();
    void dryRunChangesNothing();
    void refusesASecondImport();
    void exportsAndImportsTheSameBytes();
    void exportedSecretsAreTheOwnersOnly();
    void keepsSecretsOutOfTheDatabase();
    void rendersATrunk();
    void listsTheCatalogue_data();
    void listsTheCatalogue();
    void showsAndDeletesSites();
    void speaksItalian();
    void helpAndVersionSucceed();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString database() const { return path(u"doppino.sqlite"_s); }
    void prepare(
        QProcess& process, const QStringList& arguments, const QByteArray& passphrase) const;
    Ended run(const QStringList& arguments, const QByteArray& passphrase = "correct horse") const;
    QStringList uploadTo(const Peer& peer, const QString& method) const;
    QTemporaryDir m_master;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Doppinoctl::prepare(
    QProcess& process, const QStringList& arguments, const QByteArray& passphrase) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/doppino-test-bus"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"DOPPINO_PASSPHRASE"_s);
    if (!passphrase.isEmpty())
        environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromUtf8(passphrase));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(DOPPINOCTL));
    const bool isElsewhere = arguments.contains(u"--database"_s);
    process.setArguments(
        (isElsewhere ? QStringList() : QStringList { u"--database"_s, database() }) + arguments);
}

Ended tst_Doppinoctl::run(const QStringList& arguments, const QByteArray& passphrase) const
{
    QProcess process;
    prepare(process, arguments, passphrase);
    process.start();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return { -1, process.readAllStandardOutput(), "did not end by itself\n" };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QStringList tst_Doppinoctl::uploadTo(const Peer& peer, const QString& method) const
{
    return { u"gateway"_s, u"upload"_s, siteName, u"isdn"_s, u"--method"_s, method, u"--host"_s,
        u"127.0.0.1"_s, u"--port"_s, peer.port(), u"--tftp-bind"_s, u"127.0.0.1"_s,
        u"--tftp-port"_s, u"0"_s, u"--json"_s, u"--verbose"_s };
}

void tst_Doppinoctl::initTestCase()
{
    QCOMPARE(siteFile().count("CANARY"), 6);
    init();
    QVERIFY(QFile::remove(database()));
    QVERIFY(QuickVault::prepare(database(), "correct horse"));
    const Ended imported = run({ u"site"_s, u"import"_s, path(u"site.json"_s) });
    QVERIFY2(imported.code == 0, imported.all());
    QVERIFY(QFile::copy(database(), m_master.filePath(u"doppino.sqlite"_s)));
}

void tst_Doppinoctl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(path(u"site.json"_s), siteFile());
    const QString master = m_master.filePath(u"doppino.sqlite"_s);
    if (QFile::exists(master))
        QVERIFY(QFile::copy(master, database()));
    else
        write(database(), {});
}

void tst_Doppinoctl::uploads_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("by TFTP") << u"tftp"_s;
    QTest::newRow("line by line") << u"inline"_s;
}

void tst_Doppinoctl::uploads()
{
    QFETCH(QString, method);
    const Ended rendered
        = run({ u"gateway"_s, u"render"_s, siteName, u"isdn"_s, u"-o"_s, path(u"isdn.cfg"_s) });
    QVERIFY2(rendered.code == 0, rendered.all());
    const QByteArray configuration = contentsOf(path(u"isdn.cfg"_s));
    QVERIFY(configuration.contains("CANARY-port-1") && configuration.contains("CANARY-login"));

    Peer peer(m_folder->path());
    const Ended ended = run(uploadTo(peer, method));
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(peer.wentDown(), method == u"tftp"); // typed lines are in force without a restart
    if (method == u"tftp")
        QCOMPARE(peer.startup(), configuration);
    QVERIFY2(areEqual(peer.startup(), configuration), peer.startup());
    QVERIFY(areEqual(peer.running(), configuration));

    const auto events = ended.events();
    QVERIFY(!events.contains(QJsonObject()));
    QCOMPARE(events.last().value(u"event"_s).toString(), u"result"_s);
    QCOMPARE(events.last().value(u"state"_s).toString(), u"done"_s);
    QCOMPARE(events.last().value(u"subject"_s).toString(), u"isdn"_s);
    QCOMPARE(events.last().value(u"method"_s).toString(), method);
    QStringList done;
    for (const QJsonObject& event : events)
        if (event.value(u"event"_s) == u"step"_s && event.value(u"state"_s) == u"done"_s)
            done.append(event.value(u"name"_s).toString());
    QVERIFY2(done.contains(u"verifying"_s), qPrintable(done.join(u' ')));
    QVERIFY(ended.out.contains("\"transcript\""));
    QVERIFY2(!ended.out.contains("CANARY"), ended.out);
    QCOMPARE(ended.err, QByteArray());
    for (const char* suffix : { "", "-wal" })
        QVERIFY(!contentsOf(database() + QString::fromLatin1(suffix)).contains("CANARY"));
}

void tst_Doppinoctl::leavesTheDeviceAlone_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("devicePassword");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const QString right = u"CANARY-login"_s;
    QTest::newRow("another password on the device")
        << u"tftp"_s << QString() << u"other"_s << 3 << u"credentials_refused"_s;
    QTest::newRow("nobody there") << u"tftp"_s << u"gone"_s << right << 4
                                  << u"connection_refused"_s;
    QTest::newRow("a line refused, inline")
        << u"inline"_s << u"errorOnLine=7"_s << right << 1 << u"device_refused"_s;
    QTest::newRow("a digit changed on the way")
        << u"tftp"_s << u"corruptTmp"_s << right << 5 << u"read_back_differs"_s;
    QTest::newRow("a digit changed when stored")
        << u"tftp"_s << u"corruptStartup"_s << right << 5 << QString();
    QTest::newRow("a session limit")
        << u"tftp"_s << u"sessionLimit"_s << right << 1 << u"device_refused"_s;
    QTest::newRow("a transfer broken off")
        << u"tftp"_s << u"tftpAbort"_s << right << 1 << QString();
    QTest::newRow("a transfer only pretended")
        << u"tftp"_s << u"tftpPretends"_s << right << 1 << u"transfer_failed"_s;
    QTest::newRow("a connection cut")
        << u"inline"_s << u"dropAt=ShowVersion"_s << right << 4 << u"connection_lost"_s;
}

void tst_Doppinoctl::leavesTheDeviceAlone()
{
    QFETCH(QString, method);
    QFETCH(QString, fault);
    QFETCH(QString, devicePassword);
    QFETCH(int, code);
    QFETCH(QString, error);
    const bool isGone = fault == u"gone";
    Peer peer(m_folder->path(),
        isGone || fault.isEmpty() ? QStringList() : QStringList { u"--fault"_s, fault },
        devicePassword);
    QStringList arguments = uploadTo(peer, method);
    if (isGone) {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        arguments[arguments.indexOf(u"--port"_s) + 1] = QString::number(server.serverPort());
    }
    const Ended ended = run(arguments);
    QVERIFY2(ended.code == code, ended.all());
    QVERIFY2(!ended.lastError().isEmpty(), ended.all());
    if (!error.isEmpty())
        QCOMPARE(ended.lastError(), error);
    QVERIFY(!ended.events().contains(QJsonObject()));
    if (fault.startsWith(u"errorOnLine")) {
        // Which line, and the device's own words.
        const QJsonObject event = ended.events().last();
        QVERIFY2(event.value(u"text"_s).toString().contains(u"simulated refusal"), ended.all());
        QVERIFY2(!event.value(u"subject"_s).toString().isEmpty(), ended.all());
        QVERIFY(event.value(u"text"_s).toString().contains(event.value(u"subject"_s).toString()));
    }
    QVERIFY2(!peer.wentDown(), peer.log());
    if (fault != u"corruptStartup") // which this device does to whatever is stored, ours put back
                                    // included
        QVERIFY2(areEqual(peer.startup(), factoryStartup), peer.startup());
    QVERIFY2(areEqual(peer.running(), factoryStartup), peer.running());
    QVERIFY2(!(ended.out + ended.err).contains("CANARY"), ended.all());
    QVERIFY(!contentsOf(database()).contains("CANARY"));
}

void tst_Doppinoctl::backsUpAndCompares()
{
    Peer peer(m_folder->path());
    const QStringList where { siteName, u"isdn"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
        peer.port() };
    const Ended backup = run(QStringList { u"gateway"_s, u"backup"_s } + where);
    QVERIFY2(backup.code == 0, backup.all());
    const Ended difference = run(QStringList { u"gateway"_s, u"diff"_s } + where);
    QVERIFY2(difference.code == 0, difference.all());
    QVERIFY2(difference.out.contains("+ "), difference.all());
    QVERIFY2(!difference.out.contains("CANARY"), difference.out);
    QCOMPARE(peer.startup(), factoryStartup);
    QCOMPARE(peer.running(), factoryStartup);
    QVERIFY(!peer.wentDown());
}

void tst_Doppinoctl::rendersAGateway()
{
    const Ended plain = run({ u"gateway"_s, u"render"_s, siteName, u"isdn"_s });
    QVERIFY2(plain.code == 0, plain.all());
    QVERIFY(plain.out.startsWith("cli version"));
    QVERIFY(plain.out.contains("CANARY-port-2"));
    const Ended file
        = run({ u"gateway"_s, u"render"_s, siteName, u"isdn"_s, u"-o"_s, path(u"x.cfg"_s) });
    QVERIFY2(file.code == 0, file.all());
    QCOMPARE(contentsOf(path(u"x.cfg"_s)), plain.out);
    QCOMPARE(QFile::permissions(path(u"x.cfg"_s)) & 0x0077, QFile::Permissions());
    const Ended json = run({ u"gateway"_s, u"render"_s, siteName, u"isdn"_s, u"--json"_s });
    QCOMPARE(json.code, 0);
    QVERIFY(!json.out.contains("CANARY"));
    const Ended unsupported = run({ u"gateway"_s, u"render"_s, siteName, u"fax"_s, u"--json"_s });
    QVERIFY2(unsupported.code != 0 || unsupported.events().last().value(u"state"_s) == u"done"_s,
        unsupported.all());
}

void tst_Doppinoctl::stopsOnInterrupt_data() { uploads_data(); }

void tst_Doppinoctl::stopsOnInterrupt()
{
    QFETCH(QString, method);
    Peer peer(m_folder->path(), { u"--fault"_s, u"promptDelay=250"_s });
    QProcess process;
    prepare(process, uploadTo(peer, method), "correct horse");
    process.start();
    QByteArray out;
    const auto isSending = [&] {
        for (const QByteArray& line : out.split('\n'))
            if (line.contains("\"step\"") && line.contains("\"sending\""))
                return true;
        return false;
    };
    while (!isSending() && process.waitForReadyRead(30'000))
        out += process.readAllStandardOutput();
    QVERIFY2(isSending(), out);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 130, out);
    const Ended ended { 130, out, process.readAllStandardError() };
    QCOMPARE(ended.lastError(), u"cancelled"_s);
    QVERIFY(!peer.wentDown());
    QCOMPARE(peer.startup(), factoryStartup);
    QVERIFY2(areEqual(peer.running(), factoryStartup), peer.running());
    QVERIFY(!out.contains("CANARY"));
    const Ended list = run({ u"site"_s, u"list"_s });
    QVERIFY2(list.code == 0, list.all());
}

void tst_Doppinoctl::stopsOnTimeout()
{
    Peer peer(m_folder->path(), { u"--fault"_s, u"silentAt=ShowVersion"_s });
    const Ended ended = run(uploadTo(peer, u"tftp"_s) + QStringList { u"--timeout"_s, u"2"_s });
    QVERIFY2(ended.code == 4, ended.all());
    QVERIFY(!ended.lastError().isEmpty());
    QVERIFY(!peer.wentDown());
    QCOMPARE(peer.startup(), factoryStartup);
}

void tst_Doppinoctl::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    const QString usage = u"bad_usage"_s;
    const auto row = [](const char* name, const QString& line, const QString& error) {
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        words.replaceInStrings(u"SITE"_s, siteName);
        QTest::newRow(name) << words << error;
    };
    row("no command", u""_s, usage);
    row("an unknown command", u"frobnicate"_s, usage);
    row("an unknown verb", u"site frobnicate"_s, usage);
    row("an unknown option", u"site list --frobnicate"_s, usage);
    row("an option without its value", u"site list --timeout"_s, usage);
    row("a word too many", u"site list now"_s, usage);
    row("a word too few", u"gateway render SITE"_s, usage);
    row("an unknown catalogue", u"catalog trunks"_s, usage);
    row("a port too large", u"gateway upload SITE isdn --port 70000"_s, usage);
    row("a port in words", u"gateway upload SITE isdn --port telnet"_s, usage);
    row("an unknown method", u"gateway upload SITE isdn --method pigeon"_s, usage);
    row("a bind address in words", u"gateway upload SITE isdn --tftp-bind here"_s, usage);
    row("no time at all", u"site list --timeout 0"_s, usage);
    row("an unknown language", u"site list --language fr"_s, usage);
    row("an unknown site", u"site show nobody"_s, u"no_such_site"_s);
    row("an unknown gateway", u"gateway render SITE nobody"_s, u"no_such_gateway"_s);
    row("an unknown gateway to upload", u"gateway upload SITE nobody"_s, u"no_such_gateway"_s);
    row("an unknown trunk", u"trunk render SITE nobody --for nethvoice"_s, u"no_such_trunk"_s);
    row("an unknown PBX", u"trunk render SITE voip1 --for pigeon"_s, u"unsupported_pbx"_s);
    row("a site file that is not there", u"site import /nonexistent.json"_s, u"file_unreadable"_s);
    row("a place nobody can write to", u"site export SITE -o /nonexistent/x.json"_s,
        u"file_unwritable"_s);
    row("a passphrase file that is not there", u"site list --passphrase-file /nonexistent"_s,
        u"file_unreadable"_s);
}

void tst_Doppinoctl::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    const QByteArray before = contentsOf(database());
    const Ended json = run(arguments + QStringList { u"--json"_s });
    QVERIFY2(json.code == 2, json.all());
    QCOMPARE(json.lastError(), error);
    QCOMPARE(json.err, QByteArray());
    const QJsonObject event = json.events().last();
    for (const QString& field : { u"subject"_s, u"detail"_s, u"turn"_s, u"text"_s })
        QVERIFY2(event.value(field).isString(), json.all());
    const Ended plain = run(arguments);
    QCOMPARE(plain.code, 2);
    QVERIFY2(!plain.err.isEmpty(), plain.all());
    QVERIFY2(plain.out.isEmpty(), plain.all());
    QCOMPARE(contentsOf(database()), before);
}

void tst_Doppinoctl::refusesABadSiteFile()
{
    QByteArray file = siteFile();
    file.replace("\"yealink-T54\", \"user\"", "\"nokia-3310\", \"user\"");
    write(path(u"bad.json"_s), file);
    const QStringList arguments { u"site"_s, u"import"_s, path(u"bad.json"_s), u"--json"_s,
        u"--database"_s, path(u"new.sqlite"_s) };
    const Ended ended = run(arguments);
    QVERIFY2(ended.code == 2, ended.all());
    QCOMPARE(ended.events().size(), 1);
    QCOMPARE(ended.lastError(), u"unknown_model"_s);
    QCOMPARE(ended.events()[0].value(u"subject"_s).toString(), u"phones[0].model"_s);
    QVERIFY(!QFile::exists(path(u"new.sqlite"_s)));
}

void tst_Doppinoctl::refusesADatabaseItCannotOpen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("error");
    QTest::newRow("a newer one") << u"newer"_s << u"database_newer"_s;
    QTest::newRow("another program's file") << u"foreign"_s << u"database_foreign"_s;
    QTest::newRow("a directory") << u"directory"_s << u"database_unavailable"_s;
    QTest::newRow("a wrong passphrase") << u"wrong"_s << u"wrong_passphrase"_s;
    QTest::newRow("no passphrase and no keychain") << u"none"_s << u"vault_locked"_s;
}

void tst_Doppinoctl::refusesADatabaseItCannotOpen()
{
    QFETCH(QString, kind);
    QFETCH(QString, error);
    QByteArray passphrase = "correct horse";
    QString file = database();
    if (kind == u"newer") {
        const auto opened = Database::open(file);
        QVERIFY(opened);
        QVERIFY(
            (*opened)->run(u"INSERT INTO schema_migration VALUES (99, '0099_x.sql', 'then')"_s));
    } else if (kind == u"foreign") {
        write(file, QByteArray("not a database\n").repeated(100));
    } else if (kind == u"directory") {
        file = m_folder->path();
    } else {
        passphrase = kind == u"wrong" ? "incorrect horse" : "";
    }
    const QByteArray before = contentsOf(file);
    const Ended ended = run({ u"--database"_s, file, u"--json"_s, u"site"_s, u"export"_s, siteName,
                                u"--with-secrets"_s, u"-o"_s, path(u"out.json"_s) },
        passphrase);
    QVERIFY2(ended.code == 6, ended.all());
    QCOMPARE(ended.lastError(), error);
    if (kind != u"wrong") // a wrong passphrase is counted in the file
        QCOMPARE(contentsOf(file), before);
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void tst_Doppinoctl::dryRunChangesNothing()
{
    const QStringList import { u"site"_s, u"import"_s, path(u"site.json"_s), u"--dry-run"_s,
        u"--json"_s };
    const Ended fresh = run(import + QStringList { u"--database"_s, path(u"a/new.sqlite"_s) });
    QVERIFY2(fresh.code == 0, fresh.all());
    QVERIFY(!QFile::exists(path(u"a"_s)));
    QCOMPARE(fresh.events().last().value(u"dry_run"_s), QJsonValue(true));
    QCOMPARE(fresh.events().last().value(u"phones"_s).toInt(), 1);
    const QByteArray before = contentsOf(database());
    const Ended taken = run(import);
    QVERIFY2(taken.code == 2, taken.all());
    QCOMPARE(taken.lastError(), u"site_exists"_s);
    QCOMPARE(contentsOf(database()), before);
}

void tst_Doppinoctl::refusesASecondImport()
{
    const Ended ended = run({ u"site"_s, u"import"_s, path(u"site.json"_s), u"--json"_s });
    QVERIFY2(ended.code == 2, ended.all());
    QCOMPARE(ended.lastError(), u"site_exists"_s);
    QCOMPARE(run({ u"site"_s, u"list"_s, u"--json"_s }).events().size(), 1);
}

void tst_Doppinoctl::exportsAndImportsTheSameBytes()
{
    for (const bool hasSecrets : { false, true }) {
        const QString one = path(u"one%1.json"_s.arg(hasSecrets));
        const QString two = path(u"two%1.json"_s.arg(hasSecrets));
        const QStringList with = hasSecrets ? QStringList { u"--with-secrets"_s } : QStringList();
        const QString other = path(u"other%1.sqlite"_s.arg(hasSecrets));
        const Ended first
            = run(QStringList { u"site"_s, u"export"_s, siteName, u"-o"_s, one } + with);
        QVERIFY2(first.code == 0, first.all());
        const Ended import = run({ u"site"_s, u"import"_s, one, u"--database"_s, other });
        QVERIFY2(import.code == 0, import.all());
        const Ended again = run(
            QStringList { u"site"_s, u"export"_s, siteName, u"-o"_s, two, u"--database"_s, other }
            + with);
        QVERIFY2(again.code == 0, again.all());
        QVERIFY(contentsOf(one).size() > 1000);
        QCOMPARE(contentsOf(one).count("CANARY"), hasSecrets ? 6 : 0);
        QCOMPARE(contentsOf(two), contentsOf(one));
    }
    const Ended plain = run({ u"site"_s, u"export"_s, siteName });
    QCOMPARE(plain.out, contentsOf(path(u"one0.json"_s)));
}

void tst_Doppinoctl::exportedSecretsAreTheOwnersOnly()
{
    const QString file = path(u"secret.json"_s);
    write(file, "an older export everybody may read");
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6644)));
    const Ended ended = run(
        { u"site"_s, u"export"_s, siteName, u"-o"_s, file, u"--with-secrets"_s, u"--json"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY(contentsOf(file).contains("CANARY-pbx"));
    QCOMPARE(QFile::permissions(file) & 0x0fff, QFile::ReadUser | QFile::WriteUser);
    QVERIFY(!ended.out.contains("CANARY"));
    const Ended json = run({ u"site"_s, u"export"_s, siteName, u"--with-secrets"_s, u"--json"_s });
    QVERIFY2(!json.out.contains("CANARY"), json.all());
}

void tst_Doppinoctl::keepsSecretsOutOfTheDatabase()
{
    const QByteArray bytes = contentsOf(database()) + contentsOf(database() + u"-wal"_s);
    QVERIFY(bytes.contains("Rossi S.r.l."));
    QVERIFY(!bytes.contains("CANARY"));
    QVERIFY(!bytes.contains("correct horse"));
    const QString own = path(u"own.sqlite"_s);
    const Ended made = run({ u"--database"_s, own, u"site"_s, u"import"_s, path(u"site.json"_s) });
    QVERIFY2(made.code == 0, made.all());
    const auto others = QFile::permissions(own) & 0x0077;
    QCOMPARE(others, QFile::Permissions());
}

void tst_Doppinoctl::rendersATrunk()
{
    const QStringList render { u"trunk"_s, u"render"_s, siteName, u"voip1"_s, u"--for"_s,
        u"nethvoice"_s };
    const Ended plain = run(render);
    QVERIFY2(plain.code == 0, plain.all());
    QVERIFY(plain.out.contains("CANARY-trunk"));
    QCOMPARE(QJsonDocument::fromJson(plain.out).object().value(u"method"_s).toString(), u"rest"_s);
    const Ended json = run(render + QStringList { u"--json"_s });
    QVERIFY2(json.code == 0, json.all());
    QVERIFY(!json.out.contains("CANARY"));
    QVERIFY(json.out.contains("\xE2\x80\xA2"));
}

void tst_Doppinoctl::listsTheCatalogue_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("providers") << u"providers"_s << 34;
    QTest::newRow("phones") << u"phones"_s << 116;
    QTest::newRow("gateways") << u"gateways"_s << 52;
    QTest::newRow("parameters") << u"parameters"_s << 112;
}

void tst_Doppinoctl::listsTheCatalogue()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    QVERIFY(QFile::remove(database()));
    const Ended json = run({ u"catalog"_s, kind, u"--json"_s });
    QVERIFY2(json.code == 0, json.all());
    QCOMPARE(json.events().size(), count);
    for (const QJsonObject& event : json.events())
        QVERIFY(!event.value(u"id"_s).toString().isEmpty());
    QCOMPARE(run({ u"catalog"_s, kind }).out.count('\n'), count);
    QCOMPARE(run({ u"catalog"_s, kind, u"--search"_s, u"no such thing"_s }).out, QByteArray());
    QVERIFY(!QFile::exists(database()));
}

void tst_Doppinoctl::showsAndDeletesSites()
{
    const Ended show = run({ u"site"_s, u"show"_s, siteName, u"--json"_s }, {});
    QVERIFY2(show.code == 0, show.all());
    QCOMPARE(show.events().size(), 1);
    QCOMPARE(show.events()[0].value(u"gateways"_s).toInt(), 2);
    QVERIFY(!show.out.contains("CANARY"));
    const QString id = show.events()[0].value(u"id"_s).toString();
    QCOMPARE(run({ u"site"_s, u"show"_s, id }).code, 0);
    QVERIFY(run({ u"site"_s, u"list"_s }).out.contains(siteName.toUtf8()));
    QCOMPARE(run({ u"site"_s, u"delete"_s, id }).code, 0);
    QCOMPARE(run({ u"site"_s, u"show"_s, id }).code, 2);
    QCOMPARE(run({ u"site"_s, u"list"_s }).out, QByteArray());
}

void tst_Doppinoctl::speaksItalian()
{
    const QStringList show { u"site"_s, u"show"_s, u"nobody"_s, u"--language"_s };
    const Ended english = run(show + QStringList { u"en"_s });
    QVERIFY2(english.err.contains("There is no site \"nobody\"."), english.err);
    QTranslator translator;
    if (!translator.load(u":/i18n/doppino_it.qm"_s)
        || translator.translate("ErrorText", "There is no site \"%1\".").isEmpty())
        QSKIP("no Italian translation is built in yet");
    const Ended italian = run(show + QStringList { u"it"_s });
    QCOMPARE(italian.code, 2);
    QVERIFY2(italian.err != english.err, italian.err);
    QVERIFY(italian.err.contains("nobody"));
}

void tst_Doppinoctl::helpAndVersionSucceed()
{
    const Ended help = run({ u"--help"_s });
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("gateway upload"));
    const Ended version = run({ u"--version"_s });
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, QByteArray("doppinoctl " DOPPINO_VERSION "\n"));
}

QTEST_GUILESS_MAIN(tst_Doppinoctl)
#include "tst_Doppinoctl.moc"
