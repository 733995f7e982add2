// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

bool FlowLayout::isShown(const QLayoutItem* item)
{
    return !item->isEmpty() || dynamic_cast<const QSpacerItem*>(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::gap() const
{
    const QWidget* widget = parentWidget();
    if (!widget)
        return { 6, 6 };
    const QStyle* style = widget->style();
    return { std::max(0, style->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, widget)),
        std::max(0, style->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, widget)) };
}

int FlowLayout::heightForWidth(int width) const { return arrange({ 0, 0, width, 0 }, false); }

QSize FlowLayout::sizeHint() const
{
    QSize whole;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) {
            const QSize size = item->sizeHint();
            whole = QSize(whole.width() + size.width() + gap().width(),
                std::max(whole.height(), size.height()));
        }
    return whole;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isForReal) const
{
    QList<QLayoutItem*> line;
    int used = 0;
    int y = rect.y();
    const auto finishLine = [&] {
        const int height = placeLine(line, { rect.x(), y, rect.width(), 0 }, isForReal);
        y += height + gap().height();
        line.clear();
        used = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (!isShown(item))
            continue;
        const int width = item->sizeHint().width();
        if (!line.isEmpty() && used + width > rect.width())
            finishLine();
        line.append(item);
        used += width + gap().width();
    }
    if (!line.isEmpty())
        finishLine();
    return std::max(0, y - gap().height() - rect.y());
}

int FlowLayout::placeLine(const QList<QLayoutItem*>& line, const QRect& area, bool isForReal) const
{
    int height = 0;
    int growing = 0;
    int left = area.width() + gap().width();
    for (const QLayoutItem* item : line) {
        height = std::max(height, item->sizeHint().height());
        growing += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
        left -= std::min(item->sizeHint().width(), area.width()) + gap().width();
    }
    int x = area.x();
    for (QLayoutItem* item : line) {
        QSize size = item->sizeHint().boundedTo({ area.width(), height });
        if (m_isFilling && left > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int more = std::min(left / growing--, item->maximumSize().width() - size.width());
            size.rwidth() += more;
            left -= more;
        }
        const int y = area.y() + (height - size.height()) / 2;
        const QRect place(x, y, size.width(), size.height());
        if (isForReal)
            item->setGeometry(QStyle::visualRect(
                parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight,
                QRect(area.x(), y, area.width(), height), place));
        x += size.width() + gap().width();
    }
    return height;
}
