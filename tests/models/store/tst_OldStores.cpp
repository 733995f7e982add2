// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OldStore.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int former = 10; ///< schemas that were in use before the present one
const QString folderOfDumps = QStringLiteral(TEST_DATA_DIR "/stores");
const Secret passphrase(QByteArray("of an earlier day"));

QByteArray dumped(int schema, const QString& suffix)
{
    const QByteArray bytes
        = StoreFixture::contentsOf(u"%1/schema-%2.%3"_s.arg(folderOfDumps).arg(schema).arg(suffix));
    if (bytes.isEmpty())
        qFatal("the data of schema %d are missing", schema);
    return bytes;
}

/// One line each but for the tables' definitions: line ends within texts are written otherwise.
QStringList statementsOfDump(int schema)
{
    QStringList statements { u"PRAGMA application_id=1148153968"_s, u"PRAGMA journal_mode=WAL"_s };
    const QString dump = QString::fromUtf8(dumped(schema, u"sql"_s));
    for (const QString& statement : dump.split(u";\n"_s, Qt::SkipEmptyParts))
        statements.append(statement);
    return statements;
}

/// A connection that knows nothing of schemas.
class RawFile {
public:
    explicit RawFile(const QString& path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open the test data");
    }
    ~RawFile()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

    QList<QVariantList> rows(const QString& sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            return { { u"failed"_s, sql, query.lastError().text() } };
        QList<QVariantList> rows;
        while (query.next()) {
            QVariantList& row = rows.emplaceBack();
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
        }
        return rows;
    }

private:
    const QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
};

/// Every table with the columns it had then, and how to read them.
QMap<QString, QString> readingsOf(const QString& path)
{
    RawFile file(path);
    QMap<QString, QString> readings;
    for (const QVariantList& table :
        file.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s)) {
        const QString name = table[0].toString();
        QStringList columns;
        for (const QVariantList& column : file.rows(u"PRAGMA table_info(%1)"_s.arg(name)))
            columns.append(column[1].toString());
        readings.insert(name, u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(columns.join(u", "_s), name));
    }
    return readings;
}

QMap<QString, QList<QVariantList>> contents(
    const QString& path, const QMap<QString, QString>& readings)
{
    RawFile file(path);
    QMap<QString, QList<QVariantList>> contents;
    for (auto it = readings.begin(); it != readings.end(); ++it)
        contents.insert(it.key(), file.rows(it.value()));
    return contents;
}

void makeOld(const QString& path, int schema) { OldStore::runRaw(path, statementsOfDump(schema)); }

std::unique_ptr<Store> openUnlocked(const QString& path)
{
    auto store = Store::open(path);
    if (!store)
        return nullptr;
    const auto keys = (*store)->vaultKeys().keys();
    const bool isOpen = keys && keys->size() == 1
        && (*store)->vault().unlockWithPassphrase(keys->first(), passphrase).has_value();
    return isOpen ? std::move(*store) : nullptr;
}

/// As a file with its passwords, so that a difference can be read.
QByteArray textOf(const Site& site) { return SiteFile::write(site, SiteFile::Secrets::Include); }

Site exportedThen(int schema)
{
    const auto catalog = Catalog::load();
    const auto site = SiteFile::read(dumped(schema, u"json"_s), *catalog.value());
    if (!site)
        qFatal("%s", qPrintable(site.error().first().subject));
    return *site;
}

QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        files.insert(name, StoreFixture::contentsOf(folder + u'/' + name));
    return files;
}

} // namespace

/// Databases that the programs of earlier schemas left, and one of a later schema.
class tst_OldStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepEveryValue_data() { schemas(); }
    void keepEveryValue();
    void openTheirSecrets_data() { schemas(); }
    void openTheirSecrets();
    void liveOn_data() { schemas(); }
    void liveOn();
    void ofALaterSchemaAreLeftAlone_data();
    void ofALaterSchemaAreLeftAlone();

private:
    static void schemas();
    void opensWhatIsNoSite(Store& store, int schema);
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OldStores::schemas()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema <= former; ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void tst_OldStores::keepEveryValue()
{
    QFETCH(int, schema);
    makeOld(path(), schema);
    const auto readings = readingsOf(path());
    const auto before = contents(path(), readings);
    QCOMPARE(before.value(u"site"_s).size(), 1);
    QCOMPARE(before.value(u"schema_migration"_s).size(), schema);
    {
        const auto database = Database::open(path());
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    }
    auto after = contents(path(), readings);
    QCOMPARE(after.value(u"schema_migration"_s).size(), Database::currentVersion());
    QVERIFY(Database::currentVersion() > former);
    after[u"schema_migration"_s].resize(schema);
    for (auto it = before.begin(); it != before.end(); ++it)
        QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
    RawFile file(path());
    QCOMPARE(file.rows(u"PRAGMA integrity_check"_s), (QList<QVariantList> { { u"ok"_s } }));
    QCOMPARE(file.rows(u"PRAGMA foreign_key_check"_s), QList<QVariantList>());

    const QString copy = path() + u".schema-%1"_s.arg(schema);
    QVERIFY(QFile::exists(copy));
    QCOMPARE(readingsOf(copy), readings);
    QVERIFY(contents(copy, readings) == before);
}

void tst_OldStores::openTheirSecrets()
{
    QFETCH(int, schema);
    makeOld(path(), schema);
    const auto store = openUnlocked(path());
    QVERIFY(store);
    const auto sites = store->sites().list();
    QVERIFY(sites && sites->size() == 1);
    const SiteSummary& summary = sites->first();
    QCOMPARE(QList<int>({ summary.trunks, summary.users, summary.phones, summary.gateways }),
        QList<int>({ 2, 2, 2, 2 }));
    const auto site = store->sites().load(summary.id);
    QVERIFY2(site, site ? "" : qPrintable(site.error().subject));
    QCOMPARE(textOf(*site), textOf(exportedThen(schema)));
    QVERIFY(textOf(*site).contains("kept-port-1"));

    const auto backups = store->evidence().backups(site->gateways[0].id);
    QVERIFY(backups && !backups->isEmpty());
    for (const BackupRecord& backup : *backups) {
        const auto whole = store->evidence().backup(backup.id);
        QVERIFY2(whole && !whole->content.isEmpty(), qPrintable(backup.id));
    }
    const auto uploads = store->evidence().uploads(site->id);
    QVERIFY(uploads && uploads->size() == 1);
    QCOMPARE(uploads->first().outcomeText, u"done"_s);
    QVERIFY(!store->evidence().upload(uploads->first().id)->transcript.isEmpty());
    if (schema >= 3)
        QCOMPARE(store->trunkTests().tests(site->id)->size(), 1);
    opensWhatIsNoSite(*store, schema);
}

void tst_OldStores::opensWhatIsNoSite(Store& store, int schema)
{
    if (schema >= 4)
        QCOMPARE(store.certification().dossier(u"d1"_s)->password.reveal(), u"kept-dossier"_s);
    if (schema >= 5) {
        const QString siteId = store.sites().list()->first().id;
        const QString phone = store.sites().load(siteId)->phones[0].id;
        QVERIFY(store.phones().taken(phone).value()->content.reveal().contains(u"kept-taken"));
        QCOMPARE(store.phones().redirectAccounts()->first().password.reveal(), u"kept-redirect"_s);
        const auto tokens = store.phones().tokens(siteId, { phone });
        QVERIFY(tokens && tokens->value(phone).second.reveal().size() == 32);
    }
    if (schema >= 6) {
        QVERIFY(store.deployments().startState(u"p1"_s)->contains("kept-before"));
        QVERIFY(store.deployments().endState(u"p1"_s)->contains("kept-after"));
    }
}

void tst_OldStores::liveOn()
{
    QFETCH(int, schema);
    makeOld(path(), schema);
    const Site expected = exportedThen(schema);
    {
        const auto store = openUnlocked(path());
        QVERIFY(store);
        Site site = store->sites().load(store->sites().list()->first().id).value();
        site.customer = u"Bianchi"_s;
        const Status saved = store->sites().save(site, u"import"_s);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    }
    // Among the parameters passwords used to lie in the clear; a saving seals them.
    const QByteArray bytes = StoreFixture::contentsOf(path());
    QVERIFY(!bytes.isEmpty() && !bytes.contains("kept-default"));
    const auto store = openUnlocked(path());
    QVERIFY(store);
    Site site = store->sites().load(store->sites().list()->first().id).value();
    QCOMPARE(site.customer, u"Bianchi"_s);
    site.customer = expected.customer;
    QCOMPARE(textOf(site), textOf(expected));
}

void tst_OldStores::ofALaterSchemaAreLeftAlone_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("hasLog");
    for (const int ahead : { 1, 100 }) {
        QTest::addRow("%d ahead", ahead) << ahead << false;
        QTest::addRow("%d ahead, its last changes still in the log", ahead) << ahead << true;
    }
}

void tst_OldStores::ofALaterSchemaAreLeftAlone()
{
    QFETCH(int, ahead);
    QFETCH(bool, hasLog);
    QVERIFY(Database::open(path()));
    const int later = Database::currentVersion() + ahead;
    const QStringList changes {
        u"INSERT INTO schema_migration VALUES (%1, 'later.sql', 'then')"_s.arg(later),
        u"CREATE TABLE later (x TEXT)"_s
    };
    QString folder = m_folder->path();
    if (hasLog) { // as a program that was killed leaves it
        RawFile holding(path());
        QCOMPARE(holding.rows(u"SELECT name FROM site"_s), QList<QVariantList>());
        OldStore::runRaw(path(), changes);
        folder += u"/killed"_s;
        QVERIFY(QDir().mkdir(folder));
        for (const QString& suffix : { u""_s, u"-wal"_s })
            QVERIFY(QFile::copy(path() + suffix, folder + u"/doppino.sqlite"_s + suffix));
    } else {
        OldStore::runRaw(path(), changes);
    }
    auto before = filesIn(folder);
    QCOMPARE(before.contains(u"doppino.sqlite-wal"_s), hasLog);
    const QString file = folder + u"/doppino.sqlite"_s;
    const QDateTime modified = QFileInfo(file).lastModified();

    const auto refused = Store::open(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
        Error(ErrorCode::DatabaseNewer, file,
            u"%1 > %2"_s.arg(later).arg(Database::currentVersion())));
    auto after = filesIn(folder);
    after.remove(u"doppino.sqlite-shm"_s); // no content of its own: an index of the log
    QCOMPARE(after.keys(), before.keys());
    for (auto it = before.begin(); it != before.end(); ++it)
        QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
    QCOMPARE(QFileInfo(file).lastModified(), modified);
}

QTEST_GUILESS_MAIN(tst_OldStores)
#include "tst_OldStores.moc"
