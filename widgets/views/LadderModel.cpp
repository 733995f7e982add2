// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/LadderModel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

void LadderModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_rungs.clear();
    endResetModel();
}

void LadderModel::add(const TracedMessage& message)
{
    const auto rungs = TrunkTestExport::ladder({ message });
    if (rungs.isEmpty())
        return;
    const int row = int(m_rungs.size());
    beginInsertRows({}, row, row);
    m_messages.append(message);
    TrunkTestExport::Rung rung = rungs.first();
    rung.atUs = message.atUs - m_messages.first().atUs;
    rung.message = row;
    m_rungs.append(rung);
    endInsertRows();
}

QString LadderModel::messageText(int row) const
{
    if (row < 0 || row >= m_messages.size())
        return {};
    return QString::fromUtf8(m_messages[row].bytes).remove(u'\r');
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rungs.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    const TrunkTestExport::Rung& rung = m_rungs[index.row()];
    if (role == IsSentRole)
        return rung.isSent;
    if (role == LabelRole)
        return rung.label;
    if (role == Qt::TextAlignmentRole && index.column() == Time)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Time:
        return tr("%1 ms").arg(QLocale().toString(double(rung.atUs) / 1000, 'f', 1));
    case Arrow:
        return (rung.isSent ? tr("sent: %1") : tr("received: %1")).arg(rung.label);
    case Remote:
        return rung.remote;
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Arrow:
        return tr("This laptop ↔ provider");
    case Remote:
        return tr("With");
    default:
        return {};
    }
}
