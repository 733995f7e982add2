// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/ProviderEditor.h"

#include "models/itemmodels/ProviderListModel.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/FirstTrunk.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/ProviderDetails.h"
#include "widgets/views/ProviderListProxy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

ProviderEditor::ProviderEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_nothingFound(new Banner(this))
    , m_model(new ProviderListModel(draft->sharedCatalog(), this))
    , m_proxy(new ProviderListProxy(this))
    , m_details(new ProviderDetails(draft->sharedCatalog(), this))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(buildList(), 1);
    columns->addWidget(m_details, 1);
    connect(draft, &SiteDraft::changed, this, [this](const QObject* source) {
        if (source != this)
            showChoice();
    });
    showChoice();
}

QWidget* ProviderEditor::buildList()
{
    buildSearch();
    buildTable();
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* searchRow = new QHBoxLayout;
    searchRow->addWidget(
        m_texts->label(QT_TR_NOOP("&Find a provider:"), m_search, "providerSearch"));
    searchRow->addWidget(m_search, 1);
    layout->addLayout(searchRow);
    layout->addWidget(m_texts->label(QT_TR_NOOP("&Providers:"), m_table, "providerTable"));
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_table, 1);
    return side;
}

void ProviderEditor::buildSearch()
{
    m_search->setClearButtonEnabled(true);
    m_texts->placeholder(m_search, QT_TR_NOOP("Name, identifier or host"));
    connect(m_search, &QLineEdit::textChanged, this, &ProviderEditor::applyFilter);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void ProviderEditor::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->sort(ProviderListModel::Name);
    m_texts->always([this] { m_proxy->retranslate(); });
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(
        ProviderListModel::Host, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ProviderEditor::choose);
    connect(m_table, &QTableView::clicked, this, &ProviderEditor::choose);
}

void ProviderEditor::showEvent(QShowEvent* event)
{
    showChoice();
    QWidget::showEvent(event);
}

void ProviderEditor::applyFilter(const QString& text)
{
    // The view moves its current row when the chosen one is filtered away: that is no choice.
    {
        const QScopedValueRollback guard(m_isShowing, true);
        m_proxy->setFilterText(text);
    }
    showChoice();
    if (m_proxy->hasMatches())
        return m_nothingFound->clear();
    m_nothingFound->showMessage(Banner::Kind::Information,
        [this, text] { return tr("No certified provider matches “%1”.").arg(text); });
    m_nothingFound->addButton([this] { return tr("C&lear filter"); }, "clearFilterButton",
        [this] {
            m_search->clear();
            m_search->setFocus();
        });
}

void ProviderEditor::choose(const QModelIndex& index)
{
    if (m_isShowing || !index.isValid())
        return;
    const QString id = index.data(ProviderListModel::IdRole).toString();
    const Site& site = m_draft->site();
    if (site.trunks.isEmpty() || FirstTrunk::of(site).provider != id)
        m_draft->edit(this, [&](Site& edited) {
            Trunk& trunk = FirstTrunk::of(edited);
            if (const Provider* provider = m_draft->catalog().provider(id))
                chooseListed(trunk, *provider);
            else
                chooseUnlisted(trunk);
        });
    m_details->showProvider(id);
}

/// What was stated for an unlisted provider would override the catalogue unseen.
void ProviderEditor::chooseListed(Trunk& trunk, const Provider& provider)
{
    if (trunk.provider.isEmpty())
        m_unlisted = trunk;
    trunk.provider = provider.id;
    const bool isInbound = provider.specialOptions.value(u"authentication"_s) == u"inbound"_s;
    trunk.mode = isInbound ? u"inbound"_s : provider.isRegistering ? u"register"_s : u"ip"_s;
    trunk.port = 0;
    trunk.isPeerToPeer = false;
    for (QString* text : { &trunk.host, &trunk.transport, &trunk.registrar, &trunk.outboundProxy,
             &trunk.realm, &trunk.fromDomain })
        text->clear();
}

void ProviderEditor::chooseUnlisted(Trunk& trunk)
{
    trunk.provider.clear();
    trunk.mode = m_unlisted.mode;
    trunk.host = m_unlisted.host;
    trunk.port = m_unlisted.port;
    trunk.transport = m_unlisted.transport;
    trunk.registrar = m_unlisted.registrar;
    trunk.outboundProxy = m_unlisted.outboundProxy;
    trunk.realm = m_unlisted.realm;
    trunk.fromDomain = m_unlisted.fromDomain;
    trunk.isPeerToPeer = m_unlisted.isPeerToPeer;
}

void ProviderEditor::showChoice()
{
    const QScopedValueRollback guard(m_isShowing, true);
    const Site& site = m_draft->site();
    if (site.trunks.isEmpty()) {
        m_table->clearSelection();
        return m_details->showNothing();
    }
    const QString id = FirstTrunk::of(site).provider;
    m_details->showProvider(id);
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id));
    if (!index.isValid())
        return m_table->clearSelection();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}
