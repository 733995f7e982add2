// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/SiteChangeModel.h"

void SiteChangeModel::setChanges(const QList<SiteChange>& changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int SiteChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int SiteChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SiteChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const SiteChange& change = m_changes[index.row()];
    switch (index.column()) {
    case Place:
        return change.place;
    case Before:
        return change.before;
    case After:
        return change.after;
    default:
        return {};
    }
}
