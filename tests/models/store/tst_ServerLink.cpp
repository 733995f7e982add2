// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/CuttingRelay.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/ServerWords.h"
#include "tests/support/StoreFixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using ServerWords::codeOf;
using ServerWords::single;

namespace {
constexpr int newsDeadlineMs = 30'000;
const QByteArray commitMessage("COMMIT", sizeof "COMMIT"); // not that of READ COMMITTED
} // namespace

/// What a network does to a team's store, and what others do to it, told over that network.
class tst_ServerLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comesBackAfterACut();
    void aTransactionThatIsCutHasNotHappened();
    void aRowThatIsRefusedFailsTheTransaction();
    void findsOutWhetherACommitLasted_data();
    void findsOutWhetherACommitLasted();
    void saysWhenItCannotFindOut();
    void survivesARestartOfTheServer();
    void tellsWhatOthersDo_data();
    void tellsWhatOthersDo();
    void tellsWhatHappenedWhileItWasLost();
    void triesNothingWhileTheServerIsAway();
    void closesWhileTheWatchIsConnecting();

private:
    QString place(const QString& user = u"chief"_s) const { return m_peer.place(m_name, user); }
    QString relayed(const CuttingRelay& relay) const
    {
        return u"postgresql://chief@127.0.0.1:%1/%2?sslmode=disable"_s.arg(relay.port())
            .arg(m_name);
    }
    PostgresPeer m_peer;
    QString m_name;
};

void tst_ServerLink::initTestCase()
{
    QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
    QVERIFY(m_peer.sql(u"postgres"_s, u"CREATE ROLE anna LOGIN"_s) != u"?");
}

void tst_ServerLink::init()
{
    m_name = m_peer.newDatabase();
    QVERIFY2(!m_name.isEmpty(), qPrintable(m_peer.errorText()));
}

void tst_ServerLink::cleanup() { m_peer.dropDatabase(m_name); }

void tst_ServerLink::comesBackAfterACut()
{
    const auto store = StoreFixture::openUnlocked(place());
    QVERIFY(store);
    Site site = StoreFixture::exampleSite();
    QVERIFY(store->sites().save(site, u"import"_s));
    QVERIFY(m_peer.cutConnections(m_name) >= 1);
    QCOMPARE(store->sites().load(site.id).value_or(Site()), site);
    QVERIFY(m_peer.cutConnections(m_name) >= 1);
    site.customer = u"after the cut"_s;
    const Status saved = store->sites().save(site, u"edit"_s);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    QVERIFY(m_peer.cutConnections(m_name) >= 1);
    QVERIFY(store->database().run(u"INSERT INTO store_fact VALUES ('alone', 'x')"_s));
    QCOMPARE(m_peer.sql(m_name, u"SELECT count(*) FROM store_fact WHERE name = 'alone'"_s), u"1"_s);
}

void tst_ServerLink::aTransactionThatIsCutHasNotHappened()
{
    const auto opened = Database::open(place());
    QVERIFY(opened);
    Database& database = **opened;
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.run(u"INSERT INTO store_fact VALUES ('first', 'x')"_s));
        QVERIFY(m_peer.cutConnections(m_name) >= 1);
        QCOMPARE(codeOf(database.run(u"INSERT INTO store_fact VALUES ('second', 'x')"_s)),
            u"database_unreachable"_s);
        // Not half of it on a new connection.
        QCOMPARE(codeOf(database.run(u"INSERT INTO store_fact VALUES ('third', 'x')"_s)),
            u"database_unreachable"_s);
        QCOMPARE(codeOf(transaction->commit()), u"database_unreachable"_s);
    }
    QCOMPARE(single(database, u"SELECT count(*) FROM store_fact"_s).toInt(), 0);
}

/// Rows of one Statement travel together.
void tst_ServerLink::aRowThatIsRefusedFailsTheTransaction()
{
    const auto opened = Database::open(place());
    QVERIFY(opened);
    Database& database = **opened;
    const QString insert = u"INSERT INTO store_fact VALUES (?, ?)"_s;
    for (const QString& second : { u"first"_s, u"second"_s }) {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        Statement rows(database, insert);
        QVERIFY(rows.run({ u"first"_s, u"a;'b"_s }) && rows.run({ second, u"x"_s })
            && rows.run({ u"third"_s, u"x"_s }));
        QCOMPARE(codeOf(transaction->commit()), second == u"first" ? u"conflict"_s : u"-"_s);
    }
    QCOMPARE(single(database, u"SELECT count(*) FROM store_fact"_s).toInt(), 3);
    QCOMPARE(single(database, u"SELECT content FROM store_fact WHERE name = 'first'"_s).toString(),
        u"a;'b"_s);
}

void tst_ServerLink::findsOutWhetherACommitLasted_data()
{
    QTest::addColumn<bool>("hasArrived");
    QTest::newRow("the answer was lost") << true;
    QTest::newRow("the wish was lost") << false;
}

void tst_ServerLink::findsOutWhetherACommitLasted()
{
    QFETCH(bool, hasArrived);
    CuttingRelay relay(m_peer.port());
    const auto opened = Database::open(relayed(relay));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    Database& database = **opened;
    relay.cutAt(commitMessage,
        hasArrived ? CuttingRelay::Moment::Unanswered : CuttingRelay::Moment::Unsent);
    const auto written = database.run(u"INSERT INTO store_fact VALUES ('told', 'x')"_s);
    QCOMPARE(relay.cuts(), 1);
    QCOMPARE(codeOf(written), hasArrived ? u"-"_s : u"database_unreachable"_s);
    QCOMPARE(single(database, u"SELECT count(*) FROM store_fact"_s).toInt(), int(hasArrived));
}

void tst_ServerLink::saysWhenItCannotFindOut()
{
    CuttingRelay relay(m_peer.port());
    const auto opened = Database::open(relayed(relay));
    QVERIFY(opened);
    relay.cutAt(commitMessage, CuttingRelay::Moment::Unanswered, true);
    QCOMPARE(codeOf((*opened)->run(u"INSERT INTO store_fact VALUES ('told', 'x')"_s)),
        u"database_commit_unknown"_s);
    QCOMPARE(codeOf((*opened)->run(u"SELECT 1"_s)), u"database_unreachable"_s);
    relay.allow();
    QCOMPARE(single(**opened, u"SELECT count(*) FROM store_fact"_s).toInt(), 1);
}

void tst_ServerLink::survivesARestartOfTheServer()
{
    const auto store = StoreFixture::openUnlocked(place());
    QVERIFY(store);
    Site site = StoreFixture::exampleSite();
    QVERIFY(store->sites().save(site, u"import"_s));
    m_peer.stop();
    QCOMPARE(codeOf(store->sites().load(site.id)), u"database_unreachable"_s);
    site.customer = u"while it is away"_s;
    QCOMPARE(codeOf(store->sites().save(site, u"edit"_s)), u"database_unreachable"_s);
    QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
    const Status saved = store->sites().save(site, u"edit"_s);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    QCOMPARE(store->sites().load(site.id).value_or(Site()), site);
}

void tst_ServerLink::tellsWhatOthersDo_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("told by the server") << u"notify"_s;
    QTest::newRow("looking at a server") << u"server"_s;
    QTest::newRow("looking at a file") << u"file"_s;
}

void tst_ServerLink::tellsWhatOthersDo()
{
    QFETCH(QString, way);
    const bool hasNotify = way == u"notify";
    const QTemporaryDir folder;
    const QString path = way == u"file" ? folder.filePath(u"d.sqlite"_s)
                                        : place(hasNotify ? u"chief"_s : u"anna"_s);
    if (way == u"server") // as one that does not know it
        QVERIFY(m_peer.sql(m_name,
                    u"GRANT ALL ON SCHEMA public TO PUBLIC; REVOKE EXECUTE ON "
                    "FUNCTION pg_notify(text, text) FROM PUBLIC"_s)
            != u"?");
    const auto here = StoreFixture::openUnlocked(path);
    const auto there = StoreFixture::openUnlocked(path);
    QVERIFY(here && there);
    QCOMPARE(here->database().canNotify(), hasNotify);
    Site mine = StoreFixture::exampleSite();
    QVERIFY(here->sites().save(mine, u"import"_s));
    Site theirs = StoreFixture::exampleSite();
    QVERIFY(there->sites().save(theirs, u"import"_s));
    QSignalSpy changes(&here->watcher(), &StoreWatcher::siteChanged);
    QSignalSpy removals(&here->watcher(), &StoreWatcher::siteRemoved);
    here->watcher().start();
    // Until it listens: it begins in a thread of its own.
    QTRY_VERIFY_WITH_TIMEOUT(here->watcher().isWatching(), newsDeadlineMs);
    mine.customer = u"by myself"_s;
    QVERIFY(here->sites().save(mine, u"edit"_s));
    theirs.customer = u"by others"_s;
    QVERIFY(there->sites().save(theirs, u"edit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, newsDeadlineMs);
    QCOMPARE(changes[0], QVariantList({ theirs.id, theirs.version, there->history().user() }));
    QVERIFY(there->sites().remove(theirs.id));
    QTRY_COMPARE_WITH_TIMEOUT(removals.size(), 1, newsDeadlineMs);
    QCOMPARE(removals[0], QVariantList { theirs.id });
    QCOMPARE(changes.size(), 1);
}

void tst_ServerLink::tellsWhatHappenedWhileItWasLost()
{
    CuttingRelay relay(m_peer.port());
    const auto there = StoreFixture::openUnlocked(place());
    const auto here = StoreFixture::openUnlocked(relayed(relay));
    QVERIFY(here && there);
    Site site = StoreFixture::exampleSite();
    QVERIFY(there->sites().save(site, u"import"_s));
    QSignalSpy changes(&here->watcher(), &StoreWatcher::siteChanged);
    QSignalSpy lost(&here->watcher(), &StoreWatcher::lost);
    QSignalSpy back(&here->watcher(), &StoreWatcher::back);
    here->watcher().start();
    QTRY_VERIFY_WITH_TIMEOUT(here->watcher().isWatching(), newsDeadlineMs);
    relay.cutAt("SELECT 1", CuttingRelay::Moment::Unsent, true);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, newsDeadlineMs);
    QCOMPARE(lost[0][0].value<Error>().code, ErrorCode::DatabaseUnreachable);
    site.customer = u"unseen"_s;
    QVERIFY(there->sites().save(site, u"edit"_s));
    relay.allow();
    QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, newsDeadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, newsDeadlineMs);
    QCOMPARE(changes[0][1].toInt(), site.version);
}

void tst_ServerLink::triesNothingWhileTheServerIsAway()
{
    CuttingRelay relay(m_peer.port());
    const auto store = StoreFixture::openUnlocked(relayed(relay));
    QVERIFY(store);
    // As it is told, and with the server there after all: whoever tried would succeed.
    QString whileLost;
    QString afterwards;
    connect(&store->watcher(), &StoreWatcher::lost, this, [&] {
        relay.allow();
        whileLost = codeOf(store->database().run(u"SELECT 1"_s)) + u' ' + codeOf(store->begin());
        for (int i = 0; i < 3; ++i) // whoever presses the button presses it again
            store->watcher().tryAgain();
    });
    QSignalSpy back(&store->watcher(), &StoreWatcher::back);
    connect(&store->watcher(), &StoreWatcher::back, this,
        [&] { afterwards = codeOf(store->database().run(u"SELECT 1"_s)); });
    store->watcher().start();
    QTRY_VERIFY_WITH_TIMEOUT(store->watcher().isWatching(), newsDeadlineMs);
    relay.cutAt("SELECT 1", CuttingRelay::Moment::Unsent, true);
    QTRY_COMPARE_WITH_TIMEOUT(
        whileLost, u"database_unreachable database_unreachable"_s, newsDeadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(afterwards, u"-"_s, newsDeadlineMs);
    QCOMPARE(back.size(), 1);
    // What has begun goes on.
    auto transaction = store->begin();
    QVERIFY(transaction);
    store->database().setAway(true, u"no route"_s);
    QCOMPARE(codeOf(store->database().run(u"INSERT INTO store_fact VALUES ('away', 'x')"_s)), u"-"_s);
    QCOMPARE(codeOf(transaction->commit()), u"-"_s);
    const auto refused = store->sites().list();
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"no route"_s);
}

/// A server that takes the connection and then says nothing keeps the watch for seconds.
void tst_ServerLink::closesWhileTheWatchIsConnecting()
{
    auto relay = std::make_unique<CuttingRelay>(m_peer.port());
    const quint16 port = relay->port();
    auto store = StoreFixture::openUnlocked(relayed(*relay));
    QVERIFY(store);
    store->watcher().start();
    QTRY_VERIFY_WITH_TIMEOUT(store->watcher().isWatching(), newsDeadlineMs);
    relay.reset();
    QTcpServer silent;
    QVERIFY2(silent.listen(QHostAddress::LocalHost, port), qPrintable(silent.errorString()));
    QVERIFY(silent.waitForNewConnection(newsDeadlineMs));
    const QTcpSocket* watch = silent.nextPendingConnection();
    store.reset();
    QCoreApplication::processEvents();
    QCOMPARE(watch->state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(tst_ServerLink)
#include "tst_ServerLink.moc"
