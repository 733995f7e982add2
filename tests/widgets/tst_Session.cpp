// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/MainWindow.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is there again at the next start, what is not, and how other parts of the program get to a
/// section of a site. The next start is another window over the same file.
class tst_Session : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheSiteWhereItWasLeft();
    void opensNothingThatWasClosed();
    void opensNothingThatIsGone();
    void asksNobodyForAPassphrase();
    void bringsBackTheListsSearch();
    void bringsBackTheWindowsSize();
    void leavesOtherDatabasesAlone();
    void givesWayToWhatWasAskedFor();
    void keepsNothingUnlessAskedTo();
    void holdsNoSecret();
    void goesToAnySectionOfAnySite();
    void offersEverySectionInTheMenu();

private:
    void start(bool isKeeping = true, const QString& site = {});
    void quit();
    QString add(const QString& name);
    [[nodiscard]] SiteWizard* wizard() const { return m_window->findChild<SiteWizard*>(); }
    template <typename T> T* find(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }

    OwnSettings m_settings;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    QString m_id;
};

void tst_Session::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_Session::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_id = add(u"Rossi"_s);
}

void tst_Session::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

QString tst_Session::add(const QString& name)
{
    Site site = StoreFixture::exampleSite();
    site.name = name;
    return m_store->sites().save(site, u"import"_s) ? site.id : QString();
}

void tst_Session::start(bool isKeeping, const QString& site)
{
    m_window = std::make_unique<MainWindow>();
    if (isKeeping)
        m_window->keepSession();
    if (!site.isEmpty())
        m_window->openSite(site);
    m_window->show();
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
}

void tst_Session::quit()
{
    QVERIFY(m_window->close());
    m_window.reset();
}

void tst_Session::opensTheSiteWhereItWasLeft()
{
    add(u"Bianchi"_s);
    start();
    m_window->openSite(m_id);
    QVERIFY(wizard());
    wizard()->goTo(WizardStep::Users);
    find<QTabWidget>("usersTabs")->setCurrentIndex(2);
    wizard()->goTo(WizardStep::History);
    auto* splitter = find<QSplitter>("historySplitter");
    splitter->setSizes({ 100, 300 });
    const QList<int> sizes = splitter->sizes();
    quit();
    start();
    QVERIFY(wizard());
    QCOMPARE(wizard()->draft()->site().id, m_id);
    QCOMPARE(wizard()->currentStep(), WizardStep::History);
    QCOMPARE(find<QSplitter>("historySplitter")->sizes(), sizes);
    // Pages that are visited later find their place, too.
    wizard()->goTo(WizardStep::Users);
    QCOMPARE(find<QTabWidget>("usersTabs")->currentIndex(), 2);
}

void tst_Session::opensNothingThatWasClosed()
{
    start();
    m_window->openSite(m_id);
    QVERIFY(wizard());
    find<QAction>("allSitesAction")->trigger();
    quit();
    start();
    QVERIFY(!wizard());
}

void tst_Session::opensNothingThatIsGone()
{
    start();
    m_window->openSite(m_id);
    quit();
    QVERIFY(m_store->sites().remove(m_id));
    start();
    QVERIFY(!wizard());
    QVERIFY(!m_window->findChild<SiteListPage*>()->banner()->isVisible());
}

void tst_Session::asksNobodyForAPassphrase()
{
    add(u"Aldo"_s); // the first one in the list
    start();
    m_window->openSite(m_id);
    QVERIFY(wizard());
    wizard()->goTo(WizardStep::Users);
    find<QTabWidget>("usersTabs")->setCurrentIndex(2);
    quit();
    m_store->vault().lock();
    start();
    auto* list = m_window->findChild<SiteListPage*>();
    QTRY_VERIFY(list->banner()->isVisible());
    QVERIFY2(list->banner()->text().contains(u"locked"_s), qPrintable(list->banner()->text()));
    QVERIFY(!wizard());
    QCOMPARE(list->selectedId(), m_id);
    for (const QDialog* dialog : m_window->findChildren<QDialog*>())
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->objectName()));
    // Once somebody has given it, the site stands where it was left.
    const auto keys = m_store->vaultKeys().keys();
    QVERIFY(keys && !keys->isEmpty());
    QVERIFY(m_store->vault().unlockWithKey(keys->first(), StoreFixture::wrappingKey()));
    list->findChild<QPushButton*>(u"continueButton"_s)->click();
    QTRY_VERIFY(wizard());
    QCOMPARE(wizard()->currentStep(), WizardStep::Users);
    QCOMPARE(find<QTabWidget>("usersTabs")->currentIndex(), 2);
}

void tst_Session::bringsBackTheListsSearch()
{
    start();
    auto* search = find<QLineEdit>("siteSearch");
    QVERIFY(search);
    QTest::keyClicks(search, u"pesaro"_s);
    quit();
    start();
    QCOMPARE(find<QLineEdit>("siteSearch")->text(), u"pesaro"_s);
}

void tst_Session::bringsBackTheWindowsSize()
{
    start();
    m_window->resize(m_window->minimumSizeHint().expandedTo({ 700, 500 }) + QSize(13, 17));
    const QSize size = m_window->size();
    quit();
    start();
    QCOMPARE(m_window->size(), size);
}

void tst_Session::leavesOtherDatabasesAlone()
{
    start();
    m_window->openSite(m_id);
    quit();
    const auto other = StoreFixture::openUnlocked(m_folder->filePath(u"other.sqlite"_s));
    m_window = std::make_unique<MainWindow>();
    m_window->keepSession();
    m_window->setStore(other.get());
    m_window->setCatalog(m_catalog);
    QVERIFY(!wizard());
    quit();
    start();
    QVERIFY(wizard()); // its own session is as it was
}

void tst_Session::givesWayToWhatWasAskedFor()
{
    const QString other = add(u"Bianchi"_s);
    start();
    m_window->openSite(m_id);
    quit();
    start(true, other);
    QVERIFY(wizard());
    QCOMPARE(wizard()->draft()->site().id, other);
}

void tst_Session::keepsNothingUnlessAskedTo()
{
    start(false);
    m_window->openSite(m_id);
    quit();
    QVERIFY2(QSettings().allKeys().filter(u"session"_s).isEmpty(),
        qPrintable(QSettings().allKeys().join(u'\n')));
    start();
    QVERIFY(!wizard());
}

void tst_Session::holdsNoSecret()
{
    start();
    m_window->openSite(m_id);
    for (const WizardStep step : siteSections())
        wizard()->goTo(step);
    quit();
    QSettings settings;
    settings.sync();
    const QByteArray kept = StoreFixture::contentsOf(settings.fileName());
    QVERIFY(kept.contains("session"));
    for (const Secret& secret : m_store->sites().load(m_id)->secrets())
        if (secret.reveal().size() > 3)
            QVERIFY(!kept.contains(secret.reveal().toUtf8()));
    QVERIFY(!kept.contains("Mario"));
}

void tst_Session::goesToAnySectionOfAnySite()
{
    const QString other = add(u"Bianchi"_s);
    start();
    const Site site = m_store->sites().load(m_id).value();
    m_window->goTo(m_id, WizardStep::Gateways, site.gateways.last().id);
    QVERIFY(wizard());
    QCOMPARE(wizard()->currentStep(), WizardStep::Gateways);
    QCOMPARE(find<QLineEdit>("gatewayNameEdit")->text(), site.gateways.last().name);
    m_window->goTo(m_id, WizardStep::History);
    QCOMPARE(wizard()->currentStep(), WizardStep::History);
    m_window->goTo(other, WizardStep::Overview);
    QTRY_COMPARE(m_window->findChildren<SiteWizard*>().size(), 1);
    QCOMPARE(wizard()->draft()->site().id, other);
    QCOMPARE(wizard()->currentStep(), WizardStep::Overview);
    find<QAction>("allSitesAction")->trigger();
    find<QAction>("certificationAction")->trigger();
    m_window->goTo(m_id, WizardStep::Report);
    QTRY_COMPARE(m_window->findChildren<SiteWizard*>().size(), 1);
    QCOMPARE(wizard()->currentStep(), WizardStep::Report);
}

void tst_Session::offersEverySectionInTheMenu()
{
    start();
    auto* menu = find<QMenu>("goMenu");
    QVERIFY(!menu->menuAction()->isVisible());
    m_window->openSite(m_id);
    QVERIFY(menu->menuAction()->isVisible());
    int sections = 0;
    for (QAction* action : menu->actions()) {
        if (action->isSeparator())
            continue;
        action->trigger();
        QCOMPARE(wizard()->currentStep(), siteSections().at(sections++));
        QVERIFY(action->isChecked());
    }
    QCOMPARE(sections, siteSectionCount);
}

WATCHED_MAIN(tst_Session)
#include "tst_Session.moc"
