// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/WizardSteps.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/ListIcons.h"
#include "widgets/common/Texts.h"
#include "widgets/wizard/SectionDelegate.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

namespace {

constexpr int sectionStepRole = Qt::UserRole;

GlyphIcon::Shape shapeOfState(WizardSteps::State state)
{
    using State = WizardSteps::State;
    switch (state) {
    case State::Plain:
        return GlyphIcon::Shape::Information;
    case State::Optional:
        return GlyphIcon::Shape::LeftOut;
    case State::Blocked:
    case State::ToCheck:
        return GlyphIcon::Shape::Warning;
    case State::Current:
        return GlyphIcon::Shape::Current;
    case State::Done:
        return GlyphIcon::Shape::Done;
    case State::Open:
        break;
    }
    return GlyphIcon::Shape::Open;
}

} // namespace

WizardSteps::WizardSteps(QWidget* parent)
    : QListWidget(parent)
{
    auto* texts = new Texts(this);
    texts->name(this, QT_TR_NOOP("Steps"), "stepList");
    setItemDelegate(new SectionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    new ListIcons(this);
    for (const WizardStep step : siteSections()) {
        if (step == WizardStep::Site)
            m_setUp = addHeading();
        else if (step == WizardStep::Acceptance)
            m_handover = addHeading();
        auto* item = new QListWidgetItem(this);
        item->setData(sectionStepRole, int(step));
        m_entries[std::size_t(step)].item = item;
    }
    showAll();
    connect(this, &QListWidget::itemClicked, this, &WizardSteps::choose);
    connect(this, &QListWidget::itemActivated, this, &WizardSteps::choose);
}

QListWidgetItem* WizardSteps::addHeading()
{
    auto* item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

void WizardSteps::choose(const QListWidgetItem* item)
{
    const QVariant step = item->data(sectionStepRole);
    if (step.isValid())
        Q_EMIT stepChosen(WizardStep(step.toInt()));
}

void WizardSteps::setState(WizardStep step, State state, const std::function<QString()>& why)
{
    Entry& entry = m_entries[std::size_t(step)];
    const bool isSame = entry.state == state && !entry.why && !why;
    entry.state = state;
    entry.why = why;
    if (isSame)
        return;
    showStep(step);
    showCurrent();
}

void WizardSteps::setCount(WizardStep step, int count)
{
    Entry& entry = m_entries[std::size_t(step)];
    if (entry.count == count)
        return;
    entry.count = count;
    showStep(step);
}

/// As tall as the window, never taller than it: at large text the list scrolls.
QSize WizardSteps::sizeHint() const
{
    const int margins = 2 * frameWidth()
        + (verticalScrollBar()->isVisible() ? verticalScrollBar()->sizeHint().width() : 0);
    return { sizeHintForColumn(0) + margins, QListWidget::sizeHint().height() };
}

void WizardSteps::showAll()
{
    m_setUp->setText(tr("Set up"));
    m_handover->setText(tr("Hand over"));
    for (const WizardStep step : siteSections())
        showStep(step);
    showCurrent();
    updateGeometry();
}

QString WizardSteps::numberedTitle(WizardStep step)
{
    const QString title = wizardStepTitle(step);
    return isWizardStep(step)
        ? tr("%1. %2", "number and name of a step").arg(int(step) + 1).arg(title)
        : title;
}

void WizardSteps::showStep(WizardStep step)
{
    const Entry& shown = entry(step);
    QStringList words { wizardStepTitle(step) };
    const QString word = wordOf(shown.state);
    if (!word.isEmpty())
        words.append(word);
    if (shown.count > 0)
        words.append(tr("%n open point(s)", nullptr, shown.count));
    shown.item->setText(numberedTitle(step));
    // What is only looked at has no work in progress; the highlight says where one is.
    const bool isLookedAt = step == WizardStep::Overview || step == WizardStep::History;
    shown.item->setData(SectionDelegate::WordRole, isLookedAt ? QString() : word);
    shown.item->setData(SectionDelegate::CountRole, shown.count);
    shown.item->setData(Qt::AccessibleTextRole, words.join(tr(", ", "between words of a list")));
    const QString why = shown.why ? shown.why() : wizardStepSentence(step);
    shown.item->setToolTip(
        shown.count > 0 ? why + u'\n' + tr("%n open point(s)", nullptr, shown.count) : why);
    shown.item->setData(Qt::AccessibleDescriptionRole, why);
    shown.item->setIcon(GlyphIcon::icon(shapeOfState(isLookedAt ? State::Plain : shown.state)));
}

QString WizardSteps::wordOf(State state)
{
    switch (state) {
    case State::Plain:
        return {};
    case State::Open:
        return tr("open");
    case State::Optional:
        return tr("optional");
    case State::Blocked:
        return tr("waits for another step");
    case State::Current:
        return tr("current");
    case State::ToCheck:
        return tr("to be checked");
    case State::Done:
        return tr("done");
    }
    Q_UNREACHABLE();
}

/// Arrow keys move the highlight without leaving the page; afterwards it tells the truth again.
void WizardSteps::showCurrent()
{
    for (const Entry& shown : m_entries)
        if (shown.state == State::Current)
            setCurrentItem(shown.item);
}

void WizardSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showAll();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QListWidget::changeEvent(event);
}

void WizardSteps::focusOutEvent(QFocusEvent* event)
{
    showCurrent();
    QListWidget::focusOutEvent(event);
}

/// Enter and the space bar choose, whatever the style thinks of activation.
void WizardSteps::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isEnter || event->key() == Qt::Key_Space) && currentItem()
        && event->modifiers() == Qt::NoModifier)
        return choose(currentItem());
    QListWidget::keyPressEvent(event);
}
