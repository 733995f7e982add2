// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteDrawing.h"
#include "models/report/SiteDrawingIcons.h"
#include "models/report/SiteDrawingLayout.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Source: WCAG 2.1, relative luminance and contrast ratio.
qreal luminance(const QColor& colour)
{
    const auto linear
        = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor& a, const QColor& b)
{
    const qreal x = luminance(a);
    const qreal y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr qreal readable = 4.6; ///< 4.5 after rounding to whole colours

QColor blended(const QColor& a, const QColor& b, qreal share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(
        mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// Of that hue, as far from the card as reading needs.
QColor readableHue(int hue, const QColor& card)
{
    const bool isDark = luminance(card) < 0.18;
    QColor colour;
    for (int i = 0; i <= 20; ++i) {
        const float lightness = isDark ? 0.55F + 0.02F * float(i) : 0.40F - 0.018F * float(i);
        colour = QColor::fromHslF(float(hue) / 360, isDark ? 0.6F : 0.75F, lightness);
        if (contrast(colour, card) >= readable)
            break;
    }
    return colour;
}

} // namespace

SiteDrawing::Colours SiteDrawing::Colours::of(const QPalette& palette)
{
    return { palette.color(QPalette::Window), palette.color(QPalette::Base),
        palette.color(QPalette::Text), palette.color(QPalette::Highlight) };
}

SiteDrawing::Colours SiteDrawing::Colours::print()
{
    return { Qt::white, Qt::white, Qt::black, QColor(38, 94, 160) };
}

QColor SiteDrawing::Colours::of(Health health) const
{
    constexpr int green = 145;
    constexpr int red = 2;
    constexpr int amber = 32;
    constexpr int blue = 215;
    switch (health) {
    case Health::Proven:
        return readableHue(green, card);
    case Health::Failed:
        return readableHue(red, card);
    case Health::Unknown:
        return readableHue(amber, card);
    case Health::Stale:
        return readableHue(blue, card);
    case Health::Open:
    case Health::NotNeeded:
    case Health::Missing:
        break;
    }
    return quiet();
}

QColor SiteDrawing::Colours::faint() const { return blended(card, ink, 0.4); }

QColor SiteDrawing::Colours::quiet() const
{
    for (qreal share = 0.65; share < 1; share += 0.05)
        if (const QColor colour = blended(card, ink, share); contrast(colour, card) >= readable)
            return colour;
    return ink;
}

/// One picture being painted.
class SiteDrawingPainter {
public:
    SiteDrawingPainter(
        const SiteDrawing& drawing, QPainter* painter, const SiteDrawing::Colours& colours)
        : m_drawing(drawing)
        , m_painter(painter)
        , m_colours(colours)
    {
    }

    void run()
    {
        m_painter->setRenderHint(QPainter::Antialiasing);
        for (const SiteDrawing::Link& link : m_drawing.m_links)
            paintLink(link);
        for (const SiteDrawing::Node& node : m_drawing.m_nodes)
            paintNode(node);
        const QList<SiteDrawing::Text> texts = m_drawing.texts();
        for (const SiteDrawing::Text& text : texts)
            paintText(text);
    }

private:
    void paintLink(const SiteDrawing::Link& link)
    {
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_colours.faint(), link.isProven ? 2.2 : 1.4,
            link.isProven ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter->drawPolyline(link.line);
    }

    void paintNode(const SiteDrawing::Node& node)
    {
        const bool isMissing = node.health == SiteDrawing::Health::Missing;
        const bool isBad = node.health == SiteDrawing::Health::Failed;
        m_painter->setPen(QPen(isBad ? m_colours.of(node.health) : m_colours.faint(),
            isBad ? 1.8 : 1.2, isMissing ? Qt::DashLine : Qt::SolidLine));
        m_painter->setBrush(m_colours.card);
        m_painter->drawRoundedRect(node.rect, 7, 7);
        m_painter->save();
        m_painter->translate(node.rect.topLeft());
        const auto inside = SiteDrawingLayout::inside(node);
        SiteDrawingIcons::paint(m_painter, inside.icon, node.kind, m_colours.ink);
        paintBar(node, inside.bar);
        paintSockets(node, inside);
        paintPhones(node, inside);
        SiteDrawing::paintMark(m_painter, inside.mark, node.health, m_colours);
        m_painter->restore();
    }

    void paintBar(const SiteDrawing::Node& node, const QRectF& bar)
    {
        if (bar.isEmpty())
            return;
        if (node.kind == SiteDrawing::Kind::Provider)
            return paintChannels(node.total, bar);
        m_painter->setPen(QPen(m_colours.faint(), 1));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(bar);
        if (node.total <= 0 || node.used <= 0)
            return;
        QRectF filled = bar.adjusted(2, 2, -2, -2);
        filled.setWidth(
            std::max(1.0, filled.width() * std::min(1.0, double(node.used) / node.total)));
        m_painter->fillRect(filled, m_colours.of(node.health));
        constexpr qreal usable = 0.8; // of a line, for calls
        const qreal limit = bar.left() + bar.width() * usable;
        m_painter->setPen(QPen(m_colours.ink, 1.4));
        m_painter->drawLine(QPointF(limit, bar.top() - 2), QPointF(limit, bar.bottom() + 2));
    }

    /// As many strokes as fit; the number stands beside them.
    void paintChannels(int channels, const QRectF& bar)
    {
        constexpr qreal pitch = 5;
        const int shown = std::min(channels, int(bar.width() / pitch));
        for (int i = 0; i < shown; ++i)
            m_painter->fillRect(
                QRectF(bar.right() - (i + 1) * pitch + 2, bar.top() + 1, 3, bar.height() - 2),
                m_colours.accentOnCard());
    }

    void paintSockets(const SiteDrawing::Node& node, const SiteDrawingLayout::Inside& inside)
    {
        for (qsizetype i = 0; i < inside.sockets.size(); ++i) {
            const QRectF& socket = inside.sockets[i];
            m_painter->setPen(QPen(m_colours.quiet(), 1));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRect(socket);
            if (node.sockets[i].isUsed)
                m_painter->fillRect(socket.adjusted(2, 2, -2, -2), m_colours.ink);
        }
    }

    void paintPhones(const SiteDrawing::Node& node, const SiteDrawingLayout::Inside& inside)
    {
        qsizetype at = 0;
        const int per = node.phonesPerGlyph();
        const auto states = SiteDrawingLayout::statesOf(node);
        for (qsizetype i = 0; i < states.size(); ++i) {
            const int count = node.phones[size_t(states[i])];
            for (int k = 0; k < count && at < inside.phones.size(); k += per)
                SiteDrawing::paintPhone(m_painter, inside.phones[at++], states[i], m_colours);
            if (i < inside.legend.size())
                SiteDrawing::paintPhone(m_painter, inside.legend[i], states[i], m_colours);
        }
    }

    void paintText(const SiteDrawing::Text& text)
    {
        const auto health = m_drawing.m_nodes[text.node].health;
        m_painter->setFont(SiteDrawing::font(text.role));
        m_painter->setPen(text.role == SiteDrawing::Role::Title ? m_colours.ink
                : text.role == SiteDrawing::Role::Health        ? m_colours.of(health)
                                                                : m_colours.quiet());
        m_painter->drawText(
            text.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text.text);
    }

    const SiteDrawing& m_drawing;
    QPainter* m_painter;
    const SiteDrawing::Colours& m_colours;
};

QColor SiteDrawing::Colours::accentOnCard() const
{
    for (qreal share = 0; share < 1; share += 0.1)
        if (const QColor colour = blended(accent, ink, share); contrast(colour, card) >= 3)
            return colour; // 3:1 is enough for what is no text
    return ink;
}

void SiteDrawing::paint(QPainter* painter, const Colours& colours) const
{
    painter->save();
    SiteDrawingPainter(*this, painter, colours).run();
    painter->restore();
}

void SiteDrawing::paintMark(
    QPainter* painter, const QRectF& square, Health health, const Colours& colours)
{
    SiteDrawingIcons::paintMark(painter, square, health, colours.of(health), colours.card);
}

void SiteDrawing::paintPhone(
    QPainter* painter, const QRectF& square, PhoneState state, const Colours& colours)
{
    const QColor ink = state == PhoneState::Current ? colours.of(Health::Proven)
        : state == PhoneState::Stale                ? colours.of(Health::Stale)
                                                    : colours.quiet();
    SiteDrawingIcons::paintPhone(painter, square, state, ink, colours.card);
}

QByteArray SiteDrawing::svg(const QString& name) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // what browsers count by
    generator.setSize(m_size.toSize());
    generator.setViewBox(QRectF(QPointF(), m_size));
    // Qt 6.4 writes both as they stand, later ones escape them: put in afterwards.
    generator.setTitle(u"@title@"_s);
    generator.setDescription(u"@description@"_s);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), m_size).adjusted(-1, -1, 1, 1), Qt::white); // to the edge
    paint(&painter, Colours::print());
    painter.end();
    bytes.replace("@title@", SiteDrawing::printable(name).toHtmlEscaped().toUtf8());
    bytes.replace("@description@", description().toHtmlEscaped().toUtf8());
    return bytes;
}

QImage SiteDrawing::image(qreal scale, const Colours& colours) const
{
    constexpr qreal mostPixels = 40e6; // a picture, not a wall
    const qreal area = m_size.width() * m_size.height();
    const qreal used = std::clamp(scale, 0.1, std::sqrt(mostPixels / area));
    QImage image((m_size * used).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(colours.paper);
    QPainter painter(&image);
    painter.scale(used, used);
    paint(&painter, colours);
    painter.end();
    return image;
}
