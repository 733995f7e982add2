// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/SiteListPage.h"

#include "models/itemmodels/SiteListModel.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PageHeader.h"
#include "widgets/common/Texts.h"
#include "widgets/views/SiteListProxy.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

SiteListPage::SiteListPage(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_nothingFound(new Banner(this))
    , m_model(new SiteListModel(this))
    , m_proxy(new SiteListProxy(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_searchRow(buildSearch())
{
    buildTable();
    m_stack->addWidget(new QWidget(this)); // before anything is known
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmptyState());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PageHeader([] { return tr("Sites"); },
        [] {
            return tr("Each customer site is set up step by step, and can be left and continued "
                      "at any time.");
        },
        this));
    layout->addWidget(m_banner);
    layout->addWidget(m_searchRow);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar = buildButtons());
    updateButtons();
}

QWidget* SiteListPage::buildSearch()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_texts->label(QT_TR_NOOP("&Find a site:"), m_search, "siteSearch"));
    layout->addWidget(m_search, 1);
    m_search->setClearButtonEnabled(true);
    m_texts->placeholder(m_search, QT_TR_NOOP("Name or customer"));
    connect(m_search, &QLineEdit::textChanged, this, &SiteListPage::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, this, &SiteListPage::continueSelected);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    return row;
}

void SiteListPage::buildTable()
{
    m_texts->name(m_table, QT_TR_NOOP("Sites"), "siteTable");
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Measuring all rows of a thousand takes longer than everything else of a search.
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(SiteListModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(SiteListModel::Customer, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SiteListModel::LastChange, Qt::DescendingOrder);
    connect(m_table, &QTableView::activated, this, &SiteListPage::continueSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SiteListPage::updateButtons);
}

QWidget* SiteListPage::buildEmptyState()
{
    auto* empty = new QWidget(this);
    auto* sentence = new QLabel(empty);
    m_emptyNew = new QPushButton(empty);
    auto* import = new QPushButton(empty);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    m_texts->plain(sentence,
        QT_TR_NOOP("A site is one customer's place: its network, trunk, phones and gateways. "
                   "Start with a new one, or import a site file."));
    m_texts->button(m_emptyNew, QT_TR_NOOP("&New site"), "emptyNewSiteButton");
    m_texts->button(import, QT_TR_NOOP("&Import…"), "emptyImportButton");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_emptyNew);
    buttons->addWidget(import);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch();
    layout->addWidget(sentence);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_emptyNew, &QPushButton::clicked, this, &SiteListPage::newRequested);
    connect(import, &QPushButton::clicked, this, &SiteListPage::importRequested);
    return empty;
}

QWidget* SiteListPage::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QPushButton*& button, const char* source, const char* objectName) {
        button = new QPushButton(bar);
        m_texts->button(button, source, objectName);
        layout->addWidget(button);
    };
    add(m_new, QT_TR_NOOP("&New site"), "newSiteButton");
    add(m_import, QT_TR_NOOP("&Import…"), "importButton");
    add(m_export, QT_TR_NOOP("&Export…"), "exportButton");
    add(m_delete, QT_TR_NOOP("&Delete…"), "deleteButton");
    layout->addStretch();
    add(m_certify, QT_TR_NOOP("&Provider certification"), "certificationButton");
    m_certify->setFlat(true);
    add(m_continue, QT_TR_NOOP("&Continue"), "continueButton");
    m_continue->setDefault(true);
    connect(m_new, &QPushButton::clicked, this, &SiteListPage::newRequested);
    connect(m_import, &QPushButton::clicked, this, &SiteListPage::importRequested);
    connect(m_certify, &QPushButton::clicked, this, &SiteListPage::certificationRequested);
    connect(m_continue, &QPushButton::clicked, this, &SiteListPage::continueSelected);
    connect(
        m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(selectedId()); });
    connect(
        m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(selectedId()); });
    return bar;
}

void SiteListPage::setReady(bool isReady)
{
    m_isReady = isReady;
    updateButtons();
}

void SiteListPage::setSites(const QList<SiteSummary>& sites)
{
    const QString selected = selectedId();
    m_model->setSites(sites);
    m_stack->setCurrentIndex(sites.isEmpty() ? 2 : 1);
    m_searchRow->setVisible(!sites.isEmpty());
    m_bar->setVisible(!sites.isEmpty()); // the empty state has buttons of its own
    select(selected);
    updateButtons();
}

void SiteListPage::select(const QString& id)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id));
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else if (selectedId().isEmpty() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
}

QString SiteListPage::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(SiteListModel::IdRole).toString();
}

void SiteListPage::focusList()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_emptyNew->setFocus();
}

void SiteListPage::applyFilter(const QString& text)
{
    m_proxy->setFilterText(text);
    select({});
    if (m_proxy->rowCount() > 0 || text.isEmpty())
        return m_nothingFound->clear();
    m_nothingFound->showMessage(
        Banner::Kind::Information, [text] { return tr("No site matches “%1”.").arg(text); });
    m_nothingFound->addButton([] { return tr("C&lear filter"); }, "clearSiteFilterButton",
        [this] {
            m_search->clear();
            m_search->setFocus();
        });
}

void SiteListPage::updateButtons()
{
    const bool hasSelection = m_isReady && !selectedId().isEmpty();
    m_new->setEnabled(m_isReady);
    m_import->setEnabled(m_isReady);
    m_certify->setEnabled(m_isReady);
    m_searchRow->setEnabled(m_isReady);
    m_stack->setEnabled(m_isReady);
    for (QPushButton* button : { m_continue, m_export, m_delete })
        button->setEnabled(hasSelection);
    Q_EMIT selectionChanged(hasSelection);
}

void SiteListPage::continueSelected()
{
    if (m_isReady && !selectedId().isEmpty())
        Q_EMIT continueRequested(selectedId());
}

void SiteListPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_proxy->retranslate();
    QWidget::changeEvent(event);
}
