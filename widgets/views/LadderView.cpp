// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/LadderView.h"

#include "widgets/common/RoomForText.h"
#include "widgets/views/LadderModel.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int rungMargin = 6;

void drawArrow(QPainter& painter, QPointF from, QPointF to, double head)
{
    painter.drawLine(from, to);
    const double back = from.x() < to.x() ? -head : head;
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(
        QPolygonF { to, to + QPointF(back, -head / 2), to + QPointF(back, head / 2) });
}

} // namespace

void LadderDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor pale = ink;
    pale.setAlphaF(0.35F);
    const QRectF box = QRectF(option.rect).adjusted(rungMargin, 0, -rungMargin, 0);
    const QFontMetricsF metrics(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(pale, 1));
    painter->drawLine(box.topLeft(), box.bottomLeft());
    painter->drawLine(box.topRight(), box.bottomRight());
    painter->setPen(QPen(ink, 1));
    const double y = box.bottom() - metrics.height() * 0.35;
    const bool isSent = index.data(LadderModel::IsSentRole).toBool();
    drawArrow(*painter, { isSent ? box.left() : box.right(), y },
        { isSent ? box.right() : box.left(), y }, metrics.height() * 0.4);
    painter->setFont(option.font);
    const QRectF words = box.adjusted(rungMargin, 2, -rungMargin, -metrics.height() * 0.5);
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignVCenter,
        metrics.elidedText(
            index.data(LadderModel::LabelRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return { plain.width(), QFontMetrics(option.font).height() * 5 / 3 + 4 };
}

LadderView::LadderView(LadderModel* model, QWidget* parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegateForColumn(LadderModel::Arrow, new LadderDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    stretchReadably(horizontalHeader(), { LadderModel::Arrow });
    const int height = QFontMetrics(font()).height() * 5 / 3 + 4;
    verticalHeader()->setDefaultSectionSize(height);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            scrollToBottom();
    });
    // The times get longer as they come; columns do not hear of rows by themselves.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, qOverload<>(&QTimer::start));
    connect(&m_fit, SIGNAL(timeout()), horizontalHeader(), SLOT(resizeSections()));
}

void LadderView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT messageChosen(current.isValid() ? current.row() : -1);
}

void LadderView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        horizontalHeader()->reset();
        m_fit.start();
        viewport()->update();
    }
}
