// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/ProviderEditor.h"

#include "models/itemmodels/ProviderListModel.h"
#include "models/trunk/TrunkTemplates.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/TemplateDialog.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/ProviderDetails.h"
#include "widgets/views/ProviderListProxy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// What a provider of the catalogue brings itself.
void copyConnection(const Trunk& from, Trunk& to)
{
    to.mode = from.mode;
    to.port = from.port;
    to.expirySeconds = from.expirySeconds;
    to.isPeerToPeer = from.isPeerToPeer;
    for (QString Trunk::*field :
        { &Trunk::host, &Trunk::transport, &Trunk::registrar, &Trunk::outboundProxy, &Trunk::realm,
            &Trunk::fromDomain, &Trunk::dtmf, &Trunk::srtp, &Trunk::verifyName })
        to.*field = from.*field;
}

} // namespace

ProviderEditor::ProviderEditor(SiteDraft* draft, CurrentTrunk* current, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_nothingFound(new Banner(this))
    , m_model(new ProviderListModel(draft->sharedCatalog(), this))
    , m_proxy(new ProviderListProxy(this))
    , m_details(new ProviderDetails(draft->sharedCatalog(), this))
    , m_template(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    auto* columns = new ColumnsLayout;
    layout->addLayout(columns, 1);
    columns->addColumn(buildList());
    columns->addColumn(buildDetails());
    connect(current, &CurrentTrunk::moved, this, &ProviderEditor::showChoice);
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
    ColumnMemory::keep(m_table);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_table, 1);
    return side;
}

QWidget* ProviderEditor::buildDetails()
{
    m_texts->button(
        m_template, QT_TR_NOOP("Start from a certified te&mplate…"), "trunkTemplateButton");
    m_texts->toolTip(m_template,
        QT_TR_NOOP("Fills in what a similar certified provider needs; the nearest comes first"));
    connect(m_template, &QPushButton::clicked, this, &ProviderEditor::chooseTemplate);
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_template, 0, Qt::AlignLeft);
    return side;
}

QWidget* ProviderEditor::searchField() const { return m_search; }

void ProviderEditor::startSearching()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ProviderEditor::startAnew()
{
    m_search->clear();
    startSearching();
}

void ProviderEditor::buildSearch()
{
    m_search->setClearButtonEnabled(true);
    m_texts->placeholder(m_search, QT_TR_NOOP("Name, identifier or host"));
    connect(m_search, &QLineEdit::textChanged, this, &ProviderEditor::applyFilter);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &ProviderEditor::startSearching);
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down }) {
        auto* take = new QShortcut(QKeySequence(key), m_search);
        take->setContext(Qt::WidgetShortcut);
        take->setEnabled(false); // Enter leads on where nothing is looked for
        connect(take, &QShortcut::activated, this, &ProviderEditor::takeFound);
        connect(m_search, &QLineEdit::textChanged, take,
            [take](const QString& text) { take->setEnabled(!text.isEmpty()); });
    }
}

/// The first that was found, so that a few letters and Enter are enough.
void ProviderEditor::takeFound()
{
    if (!m_proxy->hasMatches())
        return;
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->setCurrentIndex(m_proxy->index(0, ProviderListModel::Name));
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
    keepTitlesWhole(m_table->horizontalHeader(), { ProviderListModel::Host });
    m_table->hideColumn(ProviderListModel::Transport); // beside the list, with the rest
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
        [text] { return tr("No provider of the catalogue matches “%1”.").arg(text); });
    m_nothingFound->addButton([] { return tr("C&lear filter"); }, "clearFilterButton",
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
    if (m_current->index() < 0 || m_current->trunk().provider != id)
        m_draft->edit(this, [&](Site& site) {
            Trunk& trunk = m_current->of(site);
            if (const Provider* provider = m_draft->catalog().provider(id)) {
                chooseListed(trunk, *provider);
            } else {
                trunk.provider.clear();
                trunk.providerEntry.clear();
                copyConnection(m_unlisted.value(trunk.id), trunk);
            }
        });
    showProvider(id);
}

/// What was stated for an unlisted provider would override the catalogue unseen.
void ProviderEditor::chooseListed(Trunk& trunk, const Provider& provider)
{
    if (trunk.provider.isEmpty())
        m_unlisted.insert(trunk.id, trunk);
    trunk.provider = provider.id;
    trunk.providerEntry.clear();
    copyConnection({}, trunk);
    trunk.mode = TrunkTemplates::modeOf(provider);
}

void ProviderEditor::chooseTemplate()
{
    auto* dialog = new TemplateDialog(m_draft->sharedCatalog(), m_current->trunk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Provider* provider = m_draft->catalog().provider(dialog->chosen());
        if (provider && m_current->index() >= 0)
            m_draft->edit(this, [&](Site& site) {
                TrunkTemplates::apply(*provider, m_draft->catalog(), m_current->of(site));
            });
    });
    dialog->open();
}

void ProviderEditor::showChoice()
{
    const QScopedValueRollback guard(m_isShowing, true);
    FieldError::mark(m_table, m_current->path(u"provider"_s));
    m_template->setVisible(false);
    if (m_current->index() < 0) {
        m_table->clearSelection();
        return m_details->showNothing();
    }
    const QString id = m_current->trunk().provider;
    showProvider(id);
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id));
    if (!index.isValid())
        return m_table->clearSelection();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ProviderEditor::showProvider(const QString& id)
{
    const Trunk& trunk = m_current->trunk();
    const bool isKept = !trunk.providerEntry.isEmpty() && trunk.provider == id;
    m_details->showProvider(id, isKept ? m_current->provider() : nullptr);
    m_template->setVisible(!isKept && !m_draft->catalog().provider(id));
}
