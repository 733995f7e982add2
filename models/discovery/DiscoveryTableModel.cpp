// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/DiscoveryTableModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString listed(const QList<quint16>& doors)
{
    QStringList texts;
    for (const quint16 door : doors)
        texts.append(QString::number(door));
    return texts.join(u", "_s);
}

} // namespace

void DiscoveryTableModel::clear()
{
    beginResetModel();
    m_devices.clear();
    endResetModel();
}

QList<DiscoveredDevice>::const_iterator DiscoveryTableModel::at(quint32 address) const
{
    return std::lower_bound(m_devices.cbegin(), m_devices.cend(), address,
        [](const DiscoveredDevice& device, quint32 wanted) { return device.address < wanted; });
}

void DiscoveryTableModel::put(const DiscoveredDevice& device)
{
    const auto place = at(device.address);
    const int row = int(place - m_devices.cbegin());
    const bool isKnown = place != m_devices.cend() && place->address == device.address;
    // Another MAC is another device: it may belong behind another filter.
    if (isKnown && place->mac == device.mac) {
        m_devices[row] = device;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    if (isKnown)
        remove(device.address);
    beginInsertRows({}, row, row);
    m_devices.insert(row, device);
    endInsertRows();
}

void DiscoveryTableModel::remove(quint32 address)
{
    const auto place = at(address);
    if (place == m_devices.cend() || place->address != address)
        return;
    const int row = int(place - m_devices.cbegin());
    beginRemoveRows({}, row, row);
    m_devices.removeAt(row);
    endRemoveRows();
}

int DiscoveryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_devices.size());
}

int DiscoveryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiscoveryTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const DiscoveredDevice& device = m_devices[index.row()];
    switch (index.column()) {
    case Kind:
        return device.kindName();
    case Vendor:
        return device.vendor;
    case Model:
        return device.placeModel;
    case Mac:
        return device.mac.hyphens();
    case Address:
        return device.addressText();
    case Doors:
        return listed(device.doors);
    case Place:
        return device.placeName;
    case Plan:
        return device.place == DiscoveredDevice::Place::None ? u"not_in_plan"_s : u"in_plan"_s;
    default:
        return {};
    }
}

QVariant DiscoveryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys { u"kind"_s, u"vendor"_s, u"model"_s, u"mac"_s, u"address"_s,
        u"doors"_s, u"place"_s, u"plan"_s };
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(keys.value(section))
                                                                    : QVariant();
}
