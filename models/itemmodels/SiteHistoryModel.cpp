// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/SiteHistoryModel.h"

SiteHistoryModel::SiteHistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

/// New entries come on top: they are put there, whatever is selected below stays.
void SiteHistoryModel::setRevisions(const QList<SiteRevision>& revisions)
{
    const qsizetype added = revisions.size() - m_revisions.size();
    const auto isTail = [&] {
        for (qsizetype i = 0; i < m_revisions.size(); ++i)
            if (revisions[i + added].id != m_revisions[i].id)
                return false;
        return true;
    };
    if (m_revisions.isEmpty() || added < 0 || !isTail()) {
        beginResetModel();
        m_revisions = revisions;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_revisions = revisions;
        endInsertRows();
    }
    m_revisions = revisions;
    retranslate(); // what was typed on is later now
}

void SiteHistoryModel::retranslate()
{
    if (!m_revisions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SiteHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_revisions.size());
}

int SiteHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SiteHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SiteRevision& entry = m_revisions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == When ? QVariant(entry.at)
            : index.column() == Who   ? QVariant(entry.who)
                                      : QVariant(SiteHistory::title(entry));
    case IdRole:
        return entry.id;
    case KindRole:
        return int(entry.kind);
    case NumberRole:
        return entry.number;
    case OfRole:
        return entry.of;
    case IsKeptRole:
        return entry.isKept;
    default:
        return {};
    }
}

int SiteHistoryModel::rowOf(const QString& id) const
{
    for (int row = 0; row < m_revisions.size(); ++row)
        if (m_revisions[row].id == id)
            return row;
    return -1;
}
