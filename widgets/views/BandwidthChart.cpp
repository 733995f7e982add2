// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/BandwidthChart.h"

#include "widgets/common/AccessibleRole.h"
#include "widgets/common/MixedColor.h"
#include "widgets/common/Texts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostAboveTheBars = 3;

} // namespace

BandwidthChart::BandwidthChart(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this)) // owns it
    , m_words(new QLabel(this))
    , m_texts(new Texts(this))
{
    setAccessibleRole(m_view, QAccessible::Graphic);
    m_texts->name(m_view, QT_TR_NOOP("Chart of the bandwidth"), "bandwidthChart");
    m_words->setObjectName(u"bandwidthText"_s);
    m_words->setWordWrap(true);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setFocusPolicy(Qt::NoFocus); // there is nothing to do in it; the words say the same
    m_view->setMinimumHeight(5 * fontMetrics().height());
    m_chart->setMargins(QMargins(4, 4, 4, 4));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_words, 1, Qt::AlignTop);
    m_texts->always([this] { draw(); });
}

void BandwidthChart::showResult(const Planning::Result& result)
{
    m_result = result;
    draw();
}

QString BandwidthChart::text() const { return m_words->text(); }

double BandwidthChart::usableKbps() const { return m_result.lineKbps * Planning::usableShare; }

bool BandwidthChart::isLineShown() const
{
    return m_result.lineKbps > 0
        && usableKbps() <= mostAboveTheBars * std::max(1.0, m_result.upKbps);
}

QList<BandwidthChart::Layer> BandwidthChart::layersOf(const Planning::Result& result)
{
    const auto& call = result.perCall;
    const int calls = result.calls;
    QList<Layer> layers { { tr("Speech"), calls * call.payloadKbps },
        { u"IP/UDP/RTP"_s, calls * call.ipKbps }, { u"Ethernet"_s, calls * call.ethernetKbps } };
    if (result.hasSrtp)
        layers.append({ u"SRTP"_s, calls * call.secureKbps });
    if (result.hasVpn)
        layers.append({ u"VPN"_s, calls * call.vpnKbps });
    return layers;
}

void BandwidthChart::draw()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->setLocale(QLocale());
    m_chart->setLocalizeNumbers(true);
    const QList<Layer> shown = layers();
    drawBars(shown);
    if (isLineShown())
        drawLine(int(shown.size()));
    colour();
    m_words->setText(words());
    m_view->setAccessibleDescription(m_words->text());
}

void BandwidthChart::drawBars(const QList<Layer>& layers)
{
    auto* below = new QBarSet(tr("Lower layers"));
    auto* added = new QBarSet(tr("Added"));
    QStringList names;
    double before = 0;
    for (const Layer& layer : layers) {
        *below << before;
        *added << layer.kbps - before;
        names.append(layer.name + u"<br/>"_s + QLocale().toString(Planning::wholeKbps(layer.kbps)));
        before = layer.kbps;
    }
    auto* series = new QStackedBarSeries;
    series->append({ below, added });
    series->setBarWidth(0.6);
    m_chart->addSeries(series);
    auto* across = new QBarCategoryAxis;
    across->append(names);
    across->setGridLineVisible(false);
    auto* up = new QValueAxis;
    up->setRange(0, std::max({ 1.0, before, isLineShown() ? usableKbps() : 0.0 }) * 1.08);
    up->setTickCount(4);
    up->applyNiceNumbers();
    up->setLabelFormat(u"%.0f"_s);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
}

void BandwidthChart::drawLine(int bars)
{
    auto* line = new QLineSeries;
    line->setName(tr("80 % of the line"));
    line->append(-0.5, usableKbps());
    line->append(bars - 0.5, usableKbps());
    m_chart->addSeries(line);
    for (QAbstractAxis* axis : m_chart->axes())
        line->attachAxis(axis);
}

/// The palette's own colours, so that it reads on light and dark alike.
void BandwidthChart::colour()
{
    const QColor paper = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_chart->setBackgroundBrush(paper);
    m_chart->legend()->setLabelColor(ink);
    m_chart->legend()->setFont(small);
    for (QAbstractAxis* axis : m_chart->axes()) {
        axis->setLabelsColor(ink);
        axis->setLabelsFont(small);
        axis->setLinePenColor(mixed(paper, ink, 0.6));
        axis->setGridLineColor(mixed(paper, ink, 0.15));
    }
    for (QAbstractSeries* series : m_chart->series()) {
        if (auto* bars = qobject_cast<QStackedBarSeries*>(series)) {
            bars->barSets()[0]->setColor(mixed(paper, ink, 0.3));
            bars->barSets()[1]->setColor(palette().color(QPalette::Highlight));
            for (QBarSet* set : bars->barSets())
                set->setPen(QPen(mixed(paper, ink, 0.6), 1));
        } else if (auto* line = qobject_cast<QLineSeries*>(series)) {
            line->setPen(QPen(ink, 2, Qt::DashLine));
        }
    }
}

QString BandwidthChart::words() const
{
    if (m_result.calls == 0)
        return tr("Without calls there is nothing to count.");
    QStringList lines { tr("%n call(s), each way:", nullptr, m_result.calls) };
    for (const Layer& layer : layers())
        lines.append(tr("%1: %2", "layer, bandwidth up to it")
                         .arg(layer.name, PlanningText::kbps(layer.kbps)));
    const QString usable = PlanningText::kbps(usableKbps());
    if (isLineShown())
        lines.append(tr("80 % of the line: %1").arg(usable));
    else if (m_result.lineKbps > 0)
        lines.append(tr("80 % of the line: %1, far above this picture").arg(usable));
    return lines.join(u'\n');
}

void BandwidthChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}
