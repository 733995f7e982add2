// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "models/store/UnlockJob.h"
#include "tests/support/QuickVault.h"
#include "tests/support/StoreFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
};

} // namespace

/// gateway history and gateway compare as scripts call them.
class tst_GatewayHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsNewestFirst();
    void listsWithoutThePassphrase();
    void saysThatNothingHappened();
    void comparesTwoBackups();
    void comparesABackupWithThePlan();
    void saysThatBothAreTheSame();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();

private:
    Ended run(const QStringList& arguments, const QString& passphrase = u"test"_s) const;
    Ended json(const QStringList& arguments) const
    {
        return run(QStringList { u"--json"_s, u"gateway"_s } + arguments);
    }
    const QString m_name = u"Rossi S.r.l. - Pesaro"_s;
    QTemporaryDir m_folder;
    QString m_older;
    QString m_newer;
    QString m_others;
    QString m_upload;
};

Ended tst_GatewayHistory::run(const QStringList& arguments, const QString& passphrase) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    QuickVault::prepare(m_folder.filePath(u"d.sqlite"_s), passphrase.toUtf8());
    environment.insert(u"DOPPINO_PASSPHRASE"_s, passphrase);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, m_folder.filePath(u"d.sqlite"_s) } + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void tst_GatewayHistory::initTestCase()
{
    auto store = Store::open(m_folder.filePath(u"d.sqlite"_s));
    QVERIFY(store);
    UnlockJob unlock(**store, Secret(u"test"_s));
    QSignalSpy finished(&unlock, &Job::finished);
    unlock.start();
    QVERIFY(finished.wait(60'000));
    Site site = StoreFixture::exampleSite();
    QVERIFY((*store)->sites().save(site, u"test"_s));
    QCOMPARE(site.name, m_name);
    EvidenceRepository& evidence = (*store)->evidence();
    const auto backup = [&](int gateway, const QByteArray& content) {
        BackupRecord record { {}, site.id, site.gateways[gateway].id,
            QDateTime::currentDateTimeUtc(), u"running"_s, content, u"SN4120"_s };
        return evidence.add(record) ? record.id : QString();
    };
    m_older = backup(0, "first\nadministrator a password CANARY1\nlast\n");
    UploadRecord upload;
    upload.siteId = site.id;
    upload.gatewayId = site.gateways[0].id;
    upload.endedAt = QDateTime::currentDateTimeUtc();
    upload.outcome = Outcome::failed(Error(ErrorCode::DeviceRefused, u"line 7"_s, u"Error"_s));
    upload.door = u"ssh"_s;
    upload.method = u"inline"_s;
    upload.identity = u"SN4120"_s;
    upload.notes = { u"running_restored"_s };
    QVERIFY(evidence.add(upload));
    m_upload = upload.id;
    m_newer = backup(0, "first\nadministrator a password CANARY2\nlast\n");
    m_others = backup(1, "another gateway's\n");
    QVERIFY(!m_others.isEmpty());
    Site empty;
    empty.name = u"Empty"_s;
    empty.gateways.append(site.gateways[0]);
    empty.gateways[0].id.clear();
    QVERIFY((*store)->sites().save(empty, u"test"_s));
}

void tst_GatewayHistory::listsNewestFirst()
{
    const Ended ended = json({ u"history"_s, m_name, u"isdn"_s });
    QCOMPARE(ended.code, 0);
    const auto events = ended.events();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0][u"event"_s].toString(), u"backup"_s);
    QCOMPARE(events[0][u"id"_s].toString(), m_newer);
    QCOMPARE(events[0][u"identity"_s].toString(), u"SN4120"_s);
    QCOMPARE(events[1][u"event"_s].toString(), u"upload"_s);
    QCOMPARE(events[1][u"id"_s].toString(), m_upload);
    QCOMPARE(events[1][u"state"_s].toString(), u"failed"_s);
    QCOMPARE(events[1][u"code"_s].toString(), u"device_refused"_s);
    QCOMPARE(events[1][u"door"_s].toString(), u"ssh"_s);
    QCOMPARE(events[2][u"id"_s].toString(), m_older);
    for (const QJsonObject& event : events)
        QCOMPARE(event[u"subject"_s].toString(), u"isdn"_s);
}

void tst_GatewayHistory::listsWithoutThePassphrase()
{
    const Ended ended = run({ u"gateway"_s, u"history"_s, m_name, u"isdn"_s }, u"wrong"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out.count('\n'), 3);
    QVERIFY(ended.out.contains(m_newer.toUtf8()));
    QVERIFY(ended.out.contains("SN4120"));
}

void tst_GatewayHistory::saysThatNothingHappened()
{
    const Ended ended = run({ u"gateway"_s, u"history"_s, u"Empty"_s, u"isdn"_s });
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.err.contains("no history"));
}

void tst_GatewayHistory::comparesTwoBackups()
{
    const Ended ended = json({ u"compare"_s, m_name, u"isdn"_s, m_older, m_newer });
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.events().size(), 1);
    const QJsonObject result = ended.events().first();
    QCOMPARE(result[u"differences"_s].toInt(), 1);
    QCOMPARE(result[u"difference"_s].toString(),
        u"  first\n- administrator a password ••••\n+ administrator a password ••••\n  last"_s);
    QVERIFY(!(ended.out + ended.err).contains("CANARY"));
}

void tst_GatewayHistory::comparesABackupWithThePlan()
{
    const Ended ended
        = run({ u"gateway"_s, u"compare"_s, m_name, u"isdn"_s, m_older, u"planned"_s });
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains("+ cli version"));
    QVERIFY(ended.out.contains("- first"));
    QVERIFY(!ended.out.contains("CANARY"));
    QVERIFY(ended.err.contains("differ"));
}

void tst_GatewayHistory::saysThatBothAreTheSame()
{
    const Ended ended = run({ u"gateway"_s, u"compare"_s, m_name, u"isdn"_s, m_older, m_older });
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.err.contains("the same"));
}

void tst_GatewayHistory::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such site") << QStringList { u"history"_s, u"x"_s, u"isdn"_s }
                                  << u"no_such_site"_s;
    QTest::newRow("no such gateway")
        << QStringList { u"history"_s, m_name, u"x"_s } << u"no_such_gateway"_s;
    QTest::newRow("no such backup") << QStringList { u"compare"_s, m_name, u"isdn"_s, u"x"_s,
        u"planned"_s } << u"no_such_backup"_s;
    QTest::newRow("another gateway's backup") << QStringList { u"compare"_s, m_name, u"isdn"_s,
        m_others, u"planned"_s } << u"no_such_backup"_s;
    QTest::newRow("too few words")
        << QStringList { u"compare"_s, m_name, u"isdn"_s, m_older } << u"bad_usage"_s;
    QTest::newRow("too many words")
        << QStringList { u"history"_s, m_name, u"isdn"_s, u"x"_s } << u"bad_usage"_s;
}

void tst_GatewayHistory::refusesWhatIsNotThere()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const Ended ended = json(words);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.events().last()[u"code"_s].toString(), code);
}

QTEST_GUILESS_MAIN(tst_GatewayHistory)
#include "tst_GatewayHistory.moc"
