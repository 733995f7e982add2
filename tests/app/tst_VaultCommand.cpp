// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RecoveryKey.h"
#include "models/store/RoleScript.h"
#include "models/team/Members.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/QuickVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct VaultEnded {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject last() const
    {
        return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
    }
    [[nodiscard]] QByteArray all() const { return (out + err).right(900); }
};

/// The call is made once, whatever the macro does with its arguments.
#define QVERIFY_CODE(call, expected)                                                               \
    do {                                                                                           \
        const VaultEnded called = (call);                                                          \
        QVERIFY2(called.code == (expected),                                                        \
            (QByteArray::number(called.code) + ": " + called.all()).constData());                  \
    } while (false)

} // namespace

/// database rekey|passphrase|recovery and team … as scripts call them, and what a crash leaves.
class tst_VaultCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void changesThePassphrase();
    void aWrongPassphraseWaits();
    void renewsTheKey();
    void writesARecoverySheet_data();
    void writesARecoverySheet();
    void aMistypedRecoveryKeyNamesTheGroup();
    void aSheetThatIsThereStays();
    void aCancelledChangeOfTheMembersPassphraseIsNone();
    void aTeamOnAServer();
    void aTechnicianAsksAndAdmitsNobody();
    void leavesNoCore_data();
    void leavesNoCore();
    void aCoreIsLeftWhereOneIsAskedFor();

private:
    /// @param passphrase of the call; the database's is "test passphrase"
    VaultEnded run(const QStringList& arguments, const QByteArray& passphrase = "test passphrase",
        const QByteArray& newPassphrase = {}) const;
    VaultEnded runOn(
        const QString& place, const QStringList& arguments, const QByteArray& passphrase) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const;
    /// Kills doppinoctl while it holds the passphrase. @return whether the kernel made a core
    bool leavesACore(int signal, bool isAskedFor);
    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_example = u"Rossi S.r.l. - Pesaro"_s;
    /// A call that needs the passwords.
    const QStringList m_secrets { u"site"_s, u"export"_s, m_example, u"--with-secrets"_s };
};

VaultEnded tst_VaultCommand::run(const QStringList& arguments, const QByteArray& passphrase,
    const QByteArray& newPassphrase) const
{
    QuickVault::prepare(path(u"d.sqlite"_s), "test passphrase");
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromUtf8(passphrase));
    if (!newPassphrase.isEmpty())
        environment.insert(u"DOPPINO_NEW_PASSPHRASE"_s, QString::fromUtf8(newPassphrase));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/doppino-test"_s);
    process.setProcessEnvironment(environment);
    const QStringList database = arguments.contains(u"--database"_s)
        ? QStringList()
        : QStringList { u"--database"_s, path(u"d.sqlite"_s) };
    process.start(QStringLiteral(DOPPINOCTL), database + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

VaultEnded tst_VaultCommand::runOn(
    const QString& place, const QStringList& arguments, const QByteArray& passphrase) const
{
    return run(QStringList { u"--json"_s, u"--database"_s, place } + arguments, passphrase);
}

QString tst_VaultCommand::write(const QString& name, const QByteArray& text) const
{
    QFile file(path(name));
    return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                          : QString();
}

void tst_VaultCommand::initTestCase()
{
    const rlimit unlimited { RLIM_INFINITY, RLIM_INFINITY };
    if (::setrlimit(RLIMIT_CORE, &unlimited) != 0) {
        rlimit most {};
        ::getrlimit(RLIMIT_CORE, &most);
        most.rlim_cur = most.rlim_max;
        ::setrlimit(RLIMIT_CORE, &most);
    }
}

void tst_VaultCommand::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_VaultCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no new passphrase") << QStringList { u"database"_s, u"passphrase"_s };
    QTest::newRow("a sheet without a file") << QStringList { u"database"_s, u"recovery"_s };
    QTest::newRow("a sheet of another kind")
        << QStringList { u"database"_s, u"recovery"_s, u"-o"_s, u"sheet.txt"_s };
    QTest::newRow("words too many") << QStringList { u"database"_s, u"rekey"_s, u"now"_s };
    QTest::newRow("a team without a verb") << QStringList { u"team"_s };
    QTest::newRow("no fingerprint") << QStringList { u"team"_s, u"admit"_s, u"bruno"_s };
    QTest::newRow("nobody to remove") << QStringList { u"team"_s, u"remove"_s };
}

void tst_VaultCommand::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    const VaultEnded ended = run(arguments);
    QVERIFY_CODE(ended, 2);
    QVERIFY2(ended.out.isEmpty(), ended.out.constData());
}

void tst_VaultCommand::changesThePassphrase()
{
    QVERIFY_CODE(run({ u"site"_s, u"import"_s, u"" TEST_DATA_DIR "/contract-example.json"_s }), 0);
    QVERIFY_CODE(run({ u"database"_s, u"passphrase"_s }, "wrong", "second one"), 6);
    QVERIFY_CODE(run({ u"database"_s, u"passphrase"_s }, "test passphrase", "second one"), 0);
    QVERIFY_CODE(run(m_secrets), 6);
    QVERIFY_CODE(run(m_secrets, "second one"), 0);
    const QString file = write(u"third"_s, "third one\n");
    const VaultEnded ended
        = run({ u"database"_s, u"passphrase"_s, u"--new-passphrase-file"_s, file, u"--json"_s },
            "second one");
    QVERIFY_CODE(ended, 0);
    QCOMPARE(ended.last()[u"state"].toString(), u"done"_s);
    QVERIFY(!ended.all().contains("third"));
    QVERIFY_CODE(run(m_secrets, "third one"), 0);
}

void tst_VaultCommand::aWrongPassphraseWaits()
{
    const QStringList unlocking { u"database"_s, u"rekey"_s, u"--json"_s };
    for (int i = 0; i < 4; ++i) {
        const VaultEnded ended = run(unlocking, "wrong");
        if (ended.last()[u"code"].toString()
            == u"passphrase_delayed") { // the fourth, unless this machine took its time
            QCOMPARE(ended.code, 6); // the passwords cannot be unlocked now
            QCOMPARE(ended.last()[u"detail"].toString(), u"1"_s);
            return;
        }
        QVERIFY_CODE(ended, 6);
        QCOMPARE(ended.last()[u"code"].toString(), u"wrong_passphrase"_s);
    }
    const VaultEnded last = run(unlocking, "wrong"); // 2 s by now
    QVERIFY_CODE(last, 6);
    QCOMPARE(last.last()[u"code"].toString(), u"passphrase_delayed"_s);
}

void tst_VaultCommand::renewsTheKey()
{
    QVERIFY_CODE(run({ u"site"_s, u"import"_s, u"" TEST_DATA_DIR "/contract-example.json"_s }), 0);
    const VaultEnded before
        = run({ u"site"_s, u"export"_s, m_example, u"--with-secrets"_s, u"--json"_s });
    QVERIFY_CODE(before, 0);
    const VaultEnded ended = run({ u"database"_s, u"rekey"_s, u"--json"_s });
    QVERIFY_CODE(ended, 0);
    QVERIFY(ended.last()[u"fields"].toInt() > 5);
    QCOMPARE(ended.last()[u"recovery_void"].toBool(), false);
    QCOMPARE(ended.last()[u"clean"].toBool(), true);
    const VaultEnded after
        = run({ u"site"_s, u"export"_s, m_example, u"--with-secrets"_s, u"--json"_s });
    QCOMPARE(after.out, before.out);
    QVERIFY_CODE(run({ u"database"_s, u"rekey"_s }, "wrong"), 6);
}

void tst_VaultCommand::writesARecoverySheet_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a page of HTML") << u"sheet.html"_s;
    QTest::newRow("a page of PDF") << u"sheet.pdf"_s;
}

void tst_VaultCommand::writesARecoverySheet()
{
    QFETCH(QString, name);
    const QString sheet = path(name);
    const VaultEnded ended
        = run({ u"database"_s, u"recovery"_s, u"-o"_s, sheet, u"--language"_s, u"it"_s });
    QVERIFY_CODE(ended, 0);
    QFile file(sheet);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
        QFile::Permissions());
    const QByteArray bytes = file.readAll();
    if (name.endsWith(u"pdf")) {
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/Count 1\n")); // one page
        return;
    }
    QVERIFY(bytes.contains("Foglio di recupero") && bytes.contains(sheet.toUtf8().chopped(11)));
    static const QRegularExpression line(u"<p class=\"key\">([^<]+)</p>"_s);
    QString key;
    auto it = line.globalMatch(QString::fromUtf8(bytes));
    while (it.hasNext())
        key += it.next().captured(1).replace(u"&nbsp;"_s, u" "_s) + u' ';
    QVERIFY(RecoveryKey::read(Secret(key)));
    QVERIFY(!ended.all().contains(key.left(5).toUtf8()));

    // Nothing else is needed, and the key is nowhere in the database.
    const QString keyFile = write(u"key"_s, key.toLower().toUtf8());
    QVERIFY_CODE(
        run({ u"database"_s, u"passphrase"_s, u"--recovery-key-file"_s, keyFile }, {}, "set anew"),
        0);
    QVERIFY_CODE(run({ u"database"_s, u"rekey"_s }, "set anew"), 0);
    const VaultEnded isVoid
        = run({ u"database"_s, u"rekey"_s, u"--recovery-key-file"_s, keyFile, u"--json"_s });
    QVERIFY_CODE(isVoid, 6);
    QCOMPARE(isVoid.last()[u"code"].toString(), u"recovery_key_wrong"_s);
}

void tst_VaultCommand::aMistypedRecoveryKeyNamesTheGroup()
{
    QByteArray key = RecoveryKey::make().text().revealUtf8();
    key[13] = key[13] == '7' ? '8' : '7';
    const VaultEnded ended = run(
        { u"database"_s, u"rekey"_s, u"--json"_s, u"--recovery-key-file"_s, write(u"key"_s, key) });
    QVERIFY_CODE(ended, 2);
    QCOMPARE(ended.last()[u"code"].toString(), u"recovery_key_mistyped"_s);
    QCOMPARE(ended.last()[u"detail"].toString(), u"3"_s);
    QVERIFY(!ended.all().contains(key));
}

/// It may be the one that counts.
void tst_VaultCommand::aSheetThatIsThereStays()
{
    const QString sheet = write(u"sheet.html"_s, "the sheet that counts");
    const VaultEnded ended = run({ u"database"_s, u"recovery"_s, u"--json"_s, u"-o"_s, sheet });
    QVERIFY(ended.code != 0);
    QCOMPARE(ended.last()[u"code"].toString(), u"file_unwritable"_s);
    QFile file(sheet);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("the sheet that counts"));
}

/// Interrupted while it is still busy with the former passphrase.
void tst_VaultCommand::aCancelledChangeOfTheMembersPassphraseIsNone()
{
    const QString key = path(u"own.key"_s);
    const Secret before(u"before"_s);
    const PassphraseCost dear { 8, crypto_pwhash_MEMLIMIT_MODERATE }; // a second or two
    QVERIFY(MemberKey::create(key, before, dear));
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"before"_s);
    environment.insert(u"DOPPINO_NEW_PASSPHRASE"_s, u"after"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL), { u"team"_s, u"key"_s, u"--member-key"_s, key });
    QVERIFY(process.waitForStarted());
    const auto listens = [&process] { // for Ctrl-C: bit 1 of the signals it catches
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        static const QRegularExpression caught(u"SigCgt:\\s*[0-9a-f]*([0-9a-f])\\b"_s);
        return status.open(QFile::ReadOnly)
            && (caught.match(QString::fromLatin1(status.readAll())).captured(1).toInt(nullptr, 16)
                   & 2)
            != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(MemberKey::open(key, before));
}

void tst_VaultCommand::aTeamOnAServer()
{
    PostgresPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QString place = peer.place(peer.newDatabase());
    for (const QString& who : { u"anna"_s, u"bruno"_s }) // at next to no cost; tech makes his own
        QVERIFY(MemberKey::create(path(who + u".key"_s), Secret(who + u" passphrase"_s),
            { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN }));
    const auto as = [&](const char* who, QStringList arguments) {
        arguments.append({ u"--member-key"_s, path(QString::fromLatin1(who) + u".key"_s) });
        return runOn(place, arguments, QByteArray(who) + " passphrase");
    };
    const VaultEnded anna = as("anna", { u"team"_s, u"ask"_s, u"--name"_s, u"anna"_s });
    QVERIFY_CODE(anna, 0);
    QVERIFY_CODE(
        as("anna", { u"site"_s, u"import"_s, u"" TEST_DATA_DIR "/contract-example.json"_s }), 0);
    const VaultEnded bruno = as("bruno", { u"team"_s, u"ask"_s, u"--name"_s, u"bruno"_s });
    QVERIFY_CODE(bruno, 0);
    const QString fingerprint = bruno.last()[u"fingerprint"].toString();
    QCOMPARE(as("bruno", { u"team"_s, u"key"_s }).last()[u"fingerprint"].toString(), fingerprint);
    const VaultEnded notYet = as("bruno", m_secrets);
    QVERIFY_CODE(notYet, 6);
    QCOMPARE(notYet.last()[u"code"].toString(), u"not_a_member"_s);
    QCOMPARE(notYet.last()[u"detail"].toString(), fingerprint);

    const auto admit = [&](const QString& compared) {
        return as("anna", { u"team"_s, u"admit"_s, u"bruno"_s, u"--fingerprint"_s, compared });
    };
    QVERIFY_CODE(admit(anna.last()[u"fingerprint"].toString()), 2);
    QVERIFY_CODE(admit(fingerprint.toLower()), 0);
    QVERIFY_CODE(as("bruno", m_secrets), 0);
    QCOMPARE(as("bruno", { u"team"_s, u"list"_s }).out.count("\"admitted\":true"), 2);

    QVERIFY_CODE(as("anna", { u"team"_s, u"remove"_s, u"bruno"_s }), 0);
    const VaultEnded rekey = as("anna", { u"database"_s, u"rekey"_s });
    QVERIFY_CODE(rekey, 0);
    QCOMPARE(rekey.last()[u"members"].toArray().size(), 1);
    QVERIFY_CODE(as("bruno", m_secrets), 6);
    QVERIFY_CODE(as("anna", m_secrets), 0);
    QVERIFY_CODE(as("anna", { u"team"_s, u"remove"_s, u"anna"_s }), 1);
    QVERIFY_CODE(as("anna", { u"team"_s, u"remove"_s, u"carla"_s }), 2);
}

/// With the rights that the roles' script gives.
void tst_VaultCommand::aTechnicianAsksAndAdmitsNobody()
{
    PostgresPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QString name = peer.newDatabase();
    const auto as = [&](const QString& user, QStringList arguments) {
        arguments.append({ u"--member-key"_s, path(user + u".key"_s) });
        return runOn(peer.place(name, user), arguments, user.toUtf8());
    };
    QVERIFY_CODE(as(u"chief"_s, { u"team"_s, u"ask"_s }), 0);
    QVERIFY(peer.sql(name, RoleScript::text(name)) != u"?");
    QVERIFY(peer.sql(name,
                u"CREATE ROLE tech LOGIN; GRANT "_s + RoleScript::technician(name) + u" TO tech"_s)
        != u"?");
    const VaultEnded asked = as(u"tech"_s, { u"team"_s, u"ask"_s });
    QVERIFY_CODE(asked, 0);
    QCOMPARE(asked.last()[u"subject"].toString(), u"tech"_s);
    const QString own = asked.last()[u"fingerprint"].toString();
    QVERIFY_CODE(as(u"tech"_s, { u"team"_s, u"admit"_s, u"tech"_s, u"--fingerprint"_s, own }), 6);
    QVERIFY_CODE(as(u"tech"_s, { u"team"_s, u"remove"_s, u"chief"_s }), 1);
    QVERIFY_CODE(as(u"chief"_s, { u"team"_s, u"admit"_s, u"tech"_s, u"--fingerprint"_s, own }), 0);
    // He holds the key now; others he can still not admit by the server's leave.
    QVERIFY_CODE(as(u"tech"_s, { u"team"_s, u"ask"_s, u"--name"_s, u"friend"_s }), 0);
    const VaultEnded refused
        = as(u"tech"_s, { u"team"_s, u"admit"_s, u"tech"_s, u"--fingerprint"_s, own });
    QVERIFY_CODE(refused, 1);
    QCOMPARE(refused.last()[u"code"].toString(), u"database_no_right"_s);
}

bool tst_VaultCommand::leavesACore(int signal, bool isAskedFor)
{
    int input[2];
    int output[2];
    if (::pipe(input) != 0 || ::pipe(output) != 0)
        return true;
    const QByteArray database = path(u"d.sqlite"_s).toLocal8Bit();
    const QByteArray site = m_example.toUtf8();
    const QByteArray folder = m_folder->path().toLocal8Bit();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(input[0], 0);
        ::dup2(output[1], 1);
        ::close(input[1]);
        ::close(output[0]);
        ::setenv("DOPPINO_PASSPHRASE", "test passphrase", 1);
        ::setenv("DOPPINO_CORE_DUMPS", isAskedFor ? "1" : "0", 1);
        if (::chdir(folder.constData()) == 0)
            ::execl(DOPPINOCTL, DOPPINOCTL, "--json", "--database", database.constData(), "phones",
                "scan", site.constData(), nullptr);
        ::_exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    // What it answers to a scan shows that it has opened the site, and goes on waiting.
    const QByteArray scan = "00-15-65-11-22-33\n";
    bool isWaiting = ::write(input[1], scan.constData(), size_t(scan.size())) == scan.size();
    char answer = 0;
    isWaiting = isWaiting && ::read(output[0], &answer, 1) == 1;
    QFile environment(u"/proc/%1/environ"_s.arg(child));
    if (environment.open(QFile::ReadOnly) && environment.readAll().contains("test passphrase"))
        qWarning("its environment still shows the passphrase");
    ::kill(child, signal);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(input[1]);
    ::close(output[0]);
    if (!isWaiting || !WIFSIGNALED(status) || WTERMSIG(status) != signal)
        qWarning("it had ended before: %d", status);
    return WCOREDUMP(status);
}

void tst_VaultCommand::leavesNoCore_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("abort") << SIGABRT;
    QTest::newRow("segmentation fault") << SIGSEGV;
}

void tst_VaultCommand::leavesNoCore()
{
    QFETCH(int, signal);
    QVERIFY_CODE(run({ u"site"_s, u"import"_s, u"" TEST_DATA_DIR "/contract-example.json"_s }), 0);
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(!leavesACore(signal, false));
    for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files))
        QVERIFY2(!name.contains(u"core"), qPrintable(name));
}

/// Proves that a core could have been left at all; the release build leaves none even so.
void tst_VaultCommand::aCoreIsLeftWhereOneIsAskedFor()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_CORE, &limit);
    const pid_t child = ::fork();
    if (child == 0 && ::chdir(m_folder->path().toLocal8Bit().constData()) == 0) {
        std::signal(SIGABRT, SIG_DFL); // the test's own handler would explain it at length
        ::abort();
    }
    if (child == 0)
        ::_exit(1);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WCOREDUMP(status))
        QSKIP("this machine makes no cores at all");
    QVERIFY_CODE(run({ u"site"_s, u"import"_s, u"" TEST_DATA_DIR "/contract-example.json"_s }), 0);
    QTest::failOnWarning(QRegularExpression(u"."_s));
#ifdef NDEBUG
    QVERIFY(!leavesACore(SIGABRT, true));
#else
    QVERIFY(leavesACore(SIGABRT, true));
#endif
}

QTEST_GUILESS_MAIN(tst_VaultCommand)
#include "tst_VaultCommand.moc"
