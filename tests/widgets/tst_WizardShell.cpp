// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayStanding.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/wizard/SectionDelegate.h"
#include "widgets/wizard/SiteWizard.h"
#include "widgets/wizard/WizardSteps.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The shell over a real store. A second connection to the same file plays the next start.
class tst_WizardShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void storesNothingForAnUntouchedSite();
    void refusesNextWithAFaultAndLeadsToTheField();
    void neverRefusesBack();
    void goesThroughAllPagesByKeyboard();
    void jumpsToEverySectionByItsKey();
    void leafsThroughAllSections();
    void choosesASectionInTheListByKeyboard();
    void leavesTheWizardsWayAndComesBack();
    void saysWhatWaitsAndWhatMayBeLeftOut();
    void countsWhatIsOpen();
    void saysWhatIsDoneHoweverItWasDone();
    void beginsInTheFirstField_data();
    void beginsInTheFirstField();
    void goesToAPartOfASection();
    void undoesWhatWasDoneToUsersInEverySection();
    void autosavesSoonAfterTyping();
    void reopensOnTheSamePageWithTheData();
    void marksStepsAsDone();
    void reopensADoneStepWithAFault();
    void normalisesWhenAPageIsLeft();
    void keepsTheDataWhenSavingFails();
    void keepsASiteThatWasDeletedElsewhere();
    void keepsAnUnchangedSiteThatWasDeletedElsewhere();
    void closesWithoutSaving();
    void doesNotStandStillWhileAnotherProgramWrites();
    void tellsTheListWhatIsPlanned();
    void savesOnClose();

private:
    void start(const Site& site = {}, const WizardProgress& progress = {});
    void type(const QString& field, const QString& text);
    void pressNext() { m_wizard->findChild<QPushButton*>(u"nextButton"_s)->click(); }
    /// Of the page shown, or of the wizard itself.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QList<SiteSummary> stored();

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteWizard> m_wizard;
};

void tst_WizardShell::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_WizardShell::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_store->vault().create(u"test"_s);
    start();
}

void tst_WizardShell::cleanup()
{
    m_wizard.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_WizardShell::start(const Site& site, const WizardProgress& progress)
{
    m_wizard = std::make_unique<SiteWizard>(m_store.get(), site, progress, m_catalog);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_WizardShell::type(const QString& field, const QString& text)
{
    auto* edit = m_wizard->findChild<QLineEdit*>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString tst_WizardShell::message() const
{
    const auto banners = m_wizard->findChildren<Banner*>();
    for (const Banner* banner : banners)
        if (banner->isVisible())
            return banner->text();
    return {};
}

QList<SiteSummary> tst_WizardShell::stored()
{
    const auto sites = m_store->sites().list();
    return sites ? *sites : QList<SiteSummary>();
}

void tst_WizardShell::storesNothingForAnUntouchedSite()
{
    QVERIFY(m_wizard->prepareToClose());
    QVERIFY(stored().isEmpty());
}

void tst_WizardShell::refusesNextWithAFaultAndLeadsToTheField()
{
    m_wizard->findChild<QLineEdit*>(u"customerEdit"_s)->setFocus();
    pressNext();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Site);
    QVERIFY(message().contains(u"Site name"_s));
    QVERIFY(m_wizard->findChild<QLineEdit*>(u"siteNameEdit"_s)->hasFocus());
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QVERIFY(message().isEmpty());
    pressNext();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Trunks);
}

void tst_WizardShell::neverRefusesBack()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    m_wizard->goTo(WizardStep::Trunks);
    pressNext(); // from the provider to the account
    type(u"trunkNumberEdit"_s, u"wrong"_s);
    pressNext();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Trunks);
    auto* back = m_wizard->findChild<QPushButton*>(u"backButton"_s);
    back->click();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Trunks);
    back->click();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Site);
}

void tst_WizardShell::goesThroughAllPagesByKeyboard()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Trunks);
    QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Trunks); // on the account now
    for (int step = 2; step < wizardStepCount; ++step) {
        QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(m_wizard->currentStep()), step);
    }
    QTest::keyClick(m_wizard.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Upload);
    QTest::keyClick(m_wizard.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Summary);
    QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Acceptance);
    QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Report);
    QVERIFY(!m_wizard->findChild<QPushButton*>(u"nextButton"_s)->isEnabled());
    QTest::keyClick(m_wizard.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Acceptance);
    QTest::keyClick(m_wizard.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Summary);
}

void tst_WizardShell::jumpsToEverySectionByItsKey()
{
    QSet<QKeySequence> keys;
    for (const QAction* action : m_wizard->sectionActions()) {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        keys.insert(action->shortcut());
    }
    QCOMPARE(int(keys.size()), siteSectionCount);
    for (int i = 0; i < wizardStepCount; ++i) {
        QTest::keyClick(m_wizard.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(int(m_wizard->currentStep()), i);
    }
    QTest::keyClick(m_wizard.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Report);
    QTest::keyClick(m_wizard.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Acceptance);
    QTest::keyClick(m_wizard.get(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::History);
    QTest::keyClick(m_wizard.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Overview);
    for (qsizetype i = 0; i < m_wizard->sectionActions().size(); ++i)
        QCOMPARE(m_wizard->sectionActions()[i]->isChecked(), i == 0);
}

void tst_WizardShell::leafsThroughAllSections()
{
    m_wizard->goTo(WizardStep::Overview);
    for (const WizardStep step : siteSections()) {
        QCOMPARE(m_wizard->currentStep(), step);
        QVERIFY(m_wizard->focusWidget()); // or no key would work any more
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    }
    QCOMPARE(m_wizard->currentStep(), WizardStep::History);
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Report);
}

void tst_WizardShell::choosesASectionInTheListByKeyboard()
{
    auto* steps = m_wizard->findChild<WizardSteps*>(u"stepList"_s);
    steps->setFocus();
    QCOMPARE(steps->currentItem(), steps->itemOf(WizardStep::Site));
    // Over the heading, which is no entry.
    QTest::keyClick(steps, Qt::Key_Up);
    QCOMPARE(steps->currentItem(), steps->itemOf(WizardStep::Overview));
    QTest::keyClick(steps, Qt::Key_End);
    QCOMPARE(steps->currentItem(), steps->itemOf(WizardStep::History));
    QCOMPARE(m_wizard->currentStep(), WizardStep::Site); // nothing but looked at yet
    const auto word = [steps](WizardStep step) {
        return steps->itemOf(step)->data(SectionDelegate::WordRole).toString();
    };
    QCOMPARE(word(WizardStep::Site), u"current"_s);
    QTest::keyClick(steps, Qt::Key_Return);
    QCOMPARE(m_wizard->currentStep(), WizardStep::History);
    QCOMPARE(steps->currentItem(), steps->itemOf(WizardStep::History));
    QCOMPARE(word(WizardStep::History), QString()); // no work is in progress there
}

void tst_WizardShell::leavesTheWizardsWayAndComesBack()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    pressNext();
    m_wizard->goTo(WizardStep::History);
    auto* steps = m_wizard->findChild<WizardSteps*>(u"stepList"_s);
    QCOMPARE(steps->state(WizardStep::Site), WizardSteps::State::Done);
    QCOMPARE(steps->state(WizardStep::Report), WizardSteps::State::Open);
    QCOMPARE(steps->state(WizardStep::Overview), WizardSteps::State::Plain);
    QVERIFY(!m_wizard->findChild<QPushButton*>(u"nextButton"_s)->isEnabled());
    QVERIFY(!m_wizard->findChild<QPushButton*>(u"backButton"_s)->isEnabled());
    QCOMPARE(stored().first().progress.step, u"history"_s);
    start(m_store->sites().load(stored().first().id).value(), stored().first().progress);
    QCOMPARE(m_wizard->currentStep(), WizardStep::History);
    m_wizard->goTo(WizardStep::Overview);
    pressNext();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Site);
}

void tst_WizardShell::saysWhatWaitsAndWhatMayBeLeftOut()
{
    using State = WizardSteps::State;
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QVERIFY(m_wizard->save());
    auto* steps = m_wizard->findChild<WizardSteps*>(u"stepList"_s);
    QCOMPARE(steps->state(WizardStep::TrunkTest), State::Blocked);
    QCOMPARE(steps->state(WizardStep::Deploy), State::Blocked);
    QCOMPARE(steps->state(WizardStep::Gateways), State::Optional);
    QCOMPARE(steps->state(WizardStep::Upload), State::Optional);
    const auto* item = steps->itemOf(WizardStep::TrunkTest);
    QVERIFY(item->data(Qt::AccessibleTextRole).toString().contains(u"waits"_s));
    QVERIFY(item->toolTip().contains(u"Trunks"_s));
    m_wizard->goTo(WizardStep::TrunkTest); // and is not refused for that
    QCOMPARE(m_wizard->currentStep(), WizardStep::TrunkTest);
    m_wizard->draft()->edit(nullptr, [](Site& site) {
        site.trunks = StoreFixture::exampleSite().trunks;
        site.gateways = StoreFixture::exampleSite().gateways;
        site.pbx.host = u"pbx.example.net"_s;
    });
    m_wizard->goTo(WizardStep::Site);
    for (const WizardStep step :
        { WizardStep::TrunkTest, WizardStep::Deploy, WizardStep::Gateways, WizardStep::Upload })
        QCOMPARE(steps->state(step), State::Open);
}

void tst_WizardShell::countsWhatIsOpen()
{
    Site site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(site, u"test"_s));
    start(site);
    auto* steps = m_wizard->findChild<WizardSteps*>(u"stepList"_s);
    QTRY_VERIFY(steps->count(WizardStep::Upload) > 0); // nothing was sent yet
    const int before = steps->count(WizardStep::Upload);
    const auto* item = steps->itemOf(WizardStep::Upload);
    QVERIFY(item->data(Qt::AccessibleTextRole).toString().contains(u"open point"_s));
    m_wizard->draft()->edit(nullptr, [](Site& edited) { edited.gateways.removeLast(); });
    QTRY_COMPARE(steps->count(WizardStep::Upload), before - 1);
}

void tst_WizardShell::saysWhatIsDoneHoweverItWasDone()
{
    using State = WizardSteps::State;
    Site site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(site, u"test"_s));
    start(site); // no page of which was left with Next
    m_wizard->goTo(WizardStep::Summary);
    auto* steps = m_wizard->findChild<WizardSteps*>(u"stepList"_s);
    QTRY_COMPARE(steps->state(WizardStep::Site), State::Done);
    QCOMPARE(steps->count(WizardStep::Site), 0);
    // Complete as well, with something found that may hurt.
    QCOMPARE(steps->state(WizardStep::Trunks), State::ToCheck);
    QVERIFY(steps->count(WizardStep::Trunks) > 0);
    QCOMPARE(steps->state(WizardStep::Gateways), State::ToCheck);
    const int found = steps->count(WizardStep::Gateways);
    QVERIFY(found > 0);
    // Nothing is proven yet, nor can that be by leafing through.
    QCOMPARE(steps->state(WizardStep::Upload), State::Open);
    QVERIFY(steps->count(WizardStep::Upload) > 0);
    m_wizard->draft()->edit(nullptr, [](Site& edited) { edited.trunks.first().password = {}; });
    QTRY_COMPARE(steps->state(WizardStep::Trunks), State::Open);
    m_wizard->draft()->edit(nullptr, [](Site& edited) { edited.gateways.first().address = u"x"_s; });
    QTRY_COMPARE(steps->state(WizardStep::Gateways), State::Open);
    QVERIFY(steps->count(WizardStep::Gateways) > found);
}

void tst_WizardShell::beginsInTheFirstField_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("field");
    const auto row = [](WizardStep section, const char* whole, const char* empty) {
        const QByteArray id = wizardStepId(section).toLatin1();
        QTest::newRow((id + ", of a whole site").constData())
            << int(section) << true << QString::fromLatin1(whole);
        QTest::newRow((id + ", of a new site").constData())
            << int(section) << false << QString::fromLatin1(empty);
    };
    row(WizardStep::Site, "customerEdit", "customerEdit");
    row(WizardStep::Trunks, "providerSearch", "providerSearch");
    row(WizardStep::TrunkTest, "testTrunkCombo", "testCallEdit");
    row(WizardStep::Users, "usersTable", "addUserButton");
    row(WizardStep::Gateways, "gatewayList", "addGatewayButton");
    row(WizardStep::Deploy, "changePbxButton", "changePbxButton");
    row(WizardStep::Upload, "uploadGatewayList", "uploadGatewayList");
    row(WizardStep::Summary, "openList", "openList");
    row(WizardStep::Overview, "openPointList", "openPointList");
    row(WizardStep::Report, "reportLanguageCombo", "reportLanguageCombo");
    row(WizardStep::History, "revisionFindEdit", "revisionFindEdit");
}

void tst_WizardShell::beginsInTheFirstField()
{
    QFETCH(int, section);
    QFETCH(bool, isWhole);
    QFETCH(QString, field);
    const auto step = WizardStep(section);
    Site site = isWhole ? StoreFixture::exampleSite() : Site();
    site.name = u"Rossi"_s;
    QVERIFY(m_store->sites().save(site, u"test"_s));
    start(site);
    m_wizard->goTo(step == WizardStep::Summary ? WizardStep::Site : WizardStep::Summary);
    m_wizard->goTo(step);
    const QWidget* focused = m_wizard->focusWidget();
    QVERIFY(focused);
    QCOMPARE(focused->objectName(), field);
    QVERIFY(focused->hasFocus()); // the next letter is already for it
}

void tst_WizardShell::goesToAPartOfASection()
{
    Site site = StoreFixture::exampleSite();
    User second = site.users.first();
    second.id.clear();
    second.username = u"zoe"_s;
    second.extension = u"299"_s;
    site.users.append(second);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    start(site);
    m_wizard->goToPart(WizardStep::Users, site.users.last().id);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Users);
    const auto* users = m_wizard->findChild<QTableView*>(u"usersTable"_s);
    QVERIFY(users->hasFocus());
    QCOMPARE(users->currentIndex().row(), int(site.users.size()) - 1);
    m_wizard->goToPart(WizardStep::Users, site.phones.last().id);
    const auto* phones = m_wizard->findChild<QTableView*>(u"phonesTable"_s);
    QVERIFY(phones->hasFocus());
    QCOMPARE(phones->currentIndex().row(), int(site.phones.size()) - 1);
    m_wizard->goToPart(WizardStep::Gateways, site.gateways.last().id);
    QCOMPARE(
        m_wizard->findChild<QLineEdit*>(u"gatewayNameEdit"_s)->text(), site.gateways.last().name);
    m_wizard->goToPart(WizardStep::Trunks, site.trunks.last().id);
    QCOMPARE(m_wizard->findChild<QLineEdit*>(u"trunkNameEdit"_s)->text(), site.trunks.last().name);
    m_wizard->goToPart(WizardStep::Site, u"site.pbx.host"_s);
    QVERIFY(m_wizard->findChild<QLineEdit*>(u"pbxHostEdit"_s)->hasFocus());
}

void tst_WizardShell::undoesWhatWasDoneToUsersInEverySection()
{
    Site site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(site, u"test"_s));
    start(site);
    const auto before = m_wizard->draft()->site().users;
    QVERIFY(!before.isEmpty());
    const auto press = [this](Qt::KeyboardModifiers more, const QByteArray& where) {
        QVERIFY2(m_wizard->focusWidget(), where); // without a focus no key works
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Z, Qt::ControlModifier | more);
    };
    for (const WizardStep section : siteSections()) {
        const QByteArray where = wizardStepId(section).toUtf8();
        m_wizard->goToPart(WizardStep::Users, before.first().id);
        auto* users = m_wizard->findChild<QTableView*>(u"usersTable"_s);
        QTest::keyClick(users, Qt::Key_Delete);
        QCOMPARE(m_wizard->draft()->site().users.size(), before.size() - 1);
        QVERIFY(m_wizard->save());
        m_wizard->goTo(section);
        const QAction* undo = m_wizard->editActions().first();
        QVERIFY2(undo->isEnabled() && undo->text().contains(before.first().username),
            qPrintable(undo->text()));
        for (const Qt::KeyboardModifier more :
            { Qt::NoModifier, Qt::ShiftModifier, Qt::NoModifier }) {
            press(more, where);
            const qsizetype left = before.size() - (more == Qt::ShiftModifier ? 1 : 0);
            QVERIFY2(m_wizard->draft()->site().users.size() == left, where);
        }
        QVERIFY(m_wizard->draft()->site().users == before);
    }
}

void tst_WizardShell::autosavesSoonAfterTyping()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QVERIFY(stored().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 1, 2000);
    QCOMPARE(stored().first().name, u"Rossi"_s);
    QCOMPARE(stored().first().progress.step, u"site"_s);
}

void tst_WizardShell::reopensOnTheSamePageWithTheData()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    pressNext();
    m_wizard->goTo(WizardStep::Trunks);
    pressNext();
    type(u"trunkPasswordEdit"_s, u"s3cret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored().value(0).trunks, 1, 2000);

    const QString id = stored().first().id;
    const auto site = m_store->sites().load(id);
    const auto progress = m_store->sites().progress(id);
    QVERIFY(site && progress);
    QCOMPARE(progress->step, u"trunks"_s);
    QCOMPARE(progress->done, QStringList { u"site"_s });
    start(*site, *progress);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Trunks);
    QCOMPARE(m_wizard->findChild<QLineEdit*>(u"trunkPasswordEdit"_s)->text(), u"s3cret"_s);
    QVERIFY(!m_wizard->findChild<QLineEdit*>(u"siteNameEdit"_s)); // built at the first visit
}

void tst_WizardShell::marksStepsAsDone()
{
    auto* steps = m_wizard->findChild<WizardSteps*>(u"stepList"_s);
    QCOMPARE(steps->state(WizardStep::Site), WizardSteps::State::Current);
    QCOMPARE(steps->state(WizardStep::Trunks), WizardSteps::State::Open);
    type(u"siteNameEdit"_s, u"Rossi"_s);
    pressNext();
    QCOMPARE(steps->state(WizardStep::Site), WizardSteps::State::Done);
    QCOMPARE(steps->state(WizardStep::Trunks), WizardSteps::State::Current);
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {},
        steps->visualItemRect(steps->itemOf(WizardStep::Summary)).center());
    QCOMPARE(m_wizard->currentStep(), WizardStep::Summary);
    QCOMPARE(steps->state(WizardStep::Trunks), WizardSteps::State::Open);
}

void tst_WizardShell::reopensADoneStepWithAFault()
{
    auto* steps = m_wizard->findChild<WizardSteps*>(u"stepList"_s);
    type(u"siteNameEdit"_s, u"Rossi"_s);
    pressNext();
    m_wizard->goBack();
    type(u"subnetEdit"_s, u"nonsense"_s);
    m_wizard->goTo(WizardStep::Trunks);
    QCOMPARE(steps->state(WizardStep::Site), WizardSteps::State::Open);
}

void tst_WizardShell::normalisesWhenAPageIsLeft()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    type(u"pbxHostEdit"_s, u"sip:PBX.Example.net:5060"_s);
    pressNext();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Trunks);
    m_wizard->goBack();
    QCOMPARE(m_wizard->findChild<QLineEdit*>(u"pbxHostEdit"_s)->text(), u"pbx.example.net"_s);
}

void tst_WizardShell::keepsTheDataWhenSavingFails()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QVERIFY(m_wizard->save());
    auto other = m_store->sites().load(stored().first().id);
    QVERIFY(other);
    other->customer = u"Changed elsewhere"_s;
    QVERIFY(m_store->sites().save(*other, u"test"_s));

    type(u"customerEdit"_s, u"Mine"_s);
    QVERIFY(!m_wizard->save());
    QVERIFY(message().contains(u"Not saved"_s));
    QCOMPARE(m_wizard->draft()->site().customer, u"Mine"_s);
    m_wizard->findChild<QPushButton*>(u"keepMineButton"_s)->click();
    QVERIFY(message().isEmpty());
    QCOMPARE(stored().first().customer, u"Mine"_s);
}

void tst_WizardShell::keepsASiteThatWasDeletedElsewhere()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QVERIFY(m_wizard->save());
    const QString id = stored().first().id;
    QVERIFY(m_store->sites().remove(id));
    type(u"customerEdit"_s, u"Mine"_s);
    QVERIFY(!m_wizard->save());
    QVERIFY(message().contains(u"Not saved"_s));
    m_wizard->findChild<QPushButton*>(u"keepMineButton"_s)->click();
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().first().id, id);
    QCOMPARE(stored().first().customer, u"Mine"_s);
    type(u"customerEdit"_s, u"Mine again"_s); // and it is an ordinary site from now on
    QVERIFY(m_wizard->save());
}

void tst_WizardShell::keepsAnUnchangedSiteThatWasDeletedElsewhere()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QVERIFY(m_wizard->save());
    QVERIFY(m_store->sites().remove(stored().first().id));
    m_wizard->goTo(WizardStep::Users); // nothing but the page is to be saved
    QVERIFY(message().contains(u"Not saved"_s));
    m_wizard->findChild<QPushButton*>(u"keepMineButton"_s)->click();
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().first().name, u"Rossi"_s);
}

void tst_WizardShell::closesWithoutSaving()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QVERIFY(m_wizard->save());
    auto other = m_store->sites().load(stored().first().id);
    other->customer = u"Changed elsewhere"_s;
    QVERIFY(m_store->sites().save(*other, u"test"_s));
    type(u"customerEdit"_s, u"Mine"_s);
    QSignalSpy closed(m_wizard.get(), &SiteWizard::closed);
    m_wizard->findChild<QPushButton*>(u"closeButton"_s)->click();
    QCOMPARE(closed.size(), 0);
    m_wizard->findChild<QPushButton*>(u"closeUnsavedButton"_s)->click();
    QCOMPARE(closed.size(), 1);
    m_wizard.reset(); // nor does it save on its way out
    QCOMPARE(stored().first().customer, u"Changed elsewhere"_s);
}

void tst_WizardShell::doesNotStandStillWhileAnotherProgramWrites()
{
    QVERIFY(m_store->setBusyTimeout(std::chrono::milliseconds(250))); // as the application does
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    auto holding = std::make_unique<Transaction>(Transaction::begin(**other).value());
    type(u"siteNameEdit"_s, u"Rossi"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!m_wizard->save());
    const auto elapsed = timer.elapsed();
    qInfo("told after %lld ms", elapsed);
    QVERIFY2(elapsed < 1'000, qPrintable(QString::number(elapsed)));
    QVERIFY2(message().contains(u"in use by another program"_s), qPrintable(message()));
    holding.reset();
    m_wizard->findChild<QPushButton*>(u"saveAgainButton"_s)->click();
    QVERIFY(message().isEmpty());
    QCOMPARE(stored().size(), 1);
}

void tst_WizardShell::tellsTheListWhatIsPlanned()
{
    Site site = StoreFixture::exampleSite();
    site.gateways.resize(1);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    UploadRecord upload;
    upload.siteId = site.id;
    upload.gatewayId = site.gateways[0].id;
    upload.endedAt = QDateTime::currentDateTimeUtc();
    upload.fingerprint = plannedFingerprint(site, site.gateways[0], *m_catalog);
    QVERIFY(m_store->evidence().add(upload));
    start(site);
    QVERIFY(m_wizard->prepareToClose());
    QCOMPARE(stored().first().gatewaysDone, 1);
    m_wizard->draft()->edit(
        nullptr, [](Site& edited) { edited.gateways[0].address = u"192.168.1.150"_s; });
    QVERIFY(m_wizard->prepareToClose());
    QCOMPARE(stored().first().gatewaysDone, 0);
}

void tst_WizardShell::savesOnClose()
{
    type(u"siteNameEdit"_s, u"Rossi"_s);
    m_wizard->findChild<QPushButton*>(u"closeButton"_s)->click();
    QCOMPARE(stored().size(), 1);
}

WATCHED_MAIN(tst_WizardShell)
#include "tst_WizardShell.moc"
