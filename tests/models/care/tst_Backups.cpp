// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/BackupJob.h"
#include "models/store/ClockCheck.h"
#include "tests/models/care/CareSample.h"
#include "tests/support/OldStore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CareSample;

namespace {

constexpr qsizetype pageSize = 4096;

/// Forty sites, made once: each saving waits for the disk.
struct Forty {
    Sites sites;
    QByteArray file;
};

const Forty& forty()
{
    static const Forty made = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"forty.sqlite"_s);
        Forty all { fill(path, 40), {} };
        all.file = StoreFixture::contentsOf(path);
        return all;
    }();
    return made;
}

QByteArray noise(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// One way of breaking a file. @return the bytes after it
QByteArray broken(const QByteArray& whole, int way, QRandomGenerator& random)
{
    QByteArray bytes = whole;
    const auto pages = bytes.size() / pageSize;
    const auto page = qsizetype(random.bounded(quint32(pages))) * pageSize;
    switch (way) {
    case 0:
        return bytes.replace(page, pageSize, noise(random, pageSize));
    case 1:
        return bytes.replace(page, pageSize, QByteArray(pageSize, '\0'));
    case 2:
        return bytes.first(qsizetype(random.bounded(quint32(bytes.size()))));
    case 3: { // a page where another one belongs
        const auto other = qsizetype(random.bounded(quint32(pages))) * pageSize;
        return bytes.replace(page, pageSize, whole.mid(other, pageSize));
    }
    case 4: {
        const auto at = page + qsizetype(random.bounded(3500));
        return bytes.replace(at, 512, noise(random, 512));
    }
    case 5:
        bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
        return bytes;
    default:
        return bytes.replace(0, 100, QByteArray(100, '\0'));
    }
}

void removeWithCompanions(const QString& path)
{
    for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + suffix);
}

} // namespace

class tst_Backups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWholeWhileAnotherProgramWrites();
    void keepsTheNewestOnes();
    void keepsTheOrderWhateverTheClockSays();
    void isNotTakenOfADamagedDatabase();
    void isTakenOnlyWhenSomethingChanged();
    void goesOnByItself();
    void canBeCancelled();
    void restoresAndKeepsTheEarlier();
    void restoresOverAnythingDamaged_data();
    void restoresOverAnythingDamaged();
    void seesAChangeThoughTheClockWasSetBack();
    void leavesAloneWhatSomebodyHasOpen();
    void refusesABadBackup();
    void findsWhatIsNotAsItWasLeft();
    void opensSoundOrSaysDamaged_data();
    void opensSoundOrSaysDamaged();
    void survivesATornLog();
    void savesEachUndamagedSite();
    void dropsPartsWithoutASite();
    void knowsAClockThatIsBehind();

private:
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Backups::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_Backups::isWholeWhileAnotherProgramWrites()
{
    fill(path(), 3);
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), { u"--write"_s, path() });
    QVERIFY(writer.waitForReadyRead(30'000));
    for (int round = 0; round < 5; ++round) {
        writer.readAllStandardOutput();
        QVERIFY(writer.waitForReadyRead(30'000)); // it goes on writing
        const auto taken = Backups::take(path());
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        const auto report = Backups::check(taken->path);
        QVERIFY(report && report->isSound());
        QVERIFY(report->sites >= 3);
        QCOMPARE(report->schema, Database::currentVersion());
        const auto others = QFile::permissions(taken->path)
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
        QVERIFY(!others);
    }
    QCOMPARE(writer.state(), QProcess::Running);
    writer.kill();
    writer.waitForFinished();
    QCOMPARE(Backups::list(path()).size(), 5);
    QVERIFY(leftovers(*m_folder).isEmpty());
}

void tst_Backups::keepsTheNewestOnes()
{
    OldStore::make(path());
    QVERIFY(Database::open(path()));
    QStringList taken;
    for (int i = 0; i < 5; ++i)
        taken.prepend(Backups::take(path())->path);
    write(Backups::folderOf(path()) + u"/notes.txt"_s, "mine");
    QVERIFY(Backups::thin(path(), 2));
    const auto left = Backups::list(path());
    QCOMPARE(left.size(), 3);
    QCOMPARE(left[0].path, taken[0]);
    QCOMPARE(left[1].path, taken[1]);
    QVERIFY(left[2].isFromBeforeMigration);
    QCOMPARE(left[2].schema, 1);
    QVERIFY(QFile::exists(Backups::folderOf(path()) + u"/notes.txt"_s));
    QCOMPARE(Backups::newestGood(path())->path, taken[0]);
    write(taken[0], StoreFixture::contentsOf(taken[0]).first(20'000));
    QCOMPARE(Backups::newestGood(path())->path, taken[1]);
}

void tst_Backups::keepsTheOrderWhateverTheClockSays()
{
    fill(path(), 1);
    const QString first = Backups::take(path())->path;
    // As if it had been taken by a clock that ran ahead.
    const QString ahead = Backups::folderOf(path()) + u"/000001_20991231-235959Z_8.sqlite"_s;
    QVERIFY(QFile::rename(first, ahead));
    const QString second = Backups::take(path())->path;
    QCOMPARE(Backups::list(path()).first().path, second);
    QVERIFY(Backups::thin(path(), 1));
    QVERIFY(QFile::exists(second) && !QFile::exists(ahead));
}

void tst_Backups::isNotTakenOfADamagedDatabase()
{
    fill(path(), 20);
    QByteArray bytes = StoreFixture::contentsOf(path());
    bytes.replace(bytes.size() / 2 / pageSize * pageSize, pageSize, QByteArray(pageSize, 'x'));
    write(path(), bytes);
    const auto taken = Backups::take(path());
    QVERIFY(!taken);
    QCOMPARE(errorCodeName(taken.error().code), u"database_damaged"_s);
    QVERIFY(Backups::list(path()).isEmpty());
    QCOMPARE(errorCodeName(Backups::newestGood(path()).error().code), u"no_good_backup"_s);
}

void tst_Backups::isTakenOnlyWhenSomethingChanged()
{
    fill(path(), 2);
    QVERIFY(Backups::isDue(path(), 0));
    QVERIFY(*Backups::takeIfChanged(path()));
    QVERIFY(!Backups::isDue(path(), 0));
    QVERIFY(!*Backups::takeIfChanged(path()));
    {
        const auto store = StoreFixture::openUnlocked(path());
        Site site = numberedSite(9);
        QVERIFY(store->sites().save(site, u"import"_s));
    }
    QVERIFY(!Backups::isDue(path(), 1)); // changed, and young
    QVERIFY(Backups::isDue(path(), 0));
    QVERIFY(*Backups::takeIfChanged(path()));
    QCOMPARE(Backups::list(path()).size(), 2);
}

void tst_Backups::goesOnByItself()
{
    fill(path(), 2);
    BackupSchedule schedule(nullptr, std::chrono::milliseconds(20));
    QSignalSpy taken(&schedule, &BackupSchedule::taken);
    QSignalSpy unchanged(&schedule, &BackupSchedule::unchanged);
    schedule.begin(path(), 1, 3);
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 60'000); // at the start
    QTRY_VERIFY_WITH_TIMEOUT(unchanged.size() >= 3, 60'000);
    schedule.end();
    QTRY_VERIFY_WITH_TIMEOUT(!schedule.isRunning(), 60'000);
    QCOMPARE(Backups::list(path()).size(), 1);
    QFile::remove(path());
    QSignalSpy failed(&schedule, &BackupSchedule::failed);
    schedule.begin(path(), 0, 3);
    schedule.begin(u"postgresql://u@h/n"_s, 1, 3);
    QCOMPARE(failed.size(), 0);
}

void tst_Backups::canBeCancelled()
{
    fill(path(), 2);
    BackupJob job(path(), 3);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(outcomeName(job.outcome().end), u"cancelled"_s);
    QVERIFY(Backups::list(path()).isEmpty());
    QVERIFY(QDir(Backups::folderOf(path())).entryList(QDir::Files).isEmpty());
}

void tst_Backups::restoresAndKeepsTheEarlier()
{
    const Sites first = fill(path(), 3);
    const auto taken = Backups::take(path());
    QVERIFY(taken);
    const Sites later = fill(path(), 2);
    QCOMPARE(codeOf(Backups::restore(path(), taken->path)), u"ok"_s);
    QCOMPARE(sitesOf(path()).size(), 3);
    QCOMPARE(wrong(sitesOf(path()), first), 0);
    QCOMPARE(sitesOf(path() + u".before-restore"_s).size(), 5);
    QCOMPARE(codeOf(Backups::restore(path(), taken->path)), u"ok"_s);
    QCOMPARE(sitesOf(path() + u".before-restore-2"_s).size(), 3);
    QCOMPARE(sitesOf(path() + u".before-restore"_s).size(), 5);
    QVERIFY(leftovers(*m_folder).isEmpty());
    QVERIFY(QFile::remove(path()));
    QCOMPARE(codeOf(Backups::restore(path(), taken->path)), u"ok"_s); // where there is none
    QCOMPARE(sitesOf(path()).size(), 3);
}

void tst_Backups::restoresOverAnythingDamaged_data()
{
    QTest::addColumn<int>("way");
    for (int way = 0; way < 7; ++way)
        QTest::addRow("broken in way %d", way) << way;
}

void tst_Backups::restoresOverAnythingDamaged()
{
    QFETCH(int, way);
    const Sites all = fill(path(), 8);
    const auto taken = Backups::take(path());
    QRandomGenerator random(quint32(way) + 7);
    const QByteArray damaged = broken(StoreFixture::contentsOf(path()), way, random);
    write(path(), damaged);
    QCOMPARE(codeOf(Backups::restore(path(), taken->path)), u"ok"_s);
    QCOMPARE(wrong(sitesOf(path()), all), 0);
    QCOMPARE(sitesOf(path()).size(), all.size());
    QVERIFY(QFile::exists(path() + u".before-restore"_s));
}

void tst_Backups::seesAChangeThoughTheClockWasSetBack()
{
    fill(path(), 1);
    const auto store = StoreFixture::openUnlocked(path());
    QVERIFY(store && store->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    {
        QFile file(path()); // written while the clock was ahead
        QVERIFY(file.open(QFile::ReadWrite)
            && file.setFileTime(
                QDateTime::currentDateTime().addDays(40), QFileDevice::FileModificationTime));
    }
    QVERIFY(*Backups::takeIfChanged(path()));
    QVERIFY(!Backups::isDue(path(), 0));
    Site site = numberedSite(9);
    QVERIFY(store->sites().save(site, u"import"_s)); // into the log
    QVERIFY(Backups::isDue(path(), 0));
}

void tst_Backups::leavesAloneWhatSomebodyHasOpen()
{
    fill(path(), 2);
    const auto taken = Backups::take(path());
    const auto store = StoreFixture::openUnlocked(path());
    QVERIFY(store);
    QCOMPARE(codeOf(Backups::restore(path(), taken->path)), u"database_busy"_s);
    QCOMPARE(sitesOf(path()).size(), 2);
    QVERIFY(!QFile::exists(path() + u".before-restore"_s));
    QVERIFY(leftovers(*m_folder).isEmpty());
    Site site = numberedSite(4);
    QVERIFY(store->sites().save(site, u"import"_s));
}

void tst_Backups::refusesABadBackup()
{
    const Sites all = fill(path(), 4);
    const QString copy = Backups::take(path())->path;
    const QByteArray whole = StoreFixture::contentsOf(copy);
    write(copy, whole.first(whole.size() / 2));
    QCOMPARE(codeOf(Backups::restore(path(), copy)), u"backup_damaged"_s);
    write(copy, "not a database at all, but a letter to a customer");
    QCOMPARE(codeOf(Backups::restore(path(), copy)), u"backup_damaged"_s);
    QCOMPARE(codeOf(Backups::restore(path(), path())), u"backup_damaged"_s);
    write(copy, whole);
    OldStore::runRaw(copy, { u"INSERT INTO schema_migration VALUES (999, 'later', 'then')"_s });
    QCOMPARE(codeOf(Backups::restore(path(), copy)), u"database_newer"_s);
    QCOMPARE(wrong(sitesOf(path()), all), 0);
    QCOMPARE(sitesOf(path()).size(), all.size());
}

/// What the engine cannot know: its pages are whole, and somebody's name is another.
void tst_Backups::findsWhatIsNotAsItWasLeft()
{
    fill(path(), 3);
    QVERIFY(Backups::check(path())->isSound());
    QByteArray bytes = StoreFixture::contentsOf(path());
    const auto at = bytes.indexOf("telefono 1");
    QVERIFY(at > 0);
    write(path(), bytes.replace(at, 8, "telefomo"));
    QVERIFY(Database::open(path()));
    const auto report = Backups::check(path());
    QVERIFY(report && !report->isSound());
    QVERIFY2(report->faults.first().contains(u"label"), qPrintable(report->faults.join(u'\n')));
    const auto store = StoreFixture::openUnlocked(path());
    QCOMPARE(Backups::check(path())->unreadableSecrets, -1);
    QCOMPARE(Backups::check(path(), &store->vault())->unreadableSecrets, 0);
    OldStore::runRaw(path(), { u"UPDATE secret SET sealed = 'AAAA' WHERE field LIKE '%'"_s });
    QVERIFY(Backups::check(path(), &store->vault())->unreadableSecrets >= 3);
}

void tst_Backups::opensSoundOrSaysDamaged_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("a page of noise") << 0;
    QTest::newRow("a page of zeros") << 1;
    QTest::newRow("cut off") << 2;
    QTest::newRow("a page in another one's place") << 3;
    QTest::newRow("a sector of noise") << 4;
    QTest::newRow("one byte") << 5;
    QTest::newRow("no header") << 6;
}

/// Never a crash, never a wrong answer that nobody can notice: it opens, and a check finds it sound
/// and every site as it was; or one of the two says that it is damaged.
void tst_Backups::opensSoundOrSaysDamaged()
{
    QFETCH(int, way);
    const auto& [all, whole] = forty();
    QRandomGenerator random(quint32(way) * 7919 + 1);
    const int rounds = std::max(20, qEnvironmentVariableIntValue("DOPPINO_DAMAGES") / 7);
    int refused = 0;
    int found = 0;
    for (int round = 0; round < rounds; ++round) {
        removeWithCompanions(path());
        const QByteArray damaged = broken(whole, way, random);
        write(path(), damaged);
        const auto opened = Database::open(path());
        if (!opened) {
            const QString code = errorCodeName(opened.error().code);
            const bool isEmptied = damaged.size() < 512;
            QVERIFY2(code == u"database_damaged" || (isEmptied && code == u"database_foreign"),
                qPrintable(u"%1: %2"_s.arg(code, opened.error().detail)));
            ++refused;
            continue;
        }
        if (damaged.isEmpty())
            continue; // a new one
        const auto report = Backups::check(path());
        if (!report || !report->isSound()) {
            ++found;
            continue;
        }
        const Sites now = sitesOf(path());
        QVERIFY2(wrong(now, all) == 0 && now.size() == all.size(),
            qPrintable(u"round %1: %2 of %3 sites, %4 wrong"_s.arg(round)
                           .arg(now.size())
                           .arg(all.size())
                           .arg(wrong(now, all))));
    }
    qInfo("%d damages: %d refused at opening, %d found by the check, %d without effect", rounds,
        refused, found, rounds - refused - found);
    QVERIFY(way == 5 || refused > 0);
}

/// What was committed before the tear is there, what came after it is not, and nothing between.
void tst_Backups::survivesATornLog()
{
    Sites all = fill(path(), 2);
    QByteArray log;
    QByteArray file;
    {
        const auto store = StoreFixture::openUnlocked(path());
        for (int i = 10; i < 20; ++i) {
            Site site = numberedSite(i);
            QVERIFY(store->sites().save(site, u"import"_s));
            all.insert(site.id, site);
        }
        log = StoreFixture::contentsOf(path() + u"-wal"_s);
        file = StoreFixture::contentsOf(path());
    }
    QVERIFY(log.size() > 10 * pageSize);
    QRandomGenerator random(11);
    for (int round = 0; round < 30; ++round) {
        removeWithCompanions(path());
        write(path(), file);
        QByteArray torn = log.first(qsizetype(random.bounded(quint32(log.size()))));
        if (round % 2 == 0 && torn.size() > 600)
            torn.replace(torn.size() - 512, 512, noise(random, 512));
        write(path() + u"-wal"_s, torn);
        QVERIFY(Database::open(path()));
        const Sites now = sitesOf(path());
        QVERIFY(now.size() >= 2);
        QCOMPARE(wrong(now, all), 0);
        const auto report = Backups::check(path());
        QVERIFY(report && report->isSound());
    }
}

void tst_Backups::savesEachUndamagedSite()
{
    const auto& [all, whole] = forty();
    const int rounds = std::max(24, qEnvironmentVariableIntValue("DOPPINO_DAMAGES") / 20);
    int kept = 0;
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(round) + 100);
        removeWithCompanions(path());
        write(path(), broken(whole, round % 5 == 4 ? 6 : round % 5, random));
        const QByteArray before = StoreFixture::contentsOf(path());
        const auto saved = Backups::salvage(path());
        QCOMPARE(StoreFixture::contentsOf(path()), before);
        if (!saved) {
            QCOMPARE(errorCodeName(saved.error().code), u"database_unavailable"_s);
            QVERIFY(round % 5 == 2); // cut off so near its beginning that nothing is left
            continue;
        }
        const auto report = Backups::check(saved->path);
        QVERIFY(report);
        const Sites now = sitesOf(saved->path);
        const int sound = int(now.size()) - wrong(now, all);
        QVERIFY2(saved->sites <= sound,
            qPrintable(u"round %1: %2 said to be whole, %3 are: %4"_s.arg(round)
                           .arg(saved->sites)
                           .arg(sound)
                           .arg(report->faults.join(u"; "_s))));
        // A page holds parts of few sites, or the heads of a score; what lists them all is made
        // anew.
        if (round % 5 != 2)
            QVERIFY2(sound >= all.size() - 20,
                qPrintable(u"round %1: %2, lost %3"_s.arg(round).arg(sound).arg(
                    saved->lost.join(u", "_s))));
        QVERIFY(sound == all.size() || !saved->lost.isEmpty());
        kept += sound;
        removeWithCompanions(saved->path);
    }
    qInfo("%d damages: %d of %d sites whole afterwards", rounds, kept, rounds * int(all.size()));
}

void tst_Backups::dropsPartsWithoutASite()
{
    const Sites all = fill(path(), 3);
    OldStore::runRaw(
        path(), { u"PRAGMA foreign_keys=OFF"_s, u"DELETE FROM site WHERE name = 'Sede 1'"_s });
    QVERIFY(!Backups::check(path())->isSound());
    const auto saved = Backups::salvage(path());
    QVERIFY(saved);
    QCOMPARE(saved->sites, 2);
    QVERIFY(saved->lost.contains(u"phone: 6"_s));
    QVERIFY(saved->lost.contains(u"person: 6"_s));
    QVERIFY(Backups::check(saved->path)->isSound());
    QCOMPARE(wrong(sitesOf(saved->path), all), 0);
}

void tst_Backups::knowsAClockThatIsBehind()
{
    const Sites all = fill(path(), 1);
    const auto database = Database::open(path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!*ClockCheck::behind(**database, now));
    QVERIFY(!*ClockCheck::behind(**database, now.addSecs(-60)));
    const auto behind = ClockCheck::behind(**database, now.addDays(-400));
    QVERIFY(behind && *behind);
    QCOMPARE(errorCodeName((*behind)->code), u"clock_behind"_s);
    QVERIFY((*behind)->detail.startsWith(now.toString(u"yyyy-"_s)));
    const QString before = newId();
    QVERIFY((*database)->run(u"UPDATE site SET updated_at = '2099-01-01T00:00:00.000Z'"_s));
    QVERIFY(*ClockCheck::behind(**database, now));
    QVERIFY(newId() > before);
    QVERIFY(newId().startsWith(u"03b3")); // of 2099
}

namespace {

int writeForEver(const QString& path)
{
    const auto store = StoreFixture::openUnlocked(path);
    for (int i = 100; store; ++i) {
        Site site = numberedSite(i);
        if (const Status saved = store->sites().save(site, u"loop"_s);
            !saved && saved.error().code != ErrorCode::DatabaseBusy)
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    tst_Backups test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Backups.moc"
