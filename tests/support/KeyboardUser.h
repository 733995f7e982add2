// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWindow>

/// Somebody without a mouse: does nothing but press keys, into whichever window the desktop gives
/// them, and looks at where the focus is. What cannot be reached that way fails the test function.
/// A field is reached by the letter of its label where that has one, and by Tab otherwise.
class KeyboardUser {
public:
    static constexpr int patience = 250; ///< keys pressed in search of one thing

    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        if (QWindow* window = inFront())
            QTest::keyClick(window, key, with);
        QCoreApplication::processEvents(); // nobody is faster than the window
    }
    static void type(const QString& text)
    {
        for (const QChar c : text)
            if (QWindow* window = inFront())
                QTest::keyClick(window, c.toLatin1());
    }
    /// Instead of what the field holds.
    static void write(const char* field, const QString& text)
    {
        if (!go(field))
            return;
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
    }
    /// False when the focus cannot be brought there; the test has failed then.
    static bool go(const char* name)
    {
        QWidget* target = seen<QWidget>(name);
        if (!target) {
            failed(QStringLiteral("%1 is not to be seen").arg(QLatin1StringView(name)));
            return false;
        }
        if (isAt(target))
            return true;
        if (const QKeySequence letter = letterOf(target); !letter.isEmpty())
            press(Qt::Key(letter[0].key()), Qt::AltModifier);
        return goTo(target, QLatin1StringView(name));
    }
    /// By the space bar.
    static void push(const char* button)
    {
        if (!go(button))
            return;
        const auto* target = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (!target || !target->isEnabled())
            return failed(QStringLiteral("%1 cannot be pressed").arg(QLatin1StringView(button)));
        press(Qt::Key_Space);
    }
    static void tick(const char* box, bool isOn)
    {
        if (!go(box))
            return;
        const auto* target = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (target && target->isChecked() != isOn)
            press(Qt::Key_Space);
        if (!target || target->isChecked() != isOn)
            failed(QStringLiteral("%1 cannot be ticked").arg(QLatin1StringView(box)));
    }
    /// From the first entry downwards. @param data of the entry
    static void choose(const char* box, const QVariant& data)
    {
        if (!go(box))
            return;
        const auto* target = seen<QComboBox>(box);
        if (target && target->currentData() == data)
            return;
        press(Qt::Key_Home);
        for (int i = 0; i < patience && target && target->currentData() != data; ++i)
            press(Qt::Key_Down);
        if (!target || target->currentData() != data)
            failed(QStringLiteral("%1 does not come to %2")
                       .arg(QLatin1StringView(box), data.toString()));
    }
    /// With the arrows, on the tabs themselves: Ctrl+Tab would turn tabs within tabs.
    static void turn(const char* tabs, int index)
    {
        const auto* target = seen<QTabWidget>(tabs);
        auto* bar = target ? target->findChild<QTabBar*>({}, Qt::FindDirectChildrenOnly) : nullptr;
        if (!bar || !goTo(bar, QLatin1StringView(tabs)))
            return;
        for (int i = 0; i <= bar->count() && bar->currentIndex() != index; ++i)
            press(bar->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
        if (bar->currentIndex() != index)
            failed(
                QStringLiteral("%1 does not turn to %2").arg(QLatin1StringView(tabs)).arg(index));
    }
    /// With the arrows. @return whether the cursor stands there
    static bool goToCell(const char* table, int row, int column)
    {
        auto* view = seen<QAbstractItemView>(table);
        if (!view || !go(table))
            return false;
        const auto at = [&] { return view->currentIndex(); };
        if (!at().isValid())
            press(Qt::Key_Home, Qt::ControlModifier);
        if (!at().isValid())
            press(Qt::Key_Down);
        for (int i = 0; i < patience && at().row() != row; ++i)
            press(at().row() < row ? Qt::Key_Down : Qt::Key_Up);
        for (int i = 0; i < patience && at().column() != column; ++i)
            press(at().column() < column ? Qt::Key_Right : Qt::Key_Left);
        const bool isThere = at().row() == row && at().column() == column;
        if (!isThere)
            failed(QStringLiteral("the arrows do not come to %1, %2 of %3, but to %4, %5")
                       .arg(row)
                       .arg(column)
                       .arg(QLatin1StringView(table))
                       .arg(at().row())
                       .arg(at().column()));
        return isThere;
    }
    /// F2, the text, Enter.
    static void fill(const char* table, int row, int column, const QString& text)
    {
        if (!goToCell(table, row, column))
            return;
        press(Qt::Key_F2);
        const auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
        const bool isList = box && box->isEditable();
        if (!isList && !qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            return failed(QStringLiteral("no field opens in %1, %2, %3")
                              .arg(QLatin1StringView(table))
                              .arg(row)
                              .arg(column));
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }
    /// To the first row that can be chosen and whose text begins so.
    static bool goToRow(const char* list, const QString& text)
    {
        auto* view = seen<QAbstractItemView>(list);
        if (!view || !go(list))
            return false;
        press(Qt::Key_Home);
        for (int i = 0; i < patience; ++i) {
            const QModelIndex at = view->currentIndex();
            if (at.flags().testFlag(Qt::ItemIsSelectable) && at.data().toString().startsWith(text))
                return true;
            press(Qt::Key_Down);
            if (at.isValid() && view->currentIndex() == at)
                break;
        }
        failed(QStringLiteral("the arrows do not come to “%1” in %2")
                   .arg(text, QLatin1StringView(list)));
        return false;
    }
    /// In the window in front. @return nullptr when it is not to be seen, or not enabled
    template <typename T> static T* seen(const char* name)
    {
        (void)inFront();
        const QWidget* window = QApplication::activeWindow();
        const auto found
            = window ? window->findChildren<T*>(QString::fromLatin1(name)) : QList<T*>();
        for (T* widget : found)
            if (widget->isVisible() && widget->isEnabled())
                return widget;
        return nullptr;
    }

    /// For a message: the window in front, and what in it takes the keys.
    static QString where()
    {
        const auto name = [](const QWidget* widget) {
            return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName()
                          : QStringLiteral("nothing");
        };
        return name(QApplication::activeWindow()) + QStringLiteral(": ")
            + name(QApplication::focusWidget());
    }

private:
    /// The platform of the tests has no window manager to give the keys to the window that is left
    /// when another one closes.
    static QWindow* inFront()
    {
        if (QGuiApplication::focusWindow())
            return QGuiApplication::focusWindow();
        QWidget* next = QApplication::activeModalWidget();
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows)
            if (!next && window->isVisible() && window->windowType() == Qt::Window)
                next = window;
        if (next)
            next->activateWindow();
        if (!next || !QTest::qWaitForWindowActive(next))
            failed(QStringLiteral("no window takes keys"));
        return QGuiApplication::focusWindow();
    }
    static void failed(const QString& why)
    {
        QTest::qFail(qPrintable(why + QStringLiteral(" (") + where() + u')'), __FILE__, __LINE__);
    }
    static bool isAt(const QWidget* target)
    {
        const QWidget* focused = QApplication::focusWidget();
        return focused && (focused == target || target->isAncestorOf(focused));
    }
    static bool goTo(const QWidget* target, QLatin1StringView name)
    {
        QStringList way;
        for (int i = 0; i < patience && !isAt(target); ++i) {
            press(Qt::Key_Tab);
            way.append(QApplication::focusWidget() ? QApplication::focusWidget()->objectName()
                                                   : QStringLiteral("nothing"));
        }
        if (!isAt(target))
            failed(
                QStringLiteral("Tab never comes to %1: %2").arg(name, way.mid(0, 60).join(u'>')));
        return isAt(target);
    }
    static QKeySequence letterOf(const QWidget* target)
    {
        const auto labels = target->window()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->buddy() == target && label->isVisible())
                return QKeySequence::mnemonic(label->text());
        return {};
    }
};
