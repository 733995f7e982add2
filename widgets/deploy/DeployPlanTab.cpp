// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployPlanTab.h"

#include "models/deploy/DeployPlanModel.h"
#include "models/deploy/DeployText.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/ListIcons.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployOptions.h"
#include "widgets/deploy/DeployWords.h"
#include "widgets/deploy/PlanProxy.h"
#include "widgets/jobs/JobWords.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TranscriptView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longMs = 10'000; ///< before, nobody asks for how long

} // namespace

using Phase = DeployDesk::Phase;
using Purpose = DeployRequest::Purpose;

DeployPlanTab::DeployPlanTab(DeployDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_options(new DeployOptions(this))
    , m_model(new DeployPlanModel(this))
    , m_proxy(new PlanProxy(m_model, this))
    , m_filter(new QLineEdit(this))
    , m_unchanged(new QCheckBox(this))
    , m_tree(new QTreeView(this))
    , m_mind(new QListWidget(this))
    , m_transcript(new TranscriptView(this))
    , m_irreversible(new QCheckBox(this))
    , m_summary(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_go(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_options);
    column->addWidget(buildFilter());
    column->addWidget(buildMiddle(), 1);
    column->addWidget(m_irreversible);
    column->addWidget(buildBottom());
    m_texts->button(
        m_irreversible, QT_TR_NOOP("&I know that this cannot be undone"), "irreversibleCheck");
    setTabChain({ m_options, m_filter, m_unchanged, m_tree, m_mind, m_transcript, m_irreversible,
        m_fold, m_go, m_stop });
    connectAll();
    m_texts->always([this] {
        showPlan();
        showButtons();
    });
}

QWidget* DeployPlanTab::buildFilter()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_texts->label(QT_TR_NOOP("Fi&lter:"), m_filter, "planFilterEdit"));
    row->addWidget(m_filter, 1);
    m_texts->button(m_unchanged, QT_TR_NOOP("Show unchange&d"), "showUnchangedCheck");
    row->addWidget(m_unchanged);
    return bar;
}

QWidget* DeployPlanTab::buildMiddle()
{
    buildTree();
    m_texts->name(m_mind, QT_TR_NOOP("To mind"), "planMindList");
    m_mind->setWordWrap(true);
    m_mind->setSelectionMode(QAbstractItemView::SingleSelection);
    m_mind->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ListIcons(m_mind);
    m_transcript->hide();
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_tree);
    parts->addWidget(m_mind);
    parts->addWidget(m_transcript);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setStretchFactor(2, 2);
    return parts;
}

void DeployPlanTab::buildTree()
{
    m_texts->name(m_tree, QT_TR_NOOP("Plan"), "planTree");
    m_tree->setModel(m_proxy);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(DeployPlanModel::Item, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DeployPlanModel::Action, QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(200); // a plan may have thousands of rows
    QList<int> stretched;
    for (int i = 0; i < header->count(); ++i)
        if (header->sectionResizeMode(i) == QHeaderView::Stretch)
            stretched.append(i);
    keepTitlesWhole(header, stretched);
    ColumnMemory::keep(m_tree);
}

QWidget* DeployPlanTab::buildBottom()
{
    auto* bar = new QWidget(this);
    auto* row = new ColumnsLayout(bar);
    auto* buttons = new QHBoxLayout;
    row->addColumn(m_summary);
    row->addColumn(buttons, 0);
    keepRoom(bar);
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setWordWrap(true);
    keepWhole(m_summary);
    m_texts->button(m_fold, QT_TR_NOOP("Transcri&pt"), "planTranscriptButton");
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_texts->name(m_bar, QT_TR_NOOP("Progress"), "deployProgress");
    m_bar->setTextVisible(false);
    m_go->setObjectName(u"deployButton"_s);
    m_go->setAccessibleName(u"Deploy"_s);
    m_texts->button(m_stop, QT_TR_NOOP("Stop after these ite&ms"), "stopDeployButton");
    buttons->addWidget(m_bar, 1);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_fold, m_go, m_stop })
        buttons->addWidget(widget);
    buttons->addStretch(); // below the summary, they stay as wide as they are
    return bar;
}

void DeployPlanTab::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, &DeployPlanTab::findItem);
    connect(m_unchanged, &QCheckBox::toggled, this, &DeployPlanTab::findItem);
    new FilterField(m_filter, m_tree, this);
    connect(&m_tick, &QTimer::timeout, this, &DeployPlanTab::showProgress);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_transcript->setText(m_desk->transcript());
        m_transcript->setVisible(isOpen);
        m_mind->setVisible(!isOpen && m_mind->count() > 0); // there is room for one of them
    });
    connect(m_irreversible, &QCheckBox::toggled, this, &DeployPlanTab::showButtons);
    connect(m_go, &QPushButton::clicked, this, &DeployPlanTab::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_isStopping = true;
        showButtons();
        m_desk->cancel();
    });
    connect(m_desk, &DeployDesk::phaseChanged, this, [this] {
        if (m_desk->phase() == Phase::Reading)
            clear();
        m_isStopping = false;
        showButtons();
    });
    connect(m_desk, &DeployDesk::planned, this, &DeployPlanTab::showPlan);
    connect(m_desk, &DeployDesk::itemChanged, this, &DeployPlanTab::showItem);
    connect(m_desk, &DeployDesk::stepChanged, this, &DeployPlanTab::showStep);
    connect(m_desk, &DeployDesk::staleChanged, this, &DeployPlanTab::showButtons);
    connect(m_desk, &DeployDesk::finished, this, &DeployPlanTab::showMind);
    connect(m_desk, &DeployDesk::said, this, [this](Job::Direction direction, const QString& text) {
        if (m_fold->isChecked())
            m_transcript->append(direction, text);
    });
}

void DeployPlanTab::setPbx(const QString& pbx) { m_pbx = pbx; }

void DeployPlanTab::focusNext()
{
    (m_stop->isVisible() ? static_cast<QWidget*>(m_stop) : m_tree)->setFocus();
}

/// A drift is no plan: that one has a page of its own.
DeployPlan DeployPlanTab::plan() const
{
    const DeployJob* job = m_desk->job();
    return job && m_desk->request().purpose != Purpose::Drift ? job->plan() : DeployPlan();
}

void DeployPlanTab::clear()
{
    m_model->setItems({});
    m_mind->clear();
    m_mind->hide();
    m_summary->clear();
    m_transcript->clear();
    m_irreversible->setChecked(false);
    m_step.clear();
}

void DeployPlanTab::showPlan()
{
    const DeployPlan shown = plan();
    m_model->setItems(shown.items);
    for (const DeployItem& item : shown.items)
        setItemState(item.id());
    findItem();
    showMind();
    showButtons();
}

void DeployPlanTab::setItemState(const QString& id)
{
    const DeployJob& job = *m_desk->job();
    m_model->setState(id, job.state(id), job.problem(id));
}

void DeployPlanTab::showItem(const QString& id)
{
    if (m_desk->request().purpose == Purpose::Drift)
        return;
    setItemState(id);
    if (m_desk->job()->state(id) == DeployItem::State::Running)
        m_tree->scrollTo(m_proxy->mapFromSource(m_model->indexOf(id)));
    showProgress();
}

/// Kinds stand open, items are opened where their fields are wanted.
void DeployPlanTab::findItem()
{
    m_proxy->setShowingUnchanged(m_unchanged->isChecked());
    m_proxy->setFilter(m_filter->text());
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        m_tree->expand(m_proxy->index(row, 0));
}

void DeployPlanTab::showMind()
{
    m_mind->clear();
    const DeployPlan shown = plan();
    const DeployJob* job = m_desk->job();
    for (const DeployItem& item : shown.items) {
        const auto problem = item.refusal ? item.refusal : job->problem(item.id());
        if (problem)
            addMind(int(GlyphIcon::Shape::Error), DeployText::whole(*problem));
    }
    for (const DeployItem& item : shown.items)
        if (!item.irreversible.isEmpty() && item.isWork())
            addMind(int(GlyphIcon::Shape::Warning),
                tr("Cannot be undone: %1. %2", "item, why")
                    .arg(DeployText::item(item.id()), DeployText::irreversible(item.irreversible)));
    for (const QString& note : shown.notes)
        addMind(int(GlyphIcon::Shape::Information), DeployText::note(note));
    m_mind->setVisible(m_mind->count() > 0 && !m_fold->isChecked());
    m_irreversible->setVisible(!shown.irreversible().isEmpty());
}

void DeployPlanTab::addMind(int shape, const QString& text)
{
    new QListWidgetItem(GlyphIcon::icon(GlyphIcon::Shape(shape)), text, m_mind);
}

void DeployPlanTab::showButtons()
{
    const Phase phase = m_desk->phase();
    const bool isBusy = phase == Phase::Reading || phase == Phase::Applying;
    const Purpose purpose = m_desk->request().purpose;
    m_go->setText(purpose == Purpose::Undo ? tr("Undo d&eployment…")
            : purpose == Purpose::Restore  ? tr("R&estore…")
                                           : tr("D&eploy…"));
    m_go->setVisible(!isBusy);
    m_go->setEnabled(phase == Phase::Waiting && !m_desk->isStale()
        && (m_irreversible->isHidden() || m_irreversible->isChecked()));
    m_stop->setVisible(m_desk->isChanging());
    m_stop->setEnabled(!m_isStopping); // once more would break off what is under way
    m_irreversible->setEnabled(phase == Phase::Waiting);
    m_options->setEnabled(!m_desk->isChanging());
    m_bar->setVisible(isBusy);
    if (isBusy && !m_since.isValid()) {
        m_since.start();
        m_tick.start(1s);
    } else if (!isBusy) {
        m_since.invalidate();
        m_tick.stop();
    }
    showProgress();
}

void DeployPlanTab::showStep(const QString& name, Job::StepState state)
{
    if (state == Job::StepState::Running)
        m_step = name;
    showProgress();
}

void DeployPlanTab::showProgress()
{
    const DeployJob* job = m_desk->job();
    const Phase phase = m_desk->phase();
    if (phase != Phase::Reading && phase != Phase::Applying) {
        m_summary->setText(m_model->rowCount() > 0 ? DeployText::summary(plan())
                : m_desk->isReady() && !m_desk->job()
                ? tr("Read the PBX to see what would be changed. Nothing is sent by that.")
                : QString());
        return;
    }
    const bool isCounting = m_step == u"apply" && job->work() > 0;
    m_bar->setRange(0, isCounting ? job->work() : 0);
    m_bar->setValue(isCounting ? job->done() : 0);
    const QString step = DeployWords::step(m_step);
    const QString words = isCounting
        ? tr("%1 %2 of %3", "what is being done, how many, of how many")
              .arg(step)
              .arg(job->done())
              .arg(job->work())
        : step;
    const bool isLong = m_since.isValid() && m_since.hasExpired(longMs);
    m_summary->setText(isLong ? tr("%1 (%2)", "what is being done, for how long")
                                    .arg(words, JobWords::duration(m_since.elapsed()))
                              : words);
    m_bar->setAccessibleDescription(words);
}

QString DeployPlanTab::question() const
{
    switch (m_desk->request().purpose) {
    case Purpose::Undo:
        return tr("Undo the deployment to %1?").arg(m_pbx);
    case Purpose::Restore:
        return tr("Restore this on %1?").arg(m_pbx);
    default:
        return tr("Deploy this plan to %1?").arg(m_pbx);
    }
}

QString DeployPlanTab::consequences() const
{
    const DeployPlan shown = plan();
    QStringList lines { DeployText::summary(shown),
        tr("What the PBX holds now is kept, sealed, with this site, so that this can be undone.") };
    const auto irreversible = shown.irreversible().size();
    if (irreversible > 0)
        lines.append(
            tr("Except for %n item(s), which cannot be undone.", nullptr, int(irreversible)));
    lines.append(tr("The PBX reloads while it is changed; calls go on."));
    return lines.join(u'\n');
}

void DeployPlanTab::ask()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"deployDialog"_s);
    box->setIcon(QMessageBox::Question);
    box->setText(question());
    box->setInformativeText(consequences());
    const bool isUndo = m_desk->request().purpose == Purpose::Undo;
    const bool isRestore = m_desk->request().purpose == Purpose::Restore;
    auto* yes = box->addButton(isUndo ? tr("&Undo it")
            : isRestore               ? tr("&Restore it")
                                      : tr("&Deploy it"),
        QMessageBox::AcceptRole);
    auto* no = box->addButton(tr("Leave it as it &is"), QMessageBox::RejectRole);
    yes->setObjectName(u"confirmDeployButton"_s);
    no->setObjectName(u"rejectDeployButton"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_desk->agree(m_irreversible->isChecked());
        focusNext();
    });
    box->open();
}
