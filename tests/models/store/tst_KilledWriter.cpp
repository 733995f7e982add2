// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OldStore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A site whose every part tells its generation.
void fill(Site& site, int generation)
{
    const QString tag = u"g%1"_s.arg(generation);
    site.name = u"kill"_s;
    site.customer = tag;
    site.trunks.resize(1 + generation % 4);
    for (Trunk& trunk : site.trunks) {
        trunk.username = tag;
        trunk.password = Secret(tag + u"-secret"_s);
    }
    site.users.resize(20 + generation % 30);
    for (User& user : site.users)
        user.name = tag;
    site.gateways.resize(1);
    site.gateways[0].name = tag;
    site.gateways[0].ports.resize(4);
    for (GatewayPort& port : site.gateways[0].ports) {
        port.username = tag;
        port.password = Secret(tag + u"-port"_s);
    }
}

/// Saves for ever, telling each generation once it is committed.
int saveLoop(const QString& path)
{
    const auto store = StoreFixture::openUnlocked(path);
    if (!store)
        return 1;
    const auto id = store->sites().find(u"kill"_s);
    Site site = id ? store->sites().load(*id).value() : Site();
    for (;;) {
        const int generation = site.version + 1;
        fill(site, generation);
        if (!store->sites().save(site, u"loop"_s))
            return 2;
        std::printf("%d\n", generation);
        std::fflush(stdout);
    }
}

QVariant single(Database& database, const QString& sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

QByteArray kill(QProcess& process)
{
    process.kill(); // SIGKILL
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// Lets the process live so long from now: to the microsecond, which no event loop can.
void let(int microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000LL) { }
}

} // namespace

/// A program that dies at any moment leaves a file that opens and holds the last committed site.
class tst_KilledWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whileSaving();
    void whileCreating();
    void whileMigrating();
};

void tst_KilledWriter::whileSaving()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"doppino.sqlite"_s);
    int highest = 0;
    for (int round = 0; round < 30; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--save"_s, path });
        QVERIFY(child.waitForReadyRead(30'000)); // at least one commit
        let(int(QRandomGenerator::global()->bounded(60'000)));
        QCOMPARE(child.state(), QProcess::Running);
        const QList<QByteArray> lines = kill(child).trimmed().split('\n');
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const int told = lines.last().toInt();
        QVERIFY(told > highest);

        const auto store = StoreFixture::openUnlocked(path);
        QVERIFY(store);
        const auto database = Database::open(path);
        QVERIFY(database);
        QCOMPARE(single(**database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(!(*database)->run(u"PRAGMA foreign_key_check"_s)->next());
        const auto id = store->sites().find(u"kill"_s);
        QVERIFY(id);
        const auto site = store->sites().load(*id);
        QVERIFY(site);
        // Committed and told, or committed and killed before it could be told.
        QVERIFY2(site->version == told || site->version == told + 1,
            qPrintable(u"version %1, told %2"_s.arg(site->version).arg(told)));
        highest = site->version;
        Site expected = *site;
        fill(expected, site->version);
        QCOMPARE(*site, expected);
    }
    QVERIFY(highest >= 30);
}

void tst_KilledWriter::whileCreating()
{
    int unfinished = 0;
    for (int round = 0; round < 60; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"doppino.sqlite"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--save"_s, path });
        QVERIFY(child.waitForStarted());
        QElapsedTimer waited;
        waited.start();
        while (!QFile::exists(path) && waited.elapsed() < 30'000) { }
        QVERIFY(QFile::exists(path));
        let(int(QRandomGenerator::global()->bounded(15'000)));
        unfinished += kill(child).isEmpty() ? 1 : 0;
        const auto opened = Database::open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(errorCodeName(opened.error().code)));
        const auto store = StoreFixture::openUnlocked(path);
        QVERIFY2(store, qPrintable(u"round %1"_s.arg(round)));
        Site site;
        site.name = u"after"_s;
        site.pbx.password = Secret(u"p"_s);
        QVERIFY(store->sites().save(site, u"test"_s));
        QCOMPARE(store->sites().load(site.id).value(), site);
    }
    QVERIFY2(unfinished > 0, "every child had finished: the moments are too late to test anything");
}

void tst_KilledWriter::whileMigrating()
{
    int unfinished = 0;
    for (int round = 0; round < 60; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"doppino.sqlite"_s);
        OldStore::make(path);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--save"_s, path });
        QVERIFY(child.waitForStarted());
        QElapsedTimer waited;
        waited.start(); // WAL is there from the moment the file is opened
        while (!QFile::exists(path + u"-wal"_s) && waited.elapsed() < 30'000) { }
        let(int(QRandomGenerator::global()->bounded(15'000)));
        unfinished += kill(child).isEmpty() ? 1 : 0;
        const auto store = StoreFixture::openUnlocked(path);
        QVERIFY2(store, qPrintable(u"round %1"_s.arg(round)));
        QCOMPARE(store->sites().load(u"s1"_s)->gateways[0].login.password.reveal(), u"s3cret"_s);
        QCOMPARE(store->evidence().backup(u"b1"_s)->content, OldStore::backupContent);
        const QString copy = path + u".schema-1"_s;
        const auto kept = QFile::exists(copy) ? Database::open(copy) : Database::open(path);
        QVERIFY2(kept, "a copy under its final name is whole");
    }
    QVERIFY2(unfinished > 0, "every child had finished: the moments are too late to test anything");
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--save") == 0)
        return saveLoop(QString::fromLocal8Bit(argv[2]));
    tst_KilledWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KilledWriter.moc"
