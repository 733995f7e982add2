// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/TrunkTestView.h"

#include "models/core/ErrorText.h"
#include "models/gateway/FolderWriter.h"
#include "models/site/PathText.h"
#include "models/store/Store.h"
#include "models/trunktest/TrunkTestExport.h"
#include "models/trunktest/TrunkTestRecorder.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/SideSplitter.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/settings/NetworkChoice.h"
#include "widgets/views/LadderModel.h"
#include "widgets/views/LadderView.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TrunkStepsView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualSamples = 5;
constexpr int mostSamples = 100;
constexpr int usualWait = 60;
constexpr int longestWait = 600;

/// Of an address nobody dials: letters and digits only, so that it may be a file's name.
QString fileNameOf(const QString& trunk, const char* ending)
{
    QString plain;
    for (const QChar c : trunk)
        plain += c.isLetterOrNumber() ? c : u'-';
    return plain + QLatin1String(ending);
}

} // namespace

TrunkTestView::TrunkTestView(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_trunk(new QComboBox(this))
    , m_call(new QLineEdit(this))
    , m_receive(new QCheckBox(this))
    , m_seconds(new QSpinBox(this))
    , m_samples(new QSpinBox(this))
    , m_target(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_verdict(new Banner(this))
    , m_notice(new Banner(this))
    , m_steps(new TrunkStepsView(this))
    , m_speech(new QLabel(this))
    , m_messages(new LadderModel(this))
    , m_ladder(new LadderView(m_messages, this))
    , m_message(new QPlainTextEdit(this))
    , m_saveCapture(new QPushButton(this))
    , m_saveText(new QPushButton(this))
{
    auto* sides = new SideSplitter(this);
    sides->addWidget(buildLeft());
    sides->addWidget(buildRight());
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 5);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sides);
    setTabChain({ m_trunk, m_call, m_receive, m_seconds, m_samples, m_start, m_next, m_cancel,
        m_steps, m_ladder, m_message, m_saveCapture, m_saveText });
    connectAll();
    m_steps->setSteps(TrunkTestJob(TrunkTestRequest()).steps()); // what will be done
    m_texts->always([this] { showDraft(); });
}

/// The job's own end unregisters; the window need not wait for it.
TrunkTestView::~TrunkTestView() = default;

QWidget* TrunkTestView::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildSettings());
    column->addWidget(buildButtons());
    column->addStretch();
    return left;
}

QWidget* TrunkTestView::buildSettings()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("What to test"));
    auto* form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_texts->row(form, QT_TR_NOOP("&Trunk:"), m_trunk, "testTrunkCombo");
    form->addRow(m_target);
    m_target->setWordWrap(true);
    keepWhole(m_target);
    m_texts->row(form, QT_TR_NOOP("Number to ca&ll:"), m_call, "testCallEdit");
    m_texts->placeholder(m_call, QT_TR_NOOP("none"));
    m_texts->measured([this] { m_call->setMinimumWidth(fontMetrics().averageCharWidth() * 15); });
    m_texts->toolTip(m_call,
        QT_TR_NOOP("Your own mobile, a number that sends back what it hears, or the trunk's own "
                   "number. Empty: no call is made."));
    m_texts->button(m_receive, QT_TR_NOOP("&Wait for a call to the trunk"), "testReceiveCheck");
    form->addRow(m_receive);
    m_texts->row(form, QT_TR_NOOP("&For at most:"), m_seconds, "testSecondsSpin");
    m_texts->row(form, QT_TR_NOOP("Sam&ples:"), m_samples, "testSamplesSpin");
    m_texts->toolTip(
        m_samples, QT_TR_NOOP("How often the provider is asked for its round trip and loss"));
    m_samples->setRange(1, mostSamples);
    m_samples->setValue(usualSamples);
    m_seconds->setRange(5, longestWait);
    m_seconds->setValue(usualWait);
    m_seconds->setEnabled(false);
    m_texts->always([this] { m_seconds->setSuffix(tr(" s", "seconds")); });
    return box;
}

QWidget* TrunkTestView::buildButtons()
{
    auto* buttons = new QWidget(this);
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    m_texts->button(m_start, QT_TR_NOOP("T&est this trunk"), "testTrunkButton");
    m_texts->button(m_cancel, QT_TR_NOOP("C&ancel the test"), "cancelTestButton");
    m_next->setObjectName(u"endTalkButton"_s);
    m_next->setAccessibleName(u"Hang up"_s);
    for (QPushButton* button : { m_start, m_next, m_cancel })
        column->addWidget(button);
    return buttons;
}

QWidget* TrunkTestView::buildRight()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_verdict);
    column->addWidget(m_notice);
    m_verdict->setObjectName(u"trunkVerdict"_s);
    m_speech->setObjectName(u"speechLabel"_s);
    m_speech->setWordWrap(true);
    m_speech->hide();
    column->addWidget(m_speech);
    auto* parts = new QSplitter(Qt::Vertical, right);
    parts->addWidget(m_steps);
    parts->addWidget(buildEvidence());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 4);
    column->addWidget(parts, 1);
    return right;
}

QWidget* TrunkTestView::buildEvidence()
{
    auto* evidence = new QWidget(this);
    auto* column = new QVBoxLayout(evidence);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Messages:"), m_ladder, "messageLadder"));
    auto* halves = new SideSplitter(evidence);
    halves->addWidget(m_ladder);
    halves->addWidget(m_message);
    halves->setChildrenCollapsible(false);
    column->addWidget(halves, 1);
    m_texts->name(m_message, "Message", "messageText");
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_message->setFont(Fonts::fixed());
    m_texts->always([this] {
        m_message->setPlaceholderText(tr("Choose a message to read it. Passwords and digest "
                                         "answers are masked."));
    });
    auto* row = new QHBoxLayout;
    m_texts->button(m_saveCapture, QT_TR_NOOP("Save capt&ure…"), "saveCaptureButton");
    m_texts->button(m_saveText, QT_TR_NOOP("Save as te&xt…"), "saveLadderButton");
    row->addStretch();
    row->addWidget(m_saveCapture);
    row->addWidget(m_saveText);
    column->addLayout(row);
    return evidence;
}

void TrunkTestView::connectAll()
{
    connect(m_draft, &SiteDraft::changed, this, [this] {
        if (isVisible())
            showDraft();
    });
    connect(m_trunk, &QComboBox::activated, this, &TrunkTestView::showTrunk);
    connect(m_receive, &QCheckBox::toggled, m_seconds, &QWidget::setEnabled);
    connect(m_start, &QPushButton::clicked, this, &TrunkTestView::start);
    connect(m_call, &QLineEdit::returnPressed, this, &TrunkTestView::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job->cancel();
        showButtons();
    });
    connect(m_next, &QPushButton::clicked, this,
        [this] { m_isWaiting ? m_job->stopReceiving() : m_job->hangUp(); });
    connect(m_ladder, &LadderView::messageChosen, this,
        [this](int row) { m_message->setPlainText(m_messages->messageText(row)); });
    connect(m_saveCapture, &QPushButton::clicked, this, [this] {
        saveAs(fileNameOf(m_trunk->currentText(), ".pcap"),
            TrunkTestExport::pcap(m_messages->messages()));
    });
    connect(m_saveText, &QPushButton::clicked, this, [this] {
        saveAs(fileNameOf(m_trunk->currentText(), ".txt"),
            TrunkTestExport::text(m_messages->messages()));
    });
}

void TrunkTestView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showDraft();
}

const Trunk* TrunkTestView::current() const
{
    const int index = m_trunk->currentIndex();
    const auto& trunks = m_draft->site().trunks;
    return index >= 0 && index < trunks.size() ? &trunks[index] : nullptr;
}

void TrunkTestView::showDraft()
{
    const int index = m_trunk->currentIndex();
    m_trunk->clear();
    for (const Trunk& trunk : m_draft->site().trunks)
        m_trunk->addItem(trunk.name);
    m_trunk->setCurrentIndex(std::clamp(index, 0, std::max(0, m_trunk->count() - 1)));
    showTrunk();
}

void TrunkTestView::showTrunk()
{
    const Trunk* trunk = current();
    if (!trunk) {
        m_target->setText(tr("This site has no trunk yet: add it on the Trunks page."));
    } else {
        const TrunkPlan plan = TrunkPlan::resolve(*trunk, m_draft->catalog());
        const QString company = plan.provider ? plan.provider->name + u", "_s : QString();
        m_target->setText(plan.host.isEmpty()
                ? tr("Without a provider or a host there is nothing to test.")
                : company
                    + u"%1:%2 (%3)"_s.arg(plan.host).arg(plan.port).arg(plan.transport.toUpper()));
    }
    if (!isTesting() && !m_job)
        showLast();
    showButtons();
}

/// What was proven earlier, so that nobody tests again what works.
void TrunkTestView::showLast()
{
    const Trunk* trunk = current();
    m_readTests.drop();
    if (!m_store || !trunk || trunk->id.isEmpty())
        return m_verdict->clear();
    using Tests = Result<QList<TrunkTestRecord>>;
    m_readTests.ask(
        *m_store, [id = trunk->id](Store& store) { return store.trunkTests().testsOf(id); },
        [this, id = trunk->id](const Tests& tests) {
            const Trunk* shown = current();
            if (shown && shown->id == id && !isTesting() && !m_job)
                showLast(tests.value_or(QList<TrunkTestRecord>()));
        });
}

/// @param tests of the trunk shown, the newest first
void TrunkTestView::showLast(const QList<TrunkTestRecord>& tests)
{
    if (tests.isEmpty())
        return m_verdict->clear();
    const TrunkTestRecord last = tests.first();
    m_verdict->showMessage(Banner::Kind::Information, [last] {
        const QString when = QLocale().toString(last.endedAt.toLocalTime(), QLocale::ShortFormat);
        return last.outcome.error
            ? tr("Tested before, %1: %2").arg(when, ErrorText::sentence(*last.outcome.error))
            : tr("Tested before, %1: the trunk worked.").arg(when);
    });
}

void TrunkTestView::showButtons()
{
    const bool isRunning = isTesting();
    const Trunk* trunk = current();
    m_start->setEnabled(
        !isRunning && trunk && !TrunkPlan::resolve(*trunk, m_draft->catalog()).host.isEmpty());
    m_cancel->setEnabled(isRunning);
    m_trunk->setEnabled(!isRunning && trunk);
    for (QWidget* button : { m_saveCapture, m_saveText })
        button->setEnabled(!isRunning && m_messages->rowCount() > 0);
    const bool isTalking = isRunning && !m_speech->isHidden();
    m_next->setVisible(isRunning && (m_isWaiting || isTalking));
    m_next->setText(m_isWaiting ? tr("Stop waitin&g") : tr("Han&g up"));
}

TrunkTestRequest TrunkTestView::requestFor(const Trunk& trunk) const
{
    TrunkTestRequest request;
    request.trunk = TrunkPlan::resolve(trunk, m_draft->catalog());
    request.agent = NetworkChoice::kept().completed(m_agent);
    request.agent.secrets += m_draft->site().secrets();
    if (request.trunk.verifyName != request.trunk.host)
        request.agent.verifyName = request.trunk.verifyName;
    request.samples = m_samples->value();
    request.callNumber = m_call->text().trimmed();
    request.receiveSeconds = m_receive->isChecked() ? m_seconds->value() : 0;
    return request;
}

void TrunkTestView::start()
{
    const Trunk* trunk = current();
    if (isTesting() || !m_start->isEnabled() || !trunk)
        return;
    m_messages->clear();
    m_message->clear();
    m_isWaiting = false;
    m_verdict->clear();
    m_notice->clear();
    m_job = std::make_unique<TrunkTestJob>(requestFor(*trunk));
    m_recorder = std::make_unique<TrunkTestRecorder>(
        m_draft->site().id.isEmpty() ? nullptr : m_store, m_draft->site().id);
    m_recorder->watch(m_job.get());
    connect(m_recorder.get(), &TrunkTestRecorder::failed, this, &TrunkTestView::showVerdict);
    watch(*m_job);
    m_job->setLabel(JobLabels::trunkTest(trunk->name, m_draft->site()));
    m_job->start();
    m_steps->setSteps(m_job->steps());
    showButtons();
    m_cancel->setFocus();
}

void TrunkTestView::watch(TrunkTestJob& job)
{
    connect(&job, &TrunkTestJob::stepUpdated, this, [this](int index) {
        const auto& steps = m_job->steps();
        if (m_steps->topLevelItemCount() != steps.size())
            m_steps->setSteps(steps);
        m_steps->setStep(index, steps[index]);
        const TrunkTestStep& step = steps[index];
        const bool isOver = step.state != TrunkTestStep::State::Running;
        if (step.name == u"receive" && isOver)
            m_isWaiting = false;
        if (step.name == u"call" && isOver)
            m_speech->hide();
        showButtons();
    });
    connect(&job, &TrunkTestJob::traced, m_messages, &LadderModel::add);
    connect(&job, &TrunkTestJob::waitingForCall, this, &TrunkTestView::showWaiting);
    connect(&job, &TrunkTestJob::figuresChanged, this, &TrunkTestView::showFigures);
    connect(&job, &Job::finished, this, &TrunkTestView::onFinished);
}

void TrunkTestView::showWaiting(const QString& number, int seconds)
{
    m_isWaiting = true;
    m_verdict->showMessage(Banner::Kind::Information, [number, seconds] {
        return tr("Now call %1 from any phone. Waiting for up to %n second(s).", nullptr, seconds)
            .arg(number);
    });
    showButtons();
}

void TrunkTestView::showFigures(const MediaFigures& figures)
{
    const QLocale locale;
    m_speech->setText(
        tr("Speech (%1): %L2 packets sent, %L3 received; loss %4 %, jitter %5 ms, MOS %6")
            .arg(figures.codec)
            .arg(figures.sent)
            .arg(figures.received)
            .arg(locale.toString(figures.lossPercent, 'f', 1),
                locale.toString(figures.jitterMs, 'f', 1), locale.toString(figures.mos, 'f', 1)));
    m_speech->show();
    showButtons();
}

void TrunkTestView::onFinished()
{
    m_isWaiting = false;
    m_speech->hide();
    showVerdict();
    const bool hadFocus = m_cancel->hasFocus();
    showButtons();
    if (hadFocus)
        m_start->setFocus();
    Q_EMIT testFinished();
}

void TrunkTestView::showVerdict()
{
    const auto end = m_job->outcome().end;
    const auto kind = end == Outcome::End::Done ? Banner::Kind::Positive
        : end == Outcome::End::Failed           ? Banner::Kind::Error
                                                : Banner::Kind::Warning;
    m_verdict->showMessage(kind, [verdict = m_job->verdict(), problem = m_recorder->problem()] {
        QStringList lines { TrunkTestText::sentence(verdict) };
        if (verdict.outcome.error && verdict.outcome.end != Outcome::End::Cancelled)
            lines.append(
                tr("Whose turn it is: %1.").arg(ErrorText::turn(verdict.outcome.error->turn)));
        lines.append(TrunkTestText::nextStep(verdict));
        for (const QString& remark : verdict.remarks)
            lines.append(TrunkTestText::remark(remark));
        if (problem)
            lines.append(
                tr("This test could not be recorded: %1").arg(ErrorText::sentence(*problem)));
        lines.removeAll(QString());
        return lines.join(u'\n');
    });
}

void TrunkTestView::saveAs(const QString& fileName, const QByteArray& content)
{
    auto* dialog = new QFileDialog(this, tr("Save the evidence"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveEvidenceDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString& path) {
        const QFileInfo file(path);
        const Status written
            = FolderWriter::write(file.absolutePath(), { { file.fileName(), content, false } });
        if (written)
            m_notice->showMessage(
                Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
        else
            m_notice->showMessage(
                Banner::Kind::Error, [error = written.error()] { return ErrorText::whole(error); });
    });
    dialog->open();
}
