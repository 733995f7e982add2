// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/common/ButtonKeys.h"
#include "widgets/common/TabKeys.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class tst_WindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pressesTheButtonWithTheFocusByEnter();
    void pressesNothingByTheEnterOfAScanner();
    void pressesAtOnceByItsLetter();
    void turnsTheTabsFromOutside();
    void goesOnPastTheInnerTabs();

private:
    std::unique_ptr<QWidget> m_window;
    QPushButton* m_button = nullptr;
    QTabWidget* m_outer = nullptr;
    QTabWidget* m_inner = nullptr;
    QLineEdit* m_field = nullptr; ///< on the first of the inner tabs
};

void tst_WindowKeys::initTestCase()
{
    new ButtonKeys(qApp);
    new TabKeys(qApp);
}

void tst_WindowKeys::init()
{
    m_window = std::make_unique<QWidget>();
    m_button = new QPushButton(u"&Add"_s);
    m_outer = new QTabWidget;
    m_inner = new QTabWidget;
    m_field = new QLineEdit;
    m_inner->addTab(m_field, u"one"_s);
    m_inner->addTab(new QLineEdit, u"two"_s);
    m_outer->addTab(m_inner, u"first"_s);
    m_outer->addTab(new QLineEdit, u"second"_s);
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_button);
    column->addWidget(m_outer);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_WindowKeys::pressesTheButtonWithTheFocusByEnter()
{
    const QSignalSpy clicked(m_button, &QPushButton::clicked);
    m_button->setFocus();
    QTest::keyClick(m_button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(m_button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicked.size(), 2);
    QTest::keyClick(m_button, Qt::Key_Return, Qt::ControlModifier); // the window's
    QCOMPARE(clicked.size(), 2);
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
}

void tst_WindowKeys::pressesNothingByTheEnterOfAScanner()
{
    const QSignalSpy clicked(m_button, &QPushButton::clicked);
    m_button->setFocus();
    QTest::keyClicks(m_button, u"001565AABBCC"_s);
    QTest::keyClick(m_button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 0);
}

/// Qt's own way takes a tenth of a second, and what is typed then goes to the field before.
void tst_WindowKeys::pressesAtOnceByItsLetter()
{
    m_field->setFocus();
    connect(m_button, &QPushButton::clicked, this, [this] { m_outer->setCurrentIndex(1); });
    QTest::keyClick(m_field, Qt::Key_A, Qt::AltModifier);
    QCOMPARE(m_outer->currentIndex(), 1);
    QVERIFY(m_button->hasFocus());
}

void tst_WindowKeys::turnsTheTabsFromOutside()
{
    m_button->setFocus();
    QTest::keyClick(m_button, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_outer->currentIndex(), 1);
    QTest::keyClick(m_button, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_outer->currentIndex(), 0);
    QVERIFY(m_button->hasFocus());
}

void tst_WindowKeys::goesOnPastTheInnerTabs()
{
    m_field->setFocus();
    const auto press
        = [this] { QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab, Qt::ControlModifier); };
    press();
    QCOMPARE(m_inner->currentIndex(), 1);
    press();
    QCOMPARE(m_outer->currentIndex(), 1);
    press(); // these begin again
    QCOMPARE(m_outer->currentIndex(), 0);
}

WATCHED_MAIN(tst_WindowKeys)
#include "tst_WindowKeys.moc"
