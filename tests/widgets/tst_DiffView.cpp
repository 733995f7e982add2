// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/DiffModel.h"
#include "tests/support/WatchedMain.h"
#include "widgets/views/DiffView.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray config(int lines, const QHash<int, QByteArray>& changes = {})
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += changes.value(i, "line " + QByteArray::number(i)) + '\n';
    return text;
}

} // namespace

class tst_DiffView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsBothSides();
    void marksByGlyphAndColour();
    void goesWithTheKeyboard();
    void opensAFoldWithTheKeyboard();
    void scrollsBothSidesAsOne();
    void findsText();
    void masksPasswordsUntilAskedFor();
    void saysThatNothingDiffers();
    void isFastWithFiveThousandLines();

private:
    template <typename T> T* find(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    QString cell(QTableView* table, int row, int column, int role = Qt::DisplayRole)
    {
        return table->model()->index(row, column).data(role).toString();
    }
    void show(const QByteArray& left, const QByteArray& right);
    std::unique_ptr<DiffView> m_view;
};

void tst_DiffView::init()
{
    m_view = std::make_unique<DiffView>();
    m_view->resize(900, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void tst_DiffView::show(const QByteArray& left, const QByteArray& right)
{
    m_view->setTexts(u"Backup"_s, left, u"Planned now"_s, right, { Secret(u"Sesame99"_s) });
}

void tst_DiffView::showsBothSides()
{
    show(config(40), config(40, { { 20, "changed" } }));
    auto* left = find<QTableView>("leftDiffTable");
    auto* right = find<QTableView>("rightDiffTable");
    QVERIFY(left && right);
    QVERIFY(!left->isColumnHidden(DiffModel::LeftText));
    QVERIFY(left->isColumnHidden(DiffModel::RightText));
    QVERIFY(right->isColumnHidden(DiffModel::LeftText));
    QVERIFY(!right->isColumnHidden(DiffModel::RightText));
    QCOMPARE(left->model()->rowCount(), 9);
    QCOMPARE(cell(left, 0, DiffModel::LeftText), u"… 17 equal line(s) …"_s);
    QCOMPARE(cell(left, 4, DiffModel::LeftText), u"line 20"_s);
    QCOMPARE(cell(right, 4, DiffModel::RightText), u"changed"_s);
    QCOMPARE(m_view->currentRow(), 4); // the first difference
    QCOMPARE(find<QLabel>("differenceCount")->text(), u"1 difference(s)"_s);
}

void tst_DiffView::marksByGlyphAndColour()
{
    show("a\nold\ngone\nb\n", "a\nnew\nb\nmore\n");
    auto* left = find<QTableView>("leftDiffTable");
    auto* right = find<QTableView>("rightDiffTable");
    QStringList marks;
    QSet<QRgb> colours;
    for (int row = 0; row < left->model()->rowCount(); ++row) {
        marks.append(cell(left, row, DiffModel::LeftMark) + cell(right, row, DiffModel::RightMark));
        const QVariant brush
            = left->model()->index(row, DiffModel::LeftText).data(Qt::BackgroundRole);
        if (brush.isValid())
            colours.insert(brush.value<QBrush>().color().rgb());
    }
    QCOMPARE(marks, (QStringList { u""_s, u"~~"_s, u"-"_s, u""_s, u"+"_s }));
    QCOMPARE(colours.size(), 3);
    QCOMPARE(cell(left, 2, DiffModel::LeftText, Qt::AccessibleTextRole), u"only left: gone"_s);
    QCOMPARE(cell(right, 4, DiffModel::RightText, Qt::AccessibleTextRole), u"only right: more"_s);
}

void tst_DiffView::goesWithTheKeyboard()
{
    show(config(100), config(100, { { 10, "x" }, { 50, "y" }, { 90, "z" } }));
    auto* left = find<QTableView>("leftDiffTable");
    left->setFocus();
    const int first = m_view->currentRow();
    QCOMPARE(cell(left, first, DiffModel::RightText), u"x"_s);
    QTest::keyClick(left, Qt::Key_F7);
    QCOMPARE(cell(left, m_view->currentRow(), DiffModel::RightText), u"y"_s);
    QTest::keyClick(left, Qt::Key_F7);
    QCOMPARE(cell(left, m_view->currentRow(), DiffModel::RightText), u"z"_s);
    QTest::keyClick(left, Qt::Key_F7); // there is no further one
    QCOMPARE(cell(left, m_view->currentRow(), DiffModel::RightText), u"z"_s);
    QTest::keyClick(left, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(cell(left, m_view->currentRow(), DiffModel::RightText), u"y"_s);
    QTest::mouseClick(find<QPushButton>("previousDifferenceButton"), Qt::LeftButton);
    QCOMPARE(m_view->currentRow(), first);
    QTest::mouseClick(find<QPushButton>("nextDifferenceButton"), Qt::LeftButton);
    QCOMPARE(cell(left, m_view->currentRow(), DiffModel::RightText), u"y"_s);
}

void tst_DiffView::opensAFoldWithTheKeyboard()
{
    show(config(100), config(100, { { 50, "changed" } }));
    auto* left = find<QTableView>("leftDiffTable");
    left->setFocus();
    QTest::keyClick(left, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->currentRow(), 0);
    QTest::keyClick(left, Qt::Key_Return);
    QCOMPARE(left->model()->rowCount(), 9 + 46);
    for (int row = 0; row < 50; ++row)
        QCOMPARE(cell(left, row, DiffModel::LeftText), u"line %1"_s.arg(row));
    QTest::keyClick(left, Qt::Key_Down); // and the keys still move
    QCOMPARE(m_view->currentRow(), 1);
    auto* folding = find<QCheckBox>("foldCheck");
    folding->click();
    QCOMPARE(left->model()->rowCount(), 100);
    QCOMPARE(m_view->currentRow(), 1); // where one was
    m_view->goNext();
    folding->click();
    QCOMPARE(left->model()->rowCount(), 9);
    QCOMPARE(m_view->currentRow(), 4); // the difference again
}

void tst_DiffView::scrollsBothSidesAsOne()
{
    show(config(500), config(500, { { 250, QByteArray(400, 'w') } }));
    find<QCheckBox>("foldCheck")->click();
    auto* left = find<QTableView>("leftDiffTable");
    auto* right = find<QTableView>("rightDiffTable");
    QTRY_VERIFY(left->verticalScrollBar()->maximum() > 100);
    left->verticalScrollBar()->setValue(100);
    QTRY_COMPARE(right->verticalScrollBar()->value(), 100);
    right->verticalScrollBar()->setValue(33);
    QTRY_COMPARE(left->verticalScrollBar()->value(), 33);
    QTRY_VERIFY(right->horizontalScrollBar()->maximum() > 50);
    right->horizontalScrollBar()->setValue(50);
    QTRY_COMPARE(left->horizontalScrollBar()->value(), 50);
}

void tst_DiffView::findsText()
{
    show(config(100), config(100, { { 50, "changed" } }));
    auto* search = find<QLineEdit>("diffSearchEdit");
    search->setFocus();
    QTest::keyClicks(search, u"LINE 77"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto* left = find<QTableView>("leftDiffTable");
    QCOMPARE(cell(left, m_view->currentRow(), DiffModel::LeftText), u"line 77"_s);
    QVERIFY(search->hasFocus());
    search->setText(u"nowhere"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(find<QLabel>("diffFoundLabel")->text(), u"not found"_s);
}

void tst_DiffView::masksPasswordsUntilAskedFor()
{
    show("user a password Sesame99\n", "user a password Other11\n");
    auto* left = find<QTableView>("leftDiffTable");
    QCOMPARE(cell(left, 0, DiffModel::LeftText), u"user a password ••••"_s);
    QCOMPARE(cell(left, 0, DiffModel::LeftMark), u"~"_s);
    auto* secrets = find<QCheckBox>("showPasswordsCheck");
    secrets->click();
    QCOMPARE(cell(left, 0, DiffModel::LeftText), u"user a password Sesame99"_s);
    QCOMPARE(cell(left, 0, DiffModel::RightText), u"user a password Other11"_s);
    show("user b password Sesame99\n", "user b password Other11\n"); // others are masked again
    QVERIFY(!secrets->isChecked());
    QCOMPARE(cell(left, 0, DiffModel::LeftText), u"user b password ••••"_s);
}

void tst_DiffView::saysThatNothingDiffers()
{
    show(config(20), config(20));
    QCOMPARE(find<QLabel>("differenceCount")->text(), u"No difference"_s);
    QVERIFY(!find<QPushButton>("nextDifferenceButton")->isEnabled());
    QCOMPARE(find<QTableView>("leftDiffTable")->model()->rowCount(), 20);
    m_view->clear();
    QCOMPARE(find<QTableView>("leftDiffTable")->model()->rowCount(), 0);
    QVERIFY(find<QLabel>("differenceCount")->text().isEmpty());
}

void tst_DiffView::isFastWithFiveThousandLines()
{
    QHash<int, QByteArray> changes;
    for (int i = 0; i < 5'000; i += 40)
        changes.insert(i, "changed " + QByteArray::number(i));
    const QByteArray left = config(5'000);
    const QByteArray right = config(5'000, changes);
    QElapsedTimer timer;
    timer.start();
    show(left, right);
    QCoreApplication::processEvents();
    const auto folded = timer.restart();
    find<QCheckBox>("foldCheck")->click();
    QCoreApplication::processEvents();
    const auto unfolded = timer.restart();
    for (int i = 0; i < 124; ++i)
        m_view->goNext();
    QCoreApplication::processEvents();
    const auto through = timer.elapsed();
    qInfo("shown folded in %lld ms, unfolded in %lld ms, through all places in %lld ms", folded,
        unfolded, through);
    QCOMPARE(find<QTableView>("leftDiffTable")->model()->rowCount(), 5'000);
    QCOMPARE(m_view->currentRow(), 4'960);
    QVERIFY2(folded + unfolded + through < 3'000, "far from what a person would call at once");
}

WATCHED_MAIN(tst_DiffView)
#include "tst_DiffView.moc"
