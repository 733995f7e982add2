// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/JobCentre.h"

#include "models/itemmodels/JobListModel.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/Texts.h"
#include "widgets/common/UploadStateText.h"
#include "widgets/jobs/JobTrouble.h"
#include "widgets/jobs/JobWords.h"
#include "widgets/jobs/ProgressDelegate.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

JobCentre::JobCentre(JobListModel* model, QWidget* window)
    : QFrame(window)
    , m_model(model)
    , m_texts(new Texts(this))
    , m_proxy(new TableProxy(model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_trouble(new JobTrouble(this))
    , m_cancel(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    hide();
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    m_texts->name(this, "Jobs", "jobCentre");
    auto* column = new QVBoxLayout(this);
    column->addLayout(buildHead());
    column->addWidget(m_table, 1);
    column->addWidget(m_trouble);
    column->addLayout(buildButtons());
    buildTable();
    m_ticker.setInterval(1s);
    m_ticker.callOnTimeout(m_model, &JobListModel::tick);
    window->installEventFilter(this);
    m_texts->always([this] {
        m_model->retranslate();
        showSelection();
    });
}

QBoxLayout* JobCentre::buildHead()
{
    auto* title = new QLabel(this);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_texts->plain(title, QT_TR_NOOP("Jobs"));
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    m_texts->button(close, QT_TR_NOOP("Close"), "closeJobsButton");
    connect(close, &QToolButton::clicked, this, &JobCentre::shut);
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(close);
    return row;
}

void JobCentre::buildTable()
{
    m_texts->name(m_table, "Jobs of this session", "jobTable");
    m_proxy->setReadOnly();
    m_proxy->setDress(
        [this](const QModelIndex& source, int role) { return dressed(source, role); });
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setMinimumHeight(7 * fontMetrics().lineSpacing());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(JobListModel::Progress, new ProgressDelegate(m_table));
    m_table->setStretched({ JobListModel::Title });
    for (const auto column : { JobListModel::Site, JobListModel::Step })
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    m_table->setEmptyText(
        [] { return tr("What takes its time is listed here: uploads, deployments, tests…"); });
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("State"), tr("Job"), tr("Site"), tr("Step"), tr("Progress"),
            tr("Time", "how long it takes, or when it ended") });
    });
    connect(m_table, &DataTable::selectionCountChanged, this, &JobCentre::showSelection);
    connect(m_table, &DataTable::activated, this, &JobCentre::goToSelected);
    connect(m_table, &DataTable::removeRequested, this, &JobCentre::cancelSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JobCentre::showSelection);
    connect(m_model, &JobListModel::countsChanged, this, &JobCentre::showSelection);
    connect(m_model, &JobListModel::began, this, &JobCentre::fitSites);
    // There may be less room for the table once the layout has seen to it.
    connect(
        m_trouble, &JobTrouble::jobChanged, m_table,
        [this] { m_table->scrollTo(m_table->selectionModel()->selectedRows().value(0)); },
        Qt::QueuedConnection);
}

/// Wide enough for a name and a step as most of them are; what is done needs the rest.
void JobCentre::fitSites()
{
    QHeaderView* header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    int wished = header->sectionSizeHint(JobListModel::Site);
    for (int row = 0; row < m_model->rowCount(); ++row)
        wished = std::max(wished,
            fontMetrics().horizontalAdvance(m_model->entry(row).label.siteName) + 3 * letter);
    if (ColumnMemory::isUsers(header))
        return;
    header->resizeSection(JobListModel::Site, std::min(wished, 26 * letter));
    const int step = std::min(22 * letter, header->width() / 6);
    header->resizeSection(
        JobListModel::Step, std::max(header->sectionSizeHint(JobListModel::Step), step));
}

QBoxLayout* JobCentre::buildButtons()
{
    m_texts->button(m_show, QT_TR_NOOP("Show"), "showJobButton");
    m_texts->button(m_cancel, QT_TR_NOOP("Cancel"), "cancelJobButton");
    m_texts->button(m_copy, QT_TR_NOOP("Copy the error"), "copyJobErrorButton");
    m_texts->button(m_clear, QT_TR_NOOP("Clear those that ended"), "clearJobsButton");
    connect(m_show, &QPushButton::clicked, this, &JobCentre::goToSelected);
    connect(m_cancel, &QPushButton::clicked, this, &JobCentre::cancelSelected);
    connect(m_copy, &QPushButton::clicked, m_trouble, &JobTrouble::copy);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model->clearEnded();
        m_table->setFocus();
    });
    auto* row = new QHBoxLayout;
    for (QPushButton* button : { m_show, m_cancel, m_copy }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_clear->setAutoDefault(false);
    row->addStretch();
    row->addWidget(m_clear);
    buildMenu();
    return row;
}

/// What the buttons do, at the row itself: by a right click, or the menu key.
void JobCentre::buildMenu()
{
    for (QPushButton* button : { m_show, m_cancel, m_copy }) {
        auto* action = new QAction(m_table);
        action->setObjectName(button->objectName() + u"Action"_s);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addAction(action);
        m_menu.append({ action, button });
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString JobCentre::whenText(int row) const
{
    const JobListModel::Entry& entry = m_model->entry(row);
    return entry.isRunning()
        ? JobWords::duration(m_model->elapsedMs(row))
        : QLocale().toString(entry.endedAt.toLocalTime().time(), QLocale::ShortFormat);
}

QVariant JobCentre::dressed(const QModelIndex& source, int role) const
{
    const JobListModel::Entry& entry = m_model->entry(source.row());
    const int column = source.column();
    if (role == Qt::DecorationRole && column == JobListModel::State)
        return GlyphIcon::icon(JobWords::shape(entry));
    if (role == Qt::ToolTipRole && column == JobListModel::When && !entry.isRunning())
        return tr("%1, after %2", "moment, duration")
            .arg(QLocale().toString(entry.endedAt.toLocalTime(), QLocale::LongFormat),
                JobWords::duration(entry.elapsedMs));
    if (role == Qt::ToolTipRole)
        return source.data().toString();
    if (role != Qt::DisplayRole)
        return {};
    if (column == JobListModel::State)
        return JobWords::state(entry);
    if (column == JobListModel::Progress)
        return entry.isRunning() && entry.total > 0
            ? tr("%1 %").arg(source.data(Qt::DisplayRole).toInt())
            : QString();
    if (column == JobListModel::When)
        return whenText(source.row());
    if (column == JobListModel::Step && !entry.isRunning())
        return QString();
    return {};
}

int JobCentre::selectedRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.isEmpty() ? -1 : rows.first();
}

void JobCentre::showSelection()
{
    const int row = selectedRow();
    const bool mayShow = row >= 0 && JobWords::hasPage(m_model->entry(row).label);
    const bool isRunning = row >= 0 && m_model->entry(row).isRunning();
    m_show->setEnabled(mayShow);
    m_cancel->setEnabled(row >= 0 && m_model->mayCancel(row));
    m_cancel->setToolTip(isRunning && !m_cancel->isEnabled()
            ? tr("It cannot be stopped any more without leaving something half done. Its page "
                 "says more.")
            : QString());
    m_clear->setEnabled(m_model->rowCount() > m_model->running());
    showTrouble(row);
    for (const auto& [action, button] : std::as_const(m_menu)) {
        action->setText(button->text());
        action->setEnabled(button->isEnabled());
    }
}

void JobCentre::showTrouble(int row)
{
    const bool hasTrouble
        = row >= 0 && !m_model->entry(row).isRunning() && m_model->entry(row).outcome.error;
    m_copy->setEnabled(hasTrouble);
    if (hasTrouble)
        m_trouble->showError(m_model->entry(row).id, *m_model->entry(row).outcome.error);
    else
        m_trouble->clear();
}

void JobCentre::cancelSelected()
{
    if (const int row = selectedRow(); row >= 0)
        m_model->cancel(row);
}

void JobCentre::goToSelected()
{
    const int row = selectedRow();
    if (row >= 0 && JobWords::hasPage(m_model->entry(row).label))
        Q_EMIT showRequested(m_model->entry(row).id);
}

void JobCentre::open(int jobId)
{
    const bool wasOpen = isVisible();
    if (!wasOpen)
        m_before = window()->focusWidget();
    place();
    show();
    raise();
    fitSites();
    const int row = m_model->rowOf(jobId);
    if (row >= 0)
        m_table->selectRows({ row });
    else if ((!wasOpen || selectedRow() < 0) && m_model->rowCount() > 0)
        m_table->selectRows({ 0 }); // the newest is what one opens the list for
    if (const int selected = selectedRow(); selected >= 0)
        m_table->show(selected, JobListModel::Title);
    m_table->setFocus();
    showSelection();
}

void JobCentre::shut()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

/// Never wider nor higher than the window leaves room for; text may be large.
void JobCentre::place()
{
    const int margin = fontMetrics().height() / 2;
    const QWidget* host = parentWidget();
    const int bottom = m_foot && m_foot->isVisible() ? m_foot->geometry().top() : host->height();
    const QSize wished(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 28);
    const QSize size = wished.boundedTo({ host->width() - 2 * margin, bottom - 2 * margin });
    setGeometry(host->width() - margin - size.width(), bottom - margin - size.height(),
        size.width(), size.height());
}

bool JobCentre::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void JobCentre::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return shut();
    QFrame::keyPressEvent(event);
}

void JobCentre::showEvent(QShowEvent* event)
{
    m_ticker.start();
    Q_EMIT shown(true);
    QFrame::showEvent(event);
}

void JobCentre::hideEvent(QHideEvent* event)
{
    m_ticker.stop();
    Q_EMIT shown(false);
    QFrame::hideEvent(event);
}
