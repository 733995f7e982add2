// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/KamailioPeer.h"
#include "tests/widgets/CertificationBench.h"
#include "widgets/common/Banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using State = CertificationResult::State;

/// The automatic tests of a dossier, run from the page against a real registrar.
class tst_TestsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void runsWhatIsOpen();
    void showsTheEvidence();
    void namesAFailure();
    void stopsAndGoesOn();
    void repeatsWhatIsSelected();
    void keepsTheListStillWhileItRuns();

private:
    void openDossier(const QString& password);
    void waitForEnd();
    QPushButton* button(const char* name) { return m->find<QPushButton>(name); }
    std::unique_ptr<KamailioPeer> m_registrar;
    std::unique_ptr<CertificationBench> m;
};

void tst_TestsTab::initTestCase()
{
    m_registrar = std::make_unique<KamailioPeer>();
    QVERIFY2(m_registrar->start(), qPrintable(m_registrar->errorText()));
}

void tst_TestsTab::init() { m = std::make_unique<CertificationBench>(); }

void tst_TestsTab::cleanup()
{
    m.reset();
    QTRY_VERIFY(m_registrar->bindings().isEmpty()); // whatever happened
}

void tst_TestsTab::openDossier(const QString& password)
{
    Dossier dossier = m->addDossier(u"127.0.0.1"_s, m_registrar->port());
    dossier.trunk.fromDomain = m_registrar->setup().realm;
    dossier.trunk.password = Secret(password);
    QVERIFY(DossierKeeper(m->store()).save(dossier));
    m->openPage();
    TestBench::Setup setup;
    setup.clock = Clock(50);
    m->bench()->setSetup(setup);
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
}

void tst_TestsTab::waitForEnd() { QTRY_VERIFY_WITH_TIMEOUT(!m->bench()->isRunning(), 40'000); }

void tst_TestsTab::runsWhatIsOpen()
{
    openDossier(m_registrar->setup().password);
    m->click("startTestsButton");
    QVERIFY(m->bench()->isRunning());
    QVERIFY(button("stopTestsButton")->isEnabled());
    QVERIFY(!button("startTestsButton")->isEnabled());
    QVERIFY(m->find<QProgressBar>("testProgressBar")->isVisible());
    waitForEnd();
    for (const char* id : { "reach", "register", "register_refresh" })
        QCOMPARE(m->stateOf(QString::fromLatin1(id)), State::Passed);
    QCOMPARE(m->find<Banner>("testsNotice")->kind(), Banner::Kind::Positive);
    QVERIFY(!button("startTestsButton")->isEnabled()); // nothing is open any more
    QVERIFY(!m->find<QProgressBar>("testProgressBar")->isVisible());
}

void tst_TestsTab::showsTheEvidence()
{
    openDossier(m_registrar->setup().password);
    m->click("startTestsButton");
    waitForEnd();
    m->openPage(); // it comes from the store as well
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"register"_s);
    auto* ladder = m->find<QTableView>("testMessageLadder");
    QVERIFY(ladder->model()->rowCount() >= 4); // REGISTER, 401, REGISTER, 200
    QVERIFY(m->find<QTreeWidget>("testFactTree")->topLevelItemCount() >= 2);
    m->find<QTabWidget>("testEvidenceTabs")->setCurrentIndex(1);
    ladder->setCurrentIndex(ladder->model()->index(0, 0));
    const QString message = m->find<QPlainTextEdit>("testMessageText")->toPlainText();
    QVERIFY2(message.startsWith(u"REGISTER sip:"_s), qPrintable(message));
    QVERIFY(!message.contains(m_registrar->setup().password));
}

void tst_TestsTab::namesAFailure()
{
    openDossier(u"CANARY-wrong"_s);
    m->click("startTestsButton");
    waitForEnd();
    QCOMPARE(m->stateOf(u"register"_s), State::Failed);
    m->chooseTest(u"register"_s);
    const auto* reason = m->find<Banner>("testReason");
    QCOMPARE(reason->kind(), Banner::Kind::Error);
    QVERIFY2(reason->text().contains(u"password"_s), qPrintable(reason->text()));
    QVERIFY(!reason->text().contains(u"CANARY"_s));
    QCOMPARE(m->stored().state, Dossier::State::IssuesOpen);
}

void tst_TestsTab::stopsAndGoesOn()
{
    openDossier(m_registrar->setup().password);
    QSignalSpy results(m->bench(), &TestBench::resultChanged);
    connect(
        m->bench(), &TestBench::resultChanged, this,
        [this](const CertificationResult& result) {
            if (result.testId == u"reach" && result.isDecided())
                m->bench()->stop();
        },
        Qt::QueuedConnection);
    m->click("startTestsButton");
    waitForEnd();
    QCOMPARE(m->stateOf(u"reach"_s), State::Passed);
    QVERIFY(m->stateOf(u"register_refresh"_s) == State::Waiting);
    QCOMPARE(m->find<Banner>("testsNotice")->kind(), Banner::Kind::Information);
    QVERIFY(button("startTestsButton")->isEnabled());
    disconnect(m->bench(), &TestBench::resultChanged, this, nullptr);
    m->click("startTestsButton");
    waitForEnd();
    QCOMPARE(m->stateOf(u"register_refresh"_s), State::Passed);
    QCOMPARE(m->storedResult(u"reach"_s).attempt, 1); // was not done again
}

void tst_TestsTab::repeatsWhatIsSelected()
{
    openDossier(m_registrar->setup().password);
    m->chooseTest(u"hear"_s);
    QVERIFY(!button("repeatTestsButton")->isEnabled()); // a person does it
    m->chooseTest(u"register"_s);
    m->click("repeatTestsButton");
    waitForEnd();
    QCOMPARE(m->stateOf(u"register"_s), State::Passed);
    QCOMPARE(m->stateOf(u"reach"_s), State::Waiting);
    m->chooseTest(u"register"_s);
    m->click("repeatTestsButton");
    waitForEnd();
    QCOMPARE(m->storedResult(u"register"_s).attempt, 2);
}

void tst_TestsTab::keepsTheListStillWhileItRuns()
{
    openDossier(m_registrar->setup().password);
    m->click("startTestsButton");
    QVERIFY(!m->find<QListView>("dossierList")->isEnabled());
    m->page()->prepareToClose(); // stops, keeps what there is and lets go of the line
    m->closePage();
    QVERIFY(!m->stored().runId.isEmpty());
}

QTEST_MAIN(tst_TestsTab)
#include "tst_TestsTab.moc"
