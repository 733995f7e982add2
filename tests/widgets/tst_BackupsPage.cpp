// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"
#include "tests/support/OldStore.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"
#include "widgets/settings/BackupsPage.h"
#include "widgets/settings/LocalSettings.h"
#include "widgets/store/BackupTable.h"

#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The copies of the database in the settings: how many stay, and what is said of each.
class tst_BackupsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void keepsAsManyAsWereSaved();
    void judgesABackupAsRestoringDoes();
    void needsNoRoomElsewhere();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sites.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    OwnSettings m_settings;
};

void tst_BackupsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = StoreFixture::openUnlocked(path());
    QVERIFY(store);
    Site site = StoreFixture::exampleSite();
    QVERIFY(store->sites().save(site, u"test"_s));
}

/// Not as many as stand there while one is still typing.
void tst_BackupsPage::keepsAsManyAsWereSaved()
{
    LocalSettings::setBackups({ 8, 5 });
    QVERIFY(Backups::take(path()) && Backups::take(path()));
    BackupsPage page(path());
    page.show();
    page.findChild<QSpinBox*>(u"backupKeepSpin"_s)->setValue(1);
    page.findChild<QPushButton*>(u"backUpNowButton"_s)->click();
    auto* table = page.findChild<BackupTable*>();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, 60'000);
    QCOMPARE(Backups::list(path()).size(), 3);
}

/// Rows whose site is gone are no damage to it; half a file is.
void tst_BackupsPage::judgesABackupAsRestoringDoes()
{
    const auto damaged = Backups::take(path());
    const auto withOrphans = Backups::take(path());
    QVERIFY(damaged && withOrphans);
    QVERIFY(QFile::resize(damaged->path, damaged->bytes / 2));
    OldStore::runRaw(withOrphans->path, { u"PRAGMA foreign_keys=OFF"_s, u"DELETE FROM site"_s });
    const auto looked = BackupTable::lookAt(path());
    QCOMPARE(looked.size(), 2);
    QVERIFY(looked[0].isGood());
    QVERIFY(!looked[1].isGood());
    QCOMPARE(Backups::newestGood(path())->path, withOrphans->path);
}

void tst_BackupsPage::needsNoRoomElsewhere()
{
    QVERIFY(Backups::take(path()));
    const QByteArray before = qgetenv("TMPDIR");
    const auto back = qScopeGuard(
        [&before] { before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    qputenv("TMPDIR", "/nonexistent");
    const auto looked = BackupTable::lookAt(path());
    QCOMPARE(looked.size(), 1);
    QVERIFY(looked.first().isGood());
    QCOMPARE(looked.first().report->sites, 1);
}

WATCHED_MAIN(tst_BackupsPage)
#include "tst_BackupsPage.moc"
