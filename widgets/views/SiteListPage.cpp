// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/SiteListPage.h"

#include "models/itemmodels/SiteListModel.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/PageHeader.h"
#include "widgets/common/Texts.h"
#include "widgets/home/FirstSite.h"
#include "widgets/home/RecentSites.h"
#include "widgets/home/SiteFilterBar.h"
#include "widgets/home/SiteTable.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

SiteListPage::SiteListPage(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_undo(new Banner(this))
    , m_nothingFound(new Banner(this))
    , m_recent(new RecentSites(this))
    , m_model(new SiteListModel(this))
    , m_proxy(new SiteListProxy(m_model, this))
    , m_filter(new SiteFilterBar(this))
    , m_table(new SiteTable(m_proxy, this))
    , m_empty(new FirstSite(this))
    , m_stack(new QStackedWidget(this))
{
    buildTable();
    m_stack->addWidget(new QWidget(this)); // before anything is known
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PageHeader([] { return tr("Sites"); },
        [] {
            return tr("Each customer site is set up step by step, and can be left and continued "
                      "at any time.");
        },
        this));
    layout->addWidget(m_banner);
    layout->addWidget(m_undo);
    layout->addWidget(m_recent);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar = buildButtons());
    buildMenu();
    connectParts();
    updateButtons();
}

void SiteListPage::buildTable()
{
    m_texts->name(m_table, QT_TR_NOOP("Sites"), "siteTable");
    m_table->buildColumns();
    m_texts->measured([this] { m_table->measure(); });
    m_filter->setSorting(m_table->horizontalHeader()->sortIndicatorSection());
}

QWidget* SiteListPage::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* buttons = new QWidget(bar);
    auto* flow = new FlowLayout(buttons);
    const auto add = [&](QPushButton*& button, const char* source, const char* objectName) {
        button = new QPushButton(buttons);
        m_texts->button(button, source, objectName);
        flow->addWidget(button);
    };
    add(m_new, QT_TR_NOOP("&New site"), "newSiteButton");
    add(m_import, QT_TR_NOOP("&Import…"), "importButton");
    add(m_export, QT_TR_NOOP("&Export…"), "exportButton");
    add(m_tags, QT_TR_NOOP("Ta&gs…"), "tagsButton");
    add(m_delete, QT_TR_NOOP("&Delete"), "deleteButton");
    add(m_certify, QT_TR_NOOP("&Provider certification"), "certificationButton");
    m_certify->setFlat(true);
    m_selection = new QLabel(buttons);
    m_selection->setObjectName(QStringLiteral("siteSelection"));
    flow->addWidget(m_selection);
    m_continue = new QPushButton(bar);
    m_texts->button(m_continue, QT_TR_NOOP("&Continue"), "continueButton");
    m_continue->setDefault(true);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buttons, 1);
    layout->addWidget(m_continue, 0, Qt::AlignBottom);
    return bar;
}

/// What the buttons do, where the mouse is.
void SiteListPage::buildMenu()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](QPushButton* button, const char* source, const char* objectName) {
        auto* action = new QAction(m_table);
        m_texts->action(action, source, objectName);
        m_table->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
    };
    add(m_continue, QT_TR_NOOP("&Continue"), "continueRowAction");
    add(m_export, QT_TR_NOOP("&Export…"), "exportRowAction");
    add(m_tags, QT_TR_NOOP("&Tags…"), "tagsRowAction");
    add(m_delete, QT_TR_NOOP("&Delete"), "deleteRowAction");
}

void SiteListPage::connectParts()
{
    connect(m_recent, &RecentSites::siteRequested, this, &SiteListPage::continueRequested);
    connect(m_filter, &SiteFilterBar::filterChanged, this, &SiteListPage::showFilter);
    connect(m_filter, &SiteFilterBar::accepted, this, &SiteListPage::continueSelected);
    connect(m_filter, &SiteFilterBar::listRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &SiteFilterBar::sortingChosen, this, [this](int column, Qt::SortOrder order) {
        m_table->sortByColumn(column, order);
        ColumnMemory::remember(m_table);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column) { m_filter->setSorting(column); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& row) {
        if (m_isReady) // also when others are selected with it
            Q_EMIT continueRequested(row.data(SiteListModel::IdRole).toString());
    });
    connect(m_table, &SiteTable::removeRequested, m_delete, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SiteListPage::updateButtons);
    connect(m_empty, &FirstSite::newRequested, this, &SiteListPage::newRequested);
    connect(m_empty, &FirstSite::importRequested, this, &SiteListPage::importRequested);
    connect(m_empty, &FirstSite::importPbxRequested, this, &SiteListPage::importPbxRequested);
    connect(m_new, &QPushButton::clicked, this, &SiteListPage::newRequested);
    connect(m_import, &QPushButton::clicked, this, &SiteListPage::importRequested);
    connect(m_certify, &QPushButton::clicked, this, &SiteListPage::certificationRequested);
    connect(m_continue, &QPushButton::clicked, this, &SiteListPage::continueSelected);
    connect(
        m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(selectedIds()); });
    connect(m_tags, &QPushButton::clicked, this, [this] { Q_EMIT tagsRequested(selectedIds()); });
    connect(
        m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(selectedIds()); });
}

void SiteListPage::setReady(bool isReady)
{
    m_isReady = isReady;
    updateButtons();
}

void SiteListPage::setPlace(const QString& place) { m_recent->setPlace(place); }

void SiteListPage::noteOpened(const QString& id)
{
    m_recent->note(id);
    m_recent->setSites(m_model->sites());
}

void SiteListPage::setSites(const QList<SiteSummary>& sites)
{
    m_sites = sites;
    showSites();
}

void SiteListPage::setHidden(const QSet<QString>& ids)
{
    m_hidden = ids;
    showSites();
}

void SiteListPage::showSites()
{
    const QStringList selected = selectedIds();
    QList<SiteSummary> shown = m_sites;
    if (!m_hidden.isEmpty())
        shown.removeIf([this](const SiteSummary& site) { return m_hidden.contains(site.id); });
    m_model->setSites(shown);
    m_stack->setCurrentIndex(shown.isEmpty() ? 2 : 1);
    m_filter->setVisible(!shown.isEmpty());
    m_filter->setChoices(m_model->tags(), m_model->pbxKinds());
    m_bar->setVisible(!shown.isEmpty()); // the empty state has buttons of its own
    m_recent->setSites(shown);
    if (selectedIds() != selected)
        m_table->selectIds(selected);
    select({});
    showNothingFound();
    updateButtons();
}

void SiteListPage::select(const QString& id)
{
    // Not setCurrentIndex() of the view, which toggles while Ctrl+Z is still held down.
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id));
    if (index.isValid())
        m_table->selectIds({ id });
    else if (selectedIds().isEmpty() && m_proxy->rowCount() > 0)
        m_table->selectIds({ m_proxy->index(0, 0).data(SiteListModel::IdRole).toString() });
}

void SiteListPage::selectSeveral(const QStringList& ids) { m_table->selectIds(ids); }

QString SiteListPage::selectedId() const
{
    const QStringList ids = selectedIds();
    return ids.size() == 1 ? ids.first() : QString();
}

QStringList SiteListPage::selectedIds() const { return m_table->selectedIds(); }

QList<SiteSummary> SiteListPage::summaries(const QStringList& ids) const
{
    QList<SiteSummary> some;
    for (const QString& id : ids)
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            some.append(m_model->sites()[index.row()]);
    return some;
}

QStringList SiteListPage::tags() const { return m_model->tags(); }

SiteFilter SiteListPage::filter() const { return m_filter->filter(); }

void SiteListPage::setFilter(const SiteFilter& filter) { m_filter->setFilter(filter); }

void SiteListPage::focusList()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_empty->focusFirst();
}

void SiteListPage::showFilter(const SiteFilter& filter)
{
    m_proxy->setFilter(filter);
    select({});
    showNothingFound();
}

void SiteListPage::showNothingFound()
{
    m_filter->setCount(m_proxy->rowCount(), m_model->rowCount());
    if (m_proxy->rowCount() > 0 || m_model->rowCount() == 0)
        return m_nothingFound->clear();
    const SiteFilter filter = m_proxy->filter();
    SiteFilter textOnly;
    textOnly.text = filter.text;
    m_nothingFound->showMessage(
        Banner::Kind::Information, [text = filter.text, isText = filter == textOnly] {
            return isText ? tr("No site matches “%1”.").arg(text)
                          : tr("No site matches what is chosen above.");
        });
    m_nothingFound->addButton([] { return tr("C&lear filter"); }, "clearSiteFilterButton",
        [this] {
            m_filter->setFilter({});
            m_filter->focusSearch();
        });
}

void SiteListPage::showSelection()
{
    const auto count = selectedIds().size();
    m_selection->setVisible(count > 1);
    m_selection->setText(tr("%n site(s) selected", nullptr, int(count)));
}

void SiteListPage::updateButtons()
{
    const auto count = selectedIds().size();
    m_new->setEnabled(m_isReady);
    m_import->setEnabled(m_isReady);
    m_certify->setEnabled(m_isReady);
    m_filter->setEnabled(m_isReady);
    m_recent->setEnabled(m_isReady);
    m_stack->setEnabled(m_isReady);
    for (QPushButton* button : { m_export, m_tags, m_delete })
        button->setEnabled(m_isReady && count > 0);
    m_continue->setEnabled(m_isReady && count == 1);
    showSelection();
    Q_EMIT selectionChanged(m_isReady && count == 1);
}

void SiteListPage::continueSelected()
{
    if (m_isReady && !selectedId().isEmpty())
        Q_EMIT continueRequested(selectedId());
}

void SiteListPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_proxy->retranslate();
        m_table->fitHeadings();
        showSelection();
    }
    QWidget::changeEvent(event);
}
