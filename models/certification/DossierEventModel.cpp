// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/DossierEventModel.h"

void DossierEventModel::setEvents(const QList<DossierEvent>& events, const QStringList& kinds)
{
    beginResetModel();
    m_events.clear();
    for (const DossierEvent& event : events)
        if (kinds.isEmpty() || kinds.contains(event.kind))
            m_events.append(event);
    endResetModel();
}

int DossierEventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int DossierEventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DossierEventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const DossierEvent& event = m_events[index.row()];
    switch (index.column()) {
    case When:
        return event.at;
    case Who:
        return event.who;
    case Kind:
        return event.kind;
    case Before:
        return event.before;
    case After:
        return event.after;
    case Note:
        return event.note;
    default:
        return {};
    }
}
