// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/LabelStrips.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Everything is painted in tenths of a millimetre: fonts have whole pixels there.
constexpr qreal unitsPerMm = 10;
constexpr qreal numberMm = 7;
constexpr qreal paddingMm = 1.2;
constexpr int largestFont = 42; ///< in these units: 12 pt
constexpr int smallestFont = 22; ///< about 6 pt, what one reads at arm's length

QString paperText(const char* text) { return QCoreApplication::translate("LabelStrips", text); }

QFont fontOf(int pixels, bool isBold = false)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Two lines of about the same length, at a blank if there is one.
QPair<QString, QString> halves(const QString& text, const QFontMetricsF& metrics)
{
    QPair<QString, QString> best { text.left(text.size() / 2), text.mid(text.size() / 2) };
    qreal least = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const QString first = text.left(at);
        const QString second = text.mid(at + 1);
        const qreal width
            = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (least < 0 || width < least) {
            least = width;
            best = { first, second };
        }
    }
    return best;
}

QSizeF roomForLabel(const LabelStrips::Sizes& sizes)
{
    return { (sizes.width - numberMm - 2 * paddingMm) * unitsPerMm,
        (sizes.keyDistance - paddingMm) * unitsPerMm };
}

} // namespace

/// @param font,isTwoLines how it fits best, or the smallest when it does not
bool LabelStrips::fits(const QString& text, QFont* font, bool* isTwoLines) const
{
    const QSizeF room = roomForLabel(m_sizes);
    const auto answer = [&](int pixels, bool two) {
        if (font)
            *font = fontOf(pixels);
        if (isTwoLines)
            *isTwoLines = two;
    };
    for (int pixels = largestFont; pixels >= smallestFont; pixels -= 2) {
        const QFontMetricsF metrics(fontOf(pixels));
        if (metrics.height() <= room.height() && metrics.horizontalAdvance(text) <= room.width()) {
            answer(pixels, false);
            return true;
        }
        const auto [first, second] = halves(text, metrics);
        if (2 * metrics.height() <= room.height()
            && std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second))
                <= room.width()) {
            answer(pixels, true);
            return true;
        }
    }
    answer(smallestFont, false);
    return text.isEmpty();
}

void LabelStrips::paint(QPainter* painter, int page, qreal dotsPerMm) const
{
    painter->save();
    painter->scale(dotsPerMm / unitsPerMm, dotsPerMm / unitsPerMm);
    painter->setPen(QPen(Qt::black, 2));
    for (const Piece& piece : m_pages.value(page)) {
        if (!piece.labels.isEmpty()) {
            paintStrip(painter, piece);
            continue;
        }
        const QRectF place(piece.place.topLeft() * unitsPerMm, piece.place.size() * unitsPerMm);
        painter->setFont(fontOf(largestFont, true));
        painter->drawText(place, int(Qt::AlignLeft) | Qt::AlignTop, piece.text);
        painter->setFont(fontOf(30));
        painter->drawText(
            place.adjusted(0, 54, 0, 0), int(Qt::AlignLeft) | Qt::AlignTop, piece.small);
    }
    paintFoot(painter, page);
    painter->restore();
}

void LabelStrips::paintStrip(QPainter* painter, const Piece& piece) const
{
    const QPointF corner = piece.place.topLeft() * unitsPerMm;
    painter->setFont(fontOf(28));
    painter->drawText(QRectF(corner, QSizeF(m_sizes.width, stripTitleMm) * unitsPerMm),
        int(Qt::AlignLeft) | Qt::AlignVCenter, piece.text);
    const QSizeF cell = QSizeF(m_sizes.width, m_sizes.keyDistance) * unitsPerMm;
    for (int i = 0; i < piece.labels.size(); ++i) {
        const QRectF place(
            corner + QPointF(0, stripTitleMm * unitsPerMm + i * cell.height()), cell);
        painter->drawRect(place);
        paintLabel(painter, place, piece.labels[i]);
    }
}

void LabelStrips::paintLabel(QPainter* painter, const QRectF& place, const Label& label) const
{
    const qreal padding = paddingMm * unitsPerMm;
    painter->setFont(fontOf(smallestFont));
    painter->drawText(place.adjusted(padding / 2, 0, 0, 0), int(Qt::AlignLeft) | Qt::AlignVCenter,
        QString::number(label.index));
    QFont font;
    bool isTwoLines = false;
    const bool isWhole = fits(label.text, &font, &isTwoLines);
    const QFontMetricsF metrics(font);
    const QRectF room = place.adjusted(numberMm * unitsPerMm + padding, 0, -padding, 0);
    painter->setFont(font);
    QString text = label.text;
    if (!isWhole)
        text = metrics.elidedText(text, Qt::ElideRight, room.width());
    else if (isTwoLines) {
        const auto [first, second] = halves(text, metrics);
        text = first + u'\n' + second;
    }
    painter->drawText(room, int(Qt::AlignLeft) | Qt::AlignVCenter, text);
}

/// The mark to check the printer's scale by, and what had to be cut.
void LabelStrips::paintFoot(QPainter* painter, int page) const
{
    const qreal bottom = m_page.height() * unitsPerMm - 4;
    const qreal right = scaleMarkMm * unitsPerMm;
    painter->drawLine(QPointF(0, bottom), QPointF(right, bottom));
    painter->drawLine(QPointF(0, bottom - 20), QPointF(0, bottom));
    painter->drawLine(QPointF(right, bottom - 20), QPointF(right, bottom));
    painter->setFont(fontOf(26));
    painter->drawText(QRectF(12, bottom - 36, right - 24, 34), Qt::AlignCenter,
        paperText(QT_TRANSLATE_NOOP("LabelStrips", "50 mm: print without scaling")));
    const QRectF rest(right + 30, bottom - 36, m_page.width() * unitsPerMm - right - 30, 36);
    QString words = paperText(QT_TRANSLATE_NOOP("LabelStrips", "Page %1 of %2"))
                        .arg(page + 1)
                        .arg(pageCount());
    if (!m_cut.isEmpty())
        words = paperText(QT_TRANSLATE_NOOP("LabelStrips", "Labels cut: %1")).arg(m_cut.size())
            + u" · "_s + words;
    painter->drawText(rest, int(Qt::AlignRight) | Qt::AlignVCenter, words);
}

void LabelStrips::print(QPagedPaintDevice* device) const
{
    QPainter painter;
    if (!painter.begin(device))
        return;
    const qreal dotsPerMm = device->logicalDpiX() / 25.4;
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            device->newPage();
        paint(&painter, page, dotsPerMm);
    }
}
