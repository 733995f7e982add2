// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/OutboundRoutesEditor.h"

#include "models/itemmodels/RouteTableModels.h"
#include "models/site/RouteProposal.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/CodecList.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int shownRoutes = 5; ///< at least, with the header
} // namespace

OutboundRoutesEditor::OutboundRoutesEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_model(new OutboundRouteModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_trunks(new CodecList(this, "routeTrunk"))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_propose(new QPushButton(this))
{
    buildTable();
    auto* left = new QVBoxLayout;
    left->addWidget(
        m_texts->label(QT_TR_NOOP("Outboun&d routes:"), m_table, "outboundRoutesTable"));
    left->addWidget(m_table, 1);
    left->addWidget(new FieldError(draft, u"outbound_routes"_s, m_table, this));
    auto* right = new QVBoxLayout;
    right->addWidget(m_texts->label(
        QT_TR_NOOP("Its trunks, &first one first:"), m_trunks->view(), "routeTrunks"));
    right->addWidget(m_trunks);
    right->addStretch();
    auto* sides = new QHBoxLayout;
    sides->addLayout(left, 3);
    sides->addLayout(right, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(sides, 1);
    column->addLayout(buildButtons());
    setTabChain({ m_table, m_trunks, m_add, m_remove, m_up, m_down, m_propose });
    connectAll();
    m_texts->always([this] { m_proxy->setHeaders({ tr("Route"), tr("Trunks") }); });
    showDraft(nullptr);
}

OutboundRoutesEditor::~OutboundRoutesEditor() { delete m_table; }

void OutboundRoutesEditor::buildTable()
{
    m_table->setSortingEnabled(false); // the order is the routes' own
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretched({ OutboundRouteModel::Name, OutboundRouteModel::Trunks });
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * shownRoutes);
    m_table->setEmptyText([] {
        return tr("No routes: the PBX keeps its own. “Propose” begins with those of the country.");
    });
    m_trunks->setMostRows(shownRoutes - 1);
}

QHBoxLayout* OutboundRoutesEditor::buildButtons()
{
    auto* row = new QHBoxLayout;
    m_texts->button(m_add, QT_TR_NOOP("&Add"), "addOutboundButton");
    m_texts->button(m_remove, QT_TR_NOOP("&Remove"), "removeOutboundButton");
    m_texts->button(m_up, QT_TR_NOOP("Ro&ute up"), "outboundUpButton");
    m_texts->button(m_down, QT_TR_NOOP("Rou&te down"), "outboundDownButton");
    m_texts->button(m_propose, QT_TR_NOOP("&Propose"), "proposeOutboundButton");
    m_texts->toolTip(m_propose,
        QT_TR_NOOP("National, mobile, international and special numbers of the site's country, by "
                   "all trunks"));
    for (QPushButton* button : { m_add, m_remove, m_up, m_down })
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_propose);
    return row;
}

void OutboundRoutesEditor::connectAll()
{
    connect(m_add, &QPushButton::clicked, this, &OutboundRoutesEditor::addRoute);
    connect(m_remove, &QPushButton::clicked, this, &OutboundRoutesEditor::removeSelected);
    connect(m_table, &DataTable::removeRequested, this, &OutboundRoutesEditor::removeSelected);
    connect(m_propose, &QPushButton::clicked, this, &OutboundRoutesEditor::propose);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    for (const auto& [key, by] : { std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1) }) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { moveBy(by); });
    }
    connect(m_table, &DataTable::selectionCountChanged, this, [this] {
        showTrunks();
        showButtons();
    });
    connect(m_trunks, &CodecList::edited, this,
        [this] { m_model->setTrunks(row(), m_trunks->chosen()); });
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &OutboundRoutesEditor::store);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OutboundRoutesEditor::store);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &OutboundRoutesEditor::store);
    connect(m_draft, &SiteDraft::changed, this, &OutboundRoutesEditor::showDraft);
}

int OutboundRoutesEditor::row() const { return m_table->selectedRows().value(0, -1); }

void OutboundRoutesEditor::addRoute()
{
    const int row = m_model->add({});
    m_table->show(row, OutboundRouteModel::Name, true);
}

void OutboundRoutesEditor::removeSelected()
{
    if (row() >= 0)
        m_model->removeRows(row(), 1);
}

void OutboundRoutesEditor::propose()
{
    m_draft->edit(nullptr, [](Site& site) { site.outboundRoutes = RouteProposal::outbound(site); });
    m_table->show(0, OutboundRouteModel::Name);
    m_table->setFocus();
}

void OutboundRoutesEditor::moveBy(int by)
{
    const int from = row();
    if (m_model->move(from, by))
        m_table->show(from + by, OutboundRouteModel::Name);
}

void OutboundRoutesEditor::showDraft(const QObject* source)
{
    if (source == this)
        return;
    const int former = row();
    const QString name = former < 0 ? QString() : m_model->routes()[former].name;
    m_model->setRoutes(m_draft->site().outboundRoutes);
    // Not the one that stands in its place now, if others changed the list.
    const QList<OutboundRoute>& routes = m_model->routes();
    int chosen = former < routes.size() ? former : -1;
    for (int i = 0; i < routes.size() && former >= 0; ++i)
        if (chosen < 0 || routes[chosen].name != name)
            chosen = routes[i].name == name ? i : -1;
    if (row() < 0 && chosen >= 0 && routes[chosen].name == name)
        m_table->selectRows({ chosen });
    showTrunks();
    showButtons();
}

void OutboundRoutesEditor::store()
{
    m_draft->edit(this, [this](Site& site) { site.outboundRoutes = m_model->routes(); });
    showButtons();
}

/// The site's trunks, its gateways' lines as the PBX names them, and what a route names already.
QStringList OutboundRoutesEditor::offered() const
{
    QStringList names;
    for (const Trunk& trunk : m_draft->site().trunks)
        names.append(trunk.name);
    for (const Gateway& gateway : m_draft->site().gateways)
        for (const GatewayPort& port : gateway.ports)
            if (port.kind != PortKind::Fxs)
                names.append(port.username);
    for (const OutboundRoute& route : m_model->routes())
        names.append(route.trunks);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void OutboundRoutesEditor::showTrunks()
{
    const bool isChosen = row() >= 0;
    const QStringList chosen = isChosen ? m_model->routes()[row()].trunks : QStringList();
    m_trunks->setEnabled(isChosen);
    if (m_trunks->chosen() != chosen || m_trunks->view()->count() != offered().size())
        m_trunks->setCodecs(chosen, offered());
}

void OutboundRoutesEditor::showButtons()
{
    m_remove->setEnabled(row() >= 0);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_model->rowCount());
}
