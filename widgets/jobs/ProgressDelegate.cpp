// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/ProgressDelegate.h"

#include "models/itemmodels/JobListModel.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionProgressBar>

using namespace Qt::StringLiterals;

void ProgressDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const int total = index.data(JobListModel::TotalRole).toInt();
    if (text.isEmpty() || total <= 0)
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const int gap = option.fontMetrics.averageCharWidth();
    const QRect room = option.rect.adjusted(gap, 0, -gap, 0);
    const int textWidth = option.fontMetrics.horizontalAdvance(u"100 %"_s);
    QStyleOptionProgressBar bar;
    bar.rect = room.adjusted(0, 0, -textWidth - gap, 0);
    const int thin = option.fontMetrics.height() / 2;
    bar.rect.setTop(room.center().y() - thin / 2);
    bar.rect.setHeight(thin);
    bar.palette = option.palette;
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    bar.maximum = total;
    bar.progress = index.data(JobListModel::DoneRole).toInt();
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, option.widget);
    // Beside the bar: across it half of the figure would stand on another colour.
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    style->drawItemText(painter, room, Qt::AlignRight | Qt::AlignVCenter, option.palette, true,
        text, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data().toString().isEmpty())
        size.rwidth() = option.fontMetrics.averageCharWidth() * 18;
    return size;
}
