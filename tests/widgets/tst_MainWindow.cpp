// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Secret.h"
#include "models/site/SiteFile.h"
#include "models/store/Store.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/common/TrainingMode.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window over a real store, as the application drives it.
class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void waitsDisabledUntilStoreAndCatalogueAreThere();
    void aCatalogueThatCannotBeUsedIsNoObstacle();
    void teachesWhenThereAreNoSites();
    void createsASiteAndComesBackToTheList();
    void opensASiteAskedForBeforeItWasReady();
    void filtersTheList();
    void theListIsCurrentBehindAnOpenSite();
    void trainingModeIsSeen();
    void importsASiteFile();
    void reportsEveryFaultOfABadFile();
    void aDeletedSiteIsGoneWhenTheWindowIs();
    void asksForThePassphraseOfAVaultMadeMeanwhile();
    void passesTheLanguageOn();

private:
    void makeReady();
    QString addSite(const QString& name);
    void importFile(const QByteArray& content);
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return m_window->findChild<QPushButton*>(name);
    }
    [[nodiscard]] QTableView* table() const
    {
        return m_window->findChild<QTableView*>(u"siteTable"_s);
    }
    [[nodiscard]] QString message() const;

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    OwnSettings m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_MainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_store->vault().create(u"test"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_MainWindow::makeReady()
{
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
}

QString tst_MainWindow::addSite(const QString& name)
{
    Site site;
    site.name = name;
    site.customer = u"Customer of "_s + name;
    return m_store->sites().save(site, u"test"_s) ? site.id : QString();
}

QString tst_MainWindow::message() const
{
    const auto banners = m_window->findChildren<Banner*>();
    for (const Banner* banner : banners)
        if (banner->isVisible())
            return banner->text();
    return {};
}

void tst_MainWindow::waitsDisabledUntilStoreAndCatalogueAreThere()
{
    QVERIFY(!button(u"newSiteButton"_s)->isEnabled());
    m_window->setStore(m_store.get());
    QVERIFY(!button(u"emptyNewSiteButton"_s)->isEnabled());
    m_window->setCatalog(m_catalog);
    QVERIFY(button(u"emptyNewSiteButton"_s)->isEnabled());
}

void tst_MainWindow::aCatalogueThatCannotBeUsedIsNoObstacle()
{
    makeReady();
    m_window->showStartWarning(
        Error(ErrorCode::CatalogSignerUnknown, u"catalogue 3"_s, u"0374-8352-bd7b-30e6"_s));
    QVERIFY(message().contains(u"catalogue 3"_s));
    QVERIFY(message().contains(u"The program's own catalogue is used."_s));
    QVERIFY(button(u"emptyNewSiteButton"_s)->isEnabled());
}

void tst_MainWindow::teachesWhenThereAreNoSites()
{
    makeReady();
    QVERIFY(button(u"emptyNewSiteButton"_s)->isVisible());
    QVERIFY(!button(u"newSiteButton"_s)->isVisible());
    QVERIFY(!table()->isVisible());
}

void tst_MainWindow::createsASiteAndComesBackToTheList()
{
    makeReady();
    button(u"emptyNewSiteButton"_s)->click();
    QVERIFY(m_window->findChild<SiteWizard*>());
    QTest::keyClicks(m_window->findChild<QLineEdit*>(u"siteNameEdit"_s), u"Rossi"_s);
    button(u"closeButton"_s)->click();
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Rossi"_s);
    QCOMPARE(table()->model()->index(0, 2).data().toString(), u"Planned"_s);
    QVERIFY(table()->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(
        u"Step 1 of 8: Site"_s));
    QVERIFY(button(u"continueButton"_s)->isEnabled());
}

void tst_MainWindow::opensASiteAskedForBeforeItWasReady()
{
    m_window->openSite(addSite(u"Bianchi"_s));
    QVERIFY(!m_window->findChild<SiteWizard*>());
    makeReady();
    QVERIFY(m_window->findChild<SiteWizard*>());
    QVERIFY(m_window->windowTitle().startsWith(u"Bianchi"_s));
}

void tst_MainWindow::filtersTheList()
{
    addSite(u"Rossi"_s);
    addSite(u"Bianchi"_s);
    makeReady();
    auto* search = m_window->findChild<QLineEdit*>(u"siteSearch"_s);
    QTest::keyClicks(search, u"rossi"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClicks(search, u"zzz"_s);
    QVERIFY(!button(u"continueButton"_s)->isEnabled());
    button(u"clearSiteFilterButton"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 2);
}

/// The palette finds sites by it, those another program has just added, too.
void tst_MainWindow::theListIsCurrentBehindAnOpenSite()
{
    const QString open = addSite(u"Rossi"_s);
    makeReady();
    m_window->openSite(open);
    const auto other = Store::open(m_store->path());
    QVERIFY(other);
    (*other)->vault().create(u"test"_s);
    Site site;
    site.name = u"Bianchi"_s;
    QVERIFY((*other)->sites().save(site, u"test"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, 15'000);
}

void tst_MainWindow::trainingModeIsSeen()
{
    auto* label = m_window->findChild<QLabel*>(u"trainingLabel"_s);
    QVERIFY(!label->isVisible());
    auto* action = m_window->findChild<QAction*>(u"trainingAction"_s);
    action->trigger();
    QVERIFY(label->isVisible());
    QVERIFY(TrainingMode::isOn());
    action->trigger();
    QVERIFY(!label->isVisible() && !TrainingMode::isOn());
}

void tst_MainWindow::importFile(const QByteArray& content)
{
    QFile file(m_folder->filePath(u"site.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_window->findChild<QAction*>(u"importAction"_s)->trigger();
    auto* dialog = m_window->findChild<QFileDialog*>(u"importDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
}

void tst_MainWindow::importsASiteFile()
{
    makeReady();
    Site site;
    site.name = u"Imported"_s;
    importFile(SiteFile::write(site, SiteFile::Secrets::Include));
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(message().contains(u"Imported"_s));
    QVERIFY(table()->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(
        u"Never opened"_s));
}

void tst_MainWindow::reportsEveryFaultOfABadFile()
{
    makeReady();
    Site site;
    site.network.subnet = u"nonsense"_s;
    importFile(SiteFile::write(site, SiteFile::Secrets::Include));
    QCOMPARE(message().count(u'\n'), 1);
    QVERIFY(m_store->sites().list()->isEmpty());
}

void tst_MainWindow::aDeletedSiteIsGoneWhenTheWindowIs()
{
    addSite(u"Rossi"_s);
    makeReady();
    button(u"deleteButton"_s)->click();
    QVERIFY(button(u"emptyNewSiteButton"_s)->isVisible());
    QVERIFY(message().contains(u"Rossi"_s));
    QCOMPARE(m_store->sites().list()->size(), 1); // until nobody can want it back any more
    QVERIFY(m_window->close());
    QVERIFY(m_store->sites().list()->isEmpty());
}

void tst_MainWindow::asksForThePassphraseOfAVaultMadeMeanwhile()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    m_store->vault().lock();
    makeReady();
    button(u"emptyNewSiteButton"_s)->click();
    const auto give = [this](const QString& passphrase) {
        auto* dialog = m_window->findChild<PassphraseDialog*>();
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            edit->setText(passphrase);
        Q_EMIT dialog->passphraseGiven(Secret(passphrase));
    };
    QTRY_VERIFY(m_window->findChild<PassphraseDialog*>());
    QPointer<PassphraseDialog> first = m_window->findChild<PassphraseDialog*>();
    QCOMPARE(first->findChildren<QLineEdit*>().size(), 2); // a new one, twice
    auto other = Store::open(m_store->path());
    QVERIFY(other);
    (*other)->vault().create(u"others"_s);
    QVERIFY((*other)->vaultKeys().save((*other)->vault().wrapWithPassphrase(Secret(u"theirs"_s))));
    give(u"mine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!first, 30'000);
    QTRY_VERIFY(m_window->findChild<PassphraseDialog*>());
    QCOMPARE(m_window->findChild<PassphraseDialog*>()->findChildren<QLineEdit*>().size(), 1);
    give(u"theirs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SiteWizard*>(), 30'000);
    QCOMPARE(m_store->vault().id(), u"others"_s);
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
}

void tst_MainWindow::passesTheLanguageOn()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    m_window->findChild<QAction*>(u"languageAction_it"_s)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"it"_s);
}

WATCHED_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
