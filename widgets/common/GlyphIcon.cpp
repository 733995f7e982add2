// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/GlyphIcon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace {

/// Shapes are drawn on a 16 x 16 grid.
constexpr qreal grid = 16.0;

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(QPalette::Active, QPalette::WindowText);
}

void drawRing(QPainter* painter) { painter->drawEllipse(QPointF(8, 8), 6.2, 6.2); }

void drawTick(QPainter* painter)
{
    painter->drawPolyline(QPolygonF({ { 5.0, 8.3 }, { 7.2, 10.6 }, { 11.2, 5.8 } }));
}

void drawDot(QPainter* painter, const QPointF& center, qreal radius)
{
    painter->save();
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(center, radius, radius);
    painter->restore();
}

void drawQuestion(QPainter* painter)
{
    QPainterPath path;
    path.moveTo(6, 6.6);
    path.cubicTo(6, 3.6, 10.2, 3.8, 10, 6.6);
    path.cubicTo(9.9, 8, 8, 8, 8, 9.6);
    painter->drawPath(path);
    drawDot(painter, { 8, 11.7 }, 0.9);
}

} // namespace

void GlyphIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(
        rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
    painter->scale(side / grid, side / grid);
    painter->setPen(QPen(colorOf(mode), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_shape <= Shape::EyeOff)
        paintEye(painter);
    else if (m_shape <= Shape::Unknown)
        paintStep(painter);
    else if (m_shape <= Shape::Error)
        paintMessage(painter);
    else if (m_shape <= Shape::NotCertified)
        paintShield(painter);
    else if (m_shape == Shape::Copy)
        paintCopy(painter);
    else
        paintTurn(painter);
    painter->restore();
}

QPixmap GlyphIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

void GlyphIcon::paintEye(QPainter* painter) const
{
    QPainterPath lid;
    lid.moveTo(1.5, 8);
    lid.cubicTo(4.5, 3, 11.5, 3, 14.5, 8);
    lid.cubicTo(11.5, 13, 4.5, 13, 1.5, 8);
    painter->drawPath(lid);
    drawDot(painter, { 8, 8 }, 2.1);
    if (m_shape == Shape::EyeOff)
        painter->drawLine(QPointF(3, 13.5), QPointF(13, 2.5));
}

void GlyphIcon::paintStep(QPainter* painter) const
{
    drawRing(painter);
    if (m_shape == Shape::Done)
        drawTick(painter);
    else if (m_shape == Shape::Current)
        drawDot(painter, { 8, 8 }, 3.2);
    else if (m_shape == Shape::LeftOut)
        painter->drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
    else if (m_shape == Shape::Unknown)
        drawQuestion(painter);
}

void GlyphIcon::paintMessage(QPainter* painter) const
{
    if (m_shape == Shape::Information) {
        drawRing(painter);
        painter->drawLine(QPointF(8, 7.5), QPointF(8, 11.3));
        drawDot(painter, { 8, 4.9 }, 0.9);
    } else if (m_shape == Shape::Warning) {
        painter->drawPolygon(QPolygonF({ { 8, 1.8 }, { 14.8, 13.8 }, { 1.2, 13.8 } }));
        painter->drawLine(QPointF(8, 6.2), QPointF(8, 9.6));
        drawDot(painter, { 8, 11.7 }, 0.9);
    } else {
        drawRing(painter);
        painter->drawLine(QPointF(5.7, 5.7), QPointF(10.3, 10.3));
        painter->drawLine(QPointF(10.3, 5.7), QPointF(5.7, 10.3));
    }
}

void GlyphIcon::paintShield(QPainter* painter) const
{
    QPainterPath shield;
    shield.moveTo(8, 1.5);
    shield.lineTo(13.5, 3.4);
    shield.cubicTo(13.5, 9.5, 11.5, 12.8, 8, 14.6);
    shield.cubicTo(4.5, 12.8, 2.5, 9.5, 2.5, 3.4);
    shield.closeSubpath();
    painter->drawPath(shield);
    if (m_shape == Shape::Certified)
        drawTick(painter);
    else
        painter->drawLine(QPointF(5.5, 7.8), QPointF(10.5, 7.8));
}

/// One sheet before another.
void GlyphIcon::paintCopy(QPainter* painter)
{
    painter->drawRoundedRect(QRectF(2, 5, 8.5, 9), 1, 1);
    painter->drawPolyline(
        QPolygonF({ { 5.5, 4.8 }, { 5.5, 2 }, { 14, 2 }, { 14, 11 }, { 10.7, 11 } }));
}

/// An arrow that turns back; forward is the same in a mirror.
void GlyphIcon::paintTurn(QPainter* painter) const
{
    if (m_shape == Shape::Redo) {
        painter->translate(grid, 0);
        painter->scale(-1, 1);
    }
    QPainterPath path;
    path.moveTo(3, 6.5);
    path.lineTo(9.5, 6.5);
    path.cubicTo(14.5, 6.5, 14.5, 13, 9.5, 13);
    path.lineTo(6.5, 13);
    painter->drawPath(path);
    painter->drawPolyline(QPolygonF({ { 6, 3.5 }, { 3, 6.5 }, { 6, 9.5 } }));
}
