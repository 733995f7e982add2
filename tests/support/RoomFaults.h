// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

/// What a widget has too little room for, although nothing of it is cut off at its edges: a field
/// in which nobody sees what they type, a column that shows a few letters of what is in it, a page
/// that has to be pushed sideways.
class RoomFaults {
public:
    static constexpr int readable = 12; ///< average letters

    /// What somebody writes. One that takes fewer letters needs room for no more than those.
    static QString ofEdit(const QLineEdit* edit)
    {
        if (qobject_cast<const QAbstractItemView*>(edit->parentWidget()))
            return {};
        const int letters = std::min(readable, edit->maxLength());
        const int needs = letters * edit->fontMetrics().averageCharWidth();
        const int has = contents(edit).width();
        return has >= needs
            ? QString()
            : QStringLiteral("is a narrow field: has %1, needs %2").arg(has).arg(needs);
    }
    /// Where the text of an edit is, within its frame and beside its buttons.
    static QRect contents(const QLineEdit* edit)
    {
        QStyleOptionFrame option;
        option.initFrom(edit);
        option.lineWidth = edit->hasFrame()
            ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit)
            : 0;
        const QRect all = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
        const QMargins buttons = edit->textMargins();
        return all.marginsRemoved(buttons);
    }
    /// Text of any length may be cut, with dots, once so much of it is read. One line a column.
    static QStringList ofColumns(const QHeaderView* header)
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(header->parentWidget());
        if (!view || header->orientation() != Qt::Horizontal || !view->model())
            return {};
        QStringList found;
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const QString cut = cutIn(view, column, header->sectionSize(column));
            if (!cut.isEmpty())
                found.append(cut);
        }
        return found;
    }
    /// Rows are read from left to right without pushing the page. Names what is too wide for it.
    static QString ofPage(const QScrollArea* area)
    {
        const QScrollBar* bar = area->horizontalScrollBar();
        // Less than a letter pushes nothing that is read.
        if (bar->maximum() < area->fontMetrics().averageCharWidth() || !area->inherits("PageArea"))
            return {};
        const int room = area->viewport()->width();
        const QWidget* widest = area->widget();
        for (const QWidget* next = widest; next; next = widestIn(next, room))
            widest = next;
        return QStringLiteral("is pushed sideways: %1 more than %2, by %3 %4")
            .arg(bar->maximum())
            .arg(room)
            .arg(QString::fromLatin1(widest->metaObject()->className()), widest->objectName());
    }

private:
    static const QWidget* widestIn(const QWidget* widget, int room)
    {
        for (const QObject* child : widget->children()) {
            const auto* part = qobject_cast<const QWidget*>(child);
            if (part && part->isVisible() && !part->isWindow()
                && std::max(part->minimumSizeHint().width(), part->minimumWidth()) > room)
                return part;
        }
        return nullptr;
    }
    static constexpr int shownRows = 30; ///< more than a laptop shows

    static QString cutIn(const QAbstractItemView* view, int column, int width)
    {
        const int enough = readable * view->fontMetrics().averageCharWidth();
        const auto* tree = qobject_cast<const QTreeView*>(view);
        for (int row = 0; row < std::min(shownRows, view->model()->rowCount(view->rootIndex()));
             ++row) {
            const QModelIndex index = view->model()->index(row, column, view->rootIndex());
            if (tree && tree->isFirstColumnSpanned(row, view->rootIndex()))
                continue;
            if (!view->visualRect(index.siblingAtColumn(0)).intersects(view->viewport()->rect()))
                continue;
            const int needs = std::min(view->sizeHintForIndex(index).width(), enough);
            if (!index.data().toString().isEmpty() && width < needs)
                return QStringLiteral("column %1 cuts “%2”: has %3, needs %4")
                    .arg(column)
                    .arg(index.data().toString().left(40))
                    .arg(width)
                    .arg(needs);
        }
        return {};
    }
};
