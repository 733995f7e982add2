// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/UnknownRequestModel.h"

using namespace Qt::StringLiterals;

UnknownRequestModel::UnknownRequestModel(
    const ProvisioningDesk* desk, std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_catalog(std::move(catalog))
{
}

void UnknownRequestModel::refresh()
{
    beginResetModel();
    m_entries = m_desk->unknown();
    endResetModel();
}

int UnknownRequestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int UnknownRequestModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnknownRequestModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ProvisioningDesk::Unknown& entry = m_entries[index.row()];
    switch (index.column()) {
    case LastAt:
        return entry.lastAt;
    case Address:
        return entry.address;
    case File:
        return entry.file;
    case Hint: {
        const QString vendor
            = entry.hint.vendor.isEmpty() ? QString() : m_catalog->vendorName(entry.hint.vendor);
        return QString(vendor + u' ' + entry.hint.modelName).trimmed();
    }
    case Count:
        return entry.count;
    default:
        return {};
    }
}
