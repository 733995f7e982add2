// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/StepListView.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QStringList jobSteps(bool isAsking, bool isConfirming)
{
    QStringList steps { u"connecting"_s, u"logging_in"_s, u"identifying"_s, u"backing_up"_s,
        u"comparing"_s };
    if (isAsking)
        steps.append(u"asking"_s);
    steps += { u"sending"_s, u"reading_back"_s, u"activating"_s, u"waiting_for_return"_s,
        u"verifying"_s, u"logging_out"_s };
    if (isConfirming)
        steps.append(u"confirming"_s);
    return steps;
}

} // namespace

StepListView::StepListView(QWidget* parent)
    : QTreeWidget(parent)
    , m_texts(new Texts(this))
{
    setRootIsDecorated(false);
    setColumnCount(3);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ticker.setInterval(500);
    connect(&m_ticker, &QTimer::timeout, this, &StepListView::tick);
    m_texts->name(this, QT_TR_NOOP("Steps of the upload"), "uploadStepList");
    restart();
    m_texts->always([this] { retranslate(); });
}

void StepListView::restart(bool isAsking, bool isConfirming)
{
    m_ticker.stop();
    m_steps.clear();
    clear();
    for (const QString& name : jobSteps(isAsking, isConfirming)) {
        m_steps.append({ name, State::Open, 0 });
        addTopLevelItem(new QTreeWidgetItem(this));
        show(int(m_steps.size()) - 1);
    }
}

void StepListView::setStep(const QString& name, Job::StepState state, qint64 elapsedMs)
{
    int row = 0;
    while (row < m_steps.size() && m_steps[row].name != name)
        ++row;
    if (row == m_steps.size()) {
        m_steps.append({ name, State::Open, 0 });
        addTopLevelItem(new QTreeWidgetItem(this));
    }
    m_steps[row].state = stateFrom(state);
    m_steps[row].elapsedMs = elapsedMs;
    if (state == Job::StepState::Running) {
        m_stepBase = elapsedMs;
        m_stepTimer.start();
        m_ticker.start();
    }
    show(row);
    scrollToItem(topLevelItem(row));
}

void StepListView::end(Outcome::End outcome)
{
    m_ticker.stop();
    const State last = outcome == Outcome::End::Cancelled ? State::Cancelled
        : outcome == Outcome::End::Unknown                ? State::Unknown
        : outcome == Outcome::End::Failed                 ? State::Failed
                                                          : State::Done;
    const bool isNoFailure = outcome == Outcome::End::Unknown || outcome == Outcome::End::Cancelled;
    for (int row = 0; row < m_steps.size(); ++row) {
        if (m_steps[row].state == State::Running
            || (m_steps[row].state == State::Failed && isNoFailure))
            m_steps[row].state = last;
        show(row);
    }
}

QString StepListView::inSeconds(qint64 ms)
{
    return tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

QString StepListView::stepName(const QString& name)
{
    static const QHash<QString, const char*> words {
        { u"connecting"_s, QT_TR_NOOP("Connect") },
        { u"logging_in"_s, QT_TR_NOOP("Log in") },
        { u"identifying"_s, QT_TR_NOOP("Identify the device") },
        { u"backing_up"_s, QT_TR_NOOP("Back up what it holds") },
        { u"comparing"_s, QT_TR_NOOP("Compare") },
        { u"asking"_s, QT_TR_NOOP("Ask whether to send") },
        { u"sending"_s, QT_TR_NOOP("Send the configuration") },
        { u"reading_back"_s, QT_TR_NOOP("Read it back") },
        { u"activating"_s, QT_TR_NOOP("Activate") },
        { u"waiting_for_return"_s, QT_TR_NOOP("Wait for its return") },
        { u"verifying"_s, QT_TR_NOOP("Verify") },
        { u"confirming"_s, QT_TR_NOOP("Ask whether to keep") },
        { u"reverting"_s, QT_TR_NOOP("Go back to what was there") },
        { u"logging_out"_s, QT_TR_NOOP("Log out") },
    };
    const char* word = words.value(name);
    return word ? tr(word) : name;
}

QString StepListView::stateOf(const QString& name) const
{
    for (const Step& step : m_steps)
        if (step.name == name)
            return stateWord(step.state);
    return {};
}

QSize StepListView::sizeHint() const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    const int height = header()->sizeHint().height() + row * topLevelItemCount() + 2 * frameWidth();
    return { QTreeWidget::sizeHint().width(), height };
}

StepListView::State StepListView::stateFrom(Job::StepState state)
{
    switch (state) {
    case Job::StepState::Running:
        return State::Running;
    case Job::StepState::Done:
        return State::Done;
    case Job::StepState::Failed:
        return State::Failed;
    case Job::StepState::Skipped:
        return State::Skipped;
    }
    Q_UNREACHABLE();
}

QString StepListView::stateWord(State state)
{
    switch (state) {
    case State::Open:
        return tr("not begun");
    case State::Running:
        return tr("running");
    case State::Done:
        return tr("done");
    case State::Failed:
        return tr("failed");
    case State::Skipped:
        return tr("not needed");
    case State::Unknown:
        return tr("outcome unknown");
    case State::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

void StepListView::show(int row)
{
    using Glyph = GlyphIcon::Shape;
    static const QHash<State, Glyph> shapes { { State::Open, Glyph::Open },
        { State::Running, Glyph::Current }, { State::Done, Glyph::Done },
        { State::Failed, Glyph::Error }, { State::Skipped, Glyph::Open },
        { State::Unknown, Glyph::Unknown }, { State::Cancelled, Glyph::Warning } };
    const Step& step = m_steps[row];
    QTreeWidgetItem* item = topLevelItem(row);
    item->setIcon(0, GlyphIcon::icon(shapes.value(step.state)));
    item->setText(0, stepName(step.name));
    item->setToolTip(0, stepName(step.name));
    item->setText(1, stateWord(step.state));
    const bool hasTime = step.state != State::Open && step.state != State::Skipped;
    item->setText(2, hasTime ? inSeconds(step.elapsedMs) : QString());
    item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
}

void StepListView::retranslate()
{
    setHeaderLabels({ tr("Step"), tr("State"), tr("Time") });
    for (int row = 0; row < m_steps.size(); ++row)
        show(row);
}

void StepListView::tick()
{
    for (int row = 0; row < m_steps.size(); ++row) {
        if (m_steps[row].state != State::Running)
            continue;
        m_steps[row].elapsedMs = m_stepBase + m_stepTimer.elapsed();
        show(row);
    }
}
