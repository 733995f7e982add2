// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/ConflictModel.h"

#include <algorithm>

using SiteMerge::Side;

ConflictModel::ConflictModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ConflictModel::setConflicts(const QList<SiteConflict>& conflicts)
{
    beginResetModel();
    m_rows.clear();
    for (const SiteConflict& conflict : conflicts)
        m_rows.append({ conflict });
    endResetModel();
}

void ConflictModel::choose(int row, Side side)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].choice == side)
        return;
    m_rows[row].choice = side;
    Q_EMIT dataChanged(index(row, Mine), index(row, Theirs));
}

void ConflictModel::chooseAll(Side side)
{
    for (int row = 0; row < m_rows.size(); ++row)
        choose(row, side);
}

int ConflictModel::undecidedCount() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.choice.has_value(); }));
}

SiteMerge::Choices ConflictModel::choices() const
{
    SiteMerge::Choices choices;
    for (const Row& row : m_rows)
        if (row.choice)
            choices.insert(row.conflict.place, *row.choice);
    return choices;
}

int ConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(row.conflict, index.column());
    case Qt::CheckStateRole:
        return tick(row, index.column());
    case SubjectRole:
        return row.conflict.subject;
    case SecretRole:
        return row.conflict.isSecret;
    case RemovedRole:
        return isRemoved(row.conflict, index.column());
    case RemovalRole:
        return row.conflict.isRemovedByMe || row.conflict.isRemovedByThem;
    default:
        return {};
    }
}

QVariant ConflictModel::display(const SiteConflict& conflict, int column)
{
    switch (column) {
    case Place:
        return conflict.place;
    case Base:
        return conflict.base;
    case Mine:
        return conflict.mine;
    case Theirs:
        return conflict.theirs;
    default:
        return {};
    }
}

std::optional<Side> ConflictModel::sideOf(int column)
{
    return column == Mine  ? std::optional(Side::Mine)
        : column == Theirs ? std::optional(Side::Theirs)
                           : std::nullopt;
}

QVariant ConflictModel::tick(const Row& row, int column)
{
    const auto side = sideOf(column);
    return side ? QVariant(row.choice == side ? Qt::Checked : Qt::Unchecked) : QVariant();
}

bool ConflictModel::isRemoved(const SiteConflict& conflict, int column)
{
    return (column == Mine && conflict.isRemovedByMe)
        || (column == Theirs && conflict.isRemovedByThem);
}

bool ConflictModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    const auto side = sideOf(index.column());
    if (role != Qt::CheckStateRole || !side)
        return false;
    choose(index.row(), *side); // what is ticked already stays so: one of both counts
    return true;
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && sideOf(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}
