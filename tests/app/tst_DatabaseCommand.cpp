// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"
#include "models/store/sqlite/SqliteFile.h"
#include "tests/support/OldStore.h"
#include "tests/support/QuickVault.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The real program: database check, backup, backups, restore, salvage.
class tst_DatabaseCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checksASoundOne();
    void backsUpAndRestores();
    void tellsWhatHelpsADamagedOne();
    void savesWhatCanBeRead();
    void refuses_data();
    void refuses();
    void tellsAClockThatWasSetBack();
    void saysSoOfADamagedBackup();
    void keepsByCount();
    void checksAnOlderOneAsItIs();
    void helpsWhereTheFileIsGone();
    void canBeStopped_data();
    void canBeStopped();

private:
    struct Ended {
        int code = -1;
        QList<QJsonObject> events;
        [[nodiscard]] QJsonObject last(const QString& name) const
        {
            for (auto it = events.crbegin(); it != events.crend(); ++it)
                if (it->value(u"event"_s).toString() == name)
                    return *it;
            return {};
        }
        [[nodiscard]] QString errorCode() const
        {
            return last(u"error"_s).value(u"code"_s).toString();
        }
    };
    Ended run(const QStringList& arguments) const;
    void damage() const;
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

tst_DatabaseCommand::Ended tst_DatabaseCommand::run(const QStringList& arguments) const
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"correct horse"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DOPPINOCTL),
        arguments + QStringList { u"--json"_s, u"--database"_s, path() });
    Ended ended;
    if (!program.waitForFinished(120'000))
        return ended;
    ended.code = program.exitCode();
    for (const QByteArray& each : program.readAllStandardOutput().split('\n'))
        if (!each.isEmpty())
            ended.events.append(QJsonDocument::fromJson(each).object());
    return ended;
}

void tst_DatabaseCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QuickVault::prepare(path(), "correct horse"));
    const QString file = QStringLiteral(TEST_DATA_DIR "/contract-example.json");
    QCOMPARE(run({ u"site"_s, u"import"_s, file }).code, 0);
}

/// All but the first page.
void tst_DatabaseCommand::damage() const
{
    QFile file(path());
    const auto pages = file.size() / 4096;
    if (!file.open(QFile::ReadWrite) || !file.seek(pages / 3 * 4096)
        || file.write(QByteArray(4096 * (pages / 3), '\x5a')) < 0)
        qFatal("cannot damage the test data");
}

void tst_DatabaseCommand::checksASoundOne()
{
    const Ended checked = run({ u"database"_s, u"check"_s });
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.last(u"result"_s).value(u"sites"_s).toInt(), 1);
    QCOMPARE(checked.last(u"result"_s).value(u"secrets"_s).toString(), u"open"_s);
    QCOMPARE(checked.last(u"result"_s).value(u"schema"_s).toInt(), Database::currentVersion());
}

void tst_DatabaseCommand::backsUpAndRestores()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QCOMPARE(run({ u"database"_s, u"backup"_s, copy }).code, 0);
    QCOMPARE(run({ u"database"_s, u"backup"_s, copy }).code, 2); // not over another file
    QCOMPARE(run({ u"database"_s, u"backup"_s }).code, 0);
    const Ended listed = run({ u"database"_s, u"backups"_s });
    QCOMPARE(listed.events.size(), 1);
    QVERIFY(listed.last(u"backup"_s).value(u"good"_s).toBool());
    QCOMPARE(run({ u"site"_s, u"delete"_s, u"Rossi S.r.l. - Pesaro"_s }).code, 0);
    QCOMPARE(run({ u"site"_s, u"list"_s }).events.size(), 0);
    QCOMPARE(run({ u"database"_s, u"restore"_s, copy }).code, 0);
    QCOMPARE(run({ u"site"_s, u"list"_s }).events.size(), 1);
    QCOMPARE(run({ u"database"_s, u"check"_s }).code, 0);
    QVERIFY(QFile::exists(path() + u".before-restore"_s));
}

void tst_DatabaseCommand::tellsWhatHelpsADamagedOne()
{
    QCOMPARE(run({ u"database"_s, u"backup"_s }).code, 0);
    damage();
    const Ended listed = run({ u"site"_s, u"list"_s });
    QCOMPARE(listed.code, 6);
    QCOMPARE(listed.errorCode(), u"database_damaged"_s);
    const Ended checked = run({ u"database"_s, u"check"_s });
    QCOMPARE(checked.code, 6);
    QCOMPARE(checked.errorCode(), u"database_damaged"_s);
    const QString good = checked.last(u"backup"_s).value(u"file"_s).toString();
    QCOMPARE(good, Backups::list(path()).first().path);
    QCOMPARE(run({ u"database"_s, u"backup"_s }).code, 6); // never of a damaged one
    QCOMPARE(run({ u"database"_s, u"restore"_s, good }).code, 0);
    QCOMPARE(run({ u"database"_s, u"check"_s }).code, 0);
    QCOMPARE(run({ u"site"_s, u"list"_s }).events.size(), 1);
}

void tst_DatabaseCommand::savesWhatCanBeRead()
{
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite) && file.write(QByteArray(100, '\0')) == 100);
    file.close();
    QCOMPARE(run({ u"site"_s, u"list"_s }).errorCode(), u"database_damaged"_s);
    const Ended saved = run({ u"database"_s, u"salvage"_s });
    QCOMPARE(saved.code, 0);
    QCOMPARE(saved.last(u"result"_s).value(u"sites"_s).toInt(), 1);
    const QString copy = saved.last(u"result"_s).value(u"file"_s).toString();
    QCOMPARE(copy, path() + u".saved"_s);
    QCOMPARE(run({ u"database"_s, u"restore"_s, copy }).code, 0);
    QCOMPARE(run({ u"database"_s, u"check"_s }).last(u"result"_s).value(u"secrets"_s).toString(),
        u"open"_s);
}

void tst_DatabaseCommand::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("an unknown verb") << QStringList { u"database"_s, u"polish"_s } << 2;
    QTest::newRow("restore of nothing") << QStringList { u"database"_s, u"restore"_s } << 2;
    QTest::newRow("a backup that is not there")
        << QStringList { u"database"_s, u"restore"_s, u"/nowhere/x.sqlite"_s } << 2;
    QTest::newRow("a file that is no backup") << QStringList { u"database"_s, u"restore"_s,
        QStringLiteral(TEST_DATA_DIR "/contract-example.json") }
                                              << 2;
    QTest::newRow("a folder that nobody can write to")
        << QStringList { u"database"_s, u"backup"_s, u"/proc/x.sqlite"_s } << 2;
    QTest::newRow("a folder that is not there")
        << QStringList { u"database"_s, u"backup"_s, u"/nowhere/x.sqlite"_s } << 2;
}

void tst_DatabaseCommand::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QCOMPARE(run(words).code, code);
    QCOMPARE(run({ u"database"_s, u"check"_s }).code, 0);
}

void tst_DatabaseCommand::tellsAClockThatWasSetBack()
{
    OldStore::runRaw(path(), { u"UPDATE site SET updated_at = '2099-01-01T00:00:00.000Z'"_s });
    const Ended listed = run({ u"site"_s, u"list"_s });
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.last(u"warning"_s).value(u"code"_s).toString(), u"clock_behind"_s);
    QVERIFY(listed.last(u"warning"_s).value(u"text"_s).toString().contains(u"2099"));
}

void tst_DatabaseCommand::saysSoOfADamagedBackup()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QCOMPARE(run({ u"database"_s, u"backup"_s, copy }).code, 0);
    QVERIFY(QFile::resize(copy, 20'000));
    const Ended refused = run({ u"database"_s, u"restore"_s, copy });
    QCOMPARE(refused.code, 5);
    QCOMPARE(refused.errorCode(), u"backup_damaged"_s);
}

void tst_DatabaseCommand::keepsByCount()
{
    for (int i = 0; i < Backups::usuallyKept; ++i)
        QVERIFY(Backups::take(path()));
    const QString oldest = Backups::list(path()).last().path;
    const Ended taken = run({ u"database"_s, u"backup"_s });
    QCOMPARE(taken.code, 0);
    const auto left = Backups::list(path());
    QCOMPARE(left.size(), Backups::usuallyKept);
    QCOMPARE(left.first().path, taken.last(u"result"_s).value(u"file"_s).toString());
    QVERIFY(!QFile::exists(oldest));
}

void tst_DatabaseCommand::checksAnOlderOneAsItIs()
{
    QVERIFY(QFile::remove(path()));
    OldStore::make(path());
    const QByteArray before = StoreFixture::contentsOf(path());
    const Ended checked = run({ u"database"_s, u"check"_s });
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.last(u"result"_s).value(u"schema"_s).toInt(), 1);
    QVERIFY(!checked.last(u"result"_s).contains(u"secrets"_s));
    QCOMPARE(StoreFixture::contentsOf(path()), before);
    QVERIFY(!QFile::exists(path() + u".schema-1"_s));
}

void tst_DatabaseCommand::helpsWhereTheFileIsGone()
{
    QCOMPARE(run({ u"database"_s, u"backup"_s }).code, 0);
    QVERIFY(QFile::remove(path()));
    const Ended listed = run({ u"site"_s, u"list"_s });
    QCOMPARE(listed.code, 6);
    QCOMPARE(listed.errorCode(), u"database_gone"_s);
    const Ended checked = run({ u"database"_s, u"check"_s });
    QCOMPARE(checked.code, 6);
    const QString good = checked.last(u"backup"_s).value(u"file"_s).toString();
    QCOMPARE(run({ u"database"_s, u"restore"_s, good }).code, 0);
    QCOMPARE(run({ u"site"_s, u"list"_s }).events.size(), 1);
}

void tst_DatabaseCommand::canBeStopped_data()
{
    QTest::addColumn<bool>("isInterrupted");
    QTest::addColumn<int>("code");
    QTest::newRow("by its time-out") << false << 4;
    QTest::newRow("by Ctrl-C") << true << 130;
}

/// While it waits for another program, which has the database for longer than that.
void tst_DatabaseCommand::canBeStopped()
{
    QFETCH(bool, isInterrupted);
    QFETCH(int, code);
    const auto backup = Backups::take(path());
    QVERIFY(backup);
    const auto busy = SqliteFile::open(path(), SqliteFile::Mode::Alone);
    QVERIFY(busy);
    QProcess program;
    QStringList arguments { u"database"_s, u"restore"_s, backup->path, u"--database"_s, path() };
    if (!isInterrupted)
        arguments << u"--timeout"_s << u"1"_s;
    program.start(QStringLiteral(DOPPINOCTL), arguments);
    const QDir folder(m_folder->path());
    if (isInterrupted) {
        QTRY_VERIFY_WITH_TIMEOUT(
            !folder.entryList({ u"*.restore-part-*"_s }, QDir::Files).isEmpty(), 60'000);
        ::kill(pid_t(program.processId()), SIGINT);
    }
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), code);
    QVERIFY(folder.entryList({ u"*.restore-part-*"_s }, QDir::Files).isEmpty());
    QVERIFY(!QFile::exists(path() + u".before-restore"_s));
}

QTEST_GUILESS_MAIN(tst_DatabaseCommand)
#include "tst_DatabaseCommand.moc"
