// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QAbstractTableModel>

/// Outbound routes of a site, editable: name, and its trunks in order, joined by commas.
class OutboundRouteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Trunks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<OutboundRoute>& routes() const { return m_routes; }
    /// One reset; nothing happens when they are the same.
    void setRoutes(const QList<OutboundRoute>& routes);
    int add(const OutboundRoute& route);
    void setTrunks(int row, const QStringList& trunks);
    /// False at either end.
    bool move(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

private:
    QList<OutboundRoute> m_routes;
};

/// Inbound routes of a site, editable.
class InboundRouteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Caller, Description, Destination, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<InboundRoute>& routes() const { return m_routes; }
    /// One reset; nothing happens when they are the same.
    void setRoutes(const QList<InboundRoute>& routes);
    int add(const InboundRoute& route);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

private:
    QList<InboundRoute> m_routes;
};
