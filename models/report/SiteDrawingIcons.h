// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/SiteDrawing.h"

/// The small drawings in the picture of a site: lines that need no file and no font.
namespace SiteDrawingIcons {

void paint(QPainter* painter, const QRectF& square, SiteDrawing::Kind kind, const QColor& ink);
void paintMark(QPainter* painter, const QRectF& square, SiteDrawing::Health health,
    const QColor& ink, const QColor& card);
void paintPhone(QPainter* painter, const QRectF& square, SiteDrawing::PhoneState state,
    const QColor& ink, const QColor& card);

} // namespace SiteDrawingIcons
