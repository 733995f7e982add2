// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ReadingOrder.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>

namespace {

/// Walks what is shown of a page once and keeps what Tab can stop at, also what is disabled.
class Reader {
public:
    /// @param here counts although it is hidden: it still has the focus
    explicit Reader(const QWidget* here = nullptr)
        : m_here(here)
    {
    }

    void read(QWidget* widget)
    {
        if (!widget || widget->isWindow() || m_met.contains(widget))
            return;
        if (widget->isHidden() && widget != m_here && !(m_here && widget->isAncestorOf(m_here)))
            return;
        readAsPage(widget);
    }

    void readAsPage(QWidget* widget)
    {
        m_met.insert(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            m_order.append(widget);
        if (auto* tabs = qobject_cast<QTabWidget*>(widget))
            readTabs(tabs);
        else if (auto* splitter = qobject_cast<QSplitter*>(widget))
            for (int i = 0; i < splitter->count(); ++i)
                read(splitter->widget(i));
        else if (auto* area = qobject_cast<QScrollArea*>(widget))
            read(area->widget());
        else if (QLayout* layout = widget->layout())
            readLayout(layout);
        // What stands in no layout: parts of a field, buttons laid over a picture.
        for (QObject* child : widget->children())
            if (child->isWidgetType())
                read(static_cast<QWidget*>(child));
    }

    [[nodiscard]] const QList<QWidget*>& order() const { return m_order; }

private:
    void readTabs(QTabWidget* tabs)
    {
        read(tabs->tabBar());
        for (const Qt::Corner corner : { Qt::TopLeftCorner, Qt::TopRightCorner })
            read(tabs->cornerWidget(corner));
        for (int i = 0; i < tabs->count(); ++i)
            read(tabs->widget(i));
    }

    void readItem(QLayoutItem* item)
    {
        if (!item)
            return;
        if (QWidget* widget = item->widget())
            read(widget);
        else if (QLayout* layout = item->layout())
            readLayout(layout);
    }

    void readLayout(QLayout* layout)
    {
        if (auto* grid = qobject_cast<QGridLayout*>(layout))
            return readGrid(grid);
        if (auto* form = qobject_cast<QFormLayout*>(layout))
            return readForm(form);
        const auto* box = qobject_cast<QBoxLayout*>(layout);
        const bool isTurned = box
            && (box->direction() == QBoxLayout::RightToLeft
                || box->direction() == QBoxLayout::BottomToTop);
        for (int i = 0; i < layout->count(); ++i)
            readItem(layout->itemAt(isTurned ? layout->count() - 1 - i : i));
    }

    /// Line by line, whatever the order in which the cells were filled.
    void readGrid(QGridLayout* grid)
    {
        struct Cell {
            int row;
            int column;
            int index;
        };
        QList<Cell> cells;
        for (int i = 0; i < grid->count(); ++i) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &row, &column, &rows, &columns);
            cells.append({ row, column, i });
        }
        std::ranges::sort(cells, [](const Cell& a, const Cell& b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
        for (const Cell& cell : cells)
            readItem(grid->itemAt(cell.index));
    }

    void readForm(QFormLayout* form)
    {
        for (int row = 0; row < form->rowCount(); ++row)
            for (const auto role :
                { QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole })
                readItem(form->itemAt(row, role));
    }

    const QWidget* m_here;
    QSet<QWidget*> m_met;
    QList<QWidget*> m_order;
};

} // namespace

QList<QWidget*> ReadingOrder::of(QWidget* page)
{
    Reader reader;
    reader.readAsPage(page);
    QList<QWidget*> order = reader.order();
    order.removeIf([](const QWidget* widget) { return !widget->isEnabled(); });
    return order;
}

bool ReadingOrder::step(QWidget* window, bool isForward)
{
    QWidget* here = window->focusWidget();
    Reader reader(here); // Qt also comes here when that is disabled or hidden
    reader.readAsPage(window);
    const QList<QWidget*>& order = reader.order();
    while (here && !order.contains(here)) // the part of a field
        here = here->parentWidget();
    const qsizetype count = order.size();
    qsizetype at = here ? order.indexOf(here) : isForward ? count - 1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        at = isForward ? (at + 1) % count : (at + count - 1) % count;
        if (order[at]->isEnabled() && order[at]->isVisible()) {
            order[at]->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}
