// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/GuidedPane.h"

#include "models/certification/CertificationScore.h"
#include "widgets/certification/AttachmentList.h"
#include "widgets/certification/TestBench.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/Texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

GuidedPane::GuidedPane(TestBench* bench, QWidget* keys, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_texts(new Texts(this))
    , m_instruction(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_note(new QPlainTextEdit(this))
    , m_lack(new QLabel(this))
    , m_files(new AttachmentList(bench, this))
    , m_pass(new QPushButton(this))
    , m_fail(new QPushButton(this))
    , m_notApplicable(new QPushButton(this))
{
    buildInstruction();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildAnswers());
    column->addWidget(m_texts->label(QT_TR_NOOP("Note an&d remarks:"), m_note, "testNoteEdit"));
    m_note->setTabChangesFocus(true);
    m_texts->measured([this] {
        m_note->setFixedHeight(fontMetrics().height() * 3 + 2 * m_note->frameWidth() + 8);
    });
    m_note->installEventFilter(this);
    column->addWidget(m_note);
    m_lack->setObjectName(u"testNoteLack"_s);
    m_lack->setWordWrap(true);
    m_lack->hide();
    m_texts->always(
        [this] { m_lack->setText(tr("Say in the note why this KO test does not apply.")); });
    column->addWidget(m_lack);
    connect(m_note, &QPlainTextEdit::textChanged, m_lack, &QWidget::hide);
    column->addWidget(m_files);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(600ms);
    connect(m_note, &QPlainTextEdit::textChanged, &m_noteTimer, qOverload<>(&QTimer::start));
    connect(bench, &TestBench::leaving, this, &GuidedPane::keepNote);
    connect(&m_noteTimer, &QTimer::timeout, this, &GuidedPane::keepNote);
    addKey(Qt::Key_P, State::Passed, keys);
    addKey(Qt::Key_F, State::Failed, keys);
    addKey(Qt::Key_N, State::NotApplicable, keys);
    m_texts->always([this] { retranslate(); });
}

GuidedPane::~GuidedPane() { keepNote(); }

void GuidedPane::buildInstruction()
{
    Fonts::relate(m_instruction, 1.15);
    m_instruction->setObjectName(u"testInstruction"_s);
    m_instruction->setWordWrap(true);
    m_instruction->setTextFormat(Qt::PlainText);
    m_instruction->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_instruction->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this);
    m_instruction->setContentsMargins(gap, gap, gap, gap);
    m_instruction->setBackgroundRole(QPalette::Base);
    m_instruction->setAutoFillBackground(true);
    m_scroll->setWidget(m_instruction);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(m_scroll, QAccessible::Document);
    m_texts->name(m_scroll, "Instruction", "testInstructionArea");
}

QWidget* GuidedPane::buildAnswers()
{
    auto* answers = new QWidget(this);
    auto* row = new FlowLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    m_texts->button(m_pass, QT_TR_NOOP("Pass (P)"), "passTestButton");
    m_texts->button(m_fail, QT_TR_NOOP("Fail (F)"), "failTestButton");
    m_texts->button(m_notApplicable, QT_TR_NOOP("Not applicable (N)"), "notApplicableTestButton");
    for (QPushButton* button : { m_pass, m_fail, m_notApplicable }) {
        m_texts->measured(
            [this, button] { button->setMinimumHeight(fontMetrics().height() * 5 / 2); });
        row->addWidget(button);
    }
    connect(m_pass, &QPushButton::clicked, this, [this] { answer(State::Passed); });
    connect(m_fail, &QPushButton::clicked, this, [this] { answer(State::Failed); });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] { answer(State::NotApplicable); });
    return answers;
}

/// A field that is typed in keeps its letters: it takes the key before any shortcut gets it.
void GuidedPane::addKey(int key, State state, QWidget* keys)
{
    auto* shortcut = new QShortcut(QKeySequence(key), keys);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false); // a key held down is one answer
    connect(shortcut, &QShortcut::activated, this, [this, state] {
        if (isVisible() && isEnabled())
            answer(state);
    });
}

QList<QWidget*> GuidedPane::tabChain() const
{
    return QList<QWidget*> { m_scroll, m_pass, m_fail, m_notApplicable, m_note }
    + m_files->tabChain();
}

void GuidedPane::focusAnswer() { m_pass->setFocus(); }

void GuidedPane::showTest(const QString& testId)
{
    if (testId != m_testId) {
        keepNote();
        m_lack->hide();
    }
    m_testId = testId;
    const CertificationResult* result = m_bench->run().result(testId);
    const QSignalBlocker quiet(m_note);
    if (!result || m_note->toPlainText().trimmed() != result->note)
        m_note->setPlainText(result ? result->note : QString());
    m_files->showTest(testId);
    if (result)
        m_bench->show(testId);
    retranslate();
}

void GuidedPane::retranslate()
{
    const CertificationPlan* plan = m_bench->run().plan.get();
    const CertificationTest* test = plan ? plan->test(m_testId) : nullptr;
    const QString text = test ? test->instructions.in(QLocale().name()) : QString();
    if (m_instruction->text() != text) {
        m_instruction->setText(text);
        m_scroll->ensureVisible(0, 0);
    }
}

void GuidedPane::answer(State state)
{
    if (m_testId.isEmpty())
        return;
    const CertificationTest* test = m_bench->run().plan->test(m_testId);
    const bool isExplained = !m_note->toPlainText().trimmed().isEmpty();
    if (test && CertificationScore::needsReason(*test, state) && !isExplained) {
        m_lack->show();
        m_note->setFocus();
        return;
    }
    m_noteTimer.stop();
    const QString id = m_testId;
    m_bench->answer(id, state, m_note->toPlainText());
    Q_EMIT answered(id);
}

void GuidedPane::keepNote()
{
    m_noteTimer.stop();
    if (!m_testId.isEmpty())
        m_bench->setNote(m_testId, m_note->toPlainText());
}

bool GuidedPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    return QWidget::eventFilter(watched, event);
}
