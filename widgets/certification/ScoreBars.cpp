// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/ScoreBars.h"

#include "models/certification/CertificationScore.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/MixedColor.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

void ScoreBar::setPercent(int percent)
{
    m_percent = std::clamp(percent, 0, 100);
    update();
}

QSize ScoreBar::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 18, fontMetrics().height() * 2 / 3 };
}

void ScoreBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thick = fontMetrics().height() * 0.5;
    const QRectF track(0.5, (height() - thick) / 2, width() - 1.0, thick);
    const qreal radius = thick / 2;
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(mixed(window, ink, 0.25));
    painter.setBrush(mixed(window, ink, 0.07));
    painter.drawRoundedRect(track, radius, radius);
    if (m_percent == 0)
        return;
    QRectF filled = track;
    filled.setWidth(std::max(thick, track.width() * m_percent / 100));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(filled, radius, radius);
}

ScoreBars::ScoreBars(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
}

void ScoreBars::showScore(const CertificationRun& run, const CertificationScore& score)
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_lines = 0;
    for (const auto& [id, part] : score.areas) {
        const CertificationArea* area = run.plan ? run.plan->area(id) : nullptr;
        addLine(area ? area->title.in(QLocale().name()) : id, part.reached, part.possible,
            part.percent(), part.open);
    }
}

void ScoreBars::addLine(const QString& title, int reached, int possible, int percent, int open)
{
    auto* name = new QLabel(title, this);
    name->setWordWrap(true);
    auto* bar = new ScoreBar(this);
    const QString figures = tr("%1 of %2 points, %3 %").arg(reached).arg(possible).arg(percent);
    auto* value = new QLabel(figures, this);
    auto* rest
        = new QLabel(open > 0 ? tr("%n open", "tests of an area", open) : tr("all done"), this);
    bar->setPercent(percent);
    setAccessibleRole(bar, QAccessible::Graphic);
    bar->setAccessibleName(title);
    bar->setAccessibleDescription(figures);
    m_grid->addWidget(name, m_lines, 0);
    m_grid->addWidget(bar, m_lines, 1, Qt::AlignVCenter);
    m_grid->addWidget(value, m_lines, 2, Qt::AlignRight);
    m_grid->addWidget(rest, m_lines, 3);
    for (QWidget* part : QList<QWidget*> { name, bar, value, rest })
        part->show();
    ++m_lines;
}
