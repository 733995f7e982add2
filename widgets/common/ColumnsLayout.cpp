// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ColumnsLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace {

int columnHeight(const QLayoutItem* item, int room, bool isLeast)
{
    const int width = std::min(room, item->maximumSize().width()); // what wraps is no wider
    if (!item->hasHeightForWidth())
        return (isLeast ? item->minimumSize() : item->sizeHint()).height();
    return isLeast ? item->minimumHeightForWidth(width) : item->heightForWidth(width);
}

} // namespace

ColumnsLayout::ColumnsLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout()
{
    for (const Column& column : std::as_const(m_columns))
        delete column.item;
}

void ColumnsLayout::addColumn(QWidget* widget, int share)
{
    addWidget(widget);
    m_columns.last().share = share;
}

void ColumnsLayout::addColumn(QLayout* layout, int share)
{
    addChildLayout(layout);
    addItem(layout);
    m_columns.last().share = share;
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_columns.size() ? m_columns.takeAt(index).item : nullptr;
}

QList<ColumnsLayout::Column> ColumnsLayout::shown() const
{
    QList<Column> shown;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(shown),
        [](const Column& column) { return !column.item->isEmpty(); });
    return shown;
}

int ColumnsLayout::gap(Qt::Orientation across) const
{
    const QWidget* widget = parentWidget();
    const auto metric = across == Qt::Horizontal ? QStyle::PM_LayoutHorizontalSpacing
                                                 : QStyle::PM_LayoutVerticalSpacing;
    return widget ? std::max(0, widget->style()->pixelMetric(metric, nullptr, widget)) : 0;
}

bool ColumnsLayout::isStackedAt(int width) const
{
    const QList<Column> columns = shown();
    const int gaps = gap(Qt::Horizontal) * std::max(0, int(columns.size()) - 1);
    const int needed = std::accumulate(columns.begin(), columns.end(), gaps,
        [](int sum, const Column& column) { return sum + column.item->minimumSize().width(); });
    return width < needed;
}

Qt::Orientations ColumnsLayout::expandingDirections() const
{
    Qt::Orientations all = Qt::Horizontal;
    for (const Column& column : shown())
        all |= column.item->expandingDirections();
    return all;
}

QSize ColumnsLayout::sizeHint() const
{
    QSize whole(-gap(Qt::Horizontal), 0);
    for (const Column& column : shown()) {
        const QSize size = column.item->sizeHint();
        whole = QSize(whole.width() + gap(Qt::Horizontal) + size.width(),
            std::max(whole.height(), size.height()));
    }
    return whole.expandedTo({ 0, 0 });
}

QSize ColumnsLayout::minimumSize() const
{
    QSize least;
    for (const Column& column : shown())
        least = least.expandedTo(column.item->minimumSize());
    return least.expandedTo({ 0, 0 });
}

int ColumnsLayout::heightForWidth(int width) const { return heightAt(width, false); }

int ColumnsLayout::minimumHeightForWidth(int width) const { return heightAt(width, true); }

int ColumnsLayout::heightAt(int width, bool isLeast) const
{
    const QList<Column> columns = shown();
    if (isStackedAt(width)) {
        const int gaps = gap(Qt::Vertical) * std::max(0, int(columns.size()) - 1);
        return std::accumulate(
            columns.begin(), columns.end(), gaps, [&](int sum, const Column& column) {
                return sum + columnHeight(column.item, width, isLeast);
            });
    }
    const QList<int> widths = widthsAt(width);
    int highest = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        highest = std::max(highest, columnHeight(columns[i].item, widths[i], isLeast));
    return highest;
}

/// By the shares; who needs more than that gets it, and the others share what is left then. One
/// without a share takes what it would like of what nobody needs.
QList<int> ColumnsLayout::widthsAt(int width) const
{
    const QList<Column> columns = shown();
    QList<int> widths(columns.size(), -1);
    int left = width - gap(Qt::Horizontal) * std::max(0, int(columns.size()) - 1);
    int shares = 0;
    const auto settle = [&](qsizetype i, int own) {
        widths[i] = own;
        left -= own;
        shares -= columns[i].share;
    };
    int spare = left; // beyond what each needs
    for (const Column& column : columns) {
        shares += column.share;
        spare -= column.item->minimumSize().width();
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].share == 0) {
            const int least = columns[i].item->minimumSize().width();
            const int more
                = std::clamp(columns[i].item->sizeHint().width() - least, 0, std::max(0, spare));
            settle(i, least + more);
            spare -= more;
        }
    for (bool isChanged = true; std::exchange(isChanged, false);)
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int least = columns[i].item->minimumSize().width();
            if (widths[i] < 0 && least > left * columns[i].share / std::max(1, shares)) {
                settle(i, least);
                isChanged = true;
            }
        }
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (widths[i] < 0)
            settle(i, left * columns[i].share / std::max(1, shares));
    return widths;
}

/// What each needs, then what each would like, and the rest to those that grow.
QList<int> ColumnsLayout::heightsAt(int width, int height) const
{
    const QList<Column> columns = shown();
    QList<int> heights;
    int left = height - gap(Qt::Vertical) * std::max(0, int(columns.size()) - 1);
    int growing = 0;
    for (const Column& column : columns) {
        heights.append(columnHeight(column.item, width, true));
        left -= heights.last();
        growing += column.item->expandingDirections().testFlag(Qt::Vertical) ? 1 : 0;
    }
    for (qsizetype i = 0; i < columns.size() && left > 0; ++i) {
        const int wished = columnHeight(columns[i].item, width, false) - heights[i];
        const int more = std::clamp(wished, 0, left);
        heights[i] += more;
        left -= more;
    }
    for (qsizetype i = 0; i < columns.size() && left > 0 && growing > 0; ++i)
        if (columns[i].item->expandingDirections().testFlag(Qt::Vertical)) {
            const int more = left / growing--;
            heights[i] += more;
            left -= more;
        }
    return heights;
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QList<Column> columns = shown();
    const bool isStacked = isStackedAt(rect.width());
    const QList<int> sizes
        = isStacked ? heightsAt(rect.width(), rect.height()) : widthsAt(rect.width());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = rect.topLeft();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QSize size(isStacked ? rect.width() : sizes[i], isStacked ? sizes[i] : rect.height());
        columns[i].item->setGeometry(QStyle::visualRect(direction, rect, QRect(at, size)));
        if (isStacked)
            at.ry() += size.height() + gap(Qt::Vertical);
        else
            at.rx() += size.width() + gap(Qt::Horizontal);
    }
}
