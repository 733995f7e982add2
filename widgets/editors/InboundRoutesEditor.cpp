// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/InboundRoutesEditor.h"

#include "models/itemmodels/RouteTableModels.h"
#include "models/site/RouteProposal.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNumbers = 5; ///< at least, with the header

bool canPropose(const Site& site)
{
    return std::ranges::any_of(site.users, [](const User& u) { return !u.extension.isEmpty(); })
        && std::ranges::any_of(site.trunks,
            [](const Trunk& t) { return !t.number.isEmpty() || !t.numbers.isEmpty(); });
}

} // namespace

InboundRoutesEditor::InboundRoutesEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_model(new InboundRouteModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_propose(new QPushButton(this))
{
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("&Inbound routes:"), m_table, "inboundRoutesTable"));
    column->addWidget(m_table, 1);
    column->addWidget(new FieldError(draft, u"inbound_routes"_s, m_table, this));
    column->addLayout(buildButtons());
    setTabChain({ m_table, m_add, m_remove, m_propose });
    connectAll();
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("Number"), tr("Only from"), tr("Description"), tr("To") });
    });
    showDraft(nullptr);
}

InboundRoutesEditor::~InboundRoutesEditor() { delete m_table; }

void InboundRoutesEditor::buildTable()
{
    m_table->setStretched({ InboundRouteModel::Description, InboundRouteModel::Destination });
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * shownNumbers);
    m_texts->toolTip(m_table,
        QT_TR_NOOP("To: an extension of the site, or a place in the PBX's own words, such as "
                   "ext-group,600,1"));
    m_table->setEmptyText([this] {
        if (!m_propose->isEnabled())
            return tr("No routes: the PBX keeps its own. “Propose by numbers” needs users with "
                      "extensions and a trunk with a number.");
        return tr("No routes: the PBX keeps its own. “Propose by numbers” begins with the numbers "
                  "of the trunks.");
    });
}

QHBoxLayout* InboundRoutesEditor::buildButtons()
{
    auto* row = new QHBoxLayout;
    m_texts->button(m_add, QT_TR_NOOP("Add nu&mber"), "addInboundButton");
    m_texts->button(m_remove, QT_TR_NOOP("De&lete"), "removeInboundButton");
    m_texts->button(m_propose, QT_TR_NOOP("Propose b&y numbers"), "proposeInboundButton");
    m_texts->toolTip(m_propose,
        QT_TR_NOOP("Each number of the trunks to the extension it ends with, else to the lowest"));
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_propose);
    return row;
}

void InboundRoutesEditor::connectAll()
{
    connect(m_add, &QPushButton::clicked, this, &InboundRoutesEditor::addRoute);
    connect(m_remove, &QPushButton::clicked, this, &InboundRoutesEditor::removeSelected);
    connect(m_table, &DataTable::removeRequested, this, &InboundRoutesEditor::removeSelected);
    connect(m_propose, &QPushButton::clicked, this, &InboundRoutesEditor::propose);
    connect(m_table, &DataTable::selectionCountChanged, m_remove,
        [this](int count) { m_remove->setEnabled(count > 0); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &InboundRoutesEditor::store);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &InboundRoutesEditor::store);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &InboundRoutesEditor::store);
    connect(m_draft, &SiteDraft::changed, this, &InboundRoutesEditor::showDraft);
    m_remove->setEnabled(false);
}

void InboundRoutesEditor::addRoute()
{
    m_table->show(m_model->add({}), InboundRouteModel::Number, true);
}

void InboundRoutesEditor::removeSelected()
{
    QList<int> rows = m_table->selectedRows();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_model->removeRows(row, 1);
}

void InboundRoutesEditor::propose()
{
    m_draft->edit(nullptr, [](Site& site) { site.inboundRoutes = RouteProposal::inbound(site); });
    m_table->setFocus();
}

void InboundRoutesEditor::showDraft(const QObject* source)
{
    if (source != this)
        m_model->setRoutes(m_draft->site().inboundRoutes);
    m_propose->setEnabled(canPropose(m_draft->site()));
}

void InboundRoutesEditor::store()
{
    m_draft->edit(this, [this](Site& site) { site.inboundRoutes = m_model->routes(); });
}
