// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterTreeModel.h"

#include "models/provisioning/ParameterRules.h"
#include "models/provisioning/ParameterText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ParameterTreeModel::ParameterTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

QList<ParameterTreeModel::Group> ParameterTreeModel::read(
    const Site& site, const Catalog& catalog, const ParameterScope& scope)
{
    const PhoneParameters parameters = scope.parameters(site, catalog);
    QHash<QString, QList<Row>> rows;
    for (const QString& name : parameters.names()) {
        const Parameter* known = catalog.parameter(name);
        if (!known
            || (parameters.model()
                && !ParameterRules::isOffered(catalog, *parameters.model(), name)))
            continue;
        rows[ParameterText::groupOf(*known)].append(
            { name, parameters.value(name), parameters.inherited(name), parameters.isOwn(name),
                PhoneParameters::isSecret(catalog, name) });
    }
    QList<Group> groups;
    for (const QString& id : ParameterText::groups())
        if (rows.contains(id))
            groups.append({ id, rows.value(id) });
    return groups;
}

void ParameterTreeModel::setScope(
    const Site& site, const Catalog& catalog, const ParameterScope& scope)
{
    const QList<Group> groups = read(site, catalog, scope);
    if (hasSameNames(groups))
        return takeChanges(groups);
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

bool ParameterTreeModel::hasSameNames(const QList<Group>& groups) const
{
    const auto isSameRow = [](const Row& a, const Row& b) { return a.name == b.name; };
    return std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
        [&](const Group& a, const Group& b) {
            return a.id == b.id
                && std::equal(
                    a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), isSameRow);
        });
}

void ParameterTreeModel::takeChanges(const QList<Group>& groups)
{
    for (int g = 0; g < groups.size(); ++g)
        for (int r = 0; r < groups[g].rows.size(); ++r) {
            if (groups[g].rows[r] == m_groups[g].rows[r])
                continue;
            m_groups[g].rows[r] = groups[g].rows[r];
            const QModelIndex parent = index(g, 0);
            Q_EMIT dataChanged(index(r, 0, parent), index(r, ColumnCount - 1, parent));
        }
}

QModelIndex ParameterTreeModel::indexOf(const QString& parameter) const
{
    for (int g = 0; g < m_groups.size(); ++g)
        for (int r = 0; r < m_groups[g].rows.size(); ++r)
            if (m_groups[g].rows[r].name == parameter)
                return index(r, 0, index(g, 0));
    return {};
}

int ParameterTreeModel::ownCount() const
{
    int count = 0;
    for (const Group& group : m_groups)
        count += int(std::count_if(
            group.rows.begin(), group.rows.end(), [](const Row& row) { return row.isOwn; }));
    return count;
}

/// The internal id is the group's row plus one; 0 for the groups themselves.
QModelIndex ParameterTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ParameterTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ParameterTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups.value(parent.row()).rows.size());
}

int ParameterTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant ParameterTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const Row& row = m_groups.at(int(index.internalId()) - 1).rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case NameRole:
        return row.name;
    case ValueRole:
        return row.value.value;
    case OriginRole:
        return int(row.value.origin);
    case InheritedValueRole:
        return row.inherited.value;
    case InheritedOriginRole:
        return int(row.inherited.origin);
    case OwnRole:
        return row.isOwn;
    case SecretRole:
        return row.isSecret;
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant ParameterTreeModel::groupData(const Group& group, int column, int role) const
{
    if (role == NameRole)
        return group.id;
    if (role == GroupRole)
        return true;
    if (role == OwnRole)
        return std::any_of(
            group.rows.begin(), group.rows.end(), [](const Row& row) { return row.isOwn; });
    return role == Qt::DisplayRole && column == Name ? QVariant(group.id) : QVariant();
}

QVariant ParameterTreeModel::display(const Row& row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Value:
        return row.isSecret ? QVariant() : QVariant(row.value.value);
    case Origin:
        return int(row.value.origin);
    default:
        return row.isSecret ? QVariant() : QVariant(row.inherited.value);
    }
}
