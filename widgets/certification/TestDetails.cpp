// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TestDetails.h"

#include "models/certification/CertificationText.h"
#include "models/core/ErrorText.h"
#include "widgets/certification/TestBench.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/Texts.h"
#include "widgets/views/LadderModel.h"
#include "widgets/views/LadderView.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using TestState = CertificationResult::State;

TestDetails::TestDetails(TestBench* bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_texts(new Texts(this))
    , m_parts(new QTabWidget(this))
    , m_reason(new Banner(this))
    , m_explanation(new QLabel(this))
    , m_facts(new QTreeWidget(this))
    , m_further(new QLabel(this))
    , m_messages(new LadderModel(this))
    , m_ladder(new LadderView(m_messages, this))
    , m_message(new QPlainTextEdit(this))
{
    m_reason->setObjectName(u"testReason"_s);
    m_explanation->setObjectName(u"testExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_texts->name(m_parts, QT_TR_NOOP("Evidence of the test"), "testEvidenceTabs");
    m_parts->addTab(buildFacts(), QString());
    m_parts->addTab(buildMessages(), QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    connect(bench, &TestBench::traced, this, &TestDetails::showLive);
    connect(m_ladder, &LadderView::messageChosen, this,
        [this](int row) { m_message->setPlainText(m_messages->messageText(row)); });
    m_texts->always([this] { refresh(); });
}

/// As long as it has to be, and scrolled as one.
QWidget* TestDetails::buildFacts()
{
    m_texts->name(m_facts, QT_TR_NOOP("Findings"), "testFactTree");
    m_facts->setColumnCount(2);
    m_facts->setRootIsDecorated(false);
    m_facts->setHeaderHidden(true);
    m_facts->setAllColumnsShowFocus(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->viewport()->setAutoFillBackground(false);
    m_facts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_explanation);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return area;
}

QWidget* TestDetails::buildMessages()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    m_texts->name(m_ladder, QT_TR_NOOP("Messages"), "testMessageLadder");
    m_ladder->hideColumn(LadderModel::Remote); // the server is among the findings
    m_ladder->horizontalHeader()->setResizeContentsPrecision(-1);
    m_ladder->setMinimumHeight(fontMetrics().height() * 3);
    m_message->setMinimumHeight(fontMetrics().height() * 2);
    auto* halves = new QSplitter(Qt::Vertical, side);
    halves->addWidget(m_ladder);
    halves->addWidget(m_message);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    column->addWidget(halves, 1);
    column->addWidget(m_further);
    m_further->setObjectName(u"furtherMessagesLabel"_s);
    m_further->setWordWrap(true);
    m_texts->name(m_message, "Message", "testMessageText");
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_message->setFont(Fonts::fixed());
    m_texts->always([this] {
        m_message->setPlaceholderText(tr("Choose a message to read it. Passwords and digest "
                                         "answers are masked."));
    });
    return side;
}

QList<QWidget*> TestDetails::tabChain() const { return { m_parts, m_facts, m_ladder, m_message }; }

void TestDetails::showPartNames()
{
    m_parts->setTabText(0, tr("Findings"));
    m_parts->setTabText(1, tr("Messages (%1)").arg(m_messages->rowCount()));
}

void TestDetails::showTest(const QString& testId)
{
    m_testId = testId;
    refresh();
}

void TestDetails::refresh()
{
    const CertificationRun& run = m_bench->run();
    const CertificationResult* result = run.result(m_testId);
    const CertificationTest* test = run.plan ? run.plan->test(m_testId) : nullptr;
    const QString words = test ? test->instructions.in(QLocale().name()) : QString();
    m_explanation->setText(words);
    m_explanation->setVisible(!words.isEmpty());
    const CertificationResult none;
    showReason(result ? *result : none);
    showFacts(result ? *result : none);
    showMessages(result ? *result : none);
}

void TestDetails::showReason(const CertificationResult& result)
{
    if (!result.error)
        return m_reason->clear();
    const auto kind = result.state == TestState::Failed ? Banner::Kind::Error
        : result.state == TestState::Skipped            ? Banner::Kind::Warning
                                                        : Banner::Kind::Information;
    m_reason->showMessage(kind, [error = *result.error, state = result.state] {
        QStringList lines { ErrorText::sentence(error) };
        if (state == TestState::Failed)
            lines.append(tr("Whose turn it is: %1.").arg(ErrorText::turn(error.turn)));
        lines.append(ErrorText::nextStep(error));
        lines.removeAll(QString());
        return lines.join(u'\n');
    });
}

void TestDetails::showFacts(const CertificationResult& result)
{
    m_facts->clear();
    const auto add = [this](const QString& name, const QString& value) {
        auto* line = new QTreeWidgetItem(m_facts, { name, value });
        line->setToolTip(0, name);
        line->setToolTip(1, value);
    };
    if (result.startedAt.isValid() && result.state != TestState::Waiting)
        add(tr("Done on"),
            QLocale().toString(result.startedAt.toLocalTime(), QLocale::ShortFormat));
    if (result.attempt > 1)
        add(tr("Attempt"), QString::number(result.attempt));
    for (const TrunkFact& fact : result.facts)
        add(CertificationText::factName(fact.key), CertificationText::factValue(fact));
    const int rows = m_facts->topLevelItemCount();
    m_facts->setVisible(rows > 0);
    m_facts->setFixedHeight(rows * m_facts->sizeHintForRow(0) + 2 * m_facts->frameWidth());
}

/// Those of the running test come by themselves, one after another.
void TestDetails::showMessages(const CertificationResult& result)
{
    const QString key = u"%1 %2 %3"_s.arg(
        result.testId, QString::number(result.attempt), certificationStateName(result.state));
    m_further->setVisible(result.furtherMessages > 0);
    m_further->setText(tr("%n further message(s) are not kept.", nullptr, result.furtherMessages));
    if (key == m_shownKey)
        return;
    const int chosen = m_ladder->currentIndex().row();
    m_shownKey = key;
    m_messages->clear();
    m_message->clear();
    for (const TracedMessage& message : result.messages)
        m_messages->add(message);
    if (chosen >= 0 && chosen < m_messages->rowCount() && result.state != TestState::Running)
        m_ladder->scrollToTop();
    showPartNames();
}

void TestDetails::showLive(const TracedMessage& message)
{
    if (m_testId.isEmpty() || m_bench->currentTest() != m_testId
        || m_messages->rowCount() >= CertificationResult::maximumMessages)
        return;
    m_messages->add(message);
    showPartNames();
}
