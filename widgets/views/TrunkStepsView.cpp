// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/TrunkStepsView.h"

#include "models/core/ErrorText.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/views/StepListView.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;
using StepState = TrunkTestStep::State;

namespace {

GlyphIcon::Shape shapeOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::Skipped:
    case StepState::NotApplicable:
        return GlyphIcon::Shape::Open;
    case StepState::Running:
        return GlyphIcon::Shape::Current;
    case StepState::Passed:
        return GlyphIcon::Shape::Done;
    case StepState::Failed:
        return GlyphIcon::Shape::Error;
    }
    Q_UNREACHABLE();
}

void addLine(QTreeWidgetItem* step, const QString& name, const QString& value)
{
    auto* line = new QTreeWidgetItem(step, { name, value });
    line->setToolTip(0, name);
    line->setToolTip(1, value);
}

} // namespace

TrunkStepsView::TrunkStepsView(QWidget* parent)
    : QTreeWidget(parent)
    , m_texts(new Texts(this))
{
    setColumnCount(3);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    stretchReadably(header(), { 1 });
    m_texts->name(this, QT_TR_NOOP("Steps of the test"), "trunkStepTree");
    m_texts->always([this] { retranslate(); });
}

void TrunkStepsView::setSteps(const QList<TrunkTestStep>& steps)
{
    clear();
    m_steps = steps;
    for (int row = 0; row < m_steps.size(); ++row) {
        addTopLevelItem(new QTreeWidgetItem(this));
        show(row);
    }
}

void TrunkStepsView::setStep(int index, const TrunkTestStep& step)
{
    if (index < 0 || index >= m_steps.size())
        return;
    const bool hasJustFailed
        = step.state == StepState::Failed && m_steps[index].state != StepState::Failed;
    m_steps[index] = step;
    show(index);
    if (hasJustFailed)
        topLevelItem(index)->setExpanded(true);
}

void TrunkStepsView::show(int row)
{
    const TrunkTestStep& step = m_steps[row];
    QTreeWidgetItem* item = topLevelItem(row);
    item->setIcon(0, GlyphIcon::icon(shapeOf(step.state)));
    item->setText(0, TrunkTestText::step(step.name));
    item->setText(1, TrunkTestText::state(step.state));
    const bool hasTime = step.state == StepState::Passed || step.state == StepState::Failed;
    item->setText(2, hasTime ? StepListView::inSeconds(step.elapsedMs) : QString());
    item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    qDeleteAll(item->takeChildren());
    if (step.error)
        addLine(item, tr("Why"), ErrorText::sentence(*step.error));
    for (const TrunkFact& fact : step.facts)
        addLine(item, TrunkTestText::factName(fact.key), TrunkTestText::factValue(fact));
}

void TrunkStepsView::retranslate()
{
    setHeaderLabels({ tr("Step"), tr("Result"), tr("Time") });
    for (int row = 0; row < m_steps.size(); ++row)
        show(row);
}
