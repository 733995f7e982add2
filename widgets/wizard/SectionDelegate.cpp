// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/SectionDelegate.h"

#include "widgets/common/MixedColor.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int sectionMargin = 4;
constexpr qreal sectionWordSize = 0.9;
constexpr int sectionWidestCount = 99;

QFont sectionWordFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * sectionWordSize);
    return small;
}

QFont sectionHeadingFont(const QFont& font)
{
    QFont heading = sectionWordFont(font);
    heading.setBold(true);
    return heading;
}

bool isSectionHeading(const QModelIndex& index)
{
    return !index.flags().testFlag(Qt::ItemIsEnabled);
}

QString sectionCountText(int count)
{
    return count > sectionWidestCount ? QString::number(sectionWidestCount) + u'+'
                                      : QString::number(count);
}

QSize sectionPillSize(const QFont& font, const QString& text)
{
    const QFontMetrics metrics(sectionWordFont(font));
    const int height = metrics.height();
    return { std::max(height, metrics.horizontalAdvance(text) + height / 2), height };
}

int sectionIconSide(const QStyleOptionViewItem& option)
{
    return std::max(option.decorationSize.height(), QFontMetrics(option.font).height() * 3 / 4);
}

void paintSectionHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& text)
{
    const QPalette& palette = option.palette;
    painter->setFont(sectionHeadingFont(option.font));
    painter->setPen(mixed(palette.color(QPalette::Active, QPalette::Text),
        palette.color(QPalette::Active, QPalette::Base), 0.3));
    painter->drawText(option.rect.adjusted(sectionMargin, 0, -sectionMargin, -sectionMargin / 2),
        int(Qt::AlignLeft) | Qt::AlignBottom, text);
}

/// @return what is left of `line` beside it
QRect paintSectionCount(
    QPainter* painter, const QStyleOptionViewItem& option, const QRect& line, int count)
{
    if (count <= 0)
        return line;
    const QString text = sectionCountText(count);
    QRect pill(QPoint(), sectionPillSize(option.font, text));
    pill.moveCenter(line.center());
    pill.moveRight(line.right());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink
        = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(QPen(ink, 1));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(
        QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
    painter->setFont(sectionWordFont(option.font));
    painter->drawText(pill, Qt::AlignCenter, text);
    return line.adjusted(0, 0, -pill.width() - sectionMargin, 0);
}

void paintSectionBackground(QPainter* painter, const QStyleOptionViewItem& styled)
{
    QStyleOptionViewItem plain = styled;
    plain.icon = {};
    plain.text.clear();
    plain.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* style = styled.widget ? styled.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, styled.widget);
}

} // namespace

void SectionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    painter->save();
    if (isSectionHeading(index)) {
        paintSectionHeading(painter, styled, styled.text);
        return painter->restore();
    }
    paintSectionBackground(painter, styled);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int side = sectionIconSide(styled);
    const int height = QFontMetrics(option.font).height();
    QRect line = option.rect.adjusted(sectionMargin, sectionMargin, -sectionMargin, 0);
    line.setHeight(height);
    styled.icon.paint(painter, QRect(line.left(), line.top() + (height - side) / 2, side, side),
        Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    line.setLeft(line.left() + side + 2 * sectionMargin);
    const QRect beneath = line.translated(0, height);

    const QRect title = paintSectionCount(painter, option, line, index.data(CountRole).toInt());
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(title, int(Qt::AlignLeft) | Qt::AlignVCenter,
        QFontMetrics(option.font).elidedText(styled.text, Qt::ElideRight, title.width()));
    painter->setFont(sectionWordFont(option.font));
    painter->setPen(isSelected ? ink : mixed(ink, palette.color(QPalette::Base), 0.3));
    painter->drawText(beneath, int(Qt::AlignLeft) | Qt::AlignTop, index.data(WordRole).toString());
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QFontMetrics title(styled.font);
    const QFontMetrics word(sectionWordFont(styled.font));
    if (isSectionHeading(index)) {
        const QFontMetrics heading(sectionHeadingFont(styled.font));
        return { heading.horizontalAdvance(styled.text) + 2 * sectionMargin,
            heading.height() + 2 * sectionMargin };
    }
    const QString words = index.data(WordRole).toString();
    const int beside = sectionIconSide(styled) + 4 * sectionMargin;
    const int pill = sectionPillSize(styled.font, sectionCountText(sectionWidestCount + 1)).width()
        + sectionMargin;
    const int height = title.height() + (words.isEmpty() ? 0 : word.height()) + 2 * sectionMargin;
    return { beside
            + std::max(title.horizontalAdvance(styled.text) + pill, word.horizontalAdvance(words)),
        height };
}
