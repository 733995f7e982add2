// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadProgress.h"

#include "models/gateway/GatewayNote.h"
#include "widgets/common/Banner.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/common/UploadStateText.h"
#include "widgets/views/StepListView.h"
#include "widgets/views/TranscriptView.h"
#include "widgets/views/UploadQuestion.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int shownRows = 7; ///< of the list at least, its header included
} // namespace

UploadProgress::UploadProgress(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_list(new QTreeWidget(this))
    , m_listLabel(m_texts->label(QT_TR_NOOP("This run:"), m_list, "uploadRunList"))
    , m_summary(new QLabel(this))
    , m_facts(new Banner(this))
    , m_details(new QSplitter(this))
    , m_steps(new StepListView(this))
    , m_transcript(new TranscriptView(this))
    , m_question(new UploadQuestion(this))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_listLabel);
    head->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_facts);
    column->addWidget(m_details, 3);
    column->addWidget(m_question, 3);
    keepRoom(this, 60);
    m_facts->setObjectName(u"uploadFacts"_s);
    m_summary->setObjectName(u"uploadSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildList();
    buildDetails();
    m_ticker.setInterval(500ms);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        for (int i = 0; m_run && i < m_run->size(); ++i)
            showRow(i);
    });
    setRun(nullptr, {});
}

void UploadProgress::buildList()
{
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * shownRows);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_texts->always([this] {
        m_list->setHeaderLabels({ tr("Gateway"), tr("State"), tr("Time") });
        setCurrent(m_current);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && m_list->indexOfTopLevelItem(item) != m_current)
            setCurrent(m_list->indexOfTopLevelItem(item));
    });
}

void UploadProgress::buildDetails()
{
    m_details->setChildrenCollapsible(false);
    m_details->addWidget(m_steps);
    m_details->addWidget(m_transcript);
    m_details->setStretchFactor(1, 1);
}

void UploadProgress::setRun(UploadRun* run, const QList<Secret>& secrets)
{
    m_run = run;
    m_secrets = secrets;
    m_current = -1;
    const bool isMany = run && run->size() > 1;
    m_listLabel->setVisible(isMany);
    m_list->setVisible(isMany);
    m_summary->setVisible(isMany);
    m_details->setOrientation(isMany ? Qt::Horizontal : Qt::Vertical);
    m_details->setStretchFactor(0, isMany ? 1 : 0); // side by side, the steps need room too
    m_details->setSizes({ m_steps->sizeHint().height(), m_steps->sizeHint().height() });
    m_list->clear();
    showQuestion();
    if (run) {
        connect(run, &UploadRun::changed, this, &UploadProgress::onChanged);
        connect(run, &UploadRun::stepChanged, this, &UploadProgress::onStep);
        connect(run, &UploadRun::said, this,
            [this](int index, Job::Direction direction, const QString& text) {
                if (index == m_current)
                    m_transcript->append(direction, text);
            });
        connect(run, &UploadRun::questionsChanged, this, &UploadProgress::showQuestion);
        connect(run, &UploadRun::finished, &m_ticker, &QTimer::stop);
        connect(m_question, &UploadQuestion::answered, run, &UploadRun::answerSend);
        for (int i = 0; isMany && i < run->size(); ++i)
            m_list->addTopLevelItem(new QTreeWidgetItem);
        m_ticker.start();
    }
    setCurrent(run ? 0 : -1);
}

int UploadProgress::current() const { return m_current; }

void UploadProgress::setCurrent(int index)
{
    const bool isOther = index != m_current;
    m_current = index;
    if (m_list->topLevelItemCount() > index)
        m_list->setCurrentItem(m_list->topLevelItem(index));
    for (int i = 0; m_run && i < m_run->size(); ++i)
        showRow(i);
    showEntry();
    showSummary();
    if (isOther)
        Q_EMIT currentChanged(index);
}

void UploadProgress::showEntry()
{
    showFacts();
    if (m_current < 0) {
        m_steps->restart();
        return m_transcript->clear();
    }
    const UploadRun::Entry& entry = m_run->entry(m_current);
    m_steps->restart(
        entry.request.isAsking, entry.request.isReloading && entry.request.keepWithin.count() > 0);
    for (const UploadRun::Step& step : entry.steps)
        m_steps->setStep(step.name, step.state,
            step.name == entry.step ? entry.stepSince.elapsed() : step.elapsedMs);
    if (entry.outcome)
        m_steps->end(entry.outcome->end);
    m_transcript->setText(entry.transcript);
}

QString UploadProgress::stateText(int index) const
{
    const UploadRun::Entry& entry = m_run->entry(index);
    if (entry.outcome)
        return UploadStateText::word(entry.outcome->end);
    if (!entry.since.isValid())
        return m_run->isOver() ? tr("not begun") : tr("waits for its turn");
    return StepListView::stepName(entry.step);
}

void UploadProgress::showRow(int index)
{
    QTreeWidgetItem* item = m_list->topLevelItem(index);
    if (!item)
        return;
    const UploadRun::Entry& entry = m_run->entry(index);
    const auto shape = entry.outcome ? UploadStateText::shape(entry.outcome->end)
        : entry.since.isValid()      ? GlyphIcon::Shape::Current
                                     : GlyphIcon::Shape::Open;
    item->setIcon(0, GlyphIcon::icon(shape));
    item->setText(0, entry.name);
    item->setText(1, stateText(index));
    item->setText(
        2, entry.since.isValid() ? StepListView::inSeconds(m_run->elapsedMs(index)) : QString());
    item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
}

/// What to mind while it goes: an unencrypted way, a factory password, a key never seen before.
void UploadProgress::showFacts()
{
    QStringList warnings;
    if (m_current >= 0)
        for (const QString& note : m_run->notes(m_current))
            if (isGatewayWarning(note))
                warnings.append(note);
    const QString key = m_current < 0 ? QString() : m_run->entry(m_current).newKey;
    const QString all = warnings.join(u'\n') + key;
    if (m_facts->property("facts").toString() == all)
        return;
    m_facts->setProperty("facts", all);
    if (all.isEmpty())
        return m_facts->clear();
    m_facts->showMessage(
        warnings.isEmpty() ? Banner::Kind::Information : Banner::Kind::Warning, [warnings, key] {
            QStringList lines;
            for (const QString& note : warnings)
                lines.append(gatewayNoteText(note));
            if (!key.isEmpty())
                lines.append(tr("SSH key seen for the first time and remembered: %1").arg(key));
            return lines.join(u'\n');
        });
}

/// In the place of the steps, or nothing of it; a hidden part claims no room.
void UploadProgress::showQuestion()
{
    const auto questions = m_run ? m_run->sendQuestions() : QList<UploadRun::Question>();
    const bool hadFocus = m_question->isAncestorOf(window()->focusWidget());
    m_details->setVisible(questions.isEmpty());
    m_question->setVisible(!questions.isEmpty());
    if (questions.isEmpty()) {
        m_question->clear();
        if (hadFocus)
            Q_EMIT focusLeft();
        return;
    }
    const int index = questions.first().index;
    m_question->ask(*m_run, index, int(questions.size()) - 1, m_secrets);
    if (index != m_current)
        setCurrent(index);
}

void UploadProgress::showSummary()
{
    if (!m_run || m_run->size() < 2)
        return m_summary->clear();
    QStringList failed;
    for (int i = 0; i < m_run->size(); ++i)
        if (const auto& end = m_run->entry(i).outcome; end && end->end != Outcome::End::Done)
            failed.append(m_run->entry(i).name);
    const std::pair<Outcome::End, QString> words[] = { { Outcome::End::Done, tr("%1 done") },
        { Outcome::End::Failed, tr("%1 failed") }, { Outcome::End::Unknown, tr("%1 unknown") },
        { Outcome::End::Cancelled, tr("%1 cancelled") } };
    QStringList parts;
    for (const auto& [end, word] : words)
        if (const int count = m_run->count(end); count > 0 || end == Outcome::End::Done)
            parts.append(word.arg(count));
    const QString counts = parts.join(u", "_s);
    m_summary->setText(failed.isEmpty()
            ? tr("%1 of %2", "'3 done, 1 failed' of so many").arg(counts).arg(m_run->size())
            : tr("%1 of %2. To be looked at: %3", "the first as in '3 done, 1 failed'")
                  .arg(counts)
                  .arg(m_run->size())
                  .arg(failed.join(u", "_s)));
}

void UploadProgress::onStep(int index, const QString& name, Job::StepState state, qint64 elapsedMs)
{
    if (index == m_current)
        m_steps->setStep(name, state, elapsedMs);
}

void UploadProgress::onChanged(int index)
{
    showRow(index);
    showSummary();
    if (index != m_current)
        return;
    showFacts();
    if (const auto& outcome = m_run->entry(index).outcome)
        m_steps->end(outcome->end);
}
