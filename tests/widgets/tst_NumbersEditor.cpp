// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/NumbersEditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_NumbersEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsABlockByKeyboard();
    void countsTheNumbers();
    void marksWhatIsNoNumber();
    void pastesWhatSheetsPrint_data();
    void pastesWhatSheetsPrint();
    void saysWhatItDidNotUnderstand();
    void removesAndBringsBack();
    void offersNothingThatIsNoLongerSo();
    void enterStaysInTheTable();
    void writesTheOutboundNumberAndChannels();

private:
    template <typename T> [[nodiscard]] T* child(const char* name) const
    {
        return m_editor->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableWidget* table() const { return child<QTableWidget>("trunkNumbersTable"); }
    [[nodiscard]] QStringList numbers() const { return m_draft->site().trunks[0].numbers; }
    void setNumbers(const QStringList& numbers)
    {
        m_draft->edit(nullptr, [&](Site& site) { site.trunks[0].numbers = numbers; });
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<CurrentTrunk> m_current;
    std::unique_ptr<NumbersEditor> m_editor;
};

void tst_NumbersEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_NumbersEditor::init()
{
    Site site;
    site.trunks.emplaceBack().name = u"voip1"_s;
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_current = std::make_unique<CurrentTrunk>(m_draft.get());
    m_editor = std::make_unique<NumbersEditor>(m_draft.get(), m_current.get());
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_NumbersEditor::cleanup()
{
    m_editor.reset();
    m_current.reset();
    m_draft.reset();
}

void tst_NumbersEditor::addsABlockByKeyboard()
{
    QTest::keyClick(child<QPushButton>("addNumbersButton"), Qt::Key_Space);
    auto* cell = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(cell);
    QTest::keyClicks(cell, u"0721 405520-39"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(numbers(), QStringList { u"0721405520-0721405539"_s });
    QCOMPARE(table()->item(0, 1)->text(), u"20"_s);
}

void tst_NumbersEditor::countsTheNumbers()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks[0].number = u"0721405520"_s;
        site.trunks[0].numbers = { u"0721405520-0721405539"_s, u"0721405600"_s };
    });
    QVERIFY2(child<QLabel>("trunkNumbersCount")->text().startsWith(u"21 "), // one of them twice
        qPrintable(child<QLabel>("trunkNumbersCount")->text()));
}

void tst_NumbersEditor::marksWhatIsNoNumber()
{
    setNumbers({ u"0721x"_s });
    QCOMPARE(table()->item(0, 1)->text(), u"not a number"_s);
    QVERIFY(!table()->item(0, 0)->icon().isNull());
}

void tst_NumbersEditor::pastesWhatSheetsPrint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one a line") << u"0721405517\n0721405518\n"_s
                                << QStringList { u"0721405517"_s, u"0721405518"_s };
    QTest::newRow("separators within") << u"0721/40.55 17"_s << QStringList { u"0721405517"_s };
    QTest::newRow("a block with blanks")
        << u"0721 405520 - 0721 405539"_s << QStringList { u"0721405520-0721405539"_s };
    QTest::newRow("commas and a spreadsheet's tabs")
        << u"+390721405517, +390721405518\t+390721405519"_s
        << QStringList { u"+390721405517"_s, u"+390721405518"_s, u"+390721405519"_s };
    QTest::newRow("the same twice")
        << u"0721405517;0721405517"_s << QStringList { u"0721405517"_s };
}

void tst_NumbersEditor::pastesWhatSheetsPrint()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QGuiApplication::clipboard()->setText(text);
    child<QPushButton>("pasteNumbersButton")->click();
    QCOMPARE(numbers(), expected);
    setNumbers({});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(numbers(), expected);
}

void tst_NumbersEditor::saysWhatItDidNotUnderstand()
{
    m_editor->paste(u"0721405517\nask Mario\n"_s);
    QCOMPARE(numbers(), QStringList { u"0721405517"_s });
    QVERIFY(child<QLabel>("bannerText")->text().contains(u"ask Mario"_s));
}

void tst_NumbersEditor::removesAndBringsBack()
{
    setNumbers({ u"1001"_s, u"1002"_s, u"1003"_s });
    table()->setFocus();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(numbers(), QStringList({ u"1001"_s, u"1003"_s }));
    child<QPushButton>("undoNumbersButton")->click();
    QCOMPARE(numbers(), QStringList({ u"1001"_s, u"1002"_s, u"1003"_s }));
}

/// Others may have changed the numbers since, or the history brought them back.
void tst_NumbersEditor::offersNothingThatIsNoLongerSo()
{
    setNumbers({ u"1001"_s, u"1002"_s });
    table()->setFocus();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    auto* undo = child<QPushButton>("undoNumbersButton");
    QVERIFY(undo->isVisible());
    m_draft->takeOver(m_draft->site());
    QVERIFY(!undo->isVisible());
}

void tst_NumbersEditor::enterStaysInTheTable()
{
    setNumbers({ u"1001"_s });
    table()->setFocus();
    table()->setCurrentCell(0, 0);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(table()->viewport()->findChild<QLineEdit*>());
}

void tst_NumbersEditor::writesTheOutboundNumberAndChannels()
{
    QTest::keyClicks(child<QLineEdit>("trunkOutboundEdit"), u"0721 405516"_s);
    child<QSpinBox>("trunkChannelsSpin")->setValue(8);
    QCOMPARE(m_draft->site().trunks[0].outboundNumber, u"0721405516"_s);
    QCOMPARE(m_draft->site().trunks[0].channels, 8);
}

WATCHED_MAIN(tst_NumbersEditor)
#include "tst_NumbersEditor.moc"
