// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/discovery/DiscoveredDevice.h"

#include <QAbstractTableModel>

/// Devices as they are found, by address. Raw values: ids, MACs with hyphens, headers as keys.
class DiscoveryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Vendor, Model, Mac, Address, Doors, Place, Plan, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<DiscoveredDevice>& devices() const { return m_devices; }
    void clear();
    /// Adds a device, or replaces the one at its address.
    void put(const DiscoveredDevice& device);
    void remove(quint32 address);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QList<DiscoveredDevice>::const_iterator at(quint32 address) const;
    QList<DiscoveredDevice> m_devices;
};
