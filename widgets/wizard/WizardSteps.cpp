// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/WizardSteps.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"

#include <QEvent>
#include <QFocusEvent>
#include <QStyle>

WizardSteps::WizardSteps(QWidget* parent)
    : QListWidget(parent)
    , m_states(wizardStepCount, State::Open)
{
    auto* texts = new Texts(this);
    texts->name(this, QT_TR_NOOP("Steps"), "stepList");
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const int side = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    setIconSize(QSize(side, side));
    setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this) / 3);
    for (int row = 0; row < wizardStepCount; ++row)
        addItem(new QListWidgetItem);
    showAll();
    const auto choose
        = [this](QListWidgetItem* item) { Q_EMIT stepChosen(WizardStep(this->row(item))); };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void WizardSteps::setState(WizardStep step, State state)
{
    if (m_states[int(step)] == state)
        return;
    m_states[int(step)] = state;
    showStep(int(step));
    showCurrent();
}

QSize WizardSteps::sizeHint() const
{
    const int margins = 2 * (frameWidth() + spacing()) + fontMetrics().averageCharWidth();
    return { sizeHintForColumn(0) + margins, QListWidget::sizeHint().height() };
}

void WizardSteps::showAll()
{
    for (int row = 0; row < wizardStepCount; ++row)
        showStep(row);
    showCurrent();
    updateGeometry();
}

void WizardSteps::showStep(int row)
{
    const WizardStep step = WizardStep(row);
    const QString word = wordOf(m_states[row]);
    QListWidgetItem* shown = item(row);
    shown->setText(tr("%1. %2\n%3", "number, name and state of a step")
                       .arg(row + 1)
                       .arg(wizardStepTitle(step), word));
    shown->setData(Qt::AccessibleTextRole,
        tr("%1, %2", "name and state of a step").arg(wizardStepTitle(step), word));
    const auto shape = m_states[row] == State::Done ? GlyphIcon::Shape::Done
        : m_states[row] == State::Current           ? GlyphIcon::Shape::Current
                                                    : GlyphIcon::Shape::Open;
    shown->setIcon(GlyphIcon::icon(shape));
}

QString WizardSteps::wordOf(State state)
{
    switch (state) {
    case State::Open:
        return tr("open");
    case State::Current:
        return tr("current");
    case State::Done:
        return tr("done");
    }
    Q_UNREACHABLE();
}

/// Arrow keys move the highlight without leaving the page; afterwards it tells the truth again.
void WizardSteps::showCurrent()
{
    if (const auto row = m_states.indexOf(State::Current); row >= 0)
        setCurrentRow(int(row));
}

void WizardSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showAll();
    QListWidget::changeEvent(event);
}

void WizardSteps::focusOutEvent(QFocusEvent* event)
{
    showCurrent();
    QListWidget::focusOutEvent(event);
}
