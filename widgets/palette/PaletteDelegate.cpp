// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/PaletteDelegate.h"

#include "widgets/common/MixedColor.h"
#include "widgets/palette/PaletteModel.h"

#include <QPainter>

namespace {

/// Paler than the text, and still readable (4.5:1).
QColor beside(const QStyleOptionViewItem& option, bool isChosen)
{
    const QPalette& palette = option.palette; // headings are disabled, but to be read
    return isChosen ? palette.color(QPalette::HighlightedText)
                    : mixed(palette.color(QPalette::Active, QPalette::Text),
                        palette.color(QPalette::Active, QPalette::Base), 0.25);
}

int gapOf(const QStyleOptionViewItem& option) { return option.fontMetrics.averageCharWidth(); }

void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(beside(option, false));
    const int gap = gapOf(option);
    painter->drawText(option.rect.adjusted(gap, 0, -gap, -gap / 2), Qt::AlignLeft | Qt::AlignBottom,
        index.data(Qt::DisplayRole).toString());
}

void paintEntry(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const int gap = gapOf(option);
    QRect rect = option.rect.adjusted(2 * gap, 0, -gap, 0);
    if (isChosen)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    painter->setFont(option.font);
    const QFontMetrics& metrics = option.fontMetrics;
    painter->setPen(beside(option, isChosen));
    if (const QString keys = index.data(PaletteModel::ShortcutRole).toString(); !keys.isEmpty()) {
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, keys);
        rect.setRight(rect.right() - metrics.horizontalAdvance(keys) - 2 * gap);
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString shown = metrics.elidedText(title, Qt::ElideRight, rect.width());
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + 2 * gap);
    if (rect.width() < 4 * gap)
        return;
    painter->setPen(beside(option, isChosen));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(
            index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, rect.width()));
}

} // namespace

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(PaletteModel::HeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintEntry(painter, option, index);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isHeading = index.data(PaletteModel::HeadingRole).toBool();
    const int line = option.fontMetrics.height();
    return { 0, isHeading ? line * 3 / 2 : line + line / 2 };
}
