// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/PortsEditor.h"

#include "models/itemmodels/PortTableModel.h"
#include "models/site/PortProposal.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/ChoiceDelegate.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/SecretDelegate.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

PortsEditor::PortsEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_model(new PortTableModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_propose(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("&Lines and ports:"), m_table, "portsTable"));
    row->addStretch();
    m_texts->button(m_propose, QT_TR_NOOP("Propose val&ues"), "proposeButton");
    m_texts->toolTip(m_propose,
        QT_TR_NOOP("Fills empty trunk numbers, user names and passwords; nothing is overwritten"));
    row->addWidget(m_propose);
    column->addLayout(row);
    buildTable();
    column->addWidget(m_table, 1);
    connect(m_propose, &QPushButton::clicked, this, &PortsEditor::propose);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PortsEditor::store);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PortsEditor::showColumns);
    connect(draft, &SiteDraft::changed, this, &PortsEditor::showDraft);
}

/// The table asks this editor for its words, also while the window goes away.
PortsEditor::~PortsEditor() { delete m_table; }

void PortsEditor::buildTable()
{
    m_table->setSortingEnabled(false);
    m_table->setStretched({ PortTableModel::Number, PortTableModel::TrunkNumber,
        PortTableModel::Extension, PortTableModel::Password });
    m_table->setEmptyText([] { return tr("Choose the model to see its ports."); });
    m_table->setItemDelegateForColumn(PortTableModel::Protocol,
        new ChoiceDelegate(
            [](const QModelIndex&) {
                return QList<ChoiceDelegate::Choice> { { protocolName(u"pp"_s), u"pp"_s },
                    { protocolName(u"pmp"_s), u"pmp"_s } };
            },
            this));
    m_table->setItemDelegateForColumn(
        PortTableModel::Password, new SecretDelegate(PortTableModel::SecretRole, this));
    m_proxy->setDress([this](const QModelIndex& cell, int role) { return dress(cell, role); });
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("Port"), tr("Protocol"), tr("Line number"), tr("Trunk number"),
            tr("User"), tr("Extension"), tr("Password") });
    });
}

QVariant PortsEditor::dress(const QModelIndex& cell, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (!cell.flags().testFlag(Qt::ItemIsEnabled))
        return u"\u2013"_s; // this kind of port has no such value
    switch (cell.column()) {
    case PortTableModel::Port:
        return tr("%1 %2").arg(
            cell.data().toString().toUpper(), cell.data(PortTableModel::NumberRole).toString());
    case PortTableModel::Protocol:
        return protocolName(cell.data(Qt::EditRole).toString());
    case PortTableModel::Password:
        return cell.data(PortTableModel::FilledRole).toBool() ? u"\u2022\u2022\u2022\u2022"_s
                                                              : QString();
    default:
        return {};
    }
}

QString PortsEditor::protocolName(const QString& protocol)
{
    if (protocol == u"pp")
        return tr("Point to point");
    return protocol == u"pmp" ? tr("Point to multipoint") : protocol;
}

bool PortsEditor::hasGateway() const
{
    return m_index >= 0 && m_index < m_draft->site().gateways.size();
}

void PortsEditor::setCurrent(int index)
{
    m_index = index;
    showDraft(nullptr);
}

void PortsEditor::showDraft(const QObject* source)
{
    if (source == this)
        return;
    const Catalog& catalog = m_draft->catalog();
    const Gateway gateway = hasGateway() ? m_draft->site().gateways[m_index] : Gateway();
    const GatewayModel* model = catalog.gatewayModel(gateway.model);
    const GatewayFamily* family = model ? catalog.gatewayFamily(model->family) : nullptr;
    m_model->setPorts(model ? PortProposal::fitted(gateway.ports, *model) : QList<GatewayPort>(),
        family ? family->portBase : 0);
    m_propose->setEnabled(model != nullptr);
}

void PortsEditor::showColumns()
{
    for (int column = 0; column < PortTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, m_model->rowCount() > 0 && !m_model->isUsed(column));
}

void PortsEditor::store()
{
    if (!hasGateway())
        return;
    m_draft->edit(this, [&](Site& site) { site.gateways[m_index].ports = m_model->ports(); });
}

void PortsEditor::propose()
{
    if (!hasGateway())
        return;
    Gateway gateway = m_draft->site().gateways[m_index];
    gateway.ports = m_model->ports();
    PortProposal::fill(gateway, m_draft->site(), m_draft->catalog());
    m_draft->edit(this, [&](Site& site) { site.gateways[m_index].ports = gateway.ports; });
    showDraft(nullptr);
}
