// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TestsTab.h"

#include "models/certification/CertificationTestModel.h"
#include "models/certification/CertificationText.h"
#include "models/core/ErrorText.h"
#include "widgets/certification/GuidedPane.h"
#include "widgets/certification/TestBench.h"
#include "widgets/certification/TestDetails.h"
#include "widgets/certification/TestInputs.h"
#include "widgets/certification/TestListView.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/SideSplitter.h"
#include "widgets/common/Texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using TestState = CertificationResult::State;

namespace {
enum ChosenPage { NoTestPage, GuidedPage, AutomaticPage };
} // namespace

TestsTab::TestsTab(TestBench* bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_texts(new Texts(this))
    , m_model(new CertificationTestModel(this))
    , m_inputs(new TestInputs(bench, this))
    , m_list(new TestListView(m_model, this))
    , m_start(new QPushButton(this))
    , m_repeat(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_notice(new Banner(this))
    , m_title(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_chosen(new QStackedWidget(this))
    , m_guided(new GuidedPane(bench, this, this))
    , m_details(new TestDetails(bench, this))
{
    auto* sides = new SideSplitter(this);
    sides->addWidget(m_list);
    sides->addWidget(buildChosen());
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_inputs);
    column->addWidget(buildButtons());
    column->addWidget(m_notice);
    column->addWidget(sides, 1);
    m_notice->setObjectName(u"testsNotice"_s);
    chainTabs();
    connectBench();
    m_texts->always([this] { showHead(); });
    showRun();
}

QWidget* TestsTab::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new FlowLayout;
    m_texts->button(m_start, QT_TR_NOOP("Run &open tests"), "startTestsButton");
    m_texts->button(m_repeat, QT_TR_NOOP("&Repeat selected"), "repeatTestsButton");
    m_texts->button(m_skip, QT_TR_NOOP("Sk&ip this one"), "skipTestButton");
    m_texts->button(m_stop, QT_TR_NOOP("Sto&p"), "stopTestsButton");
    m_texts->button(m_another, QT_TR_NOOP("New r&un"), "newRunButton");
    m_texts->toolTip(m_start,
        QT_TR_NOOP("Does every automatic test that has no decision yet, one after another"));
    m_texts->toolTip(m_another,
        QT_TR_NOOP("Begins from the first test; this run is kept and can be compared with"));
    for (QPushButton* button : { m_start, m_repeat, m_skip, m_stop, m_another })
        row->addWidget(button);
    column->addLayout(row);
    auto* live = new QHBoxLayout;
    m_progressText->setObjectName(u"testProgressText"_s);
    m_texts->name(m_progress, "Progress of the test", "testProgressBar");
    live->addWidget(m_progressText, 1);
    live->addWidget(m_progress);
    column->addLayout(live);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_isFollowing = true;
        m_bench->start({});
    });
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        m_isFollowing = true;
        m_bench->start(automaticSelected());
    });
    connect(m_skip, &QPushButton::clicked, m_bench, &TestBench::skip);
    connect(m_stop, &QPushButton::clicked, m_bench, &TestBench::stop);
    connect(m_another, &QPushButton::clicked, this, &TestsTab::beginAnother);
    return bar;
}

QWidget* TestsTab::buildChosen()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"chosenTestTitle"_s);
    m_standing->setObjectName(u"chosenTestStanding"_s);
    m_standing->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_standing);
    column->addWidget(m_chosen, 1);
    m_chosen->addWidget(new QWidget(m_chosen));
    auto* area = new QScrollArea(m_chosen); // for where the window is low
    area->setWidget(m_guided);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_guided->setAutoFillBackground(false);
    m_chosen->addWidget(area);
    m_chosen->addWidget(m_details);
    return side;
}

void TestsTab::chainTabs()
{
    QList<QWidget*> chain { m_inputs->header() };
    chain += m_inputs->fields();
    chain += { m_start, m_repeat, m_skip, m_stop, m_another, m_list->filter(), m_list->tree() };
    chain += m_guided->tabChain();
    chain += m_details->tabChain();
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

void TestsTab::connectBench()
{
    connect(m_inputs, &TestInputs::rebuilt, this, &TestsTab::chainTabs);
    connect(m_bench, &TestBench::runReplaced, this, &TestsTab::showRun);
    connect(m_bench, &TestBench::resultChanged, this, &TestsTab::onResult);
    connect(m_bench, &TestBench::runningChanged, this, &TestsTab::updateButtons);
    connect(m_bench, &TestBench::progressed, this, &TestsTab::showProgress);
    connect(m_bench, &TestBench::figuresChanged, this, &TestsTab::showFigures);
    connect(m_bench, &TestBench::finished, this, &TestsTab::showEnd);
    connect(m_list, &TestListView::testChosen, this, [this](const QString& id) {
        if (m_bench->isRunning() && id != m_bench->currentTest())
            m_isFollowing = false;
        showChosen(id);
    });
    connect(m_list, &TestListView::selectionChanged, this, &TestsTab::updateButtons);
    connect(m_guided, &GuidedPane::answered, this, &TestsTab::goOn);
}

void TestsTab::showRun()
{
    const QString before = m_list->currentTest();
    m_notice->clear();
    m_model->setRun(m_bench->run());
    showTest(before);
    updateButtons();
    m_isLineMissing = !m_bench->hasLine();
    if (m_isLineMissing)
        m_notice->showMessage(Banner::Kind::Information, [] {
            return tr("Without a test trunk only the guided tests can be done: its data are "
                      "entered on “Test trunk”.");
        });
}

/// The trunk may have been entered meanwhile.
void TestsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isLineMissing && m_bench->hasLine())
        showRun();
}

void TestsTab::showTest(const QString& testId)
{
    const QStringList ids = m_model->testIds();
    const QString id = ids.contains(testId) ? testId : ids.value(0);
    m_list->select(id);
    showChosen(m_list->currentTest());
}

const CertificationTest* TestsTab::chosenTest() const
{
    const auto& plan = m_bench->run().plan;
    return plan ? plan->test(m_list->currentTest()) : nullptr;
}

void TestsTab::showChosen(const QString& testId)
{
    const CertificationTest* test = chosenTest();
    const bool isGuided = test && test->isGuided();
    m_guided->showTest(isGuided ? testId : QString());
    m_details->showTest(test && !isGuided ? testId : QString());
    m_chosen->setCurrentIndex(!test ? NoTestPage : isGuided ? GuidedPage : AutomaticPage);
    showHead();
    updateButtons();
}

void TestsTab::showHead()
{
    const CertificationTest* test = chosenTest();
    m_title->setVisible(test != nullptr);
    m_standing->setVisible(test != nullptr);
    if (!test)
        return;
    const CertificationResult* result = m_bench->run().result(test->id);
    m_title->setText(test->title.in(QLocale().name()));
    m_standing->setText(
        tr("%1 · %2 · %n point(s)", "state and class of a test", test->points)
            .arg(CertificationText::state(result ? result->state : TestState::Waiting),
                CertificationText::weight(test->weight)));
}

void TestsTab::onResult(const CertificationResult& result)
{
    m_model->setResult(result);
    if (result.state == TestState::Running) {
        m_figures.clear();
        showProgress(-1);
        if (m_isFollowing && !m_guided->isVisible())
            m_list->select(result.testId);
    }
    if (result.testId == m_list->currentTest())
        showChosen(result.testId);
    else
        updateButtons();
}

/// Of the running test; -1 = it cannot be told.
void TestsTab::showProgress(int percent)
{
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(std::max(0, percent));
    const auto& plan = m_bench->run().plan;
    const CertificationTest* test = plan ? plan->test(m_bench->currentTest()) : nullptr;
    const QString what = test ? tr("Test %1 of %2: %3", "number, count and title")
                                    .arg(m_bench->doneCount() + 1)
                                    .arg(m_bench->jobCount())
                                    .arg(test->title.in(QLocale().name()))
                              : tr("Getting the line ready…");
    m_progressText->setText(m_figures.isEmpty() ? what : what + u'\n' + m_figures);
}

void TestsTab::showFigures(const MediaFigures& figures)
{
    const QLocale locale;
    m_figures
        = tr("Speech (%1): loss %2 %, jitter %3 ms, MOS %4")
              .arg(figures.codec, locale.toString(figures.lossPercent, 'f', 1),
                  locale.toString(figures.jitterMs, 'f', 1), locale.toString(figures.mos, 'f', 1));
    showProgress(m_progress->maximum() == 0 ? -1 : m_progress->value());
}

void TestsTab::showEnd(const Outcome& outcome)
{
    updateButtons();
    if (outcome.end == Outcome::End::Done)
        return m_notice->showMessage(Banner::Kind::Positive,
            [count = m_bench->doneCount()] { return tr("%n test(s) done.", nullptr, count); });
    if (outcome.end == Outcome::End::Cancelled)
        return m_notice->showMessage(Banner::Kind::Information,
            [] { return tr("Stopped. What was done is kept; “Run open tests” goes on."); });
    m_notice->showMessage(
        outcome.end == Outcome::End::Unknown ? Banner::Kind::Warning : Banner::Kind::Error,
        [error = outcome.error.value_or(Error())] { return ErrorText::whole(error); });
}

QStringList TestsTab::automaticSelected() const
{
    QStringList ids = m_list->selectedTests();
    const auto& plan = m_bench->run().plan;
    ids.removeIf([&](const QString& id) {
        const CertificationTest* test = plan ? plan->test(id) : nullptr;
        return !test || test->isGuided();
    });
    return ids;
}

void TestsTab::updateButtons()
{
    const bool isRunning = m_bench->isRunning();
    const auto& results = m_bench->run().results;
    const auto& plan = m_bench->run().plan;
    const bool hasOpen = std::any_of(results.begin(), results.end(), [&](const auto& result) {
        const CertificationTest* test = plan->test(result.testId);
        return test && !test->isGuided() && !result.isDecided();
    });
    const bool hadFocus = m_stop->hasFocus() || m_start->hasFocus();
    const bool hasLine = m_bench->hasLine();
    m_start->setEnabled(!isRunning && hasOpen && hasLine);
    m_repeat->setEnabled(!isRunning && hasLine && !automaticSelected().isEmpty());
    m_skip->setEnabled(isRunning);
    m_stop->setEnabled(isRunning);
    m_another->setEnabled(!isRunning && m_bench->isBegun());
    m_progress->setVisible(isRunning);
    m_progressText->setVisible(isRunning);
    if (isRunning) {
        m_notice->clear();
        if (m_progressText->text().isEmpty())
            showProgress(-1);
    } else {
        m_progressText->clear();
    }
    if (hadFocus)
        (isRunning ? m_stop : m_start->isEnabled() ? m_start : m_repeat)->setFocus();
}

/// One instruction after another.
void TestsTab::goOn(const QString& answered)
{
    const QString next = m_list->nextGuided(answered);
    if (next.isEmpty())
        return m_notice->showMessage(
            Banner::Kind::Positive, [] { return tr("Every guided test has its result."); });
    m_list->select(next);
}

void TestsTab::beginAnother()
{
    m_bench->beginAnother();
    m_notice->showMessage(Banner::Kind::Information,
        [] { return tr("A new run has begun. The former one is kept: see “Result”."); });
}
