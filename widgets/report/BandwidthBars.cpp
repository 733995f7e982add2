// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/BandwidthBars.h"

#include "models/report/SiteDrawing.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/MixedColor.h"
#include "widgets/views/BandwidthChart.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostBesideTheBars = 3; ///< a line far above would only press them flat

} // namespace

BandwidthBars::BandwidthBars(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setObjectName(u"bandwidthBars"_s);
    setAccessibleName(u"Bandwidth of all calls"_s);
    describe();
}

void BandwidthBars::showResult(const Planning::Result& result)
{
    m_result = result;
    describe();
    updateGeometry();
    update();
}

QList<BandwidthBars::Bar> BandwidthBars::bars() const
{
    QList<Bar> bars;
    if (m_result.calls == 0)
        return bars;
    double below = 0;
    for (const BandwidthChart::Layer& layer : BandwidthChart::layersOf(m_result)) {
        bars.append({ layer.name, PlanningText::kbps(layer.kbps), layer.kbps, below });
        below = layer.kbps;
    }
    return bars;
}

QString BandwidthBars::lineText() const
{
    if (m_result.calls == 0)
        return tr("Without calls there is nothing to count.");
    return m_result.lineKbps > 0
        ? tr("%n call(s); 80 % of the line: %1", nullptr, m_result.calls)
              .arg(PlanningText::kbps(usableKbps()))
        : tr("%n call(s); the line is not measured", nullptr, m_result.calls);
}

QString BandwidthBars::text() const
{
    QStringList lines;
    for (const Bar& bar : bars())
        lines.append(tr("%1: %2", "layer, bandwidth up to it").arg(bar.name, bar.value));
    lines.append(lineText());
    return lines.join(u'\n');
}

void BandwidthBars::describe()
{
    setAccessibleDescription(text());
    setToolTip(text().toHtmlEscaped().replace(u'\n', u"<br/>"_s));
}

qreal BandwidthBars::rowHeight() const { return fontMetrics().height() * 1.3; }

QSize BandwidthBars::sizeHint() const
{
    const qreal rows = qreal(std::max<qsizetype>(2, bars().size())) + 1.2;
    return { fontMetrics().averageCharWidth() * 46, int(rows * rowHeight()) + 4 };
}

QSize BandwidthBars::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, sizeHint().height() };
}

void BandwidthBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QList<Bar> shown = bars();
    paintBars(&painter, shown);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect().adjusted(0, int(qreal(shown.size()) * rowHeight()) + 4, 0, 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, lineText());
}

/// Names to the left, figures to the right, the bars between them; across them the line.
void BandwidthBars::paintBars(QPainter* painter, const QList<Bar>& bars) const
{
    const QColor ink = palette().color(foregroundRole());
    SiteDrawing::Colours colours = SiteDrawing::Colours::of(palette());
    colours.card = palette().color(backgroundRole());
    colours.ink = ink;
    qreal names = 0;
    qreal values = 0;
    double most = 1;
    for (const Bar& bar : bars) {
        names = std::max<qreal>(names, fontMetrics().horizontalAdvance(bar.name) + 8);
        values = std::max<qreal>(values, fontMetrics().horizontalAdvance(bar.value) + 8);
        most = std::max(most, bar.kbps);
    }
    const bool hasLine = m_result.lineKbps > 0 && usableKbps() <= mostBesideTheBars * most;
    const double full = std::max(most, hasLine ? usableKbps() : 0.0) * 1.04;
    const qreal room = std::max(10.0, width() - names - values);
    for (int i = 0; i < bars.size(); ++i) {
        const qreal top = i * rowHeight();
        painter->setPen(ink);
        painter->drawText(
            QRectF(0, top, names, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, bars[i].name);
        painter->drawText(QRectF(width() - values, top, values, rowHeight()),
            Qt::AlignRight | Qt::AlignVCenter, bars[i].value);
        const QRectF bar(
            names, top + rowHeight() * 0.2, room * bars[i].kbps / full, rowHeight() * 0.6);
        painter->fillRect(bar, colours.accentOnCard());
        painter->fillRect(QRectF(bar.topLeft(), QSizeF(room * bars[i].below / full, bar.height())),
            mixed(colours.card, ink, 0.45));
    }
    if (!hasLine || bars.isEmpty())
        return;
    painter->setPen(QPen(ink, 2, Qt::DashLine));
    const qreal limit = names + room * usableKbps() / full;
    painter->drawLine(QPointF(limit, 0), QPointF(limit, qreal(bars.size()) * rowHeight()));
}

void BandwidthBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}
