// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup, and what must not be taken for a new database.
#include "models/care/Backups.h"
#include "models/store/QueryStatus.h"
#include "models/store/sqlite/SqliteFile.h"
#include "tests/models/care/CareSample.h"
#include "tests/support/OldStore.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace CareSample;

namespace {

/// What another program is told that wants to write.
int tryWriting(const QString& path)
{
    const auto file = SqliteFile::open(path, SqliteFile::Mode::Write);
    const Status begun = file ? statusOf((*file)->run(u"BEGIN IMMEDIATE"_s))
                              : Status(tl::unexpected(file.error()));
    std::printf("%s\n", qPrintable(codeOf(begun)));
    return 0;
}

} // namespace

class tst_Restore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsOthersOutWhileItRestores();
    void stopsRestoringBeforeAnythingIsChanged();
    void anEmptiedOneIsNotANewOne();
    void goesBackWhereTheFileIsGone();
    void leavesAnotherProgramsDatabase();

private:
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Closing any descriptor of a file gives up all of a program's locks on it.
void tst_Restore::keepsOthersOutWhileItRestores()
{
    fill(path(), 2);
    const auto taken = Backups::take(path());
    QVERIFY(taken);
    QByteArray said;
    const auto watch = [&](const QString& step) {
        if (step == u"replace") { // the earlier file is kept, and not replaced yet
            QProcess other;
            other.start(QCoreApplication::applicationFilePath(), { u"--try"_s, path() });
            other.waitForFinished(60'000);
            said = other.readAllStandardOutput().trimmed();
        }
        return true;
    };
    QCOMPARE(codeOf(Backups::restore(path(), taken->path, watch)), u"ok"_s);
    QCOMPARE(said, QByteArray("database_busy"));
}

void tst_Restore::stopsRestoringBeforeAnythingIsChanged()
{
    fill(path(), 1);
    const auto taken = Backups::take(path());
    fill(path(), 1);
    for (const QString& last : { u"check"_s, u"copy"_s, u"replace"_s }) {
        const auto watch = [&last](const QString& step) { return step != last; };
        QCOMPARE(codeOf(Backups::restore(path(), taken->path, watch)), u"cancelled"_s);
        QCOMPARE(sitesOf(path()).size(), 2);
        QVERIFY(leftovers(*m_folder).isEmpty());
        QVERIFY(!QFile::exists(path() + u".before-restore"_s));
    }
}

void tst_Restore::anEmptiedOneIsNotANewOne()
{
    fill(path(), 2);
    QByteArray log;
    {
        const auto store = StoreFixture::openUnlocked(path());
        Site site = numberedSite(7);
        QVERIFY(store->sites().save(site, u"import"_s));
        log = StoreFixture::contentsOf(path() + u"-wal"_s);
    }
    QVERIFY(!log.isEmpty());
    const auto isRefused = [this] {
        const auto opened = Database::open(path());
        const auto report = Backups::check(path());
        const auto taken = Backups::take(path());
        return !opened && opened.error().code == ErrorCode::DatabaseDamaged && !report
            && report.error().code == ErrorCode::DatabaseDamaged && !taken;
    };
    write(path(), {});
    write(path() + u"-wal"_s, log);
    QVERIFY(isRefused());
    QCOMPARE(StoreFixture::contentsOf(path() + u"-wal"_s), log); // it may be the last there is
    QVERIFY(QFile::remove(path() + u"-wal"_s) && QFile::remove(path()));
    const Sites all = fill(path(), 3);
    const auto backup = Backups::take(path());
    QVERIFY(backup);
    write(path(), {});
    QVERIFY(isRefused());
    QCOMPARE(Backups::list(path()).size(), 1);
    QCOMPARE(codeOf(Backups::restore(path(), backup->path)), u"ok"_s);
    QCOMPARE(sitesOf(path()).size(), all.size());
    QCOMPARE(wrong(sitesOf(path()), all), 0);
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    write(other, {});
    QVERIFY(Database::open(other)); // with nothing beside it, it is a new one
}

void tst_Restore::goesBackWhereTheFileIsGone()
{
    const Sites all = fill(path(), 2);
    const auto backup = Backups::take(path());
    QVERIFY(backup && QFile::remove(path()));
    const auto opened = Database::open(path());
    QVERIFY(!opened);
    QCOMPARE(errorCodeName(opened.error().code), u"database_gone"_s);
    QVERIFY(!QFile::exists(path()));
    write(path() + u"-wal"_s, "what was committed last");
    QCOMPARE(codeOf(Backups::restore(path(), backup->path)), u"ok"_s);
    QCOMPARE(sitesOf(path()).size(), all.size());
    QCOMPARE(wrong(sitesOf(path()), all), 0);
    QCOMPARE(StoreFixture::contentsOf(path() + u".before-restore-wal"_s),
        QByteArray("what was committed last"));
}

void tst_Restore::leavesAnotherProgramsDatabase()
{
    const QString mine = m_folder->filePath(u"mine.sqlite"_s);
    fill(mine, 1);
    const auto backup = Backups::take(mine);
    QVERIFY(backup);
    OldStore::runRaw(path(),
        { u"PRAGMA journal_mode=WAL"_s, u"CREATE TABLE schema_migrations (version TEXT)"_s });
    const QByteArray before = StoreFixture::contentsOf(path());
    QCOMPARE(codeOf(Backups::restore(path(), backup->path)), u"database_foreign"_s);
    const auto opened = Database::open(path());
    QVERIFY(!opened);
    QCOMPARE(errorCodeName(opened.error().code), u"database_foreign"_s);
    QCOMPARE(errorCodeName(Backups::check(path()).error().code), u"database_foreign"_s);
    QCOMPARE(StoreFixture::contentsOf(path()), before);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--try") == 0)
        return tryWriting(QString::fromLocal8Bit(argv[2]));
    tst_Restore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Restore.moc"
