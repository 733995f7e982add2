// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/PortTableModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString* textOf(GatewayPort& port, int column)
{
    switch (column) {
    case PortTableModel::Protocol:
        return &port.protocol;
    case PortTableModel::Number:
        return &port.number;
    case PortTableModel::TrunkNumber:
        return &port.trunkNumber;
    case PortTableModel::Username:
        return &port.username;
    case PortTableModel::Extension:
        return &port.extension;
    default:
        return nullptr;
    }
}

const QStringList& keys()
{
    static const QStringList keys { u"port"_s, u"protocol"_s, u"number"_s, u"trunk_number"_s,
        u"username"_s, u"extension"_s, u"password"_s };
    return keys;
}

QString valueOf(const GatewayPort& port, int column)
{
    const QString* text = textOf(const_cast<GatewayPort&>(port), column);
    return text ? *text : QString();
}

} // namespace

PortTableModel::PortTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PortTableModel::setPorts(const QList<GatewayPort>& ports, int portBase)
{
    if (ports == m_ports && portBase == m_portBase)
        return;
    beginResetModel();
    m_ports = ports;
    m_portBase = portBase;
    endResetModel();
}

bool PortTableModel::isApplicable(PortKind kind, int column)
{
    switch (column) {
    case Protocol:
        return kind == PortKind::Bri;
    case Number:
        return kind == PortKind::Fxo;
    case TrunkNumber:
    case Username:
        return kind != PortKind::Fxs;
    case Extension:
        return kind == PortKind::Fxs;
    default:
        return true;
    }
}

bool PortTableModel::isUsed(int column) const
{
    return std::any_of(m_ports.begin(), m_ports.end(),
        [&](const GatewayPort& port) { return isApplicable(port.kind, column); });
}

int PortTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ports.size());
}

int PortTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PortTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GatewayPort& port = m_ports[index.row()];
    const int column = index.column();
    if (column == Password) {
        if (role == SecretRole)
            return QVariant::fromValue(port.password);
        return role == FilledRole ? QVariant(!port.password.isEmpty()) : QVariant();
    }
    if (column == Port) {
        if (role == NumberRole)
            return numberOf(index.row());
        return role == Qt::DisplayRole ? QVariant(portKindName(port.kind)) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return isApplicable(port.kind, column) ? QVariant(valueOf(port, column)) : QVariant();
    return role == FilledRole ? QVariant(!valueOf(port, column).isEmpty()) : QVariant();
}

QVariant PortTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return keys().value(section);
}

Qt::ItemFlags PortTableModel::flags(const QModelIndex& index) const
{
    const auto base = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == Port)
        return base;
    return isApplicable(m_ports[index.row()].kind, index.column())
        ? base | Qt::ItemIsEditable
        : base & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

bool PortTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || !setValue(m_ports[index.row()], index.column(), value, role))
        return false;
    Q_EMIT dataChanged(index, index);
    return true;
}

bool PortTableModel::setValue(GatewayPort& port, int column, const QVariant& value, int role)
{
    if (!isApplicable(port.kind, column))
        return false;
    if (column == Password) {
        if (role != SecretRole || !value.canConvert<Secret>()
            || value.value<Secret>() == port.password)
            return false;
        port.password = value.value<Secret>();
        return true;
    }
    QString* text = textOf(port, column);
    if (!text || role != Qt::EditRole || *text == value.toString().trimmed())
        return false;
    *text = value.toString().trimmed();
    return true;
}

int PortTableModel::columnOf(const QString& field) { return int(keys().indexOf(field)); }

int PortTableModel::paste(int row, const QList<int>& columns, const QList<QStringList>& lines)
{
    int changed = 0;
    const auto end = std::min(qsizetype(row) + lines.size(), m_ports.size());
    for (qsizetype i = row; i < end; ++i) {
        const QStringList& texts = lines[i - row];
        for (qsizetype c = 0; c < std::min(columns.size(), texts.size()); ++c)
            changed += setPasted(m_ports[i], columns[c], texts[c]) ? 1 : 0;
    }
    if (changed > 0)
        Q_EMIT dataChanged(index(row, 0), index(int(end) - 1, ColumnCount - 1));
    return changed;
}

bool PortTableModel::setPasted(GatewayPort& port, int column, const QString& text)
{
    if (column != Password)
        return setValue(port, column, text, Qt::EditRole);
    const QString typed = text.trimmed();
    const bool isMasked = typed.count(QChar(0x2022)) == typed.size();
    return !isMasked && setValue(port, column, QVariant::fromValue(Secret(typed)), SecretRole);
}

int PortTableModel::numberOf(int row) const
{
    int number = m_portBase;
    for (int i = 0; i < row; ++i)
        number += m_ports[i].kind == m_ports[row].kind ? 1 : 0;
    return number;
}
