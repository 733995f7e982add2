// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/PathPicture.h"

#include "models/planning/Planning.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/MixedColor.h"
#include "widgets/common/Texts.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Lengths in heights of the font.
constexpr qreal arrowLength = 1.6;
constexpr qreal padding = 0.45;
constexpr qreal zoneMargin = 0.4;
constexpr qreal mostBoxWidth = 13.5;
constexpr qreal leastBoxWidth = 4.6;

enum class Zone { Site, Way, Provider };

Zone zoneOf(const QString& hop)
{
    static const QStringList ways { u"mpls"_s, u"private"_s, u"internet"_s, u"internet_vpn"_s };
    if (ways.contains(hop))
        return Zone::Way;
    return hop.startsWith(u"provider_") || hop == u"pbx_cloud" ? Zone::Provider : Zone::Site;
}

QString zoneText(Zone zone)
{
    switch (zone) {
    case Zone::Site:
        return PathPicture::tr("Customer's site");
    case Zone::Way:
        return {};
    case Zone::Provider:
        return PathPicture::tr("Beyond the line");
    }
    Q_UNREACHABLE();
}

/// The two sides of one machine stand close together.
bool isSameMachine(const QString& hop, const QString& next)
{
    return hop == u"mediation_inside" && next == u"mediation_outside";
}

void paintArrow(QPainter* painter, const QPointF& from, const QPointF& to)
{
    painter->drawLine(from, to);
    const QLineF line(to, from);
    const qreal length = std::min(6.0, line.length() * 0.4);
    for (const qreal turn : { 30.0, -30.0 }) {
        QLineF side = line;
        side.setLength(length);
        side.setAngle(line.angle() + turn);
        painter->drawLine(side);
    }
}

} // namespace

PathPicture::PathPicture(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
{
    setAccessibleRole(this, QAccessible::Graphic);
    m_texts->name(this, QT_TR_NOOP("Path of the calls"), "pathPicture");
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_texts->always([this] { describe(); });
}

void PathPicture::setPath(const QStringList& path, const QStringList& branch)
{
    if (path == m_path && branch == m_branch)
        return;
    m_path = path;
    m_branch = branch;
    describe();
    updateGeometry();
    update();
}

QString PathPicture::text() const
{
    QStringList lines { PlanningText::path(m_path) };
    if (!m_branch.isEmpty())
        lines.append(PlanningText::path(m_branch));
    return lines.join(u'\n');
}

void PathPicture::describe()
{
    setAccessibleDescription(text());
    setToolTip(text());
}

QFont PathPicture::boxFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

qreal PathPicture::boxWidth(qreal width) const
{
    const qreal unit = fontMetrics().height();
    int gaps = 0;
    for (int i = 1; i < m_path.size(); ++i)
        gaps += isSameMachine(m_path[i - 1], m_path[i]) ? 0 : 1;
    const qreal forBoxes = width - gaps * arrowLength * unit - 2 * zoneMargin * unit;
    return std::clamp(forBoxes / qreal(std::max<qsizetype>(1, m_path.size())), leastBoxWidth * unit,
        mostBoxWidth * unit);
}

qreal PathPicture::boxHeight(qreal width) const
{
    const qreal unit = fontMetrics().height();
    const qreal inner = boxWidth(width) - 2 * padding * unit;
    const QFontMetricsF metrics(boxFont());
    qreal most = metrics.height() * 2;
    for (const QString& hop : m_path + m_branch)
        most = std::max(most,
            metrics
                .boundingRect(QRectF(0, 0, inner, 1000), Qt::AlignCenter | Qt::TextWordWrap,
                    PlanningText::hop(hop))
                .height());
    return most + 2 * padding * unit;
}

QList<PathPicture::Place> PathPicture::places(qreal width) const
{
    const qreal unit = fontMetrics().height();
    const qreal each = boxWidth(width);
    QList<Place> places;
    qreal left = zoneMargin * unit;
    for (int i = 0; i < m_path.size(); ++i) {
        places.append({ left, each });
        const bool isJoined = i + 1 < m_path.size() && isSameMachine(m_path[i], m_path[i + 1]);
        left += each + (isJoined ? 0 : arrowLength * unit);
    }
    const qreal spare = width - (left - arrowLength * unit + zoneMargin * unit);
    for (Place& place : places)
        place.left += std::max(0.0, spare / 2);
    return places;
}

QSize PathPicture::sizeHint() const
{
    const int width = 40 * fontMetrics().height();
    return { width, heightForWidth(width) };
}

QSize PathPicture::minimumSizeHint() const
{
    const qreal unit = fontMetrics().height();
    const int width
        = int((leastBoxWidth + arrowLength) * unit * qreal(std::max<qsizetype>(1, m_path.size())));
    // Where it is narrower a layout asks for more.
    return { width, heightForWidth(2 * width) };
}

int PathPicture::heightForWidth(int width) const
{
    const qreal unit = fontMetrics().height();
    const qreal row = boxHeight(width);
    const qreal branch = m_branch.isEmpty() ? 0 : row + arrowLength * unit;
    return int(std::ceil(unit + row + branch + 3 * zoneMargin * unit));
}

QRectF PathPicture::box(int index, qreal top) const
{
    const Place place = places(width())[index];
    return { place.left, top, place.width, boxHeight(width()) };
}

/// Below the hop it branches off from, then to the right, or to the left where there is no room.
QRectF PathPicture::branchBox(int index, qreal top) const
{
    const auto at = std::max<qsizetype>(0, m_path.indexOf(m_branch.first()));
    const qreal unit = fontMetrics().height();
    const QRectF above = box(int(at), top);
    const qreal step = above.width() + arrowLength * unit;
    const bool isRightFree = above.left() + step * qreal(m_branch.size() - 1) <= width();
    return above.translated(
        (isRightFree ? 1 : -1) * step * (index - 1), above.height() + arrowLength * unit);
}

void PathPicture::paintEvent(QPaintEvent* /*event*/)
{
    if (m_path.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = fontMetrics().height();
    const qreal top = unit + 1.5 * zoneMargin * unit;
    paintZones(&painter, top);
    for (int i = 0; i < m_path.size(); ++i)
        paintBox(&painter, box(i, top), m_path[i]);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.3));
    for (int i = 1; i < m_path.size(); ++i) {
        if (isSameMachine(m_path[i - 1], m_path[i]))
            continue;
        const QRectF from = box(i - 1, top);
        const QRectF to = box(i, top);
        paintArrow(
            &painter, { from.right() + 3, from.center().y() }, { to.left() - 3, to.center().y() });
    }
    if (!m_branch.isEmpty())
        paintBranch(&painter, top);
}

/// What stands at the customer's and what beyond, as a tinted ground with a caption.
void PathPicture::paintZones(QPainter* painter, qreal top) const
{
    const qreal unit = fontMetrics().height();
    const QColor paper = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    painter->setFont(boxFont());
    for (int first = 0, i = 1; i <= m_path.size(); ++i) {
        const Zone zone = zoneOf(m_path[first]);
        if (i < m_path.size() && zoneOf(m_path[i]) == zone)
            continue;
        const QRectF ground = box(first, top)
                                  .united(box(i - 1, top))
                                  .adjusted(-zoneMargin * unit, -unit - zoneMargin * unit,
                                      zoneMargin * unit, zoneMargin * unit);
        first = i;
        if (zone == Zone::Way)
            continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(paper, ink, 0.07));
        painter->drawRoundedRect(ground, unit * 0.4, unit * 0.4);
        painter->setPen(mixed(paper, ink, 0.85));
        painter->drawText(ground.adjusted(zoneMargin * unit, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            zoneText(zone));
    }
}

void PathPicture::paintBox(QPainter* painter, const QRectF& area, const QString& hop) const
{
    const qreal unit = fontMetrics().height();
    const QColor paper = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    const bool isWay = zoneOf(hop) == Zone::Way;
    const bool isPbx = hop.startsWith(u"pbx") || hop.startsWith(u"mediation");
    const QColor accent = palette().color(QPalette::Highlight);
    painter->setPen(QPen(isPbx ? accent : mixed(paper, ink, 0.6), isPbx ? 2 : 1.2,
        hop == u"internet" ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(isPbx ? mixed(paper, accent, 0.14) : paper);
    const qreal round = isWay ? area.height() / 2 : unit * 0.3;
    painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), round, round);
    painter->setPen(ink);
    painter->setFont(boxFont());
    const qreal margin = padding * unit;
    painter->drawText(area.adjusted(margin, margin / 2, -margin, -margin / 2),
        Qt::AlignCenter | Qt::TextWordWrap, PlanningText::hop(hop));
}

void PathPicture::paintBranch(QPainter* painter, qreal top) const
{
    const auto at = std::max<qsizetype>(0, m_path.indexOf(m_branch.first()));
    QRectF from = box(int(at), top);
    for (int i = 1; i < m_branch.size(); ++i) {
        const QRectF to = branchBox(i, top);
        paintBox(painter, to, m_branch[i]);
        painter->setPen(QPen(palette().color(QPalette::WindowText), 1.3));
        if (i == 1)
            paintArrow(painter, { from.center().x(), from.bottom() + 3 },
                { to.center().x(), to.top() - 3 });
        else if (to.left() > from.left())
            paintArrow(painter, { from.right() + 3, from.center().y() },
                { to.left() - 3, to.center().y() });
        else
            paintArrow(painter, { from.left() - 3, from.center().y() },
                { to.right() + 3, to.center().y() });
        from = to;
    }
}

void PathPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::FontChange
        && event->type() != QEvent::PaletteChange)
        return;
    updateGeometry();
    update();
}
