// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/PortsEditor.h"

#include "models/gateway/PortUsers.h"
#include "models/itemmodels/PortTableModel.h"
#include "models/site/PortProposal.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/PortPicture.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/ChoiceDelegate.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/SecretDelegate.h"
#include "widgets/views/TableProxy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

PortsEditor::PortsEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_model(new PortTableModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_picture(new PortPicture(this))
    , m_table(new DataTable(m_proxy, this))
    , m_propose(new QPushButton(this))
    , m_fault(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    m_texts->name(m_picture, "Front panel", "portPicture");
    column->addWidget(m_picture);
    buildTable();
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    m_fault->setObjectName(u"portFaultLabel"_s);
    m_fault->setWordWrap(true);
    row->addWidget(m_fault, 1);
    m_texts->button(m_propose, QT_TR_NOOP("Propose val&ues"), "proposeButton");
    m_texts->toolTip(m_propose,
        QT_TR_NOOP("Fills empty trunk numbers, user names and passwords; nothing is overwritten"));
    row->addWidget(m_propose, 0, Qt::AlignTop);
    column->addLayout(row);
    setTabOrder(m_picture, m_table);
    setTabOrder(m_table, m_propose);
    connect(m_propose, &QPushButton::clicked, this, &PortsEditor::propose);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PortsEditor::store);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PortsEditor::showColumns);
    connect(draft, &SiteDraft::changed, this, &PortsEditor::showDraft);
    connectPicture();
}

/// The table asks this editor for its words, also while the window goes away.
PortsEditor::~PortsEditor() { delete m_table; }

void PortsEditor::buildTable()
{
    m_texts->name(m_table, "Lines and ports", "portsTable");
    m_table->setSortingEnabled(false);
    m_table->setEmptyText([] { return tr("Choose the model to see its ports."); });
    m_table->setItemDelegateForColumn(PortTableModel::Protocol,
        new ChoiceDelegate(
            [](const QModelIndex&) {
                return QList<ChoiceDelegate::Choice> { { protocolName(u"pp"_s), u"pp"_s },
                    { protocolName(u"pmp"_s), u"pmp"_s } };
            },
            this));
    m_table->setItemDelegateForColumn(PortTableModel::Extension,
        new GatewayExtensionDelegate([this] { return extensionChoices(); }, this));
    m_table->setItemDelegateForColumn(
        PortTableModel::Password, new SecretDelegate(PortTableModel::SecretRole, this));
    m_proxy->setDress([this](const QModelIndex& cell, int role) { return dress(cell, role); });
    m_texts->always([this] {
        m_headers = QStringList { tr("Port"), tr("Protocol"), tr("Line number"), tr("Trunk number"),
            tr("User"), tr("Extension"), tr("Password") };
        m_proxy->setHeaders(m_headers);
        readFaults();
        showPicture();
        showFault();
    });
    connect(m_table, &DataTable::removeRequested, this, &PortsEditor::clearCell);
    auto* paste = new QShortcut(QKeySequence::Paste, m_table);
    paste->setContext(Qt::WidgetShortcut);
    connect(paste, &QShortcut::activated, this, &PortsEditor::paste);
}

void PortsEditor::connectPicture()
{
    connect(m_picture, &PortPicture::chosen, this, [this](int row) {
        const int column = currentCell().isValid() ? currentCell().column() : 0;
        m_table->show(row, column);
    });
    connect(m_picture, &PortPicture::activated, this, [this](int row) {
        for (int column = 1; column < PortTableModel::ColumnCount; ++column)
            if (m_model->index(row, column).flags().testFlag(Qt::ItemIsEditable))
                return m_table->show(row, column, true);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& cell) {
            m_picture->setCurrent(cell.isValid() ? m_proxy->mapToSource(cell).row() : -1);
            showFault();
        });
}

QVariant PortsEditor::dress(const QModelIndex& cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(cell);
    case Qt::DecorationRole:
        return faultOf(cell).isEmpty() ? QVariant()
                                       : QVariant(GlyphIcon::icon(GlyphIcon::Shape::Warning));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return faultOf(cell).isEmpty() ? QVariant() : QVariant(faultOf(cell));
    default:
        return {};
    }
}

QString PortsEditor::words(const QModelIndex& cell) const
{
    if (!cell.flags().testFlag(Qt::ItemIsEnabled))
        return u"\u2013"_s; // this kind of port has no such value
    const QString value = cell.data(Qt::EditRole).toString();
    switch (cell.column()) {
    case PortTableModel::Port:
        return portName(cell.row());
    case PortTableModel::Protocol:
        return protocolName(value);
    case PortTableModel::Extension:
        return extensionText(value);
    case PortTableModel::Password:
        return cell.data(PortTableModel::FilledRole).toBool() ? u"\u2022\u2022\u2022\u2022"_s
                                                              : QString();
    default:
        return value;
    }
}

/// The kind and what is printed beside the socket.
QString PortsEditor::portName(int row) const
{
    const QString kind = m_model->index(row, PortTableModel::Port).data().toString().toUpper();
    const QString printed = m_picture->sockets().value(row).printed;
    return printed.startsWith(kind) ? printed : tr("%1 %2").arg(kind, printed);
}

QString PortsEditor::extensionText(const QString& extension) const
{
    const User* user = PortUsers::userOf(m_draft->site(), extension);
    return user && !user->name.isEmpty() ? tr("%1 (%2)").arg(extension, user->name) : extension;
}

QList<GatewayExtensionDelegate::Choice> PortsEditor::extensionChoices() const
{
    QList<GatewayExtensionDelegate::Choice> choices;
    for (const User& user : m_draft->site().users) {
        const QString extension = PortUsers::nextExtension(m_draft->site(), user);
        const QString name = user.name.isEmpty() ? user.username : user.name;
        if (!extension.isEmpty())
            choices.append({ tr("%1, %2").arg(name, extension), extension });
    }
    return choices;
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

/// The site's value may list ports in another order than the model, and an earlier gateway of the
/// same name has the path the plan gives.
void PortsEditor::readFaults()
{
    m_paths.clear();
    m_faults.clear();
    const Site& site = m_draft->site();
    const auto plan = hasGateway()
        ? GatewayPlan::of(site, site.gateways[m_index], m_draft->catalog())
        : fail(ErrorCode::NoSuchGateway);
    if (!plan)
        return;
    const QString own = u"gateways[%1]"_s.arg(m_index);
    for (const GatewayPlan::Port& port : plan->ports())
        m_paths.append(port.port ? own + port.path.mid(port.path.indexOf(u'.')) : QString());
    for (const Error& problem : m_draft->problems({ own + u".ports["_s })) {
        const auto row = int(m_paths.indexOf(problem.subject.section(u'.', 0, -2)));
        const int column = PortTableModel::columnOf(problem.subject.section(u'.', -1));
        Error named = problem;
        named.subject = m_headers.value(column);
        if (row >= 0 && column >= 0)
            m_faults.insert({ row, column }, FieldError::sentenceOf(named, nullptr));
    }
}

QString PortsEditor::faultOf(const QModelIndex& cell) const
{
    return m_faults.value({ cell.row(), cell.column() });
}

bool PortsEditor::hasFault(int row) const
{
    const auto keys = m_faults.keys();
    return std::any_of(keys.begin(), keys.end(),
        [row](const std::pair<int, int>& cell) { return cell.first == row; });
}

QModelIndex PortsEditor::currentCell() const
{
    return m_proxy->mapToSource(m_table->currentIndex());
}

void PortsEditor::setCurrent(int index)
{
    m_index = index;
    showDraft(nullptr);
}

bool PortsEditor::showCell(const QString& path)
{
    const int column = PortTableModel::columnOf(path.section(u'.', -1));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString own = m_paths.value(row);
        if (own.isEmpty() || !(path == own || path.startsWith(own + u'.')))
            continue;
        m_table->show(row, std::max(column, 1), column > 0);
        return true;
    }
    return false;
}

void PortsEditor::showDraft(const QObject* source)
{
    if (source != this) {
        const Catalog& catalog = m_draft->catalog();
        const Gateway gateway = hasGateway() ? m_draft->site().gateways[m_index] : Gateway();
        const GatewayModel* model = catalog.gatewayModel(gateway.model);
        m_family = model ? catalog.gatewayFamily(model->family) : nullptr;
        m_model->setPorts(
            model ? PortProposal::fitted(gateway.ports, *model) : QList<GatewayPort>(),
            m_family ? m_family->portBase : 0);
        m_propose->setEnabled(model != nullptr);
    }
    readFaults();
    showPicture();
    showFault();
    m_table->viewport()->update();
}

void PortsEditor::showColumns()
{
    for (int column = 0; column < PortTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, m_model->rowCount() > 0 && !m_model->isUsed(column));
    // With every kind of port there is no width to share out.
    const bool isFull = m_table->horizontalHeader()->hiddenSectionCount() == 0;
    m_table->setStretched(isFull ? QList<int> { PortTableModel::Password }
                                 : QList<int> { PortTableModel::Number, PortTableModel::TrunkNumber,
                                     PortTableModel::Extension, PortTableModel::Password });
}

void PortsEditor::showPicture()
{
    const Site& site = m_draft->site();
    const auto plan = hasGateway()
        ? GatewayPlan::of(site, site.gateways[m_index], m_draft->catalog())
        : fail(ErrorCode::NoSuchGateway);
    QList<PortSocket> sockets;
    if (plan && m_family)
        sockets = PortPanel::socketsOf(plan->model(), *m_family);
    for (int row = 0; row < sockets.size(); ++row)
        sockets[row].isUsed = plan->ports().value(row).isUsed;
    m_picture->setSockets(sockets); // names of ports are read from there
    for (int row = 0; row < std::min<qsizetype>(sockets.size(), m_model->rowCount()); ++row) {
        sockets[row].hasFault = hasFault(row);
        sockets[row].text = socketText(row);
    }
    m_picture->setSockets(sockets);
    m_picture->setCurrent(currentCell().row());
}

/// "FXO 0/1, line number 0721405511, trunk number 20002".
QString PortsEditor::socketText(int row) const
{
    QStringList parts { portName(row) };
    for (const int column : { PortTableModel::Number, PortTableModel::TrunkNumber,
             PortTableModel::Extension, PortTableModel::Protocol }) {
        const QModelIndex cell = m_model->index(row, column);
        if (PortTableModel::isApplicable(m_model->ports()[row].kind, column)
            && cell.data(PortTableModel::FilledRole).toBool())
            parts.append(tr("%1 %2").arg(m_headers.value(column).toLower(), words(cell)));
    }
    if (!m_picture->sockets().value(row).isUsed)
        parts.append(tr("not used"));
    if (hasFault(row))
        parts.append(tr("has a fault"));
    return parts.join(u", "_s);
}

void PortsEditor::showFault()
{
    const QModelIndex cell = currentCell();
    QString fault = cell.isValid() ? faultOf(cell) : QString();
    for (int column = 1; cell.isValid() && fault.isEmpty() && column < m_model->columnCount();
         ++column)
        fault = faultOf(cell.siblingAtColumn(column));
    m_fault->setText(fault);
    m_table->setAccessibleDescription(fault);
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

/// What people copy from this table or from a list of theirs, as the model writes it.
QString PortsEditor::pasted(int column, const QString& text) const
{
    const QString typed = text.trimmed();
    if (column == PortTableModel::Extension)
        return typed.section(u' ', 0, 0);
    if (column == PortTableModel::Protocol)
        for (const QString& protocol : { u"pp"_s, u"pmp"_s })
            if (typed.compare(protocolName(protocol), Qt::CaseInsensitive) == 0)
                return protocol;
    return typed;
}

void PortsEditor::paste()
{
    const QModelIndex cell = currentCell();
    if (!cell.isValid())
        return;
    QList<int> columns;
    for (int column = cell.column(); column < PortTableModel::ColumnCount; ++column)
        if (!m_table->isColumnHidden(column))
            columns.append(column);
    QString text = QGuiApplication::clipboard()->text();
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> lines;
    for (const QString& line : text.split(u'\n')) {
        QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i)
            cells[i] = pasted(columns[i], cells[i]);
        lines.append(cells);
    }
    m_model->paste(cell.row(), columns, lines);
}

void PortsEditor::clearCell()
{
    const QModelIndex cell = currentCell();
    if (!cell.isValid())
        return;
    const bool isSecret = cell.column() == PortTableModel::Password;
    m_model->setData(cell, isSecret ? QVariant::fromValue(Secret()) : QVariant(QString()),
        isSecret ? int(PortTableModel::SecretRole) : int(Qt::EditRole));
}
