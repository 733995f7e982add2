// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayStanding.h"
#include "models/gateway/UploadRecorder.h"
#include "tests/support/StoreFixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A real job against a port where nobody listens; what a device would make it say is said for it.
class tst_UploadRecorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsHowAnUploadEnded();
    void keepsARestoreAsSuch();
    void keepsNoEndOfABackup();
    void keepsBackupsAndHostKeys();
    void cancelsWhenABackupCannotBeKept();
    void triesAgainWhileAnotherProgramWrites();
    void givesUpInTheEnd();
    void keepsNothingWithoutAStore();
    void comparesThePlanWithTheLastUpload();

private:
    GatewayRequest request(GatewayRequest::Purpose purpose = GatewayRequest::Purpose::Upload);
    [[nodiscard]] const Gateway& gateway() const { return m_site.gateways[0]; }
    EvidenceRepository& evidence() { return m_store->evidence(); }
    void runToItsEnd(GatewayJob& job);
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

void tst_UploadRecorder::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_UploadRecorder::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    QVERIFY(m_store->setBusyTimeout(std::chrono::milliseconds(20)));
    m_site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

GatewayRequest tst_UploadRecorder::request(GatewayRequest::Purpose purpose)
{
    QTcpServer server; // a port that was free a moment ago
    server.listen(QHostAddress::LocalHost);
    auto made
        = GatewayRequest::of(m_site, gateway().name, *m_catalog, GatewayRequest::Purpose::Upload);
    if (!made)
        qFatal("no request");
    made->purpose = purpose;
    made->host = u"127.0.0.1"_s;
    made->ports = { 0, server.serverPort(), 0 };
    return *made;
}

void tst_UploadRecorder::runToItsEnd(GatewayJob& job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(30'000));
}

void tst_UploadRecorder::keepsHowAnUploadEnded()
{
    const GatewayRequest asked = request();
    UploadRecorder recorder(m_store.get(), m_site.id, gateway(), asked);
    GatewayJob job(asked);
    recorder.watch(&job);
    Q_EMIT job.transcript(Job::Direction::Sent, u"admin"_s);
    Q_EMIT job.transcript(Job::Direction::Received, u"gw#"_s);
    runToItsEnd(job);
    QVERIFY(!recorder.problem());
    const auto uploads = evidence().uploadsOf(gateway().id).value();
    QCOMPARE(uploads.size(), 1);
    const UploadRecord kept = evidence().upload(uploads[0].id).value();
    QCOMPARE(kept.siteId, m_site.id);
    QCOMPARE(kept.gatewayName, gateway().name);
    QCOMPARE(kept.purpose, u"upload"_s);
    QCOMPARE(kept.outcome.end, Outcome::End::Failed);
    QCOMPARE(kept.outcome.error, job.outcome().error);
    QCOMPARE(kept.fingerprint, configurationFingerprint(asked.configuration));
    QVERIFY(kept.transcript.startsWith(u"> admin\ngw#"_s));
    QCOMPARE(kept.transcript, recorder.transcript());
    QCOMPARE(kept.door, job.door());
    QCOMPARE(kept.notes, job.notes());
}

void tst_UploadRecorder::keepsARestoreAsSuch()
{
    GatewayRequest asked = request(GatewayRequest::Purpose::Restore);
    asked.configuration = "cli version 4.00\n";
    UploadRecorder recorder(m_store.get(), m_site.id, gateway(), asked);
    GatewayJob job(asked);
    recorder.watch(&job);
    runToItsEnd(job);
    const auto uploads = evidence().uploadsOf(gateway().id).value();
    QCOMPARE(uploads.size(), 1);
    QCOMPARE(uploads[0].purpose, u"restore"_s);
    QCOMPARE(uploads[0].fingerprint, configurationFingerprint("cli version 4.00\n"));
}

void tst_UploadRecorder::keepsNoEndOfABackup()
{
    for (const auto purpose :
        { GatewayRequest::Purpose::Backup, GatewayRequest::Purpose::Difference }) {
        const GatewayRequest asked = request(purpose);
        UploadRecorder recorder(m_store.get(), m_site.id, gateway(), asked);
        GatewayJob job(asked);
        recorder.watch(&job);
        Q_EMIT job.backupTaken(u"running"_s, "x");
        runToItsEnd(job);
        QCOMPARE(recorder.backups(), 1);
    }
    QVERIFY(evidence().uploads(m_site.id)->isEmpty());
    QCOMPARE(evidence().backups(gateway().id)->size(), 2);
}

void tst_UploadRecorder::keepsBackupsAndHostKeys()
{
    const GatewayRequest asked = request();
    UploadRecorder recorder(m_store.get(), m_site.id, gateway(), asked);
    GatewayJob job(asked);
    recorder.watch(&job);
    Q_EMIT job.backupTaken(u"running"_s, "administrator a password s3cret");
    const auto backups = evidence().backups(gateway().id).value();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups[0].region, u"running"_s);
    QCOMPARE(
        evidence().backup(backups[0].id)->content, QByteArray("administrator a password s3cret"));
    Q_EMIT job.hostKeySeen(u"ssh-rsa"_s, u"SHA256:known"_s, false);
    QVERIFY(!m_store->hostKeys().find(gateway().id)->has_value());
    Q_EMIT job.hostKeySeen(u"ssh-rsa"_s, u"SHA256:new"_s, true);
    // Whose key it is shows only once the device is known to be the one that is meant.
    QVERIFY(!m_store->hostKeys().find(gateway().id)->has_value());
    Q_EMIT job.backupTaken(u"startup"_s, "administrator a password s3cret");
    QCOMPARE(m_store->hostKeys().find(gateway().id)->value().fingerprint, u"SHA256:new"_s);
}

void tst_UploadRecorder::cancelsWhenABackupCannotBeKept()
{
    QTcpServer silent; // accepts and says nothing: only a cancel ends this soon
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    GatewayRequest asked = request();
    asked.ports = { 0, silent.serverPort(), 0 };
    UploadRecorder recorder(m_store.get(), m_site.id, gateway(), asked);
    QSignalSpy failed(&recorder, &UploadRecorder::failed);
    GatewayJob job(asked);
    recorder.watch(&job);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_VERIFY(silent.hasPendingConnections());
    m_store->vault().lock();
    Q_EMIT job.backupTaken(u"running"_s, "x");
    QVERIFY(finished.wait(10'000));
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(recorder.problem()->code, ErrorCode::VaultLocked);
    QCOMPARE(recorder.backups(), 0);
    QCOMPARE(evidence().uploadsOf(gateway().id)->first().outcomeText, u"cancelled"_s);
}

void tst_UploadRecorder::triesAgainWhileAnotherProgramWrites()
{
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    auto holding = std::make_unique<Transaction>(Transaction::begin(**other).value());
    const GatewayRequest asked = request();
    UploadRecorder recorder(m_store.get(), m_site.id, gateway(), asked);
    GatewayJob job(asked);
    recorder.watch(&job);
    runToItsEnd(job);
    QVERIFY(evidence().uploads(m_site.id)->isEmpty());
    QVERIFY(!recorder.problem());
    holding.reset();
    QTRY_COMPARE(evidence().uploads(m_site.id)->size(), 1);
    QVERIFY(!recorder.problem());
}

void tst_UploadRecorder::givesUpInTheEnd()
{
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    const auto holding = Transaction::begin(**other);
    QVERIFY(holding);
    const GatewayRequest asked = request();
    UploadRecorder recorder(m_store.get(), m_site.id, gateway(), asked);
    QSignalSpy failed(&recorder, &UploadRecorder::failed);
    GatewayJob job(asked);
    recorder.watch(&job);
    runToItsEnd(job);
    QVERIFY(failed.wait(20'000));
    QCOMPARE(recorder.problem()->code, ErrorCode::DatabaseBusy);
}

void tst_UploadRecorder::keepsNothingWithoutAStore()
{
    const GatewayRequest asked = request();
    UploadRecorder recorder(nullptr, m_site.id, gateway(), asked);
    GatewayJob job(asked);
    recorder.watch(&job);
    Q_EMIT job.backupTaken(u"running"_s, "x");
    Q_EMIT job.transcript(Job::Direction::Sent, u"admin"_s);
    runToItsEnd(job);
    QVERIFY(!recorder.problem());
    QCOMPARE(recorder.backups(), 0);
    QVERIFY(recorder.transcript().startsWith(u"> admin\n"_s));
}

void tst_UploadRecorder::comparesThePlanWithTheLastUpload()
{
    const auto standing = [&] {
        return gatewayStanding(
            m_site, gateway(), *m_catalog, evidence().uploads(m_site.id).value());
    };
    QCOMPARE(standing().state, UploadState::Never);
    QVERIFY(!standing().last);
    UploadRecord upload;
    upload.siteId = m_site.id;
    upload.gatewayId = gateway().id;
    upload.endedAt = QDateTime::currentDateTimeUtc();
    upload.fingerprint = plannedFingerprint(m_site, gateway(), *m_catalog);
    QCOMPARE(upload.fingerprint.size(), 64);
    QVERIFY(evidence().add(upload));
    QCOMPARE(standing().state, UploadState::Current);
    QCOMPARE(standing().last->id, upload.id);
    m_site.customer = u"Another name"_s; // not in the device
    QCOMPARE(standing().state, UploadState::Current);
    const QString address = m_site.gateways[0].address;
    m_site.gateways[0].address = u"192.168.1.150"_s;
    QCOMPARE(standing().state, UploadState::Changed);
    m_site.gateways[0].address = address;
    QCOMPARE(standing().state, UploadState::Current);
    m_site.gateways[0].model.clear(); // cannot be written at all
    QCOMPARE(standing().state, UploadState::Changed);
    QCOMPARE(plannedFingerprints(m_site, *m_catalog).value(gateway().id), u"none"_s);
}

QTEST_GUILESS_MAIN(tst_UploadRecorder)
#include "tst_UploadRecorder.moc"
