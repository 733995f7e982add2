// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/RouteTableModels.h"

using namespace Qt::StringLiterals;

namespace {

QString* routeCell(InboundRoute& route, int column)
{
    switch (column) {
    case InboundRouteModel::Number:
        return &route.number;
    case InboundRouteModel::Caller:
        return &route.caller;
    case InboundRouteModel::Description:
        return &route.description;
    default:
        return &route.destination;
    }
}

/// Numbers are typed with blanks and dashes between their groups.
QString bareNumber(const QString& text)
{
    QString number;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'-' && c != u'.' && c != u'/')
            number += c;
    return number;
}

} // namespace

void OutboundRouteModel::setRoutes(const QList<OutboundRoute>& routes)
{
    if (routes == m_routes)
        return;
    beginResetModel();
    m_routes = routes;
    endResetModel();
}

int OutboundRouteModel::add(const OutboundRoute& route)
{
    const int row = int(m_routes.size());
    beginInsertRows({}, row, row);
    m_routes.append(route);
    endInsertRows();
    return row;
}

void OutboundRouteModel::setTrunks(int row, const QStringList& trunks)
{
    if (row < 0 || row >= m_routes.size() || m_routes[row].trunks == trunks)
        return;
    m_routes[row].trunks = trunks;
    Q_EMIT dataChanged(index(row, Trunks), index(row, Trunks));
}

bool OutboundRouteModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_routes.size() || to < 0 || to >= m_routes.size())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_routes.move(row, to);
    endMoveRows();
    return true;
}

int OutboundRouteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_routes.size());
}

int OutboundRouteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutboundRouteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const OutboundRoute& route = m_routes[index.row()];
    return index.column() == Name ? route.name : route.trunks.join(u", "_s);
}

Qt::ItemFlags OutboundRouteModel::flags(const QModelIndex& index) const
{
    const auto base = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? base | Qt::ItemIsEditable : base;
}

bool OutboundRouteModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || index.column() != Name)
        return false;
    m_routes[index.row()].name = value.toString().simplified();
    Q_EMIT dataChanged(index, index);
    return true;
}

bool OutboundRouteModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > m_routes.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_routes.remove(row, count);
    endRemoveRows();
    return true;
}

void InboundRouteModel::setRoutes(const QList<InboundRoute>& routes)
{
    if (routes == m_routes)
        return;
    beginResetModel();
    m_routes = routes;
    endResetModel();
}

int InboundRouteModel::add(const InboundRoute& route)
{
    const int row = int(m_routes.size());
    beginInsertRows({}, row, row);
    m_routes.append(route);
    endInsertRows();
    return row;
}

int InboundRouteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_routes.size());
}

int InboundRouteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InboundRouteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return *routeCell(const_cast<InboundRoute&>(m_routes[index.row()]), index.column());
}

Qt::ItemFlags InboundRouteModel::flags(const QModelIndex& index) const
{
    const auto base = QAbstractTableModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsEditable : base;
}

bool InboundRouteModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const bool isNumber = index.column() == Number || index.column() == Caller;
    const QString text = value.toString().simplified();
    QString* cell = routeCell(m_routes[index.row()], index.column());
    *cell = isNumber ? bareNumber(text) : text;
    Q_EMIT dataChanged(index, index);
    return true;
}

bool InboundRouteModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > m_routes.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_routes.remove(row, count);
    endRemoveRows();
    return true;
}
