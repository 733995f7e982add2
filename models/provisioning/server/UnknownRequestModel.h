// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/ProvisioningDesk.h"

#include <QAbstractTableModel>

/// Who asked for something that is not there: phones of no site, wrong addresses, wrong files.
class UnknownRequestModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Hint: what the agent says it is, "Yealink SIP-T46S"; may be empty.
    enum Column { LastAt, Address, File, Hint, Count, ColumnCount };

    /// @param desk outlives this
    UnknownRequestModel(const ProvisioningDesk* desk, std::shared_ptr<const Catalog> catalog,
        QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] const ProvisioningDesk::Unknown& entry(int row) const { return m_entries[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const ProvisioningDesk* m_desk;
    std::shared_ptr<const Catalog> m_catalog;
    QList<ProvisioningDesk::Unknown> m_entries;
};
