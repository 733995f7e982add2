// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayStanding.h"
#include "tests/support/StoreFixture.h"
#include "widgets/common/Banner.h"
#include "widgets/wizard/SiteWizard.h"
#include "widgets/wizard/WizardSteps.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    QVERIFY(!m_wizard->findChild<QPushButton*>(u"nextButton"_s)->isEnabled());
    QTest::keyClick(m_wizard.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Upload);
    QTest::keyClick(m_wizard.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Summary);
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
        steps->visualItemRect(steps->item(int(WizardStep::Summary))).center());
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

QTEST_MAIN(tst_WizardShell)
#include "tst_WizardShell.moc"
