// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/HistoryPanel.h"

#include "models/core/ErrorText.h"
#include "models/itemmodels/SiteHistoryModel.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/Texts.h"
#include "widgets/history/ChangeTable.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString revisionMoment(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

HistoryPanel::HistoryPanel(Store* store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_model(new SiteHistoryModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_find(new QLineEdit(this))
    , m_table(new DataTable(m_proxy, this))
    , m_tabs(new QTabWidget(this))
    , m_changes(new ChangeTable(ChangeTable::Kind::Changes, this))
    , m_standing(new ChangeTable(ChangeTable::Kind::Standing, this))
    , m_restore(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetails());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    column->addLayout(m_buttons);
    buildRestore();
    m_texts->always([this] { showSelection(); });
}

void HistoryPanel::setSite(const QString& siteId, const QString& siteName)
{
    m_siteName = siteName;
    if (siteId == m_siteId)
        return;
    m_siteId = siteId;
    refresh();
}

void HistoryPanel::focusTable() { m_table->setFocus(); }

void HistoryPanel::addButton(QPushButton* button) { m_buttons->addWidget(button); }

QWidget* HistoryPanel::buildList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("&Find a change:"), m_find, "revisionFindEdit"));
    row->addWidget(m_find, 1);
    column->addLayout(row);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("Ch&anges, newest first:"), m_table, "revisionTable"));
    column->addWidget(m_table, 1);
    m_find->setClearButtonEnabled(true);
    m_texts->placeholder(m_find, QT_TR_NOOP("Day, person or change"));
    m_proxy->setReadOnly();
    m_proxy->setDress(
        [this](const QModelIndex& source, int role) { return dressed(source, role); });
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretched({ SiteHistoryModel::What });
    m_table->setEmptyText([this] {
        return m_proxy->isFiltered() ? tr("No change holds these words.")
                                     : tr("Nothing was changed at this site yet.");
    });
    m_texts->always([this] { m_proxy->setHeaders({ tr("When"), tr("Who"), tr("What") }); });
    connect(m_find, &QLineEdit::textChanged, m_proxy, &TableProxy::setFilter);
    connect(m_table, &DataTable::selectionCountChanged, this, &HistoryPanel::showSelection);
    new FilterField(m_find, m_table, this);
    return list;
}

QWidget* HistoryPanel::buildDetails()
{
    m_texts->name(m_tabs, "Selected change", "revisionTabs");
    m_tabs->addTab(m_changes, QString());
    m_tabs->addTab(m_standing, QString());
    m_texts->always([this] {
        m_tabs->setTabText(0, tr("What it changed"));
        m_tabs->setTabText(1, tr("The site as it was then"));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &HistoryPanel::showSelection);
    return m_tabs;
}

void HistoryPanel::buildRestore()
{
    m_texts->button(m_restore, QT_TR_NOOP("&Restore this state…"), "restoreRevisionButton");
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    m_buttons->addStretch();
    m_buttons->addWidget(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::askToRestore);
}

void HistoryPanel::refresh()
{
    m_read.drop();
    if (m_siteId.isEmpty())
        return m_model->setRevisions({});
    m_read.ask(
        *m_store, [id = m_siteId](Store& store) { return store.history().list(id); },
        [this](const Result<QList<SiteRevision>>& revisions) { showRevisions(revisions); });
}

void HistoryPanel::showRevisions(const Result<QList<SiteRevision>>& revisions)
{
    const auto before = selected();
    if (!revisions)
        return showError(revisions.error());
    m_model->setRevisions(*revisions);
    const int row = before ? m_model->rowOf(before->id) : -1;
    if (m_model->rowCount() > 0)
        m_table->show(std::max(row, 0), 0);
    showSelection();
}

std::optional<SiteRevision> HistoryPanel::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->revision(rows.first()));
}

void HistoryPanel::showSelection()
{
    const auto revision = selected();
    const bool isKept = revision && revision->isKept;
    const bool isPresent = revision && m_model->rowOf(revision->id) == 0;
    m_restore->setEnabled(isKept && !isPresent && m_store->mayWrite());
    ChangeTable* shown = m_tabs->currentIndex() == 0 ? m_changes : m_standing;
    m_readChanges.drop();
    if (!revision)
        return shown->setNothing([] { return tr("Select a change above."); });
    if (!isKept)
        return shown->setNothing([] {
            return tr("Of this change only the name was kept: it is older than the history.");
        });
    if (shown == m_changes)
        showChanges(*revision);
    else
        showStanding(*revision);
}

void HistoryPanel::showChanges(const SiteRevision& revision)
{
    m_readChanges.ask(
        *m_store, [id = revision.id](Store& store) { return store.history().changes(id); },
        [this](const Changes& changes) { showChanges(m_changes, changes); });
}

void HistoryPanel::showChanges(ChangeTable* table, const Changes& changes)
{
    if (changes)
        table->setChanges(*changes);
    else
        table->setNothing([error = changes.error()] { return ErrorText::whole(error); });
}

void HistoryPanel::showStanding(const SiteRevision& revision)
{
    m_readChanges.ask(
        *m_store,
        [id = revision.id, siteId = m_siteId](Store& store) -> Changes {
            const auto then = store.history().at(id);
            if (!then)
                return tl::unexpected(then.error());
            const auto now = store.sites().load(siteId);
            if (!now)
                return tl::unexpected(now.error());
            return SiteDiff::between(*then, *now);
        },
        [this](const Changes& changes) { showChanges(m_standing, changes); });
}

QVariant HistoryPanel::dressed(const QModelIndex& source, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SiteRevision& revision = m_model->revision(source.row());
    switch (source.column()) {
    case SiteHistoryModel::When:
        return revisionMoment(revision.at);
    case SiteHistoryModel::Who:
        return revision.who;
    case SiteHistoryModel::What:
        return SiteHistory::title(revision);
    default:
        return {};
    }
}

void HistoryPanel::askToRestore()
{
    const auto revision = selected();
    if (!revision)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Restore an earlier state"),
        tr("Bring “%1” back to how it was after “%2” (%3, %4)?")
            .arg(m_siteName, SiteHistory::title(*revision), revision->who,
                revisionMoment(revision->at)),
        QMessageBox::NoButton, this);
    box->setObjectName(u"restoreRevisionDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What was changed since stays in the history and can be restored "
                               "the same way. Devices keep what they were given."));
    auto* go = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    auto* stay = box->addButton(tr("&Leave it as it is"), QMessageBox::RejectRole);
    go->setObjectName(u"confirmRestoreButton"_s);
    stay->setObjectName(u"refuseRestoreButton"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, [this, revision] { restore(*revision); });
    box->open();
}

void HistoryPanel::restore(const SiteRevision& revision)
{
    if (m_mayRestore && !m_mayRestore())
        return;
    const auto site = m_store->history().restore(revision.id);
    if (!site)
        return showError(site.error());
    m_siteName = site->name;
    m_table->clearSelection(); // the newest entry is the one of interest now
    refresh();
    m_banner->showMessage(Banner::Kind::Positive, [name = site->name, at = revision.at] {
        return tr("“%1” is as it was on %2 again.").arg(name, revisionMoment(at));
    });
    Q_EMIT restored(*site);
}

void HistoryPanel::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}
