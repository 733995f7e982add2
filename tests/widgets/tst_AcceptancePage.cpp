// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AcceptanceRepository.h"
#include "tests/models/report/HandoverSample.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"
#include "widgets/acceptance/AcceptancePage.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = AcceptanceResult::State;

/// The section "Acceptance tests" with a real store behind it.
class tst_AcceptancePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneKeyForEachTest();
    void whatNeedsANoteAsksForIt();
    void aNoteKeepsItsLetters();
    void theLastResultIsUndoneByName();
    void deleteTakesAResultBack();
    void attachesFilesAndTheTrace();
    void showsWhatTheStoreHas();
    void aNewSiteIsSavedFirst();

private:
    template <typename T> T* find(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void open();
    void press(int key) { QTest::keyClick(table(), Qt::Key(key)); }
    [[nodiscard]] DataTable* table() { return find<DataTable>("acceptanceTable"); }
    [[nodiscard]] int row() { return table()->currentIndex().row(); }
    [[nodiscard]] AcceptanceResult stored(const QString& test) const
    {
        const auto results = AcceptanceRepository(m_store->database()).results(m_draft->site().id);
        for (const AcceptanceResult& result : results.value_or(QList<AcceptanceResult>()))
            if (result.testId == test)
                return result;
        return {};
    }

    OwnSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<AcceptancePage> m_page;
    Site m_site;
};

void tst_AcceptancePage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
    open();
}

void tst_AcceptancePage::open()
{
    m_page.reset();
    m_draft = std::make_unique<SiteDraft>(m_site, HandoverSample::catalog());
    m_page = std::make_unique<AcceptancePage>(m_draft.get(), m_store.get());
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->setFocus();
}

void tst_AcceptancePage::cleanup()
{
    m_page.reset();
    m_draft.reset();
    m_store.reset();
}

void tst_AcceptancePage::oneKeyForEachTest()
{
    const QSignalSpy kept(m_page.get(), &AcceptancePage::kept);
    QCOMPARE(row(), 0);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(row(), i); // the next one is chosen by itself
        press(Qt::Key_P);
    }
    QCOMPARE(row(), 4);
    QVERIFY(find<QLabel>("acceptanceInstruction")->text().contains(u"fax"_s));
    press(Qt::Key_N); // optional: needs no reason
    QCOMPARE(row(), 5);
    QTRY_COMPARE(kept.size(), 5);
    QCOMPARE(stored(u"inbound"_s).state, State::Passed);
    QVERIFY(!stored(u"inbound"_s).tester.isEmpty() && stored(u"inbound"_s).testedAt.isValid());
    QCOMPARE(stored(u"fax"_s).state, State::NotApplicable);
    QVERIFY(find<QLabel>("acceptanceCount")->text().contains(u"5 of 6"_s));
    QVERIFY(find<QLabel>("acceptanceCount")->text().contains(u"open: 1"_s));
}

void tst_AcceptancePage::whatNeedsANoteAsksForIt()
{
    press(Qt::Key_F);
    auto* note = find<QPlainTextEdit>("acceptanceNoteEdit");
    auto* lack = find<QLabel>("acceptanceNoteLack");
    QVERIFY(lack->isVisible());
    QVERIFY(note->hasFocus());
    QCOMPARE(row(), 0);
    QVERIFY(!stored(u"inbound"_s).isDecided());
    QTest::keyClicks(note, u"one-way speech"_s);
    QVERIFY(!lack->isVisible());
    QTest::mouseClick(find<QPushButton>("failAcceptanceButton"), Qt::LeftButton);
    QTRY_COMPARE(stored(u"inbound"_s).state, State::Failed);
    QCOMPARE(stored(u"inbound"_s).note, u"one-way speech"_s);
    QCOMPARE(row(), 1);
    QVERIFY(note->toPlainText().isEmpty()); // that of the next one
}

void tst_AcceptancePage::aNoteKeepsItsLetters()
{
    auto* note = find<QPlainTextEdit>("acceptanceNoteEdit");
    note->setFocus();
    QTest::keyClicks(note, u"pfn"_s);
    QCOMPARE(note->toPlainText(), u"pfn"_s);
    QVERIFY(!stored(u"inbound"_s).isDecided());
    table()->setFocus(); // what was typed is kept without an answer
    QTRY_COMPARE(stored(u"inbound"_s).note, u"pfn"_s);
}

void tst_AcceptancePage::theLastResultIsUndoneByName()
{
    auto* undo = find<QPushButton>("undoAcceptanceButton");
    QVERIFY(!undo->isVisible());
    press(Qt::Key_P);
    QTRY_VERIFY(stored(u"inbound"_s).isDecided());
    QVERIFY(undo->isVisible());
    QVERIFY(undo->text().contains(u"Inbound call"_s));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(!stored(u"inbound"_s).isDecided());
    QCOMPARE(row(), 0);
    QVERIFY(!undo->isVisible());
}

void tst_AcceptancePage::deleteTakesAResultBack()
{
    press(Qt::Key_P);
    QTRY_VERIFY(stored(u"inbound"_s).isDecided());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    press(Qt::Key_Delete);
    QTRY_VERIFY(!stored(u"inbound"_s).isDecided());
}

void tst_AcceptancePage::attachesFilesAndTheTrace()
{
    auto* list = find<QListWidget>("acceptanceFileList");
    TrunkTestRecord test = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(test));
    QTest::mouseClick(find<QPushButton>("traceAcceptanceButton"), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u".pcap"_s));
    QVERIFY(list->item(0)->text().contains(m_site.trunks[0].name));
    QFile photo(m_folder->filePath(u"cabinet.jpg"_s));
    QVERIFY(photo.open(QFile::WriteOnly) && photo.write("picture") == 7);
    photo.close();
    QTest::mouseClick(find<QPushButton>("attachAcceptanceButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("attachAcceptanceDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({ photo.fileName() });
    dialog->reject();
    QTRY_COMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QTest::mouseClick(find<QPushButton>("removeAcceptanceFileButton"), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 1);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QCOMPARE(list->count(), 0); // they belong to one test
}

void tst_AcceptancePage::showsWhatTheStoreHas()
{
    QVERIFY(AcceptanceRepository(m_store->database())
                .save(m_site.id,
                    { u"hold"_s, State::Failed, u"no music"_s, u"anna"_s,
                        QDateTime::currentDateTimeUtc().addDays(-3) }));
    open();
    m_page->showPart(u"hold"_s);
    QCOMPARE(row(), 2);
    QCOMPARE(find<QPlainTextEdit>("acceptanceNoteEdit")->toPlainText(), u"no music"_s);
    const auto cell = [this](int column) { return table()->model()->index(2, column); };
    QCOMPARE(cell(1).data().toString(), u"failed"_s);
    QVERIFY(cell(2).data().toString().contains(u"3 day"_s)); // its age
    QVERIFY(cell(2).data(Qt::ToolTipRole).toString().contains(u"anna"_s));
}

void tst_AcceptancePage::aNewSiteIsSavedFirst()
{
    m_site = StoreFixture::exampleSite();
    m_site.name = u"Another"_s;
    open();
    QVERIFY(m_draft->site().id.isEmpty());
    m_page->setGuard([this] {
        Site saved = m_draft->site();
        const bool isSaved = bool(m_store->sites().save(saved, u"test"_s));
        m_draft->adopt(saved);
        return isSaved;
    });
    press(Qt::Key_P);
    QVERIFY(!m_draft->site().id.isEmpty());
    QTRY_COMPARE(stored(u"inbound"_s).state, State::Passed);
}

WATCHED_MAIN(tst_AcceptancePage)
#include "tst_AcceptancePage.moc"
