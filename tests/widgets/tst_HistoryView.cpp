// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/DiffModel.h"
#include "models/itemmodels/HistoryModel.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DiffView.h"
#include "widgets/views/HistoryView.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_HistoryView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatHappened();
    void showsOnlyTheGatewayChosen();
    void showsHowAnUploadFailed();
    void showsABackupWithoutPasswords();
    void comparesTwoBackups();
    void comparesABackupWithThePlan();
    void saysWhyThePlanCannotBeCompared();
    void asksToRestoreOneBackup();
    void savesABackupForItsOwnerOnly();
    void keepsTheChoiceWhenSomethingIsAdded();
    void saysThatTheVaultIsLocked();

private:
    template <typename T> T* find(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() { return find<QTableView>("historyTable"); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString addBackup(const QByteArray& content, const QString& region = u"running"_s);
    void addUpload(const Outcome& outcome, const QString& purpose = u"upload"_s);
    void choose(const QList<int>& rows);
    QString details() { return find<QPlainTextEdit>("historyDetails")->toPlainText(); }
    Banner* banner();

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<HistoryView> m_view;
    QString m_gatewayId;
    QString m_older;
    QString m_newer;
};

void tst_HistoryView::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_HistoryView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    Site site = StoreFixture::exampleSite();
    site.gateways[0].login.password = Secret(u"Sesame99"_s);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_gatewayId = site.gateways[0].id;
    m_older = addBackup("first\nuser a password Sesame99\nlast\n", u"startup"_s);
    addUpload(Outcome::done());
    addUpload(Outcome::failed(Error(ErrorCode::DeviceRefused, u"line 7"_s, u"% Error"_s)));
    m_newer = addBackup("first\nuser a password Other111\nlast\n");
    m_view = std::make_unique<HistoryView>(m_draft.get(), m_store.get());
    m_view->resize(1000, 700);
    m_view->setGateway(m_gatewayId);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_HistoryView::cleanup()
{
    m_view.reset();
    m_draft.reset();
    m_store.reset();
}

QString tst_HistoryView::addBackup(const QByteArray& content, const QString& region)
{
    BackupRecord record { {}, m_draft->site().id, m_gatewayId, QDateTime::currentDateTimeUtc(),
        region, content, u"SN4120, Trinity 3.14"_s };
    return m_store->evidence().add(record) ? record.id : QString();
}

void tst_HistoryView::addUpload(const Outcome& outcome, const QString& purpose)
{
    UploadRecord record;
    record.siteId = m_draft->site().id;
    record.gatewayId = m_gatewayId;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.elapsedMs = 12'300;
    record.outcome = outcome;
    record.door = u"ssh"_s;
    record.method = u"inline"_s;
    record.identity = u"SN4120, Trinity 3.14"_s;
    record.notes = { u"running_restored"_s };
    record.difference = u"- old statement\n+ new statement"_s;
    record.transcript = u"> configure\n% Error"_s;
    record.purpose = purpose;
    QVERIFY(m_store->evidence().add(record));
}

void tst_HistoryView::choose(const QList<int>& rows)
{
    table()->clearSelection();
    for (const int row : rows)
        table()->selectionModel()->select(table()->model()->index(row, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

Banner* tst_HistoryView::banner()
{
    for (Banner* banner : m_view->findChildren<Banner*>())
        if (banner->parentWidget() == m_view.get())
            return banner;
    return nullptr;
}

void tst_HistoryView::listsWhatHappened()
{
    QCOMPARE(table()->model()->rowCount(), 4);
    QStringList what;
    QStringList outcomes;
    for (int row = 0; row < 4; ++row) {
        what.append(cell(row, HistoryModel::What));
        outcomes.append(cell(row, HistoryModel::Ending));
    }
    QCOMPARE(what,
        (QStringList { u"Backup of the running configuration"_s, u"Upload"_s, u"Upload"_s,
            u"Backup of the startup configuration"_s }));
    QCOMPARE(outcomes, (QStringList { u"kept"_s, u"failed"_s, u"done"_s, u"kept"_s }));
    QCOMPARE(cell(1, HistoryModel::Way), u"SSH, line by line"_s);
    QCOMPARE(cell(0, HistoryModel::Way), u""_s);
    QCOMPARE(cell(1, HistoryModel::Device), u"SN4120, Trinity 3.14"_s);
    QVERIFY(!cell(1, HistoryModel::When).isEmpty());
    addUpload(Outcome::done(), u"restore"_s);
    m_view->refresh();
    QCOMPARE(cell(0, HistoryModel::What), u"Restore of a backup"_s);
}

void tst_HistoryView::showsOnlyTheGatewayChosen()
{
    m_view->setGateway(m_draft->site().gateways[1].id);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!find<QPushButton>("compareButton")->isEnabled());
    QVERIFY(!find<QPushButton>("restoreBackupButton")->isEnabled());
    QVERIFY(!find<QPushButton>("saveBackupButton")->isEnabled());
    m_view->setGateway(m_gatewayId);
    QCOMPARE(table()->model()->rowCount(), 4);
}

void tst_HistoryView::showsHowAnUploadFailed()
{
    choose({ 1 });
    for (const QString& part : { u"failed"_s, u"12.3 s"_s,
             u"The device refused line 7: \"% Error\"."_s, u"It was left as it was."_s,
             u"SSH, line by line"_s, u"What it held before has been put back and checked."_s,
             u"+ new statement"_s, u"> configure"_s })
        QVERIFY2(details().contains(part), qPrintable(part + u" in "_s + details()));
    QVERIFY(!find<QPushButton>("compareButton")->isEnabled());
    QVERIFY(!find<QPushButton>("restoreBackupButton")->isEnabled());
}

void tst_HistoryView::showsABackupWithoutPasswords()
{
    for (const int row : { 0, 3 }) {
        choose({ row });
        QVERIFY(details().contains(u"user a password ••••"_s));
        QVERIFY(!details().contains(u"Sesame99"_s));
        QVERIFY(!details().contains(u"Other111"_s));
    }
}

void tst_HistoryView::comparesTwoBackups()
{
    choose({ 0, 3 });
    auto* compare = find<QPushButton>("compareButton");
    QCOMPARE(compare->text(), u"C&ompare the two"_s);
    QVERIFY(!find<QPushButton>("restoreBackupButton")->isEnabled());
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(find<QTabWidget>("historyTabs")->currentIndex(), 1);
    DiffModel* diff = m_view->findChild<DiffView*>()->model();
    QCOMPARE(diff->placeCount(), 1);
    diff->setShowingSecrets(true);
    QCOMPARE(diff->index(1, DiffModel::LeftText).data().toString(), u"user a password Sesame99"_s);
    QCOMPARE(diff->index(1, DiffModel::RightText).data().toString(), u"user a password Other111"_s);
    choose({ 0, 1 }); // an upload keeps no configuration
    QVERIFY(!compare->isEnabled());
}

void tst_HistoryView::comparesABackupWithThePlan()
{
    choose({ 0 });
    auto* compare = find<QPushButton>("compareButton");
    QCOMPARE(compare->text(), u"C&ompare with the plan"_s);
    QTest::mouseClick(compare, Qt::LeftButton);
    DiffModel* diff = m_view->findChild<DiffView*>()->model();
    QVERIFY(diff->placeCount() > 0);
    QVERIFY(diff->find(u"cli version"_s, -1) >= 0);
}

void tst_HistoryView::saysWhyThePlanCannotBeCompared()
{
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].model = u"nonsense"_s; });
    choose({ 0 });
    QTest::mouseClick(find<QPushButton>("compareButton"), Qt::LeftButton);
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->kind(), Banner::Kind::Error);
    QVERIFY2(banner()->text().contains(u"nonsense"_s), qPrintable(banner()->text()));
    choose({ 0, 3 }); // two backups need no plan
    QTest::mouseClick(find<QPushButton>("compareButton"), Qt::LeftButton);
    QVERIFY(!banner()->isVisible());
}

void tst_HistoryView::asksToRestoreOneBackup()
{
    QSignalSpy requested(m_view.get(), &HistoryView::restoreRequested);
    choose({ 3 });
    QTest::mouseClick(find<QPushButton>("restoreBackupButton"), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), m_older);
    m_draft->edit(nullptr, [](Site& site) { site.gateways.removeFirst(); });
    choose({ 0 });
    QVERIFY(!find<QPushButton>("restoreBackupButton")->isEnabled()); // there is nowhere to
    QVERIFY(find<QPushButton>("saveBackupButton")->isEnabled());
}

void tst_HistoryView::savesABackupForItsOwnerOnly()
{
    choose({ 0 });
    QTest::mouseClick(find<QPushButton>("saveBackupButton"), Qt::LeftButton);
    auto* box = find<QMessageBox>("savePrivateDialog");
    QVERIFY(box && box->text().contains(u"passwords"_s));
    QVERIFY(box->defaultButton()->text().contains(u"not"_s));
    QTest::mouseClick(find<QPushButton>("savePrivateButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("savePrivateFileDialog");
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"backup.cfg"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QCOMPARE(StoreFixture::contentsOf(path), QByteArray("first\nuser a password Other111\nlast\n"));
    QCOMPARE(
        QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(banner()->text().contains(path));
}

void tst_HistoryView::keepsTheChoiceWhenSomethingIsAdded()
{
    choose({ 3 });
    addUpload(Outcome::done());
    m_view->refresh();
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().first().row(), 4);
}

void tst_HistoryView::saysThatTheVaultIsLocked()
{
    m_store->vault().lock();
    choose({ 3 });
    QVERIFY(banner()->isVisible());
    QVERIFY(details().isEmpty());
}

WATCHED_MAIN(tst_HistoryView)
#include "tst_HistoryView.moc"
