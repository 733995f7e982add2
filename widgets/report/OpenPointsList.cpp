// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/OpenPointsList.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/ListIcons.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

GlyphIcon::Shape openPointShape(SiteEvidence::Point::Severity severity)
{
    switch (severity) {
    case SiteEvidence::Point::Severity::Blocking:
        return GlyphIcon::Shape::Error;
    case SiteEvidence::Point::Severity::Warning:
        return GlyphIcon::Shape::Warning;
    case SiteEvidence::Point::Severity::Hint:
        break;
    }
    return GlyphIcon::Shape::Information;
}

} // namespace

OpenPointsList::OpenPointsList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    new ListIcons(this);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, &OpenPointsList::follow);
}

void OpenPointsList::setPoints(const QList<SiteEvidence::Point>& points)
{
    m_points = points;
    showPoints();
}

void OpenPointsList::showPoints()
{
    const int row = std::max(0, currentRow());
    clear();
    for (const auto& point : std::as_const(m_points)) {
        const bool isAdvice = point.kind == SiteEvidence::Point::Kind::Finding;
        auto* item = new QListWidgetItem(GlyphIcon::icon(isAdvice ? GlyphIcon::Shape::Information
                                                                  : openPointShape(point.severity)),
            tr("%1: %2", "page of the wizard, what is open there")
                .arg(wizardStepTitle(wizardStepFromId(point.step)), point.sentence()),
            this);
        if (isAdvice)
            item->setToolTip(tr("Advice for you: it is not in the report."));
        if (point.severity == SiteEvidence::Point::Severity::Blocking)
            item->setData(Qt::AccessibleTextRole, tr("Must be settled: %1").arg(item->text()));
    }
    if (m_points.isEmpty()) {
        auto* item = new QListWidgetItem(
            GlyphIcon::icon(GlyphIcon::Shape::Done), tr("Nothing is open."), this);
        item->setFlags(Qt::ItemIsEnabled);
    }
    setCurrentRow(std::min(row, count() - 1));
}

void OpenPointsList::follow()
{
    const int row = currentRow();
    if (row >= 0 && row < m_points.size())
        Q_EMIT stepRequested(wizardStepFromId(m_points[row].step), m_points[row].part);
}

void OpenPointsList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showPoints();
    QListWidget::changeEvent(event);
}
