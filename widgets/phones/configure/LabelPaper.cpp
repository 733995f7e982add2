// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/LabelPaper.h"

#include "widgets/phones/configure/LabelStrips.h"

#include <QPainter>

LabelPaper::LabelPaper(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LabelPaper::setPage(const LabelStrips* strips, int page, const QSizeF& paper)
{
    m_strips = strips;
    m_page = page;
    m_paper = paper;
    update();
}

void LabelPaper::setWords(const QString& words)
{
    m_words = words;
    update();
}

QSize LabelPaper::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 18 };
}

void LabelPaper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_strips || m_page >= m_strips->pageCount()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int margin = 2 * fontMetrics().height();
        painter.drawText(rect().adjusted(margin, 0, -margin, 0),
            int(Qt::AlignCenter) | Qt::TextWordWrap, m_words);
        return;
    }
    const qreal dots = std::min((width() - 2) / m_paper.width(), (height() - 2) / m_paper.height());
    const QSizeF size = m_paper * dots;
    const QRectF sheet(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.fillRect(sheet, Qt::white); // paper is white in dark themes as well
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(sheet);
    painter.translate(
        sheet.topLeft() + QPointF(LabelStrips::marginMm, LabelStrips::marginMm) * dots);
    m_strips->paint(&painter, m_page, dots);
}
