// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QAbstractTableModel>

/// The ports of one gateway, editable where the kind has the value. Raw values: kinds and protocols
/// as in site files, headers as keys. Passwords go through SecretRole only.
class PortTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Port, ///< "bri"; NumberRole gives its number on the device
        Protocol,
        Number,
        TrunkNumber,
        Username,
        Extension,
        Password,
        ColumnCount
    };
    enum Role {
        SecretRole = Qt::UserRole, ///< Secret, of the password column
        NumberRole, ///< int, of the port column: counted within its kind
        FilledRole, ///< bool: the cell holds something
    };

    explicit PortTableModel(QObject* parent = nullptr);

    [[nodiscard]] const QList<GatewayPort>& ports() const { return m_ports; }
    /// @param portBase number of the first port of each kind, GatewayFamily::portBase
    void setPorts(const QList<GatewayPort>& ports, int portBase);
    /// Whether a kind of port has this value.
    static bool isApplicable(PortKind kind, int column);
    /// Whether any port has it.
    [[nodiscard]] bool isUsed(int column) const;
    /// The column of a port's field in the site file, "trunk_number"; -1 when there is none.
    static int columnOf(const QString& field);
    /// Fills cells from a block copied elsewhere, one change for all. What a port cannot have, what
    /// is beyond the last port and masked passwords are passed over.
    /// @param columns that take the texts of each line, in order
    /// @return how many cells changed
    int paste(int row, const QList<int>& columns, const QList<QStringList>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    static bool setValue(GatewayPort& port, int column, const QVariant& value, int role);
    static bool setPasted(GatewayPort& port, int column, const QString& text);
    [[nodiscard]] int numberOf(int row) const;
    QList<GatewayPort> m_ports;
    int m_portBase = 0;
};
