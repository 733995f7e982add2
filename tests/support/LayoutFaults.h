// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/RoomFaults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

/// What is wrong with how a window is laid out, as somebody would see it: texts cut off, widgets
/// over each other or outside their place, bars that scroll a whole page, a window larger than the
/// screen. One line for each, with the object's name.
class LayoutFaults {
public:
    /// @param room for the window, its frame taken off; in pixels
    /// @param mayPush pages may also be pushed sideways
    LayoutFaults(const QWidget* window, QSize room, bool mayScroll, bool mayPush = false)
        : m_window(window)
        , m_room(room)
        , m_mayScroll(mayScroll)
        , m_mayPush(mayPush)
    {
    }

    [[nodiscard]] QStringList find()
    {
        checkWindow();
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != m_window)
                continue;
            checkText(widget);
            checkPlace(widget);
            checkScrolling(widget);
        }
        return m_found;
    }

private:
    void add(const QWidget* widget, const QString& what)
    {
        QString name = widget->objectName();
        for (const QWidget* above = widget->parentWidget(); name.isEmpty() && above;
             above = above->parentWidget())
            if (!above->objectName().isEmpty())
                name = QStringLiteral("in ") + above->objectName();
        m_found.append(
            QStringLiteral("%1 %2 %3")
                .arg(QString::fromLatin1(widget->metaObject()->className()), name, what));
    }
    static QString sizes(const QSize& has, const QSize& needs)
    {
        return QStringLiteral("has %1x%2, needs %3x%4")
            .arg(has.width())
            .arg(has.height())
            .arg(needs.width())
            .arg(needs.height());
    }
    void checkWindow()
    {
        const QSize least = m_window->minimumSizeHint().expandedTo(m_window->minimumSize());
        const QSize needs = least.expandedTo(
            qobject_cast<const QMainWindow*>(m_window) ? QSize() : m_window->size());
        if (needs.width() > m_room.width() || needs.height() > m_room.height())
            add(m_window, QStringLiteral("is larger than the screen: ") + sizes(m_room, needs));
    }

    void checkText(const QWidget* widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            checkLabel(label);
        else if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget)
            || qobject_cast<const QRadioButton*>(widget)
            || qobject_cast<const QToolButton*>(widget))
            checkButton(qobject_cast<const QAbstractButton*>(widget));
        else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            checkGroup(box);
        else if (const auto* bar = qobject_cast<const QTabBar*>(widget))
            checkTabs(bar);
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            checkHeader(header);
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            checkCombo(combo);
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            checkEdit(edit);
    }
    void checkLabel(const QLabel* label)
    {
        if (label->text().isEmpty())
            return;
        const QSize needs = label->hasHeightForWidth()
            ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
            : label->sizeHint();
        if (needs.width() > label->width() || needs.height() > label->height())
            add(label,
                QStringLiteral("is cut off: “%1” %2")
                    .arg(label->text().left(60), sizes(label->size(), needs)));
    }
    void checkButton(const QAbstractButton* button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return;
        const QSize needs = button->sizeHint();
        if (!button->text().isEmpty()
            && (needs.width() > button->width() || needs.height() > button->height()))
            add(button,
                QStringLiteral("is cut off: “%1” %2")
                    .arg(button->text(), sizes(button->size(), needs)));
    }
    void checkGroup(const QGroupBox* box)
    {
        const int needs = widthOf(box, box->title()) + box->fontMetrics().averageCharWidth();
        if (!box->title().isEmpty() && needs > box->width())
            add(box, QStringLiteral("title is cut off: “%1”").arg(box->title()));
    }
    void checkTabs(const QTabBar* bar)
    {
        int all = 0;
        for (int i = 0; i < bar->count(); ++i) {
            if (!bar->isTabVisible(i))
                continue;
            all += bar->tabRect(i).width();
            if (widthOf(bar, bar->tabText(i)) > bar->tabRect(i).width())
                add(bar, QStringLiteral("tab is cut off: “%1”").arg(bar->tabText(i)));
        }
        if (!m_mayScroll && all > bar->width())
            add(bar,
                QStringLiteral("has tabs that are not seen: %1 of %2 pixels")
                    .arg(bar->width())
                    .arg(all));
    }
    void checkHeader(const QHeaderView* header)
    {
        if (header->orientation() != Qt::Horizontal || !header->model())
            return;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && widthOf(header, text) > header->sectionSize(i))
                add(header,
                    QStringLiteral("column is cut off: “%1” has %2, needs %3")
                        .arg(text)
                        .arg(header->sectionSize(i))
                        .arg(widthOf(header, text)));
        }
        for (const QString& cut : RoomFaults::ofColumns(header))
            add(header, cut);
    }
    /// What somebody typed or chose may be long; a choice of ours has to be read.
    void checkCombo(const QComboBox* combo)
    {
        if (combo->isEditable())
            return;
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field = combo->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        const int needs = widthOf(combo, combo->currentText());
        if (needs > field.width() || combo->height() < combo->minimumSizeHint().height())
            add(combo,
                QStringLiteral("is cut off: “%1” has %2, needs %3")
                    .arg(combo->currentText())
                    .arg(field.width())
                    .arg(needs));
    }
    void checkEdit(const QLineEdit* edit)
    {
        const bool isSpin = qobject_cast<const QAbstractSpinBox*>(edit->parentWidget());
        if (const QString narrow = RoomFaults::ofEdit(edit); !isSpin && !narrow.isEmpty())
            add(edit, narrow);
        const QString text = isSpin                  ? edit->text()
            : edit->text().isEmpty() && !m_mayScroll ? edit->placeholderText()
                                                     : QString();
        if (text.isEmpty())
            return;
        const QRect field = RoomFaults::contents(edit);
        if (edit->fontMetrics().horizontalAdvance(text) > field.width())
            add(edit,
                QStringLiteral("is cut off: “%1” has %2, needs %3")
                    .arg(text)
                    .arg(field.width())
                    .arg(edit->fontMetrics().horizontalAdvance(text)));
    }
    static int widthOf(const QWidget* widget, const QString& text)
    {
        return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    }

    /// Of widgets whose children are placed by a layout; what Qt puts together itself is its own.
    void checkPlace(const QWidget* parent)
    {
        if (!parent->layout() || qobject_cast<const QMainWindow*>(parent))
            return;
        QList<const QWidget*> placed;
        collect(parent->layout(), placed);
        for (qsizetype i = 0; i < placed.size(); ++i) {
            const QRect rect = placed[i]->geometry();
            if (!parent->rect().contains(rect))
                add(placed[i], QStringLiteral("reaches out of ") + parent->objectName());
            for (qsizetype j = i + 1; j < placed.size(); ++j)
                if (rect.intersects(placed[j]->geometry()))
                    add(placed[i], QStringLiteral("lies over ") + placed[j]->objectName());
        }
    }
    static void collect(const QLayout* layout, QList<const QWidget*>& placed)
    {
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem* item = layout->itemAt(i);
            if (item->layout())
                collect(item->layout(), placed);
            else if (item->widget() && item->widget()->isVisible()
                && !item->widget()->size().isEmpty())
                placed.append(item->widget());
        }
    }

    void checkScrolling(const QWidget* widget)
    {
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area && m_mayScroll && !m_mayPush)
            if (const QString sideways = RoomFaults::ofPage(area); !sideways.isEmpty())
                add(area, sideways);
        // Papers and instructions of any length are made to be scrolled, and reached to do so.
        if (!area || m_mayScroll || (area->focusPolicy() & Qt::TabFocus))
            return;
        for (const QScrollBar* bar : { area->horizontalScrollBar(), area->verticalScrollBar() })
            if (bar->maximum() > bar->minimum())
                add(area,
                    QStringLiteral("scrolls: ")
                        + sizes(area->viewport()->size(), area->widget()->minimumSizeHint()));
    }

    const QWidget* m_window;
    QSize m_room;
    bool m_mayScroll;
    bool m_mayPush;
    QStringList m_found;
};
