// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/ProvisioningServer.h"

#include <QAbstractTableModel>

/// The latest requests, newest first, as many as are worth looking at.
class RequestLogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Address, Status, File, Agent, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const ProvisioningRequest& request);
    void clear();
    [[nodiscard]] const ProvisioningRequest& request(int row) const { return m_requests[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    static constexpr int maximumRows = 1000;

private:
    QList<ProvisioningRequest> m_requests;
};
