// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/ProgressDelegate.h"

#include "models/itemmodels/JobListModel.h"

#include <QApplication>
#include <QStyleOptionProgressBar>

void ProgressDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const int total = index.data(JobListModel::TotalRole).toInt();
    if (text.isEmpty() || total <= 0)
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionProgressBar bar;
    bar.rect = option.rect.adjusted(2, 2, -2, -2);
    bar.palette = option.palette;
    bar.fontMetrics = option.fontMetrics;
    bar.state = option.state | QStyle::State_Horizontal;
    bar.maximum = total;
    bar.progress = index.data(JobListModel::DoneRole).toInt();
    bar.text = text;
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, option.widget);
}
