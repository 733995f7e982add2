// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/PhonePicture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Share of the width for each of the columns beside the screen.
constexpr qreal columnShare = 0.31;
constexpr qreal tallestKey = 2.2; ///< in lines of text

} // namespace

PhoneFace::PhoneFace(const KeySheet& sheet, int softKeys, const QRectF& area, qreal lineHeight)
    : m_body(area.adjusted(1, 1, -1, -1))
{
    const qreal margin = lineHeight * 0.6;
    QRectF zone = m_body.adjusted(margin, margin, -margin, -margin);
    if (sheet.shape == KeySheet::Shape::Module) {
        placeColumns(sheet, zone, lineHeight);
        return;
    }
    const qreal height = softKeys > 0 ? lineHeight * 1.7 : 0;
    const QRectF softRow(zone.left(), zone.bottom() - height, zone.width(), height);
    if (softKeys > 0)
        zone.setBottom(softRow.top() - margin / 2);
    m_screen = zone;
    if (sheet.shape == KeySheet::Shape::Sides && sheet.count > 0) {
        const qreal column = zone.width() * columnShare + margin / 2;
        m_screen.adjust(column, 0, -column, 0);
    } else if (sheet.shape == KeySheet::Shape::Grid) {
        zone.adjust(margin / 2, margin / 2, -margin / 2, -margin / 2);
    }
    placeColumns(sheet, zone, lineHeight);
    placeSoftKeys(softKeys, softRow);
}

void PhoneFace::placeColumns(const KeySheet& sheet, const QRectF& zone, qreal lineHeight)
{
    const auto columns = sheet.columns();
    qsizetype rows = 1;
    for (const auto& column : columns)
        rows = std::max(rows, column.size());
    const bool isBeside = sheet.shape == KeySheet::Shape::Sides;
    const qreal width
        = isBeside ? zone.width() * columnShare : zone.width() / qreal(columns.size());
    const qreal height = std::min(zone.height() / qreal(rows), lineHeight * tallestKey);
    const qreal top = zone.top() + (zone.height() - height * qreal(rows)) / 2;
    for (int c = 0; c < columns.size(); ++c) {
        const bool isRight = isBeside && c == columns.size() - 1;
        const qreal left = isRight ? zone.right() - width : zone.left() + width * c;
        for (int r = 0; r < columns[c].size(); ++r) {
            m_places.append({ sheet.kind, columns[c][r] });
            m_cells.append(QRectF(left, top + height * r, width, height).adjusted(2, 2, -2, -2));
        }
    }
}

void PhoneFace::placeSoftKeys(int count, const QRectF& row)
{
    const qreal width = row.width() / std::max(1, count);
    for (int i = 0; i < count; ++i) {
        m_places.append({ u"softkey"_s, i + 1 });
        m_cells.append(
            QRectF(row.left() + width * i, row.top(), width, row.height()).adjusted(2, 1, -2, -1));
    }
}

QRectF PhoneFace::cell(const KeyPlace& key) const
{
    const auto index = m_places.indexOf(key);
    return index < 0 ? QRectF() : m_cells[index];
}

KeyPlace PhoneFace::at(const QPointF& position) const
{
    for (int i = 0; i < m_cells.size(); ++i)
        if (m_cells[i].contains(position))
            return m_places[i];
    return {};
}

KeyPlace PhoneFace::beside(const KeyPlace& key, Qt::Key direction) const
{
    const QPointF from = cell(key).center();
    KeyPlace best = key;
    qreal least = 0;
    for (int i = 0; i < m_cells.size(); ++i) {
        const QPointF way = m_cells[i].center() - from;
        const bool isAcross = direction == Qt::Key_Left || direction == Qt::Key_Right;
        const bool isBack = direction == Qt::Key_Left || direction == Qt::Key_Up;
        const qreal along = (isAcross ? way.x() : way.y()) * (isBack ? -1 : 1);
        const qreal aside = std::abs(isAcross ? way.y() : way.x());
        if (along < 2)
            continue;
        const qreal length = along + 3 * aside;
        if (best == key || length < least) {
            best = m_places[i];
            least = length;
        }
    }
    return best;
}
