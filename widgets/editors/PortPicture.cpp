// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/PortPicture.h"

#include "widgets/common/AccessibleRole.h"
#include "widgets/common/MixedColor.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {

/// More sockets than this stand in two rows.
constexpr int mostInARow = 16;
/// Between kinds of port, in cells.
constexpr qreal groupGap = 0.5;
/// A jack's height and what is around it, in cell widths.
constexpr qreal jackHeight = 0.72;
constexpr qreal jackMargin = 0.14;
constexpr qreal panelMargin = 0.25;

bool isWide(PortKind kind) { return kind == PortKind::Bri || kind == PortKind::Pri; }

/// The opening of a jack: a box with the step where the plug's latch catches.
QPolygonF opening(const QRectF& box)
{
    const qreal step = box.height() * 0.28;
    const qreal latch = box.width() * 0.28;
    return { { box.left(), box.top() }, { box.right(), box.top() },
        { box.right(), box.bottom() - step }, { box.right() - latch, box.bottom() - step },
        { box.right() - latch, box.bottom() }, { box.left() + latch, box.bottom() },
        { box.left() + latch, box.bottom() - step }, { box.left(), box.bottom() - step } };
}

} // namespace

QList<PortSocket> PortPanel::socketsOf(const GatewayModel& model, const GatewayFamily& family)
{
    QList<PortSocket> sockets;
    for (auto it = model.ports.begin(); it != model.ports.end(); ++it)
        for (int i = 0; i < it.value(); ++i)
            sockets.append({ it.key(), family.printedPort(i), {}, false, false });
    return sockets;
}

PortPanel::PortPanel(const QList<PortSocket>& sockets, const QFont& font, bool isBare)
    : m_sockets(sockets)
    , m_font(font)
    , m_isBare(isBare)
    , m_rows(sockets.size() > mostInARow ? 2 : 1)
{
    for (int i = 0; i < sockets.size(); ++i) {
        if (m_groups.isEmpty() || m_groups.last().kind != sockets[i].kind)
            m_groups.append({ sockets[i].kind, i, 0, 0 });
        Group& group = m_groups.last();
        group.columns = (++group.count + m_rows - 1) / m_rows;
    }
    m_font.setPointSizeF(font.pointSizeF() * 0.85);
    m_cell = QFontMetricsF(font).height() * (isBare ? 1.0 : 2.3);
    m_area = QRectF(QPointF(), size());
}

qreal PortPanel::textHeight() const { return m_isBare ? 0 : QFontMetricsF(m_font).height(); }

qreal PortPanel::columns() const
{
    qreal columns = groupGap * qreal(std::max<qsizetype>(0, m_groups.size() - 1));
    for (const Group& group : m_groups)
        columns += group.columns;
    return columns;
}

QSizeF PortPanel::size() const
{
    const qreal row = m_cell * (jackHeight + 2 * jackMargin) + textHeight();
    return { (columns() + 2 * panelMargin) * m_cell,
        row * m_rows + textHeight() + panelMargin * m_cell };
}

void PortPanel::fit(const QRectF& area)
{
    const qreal texts = textHeight() * (m_rows + 1);
    const qreal across = area.width() / (columns() + 2 * panelMargin);
    const qreal down
        = (area.height() - texts) / ((jackHeight + 2 * jackMargin) * m_rows + panelMargin);
    m_cell = std::max(4.0, std::min({ m_cell, across, down }));
    const QSizeF own = size();
    m_area = QRectF(
        QPointF(area.left(), area.top() + std::max(0.0, (area.height() - own.height()) / 2)), own);
}

const PortPanel::Group& PortPanel::groupOf(int index) const
{
    return *std::find_if(m_groups.begin(), m_groups.end(), [index](const Group& group) {
        return index >= group.first && index < group.first + group.count;
    });
}

/// As on the cases: the upper row first.
QRectF PortPanel::cell(int index) const
{
    qreal left = m_area.left() + panelMargin * m_cell;
    for (const Group& group : m_groups) {
        const int place = index - group.first;
        if (place >= 0 && place < group.count) {
            const int column = place % group.columns;
            const int row = place / group.columns;
            const qreal height = m_cell * (jackHeight + 2 * jackMargin) + textHeight();
            return { left + column * m_cell, m_area.top() + textHeight() + row * height, m_cell,
                height };
        }
        left += (group.columns + groupGap) * m_cell;
    }
    return {};
}

int PortPanel::indexAt(const QPointF& position) const
{
    for (int i = 0; i < m_sockets.size(); ++i)
        if (cell(i).contains(position))
            return i;
    return -1;
}

int PortPanel::beside(int index, int rows) const
{
    const Group& group = groupOf(index);
    const int other = index + rows * group.columns;
    return other >= group.first && other < group.first + group.count ? other : index;
}

void PortPanel::paint(QPainter* painter, const QPalette& palette, int current, bool hasFocus) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    paintCase(painter, palette);
    if (!m_isBare)
        paintCaptions(painter, palette);
    for (int i = 0; i < m_sockets.size(); ++i)
        paintSocket(painter, palette, i, i == current, hasFocus);
    painter->restore();
}

void PortPanel::paintCase(QPainter* painter, const QPalette& palette) const
{
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor paper = palette.color(QPalette::Window);
    painter->setPen(QPen(mixed(paper, ink, 0.45), 1));
    painter->setBrush(mixed(paper, palette.color(QPalette::Base), m_isBare ? 0.0 : 0.5));
    const qreal round = m_cell * 0.15;
    painter->drawRoundedRect(m_area.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

void PortPanel::paintCaptions(QPainter* painter, const QPalette& palette) const
{
    painter->setPen(palette.color(QPalette::WindowText));
    for (const Group& group : m_groups) {
        const QRectF first = cell(group.first);
        const QString caption = portKindName(group.kind).toUpper();
        // A group may be narrower than its name; the gap after it has room.
        const qreal width = std::max(group.columns * m_cell,
            QFontMetricsF(m_font).horizontalAdvance(caption) + m_cell * 0.3);
        painter->drawText(
            QRectF(first.left() + m_cell * 0.12, m_area.top() + 1, width, textHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, caption);
    }
}

void PortPanel::paintSocket(
    QPainter* painter, const QPalette& palette, int index, bool isCurrent, bool hasFocus) const
{
    const PortSocket& socket = m_sockets[index];
    const QRectF own = cell(index);
    QColor ink = palette.color(QPalette::WindowText);
    QColor paper = palette.color(QPalette::Base);
    if (isCurrent) {
        const auto group = hasFocus ? QPalette::Active : QPalette::Inactive;
        paper = palette.color(group, QPalette::Highlight);
        ink = palette.color(group, QPalette::HighlightedText);
        painter->setPen(Qt::NoPen);
        painter->setBrush(paper);
        const qreal round = m_cell * 0.12;
        painter->drawRoundedRect(own.adjusted(1, 1, -1, -1), round, round);
    }
    const qreal margin = m_cell * jackMargin;
    const QRectF jack(
        own.left() + margin, own.top() + margin, own.width() - 2 * margin, m_cell * jackHeight);
    paintJack(painter, jack, socket, ink, paper);
    if (m_isBare)
        return;
    painter->setPen(ink);
    const QRectF number(own.left(), jack.bottom() + margin / 2, own.width(), textHeight());
    QFont font = m_font;
    const qreal needed = QFontMetricsF(font).horizontalAdvance(socket.printed);
    if (needed > own.width() - 2)
        font.setPointSizeF(std::max(4.0, font.pointSizeF() * (own.width() - 2) / needed));
    painter->setFont(font);
    painter->drawText(number, Qt::AlignCenter, socket.printed);
}

void PortPanel::paintJack(QPainter* painter, const QRectF& jack, const PortSocket& socket,
    const QColor& ink, const QColor& paper) const
{
    const qreal width = jack.width() * (isWide(socket.kind) ? 1.0 : 0.78);
    const QRectF frame(jack.center().x() - width / 2, jack.top(), width, jack.height());
    painter->setPen(QPen(ink, std::max(1.0, m_cell / 30)));
    painter->setBrush(paper);
    painter->drawRect(frame);
    const qreal inset = std::max(1.5, m_cell * 0.09);
    const QRectF box = frame.adjusted(inset, inset, -inset, -inset);
    painter->setBrush(socket.isUsed ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter->drawPolygon(opening(box));
    if (m_cell > 18) { // contacts, as many as the plug has, would only blur on a smaller one
        painter->setPen(QPen(socket.isUsed ? paper : ink, 1));
        const int contacts = isWide(socket.kind) ? 8 : 4;
        for (int i = 0; i < contacts; ++i) {
            const qreal x = box.left() + box.width() * (i + 1.0) / (contacts + 1);
            painter->drawLine(QPointF(x, box.top() + 1), QPointF(x, box.top() + box.height() / 4));
        }
    }
    if (!socket.hasFault || m_isBare)
        return;
    const qreal side = std::max(8.0, m_cell * 0.34);
    const QPointF corner(frame.right() + side * 0.2, frame.top() - side * 0.25);
    painter->setPen(QPen(ink, 1));
    painter->setBrush(QColor::fromHsl(38, 220, 120));
    painter->drawPolygon(QPolygonF({ corner + QPointF(-side / 2, 0), corner + QPointF(0, side),
        corner + QPointF(-side, side) }));
}

PortPicture::PortPicture(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide(); // until there is something to show
}

void PortPicture::setSockets(const QList<PortSocket>& sockets)
{
    if (sockets == m_sockets)
        return;
    const bool isOtherSize = sockets.size() != m_sockets.size();
    m_sockets = sockets;
    m_current = std::min<int>(m_current, int(sockets.size()) - 1);
    setVisible(!sockets.isEmpty());
    if (isOtherSize)
        updateGeometry();
    describe();
    update();
}

void PortPicture::setCurrent(int index)
{
    if (index == m_current || index >= m_sockets.size())
        return;
    m_current = index;
    describe();
    update();
}

PortPanel PortPicture::panel() const
{
    PortPanel panel(m_sockets, font());
    panel.fit(QRectF(rect()));
    return panel;
}

QRect PortPicture::socketRect(int index) const { return panel().cell(index).toAlignedRect(); }

QSize PortPicture::sizeHint() const
{
    return PortPanel(m_sockets, font()).size().toSize() + QSize(1, 1);
}

QSize PortPicture::minimumSizeHint() const
{
    return { 8 * fontMetrics().averageCharWidth(), sizeHint().height() * 2 / 3 };
}

int PortPicture::heightForWidth(int width) const
{
    PortPanel panel(m_sockets, font());
    panel.fit(QRectF(0, 0, width, panel.size().height()));
    return int(std::ceil(panel.size().height())) + 1;
}

bool PortPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event); // by its type
    const int index = panel().indexAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_sockets[index].text, this, socketRect(index));
    return true;
}

void PortPicture::paintEvent(QPaintEvent*)
{
    if (m_sockets.isEmpty())
        return;
    QPainter painter(this);
    panel().paint(&painter, palette(), m_current, hasFocus());
}

void PortPicture::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    choose(panel().indexAt(event->position()));
}

void PortPicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = panel().indexAt(event->position());
    if (index >= 0)
        Q_EMIT activated(index);
}

void PortPicture::keyPressEvent(QKeyEvent* event)
{
    if (m_sockets.isEmpty())
        return QWidget::keyPressEvent(event);
    const int last = int(m_sockets.size()) - 1;
    const int from = std::max(0, m_current);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current < 0 ? last : std::max(0, from - 1));
    case Qt::Key_Right:
        return choose(m_current < 0 ? 0 : std::min(last, from + 1));
    case Qt::Key_Up:
        return choose(panel().beside(from, -1));
    case Qt::Key_Down:
        return choose(panel().beside(from, 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated(from);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PortPicture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_sockets.isEmpty() && event->reason() != Qt::MouseFocusReason)
        choose(0);
    update();
}

void PortPicture::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PortPicture::choose(int index)
{
    if (index < 0 || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

/// What a screen reader says of the socket one stands on.
void PortPicture::describe()
{
    const QString text
        = m_current >= 0 && m_current < m_sockets.size() ? m_sockets[m_current].text : QString();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}
