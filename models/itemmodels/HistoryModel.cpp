// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/HistoryModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

HistoryModel::Entry HistoryModel::entryOf(const UploadRecord& record)
{
    const Kind kind = record.purpose == u"restore" ? Kind::Restore : Kind::Upload;
    return { kind, record.id, record.endedAt, record.door, record.method, int(record.outcome.end),
        record.identity };
}

HistoryModel::Entry HistoryModel::entryOf(const BackupRecord& record)
{
    return { Kind::Backup, record.id, record.takenAt, {}, record.region, {}, record.identity };
}

void HistoryModel::setRecords(
    const QList<UploadRecord>& uploads, const QList<BackupRecord>& backups)
{
    beginResetModel();
    m_entries.clear();
    for (const UploadRecord& record : uploads)
        m_entries.append(entryOf(record));
    for (const BackupRecord& record : backups)
        m_entries.append(entryOf(record));
    // Ids are given in the order of time, also within the same millisecond.
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return a.id > b.id; });
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case IdRole:
        return entry.id;
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case EndRole:
        return entry.end;
    case DoorRole:
        return entry.door;
    case MethodRole:
        return entry.method;
    default:
        return {};
    }
}

QVariant HistoryModel::display(const Entry& entry, int column)
{
    switch (column) {
    case When:
        return entry.at;
    case What:
        return int(entry.kind);
    case Way:
        return entry.door;
    case Ending:
        return entry.end;
    case Device:
        return entry.identity;
    default:
        return {};
    }
}

int HistoryModel::rowOf(const QString& id) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].id == id)
            return row;
    return -1;
}
