// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/common/ComboKeys.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ComboKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new ComboKeys(qApp); }
    void init();
    void turnsTheTabAroundIt();
    void searchesALongListAndTakesNothingBeforeEnter();
    void takesALetterInAShortList();
    void isNoHigherThanItsTextNeeds();

private:
    void fill(int entries);

    std::unique_ptr<QTabWidget> m_tabs;
    QComboBox* m_combo = nullptr;
};

void tst_ComboKeys::init()
{
    m_tabs = std::make_unique<QTabWidget>();
    m_combo = new QComboBox(m_tabs.get());
    m_tabs->addTab(m_combo, u"one"_s);
    m_tabs->addTab(new QWidget, u"two"_s);
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    m_combo->setFocus();
}

void tst_ComboKeys::fill(int entries)
{
    for (int i = 10; i < 10 + entries; ++i)
        m_combo->addItem(u"Maker T%1"_s.arg(i));
    m_combo->setCurrentIndex(-1);
}

void tst_ComboKeys::turnsTheTabAroundIt()
{
    fill(3);
    QTest::keyClick(m_combo, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_tabs->currentIndex(), 1);
}

void tst_ComboKeys::searchesALongListAndTakesNothingBeforeEnter()
{
    fill(40);
    const QSignalSpy activated(m_combo, &QComboBox::activated);
    QTest::keyClick(m_combo, 'M');
    QTRY_VERIFY(m_combo->view()->isVisible());
    QTest::keyClicks(m_combo->view(), u"aker T37"_s);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(m_combo->currentIndex(), -1);
    QTest::keyClick(m_combo->view(), Qt::Key_Return);
    QCOMPARE(m_combo->currentText(), u"Maker T37"_s);
    QCOMPARE(activated.size(), 1);
}

void tst_ComboKeys::takesALetterInAShortList()
{
    fill(3);
    QTest::keyClick(m_combo, 'M');
    QVERIFY(!m_combo->view()->isVisible());
    QCOMPARE(m_combo->currentText(), u"Maker T10"_s);
}

void tst_ComboKeys::isNoHigherThanItsTextNeeds()
{
    fill(3);
    const QFont usual = m_combo->font();
    const int height = m_combo->minimumSizeHint().height();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    m_combo->setFont(large);
    QVERIFY(m_combo->minimumSizeHint().height() > height);
    m_combo->setFont(usual);
    QCOMPARE(m_combo->minimumSizeHint().height(), height);
}

WATCHED_MAIN(tst_ComboKeys)
#include "tst_ComboKeys.moc"
