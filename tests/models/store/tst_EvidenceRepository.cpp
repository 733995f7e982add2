// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/EvidenceRepository.h"
#include "tests/support/StoreFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_EvidenceRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsUploadsBackNewestFirst();
    void keepsHowAnUploadFailed();
    void keepsWhatAnUploadFound();
    void readsEveryErrorBack();
    void toleratesWhatANewerProgramWrote();
    void saysNoSuchRecord();
    void readsBackupsBackNewestFirst();
    void sealsBackups();
    void lockedVaultKeepsNoBackup();
    void refusesABackupMovedInTheFile();
    void refusesASiteThatIsNotThere();
    void survivesTheGateway();

private:
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    EvidenceRepository& evidence() { return m_store->evidence(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

void tst_EvidenceRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(path());
    QVERIFY(m_store);
    m_site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

void tst_EvidenceRepository::readsUploadsBackNewestFirst()
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    UploadRecord record { {}, m_site.id, m_site.gateways[0].id, u"isdn"_s, at, 1234, u"tftp"_s,
        Outcome::done(), {}, u"abc"_s, u"> show\n"_s };
    QVERIFY(evidence().add(record));
    QVERIFY(!record.id.isEmpty());
    const auto before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before); // ids are ordered by the millisecond
    UploadRecord second = record;
    second.outcome = Outcome::cancelled(Error(ErrorCode::Cancelled, u"isdn"_s));
    QVERIFY(evidence().add(second));
    QVERIFY(second.id != record.id);
    const auto uploads = evidence().uploads(m_site.id).value();
    QCOMPARE(uploads.size(), 2);
    QCOMPARE(uploads[0].outcomeText, u"cancelled"_s);
    QCOMPARE(uploads[1].id, record.id);
    QCOMPARE(uploads[1].siteId, m_site.id);
    QCOMPARE(uploads[1].gatewayId, m_site.gateways[0].id);
    QCOMPARE(uploads[1].gatewayName, u"isdn"_s);
    QCOMPARE(uploads[1].endedAt, at);
    QCOMPARE(uploads[1].elapsedMs, 1234);
    QCOMPARE(uploads[1].method, u"tftp"_s);
    QCOMPARE(uploads[1].outcomeText, u"done"_s);
    QCOMPARE(uploads[1].fingerprint, u"abc"_s);
    QVERIFY(evidence().uploads(u"another site"_s)->isEmpty());
}

void tst_EvidenceRepository::keepsHowAnUploadFailed()
{
    UploadRecord record;
    record.siteId = m_site.id;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.outcome = Outcome::failed(Error(ErrorCode::DeviceRefused, u"line 7"_s, u"% Error"_s));
    record.transcript = u"> x\n< % Error\n"_s;
    QVERIFY(evidence().add(record));
    const UploadRecord back = evidence().upload(record.id).value();
    QCOMPARE(back.outcomeText, u"failed"_s);
    QCOMPARE(back.outcome.end, Outcome::End::Failed);
    QCOMPARE(back.outcome.error, record.outcome.error);
    QCOMPARE(back.transcript, record.transcript);
}

void tst_EvidenceRepository::keepsWhatAnUploadFound()
{
    UploadRecord record;
    record.siteId = m_site.id;
    record.gatewayId = u"g1"_s;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.door = u"ssh"_s;
    record.identity = u"SN4120, Trinity 3.14, 00A0BA010203"_s;
    record.difference = u"- a\n+ b"_s;
    record.notes = { u"restart_pending"_s, u"transfer_failed: 192.168.1.9, \"quoted\""_s };
    record.purpose = u"restore"_s;
    record.transcript = u"> x"_s;
    QVERIFY(evidence().add(record));
    const auto list = evidence().uploadsOf(u"g1"_s).value();
    QCOMPARE(list.size(), 1);
    QVERIFY(list[0].transcript.isEmpty() && list[0].difference.isEmpty()); // on demand
    for (const UploadRecord& back : { list[0], evidence().upload(record.id).value() }) {
        QCOMPARE(back.gatewayId, u"g1"_s);
        QCOMPARE(back.siteId, m_site.id);
        QCOMPARE(back.door, record.door);
        QCOMPARE(back.identity, record.identity);
        QCOMPARE(back.notes, record.notes);
        QCOMPARE(back.purpose, u"restore"_s);
        QVERIFY(!back.outcome.error);
    }
    QCOMPARE(evidence().upload(record.id)->difference, record.difference);
    QVERIFY(evidence().uploadsOf(u"g2"_s)->isEmpty());
}

void tst_EvidenceRepository::readsEveryErrorBack()
{
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        UploadRecord record;
        record.siteId = m_site.id;
        record.endedAt = QDateTime::currentDateTimeUtc();
        record.outcome = Outcome::unknown(Error(ErrorCode(code), u"s"_s, u"d"_s));
        QVERIFY(evidence().add(record));
        const Outcome back = evidence().upload(record.id)->outcome;
        QCOMPARE(back.end, Outcome::End::Unknown);
        QCOMPARE(back.error, record.outcome.error);
    }
}

void tst_EvidenceRepository::toleratesWhatANewerProgramWrote()
{
    UploadRecord record;
    record.siteId = m_site.id;
    record.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(evidence().add(record));
    const auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY((*database)->run(u"UPDATE upload SET outcome = 'half', error_code = 'gremlins', "
                             "error_detail = 'three', notes = 'no JSON'"_s));
    const UploadRecord back = evidence().upload(record.id).value();
    QCOMPARE(back.outcome.end, Outcome::End::Unknown);
    QCOMPARE(back.outcome.error->detail, u"gremlins: three"_s);
    QVERIFY(back.notes.isEmpty());
}

void tst_EvidenceRepository::saysNoSuchRecord()
{
    QCOMPARE(evidence().upload(u"x"_s).error(), Error(ErrorCode::NoSuchBackup, {}, u"x"_s));
    QCOMPARE(evidence().backup(u"x"_s).error(), Error(ErrorCode::NoSuchBackup, {}, u"x"_s));
}

void tst_EvidenceRepository::readsBackupsBackNewestFirst()
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'456, Qt::UTC);
    const QByteArray content("cli version 4.00\nbytes \xff and \0 too\n", 35);
    BackupRecord record { {}, m_site.id, u"g1"_s, at, u"running"_s, content, u"SN4120"_s };
    QVERIFY(evidence().add(record));
    const auto before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    BackupRecord second { {}, m_site.id, u"g1"_s, at, u"startup"_s, "later" };
    QVERIFY(evidence().add(second));
    BackupRecord other { {}, m_site.id, u"g2"_s, at, u"running"_s, "another gateway's" };
    QVERIFY(evidence().add(other));
    const auto backups = evidence().backups(u"g1"_s).value();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups[0].id, second.id);
    QVERIFY(backups[0].content.isEmpty());
    QCOMPARE(evidence().backup(second.id)->content, QByteArray("later"));
    QCOMPARE(backups[1].id, record.id);
    QCOMPARE(backups[1].siteId, m_site.id);
    QCOMPARE(backups[1].takenAt, at);
    QCOMPARE(backups[1].region, u"running"_s);
    QCOMPARE(backups[1].identity, u"SN4120"_s);
    QCOMPARE(backups[1].fingerprint, configurationFingerprint(content));
    const BackupRecord whole = evidence().backup(record.id).value();
    QCOMPARE(whole.content, content);
    QCOMPARE(whole.gatewayId, u"g1"_s);
    QCOMPARE(whole.identity, u"SN4120"_s);
}

void tst_EvidenceRepository::sealsBackups()
{
    BackupRecord record { {}, m_site.id, u"g1"_s, QDateTime::currentDateTimeUtc(), u"running"_s,
        "administrator a password CANARY" };
    QVERIFY(evidence().add(record));
    const QByteArray bytes
        = StoreFixture::contentsOf(path()) + StoreFixture::contentsOf(path() + u"-wal"_s);
    QVERIFY(bytes.contains(record.id.toLatin1()));
    QVERIFY(!bytes.contains("CANARY"));
}

void tst_EvidenceRepository::lockedVaultKeepsNoBackup()
{
    BackupRecord record { {}, m_site.id, u"g1"_s, QDateTime::currentDateTimeUtc(), u"running"_s,
        "x" };
    QVERIFY(evidence().add(record));
    m_store->vault().lock();
    QCOMPARE(evidence().add(record).error().code, ErrorCode::VaultLocked);
    QCOMPARE(evidence().backup(record.id).error().code, ErrorCode::VaultLocked);
    QCOMPARE(evidence().backups(u"g1"_s)->size(), 1); // the headers are no secret
}

void tst_EvidenceRepository::refusesABackupMovedInTheFile()
{
    BackupRecord one { {}, m_site.id, u"g1"_s, QDateTime::currentDateTimeUtc(), u"running"_s, "1" };
    BackupRecord two { {}, m_site.id, u"g2"_s, QDateTime::currentDateTimeUtc(), u"running"_s, "2" };
    QVERIFY(evidence().add(one));
    QVERIFY(evidence().add(two));
    const auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY((*database)->run(
        u"UPDATE backup SET sealed = (SELECT sealed FROM backup WHERE id = ?) WHERE id = ?"_s,
        { one.id, two.id }));
    QCOMPARE(evidence().backup(two.id).error().code, ErrorCode::DatabaseDamaged);
    QCOMPARE(evidence().backup(one.id)->content, QByteArray("1"));
}

void tst_EvidenceRepository::refusesASiteThatIsNotThere()
{
    UploadRecord record;
    record.siteId = u"nowhere"_s;
    record.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(!evidence().add(record));
}

void tst_EvidenceRepository::survivesTheGateway()
{
    const QString gatewayId = m_site.gateways[0].id;
    UploadRecord upload;
    upload.siteId = m_site.id;
    upload.gatewayId = gatewayId;
    upload.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(evidence().add(upload));
    BackupRecord backup { {}, m_site.id, gatewayId, upload.endedAt, u"running"_s, "x" };
    QVERIFY(evidence().add(backup));
    m_site.gateways.clear();
    QVERIFY(m_store->sites().save(m_site, u"edit"_s));
    QCOMPARE(evidence().uploads(m_site.id)->size(), 1);
    QCOMPARE(evidence().backups(gatewayId)->size(), 1);
}

QTEST_GUILESS_MAIN(tst_EvidenceRepository)
#include "tst_EvidenceRepository.moc"
