// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/PaperPages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 600;
constexpr double marginMm = 15;
// Room for the lines on top and at the bottom, in points.
constexpr double furnitureHeight = 26;
constexpr double airAbove = 9;
constexpr double airBelowHeading = 2;
constexpr double usualPoints = 9;

using PaperSheet = std::unique_ptr<QTextDocument>;

} // namespace

PaperPages::PaperPages(const QString& html, QString style, Furniture furniture)
    : m_style(std::move(style))
    , m_furniture(std::move(furniture))
{
    static const QRegularExpression mark(
        u"<!--(part|block|page|heading|table|head|row|end|done)-->"_s);
    QString open;
    QString head;
    QStringList rows;
    auto it = mark.globalMatch(html);
    while (it.hasNext()) {
        const auto match = it.next();
        const QString kind = match.captured(1);
        auto next = it;
        const qsizetype until = next.hasNext() ? next.peekNext().capturedStart() : html.size();
        const QString text = html.mid(match.capturedEnd(), until - match.capturedEnd()).trimmed();
        if (kind == u"part"_s || kind == u"block"_s || kind == u"heading"_s || kind == u"page"_s) {
            m_pieces.append(
                { text, {}, kind == u"heading"_s, kind != u"part"_s, kind == u"page"_s });
        } else if (kind == u"table"_s) {
            open = text;
            rows.clear();
        } else if (kind == u"head"_s) {
            head = text;
        } else if (kind == u"row"_s) {
            rows.append(text);
        } else if (kind == u"end"_s) {
            for (const QString& row : std::as_const(rows))
                m_pieces.append({ open + row + text, open + head + text, false, false, false });
        }
    }
}

/// Paints piece after piece; once without painting, to learn how many pages there will be.
class PaperPages::Setter {
public:
    /// @param area of a page, in the device's dots; @param newPage while the painter goes on
    Setter(const PaperPages& pages, QPaintDevice& device, const QSizeF& area,
        std::function<void()> newPage)
        : m_pages(pages)
        , m_device(device)
        , m_newPage(std::move(newPage))
        , m_point(device.logicalDpiY() / 72.0)
        , m_width(area.width())
        , m_height(area.height())
        , m_top(furnitureHeight * m_point)
        , m_bottom(area.height() - furnitureHeight * m_point)
    {
    }

    /// @param pageCounts of each part that is counted by itself, as an earlier run gave them
    /// @return the same
    QList<int> set(QPainter* painter, const QList<int>& pageCounts)
    {
        m_painter = painter;
        m_pageCounts = pageCounts;
        m_counted = { 1 };
        m_y = m_top;
        m_head.clear();
        paintFurniture();
        const auto& pieces = m_pages.m_pieces;
        for (qsizetype i = 0; i < pieces.size(); ++i)
            setPiece(pieces, i);
        return m_counted;
    }

private:
    void setPiece(const QList<Piece>& pieces, qsizetype index)
    {
        const Piece& piece = pieces[index];
        const PaperSheet sheet = laidOut(piece.html);
        double needed = sheet->size().height();
        const bool hasNewHead = !piece.head.isEmpty() && piece.head != m_head;
        if (hasNewHead)
            needed += laidOut(piece.head)->size().height();
        for (qsizetype i = index; pieces[i].staysWithNext && i + 1 < pieces.size(); ++i)
            needed += heightOf(pieces[i + 1]);
        // Not at the top of a page, and not between two headings.
        const bool isFirstOfKind = index > 0 && !pieces[index - 1].staysWithNext;
        const double air = piece.hasAir && isFirstOfKind ? airAbove * m_point : 0;
        const bool isNewPage = (piece.beginsPage || m_y + air + needed > m_bottom) && m_y > m_top;
        if (isNewPage)
            turnPage(piece.beginsPage);
        else if (m_y > m_top)
            m_y += air;
        if (!piece.head.isEmpty() && (hasNewHead || isNewPage))
            paint(*laidOut(piece.head));
        m_head = piece.head;
        paint(*sheet);
        if (piece.staysWithNext)
            m_y += airBelowHeading * m_point;
    }

    [[nodiscard]] double heightOf(const Piece& piece) const
    {
        const double head = piece.head.isEmpty() ? 0 : laidOut(piece.head)->size().height();
        return head + laidOut(piece.html)->size().height();
    }

    [[nodiscard]] PaperSheet laidOut(const QString& html) const
    {
        auto sheet = std::make_unique<QTextDocument>();
        sheet->documentLayout()->setPaintDevice(&m_device);
        sheet->setDefaultStyleSheet(m_pages.m_style);
        sheet->setDocumentMargin(0);
        QFont font = sheet->defaultFont(); // the window's, which may be large; headings go by it
        font.setPointSizeF(usualPoints);
        sheet->setDefaultFont(font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        sheet->setDefaultTextOption(option);
        sheet->setHtml(u"<body>%1</body>"_s.arg(html));
        sheet->setTextWidth(m_width);
        return sheet;
    }

    void paint(const QTextDocument& sheet)
    {
        const QSizeF size = sheet.size();
        // What is wider or higher than a page becomes smaller rather than cut.
        const double scale = std::min({ 1.0, m_width / std::max(size.width(), 1.0),
            (m_bottom - m_y) / std::max(size.height(), 1.0) });
        if (m_painter) {
            m_painter->save();
            m_painter->translate(0, m_y);
            m_painter->scale(scale, scale);
            QAbstractTextDocumentLayout::PaintContext context;
            context.palette.setColor(QPalette::Text, Qt::black);
            sheet.documentLayout()->draw(m_painter, context);
            m_painter->restore();
        }
        m_y += size.height() * scale;
    }

    /// What begins a page of its own may be taken out: it is no page of what stands before it.
    void turnPage(bool isCountedAnew)
    {
        if (isCountedAnew)
            m_counted.append(0);
        ++m_counted.last();
        m_y = m_top;
        if (m_painter)
            m_newPage();
        paintFurniture();
    }

    void paintFurniture()
    {
        if (!m_painter)
            return;
        const Furniture& furniture = m_pages.m_furniture;
        m_painter->save();
        QFont font = QTextDocument().defaultFont();
        font.setPointSizeF(7.5);
        m_painter->setFont(font);
        m_painter->setPen(QPen(QColor(0x44, 0x44, 0x44), 0.5 * m_point));
        const double line = 12 * m_point;
        const QRectF top(0, 0, m_width, line);
        paintEnds(top, furniture.title, furniture.right);
        m_painter->drawLine(top.bottomLeft(), top.bottomRight());
        const QRectF bottom(0, m_height - line, m_width, line);
        m_painter->drawLine(bottom.topLeft(), bottom.topRight());
        paintEnds(
            bottom, furniture.footer, furniture.pageOf.arg(m_counted.last()).arg(pageCount()));
        m_painter->restore();
    }

    [[nodiscard]] int pageCount() const { return m_pageCounts.value(m_counted.size() - 1); }

    void paintEnds(const QRectF& line, const QString& left, const QString& right)
    {
        const QFontMetricsF metrics(m_painter->font(), &m_device);
        const double room = line.width() - metrics.horizontalAdvance(right) - 12 * m_point;
        m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(left, Qt::ElideRight, room));
        m_painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    }

    const PaperPages& m_pages;
    QPaintDevice& m_device;
    std::function<void()> m_newPage;
    double m_point;
    double m_width;
    double m_height;
    double m_top;
    double m_bottom;
    QPainter* m_painter = nullptr;
    QList<int> m_pageCounts;
    QList<int> m_counted; ///< so far
    double m_y = 0;
    QString m_head; ///< of the table going on
};

QPageSize PaperPages::paper()
{
    const bool isInInches = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isInInches ? QPageSize::Letter : QPageSize::A4);
}

QString PaperPages::paperName()
{
    return paper().id() == QPageSize::Letter ? u"Letter"_s : u"A4"_s;
}

QByteArray PaperPages::pdf() const
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_furniture.title);
    writer.setCreator(m_furniture.footer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(paper());
    return print(writer) ? buffer.data() : QByteArray();
}

bool PaperPages::print(QPagedPaintDevice& device) const
{
    device.setPageMargins(
        QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    Setter setter(
        *this, device, QSizeF(device.width(), device.height()), [&device] { device.newPage(); });
    const QList<int> pageCounts = setter.set(nullptr, {});
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    setter.set(&painter, pageCounts);
    return painter.end();
}

QList<QImage> PaperPages::images(double perInch) const
{
    const double perMm = perInch / 25.4;
    const QSizeF inches = paper().size(QPageSize::Point) / 72;
    QImage sheet((inches * perInch).toSize(), QImage::Format_RGB32);
    sheet.setDotsPerMeterX(qRound(perMm * 1000));
    sheet.setDotsPerMeterY(qRound(perMm * 1000));
    sheet.fill(Qt::white);
    const QPointF corner(marginMm * perMm, marginMm * perMm);
    const QSizeF area = QSizeF(sheet.size()) - QSizeF(2 * corner.x(), 2 * corner.y());
    QList<QImage> pages;
    QPainter painter;
    const auto begin = [&] {
        painter.begin(&sheet);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(corner);
    };
    Setter setter(*this, sheet, area, [&] {
        painter.end();
        pages.append(sheet.copy());
        sheet.fill(Qt::white);
        begin();
    });
    const QList<int> pageCounts = setter.set(nullptr, {});
    begin();
    setter.set(&painter, pageCounts);
    painter.end();
    pages.append(sheet);
    return pages;
}
