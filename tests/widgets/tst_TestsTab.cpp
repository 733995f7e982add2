// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/KamailioPeer.h"
#include "tests/support/WatchedMain.h"
#include "tests/widgets/CertificationBench.h"
#include "widgets/common/Banner.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using State = CertificationResult::State;

/// The tests of a dossier: guided ones answered by a person, automatic ones run against a real
/// registrar.
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
    void answersByKeyAndGoesOn();
    void typesLettersIntoTheNote();
    void keepsTheNoteOfATestNotAnswered();
    void reopensAHalfDoneRun();
    void attachesAndRemovesFiles();
    void limitsTheListOfTests();

private:
    void openDossier(const QString& password);
    void waitForEnd();
    void press(Qt::Key key) { QTest::keyClick(m->tree(), key); }
    QString banner(const char* name) { return m->find<Banner>(name)->text(); }
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

void tst_TestsTab::answersByKeyAndGoesOn()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"hear"_s);
    QCOMPARE(m->find<QLabel>("testInstruction")->text(), u"Call and listen."_s);
    m->tree()->setFocus();
    press(Qt::Key_N); // a KO test does not apply only for a reason
    QCOMPARE(m->chosenTest(), u"hear"_s);
    QVERIFY(m->find<QLabel>("testNoteLack")->isVisible());
    m->find<QPlainTextEdit>("testNoteEdit")->setPlainText(u"echo heard"_s);
    QVERIFY(!m->find<QLabel>("testNoteLack")->isVisible());
    m->tree()->setFocus();
    press(Qt::Key_P);
    QCOMPARE(m->stateOf(u"hear"_s), State::Passed); // in the store, at once
    QCOMPARE(m->storedResult(u"hear"_s).note, u"echo heard"_s);
    QCOMPARE(m->chosenTest(), u"fax"_s);
    QCOMPARE(m->find<QLabel>("testInstruction")->text(), u"Send five pages."_s);
    QVERIFY(m->find<QPlainTextEdit>("testNoteEdit")->toPlainText().isEmpty());
    press(Qt::Key_F);
    QCOMPARE(m->stateOf(u"fax"_s), State::Failed);
    QCOMPARE(m->storedResult(u"fax"_s).error->code, ErrorCode::TesterFailed);
    press(Qt::Key_N);
    QCOMPARE(m->stateOf(u"menu"_s), State::NotApplicable);
    QVERIFY(banner("testsNotice").contains(u"Every guided test"_s));
    QVERIFY(!m->storedResult(u"fax"_s).tester.isEmpty());
    m->chooseTest(u"fax"_s);
    m->click("passTestButton"); // repeated
    QCOMPARE(m->stateOf(u"fax"_s), State::Passed);
    QCOMPARE(m->storedResult(u"fax"_s).attempt, 2);
}

void tst_TestsTab::typesLettersIntoTheNote()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"hear"_s);
    auto* note = m->find<QPlainTextEdit>("testNoteEdit");
    note->setFocus();
    QTest::keyClicks(note, u"pfn"_s);
    QCOMPARE(note->toPlainText(), u"pfn"_s);
    QCOMPARE(m->chosenTest(), u"hear"_s);
    auto* number = m->find<QLineEdit>("testInput_echo_number");
    if (!number->isVisible())
        m->click("testInputsHeader");
    number->setFocus();
    QTest::keyClicks(number, u"n1"_s);
    QCOMPARE(m->chosenTest(), u"hear"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(m->storedRun().inputs.value(u"echo_number"_s), u"n1"_s);
    QCOMPARE(m->stateOf(u"hear"_s), State::Waiting);
}

void tst_TestsTab::keepsTheNoteOfATestNotAnswered()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"fax"_s);
    auto* note = m->find<QPlainTextEdit>("testNoteEdit");
    note->setFocus();
    QTest::keyClicks(note, u"page two is missing"_s);
    QTRY_VERIFY(!m->stored().runId.isEmpty()); // without leaving the field
    QTRY_COMPARE(m->storedResult(u"fax"_s).note, u"page two is missing"_s);
    QCOMPARE(m->stateOf(u"fax"_s), State::Waiting);
    m->chooseTest(u"menu"_s);
    m->chooseTest(u"fax"_s);
    QCOMPARE(note->toPlainText(), u"page two is missing"_s);
}

void tst_TestsTab::reopensAHalfDoneRun()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"hear"_s);
    m->find<QPlainTextEdit>("testNoteEdit")->setPlainText(u"nothing heard"_s);
    m->click("failTestButton");
    const QString run = m->stored().runId;
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    QCOMPARE(m->bench()->run().id, run);
    QCOMPARE(
        m->indexOf(u"hear"_s).data(CertificationTestModel::StateRole).toInt(), int(State::Failed));
    m->chooseTest(u"hear"_s);
    QCOMPARE(m->find<QPlainTextEdit>("testNoteEdit")->toPlainText(), u"nothing heard"_s);
    QCOMPARE(m->stored().state, Dossier::State::IssuesOpen);
    QTRY_VERIFY(m->find<QListView>("dossierList")
                    ->currentIndex()
                    .data(DossierListModel::PercentRole)
                    .isValid());
}

void tst_TestsTab::attachesAndRemovesFiles()
{
    QFile file(m->folder().filePath(u"capture.pcap"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(3000, 'x'));
    file.close();
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"fax"_s);
    m->click("attachFileButton");
    auto* dialog = m->find<QFileDialog>("attachFileDialog");
    Q_EMIT dialog->filesSelected({ file.fileName(), m->folder().filePath(u"none"_s) });
    dialog->close();
    auto* files = m->find<QListWidget>("attachmentList");
    QCOMPARE(files->count(), 1);
    QVERIFY(!banner("certificationBanner").isEmpty()); // the other one is not there
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"hear"_s);
    files = m->find<QListWidget>("attachmentList");
    QCOMPARE(files->count(), 0);
    m->chooseTest(u"fax"_s);
    QCOMPARE(files->count(), 1);
    const auto stored = m->store().certification().attachments(m->stored().runId);
    QCOMPARE(stored->first().fileName, u"capture.pcap"_s);
    QCOMPARE(
        m->store().certification().attachment(stored->first().id)->content, QByteArray(3000, 'x'));
    files->setCurrentRow(0);
    m->click("removeFileButton");
    QCOMPARE(files->count(), 0);
    QVERIFY(m->store().certification().attachments(m->stored().runId)->isEmpty());
}

void tst_TestsTab::limitsTheListOfTests()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    m->chooseTest(u"hear"_s);
    m->click("failTestButton");
    auto* which = m->find<QComboBox>("testShowCombo");
    which->setCurrentIndex(2); // failed
    QVERIFY(m->indexOf(u"hear"_s).isValid());
    QVERIFY(!m->indexOf(u"reach"_s).isValid());
    which->setCurrentIndex(3); // guided
    QVERIFY(m->indexOf(u"fax"_s).isValid());
    QVERIFY(!m->indexOf(u"reach"_s).isValid());
    which->setCurrentIndex(1); // open
    QVERIFY(!m->indexOf(u"hear"_s).isValid());
    QVERIFY(m->indexOf(u"reach"_s).isValid());
}

WATCHED_MAIN(tst_TestsTab)
#include "tst_TestsTab.moc"
