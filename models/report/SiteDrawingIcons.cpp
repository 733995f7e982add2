// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteDrawingIcons.h"

#include <QPainter>
#include <QPainterPath>

namespace {

/// Icons are drawn on a 20 x 20 grid, marks and phones on one of 16 x 16.
constexpr qreal iconGrid = 20;
constexpr qreal markGrid = 16;

void moveInto(QPainter* painter, const QRectF& square, qreal grid)
{
    painter->translate(square.topLeft());
    painter->scale(square.width() / grid, square.height() / grid);
}

void drawGlobe(QPainter* painter)
{
    painter->drawEllipse(QPointF(10, 10), 8, 8);
    painter->drawEllipse(QPointF(10, 10), 3.4, 8);
    painter->drawLine(QPointF(2.6, 7), QPointF(17.4, 7));
    painter->drawLine(QPointF(2.6, 13), QPointF(17.4, 13));
}

void drawCloud(QPainter* painter)
{
    QPainterPath path;
    path.moveTo(5, 16);
    path.cubicTo(0, 16, 0, 9.5, 4.6, 9.5);
    path.cubicTo(4.6, 3, 13, 2.6, 14.2, 7.8);
    path.cubicTo(19.6, 7.6, 20, 16, 14.6, 16);
    path.closeSubpath();
    painter->drawPath(path);
}

void drawServer(QPainter* painter)
{
    for (const qreal top : { 2.0, 7.5, 13.0 }) {
        painter->drawRoundedRect(QRectF(2, top, 16, 4.6), 1, 1);
        painter->drawLine(QPointF(4.6, top + 2.3), QPointF(6.2, top + 2.3));
        painter->drawLine(QPointF(9, top + 2.3), QPointF(15.6, top + 2.3));
    }
}

void drawBox(QPainter* painter)
{
    painter->drawRoundedRect(QRectF(1.5, 6, 17, 9), 1.5, 1.5);
    for (const qreal left : { 4.0, 8.5, 13.0 })
        painter->drawRect(QRectF(left, 9.2, 2.8, 2.8));
}

/// A desk phone: its body, and the receiver across it.
void drawDeskPhone(QPainter* painter)
{
    QPainterPath body;
    body.moveTo(5.5, 9);
    body.lineTo(14.5, 9);
    body.lineTo(17, 17);
    body.lineTo(3, 17);
    body.closeSubpath();
    painter->drawPath(body);
    painter->drawEllipse(QPointF(10, 13), 2, 2);
    QPainterPath receiver;
    receiver.moveTo(2, 8);
    receiver.cubicTo(2, 2, 18, 2, 18, 8);
    painter->drawPath(receiver);
}

void drawPerson(QPainter* painter)
{
    painter->drawEllipse(QPointF(10, 6.2), 3.6, 3.6);
    QPainterPath shoulders;
    shoulders.moveTo(3, 18);
    shoulders.cubicTo(3, 10.2, 17, 10.2, 17, 18);
    painter->drawPath(shoulders);
}

void drawCross(QPainter* painter, qreal from, qreal to)
{
    painter->drawLine(QPointF(from, from), QPointF(to, to));
    painter->drawLine(QPointF(to, from), QPointF(from, to));
}

/// Filled, with a sign cut out of it: what is sure.
void drawSure(QPainter* painter, bool isGood, const QColor& ink, const QColor& card)
{
    painter->setBrush(ink);
    if (isGood)
        painter->drawEllipse(QPointF(8, 8), 6.6, 6.6);
    else // eight corners, as the sign that stops traffic
        painter->drawPolygon(QPolygonF({ { 5.2, 1.4 }, { 10.8, 1.4 }, { 14.6, 5.2 }, { 14.6, 10.8 },
            { 10.8, 14.6 }, { 5.2, 14.6 }, { 1.4, 10.8 }, { 1.4, 5.2 } }));
    painter->setPen(QPen(card, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (isGood)
        painter->drawPolyline(QPolygonF({ { 4.9, 8.3 }, { 7.2, 10.6 }, { 11.3, 5.7 } }));
    else
        drawCross(painter, 5.4, 10.6);
}

void drawQuestionMark(QPainter* painter, const QColor& ink)
{
    QPainterPath path;
    path.moveTo(6, 6.4);
    path.cubicTo(6, 3.6, 10.2, 3.8, 10, 6.4);
    path.cubicTo(9.9, 7.9, 8, 7.9, 8, 9.5);
    painter->drawPath(path);
    painter->setBrush(ink);
    painter->drawEllipse(QPointF(8, 11.8), 0.4, 0.4);
}

/// Around what is not sure: a ring, and what there is in it.
void drawUnsure(QPainter* painter, SiteDrawing::Health health, const QColor& ink)
{
    using Health = SiteDrawing::Health;
    if (health == Health::Missing) {
        QPen dashed = painter->pen();
        dashed.setDashPattern({ 1.4, 1.8 });
        painter->setPen(dashed);
    }
    painter->drawEllipse(QPointF(8, 8), 6.3, 6.3);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (health == Health::Unknown)
        return drawQuestionMark(painter, ink);
    if (health == Health::NotNeeded)
        return painter->drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
    if (health != Health::Stale)
        return;
    QPainterPath half;
    half.moveTo(8, 1.7);
    half.arcTo(QRectF(1.7, 1.7, 12.6, 12.6), 90, 180);
    half.closeSubpath();
    painter->fillPath(half, ink);
}

QPainterPath deskPhoneOf16()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1, 1.6, 14, 4.4), 2, 2);
    path.moveTo(4, 7.2);
    path.lineTo(12, 7.2);
    path.lineTo(14.2, 14.6);
    path.lineTo(1.8, 14.6);
    path.closeSubpath();
    return path;
}

} // namespace

void SiteDrawingIcons::paint(
    QPainter* painter, const QRectF& square, SiteDrawing::Kind kind, const QColor& ink)
{
    painter->save();
    moveInto(painter, square, iconGrid);
    painter->setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (kind) {
    case SiteDrawing::Kind::Provider:
        drawGlobe(painter);
        break;
    case SiteDrawing::Kind::Connection:
        drawCloud(painter);
        break;
    case SiteDrawing::Kind::Pbx:
        drawServer(painter);
        break;
    case SiteDrawing::Kind::Gateway:
        drawBox(painter);
        break;
    case SiteDrawing::Kind::Phones:
        drawDeskPhone(painter);
        break;
    case SiteDrawing::Kind::Users:
        drawPerson(painter);
        break;
    }
    painter->restore();
}

void SiteDrawingIcons::paintMark(QPainter* painter, const QRectF& square,
    SiteDrawing::Health health, const QColor& ink, const QColor& card)
{
    painter->save();
    moveInto(painter, square, markGrid);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (health == SiteDrawing::Health::Proven || health == SiteDrawing::Health::Failed)
        drawSure(painter, health == SiteDrawing::Health::Proven, ink, card);
    else
        drawUnsure(painter, health, ink);
    painter->restore();
}

/// Filled as far as it is configured; dashed when nobody has it.
void SiteDrawingIcons::paintPhone(QPainter* painter, const QRectF& square,
    SiteDrawing::PhoneState state, const QColor& ink, const QColor& card)
{
    using State = SiteDrawing::PhoneState;
    const QPainterPath phone = deskPhoneOf16();
    painter->save();
    moveInto(painter, square, markGrid);
    QPen pen(ink, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (state == State::Nobodys)
        pen.setDashPattern({ 1.6, 1.4 });
    painter->setPen(pen);
    painter->setBrush(state == State::Current ? ink : card);
    painter->drawPath(phone);
    if (state == State::Stale) {
        QPainterPath left;
        left.addRect(QRectF(0, 0, markGrid / 2, markGrid));
        painter->fillPath(phone.intersected(left), ink);
    } else if (state == State::Asked) {
        painter->setBrush(ink);
        painter->drawEllipse(QPointF(8, 11), 1.6, 1.6);
    }
    painter->restore();
}
