// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/DeviceNumbering.h"
#include "models/phones/VendorBook.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

/// Phones of a site, editable. Raw values: ids instead of names, MACs with hyphens, headers as
/// keys. The extension column is what the PBX will give each device (DeviceNumbering).
class PhoneTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mac, Vendor, Model, Owner, Serial, Label, Extension, ColumnCount };

    /// @param catalog may be null: then no vendor is known
    explicit PhoneTableModel(std::shared_ptr<const Catalog> catalog, QObject* parent = nullptr);

    [[nodiscard]] const QList<Phone>& phones() const { return m_site.phones; }
    /// Takes phones, users and extensions in use from a site; one reset, or nothing when all is
    /// the same.
    void setSite(const Site& site);
    /// With what users said of vendors.
    void setVendors(const VendorBook& vendors);
    /// @return the row of the new phone
    int add(const Phone& phone);
    /// -1 when no phone has it.
    [[nodiscard]] int rowOf(const MacAddress& mac) const;
    /// PhoneVendor::id or a plain name; empty when unknown.
    [[nodiscard]] QString vendorOf(const MacAddress& mac) const;
    [[nodiscard]] int deviceCount(const QString& username) const;
    /// Gives rows to users in the order given, as far as both reach.
    void associate(const QList<int>& rows, const QStringList& usernames);
    /// The users without a phone, in the site's order.
    [[nodiscard]] QStringList usersWithoutPhone() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Refuses a user's ninth device, see refused().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

Q_SIGNALS:
    /// An edit that was not made: TooManyDevices, subject = user name.
    void refused(const Error& error);

private:
    bool setText(int row, int column, const QString& text);
    bool setOwner(int row, const QString& username);
    void makeIndex() const;
    void numberAll();
    /// Of one user's phones.
    void renumber(const QString& username);

    VendorBook m_vendors;
    Site m_site; ///< its phones, and what extensions depend on: users and gateways
    /// Of the site as setSite() found it: users and gateways are what counts.
    std::optional<DeviceNumbering> m_numbering;
    QStringList m_extensions; ///< by row
    // By row, made anew when rows have moved.
    mutable bool m_isIndexed = false;
    mutable QHash<MacAddress, int> m_rows;
    mutable QHash<QString, QList<int>> m_rowsOf; ///< by user name, ascending
};
