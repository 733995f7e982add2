// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SippPeer.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/TrunkTestView.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The page against a real registrar and real callers.
class tst_TrunkTestView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void provesATrunk();
    void namesTheWrongPassword();
    void callsAndHangsUp();
    void waitsForACall();
    void cancelsAndLeavesNothingBehind();
    void remembersTheLastTest();
    void savesItsEvidence();
    void hasNothingToTestWithoutAHost();

private:
    template <typename T> T* find(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    QString verdict() { return find<Banner>("trunkVerdict")->text(); }
    QAbstractItemModel* ladder() { return find<QTableView>("messageLadder")->model(); }
    QString stateOf(const QString& step);
    void setTrunk(const QString& user, const QString& password);
    void makeView();
    void test();

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<KamailioPeer> m_registrar;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<TrunkTestView> m_view;
};

void tst_TrunkTestView::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_registrar = std::make_unique<KamailioPeer>();
    QVERIFY2(m_registrar->start(), qPrintable(m_registrar->errorText()));
}

void tst_TrunkTestView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    QVERIFY(m_store);
    Site site;
    site.name = u"Rossi"_s;
    Trunk trunk;
    trunk.name = u"voip1"_s;
    trunk.host = u"127.0.0.1"_s;
    trunk.port = m_registrar->port();
    trunk.number = u"0721405516"_s;
    trunk.fromDomain = m_registrar->setup().realm;
    site.trunks.append(trunk);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    setTrunk(u"u100"_s, m_registrar->setup().password);
    makeView();
}

void tst_TrunkTestView::makeView()
{
    m_view = std::make_unique<TrunkTestView>(m_draft.get(), m_store.get());
    m_view->resize(1000, 640);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_TrunkTestView::cleanup()
{
    m_view.reset();
    m_draft.reset();
    m_store.reset();
    m_folder.reset();
    QTRY_VERIFY(m_registrar->bindings().isEmpty()); // whatever happened
}

void tst_TrunkTestView::setTrunk(const QString& user, const QString& password)
{
    m_draft->edit(nullptr, [&](Site& site) {
        site.trunks[0].username = user;
        site.trunks[0].password = Secret(password);
    });
}

QString tst_TrunkTestView::stateOf(const QString& step)
{
    const auto found = find<QTreeWidget>("trunkStepTree")->findItems(step, Qt::MatchExactly);
    return found.isEmpty() ? u"?"_s : found.first()->text(1);
}

void tst_TrunkTestView::test()
{
    QSignalSpy finished(m_view.get(), &TrunkTestView::testFinished);
    QTest::mouseClick(find<QPushButton>("testTrunkButton"), Qt::LeftButton);
    QVERIFY(m_view->isTesting());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
}

void tst_TrunkTestView::provesATrunk()
{
    test();
    QCOMPARE(find<Banner>("trunkVerdict")->kind(), Banner::Kind::Positive);
    QCOMPARE(stateOf(TrunkTestText::step(u"register"_s)),
        TrunkTestText::state(TrunkTestStep::State::Passed));
    QVERIFY(ladder()->rowCount() >= 6); // five samples, REGISTER twice, and their answers
    QVERIFY(find<QPushButton>("testTrunkButton")->hasFocus());
    auto* table = find<QTableView>("messageLadder");
    QString all;
    for (int row = 0; row < ladder()->rowCount(); ++row) {
        table->setCurrentIndex(ladder()->index(row, 0));
        all += find<QPlainTextEdit>("messageText")->toPlainText();
    }
    QVERIFY(all.contains(u"Authorization: Digest"_s));
    QVERIFY(!all.contains(m_registrar->setup().password));
    // What the registrar was given is nowhere to be read here.
    static const QRegularExpression answer(u"response=\"([0-9a-f]{32})\""_s);
    const auto given = answer.match(QString::fromUtf8(m_registrar->log()));
    QVERIFY(given.hasMatch());
    QVERIFY(!all.contains(given.captured(1)));
}

void tst_TrunkTestView::namesTheWrongPassword()
{
    setTrunk(u"u100"_s, u"CANARY-wrong"_s);
    test();
    QCOMPARE(find<Banner>("trunkVerdict")->kind(), Banner::Kind::Error);
    QVERIFY2(verdict().contains(u"password"_s), qPrintable(verdict()));
    QVERIFY(!verdict().contains(u"CANARY"_s));
    QCOMPARE(stateOf(TrunkTestText::step(u"register"_s)),
        TrunkTestText::state(TrunkTestStep::State::Failed));
}

void tst_TrunkTestView::callsAndHangsUp()
{
    SippPeer callee(SippPeer::answering());
    QVERIFY(callee.start());
    QVERIFY(m_registrar->routeNumber(u"0721999999"_s, callee.port()));
    find<QLineEdit>("testCallEdit")->setText(u"0721999999"_s);
    QSignalSpy finished(m_view.get(), &TrunkTestView::testFinished);
    QTest::mouseClick(find<QPushButton>("testTrunkButton"), Qt::LeftButton);
    auto* hangUp = find<QPushButton>("endTalkButton");
    QTRY_VERIFY_WITH_TIMEOUT(hangUp->isVisible(), 20'000);
    QTest::mouseClick(hangUp, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY2(stateOf(TrunkTestText::step(u"call"_s)) != u"?"_s, "no such step");
    QVERIFY(!hangUp->isVisible());
}

void tst_TrunkTestView::waitsForACall()
{
    find<QCheckBox>("testReceiveCheck")->setChecked(true);
    find<QSpinBox>("testSecondsSpin")->setValue(30);
    QSignalSpy finished(m_view.get(), &TrunkTestView::testFinished);
    QTest::mouseClick(find<QPushButton>("testTrunkButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(verdict().contains(u"0721405516"_s), 20'000);
    SippPeer caller(SippPeer::calling(m_registrar->port(), u"u100"_s, u"3331234567"_s, 1000));
    QVERIFY(caller.start());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 40'000);
    QCOMPARE(find<Banner>("trunkVerdict")->kind(), Banner::Kind::Positive);
    QCOMPARE(stateOf(TrunkTestText::step(u"receive"_s)),
        TrunkTestText::state(TrunkTestStep::State::Passed));
}

void tst_TrunkTestView::cancelsAndLeavesNothingBehind()
{
    find<QCheckBox>("testReceiveCheck")->setChecked(true); // stays registered while it waits
    QSignalSpy finished(m_view.get(), &TrunkTestView::testFinished);
    QTest::mouseClick(find<QPushButton>("testTrunkButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_registrar->bindings(u"u100"_s).isEmpty(), 20'000);
    QTest::mouseClick(find<QPushButton>("cancelTestButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 5'000);
    QVERIFY(m_registrar->bindings(u"u100"_s).isEmpty());
    QCOMPARE(find<Banner>("trunkVerdict")->kind(), Banner::Kind::Warning);
}

void tst_TrunkTestView::remembersTheLastTest()
{
    setTrunk(u"u100"_s, u"CANARY-wrong"_s);
    test();
    makeView();
    QCOMPARE(find<Banner>("trunkVerdict")->kind(), Banner::Kind::Information);
    QVERIFY2(verdict().contains(u"password"_s), qPrintable(verdict()));
}

void tst_TrunkTestView::savesItsEvidence()
{
    QVERIFY(!find<QPushButton>("saveLadderButton")->isEnabled());
    test();
    QTest::mouseClick(find<QPushButton>("saveLadderButton"), Qt::LeftButton);
    auto* dialog = m_view->findChild<QFileDialog*>(u"saveEvidenceDialog"_s);
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"ladder.txt"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("REGISTER sip:"));
    QVERIFY(!text.contains(m_registrar->setup().password.toUtf8()));
}

void tst_TrunkTestView::hasNothingToTestWithoutAHost()
{
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].host.clear(); });
    QVERIFY(!find<QPushButton>("testTrunkButton")->isEnabled());
    m_draft->edit(nullptr, [](Site& site) { site.trunks.clear(); });
    QVERIFY(!find<QPushButton>("testTrunkButton")->isEnabled());
}

WATCHED_MAIN(tst_TrunkTestView)
#include "tst_TrunkTestView.moc"
