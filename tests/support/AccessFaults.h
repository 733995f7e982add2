// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QSet>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

/// What somebody misses who uses a window without seeing it, or without a mouse. One line for each
/// fault, with the object's name.
class AccessFaults {
public:
    explicit AccessFaults(QWidget* window)
        : m_window(window)
    {
    }

    /// Whatever can be used has a name and a role, and no two beside each other the same.
    [[nodiscard]] QStringList namesAndRoles()
    {
        look(QAccessible::queryAccessibleInterface(m_window));
        return std::exchange(m_found, {});
    }

    /// Tab goes to everything that can be used, once, in the order in which it is read, and comes
    /// back. The window has to be active.
    [[nodiscard]] QStringList focusChain()
    {
        QList<QWidget*> goals; // what is passed may let others be used
        for (QWidget* widget : m_window->findChildren<QWidget*>())
            if (takesTab(widget))
                goals.append(widget);
        if (goals.size() < 2)
            return {};
        const QList<QWidget*> way = tabThrough();
        const QSet<QWidget*> met(way.begin(), way.end());
        for (QWidget* widget : std::as_const(goals))
            if (takesTab(widget) && !met.contains(widget))
                add(widget, QStringLiteral("is not reached with Tab"));
        QList<qsizetype> back; // Tab goes round, so once it goes from the end to the beginning
        for (qsizetype i = 0; i < way.size(); ++i)
            if (goesBack(way[i > 0 ? i - 1 : way.size() - 1], way[i]))
                back.append(i);
        for (qsizetype i : std::as_const(back))
            if (back.size() > 1)
                add(way[i],
                    QStringLiteral("comes after ") + nameOf(way[i > 0 ? i - 1 : way.size() - 1]));
        return std::exchange(m_found, {});
    }

private:
    static QString nameOf(const QObject* object)
    {
        QString name = object ? object->objectName() : QString();
        for (const QObject* above = object ? object->parent() : nullptr; name.isEmpty() && above;
             above = above->parent())
            if (!above->objectName().isEmpty())
                name = QStringLiteral("in ") + above->objectName();
        const char* kind = object ? object->metaObject()->className() : "?";
        return QStringLiteral("%1 %2").arg(QString::fromLatin1(kind), name);
    }
    void add(const QObject* object, const QString& what)
    {
        m_found.append(nameOf(object) + QLatin1Char(' ') + what);
    }

    static bool isUsed(QAccessible::Role role)
    {
        static const QSet<int> used { QAccessible::PushButton, QAccessible::CheckBox,
            QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox,
            QAccessible::SpinBox, QAccessible::Slider, QAccessible::Table, QAccessible::Tree,
            QAccessible::List, QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Link,
            QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Grouping };
        return used.contains(role);
    }
    /// What a widget of Qt is put together from speaks through that widget.
    static bool isPart(const QObject* object)
    {
        const QObject* parent = object ? object->parent() : nullptr;
        return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent)
            || qobject_cast<const QAbstractSpinBox*>(parent)
            || qobject_cast<const QHeaderView*>(object);
    }
    void look(QAccessibleInterface* here)
    {
        if (!here || !here->isValid() || here->state().invisible)
            return;
        judge(here);
        const auto* view = qobject_cast<QAbstractItemView*>(here->object());
        if (view || isPart(here->object()))
            return; // cells are their texts
        QSet<QString> names;
        for (int i = 0; i < here->childCount(); ++i) {
            QAccessibleInterface* child = here->child(i);
            if (!child || !child->isValid() || child->state().invisible)
                continue;
            const QString name = child->text(QAccessible::Name);
            const QString key = QString::number(child->role()) + name;
            if (isUsed(child->role()) && child->role() != QAccessible::ComboBox && !name.isEmpty()
                && !isPart(child->object())) {
                if (names.contains(key))
                    add(child->object(), QStringLiteral("is the second one named ") + name);
                names.insert(key);
            }
            look(child);
        }
    }
    void judge(QAccessibleInterface* here)
    {
        const QObject* object = here->object();
        const auto* widget = qobject_cast<const QWidget*>(object);
        const bool isField
            = widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        // Readers pass over a client; what has a name is meant to be heard.
        if (here->role() == QAccessible::Client && widget && !widget->accessibleName().isEmpty()
            && !qobject_cast<const QTabWidget*>(widget)
            && !qobject_cast<const QStackedWidget*>(widget))
            add(object, QStringLiteral("has a name, and does not say what it is"));
        if (isPart(object) || widget == m_window || (!isUsed(here->role()) && !isField))
            return;
        // Of a choice what is chosen stands for its name: it is told by the label beside it.
        const bool isNamed = here->role() == QAccessible::ComboBox
            ? !here->relations(QAccessible::Label).isEmpty()
            : !here->text(QAccessible::Name).trimmed().isEmpty();
        if (!isNamed && here->role() != QAccessible::Grouping)
            add(object, QStringLiteral("has no name, role %1").arg(int(here->role())));
        if (isField && (here->role() == QAccessible::Client || here->role() == QAccessible::NoRole))
            add(object, QStringLiteral("does not say what it is"));
    }
    [[nodiscard]] bool takesTab(const QWidget* widget) const
    {
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        return widget->isVisible() && widget->window() == m_window && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
            && !isPart(widget) && !(radio && !radio->isChecked());
    }
    static QString wordsOf(const QList<QWidget*>& way)
    {
        QStringList names;
        for (const QWidget* widget : way)
            names.append(widget->objectName());
        return names.join(u'>');
    }
    [[nodiscard]] QList<QWidget*> tabThrough()
    {
        QList<QWidget*> way;
        QWidget* first = m_window->nextInFocusChain();
        while (first != m_window && !takesTab(first))
            first = first->nextInFocusChain();
        first->setFocus();
        way.append(first);
        constexpr int most = 400;
        for (int step = 0; step < most; ++step) {
            QWidget* before = QApplication::focusWidget();
            QTest::keyClick(before ? before : m_window, Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (!now)
                return way;
            if (now == before) {
                add(now, QStringLiteral("does not let go of the focus"));
                return way;
            }
            if (way.contains(now)) {
                if (now != way.first())
                    add(now,
                        QStringLiteral("is come back to before the first one, after ")
                            + wordsOf(way));
                return way;
            }
            way.append(now);
        }
        return way;
    }
    /// Up without going right, or left on the same line.
    [[nodiscard]] bool goesBack(const QWidget* before, const QWidget* after) const
    {
        const QRect a(before->mapTo(m_window, QPoint()), before->size());
        const QRect b(after->mapTo(m_window, QPoint()), after->size());
        const bool isSameLine = a.top() <= b.bottom() && b.top() <= a.bottom();
        return isSameLine ? b.right() <= a.left() : b.bottom() <= a.top() && b.left() < a.right();
    }

    QWidget* m_window;
    QStringList m_found;
};
