// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployHistoryTab.h"

#include "models/core/ErrorText.h"
#include "models/deploy/DeployText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployWords.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/TabChain.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
enum PastColumn { WhenColumn, WhatColumn, OutcomeColumn, ItemsColumn, pastColumns };
} // namespace

DeployHistoryTab::DeployHistoryTab(
    SiteDraft* draft, Store* store, DeployDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_list(new QTreeWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_undo(new QPushButton(this))
    , m_continue(new QPushButton(this))
{
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(buildList());
    parts->addWidget(m_details);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    m_texts->name(m_details, QT_TR_NOOP("What was done and said"), "deploymentDetails");
    m_details->setReadOnly(true);
    m_details->setUndoRedoEnabled(false);
    m_details->setTabChangesFocus(true);
    m_details->setFont(Fonts::fixed());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(parts, 1);
    setTabChain({ m_list, m_undo, m_continue, m_details });
    connect(m_desk, &DeployDesk::finished, this, &DeployHistoryTab::refresh);
    connect(m_desk, &DeployDesk::phaseChanged, this, &DeployHistoryTab::showButtons);
    m_texts->always([this] {
        m_list->setHeaderLabels({ tr("When"), tr("What"), tr("Outcome"), tr("Items") });
        m_details->setPlaceholderText(
            tr("Choose a deployment to read what it changed and what was said."));
        refresh();
    });
}

QWidget* DeployHistoryTab::buildList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("De&ployments:"), m_list, "deploymentList"));
    column->addWidget(m_list, 1);
    column->addWidget(buildButtons());
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(pastColumns);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    ColumnMemory::keep(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showDetails();
        showButtons();
    });
    return list;
}

QWidget* DeployHistoryTab::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_texts->button(m_undo, QT_TR_NOOP("&Undo…"), "undoDeploymentButton");
    m_texts->button(m_continue, QT_TR_NOOP("C&ontinue"), "continueDeploymentButton");
    m_texts->toolTip(
        m_undo, QT_TR_NOOP("Reads the PBX and shows the way back, with what cannot be undone"));
    m_texts->toolTip(
        m_continue, QT_TR_NOOP("Reads the PBX first: what was done is not sent again"));
    row->addWidget(m_undo);
    row->addWidget(m_continue);
    row->addStretch();
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(current()->id); });
    connect(
        m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueRequested(*current()); });
    return bar;
}

void DeployHistoryTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void DeployHistoryTab::refresh()
{
    using Records = Result<QList<DeploymentRecord>>;
    m_read.ask(
        *m_store,
        [id = m_draft->site().id](Store& store) {
            return id.isEmpty() ? Records(QList<DeploymentRecord>())
                                : store.deployments().deployments(id);
        },
        [this](const Records& records) {
            m_records = records.value_or(QList<DeploymentRecord>());
            if (records)
                m_banner->clear();
            else
                m_banner->showMessage(Banner::Kind::Error,
                    [error = records.error()] { return ErrorText::whole(error); });
            showList();
            Q_EMIT refreshed();
        });
}

void DeployHistoryTab::showList()
{
    const QString chosen = m_list->currentItem()
        ? m_list->currentItem()->data(WhenColumn, Qt::UserRole).toString()
        : QString();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const DeploymentRecord& record : std::as_const(m_records)) {
        auto* row = new QTreeWidgetItem(m_list,
            { DeployWords::moment(record.startedAt), DeployWords::purpose(record.purpose),
                DeployWords::outcome(record), QLocale().toString(record.items) });
        row->setData(WhenColumn, Qt::UserRole, record.id);
        row->setIcon(OutcomeColumn, GlyphIcon::icon(DeployWords::outcomeShape(record)));
        row->setTextAlignment(ItemsColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (record.id == chosen)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showDetails();
    showButtons();
}

const DeploymentRecord* DeployHistoryTab::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_records.size() ? &m_records[row] : nullptr;
}

const DeploymentRecord* DeployHistoryTab::interrupted() const
{
    const bool isThere = !m_records.isEmpty() && m_records.first().outcomeText.isEmpty();
    return isThere && m_desk->phase() == DeployDesk::Phase::Idle ? &m_records.first() : nullptr;
}

void DeployHistoryTab::showButtons()
{
    const DeploymentRecord* record = current();
    const bool isIdle = m_desk->phase() != DeployDesk::Phase::Applying && m_desk->isReady();
    const bool isOver = record && !record->outcomeText.isEmpty();
    m_undo->setEnabled(isIdle && isOver && !record->isUndone && record->items > 0
        && (record->purpose == u"deploy" || record->purpose == u"restore"));
    m_continue->setEnabled(isIdle && record && !isOver);
}

void DeployHistoryTab::showDetails()
{
    const DeploymentRecord* record = current();
    m_readWhole.drop();
    if (!record)
        return m_details->clear();
    m_readWhole.ask(
        *m_store,
        [id = record->id](Store& store) -> Result<Whole> {
            const auto whole = store.deployments().deployment(id);
            if (!whole)
                return tl::unexpected(whole.error());
            return Whole { *whole,
                store.deployments().items(id).value_or(QList<DeploymentItem>()) };
        },
        [this](const Result<Whole>& whole) {
            m_details->setPlainText(
                whole ? detailsOf(whole->record, whole->items) : ErrorText::whole(whole.error()));
        });
}

QString DeployHistoryTab::itemLine(const DeploymentItem& item)
{
    const QString line = tr("%1: %2, %3", "item, what was done to it, how that ended")
                             .arg(DeployText::item(item.item), DeployWords::action(item.action),
                                 DeployWords::state(item.state));
    return item.error ? line + u'\n' + DeployText::whole(*item.error) : line;
}

QString DeployHistoryTab::detailsOf(
    const DeploymentRecord& record, const QList<DeploymentItem>& items)
{
    QStringList parts { tr("%1: %2, %3", "when, what, how it ended")
                            .arg(DeployWords::moment(record.startedAt),
                                DeployWords::purpose(record.purpose),
                                DeployWords::outcome(record)) };
    if (record.outcome.error)
        parts.append(DeployText::whole(*record.outcome.error));
    for (const DeploymentItem& item : items)
        parts.append(itemLine(item));
    if (!record.transcript.isEmpty())
        parts.append({ QString(), tr("What was said:"), record.transcript });
    return parts.join(u'\n');
}
