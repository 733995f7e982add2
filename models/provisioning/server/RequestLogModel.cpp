// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/RequestLogModel.h"

void RequestLogModel::add(const ProvisioningRequest& request)
{
    beginInsertRows({}, 0, 0);
    m_requests.prepend(request);
    endInsertRows();
    if (m_requests.size() <= maximumRows)
        return;
    const int last = int(m_requests.size()) - 1;
    beginRemoveRows({}, last, last);
    m_requests.removeLast();
    endRemoveRows();
}

void RequestLogModel::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
}

int RequestLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RequestLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ProvisioningRequest& request = m_requests[index.row()];
    switch (index.column()) {
    case At:
        return request.at;
    case Address:
        return request.address;
    case Status:
        return request.status;
    case File:
        return request.file;
    case Agent:
        return request.agent;
    default:
        return {};
    }
}
