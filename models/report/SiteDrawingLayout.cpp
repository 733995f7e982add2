// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteDrawingLayout.h"

#include <QtMath>

#include <algorithm>

namespace {

using Kind = SiteDrawing::Kind;

constexpr qreal canvasMargin = 14;
constexpr qreal nodePadding = 10;
constexpr qreal titleHeight = 21;
constexpr qreal iconSide = 20;
constexpr qreal markSide = 14;
constexpr qreal rowGap = 16;
constexpr qreal columnGap = 28;
constexpr qreal busGap = 48; ///< between the picture's parts
constexpr qreal socketSide = 11;
constexpr qreal socketPitch = 14;
constexpr qreal captionWidth = 66;
constexpr qreal phoneSide = 16;
constexpr qreal phonePitch = 20;
constexpr qreal barHeight = 12;

qreal widthOf(Kind kind)
{
    switch (kind) {
    case Kind::Provider:
        return 214;
    case Kind::Connection:
        return 188;
    case Kind::Pbx:
        return 236;
    case Kind::Gateway:
    case Kind::Phones:
    case Kind::Users:
        return 262;
    }
    Q_UNREACHABLE();
}

/// Fills a node from its upper edge downwards.
class InsideBuilder {
public:
    explicit InsideBuilder(const SiteDrawing::Node& node)
        : m_node(node)
        , m_width(widthOf(node.kind))
    {
    }

    SiteDrawingLayout::Inside build()
    {
        addTitle();
        if (m_node.kind == Kind::Connection)
            addBar();
        if (m_node.kind == Kind::Phones)
            addPhones();
        addLines();
        if (m_node.kind == Kind::Gateway)
            addSockets();
        addHealth();
        m_out.size = QSizeF(m_width, m_y + nodePadding - 2);
        return m_out;
    }

private:
    [[nodiscard]] qreal inner() const { return m_width - 2 * nodePadding; }

    void addTitle()
    {
        m_out.icon = QRectF(nodePadding, m_y, iconSide, iconSide);
        m_out.title = QRectF(nodePadding + iconSide + 7, m_y, inner() - iconSide - 7, titleHeight);
        m_y += titleHeight + 3;
    }

    void addBar()
    {
        m_out.bar = QRectF(nodePadding, m_y + 2, inner(), barHeight);
        m_y += barHeight + 5;
    }

    void addPhones()
    {
        const int perRow = int((inner() + phonePitch - phoneSide) / phonePitch);
        int glyphs = 0;
        for (const int count : m_node.phones)
            glyphs += (count + m_node.phonesPerGlyph() - 1) / m_node.phonesPerGlyph();
        for (int i = 0; i < glyphs; ++i)
            m_out.phones.append(QRectF(nodePadding + (i % perRow) * phonePitch,
                m_y + 1 + int(i / perRow) * phonePitch, phoneSide, phoneSide));
        if (glyphs > 0)
            m_y += ((glyphs - 1) / perRow + 1) * phonePitch + 2;
    }

    void addLines()
    {
        const qsizetype count = SiteDrawing::lines(m_node).size();
        const bool hasLegend = m_node.kind == Kind::Phones;
        const qsizetype marks = hasLegend ? SiteDrawingLayout::statesOf(m_node).size() : 0;
        for (qsizetype i = 0; i < count; ++i) {
            const qreal indent = i < marks ? markSide + 7 : 0;
            if (i < marks)
                m_out.legend.append(QRectF(nodePadding, m_y + 1, markSide, markSide));
            m_out.lines.append(
                QRectF(nodePadding + indent, m_y, inner() - indent, SiteDrawing::lineHeight));
            m_y += SiteDrawing::lineHeight;
        }
        if (m_node.kind == Kind::Provider && m_node.total > 0 && count > 0) {
            QRectF& channels = m_out.lines.last(); // its bar stands beside it
            m_out.bar = QRectF(
                channels.right() - inner() / 2, channels.top() + 2, inner() / 2, barHeight);
            channels.setWidth(inner() / 2 - 6);
        }
    }

    void addSockets()
    {
        const int perRow = int((inner() - captionWidth) / socketPitch);
        for (const auto& [kind, count] : SiteDrawingLayout::kindsOf(m_node)) {
            m_out.captions.append(
                QRectF(nodePadding, m_y, captionWidth - 4, SiteDrawing::lineHeight));
            for (int i = 0; i < count; ++i)
                m_out.sockets.append(QRectF(nodePadding + captionWidth + (i % perRow) * socketPitch,
                    m_y + 3 + int(i / perRow) * socketPitch, socketSide, socketSide));
            const int rows = (count + perRow - 1) / perRow;
            m_y += std::max(SiteDrawing::lineHeight, rows * socketPitch + 3);
        }
    }

    void addHealth()
    {
        m_y += 2;
        m_out.mark = QRectF(nodePadding, m_y + 2, markSide, markSide);
        m_out.health = QRectF(
            nodePadding + markSide + 7, m_y, inner() - markSide - 7, SiteDrawing::lineHeight + 1);
        m_y += SiteDrawing::lineHeight + 1;
    }

    const SiteDrawing::Node& m_node;
    qreal m_width;
    qreal m_y = nodePadding - 1;
    SiteDrawingLayout::Inside m_out;
};

} // namespace

SiteDrawingLayout::Inside SiteDrawingLayout::inside(const SiteDrawing::Node& node)
{
    return InsideBuilder(node).build();
}

QList<SiteDrawing::PhoneState> SiteDrawingLayout::statesOf(const SiteDrawing::Node& node)
{
    QList<SiteDrawing::PhoneState> states;
    for (int i = 0; i < SiteDrawing::phoneStates; ++i)
        if (node.phones[size_t(i)] > 0)
            states.append(SiteDrawing::PhoneState(i));
    return states;
}

QList<QPair<PortKind, int>> SiteDrawingLayout::kindsOf(const SiteDrawing::Node& node)
{
    QList<QPair<PortKind, int>> kinds;
    for (const SiteDrawing::Socket& socket : node.sockets) {
        if (kinds.isEmpty() || kinds.last().first != socket.kind)
            kinds.append({ socket.kind, 0 });
        ++kinds.last().second;
    }
    return kinds;
}

QList<int> SiteDrawingLayout::indexes(std::initializer_list<Kind> kinds) const
{
    QList<int> found;
    for (int i = 0; i < m_drawing.m_nodes.size(); ++i)
        if (std::find(kinds.begin(), kinds.end(), m_drawing.m_nodes[i].kind) != kinds.end())
            found.append(i);
    return found;
}

/// In order, from top to bottom and from column to column, none much higher than the others.
SiteDrawingLayout::Columns SiteDrawingLayout::columns(const QList<int>& nodes, int count) const
{
    constexpr qreal step = 6; // at which a better limit is looked for
    qreal all = -rowGap;
    qreal limit = 0;
    for (const int index : nodes) {
        all += rowGap + m_sizes[index].height();
        limit = std::max(limit, m_sizes[index].height());
    }
    Columns columns;
    columns.width = m_sizes[nodes.first()].width();
    for (limit = std::max(limit, all / count); columns.nodes.isEmpty(); limit += step) {
        qreal height = limit;
        for (const int index : nodes) {
            const qreal needed = rowGap + m_sizes[index].height();
            if (height + needed > limit) {
                columns.nodes.append(QList<int>());
                height = -rowGap;
            }
            columns.nodes.last().append(index);
            height += needed;
            columns.size.setHeight(std::max(columns.size.height(), height));
        }
        if (columns.nodes.size() > count)
            columns = { {}, columns.width, {} };
    }
    const auto used = qreal(columns.nodes.size());
    columns.size.setWidth(used * columns.width + (used - 1) * columnGap);
    return columns;
}

QList<SiteDrawingLayout::Columns> SiteDrawingLayout::everyColumns(const QList<int>& nodes) const
{
    constexpr qsizetype most = 8;
    QList<Columns> every;
    for (int count = 1; count <= std::min(most, nodes.size()); ++count)
        every.append(columns(nodes, count));
    return every;
}

/// Such that everything is as large as can be in the area, whatever there is of what.
QPair<SiteDrawingLayout::Columns, SiteDrawingLayout::Columns> SiteDrawingLayout::bestColumns(
    const QList<int>& providers, const QList<int>& onSite, qreal middleWidth) const
{
    const QList<Columns> lefts = everyColumns(providers);
    const QList<Columns> rights = everyColumns(onSite);
    QPair<Columns, Columns> best;
    qreal bestSize = -1;
    for (const Columns& left : lefts)
        for (const Columns& right : rights) {
            const qreal width = left.size.width() + middleWidth + right.size.width();
            const qreal height = std::max(left.size.height(), right.size.height());
            const qreal size = std::max(width / m_shape, height);
            if (bestSize >= 0 && size >= bestSize)
                continue;
            best = { left, right };
            bestSize = size;
        }
    return best;
}

/// Each column in the middle of the height.
void SiteDrawingLayout::place(const Columns& columns, QPointF at, qreal height, bool isMirrored)
{
    const qsizetype count = columns.nodes.size();
    for (qsizetype i = 0; i < count; ++i) {
        qreal own = -rowGap;
        for (const int index : columns.nodes[i])
            own += rowGap + m_sizes[index].height();
        const qreal left
            = at.x() + qreal(isMirrored ? count - 1 - i : i) * (columns.width + columnGap);
        qreal top = at.y() + (height - own) / 2;
        for (const int index : columns.nodes[i]) {
            m_drawing.m_nodes[index].rect = QRectF(QPointF(left, top), m_sizes[index]);
            top += m_sizes[index].height() + rowGap;
        }
    }
}

void SiteDrawingLayout::link(int from, int to, const QPolygonF& line)
{
    const SiteDrawing::Node& proven
        = m_drawing.m_nodes[m_drawing.m_nodes[to].kind == Kind::Connection ? from : to];
    m_drawing.m_links.append({ from, to, line, proven.health == SiteDrawing::Health::Proven });
}

/// Each column has a line of its own before it, from which its nodes branch off; those of the outer
/// ones come over a lane above all of them.
void SiteDrawingLayout::join(const Columns& columns, int target, bool isLeft, qreal lane)
{
    const QRectF to = m_drawing.m_nodes[target].rect;
    const QPointF end(isLeft ? to.left() : to.right(), to.center().y());
    const qreal bus = end.x() + (isLeft ? -busGap : busGap) / 2;
    for (qsizetype i = 0; i < columns.nodes.size(); ++i)
        for (const int index : columns.nodes[i]) {
            const SiteDrawing::Node& node = m_drawing.m_nodes[index];
            if (node.kind == Kind::Users)
                continue; // nothing joins them yet
            const QPointF begin(
                isLeft ? node.rect.right() : node.rect.left(), node.rect.center().y());
            QPolygonF line { begin };
            if (i > 0) {
                const qreal own = begin.x() + (isLeft ? columnGap : -columnGap) / 2;
                line << QPointF(own, begin.y()) << QPointF(own, lane) << QPointF(bus, lane);
            } else {
                line << QPointF(bus, begin.y());
            }
            line << QPointF(bus, end.y()) << end;
            link(isLeft ? index : target, isLeft ? target : index, line);
        }
}

void SiteDrawingLayout::run()
{
    for (const SiteDrawing::Node& node : m_drawing.m_nodes)
        m_sizes.append(inside(node).size);
    const int connection = indexes({ Kind::Connection }).first();
    const int pbx = indexes({ Kind::Pbx }).first();
    const bool isCloud = m_drawing.m_nodes[pbx].isCloud;
    const QList<int> middle { isCloud ? pbx : connection, isCloud ? connection : pbx };
    const auto [left, right] = bestColumns(indexes({ Kind::Provider }),
        indexes({ Kind::Gateway, Kind::Phones, Kind::Users }),
        m_sizes[connection].width() + m_sizes[pbx].width() + 3 * busGap);

    const bool hasLane = left.nodes.size() > 1 || right.nodes.size() > 1;
    const qreal head = canvasMargin + (hasLane ? rowGap * 0.75 : 0);
    const qreal height = std::max({ left.size.height(), right.size.height(),
        m_sizes[connection].height(), m_sizes[pbx].height() });
    qreal x = canvasMargin;
    place(left, { x, head }, height, true);
    x += left.size.width();
    for (const int index : middle) {
        m_drawing.m_nodes[index].rect
            = QRectF({ x + busGap, head + (height - m_sizes[index].height()) / 2 }, m_sizes[index]);
        x = m_drawing.m_nodes[index].rect.right();
    }
    place(right, { x + busGap, head }, height, false);
    m_drawing.m_size
        = { x + busGap + right.size.width() + canvasMargin, head + height + canvasMargin };

    join(left, middle.first(), true, canvasMargin);
    const QRectF from = m_drawing.m_nodes[middle.first()].rect;
    const QRectF to = m_drawing.m_nodes[middle.last()].rect;
    link(middle.first(), middle.last(),
        { { from.right(), from.center().y() }, { to.left(), to.center().y() } });
    join(right, middle.last(), false, canvasMargin);
}
