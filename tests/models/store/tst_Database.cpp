// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"
#include "tests/support/OldStore.h"

#include <QDir>
#include <QFileInfo>
#include <QResource>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString insertKey
    = u"INSERT INTO vault_key (method, vault_id, kdf, salt, operations, memory, "
      "wrapped) VALUES "_s;

constexpr int shipped = 11; ///< migrations in resources/sql
const QString goodMigration = QStringLiteral(MIGRATIONS_DIR "/good-migration.rcc");
const QString badMigration = QStringLiteral(MIGRATIONS_DIR "/bad-migration.rcc");

/// A further migration, as if the program were a newer one, while it lives.
class Mounted {
public:
    explicit Mounted(const QString& path)
        : m_path(path)
        , m_isMounted(QResource::registerResource(path))
    {
    }
    ~Mounted()
    {
        if (m_isMounted)
            QResource::unregisterResource(m_path);
    }
    Q_DISABLE_COPY_MOVE(Mounted)
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    QString m_path;
    bool m_isMounted;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test data");
}

using OldStore::runRaw;

QVariant single(Database& database, const QString& sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

int idOfDoppino() { return 0x446F7070; }

} // namespace

class tst_Database : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsFileFolderAndSchema();
    void isItsOwnersOnly();
    void setsThePragmas();
    void opensAgainWithWhatWasStored();
    void opensWhatDiedRightAfterCreation_data();
    void opensWhatDiedRightAfterCreation();
    void migratesAnOlderFile();
    void migratesTheFirstSchemaWithItsData();
    void keepsACopyOfTheOlderSchema();
    void keepsACopyOfEachOlderDatabase();
    void saysDamagedOfAnOlderOneWithAFault();
    void twoProgramsMigrateOneFile();
    void rollsBackAMigrationThatFails();
    void refusesANewerFileUntouched();
    void refusesAnotherProgramsFile_data();
    void refusesAnotherProgramsFile();
    void refusesWhatIsNoUsablePlace_data();
    void refusesWhatIsNoUsablePlace();
    void saysDamagedOrForeignOfACutFile();
    void enforcesForeignKeys();
    void rollsBackWithoutCommit();
    void aTransactionWithinAnotherIsAPartOfIt();
    void secondWriterIsToldItIsBusy();
    void bindsNullTextAsEmpty();
    void leavesNoConnectionBehind();

private:
    QString path() const { return m_folder->filePath(u"sub/doppino.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Database::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_Database::createsFileFolderAndSchema()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY(QFile::exists(path()));
    QCOMPARE((*database)->path(), path());
    QCOMPARE(single(**database, u"SELECT max(version) FROM schema_migration"_s).toInt(), shipped);
    QCOMPARE(Database::currentVersion(), shipped);
    for (const QString& table : { u"site"_s, u"trunk"_s, u"person"_s, u"phone"_s, u"parameter"_s,
             u"gateway"_s, u"gateway_port"_s, u"secret"_s, u"vault_key"_s, u"host_key"_s,
             u"upload"_s, u"backup"_s, u"journal"_s })
        QCOMPARE(single(**database, u"SELECT count(*) FROM "_s + table), QVariant(0));
}

void tst_Database::isItsOwnersOnly()
{
    const auto before = ::umask(0);
    const auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY((*database)->run(u"CREATE TABLE x (y)"_s)); // so that -wal is there
    ::umask(before);
    for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
        QVERIFY2(QFile::exists(path() + suffix), qPrintable(suffix));
        const auto others = QFile::permissions(path() + suffix)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QVERIFY2(!others, qPrintable(path() + suffix));
    }
}

void tst_Database::setsThePragmas()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(single(**database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(single(**database, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(single(**database, u"PRAGMA application_id"_s).toInt(), idOfDoppino());
    QCOMPARE(single(**database, u"PRAGMA busy_timeout"_s).toInt(), 3000);
}

void tst_Database::opensAgainWithWhatWasStored()
{
    QVERIFY((*Database::open(path()))->run(insertKey + u"('m','v','k','s',1,2,'w')"_s));
    const auto again = Database::open(path());
    QVERIFY(again);
    QCOMPARE(single(**again, u"SELECT vault_id FROM vault_key"_s).toString(), u"v"_s);
    QCOMPARE(single(**again, u"SELECT count(*) FROM schema_migration"_s).toInt(), shipped);
}

void tst_Database::opensWhatDiedRightAfterCreation_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString id = u"PRAGMA application_id=%1"_s.arg(idOfDoppino());
    QTest::newRow("an empty file") << QStringList();
    QTest::newRow("the id only") << QStringList { id };
    QTest::newRow("the id and WAL") << QStringList { id, u"PRAGMA journal_mode=WAL"_s };
}

void tst_Database::opensWhatDiedRightAfterCreation()
{
    QFETCH(QStringList, statements);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    write(path(), {});
    runRaw(path(), statements);
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(single(**database, u"SELECT count(*) FROM site"_s), QVariant(0));
}

void tst_Database::migratesAnOlderFile()
{
    QString id;
    {
        const auto store = StoreFixture::openUnlocked(path());
        QVERIFY(store);
        Site site = StoreFixture::exampleSite();
        QVERIFY(store->sites().save(site, u"test"_s));
        id = site.id;
    }
    const Mounted newer(goodMigration);
    QVERIFY(newer.isMounted());
    QCOMPARE(Database::currentVersion(), shipped + 1);
    const auto store = StoreFixture::openUnlocked(path());
    QVERIFY(store);
    Site site = store->sites().load(id).value();
    Site expected = StoreFixture::exampleSite();
    QCOMPARE(SiteFile::write(site, SiteFile::Secrets::Include),
        SiteFile::write(expected, SiteFile::Secrets::Include));
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(single(**database, u"SELECT nickname FROM site"_s).toString(), u"none"_s);
    QCOMPARE(
        single(**database, u"SELECT max(version) FROM schema_migration"_s).toInt(), shipped + 1);
    QCOMPARE(single(**database, u"SELECT count(*) FROM schema_migration"_s).toInt(), shipped + 1);
}

void tst_Database::migratesTheFirstSchemaWithItsData()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    OldStore::make(path());
    const auto store = StoreFixture::openUnlocked(path());
    QVERIFY(store);
    const Site site = store->sites().load(u"s1"_s).value();
    QCOMPARE(site.name, u"old"_s);
    QCOMPARE(site.version, 3);
    QCOMPARE(site.gateways.size(), 1);
    QCOMPARE(site.gateways[0].login.password.reveal(), u"s3cret"_s);
    QCOMPARE(site.gateways[0].loginNow, Login());
    const auto upload = store->evidence().upload(u"u1"_s).value();
    QCOMPARE(upload.outcome.error, Error(ErrorCode::DeviceRefused, u"line 7"_s, u"Error"_s));
    QCOMPARE(upload.transcript, u"> show"_s);
    QCOMPARE(upload.purpose, u"upload"_s);
    QVERIFY(upload.notes.isEmpty() && upload.door.isEmpty() && upload.difference.isEmpty());
    QCOMPARE(store->evidence().backups(u"g1"_s)->size(), 1);
    QCOMPARE(store->evidence().backup(u"b1"_s)->content, OldStore::backupContent);
    Site edited = site;
    edited.gateways[0].loginNow = { u"admin"_s, Secret(u"factory"_s) };
    QVERIFY(store->sites().save(edited, u"edit"_s));
    QCOMPARE(store->sites().load(u"s1"_s).value(), edited);
    QVERIFY(store->hostKeys().remember(u"g1"_s, u"ssh-rsa"_s, u"SHA256:x"_s));
}

void tst_Database::keepsACopyOfTheOlderSchema()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    OldStore::make(path());
    QVERIFY(Database::open(path()));
    const QString copy = path() + u".schema-1"_s;
    QVERIFY(QFile::exists(copy));
    QCOMPARE(
        QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QDir folder(QFileInfo(path()).path());
    QCOMPARE(folder.entryList(QDir::Files),
        (QStringList { u"doppino.sqlite"_s, u"doppino.sqlite.schema-1"_s }));
    const auto before = QFileInfo(copy).lastModified();
    QVERIFY(Database::open(path())); // nothing to do, no further copy
    QCOMPARE(QFileInfo(copy).lastModified(), before);
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(copy, path()));
    const auto store = StoreFixture::openUnlocked(path()); // a copy is a database of its own
    QVERIFY(store);
    QCOMPARE(store->evidence().backup(u"b1"_s)->content, OldStore::backupContent);
}

/// One that was put there later is another one than the copy is of.
void tst_Database::keepsACopyOfEachOlderDatabase()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    OldStore::make(path());
    QVERIFY(Database::open(path()));
    const QString first = path() + u".schema-1"_s;
    const QString second = first + u"-2"_s;
    const QByteArray kept = StoreFixture::contentsOf(first);
    QVERIFY(QFile::remove(path()));
    OldStore::make(path());
    runRaw(path(), { u"UPDATE site SET name = 'the other one'"_s });
    const QByteArray other = StoreFixture::contentsOf(path());
    QVERIFY(Database::open(path()));
    QCOMPARE(StoreFixture::contentsOf(first), kept);
    QVERIFY(QFile::exists(second));
    write(path(), other);
    QVERIFY(Database::open(path())); // there is a copy of this one
    QVERIFY(!QFile::exists(first + u"-3"_s));
    QVERIFY(QFile::remove(path()) && QFile::rename(second, path()));
    const auto store = StoreFixture::openUnlocked(path());
    QVERIFY(store);
    QCOMPARE(store->sites().load(u"s1"_s)->name, u"the other one"_s);
}

/// Its pages are whole; what is missing is found before anything of it is changed.
void tst_Database::saysDamagedOfAnOlderOneWithAFault()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    OldStore::make(path());
    runRaw(path(), { u"DROP INDEX site_name"_s });
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error(), Error(ErrorCode::DatabaseDamaged, path(), u"schema: no site_name"_s));
    const QStringList left = QDir(QFileInfo(path()).path()).entryList(QDir::Files);
    QVERIFY2(left.filter(u"schema-1"_s).isEmpty(), qPrintable(left.join(u' ')));
}

void tst_Database::twoProgramsMigrateOneFile()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    for (int round = 0; round < 10; ++round) {
        const QString file = path() + QString::number(round);
        OldStore::make(file);
        QList<QFuture<bool>> programs;
        for (int i = 0; i < 4; ++i)
            programs.append(QtConcurrent::run([file] { return Database::open(file).has_value(); }));
        for (auto& program : programs)
            QVERIFY(program.result());
        const auto database = Database::open(file);
        QVERIFY(database);
        QCOMPARE(single(**database, u"SELECT count(*) FROM schema_migration"_s).toInt(), shipped);
        QCOMPARE(single(**database, u"SELECT count(*) FROM upload"_s).toInt(), 1);
    }
}

void tst_Database::rollsBackAMigrationThatFails()
{
    {
        const auto store = StoreFixture::openUnlocked(path());
        QVERIFY(store);
        Site site = StoreFixture::exampleSite();
        QVERIFY(store->sites().save(site, u"test"_s));
    }
    {
        const Mounted newer(badMigration);
        QVERIFY(newer.isMounted());
        const auto refused = Database::open(path());
        QVERIFY(!refused);
        QCOMPARE(errorCodeName(refused.error().code), u"database_unavailable"_s);
        QVERIFY2(
            refused.error().detail.contains(u"no_such_table"), qPrintable(refused.error().detail));
    }
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(single(**database, u"SELECT max(version) FROM schema_migration"_s).toInt(), shipped);
    QCOMPARE(single(**database, u"SELECT customer FROM site"_s).toString(), u"Rossi S.r.l."_s);
    QCOMPARE(single(**database, u"SELECT count(*) FROM sqlite_master WHERE name = 'half_done'"_s),
        QVariant(0));
}

void tst_Database::refusesANewerFileUntouched()
{
    {
        const Mounted newer(goodMigration);
        QVERIFY(newer.isMounted());
        QVERIFY(Database::open(path()));
    }
    const QByteArray before = StoreFixture::contentsOf(path());
    QVERIFY(before.size() > 4096);
    const QDateTime modified = QFileInfo(path()).lastModified();
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
        Error(ErrorCode::DatabaseNewer, path(), u"%1 > %2"_s.arg(shipped + 1).arg(shipped)));
    QCOMPARE(StoreFixture::contentsOf(path()), before);
    QCOMPARE(QFileInfo(path()).lastModified(), modified);
    QCOMPARE(
        QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList { u"doppino.sqlite"_s });
}

void tst_Database::refusesAnotherProgramsFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("another program's SQLite file") << u"sqlite"_s;
    QTest::newRow("another program's with an id") << u"id"_s;
    QTest::newRow("another program's with a log") << u"log"_s;
    QTest::newRow("another program's with migrations of its own") << u"rails"_s;
    QTest::newRow("text") << u"text"_s;
    QTest::newRow("one byte") << u"byte"_s;
    QTest::newRow("a picture") << u"png"_s;
}

void tst_Database::refusesAnotherProgramsFile()
{
    QFETCH(QString, kind);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    const QString table = u"CREATE TABLE site (id TEXT)"_s;
    if (kind == u"sqlite")
        runRaw(path(), { table });
    else if (kind == u"id")
        runRaw(path(), { u"PRAGMA application_id=1234"_s, table });
    else if (kind == u"log")
        runRaw(path(), { u"PRAGMA journal_mode=WAL"_s, table });
    else if (kind == u"rails")
        runRaw(path(), { u"CREATE TABLE \"schema_migrations\" (\"version\" TEXT)"_s, table });
    else if (kind == u"text")
        write(path(), QByteArray("A letter to a customer.\n").repeated(500));
    else if (kind == u"byte")
        write(path(), "x");
    else
        write(path(), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).repeated(100));
    const QByteArray before = StoreFixture::contentsOf(path());
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QCOMPARE(errorCodeName(refused.error().code), u"database_foreign"_s);
    QCOMPARE(refused.error().subject, path());
    QCOMPARE(StoreFixture::contentsOf(path()), before);
}

void tst_Database::refusesWhatIsNoUsablePlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a directory") << u"folder"_s;
    QTest::newRow("a file for a folder") << u"file/doppino.sqlite"_s;
    QTest::newRow("a folder below a file") << u"file/a/b/doppino.sqlite"_s;
    QTest::newRow("a folder nobody can write to") << u"/proc/doppino/doppino.sqlite"_s;
}

void tst_Database::refusesWhatIsNoUsablePlace()
{
    QFETCH(QString, place);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    write(m_folder->filePath(u"file"_s), "x");
    const auto refused = Database::open(place.startsWith(u'/') ? place : m_folder->filePath(place));
    QVERIFY(!refused);
    QCOMPARE(errorCodeName(refused.error().code), u"database_unavailable"_s);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(StoreFixture::contentsOf(m_folder->filePath(u"file"_s)), QByteArray("x"));
}

void tst_Database::saysDamagedOrForeignOfACutFile()
{
    {
        const auto store = StoreFixture::openUnlocked(path());
        QVERIFY(store);
        Site site = StoreFixture::exampleSite();
        QVERIFY(store->sites().save(site, u"test"_s));
    }
    const QByteArray whole = StoreFixture::contentsOf(path());
    // The header stays, the pages behind it are noise.
    write(path(), whole.first(100) + QByteArray(whole.size() - 100, '\x5a'));
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QCOMPARE(errorCodeName(refused.error().code), u"database_damaged"_s);
    QVERIFY(!QSqlDatabase::connectionNames().contains(path()));
}

void tst_Database::enforcesForeignKeys()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    const auto orphan = (*database)->run(u"INSERT INTO journal (id, site_id, at, who, what) "
                                         "VALUES ('1', 'no such site', 'now', 'me', 'x')"_s);
    QVERIFY(!orphan);
    QVERIFY(orphan.error().detail.contains(u"FOREIGN KEY"));
}

void tst_Database::rollsBackWithoutCommit()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    const QString insert = insertKey + u"(?,'v','k','s',1,2,'w')"_s;
    {
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY((*database)->run(insert, { u"a"_s }));
    }
    QCOMPARE(single(**database, u"SELECT count(*) FROM vault_key"_s), QVariant(0));
    {
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY((*database)->run(insert, { u"a"_s }));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(single(**database, u"SELECT count(*) FROM vault_key"_s), QVariant(1));
}

void tst_Database::aTransactionWithinAnotherIsAPartOfIt()
{
    const auto opened = Database::open(path());
    QVERIFY(opened);
    Database& database = **opened;
    QVERIFY(database.run(u"CREATE TABLE x (y)"_s));
    const auto insert = [&database](int value) {
        return database.run(u"INSERT INTO x VALUES (%1)"_s.arg(value)).has_value();
    };
    const auto sum = [&database] { return single(database, u"SELECT total(y) FROM x"_s).toInt(); };
    {
        auto outer = Transaction::begin(database);
        QVERIFY(outer && insert(1));
        {
            auto givenUp = Transaction::begin(database);
            QVERIFY(givenUp && insert(10));
        }
        QCOMPARE(sum(), 1);
        auto kept = Transaction::begin(database);
        QVERIFY(kept && insert(100));
        QVERIFY(kept->commit());
        QVERIFY(outer->commit());
    }
    QCOMPARE(sum(), 101);
    {
        auto outer = Transaction::begin(database);
        QVERIFY(outer);
        auto inner = Transaction::begin(database);
        QVERIFY(inner && insert(1000));
        QVERIFY(inner->commit());
    }
    QCOMPARE(sum(), 101);
    auto next = Transaction::begin(database); // the depth is right again
    QVERIFY(next && insert(10'000) && next->commit());
    QCOMPARE(sum(), 10'101);
}

void tst_Database::secondWriterIsToldItIsBusy()
{
    const auto one = Database::open(path());
    const auto other = Database::open(path());
    QVERIFY(one && other);
    QVERIFY((*other)->run(u"PRAGMA busy_timeout=50"_s));
    auto holding = Transaction::begin(**one);
    QVERIFY(holding);
    const auto refused = Transaction::begin(**other);
    QVERIFY(!refused);
    QCOMPARE(errorCodeName(refused.error().code), u"database_busy"_s);
    QCOMPARE(single(**other, u"SELECT count(*) FROM site"_s), QVariant(0)); // reading goes on
}

void tst_Database::bindsNullTextAsEmpty()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY((*database)->run(insertKey + u"(?,?,?,'s',1,2,'w')"_s, { u"m"_s, QString(), u""_s }));
    QCOMPARE(single(**database, u"SELECT vault_id FROM vault_key"_s), QVariant(u""_s));
}

void tst_Database::leavesNoConnectionBehind()
{
    const auto before = QSqlDatabase::connectionNames();
    {
        QVERIFY(Database::open(path()));
        write(m_folder->filePath(u"garbage"_s), "garbage");
        QVERIFY(!Database::open(m_folder->filePath(u"garbage"_s)));
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
