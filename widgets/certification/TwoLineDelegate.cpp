// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TwoLineDelegate.h"

#include "widgets/common/MixedColor.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int entryMargin = 4;
constexpr qreal smallerFont = 0.9;

QFont secondFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * smallerFont);
    return small;
}

} // namespace

void TwoLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QIcon icon = plain.icon;
    plain.icon = {};
    plain.text.clear();
    plain.features &= ~QStyleOptionViewItem::HasDecoration;
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);

    painter->save();
    QStyleOptionViewItem inner = option;
    inner.rect = option.rect.adjusted(entryMargin, entryMargin, -entryMargin, -entryMargin);
    if (!icon.isNull()) {
        const int side = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget);
        const int line = QFontMetrics(option.font).height();
        const QRect place(inner.rect.left(), inner.rect.top() + (line - side) / 2, side, side);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        icon.paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        inner.rect.setLeft(place.right() + 2 * entryMargin);
    }
    paintWords(painter, inner, index);
    painter->restore();
}

void TwoLineDelegate::paintWords(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor pale = isSelected ? ink : mixed(ink, palette.color(QPalette::Base), 0.35);
    QFont font = option.font;
    font.setBold(index.data(IsStrongRole).toBool());
    const QFont small = secondFont(option.font);
    QRect first = option.rect;
    first.setHeight(QFontMetrics(font).height());

    const QString badge = index.data(BadgeRole).toString();
    painter->setPen(pale);
    painter->setFont(small);
    const int taken = QFontMetrics(small).horizontalAdvance(badge);
    painter->drawText(first, int(Qt::AlignRight) | Qt::AlignVCenter, badge);
    QRect second = option.rect.adjusted(0, first.height(), 0, 0);
    const QString words = index.data(SecondLineRole).toString();
    painter->drawText(second, int(Qt::AlignLeft) | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(words, Qt::ElideRight, second.width()));

    if (taken > 0)
        first.setRight(first.right() - taken - 2 * entryMargin);
    painter->setPen(ink);
    painter->setFont(font);
    painter->drawText(first, int(Qt::AlignLeft) | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, first.width()));
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = QFontMetrics(option.font).height() + 2 * entryMargin;
    if (!index.data(SecondLineRole).toString().isEmpty())
        height += QFontMetrics(secondFont(option.font)).height();
    return { QFontMetrics(option.font).averageCharWidth() * 16, height };
}
