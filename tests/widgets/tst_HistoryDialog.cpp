// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/history/HistoryDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/views/DataTable.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The history of a site in the window: looking at it, going back in it, and undoing across
/// restarts.
class tst_HistoryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhoDidWhatNewestFirst();
    void findsAChange();
    void showsWhatAnEntryChanged();
    void neverShowsASecret();
    void showsTheSiteAsItWasThen();
    void restoresOnlyAfterTheQuestion();
    void opensFromTheListByKeyboard();
    void restoresWhatIsOpenInTheWizard();
    void restoresNothingOverWhatIsNotSaved();
    void undoesAfterARestart();
    void undoesWhatWasTypedBeforeItWasSaved();
    void undoesOnePhonesCommandAtATime();
    void aFieldTakesItsOwnTypingBackFirst();
    void neverTakesBackWhatAColleagueDid();
    void neverDoesAgainWhatAColleagueUndid();

private:
    void change(const std::function<void(Site&)>& how, const QString& what);
    void openDialog();
    void restart();
    void startWizard();
    [[nodiscard]] Site stored() { return m_store->sites().load(m_id).value_or(Site()); }
    [[nodiscard]] QString cell(const char* table, int row, int column) const;
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        return m_wizard->findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction* undoAction() const
    {
        return m_wizard->findChild<QAction*>(u"undoAction"_s);
    }
    void press(QWidget* widget, Qt::KeyboardModifiers more = {})
    {
        QTest::keyClick(widget, Qt::Key_Z, Qt::ControlModifier | more);
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<HistoryDialog> m_dialog;
    std::unique_ptr<SiteWizard> m_wizard;
    QString m_id;
};

void tst_HistoryDialog::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_HistoryDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    Site site = StoreFixture::exampleSite();
    site.customer = u"Rossi"_s;
    QVERIFY(m_store->sites().save(site, u"import"_s));
    m_id = site.id;
}

void tst_HistoryDialog::cleanup()
{
    m_dialog.reset();
    m_wizard.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_HistoryDialog::change(const std::function<void(Site&)>& how, const QString& what)
{
    Site site = stored();
    how(site);
    QVERIFY(m_store->sites().save(site, what));
}

void tst_HistoryDialog::openDialog()
{
    m_dialog = std::make_unique<HistoryDialog>(m_store.get(), m_id, u"Rossi"_s);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QString tst_HistoryDialog::cell(const char* table, int row, int column) const
{
    const auto* view = m_dialog->findChild<DataTable*>(QString::fromLatin1(table));
    return view ? view->model()->index(row, column).data().toString() : QString();
}

void tst_HistoryDialog::restart()
{
    m_wizard.reset();
    m_store.reset();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    startWizard();
}

void tst_HistoryDialog::startWizard()
{
    m_wizard = std::make_unique<SiteWizard>(m_store.get(), stored(), WizardProgress {}, m_catalog);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_HistoryDialog::listsWhoDidWhatNewestFirst()
{
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    openDialog();
    QCOMPARE(m_dialog->findChild<DataTable*>(u"revisionTable"_s)->model()->rowCount(), 2);
    const auto entries = m_store->history().list(m_id);
    QVERIFY(entries);
    QCOMPARE(cell("revisionTable", 0, 1), entries->at(0).who);
    QCOMPARE(cell("revisionTable", 0, 2), SiteHistory::title(entries->at(0)));
    QCOMPARE(cell("revisionTable", 1, 2), SiteHistory::title(entries->at(1)));
    QVERIFY(!cell("revisionTable", 0, 0).isEmpty());
    QVERIFY(m_dialog->windowTitle().contains(u"Rossi"_s));
    // To bring back what is there makes no sense.
    QVERIFY(!m_dialog->findChild<QPushButton*>(u"restoreRevisionButton"_s)->isEnabled());
}

void tst_HistoryDialog::findsAChange()
{
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    openDialog();
    auto* find = m_dialog->findChild<QLineEdit*>(u"revisionFindEdit"_s);
    QTest::keyClicks(find, u"import"_s);
    auto* table = m_dialog->findChild<DataTable*>(u"revisionTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    find->clear();
    QCOMPARE(table->model()->rowCount(), 2);
}

void tst_HistoryDialog::showsWhatAnEntryChanged()
{
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    openDialog();
    QCOMPARE(cell("revisionChangesTable", 0, 1), u"Rossi"_s);
    QCOMPARE(cell("revisionChangesTable", 0, 2), u"Bianchi"_s);
    QVERIFY(!cell("revisionChangesTable", 0, 0).isEmpty());
}

void tst_HistoryDialog::neverShowsASecret()
{
    change([](Site& site) { site.trunks[0].password = Secret(u"planted-word"_s); }, u"deploy"_s);
    openDialog();
    const auto* table = m_dialog->findChild<DataTable*>(u"revisionChangesTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    for (int column = 0; column < 3; ++column)
        QVERIFY(!cell("revisionChangesTable", 0, column).contains(u"planted"_s));
    QVERIFY(!cell("revisionChangesTable", 0, 2).isEmpty());
}

void tst_HistoryDialog::showsTheSiteAsItWasThen()
{
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    change([](Site& site) { site.address = u"Via Roma 1"_s; }, u"deploy"_s);
    openDialog();
    auto* table = m_dialog->findChild<DataTable*>(u"revisionTable"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    m_dialog->findChild<QTabWidget*>(u"revisionTabs"_s)->setCurrentIndex(1);
    const auto* standing = m_dialog->findChild<DataTable*>(u"revisionStandingTable"_s);
    QCOMPARE(standing->model()->rowCount(), 2);
    QCOMPARE(cell("revisionStandingTable", 0, 1), u"Rossi"_s);
    QCOMPARE(cell("revisionStandingTable", 0, 2), u"Bianchi"_s);
}

void tst_HistoryDialog::restoresOnlyAfterTheQuestion()
{
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    openDialog();
    QSignalSpy restored(m_dialog.get(), &HistoryDialog::restored);
    auto* button = m_dialog->findChild<QPushButton*>(u"restoreRevisionButton"_s);
    QTest::keyClick(m_dialog->findChild<DataTable*>(u"revisionTable"_s), Qt::Key_Down);
    QVERIFY(button->isEnabled());
    button->click();
    auto* box = m_dialog->findChild<QMessageBox*>(u"restoreRevisionDialog"_s);
    QVERIFY(box && box->text().contains(u"Rossi"_s) && box->text().contains(u"Import"_s));
    QTest::keyClick(box, Qt::Key_Return); // the safe one
    QCOMPARE(restored.size(), 0);
    QCOMPARE(stored().customer, u"Bianchi"_s);
    button->click();
    QTRY_VERIFY(m_dialog->findChild<QPushButton*>(u"confirmRestoreButton"_s));
    m_dialog->findChildren<QPushButton*>(u"confirmRestoreButton"_s).last()->click();
    QCOMPARE(restored.size(), 1);
    QCOMPARE(stored().customer, u"Rossi"_s);
    QCOMPARE(m_dialog->findChild<DataTable*>(u"revisionTable"_s)->model()->rowCount(), 3);
    QCOMPARE(
        cell("revisionTable", 0, 2), SiteHistory::title(m_store->history().list(m_id)->first()));
    QVERIFY(m_dialog->findChild<Banner*>()->isVisible());
}

void tst_HistoryDialog::opensFromTheListByKeyboard()
{
    MainWindow window;
    window.setStore(m_store.get());
    window.setCatalog(m_catalog);
    window.show();
    QVERIFY(window.findChild<QAction*>(u"historyAction"_s)->isEnabled());
    window.findChild<QAction*>(u"historyAction"_s)->trigger();
    auto* dialog = window.findChild<HistoryDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void tst_HistoryDialog::restoresWhatIsOpenInTheWizard()
{
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    MainWindow window;
    window.setStore(m_store.get());
    window.setCatalog(m_catalog);
    window.show();
    window.openSite(m_id);
    auto* customer = window.findChild<QLineEdit*>(u"customerEdit"_s);
    QVERIFY(customer);
    window.findChild<QAction*>(u"historyAction"_s)->trigger();
    QVERIFY(!window.findChild<HistoryDialog*>()); // of the open site it is a section
    auto* wizard = window.findChild<SiteWizard*>();
    QCOMPARE(wizard->currentStep(), WizardStep::History);
    auto* table = wizard->findChild<DataTable*>(u"revisionTable"_s);
    const int entries = table->model()->rowCount();
    QTest::keyClick(table, Qt::Key_Down);
    wizard->findChild<QPushButton*>(u"restoreRevisionButton"_s)->click();
    wizard->findChild<QPushButton*>(u"confirmRestoreButton"_s)->click();
    QCOMPARE(customer->text(), u"Rossi"_s);
    QCOMPARE(wizard->currentStep(), WizardStep::History);
    QCOMPARE(table->model()->rowCount(), entries + 1); // and says so itself
    wizard->goTo(WizardStep::Site);
    // And it is no conflict with what is open.
    customer->setFocus();
    customer->selectAll();
    QTest::keyClicks(customer, u"Verdi"_s);
    QVERIFY(window.findChild<SiteWizard*>()->save());
    QCOMPARE(stored().customer, u"Verdi"_s);
}

void tst_HistoryDialog::restoresNothingOverWhatIsNotSaved()
{
    startWizard();
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    field("customerEdit")->setFocus();
    field("customerEdit")->selectAll();
    QTest::keyClicks(field("customerEdit"), u"Verdi"_s);
    m_wizard->goTo(WizardStep::History); // never refused, though both changed the same
    QCOMPARE(m_wizard->currentStep(), WizardStep::History);
    auto* table = m_wizard->findChild<DataTable*>(u"revisionTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Down);
    m_wizard->findChild<QPushButton*>(u"restoreRevisionButton"_s)->click();
    m_wizard->findChild<QPushButton*>(u"confirmRestoreButton"_s)->click();
    QCOMPARE(m_wizard->draft()->site().customer, u"Verdi"_s);
    QCOMPARE(stored().customer, u"Bianchi"_s);
    m_wizard->abandon();
}

void tst_HistoryDialog::undoesAfterARestart()
{
    startWizard();
    auto* customer = field("customerEdit");
    customer->setFocus();
    customer->selectAll();
    QTest::keyClicks(customer, u"Bianchi"_s);
    QVERIFY(m_wizard->save());
    restart();
    QVERIFY(undoAction()->isEnabled());
    QVERIFY2(undoAction()->text().startsWith(u"Undo: "_s), qPrintable(undoAction()->text()));
    QSignalSpy noted(m_wizard.get(), &SiteWizard::noted);
    press(field("siteNameEdit")); // nothing was typed there: the key is the site's
    QCOMPARE(field("customerEdit")->text(), u"Rossi"_s);
    QCOMPARE(stored().customer, u"Rossi"_s);
    QCOMPARE(noted.size(), 1);
    restart();
    press(field("siteNameEdit"), Qt::ShiftModifier);
    QCOMPARE(field("customerEdit")->text(), u"Bianchi"_s);
    QCOMPARE(stored().customer, u"Bianchi"_s);
}

void tst_HistoryDialog::undoesWhatWasTypedBeforeItWasSaved()
{
    startWizard();
    auto* customer = field("customerEdit");
    customer->setFocus();
    customer->selectAll();
    QTest::keyClicks(customer, u"Bianchi"_s);
    undoAction()->trigger(); // within the 400 ms
    QCOMPARE(field("customerEdit")->text(), u"Rossi"_s);
    QCOMPARE(stored().customer, u"Rossi"_s);
}

void tst_HistoryDialog::undoesOnePhonesCommandAtATime()
{
    change(
        [](Site& site) {
            Phone second = site.phones.first();
            second.id.clear();
            second.mac = MacAddress::parse(u"00-15-65-00-00-77"_s).value();
            site.phones.append(second);
        },
        u"scan"_s);
    startWizard();
    m_wizard->goTo(WizardStep::Users);
    SiteDraft* draft = m_wizard->draft();
    QList<MacAddress> macs;
    for (const Phone& phone : draft->site().phones)
        macs.append(phone.mac);
    QCOMPARE(macs.size(), 2);
    const auto before = draft->site().phones;
    for (const MacAddress& mac : std::as_const(macs))
        QVERIFY(draft->perform(nullptr, PhoneCommands::Name::Remove, 1,
            [&](Site& site) { return PhoneCommands::remove(site, { mac }); }));
    QCOMPARE(draft->site().phones.size(), 0);
    QVERIFY(undoAction()->text().contains(u"emove"_s));
    press(m_wizard->findChild<QWidget*>(u"usersTabs"_s));
    QCOMPARE(draft->site().phones.size(), 1);
    restart();
    m_wizard->goTo(WizardStep::Users);
    for (qsizetype i = 1; i < macs.size(); ++i)
        undoAction()->trigger();
    QCOMPARE(m_wizard->draft()->site().phones.size(), before.size());
}

void tst_HistoryDialog::aFieldTakesItsOwnTypingBackFirst()
{
    startWizard();
    auto* customer = field("customerEdit");
    customer->setFocus();
    customer->selectAll();
    QTest::keyClicks(customer, u"Bianchi"_s);
    QVERIFY(m_wizard->save());
    const auto entries = m_store->history().list(m_id)->size();
    press(customer);
    QVERIFY(customer->text() != u"Bianchi"_s);
    QVERIFY(m_wizard->save());
    QCOMPARE(stored().customer, customer->text());
    // By the field, not by the history: nothing says "undone".
    const auto after = m_store->history().list(m_id);
    QVERIFY(after && after->size() >= entries - 1);
    QVERIFY(after->first().kind == SiteRevision::Kind::Do);
}

void tst_HistoryDialog::neverTakesBackWhatAColleagueDid()
{
    startWizard();
    auto* customer = field("customerEdit");
    customer->setFocus();
    customer->selectAll();
    QTest::keyClicks(customer, u"Bianchi"_s);
    QVERIFY(m_wizard->save());
    Site hers = stored();
    hers.customer = u"Anna's"_s;
    SiteRevision entry;
    entry.what = u"deploy"_s;
    entry.who = u"anna"_s;
    QVERIFY(m_store->sites().save(hers, entry));
    m_wizard->lookAgain();
    QCOMPARE(customer->text(), u"Anna's"_s);
    undoAction()->trigger();
    QCOMPARE(stored().customer, u"Anna's"_s);
    QCOMPARE(customer->text(), u"Anna's"_s);
    QString said;
    for (const Banner* banner : m_wizard->findChildren<Banner*>())
        if (banner->isVisible())
            said += banner->text();
    QVERIFY2(said.contains(u"Nothing was changed"_s), qPrintable(said));
    QCOMPARE(m_store->history().list(m_id)->first().who, u"anna"_s);
}

void tst_HistoryDialog::neverDoesAgainWhatAColleagueUndid()
{
    change([](Site& site) { site.customer = u"Bianchi"_s; }, u"deploy"_s);
    QVERIFY(m_store->history().undo(m_id));
    QVERIFY(m_store->database().run(u"UPDATE journal SET who = 'anna' WHERE kind = 'undo'"_s));
    startWizard();
    press(field("siteNameEdit"), Qt::ShiftModifier);
    QCOMPARE(stored().customer, u"Rossi"_s);
    QString said;
    for (const Banner* banner : m_wizard->findChildren<Banner*>())
        if (banner->isVisible())
            said += banner->text();
    QVERIFY2(said.contains(u"anna"_s) && said.contains(u"Nothing was changed"_s), qPrintable(said));
}

WATCHED_MAIN(tst_HistoryDialog)
#include "tst_HistoryDialog.moc"
