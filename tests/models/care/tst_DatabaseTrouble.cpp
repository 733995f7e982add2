// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full, read-only or gone, and programs in each other's way: the real conditions,
// made in a child of this program where they need a disk of their own.
#include "models/care/Backups.h"
#include "tests/support/OldStore.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

Site sizedSite(int number)
{
    Site site;
    site.name = u"Sede %1"_s.arg(number);
    site.users.resize(20);
    for (User& user : site.users)
        user.name = QString(80, QChar(u'a' + number % 26));
    return site;
}

/// One word for how a saving went.
QString trySaving(Store& store, int number)
{
    Site site = sizedSite(number);
    const Status saved = store.sites().save(site, u"import"_s);
    return saved ? u"ok"_s : errorCodeName(saved.error().code);
}

int countOf(const QString& path)
{
    const auto store = Store::open(path);
    const auto sites = store ? (*store)->sites().list() : tl::unexpected(store.error());
    return sites ? int(sites->size()) : -1;
}

/// Saves until it no longer can. "code kept=all sound=1", kept: what was acknowledged and is there.
QString saveUntilRefused(const QString& path)
{
    int acknowledged = 0;
    QString code;
    {
        const auto store = Store::open(path);
        if (!store)
            return u"open: "_s + errorCodeName(store.error().code);
        while ((code = trySaving(**store, acknowledged)) == u"ok")
            if (++acknowledged > 5000)
                return u"never refused"_s;
        // It is refused once more, and reading goes on.
        if (trySaving(**store, 9999) != code || !(*store)->sites().list())
            return u"not usable any more after "_s + code;
    }
    const auto found = countOf(path);
    return u"%1 kept=%2 some=%3"_s
        .arg(code, found == acknowledged ? u"all"_s : u"%1 of %2"_s.arg(found).arg(acknowledged))
        .arg(int(acknowledged > 0));
}

/// "count code": what can be read, and what writing says.
QString readAndTryWriting(const QString& path)
{
    const auto store = Store::open(path);
    if (!store)
        return u"open: "_s + errorCodeName(store.error().code);
    const auto sites = (*store)->sites().list();
    return u"%1 %2 %3"_s.arg(sites ? int(sites->size()) : -1)
        .arg(trySaving(**store, 77), (*store)->mayWrite() ? u"writable"_s : u"readable"_s);
}

/// A disk of its own, which nobody else sees.
bool mountOwn(const QByteArray& folder, const char* size)
{
    const QByteArray options = QByteArray("size=") + size;
    return ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) == 0;
}

QString makeTwo(const QString& path)
{
    const auto store = Store::open(path);
    return store && trySaving(**store, 1) == u"ok" && trySaving(**store, 2) == u"ok"
        ? u"ok"_s
        : u"cannot make the test data"_s;
}

QString onAFullDisk(const QString& folder, const QString& path)
{
    return mountOwn(folder.toLocal8Bit(), "1500k") ? saveUntilRefused(path) : u"no mount"_s;
}

QString onAFullDiskBackup(const QString& folder, const QString& path)
{
    if (!mountOwn(folder.toLocal8Bit(), "1100k") || makeTwo(path) != u"ok")
        return u"no mount"_s;
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QFile::WriteOnly | QFile::Unbuffered))
        return u"no ballast"_s;
    while (ballast.write(QByteArray(4096, 'b')) == 4096) { }
    const auto taken = Backups::take(path);
    const QStringList left = QDir(Backups::folderOf(path)).entryList(QDir::Files);
    ballast.remove();
    return u"%1 left=%2 sites=%3"_s.arg(taken ? u"ok"_s : errorCodeName(taken.error().code))
        .arg(left.size())
        .arg(countOf(path));
}

QString onAReadOnlyDisk(const QString& folder, const QString& path)
{
    if (!mountOwn(folder.toLocal8Bit(), "4m") || makeTwo(path) != u"ok"
        || ::mount(
               "none", folder.toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr)
            != 0)
        return u"no mount"_s;
    return readAndTryWriting(path);
}

QString onADiskThatGoes(const QString& folder, const QString& path)
{
    if (!mountOwn(folder.toLocal8Bit(), "4m") || makeTwo(path) != u"ok")
        return u"no mount"_s;
    const auto store = Store::open(path);
    if (!store || !(*store)->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)
        || !QFile::copy(path, folder + u".away"_s)) // what is on the stick
        return u"no copy"_s;
    if (::umount2(folder.toLocal8Bit().constData(), MNT_DETACH) != 0)
        return u"no umount"_s;
    const QString gone = trySaving(**store, 3);
    // Another one in its place is not gone on with.
    const QString all = folder + u".away"_s;
    if (!mountOwn(folder.toLocal8Bit(), "4m") || makeTwo(path) != u"ok")
        return u"no mount"_s;
    const QString other = trySaving(**store, 3);
    if (::umount2(folder.toLocal8Bit().constData(), MNT_DETACH) != 0
        || !mountOwn(folder.toLocal8Bit(), "4m") || !QFile::copy(all, path))
        return u"no second mount"_s;
    QFile::remove(all);
    const QString back = trySaving(**store, 3);
    return u"%1 %2 %3 sites=%4"_s.arg(gone, other, back).arg(countOf(path));
}

QString asAnotherUser(const QString& folder, const QString& path)
{
    if (makeTwo(path) != u"ok" || ::chmod(folder.toLocal8Bit().constData(), 0555) != 0
        || ::chmod(path.toLocal8Bit().constData(), 0444) != 0
        || (::geteuid() == 0 && ::setresuid(65'534, 65'534, 65'534) != 0))
        return u"no user"_s;
    return readAndTryWriting(path);
}

QString asAnotherUserWithAnOldOne(const QString& folder, const QString& path)
{
    OldStore::make(path);
    if (::chmod(folder.toLocal8Bit().constData(), 0555) != 0
        || ::chmod(path.toLocal8Bit().constData(), 0444) != 0
        || (::geteuid() == 0 && ::setresuid(65'534, 65'534, 65'534) != 0))
        return u"no user"_s;
    return readAndTryWriting(path);
}

QString withinAShare(const QString& /*folder*/, const QString& path)
{
    std::signal(SIGXFSZ, SIG_IGN); // as the programs do
    const rlimit limit { 900'000, 900'000 };
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? saveUntilRefused(path) : u"no limit"_s;
}

QString holding(const QString& /*folder*/, const QString& path)
{
    const auto database = Database::open(path);
    const auto transaction = Transaction::begin(**database);
    std::printf("%s\n", transaction ? "held" : "not held");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

using Scene = QString (*)(const QString& folder, const QString& path);
const std::pair<const char*, Scene> scenes[] { { "full", onAFullDisk },
    { "full-backup", onAFullDiskBackup }, { "read-only", onAReadOnlyDisk },
    { "going", onADiskThatGoes }, { "user", asAnotherUser },
    { "user-old", asAnotherUserWithAnOldOne }, { "share", withinAShare }, { "holding", holding } };

} // namespace

class tst_DatabaseTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void noticesAVanishedFile();
    void goesOnWithAFileThatIsBack();
    void noticesAReplacedFile();
    void waitsForAnotherProgramAndThenSaysSo();
    void tellsRowsThatCannotBeRead();

private:
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    QStringList scene(const QString& name) const
    {
        return { u"--scene"_s, name, m_folder->path() };
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_DatabaseTrouble::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_DatabaseTrouble::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("needsRoot");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("a full disk") << u"full"_s << true << u"database_full kept=all some=1"_s;
    QTest::newRow("a full disk, while backing up")
        << u"full-backup"_s << true << u"database_full left=0 sites=2"_s;
    QTest::newRow("a disk that can only be read")
        << u"read-only"_s << true << u"2 database_read_only readable"_s;
    QTest::newRow("a stick that is pulled out")
        << u"going"_s << true << u"database_gone database_gone ok sites=3"_s;
    QTest::newRow("a file and folder of somebody else")
        << u"user"_s << false << u"2 database_read_only readable"_s;
    QTest::newRow("an older one of somebody else")
        << u"user-old"_s << false << u"open: database_read_only"_s;
    QTest::newRow("a share that is used up")
        << u"share"_s << false << u"database_full kept=all some=1"_s;
}

void tst_DatabaseTrouble::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(bool, needsRoot);
    QFETCH(QString, wanted);
    if (needsRoot && ::geteuid() != 0)
        QSKIP("only root may mount a disk for it");
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), scene(name));
    QVERIFY(child.waitForFinished(120'000));
    const QString said = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
    ::chmod(m_folder->path().toLocal8Bit().constData(), 0700);
    if (said == u"no mount")
        QSKIP("this root may not mount anything: a container without that right");
    QCOMPARE(said, wanted);
}

void tst_DatabaseTrouble::noticesAVanishedFile()
{
    const auto store = Store::open(path());
    QVERIFY(store);
    QCOMPARE(trySaving(**store, 1), u"ok"_s);
    QVERIFY(QFile::rename(path(), path() + u".away"_s));
    QCOMPARE(trySaving(**store, 2), u"database_gone"_s);
    QVERIFY(!QFile::exists(path())); // no new one is begun in its place
    QVERIFY(QFile::rename(path() + u".away"_s, path()));
    QCOMPARE(trySaving(**store, 3), u"ok"_s); // the stick is back
    QCOMPARE(countOf(path()), 2);
}

/// A stick that was pulled out comes back as another file of another device.
void tst_DatabaseTrouble::goesOnWithAFileThatIsBack()
{
    const auto store = Store::open(path());
    QVERIFY(store && (*store)->setBusyTimeout(std::chrono::milliseconds(50)));
    QCOMPARE(trySaving(**store, 1), u"ok"_s);
    QVERIFY((*store)->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QString away = m_folder->filePath(u"away"_s);
    for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QVERIFY(QFile::rename(path() + suffix, away + suffix));
    QCOMPARE(trySaving(**store, 2), u"database_gone"_s);
    QVERIFY(QFile::copy(away, path()));
    QCOMPARE(trySaving(**store, 3), u"ok"_s);
    QCOMPARE(countOf(path()), 2);
    auto patience = (*store)->database().run(u"PRAGMA busy_timeout"_s);
    QVERIFY(patience && patience->next());
    QCOMPARE(patience->value(0).toInt(), 50); // as it was set
}

void tst_DatabaseTrouble::noticesAReplacedFile()
{
    const auto store = Store::open(path());
    QVERIFY(store);
    QCOMPARE(trySaving(**store, 1), u"ok"_s);
    const QString other = m_folder->filePath(u"other"_s);
    QCOMPARE(makeTwo(other), u"ok"_s);
    QVERIFY(QFile::remove(path()) && QFile::rename(other, path()));
    QCOMPARE(trySaving(**store, 3), u"database_gone"_s);
    auto transaction = (*store)->begin();
    QVERIFY(!transaction);
}

void tst_DatabaseTrouble::waitsForAnotherProgramAndThenSaysSo()
{
    const auto store = Store::open(path());
    QVERIFY(store && (*store)->setBusyTimeout(std::chrono::milliseconds(50)));
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), scene(u"holding"_s));
    QVERIFY(other.waitForReadyRead(60'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("held"));
    QCOMPARE(trySaving(**store, 1), u"database_busy"_s);
    QVERIFY((*store)->sites().list());
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(trySaving(**store, 1), u"ok"_s);
}

/// A list that ends before its end would be taken for all there is.
void tst_DatabaseTrouble::tellsRowsThatCannotBeRead()
{
    const auto store = Store::open(path());
    QVERIFY(store);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(trySaving(**store, i), u"ok"_s);
    QVERIFY((*store)->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QByteArray bytes = StoreFixture::contentsOf(path());
    const QByteArray name(80, 'm'); // of a user of one site, in the middle
    const auto at = bytes.indexOf(name) / 4096 * 4096;
    QVERIFY(at > 0);
    {
        QFile file(path());
        QVERIFY(
            file.open(QFile::ReadWrite) && file.seek(at) && file.write(QByteArray(4096, '\x5a')));
    }
    const QString copy = m_folder->filePath(u"copy"_s);
    QVERIFY(QFile::copy(path(), copy));
    const auto refused = Database::open(copy);
    QVERIFY(!refused);
    QCOMPARE(errorCodeName(refused.error().code), u"database_damaged"_s);
    int damaged = 0;
    const auto fresh = (*store)->database().run(u"PRAGMA shrink_memory"_s);
    QVERIFY(fresh);
    const auto sites = (*store)->sites().list();
    for (const SiteSummary& each : sites.value_or(QList<SiteSummary>())) {
        const auto site = (*store)->sites().load(each.id);
        damaged += site ? 0 : 1;
        QVERIFY(!site || site->users.size() == 20);
    }
    QVERIFY(!sites || damaged > 0);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--scene") == 0) {
        const QString folder = QString::fromLocal8Bit(argv[3]);
        for (const auto& [name, play] : scenes)
            if (qstrcmp(argv[2], name) == 0)
                std::printf("%s\n", qPrintable(play(folder, folder + u"/doppino.sqlite"_s)));
        return 0;
    }
    tst_DatabaseTrouble test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DatabaseTrouble.moc"
