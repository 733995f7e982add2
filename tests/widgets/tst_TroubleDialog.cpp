// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"
#include "models/core/ErrorText.h"
#include "models/store/sqlite/SqliteFile.h"
#include "models/store/Store.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/MainWindow.h"
#include "widgets/store/BackupTable.h"
#include "widgets/store/DatabaseTroubleDialog.h"
#include "widgets/store/StoreOpener.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

/// A database that cannot be opened: what is said, and what each way out does.
class tst_TroubleDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void saysWhatHappenedAndWhatNext_data();
    void saysWhatHappenedAndWhatNext();
    void restoresTheNewestGoodBackup();
    void saysWhenThereIsNoGoodBackup();
    void savesWhatCanBeRead();
    void asksForThePasswordOfAServer();
    void aFileIsOpened();
    void aServerThatDoesNotAnswerKeepsNobodyWaiting();
    void aFileThatIsBusyKeepsNobodyWaiting();
    void aLargeFileIsLookedThroughAfterwards();
    void restoresWhereTheFileIsGone();
    void theWindowKeepsTheWayBackToTheTrouble();
    void aBackupThatCameAboutEndsTheWarning();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sites.sqlite"_s); }
    void makeStore(const QStringList& sites);
    void damage();
    std::unique_ptr<QTemporaryDir> m_folder;
    OwnSettings m_settings;
};

void tst_TroubleDialog::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_TroubleDialog::makeStore(const QStringList& sites)
{
    const auto store = Store::open(path());
    QVERIFY(store);
    (*store)->vault().create(newId());
    QVERIFY((*store)->vaultKeys().save((*store)->vault().wrapWithKey(Vault::newKeychainKey())));
    for (const QString& name : sites) {
        Site site;
        site.name = name;
        QVERIFY((*store)->sites().save(site, u"test"_s));
    }
}

/// Its first page is gone: nobody can open it any more.
void tst_TroubleDialog::damage()
{
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(100));
    QVERIFY(file.write(QByteArray(3996, '\x5a')) == 3996);
}

void tst_TroubleDialog::saysWhatHappenedAndWhatNext_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("isDamage");
    QTest::newRow("damaged") << ErrorCode::DatabaseDamaged << u"backup"_s << true;
    QTest::newRow("newer") << ErrorCode::DatabaseNewer << u"newer version"_s << false;
    QTest::newRow("another program's") << ErrorCode::DatabaseForeign << u"right one"_s << false;
    QTest::newRow("busy") << ErrorCode::DatabaseBusy << u"try again"_s << false;
    QTest::newRow("full") << ErrorCode::DatabaseFull << u"space"_s << false;
    QTest::newRow("read-only") << ErrorCode::DatabaseReadOnly << u"writ"_s << false;
    QTest::newRow("stick pulled out") << ErrorCode::DatabaseGone << u"Plug"_s << false;
    QTest::newRow("unreachable") << ErrorCode::DatabaseUnreachable << u"network"_s << false;
    QTest::newRow("refused") << ErrorCode::DatabaseLogInRefused << u"password"_s << false;
    QTest::newRow("no TLS") << ErrorCode::DatabaseInsecure << u"certificate"_s << false;
}

void tst_TroubleDialog::saysWhatHappenedAndWhatNext()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, next);
    QFETCH(bool, isDamage);
    const Error error(code, path(), u"the engine's words"_s);
    DatabaseTroubleDialog dialog(path(), error);
    dialog.show();
    QCOMPARE(dialog.findChild<QLabel*>(u"troubleText"_s)->text(), ErrorText::sentence(error));
    const QString said = dialog.findChild<QLabel*>(u"troubleNextStep"_s)->text();
    QVERIFY2(said.contains(next), qPrintable(said));
    QCOMPARE(dialog.findChild<BackupTable*>() != nullptr, isDamage);
    QSignalSpy retried(&dialog, &DatabaseTroubleDialog::retryRequested);
    QSignalSpy chosen(&dialog, &DatabaseTroubleDialog::chooseRequested);
    dialog.findChild<QPushButton*>(u"troubleChooseButton"_s)->click();
    dialog.findChild<QPushButton*>(u"troubleRetryButton"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(retried.size(), 1);
}

void tst_TroubleDialog::restoresTheNewestGoodBackup()
{
    makeStore({ u"Rossi"_s });
    QVERIFY(Backups::take(path()));
    damage();
    const auto broken = Store::open(path());
    QVERIFY(!broken);
    QVERIFY(DatabaseTroubleDialog::isDamage(path(), broken.error()));
    DatabaseTroubleDialog dialog(path(), broken.error());
    dialog.show();
    auto* table = dialog.findChild<BackupTable*>();
    auto* restore = dialog.findChild<QPushButton*>(u"troubleRestoreButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), 30'000); // the good one is selected
    QCOMPARE(table->item(0, 2)->text(), u"1"_s);
    QSignalSpy retried(&dialog, &DatabaseTroubleDialog::retryRequested);
    restore->click();
    QVERIFY(retried.wait(30'000));
    const auto store = Store::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->sites().list()->first().name, u"Rossi"_s);
    QVERIFY(QFile::exists(path() + u".before-restore"_s));
}

void tst_TroubleDialog::saysWhenThereIsNoGoodBackup()
{
    makeStore({ u"Rossi"_s });
    damage();
    DatabaseTroubleDialog dialog(path(), Error(ErrorCode::DatabaseDamaged, path()));
    dialog.show();
    auto* banner = dialog.findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(u"no good backup"_s), 30'000);
    QVERIFY(!dialog.findChild<QPushButton*>(u"troubleRestoreButton"_s)->isEnabled());
    QVERIFY(dialog.findChild<QPushButton*>(u"troubleSalvageButton"_s)->isEnabled());
}

void tst_TroubleDialog::savesWhatCanBeRead()
{
    makeStore({ u"Rossi"_s, u"Bianchi"_s });
    DatabaseTroubleDialog dialog(path(), Error(ErrorCode::DatabaseDamaged, path()));
    dialog.show();
    auto* banner = dialog.findChild<Banner*>();
    dialog.findChild<QPushButton*>(u"troubleSalvageButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QPushButton*>(u"troubleUseSavedButton"_s), 30'000);
    QVERIFY2(banner->text().contains(u"2 whole site"_s), qPrintable(banner->text()));
    QVERIFY(QFile::exists(path() + u".saved"_s));
    QVERIFY(QFile::exists(path()));
    QSignalSpy retried(&dialog, &DatabaseTroubleDialog::retryRequested);
    dialog.findChild<QPushButton*>(u"troubleUseSavedButton"_s)->click();
    QVERIFY(retried.wait(30'000));
    QCOMPARE((*Store::open(path()))->sites().list()->size(), 2);
}

void tst_TroubleDialog::asksForThePasswordOfAServer()
{
    DatabaseTroubleDialog dialog(u"postgresql://anna@db.example:5432/sites"_s,
        Error(ErrorCode::DatabaseLogInRefused, u"db.example:5432"_s));
    dialog.findChild<PasswordEdit*>()->setText(u"typed"_s);
    QSignalSpy retried(&dialog, &DatabaseTroubleDialog::retryRequested);
    auto* retry = dialog.findChild<QPushButton*>(u"troubleRetryButton"_s);
    retry->click();
    QCOMPARE(retried.size(), 1);
    QVERIFY(retried.first().first().value<Secret>() == Secret(u"typed"_s));
    QVERIFY(!retry->isEnabled()); // until it is known how that went
}

void tst_TroubleDialog::aFileIsOpened()
{
    StoreOpener opener;
    QSignalSpy opened(&opener, &StoreOpener::opened);
    opener.open(path());
    QVERIFY(opened.wait());
    const auto store = opener.take();
    QVERIFY(store);
    QCOMPARE(store->path(), path());
}

void tst_TroubleDialog::aServerThatDoesNotAnswerKeepsNobodyWaiting()
{
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    StoreOpener opener;
    QSignalSpy failed(&opener, &StoreOpener::failed);
    opener.open(u"postgresql://anna@127.0.0.1:%1/sites"_s.arg(silent.serverPort()));
    bool goesOn = false; // the window, while the server is waited for
    QTimer::singleShot(0, &opener, [&] { goesOn = failed.isEmpty(); });
    QVERIFY(failed.wait(60'000));
    QVERIFY(goesOn);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::DatabaseUnreachable);
}

void tst_TroubleDialog::aFileThatIsBusyKeepsNobodyWaiting()
{
    makeStore({});
    const auto other = SqliteFile::open(path(), SqliteFile::Mode::Alone);
    QVERIFY(other);
    StoreOpener opener;
    QSignalSpy failed(&opener, &StoreOpener::failed);
    opener.open(path());
    bool goesOn = false; // the window, while the other program is waited for
    QTimer::singleShot(0, &opener, [&] { goesOn = failed.isEmpty(); });
    QVERIFY(failed.wait(60'000));
    QVERIFY(goesOn);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::DatabaseBusy);
}

/// One that opens at once all the same.
void tst_TroubleDialog::aLargeFileIsLookedThroughAfterwards()
{
    makeStore({ u"Rossi"_s });
    constexpr qint64 large = 70 * 1024 * 1024;
    {
        const auto file = SqliteFile::open(path(), SqliteFile::Mode::Write);
        QVERIFY(file && (*file)->run(u"CREATE TABLE ballast (content)"_s));
        QVERIFY((*file)->run(u"INSERT INTO ballast VALUES (zeroblob(%1))"_s.arg(large)));
    }
    QFile file(path());
    QVERIFY(file.size() > large && file.open(QFile::ReadWrite) && file.seek(large / 2 / 4096 * 4096)
        && file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    StoreOpener opener;
    QSignalSpy opened(&opener, &StoreOpener::opened);
    QSignalSpy damaged(&opener, &StoreOpener::damaged);
    opener.open(path());
    QTRY_COMPARE_WITH_TIMEOUT(damaged.size(), 1, 60'000);
    QCOMPARE(opened.size(), 1);
    const auto error = damaged.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::DatabaseDamaged);
    QCOMPARE(error.subject, path());
}

void tst_TroubleDialog::restoresWhereTheFileIsGone()
{
    makeStore({ u"Rossi"_s });
    QVERIFY(Backups::take(path()) && QFile::remove(path()));
    const auto gone = Store::open(path());
    QVERIFY(!gone);
    DatabaseTroubleDialog dialog(path(), gone.error());
    dialog.show();
    const QString said = dialog.findChild<QLabel*>(u"troubleNextStep"_s)->text();
    QVERIFY2(said.contains(u"empty database"_s), qPrintable(said));
    QVERIFY(!dialog.findChild<QPushButton*>(u"troubleSalvageButton"_s)->isEnabled());
    auto* restore = dialog.findChild<QPushButton*>(u"troubleRestoreButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), 30'000);
    QSignalSpy retried(&dialog, &DatabaseTroubleDialog::retryRequested);
    restore->click();
    QVERIFY(retried.wait(30'000));
    QCOMPARE((*Store::open(path()))->sites().list()->size(), 1);
}

void tst_TroubleDialog::aBackupThatCameAboutEndsTheWarning()
{
    MainWindow window;
    window.show();
    const Error error(ErrorCode::DatabaseFull, path());
    const auto isSaid = [&window](const QString& text) {
        const auto banners = window.findChildren<Banner*>();
        return std::any_of(banners.begin(), banners.end(), [&text](const Banner* banner) {
            return banner->isVisible() && banner->text().contains(text);
        });
    };
    window.showBackupError(error);
    QVERIFY(isSaid(u"no new backup"_s));
    window.clearBackupError();
    QVERIFY(!isSaid(u"no new backup"_s));
    window.showBackupError(error);
    window.showStartWarning(error); // something else that has to be known
    window.clearBackupError();
    QVERIFY(isSaid(u"catalogue"_s));
}

void tst_TroubleDialog::theWindowKeepsTheWayBackToTheTrouble()
{
    MainWindow window;
    window.show();
    window.showTrouble(path(), Error(ErrorCode::DatabaseBusy, path()));
    QPointer<DatabaseTroubleDialog> dialog = window.findChild<DatabaseTroubleDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPushButton*>(u"troubleCloseButton"_s)->click();
    QTRY_VERIFY(!dialog);
    window.findChild<QPushButton*>(u"showTroubleButton"_s)->click();
    dialog = window.findChild<DatabaseTroubleDialog*>();
    QVERIFY(dialog);
    QSignalSpy retried(&window, &MainWindow::retryRequested);
    dialog->findChild<QPushButton*>(u"troubleRetryButton"_s)->click();
    QCOMPARE(retried.size(), 1);
    const auto store = Store::open(path());
    QVERIFY(store);
    window.setStore(store->get());
    QTRY_VERIFY(!dialog);
    QVERIFY(window.releaseStore());
}

WATCHED_MAIN(tst_TroubleDialog)
#include "tst_TroubleDialog.moc"
