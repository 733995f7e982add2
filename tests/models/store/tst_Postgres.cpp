// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/ServerPlace.h"
#include "models/store/ResellerRepository.h"
#include "models/store/RoleScript.h"
#include "tests/peers/CuttingRelay.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/ServerWords.h"
#include "tests/support/StoreFixture.h"

#include <QSysInfo>
#include <QtConcurrent>
#include <QTest>

using namespace Qt::StringLiterals;
using ServerWords::codeOf;
using ServerWords::single;

/// A team's store on a real server.
class tst_Postgres : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsPlaces_data();
    void readsPlaces();
    void keepsASiteAsAFileDoes();
    void opensThroughTheSocketAndMakesOneId();
    void migratesOnceForProgramsThatStartTogether();
    void migratesWhatTheFirstSchemaHeld();
    void leavesOthersDatabasesAlone_data();
    void leavesOthersDatabasesAlone();
    void leavesANewerOneAlone();
    void saysWhyItCannotLogIn_data();
    void saysWhyItCannotLogIn();
    void asksForTlsByName();
    void givesEachRoleItsRights();
    void refusesWhoMayNotMigrate();
    void twoSavingsOfOneVersionAreAConflict();
    void saysBusyWhenARowIsHeld();
    void knowsItsOwnClaimAfterALostCommit();
    void notesWhoByAccountAndLaptop();

private:
    QString place(const QString& user = u"chief"_s) const { return m_peer.place(m_name, user); }
    PostgresPeer m_peer;
    QString m_name;
};

void tst_Postgres::initTestCase()
{
    QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
    QVERIFY(m_peer.sql(u"postgres"_s,
                u"CREATE ROLE anna LOGIN; CREATE ROLE bruno LOGIN; CREATE ROLE carla LOGIN; "
                "CREATE ROLE stranger LOGIN; "
                "CREATE ROLE secretive LOGIN PASSWORD 'correct horse' IN ROLE with_password"_s)
        != u"?");
}

void tst_Postgres::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "readsPlaces") == 0)
        return;
    m_name = m_peer.newDatabase();
    QVERIFY2(!m_name.isEmpty(), qPrintable(m_peer.errorText()));
}

void tst_Postgres::cleanup()
{
    if (!m_name.isEmpty())
        m_peer.dropDatabase(std::exchange(m_name, QString()));
}

void tst_Postgres::readsPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("mode");
    const auto row = [](const char* name, const QString& place, const QString& error,
                         const QString& mode) { QTest::newRow(name) << place << error << mode; };
    const QString good = u"postgresql://anna@db.example.net:5433/sites"_s;
    row("far away: verified", good, u"-"_s, u"verify-full"_s);
    row("far away, said so", good + u"?sslmode=verify-full"_s, u"-"_s, u"verify-full"_s);
    row("far away, without", good + u"?sslmode=disable"_s, u"database_insecure"_s, {});
    row("far away, unverified", good + u"?sslmode=require"_s, u"database_insecure"_s, {});
    row("far away, any name", good + u"?sslmode=verify-ca"_s, u"database_insecure"_s, {});
    row("loopback", u"postgresql://anna@127.0.0.1/sites"_s, u"-"_s, u"prefer"_s);
    row("loopback of IPv6", u"postgresql://anna@[::1]:5432/sites"_s, u"-"_s, u"prefer"_s);
    row("loopback, without", u"postgresql://a@localhost/s?sslmode=disable"_s, u"-"_s, u"disable"_s);
    row("a name like it", u"postgresql://a@localhost.example.net/s?sslmode=prefer"_s,
        u"database_insecure"_s, {});
    row("the usual socket", u"postgresql://anna@/sites"_s, u"-"_s, u"prefer"_s);
    row("a socket", u"postgresql://anna@/sites?host=/tmp/x"_s, u"-"_s, u"prefer"_s);
    row("a socket, escaped", u"postgresql://anna@%2Ftmp%2Fx/sites"_s, u"-"_s, u"prefer"_s);
    row("a password", u"postgresql://anna:secret@127.0.0.1/sites"_s, u"bad_usage"_s, {});
    row("a password behind", u"postgresql://anna@127.0.0.1/sites?password=secret"_s, u"bad_usage"_s,
        {});
    row("another host behind", u"postgresql://anna@127.0.0.1/sites?host=evil.example"_s,
        u"bad_usage"_s, {});
    row("several hosts", u"postgresql://anna@127.0.0.1,evil.example/sites"_s, u"bad_usage"_s, {});
    row("options of the driver", u"postgresql://anna@127.0.0.1/sites?sslcert=a;host=b"_s,
        u"bad_usage"_s, {});
    row("no name", u"postgresql://anna@127.0.0.1"_s, u"bad_usage"_s, {});
    row("a port that is none", u"postgresql://anna@127.0.0.1:99999/sites"_s, u"bad_usage"_s, {});
    row("another kind", u"mysql://anna@127.0.0.1/sites"_s, u"bad_usage"_s, {});
}

void tst_Postgres::readsPlaces()
{
    QFETCH(QString, place);
    QFETCH(QString, error);
    QFETCH(QString, mode);
    const auto read = ServerPlace::read(place);
    QCOMPARE(codeOf(read), error);
    if (read)
        QCOMPARE(read->sslMode, mode);
    else
        QVERIFY(!(read.error().subject + read.error().detail).contains(u"secret"_s));
}

void tst_Postgres::keepsASiteAsAFileDoes()
{
    const auto store = StoreFixture::openUnlocked(place());
    QVERIFY(store);
    QVERIFY(store->isTeam() && store->mayWrite());
    Site site = StoreFixture::exampleSite();
    site.name = u"O'Brien \\ \"Söhne\" ? -- ;"_s;
    site.customer = QString();
    const Status saved = store->sites().save(site, u"import"_s);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    const auto loaded = store->sites().load(site.id);
    QVERIFY(loaded);
    QCOMPARE(*loaded, site);
    QCOMPARE(store->sites().find(site.name).value_or(QString()), site.id);
    const auto list = store->sites().list();
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().phones, int(site.phones.size()));
    QCOMPARE(store->history().list(site.id)->size(), 1);
    QVERIFY(store->sites().remove(site.id));
    QCOMPARE(codeOf(store->sites().remove(site.id)), u"no_such_site"_s);
    QCOMPARE(single(store->database(), u"SELECT count(*) FROM trunk"_s).toInt(), 0);
}

void tst_Postgres::opensThroughTheSocketAndMakesOneId()
{
    const auto one = Store::open(m_peer.socketPlace(m_name));
    QVERIFY2(one, qPrintable(one ? QString() : one.error().detail));
    const auto two = Store::open(place());
    QVERIFY(two);
    const auto id = (*one)->id();
    QVERIFY(id && !id->isEmpty());
    QCOMPARE((*two)->id().value_or(QString()), *id);
}

void tst_Postgres::migratesOnceForProgramsThatStartTogether()
{
    QList<QFuture<QString>> programs;
    const QString server = place();
    for (int i = 0; i < 4; ++i)
        programs.append(QtConcurrent::run([server] {
            const auto store = Store::open(server);
            return store ? QString() : errorCodeName(store.error().code) + store.error().detail;
        }));
    for (auto& program : programs)
        QCOMPARE(program.result(), QString());
    QCOMPARE(m_peer.sql(m_name, u"SELECT count(*), max(version) FROM schema_migration"_s),
        u"%1|%1"_s.arg(Database::currentVersion()));
}

/// The files are the same ones for both engines: each is run here from where an earlier program
/// would have left the server.
void tst_Postgres::migratesWhatTheFirstSchemaHeld()
{
    QVERIFY(Database::open(place()));
    QFile first(QStringLiteral(SOURCE_DIR "/resources/sql/0001_initial.sql"));
    QVERIFY(first.open(QFile::ReadOnly));
    QVERIFY(m_peer.sql(m_name,
                u"DROP SCHEMA public CASCADE; CREATE SCHEMA public; %1; "
                "CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                "applied_at TEXT NOT NULL); "
                "INSERT INTO schema_migration VALUES (1, '0001_initial.sql', 'then'); "
                "INSERT INTO site VALUES ('s1', 3, 'old', '', '', 'it', 'IT', '', '', '', '', '', "
                "'', '', '', '', '', 0, 4, 1, '', 0, '', '', '', 'then', 'then')"_s.arg(
                    QString::fromUtf8(first.readAll())))
        != u"?");
    const auto store = Store::open(place());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
    const auto site = (*store)->sites().load(u"s1"_s);
    QVERIFY(site);
    QCOMPARE(site->name, u"old"_s);
    QCOMPARE(site->capacity.packetMs, 20);
}

void tst_Postgres::leavesOthersDatabasesAlone_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("another program's tables") << u"CREATE TABLE invoice (id INTEGER)"_s;
    QTest::newRow("another program's migrations")
        << u"CREATE TABLE schema_migration (version TEXT PRIMARY KEY)"_s;
}

void tst_Postgres::leavesOthersDatabasesAlone()
{
    QFETCH(QString, table);
    QVERIFY(m_peer.sql(m_name, table) != u"?");
    const auto refused = Database::open(place());
    QCOMPARE(codeOf(refused), u"database_foreign"_s);
    QCOMPARE(m_peer.sql(m_name, u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s),
        u"1"_s);
}

void tst_Postgres::leavesANewerOneAlone()
{
    QVERIFY(Database::open(place()));
    QVERIFY(
        m_peer.sql(m_name, u"INSERT INTO schema_migration VALUES (99, 'later', 'then')"_s) != u"?");
    const auto refused = Database::open(place());
    QCOMPARE(codeOf(refused), u"database_newer"_s);
    QCOMPARE(refused.error().detail, u"99 > %1"_s.arg(Database::currentVersion()));
    QCOMPARE(m_peer.sql(m_name, u"SELECT max(version) FROM schema_migration"_s), u"99"_s);
}

void tst_Postgres::saysWhyItCannotLogIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("error");
    QTest::newRow("password") << u"secretive"_s << u"correct horse"_s << true << u"-"_s;
    QTest::newRow("wrong password")
        << u"secretive"_s << u"wrong"_s << true << u"database_log_in_refused"_s;
    QTest::newRow("no password") << u"secretive"_s << u""_s << true << u"database_log_in_refused"_s;
    QTest::newRow("nobody") << u"nobody_here"_s << u""_s << true << u"database_log_in_refused"_s;
    QTest::newRow("nobody listens") << u"chief"_s << u""_s << false << u"database_unreachable"_s;
}

void tst_Postgres::saysWhyItCannotLogIn()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, isUp);
    QFETCH(QString, error);
    m_peer.sql(m_name, u"GRANT ALL ON SCHEMA public TO PUBLIC"_s);
    const QString where = isUp
        ? place(user)
        : u"postgresql://%1@127.0.0.1:%2/x"_s.arg(user).arg(PeerDaemon::freePort());
    const auto opened = Database::open(where, Secret(password));
    QCOMPARE(codeOf(opened), error);
    if (!opened) {
        QVERIFY(opened.error().subject.startsWith(u"127.0.0.1:"));
        QVERIFY(!opened.error().detail.isEmpty());
    }
}

void tst_Postgres::asksForTlsByName()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.errorText()));
    PostgresPeer::Setup setup;
    setup.certificates = &certificates;
    PostgresPeer peer(setup);
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QString name = peer.newDatabase();
    const auto open = [&](const QString& host, const QString& authority) {
        return Database::open(
            u"postgresql://chief@%1:%2/%3?sslmode=verify-full&sslrootcert=%4"_s.arg(host)
                .arg(peer.port())
                .arg(name, authority));
    };
    const auto good = open(u"localhost"_s, certificates.authority());
    QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
    QVERIFY(single(**good, u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s).toBool());
    QCOMPARE(codeOf(open(u"127.0.0.1"_s, certificates.authority())), u"database_insecure"_s);
    QCOMPARE(codeOf(open(u"localhost"_s, certificates.selfSigned())), u"database_insecure"_s);
    QCOMPARE(codeOf(Database::open(
                 u"postgresql://chief@localhost:%1/%2?sslmode=verify-full&sslrootcert=%3"_s
                     .arg(m_peer.port())
                     .arg(m_name, certificates.authority()))),
        u"database_insecure"_s);
}

void tst_Postgres::givesEachRoleItsRights()
{
    QVERIFY(m_peer.sql(m_name, RoleScript::text(m_name)) != u"?");
    QVERIFY2(m_peer.sql(m_name, RoleScript::text(m_name)) != u"?", "it can be run again");
    QVERIFY(m_peer.sql(m_name,
                u"GRANT %1 TO anna; GRANT %2 TO bruno; GRANT %3 TO carla"_s.arg(
                    RoleScript::owner(m_name), RoleScript::technician(m_name),
                    RoleScript::reader(m_name)))
        != u"?");
    const auto anna = StoreFixture::openUnlocked(place(u"anna"_s));
    QVERIFY(anna);
    Site site = StoreFixture::exampleSite();
    QVERIFY(anna->sites().save(site, u"import"_s));
    QVERIFY(anna->id());

    const auto bruno = StoreFixture::openUnlocked(place(u"bruno"_s));
    QVERIFY(bruno && bruno->mayWrite());
    site.customer = u"by the technician"_s;
    QVERIFY(bruno->sites().save(site, u"edit"_s));
    Database& technician = bruno->database();
    QVERIFY(technician.run(u"UPDATE vault_key SET failures = 1"_s));
    const QStringList owners { u"UPDATE vault_key SET wrapped = ''"_s, u"DELETE FROM vault_key"_s,
        u"UPDATE member SET wrapped = ''"_s, u"DELETE FROM member"_s,
        u"DELETE FROM schema_migration"_s, u"ALTER TABLE site ADD COLUMN mine TEXT"_s,
        u"CREATE TABLE mine (id TEXT)"_s };
    for (const QString& each : owners)
        QCOMPARE(codeOf(technician.run(each)), u"database_no_right"_s);
    // The reseller is the owners' to set, and whoever is not one knows it beforehand.
    ResellerRepository reseller(technician);
    QVERIFY(!reseller.maySave());
    Reseller wanted;
    wanted.name = u"Adriatica"_s;
    QCOMPARE(codeOf(reseller.save(wanted)), u"database_no_right"_s);
    QVERIFY(ResellerRepository(anna->database()).maySave());
    QVERIFY(ResellerRepository(anna->database()).save(wanted));
    QCOMPARE(reseller.load()->name, u"Adriatica"_s);

    const auto carla = StoreFixture::openUnlocked(place(u"carla"_s));
    QVERIFY(carla);
    QVERIFY(!carla->mayWrite());
    QCOMPARE(carla->sites().load(site.id).value_or(Site()), site);
    site.customer = u"by the reader"_s;
    QCOMPARE(codeOf(carla->sites().save(site, u"edit"_s)), u"database_no_right"_s);
    QCOMPARE(codeOf(carla->sites().remove(site.id)), u"database_no_right"_s);
    QCOMPARE(codeOf(Store::open(place(u"stranger"_s))), u"database_no_right"_s);
}

void tst_Postgres::refusesWhoMayNotMigrate()
{
    QCOMPARE(codeOf(Store::open(place(u"bruno"_s))), u"database_no_right"_s); // nothing there yet
    QVERIFY(m_peer.sql(m_name, RoleScript::text(m_name)) != u"?");
    QVERIFY(m_peer.sql(m_name,
                u"GRANT %1 TO anna; GRANT %2 TO bruno"_s.arg(
                    RoleScript::owner(m_name), RoleScript::technician(m_name)))
        != u"?");
    QVERIFY(Store::open(place(u"anna"_s)));
    QVERIFY(m_peer.sql(m_name,
                u"DELETE FROM schema_migration WHERE version = %1; "
                "DROP TABLE commit_note, carried_site, merged_site, removed_site, member, "
                "store_fact"_s.arg(Database::currentVersion()))
        != u"?");
    const auto refused = Store::open(place(u"bruno"_s));
    QCOMPARE(codeOf(refused), u"database_no_right"_s);
    QVERIFY2(refused.error().detail.contains(
                 u"%1 < %2"_s.arg(Database::currentVersion() - 1).arg(Database::currentVersion())),
        qPrintable(refused.error().detail));
}

void tst_Postgres::twoSavingsOfOneVersionAreAConflict()
{
    const auto one = StoreFixture::openUnlocked(place());
    const auto two = StoreFixture::openUnlocked(place());
    QVERIFY(one && two);
    Site mine = StoreFixture::exampleSite();
    QVERIFY(one->sites().save(mine, u"import"_s));
    Site theirs = two->sites().load(mine.id).value();
    mine.customer = u"mine"_s;
    theirs.customer = u"theirs"_s;
    QVERIFY(one->sites().save(mine, u"edit"_s));
    QCOMPARE(codeOf(two->sites().save(theirs, u"edit"_s)), u"conflict"_s);
    QCOMPARE(two->sites().load(mine.id)->customer, u"mine"_s);
}

void tst_Postgres::saysBusyWhenARowIsHeld()
{
    const auto one = StoreFixture::openUnlocked(place());
    const auto two = StoreFixture::openUnlocked(place());
    QVERIFY(one && two);
    Site site = StoreFixture::exampleSite();
    QVERIFY(one->sites().save(site, u"import"_s));
    QVERIFY(two->setBusyTimeout(std::chrono::milliseconds(50)));
    auto holding = one->begin();
    QVERIFY(holding);
    QVERIFY(one->database().run(u"UPDATE site SET name = 'held'"_s));
    site.customer = u"other"_s;
    QCOMPARE(codeOf(two->sites().save(site, u"edit"_s)), u"database_busy"_s);
    QVERIFY(two->sites().load(site.id)); // reading goes on
}

/// The commit never arrived, and neither did the answer to the first question about it.
void tst_Postgres::knowsItsOwnClaimAfterALostCommit()
{
    const QByteArray commitMessage("COMMIT", sizeof "COMMIT"); // not that of READ COMMITTED
    CuttingRelay relay(m_peer.port());
    const auto opened = Database::open(
        u"postgresql://chief@127.0.0.1:%1/%2?sslmode=disable"_s.arg(relay.port()).arg(m_name));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    relay.cutAt(commitMessage, CuttingRelay::Moment::Unsent);
    relay.thenCutAt("ON CONFLICT (id) DO NOTHING", CuttingRelay::Moment::Unanswered);
    const auto written = (*opened)->run(u"INSERT INTO store_fact VALUES ('told', 'x')"_s);
    QCOMPARE(relay.cuts(), 2);
    QCOMPARE(codeOf(written), u"database_unreachable"_s);
    QCOMPARE(single(**opened, u"SELECT count(*) FROM store_fact"_s).toInt(), 0);
}

/// Laptops that were set up alike have one user name.
void tst_Postgres::notesWhoByAccountAndLaptop()
{
    const auto store = StoreFixture::openUnlocked(place());
    QVERIFY(store);
    Site site = StoreFixture::exampleSite();
    QVERIFY(store->sites().save(site, u"import"_s));
    site.customer = u"later"_s;
    QVERIFY(store->sites().save(site, u"edit"_s));
    const QString who = u"chief@"_s + QSysInfo::machineHostName();
    QCOMPARE(store->history().user(), who);
    QCOMPARE(store->history().list(site.id)->first().who, who);
    // The same account on another laptop.
    QVERIFY(store->database().run(u"UPDATE journal SET who = 'chief@elsewhere'"_s));
    QCOMPARE(store->history().undo(site.id).error().detail, u"chief@elsewhere"_s);
    QVERIFY(store->history().undo(site.id, SiteHistory::Whose::Anyone));
}

QTEST_GUILESS_MAIN(tst_Postgres)
#include "tst_Postgres.moc"
