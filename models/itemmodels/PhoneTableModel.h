// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QAbstractTableModel>

#include <memory>

/// Phones of a site, editable. Raw values: ids instead of names, MACs with hyphens, headers as
/// keys. The extension column is what the PBX will give each device (SiteRules::deviceExtensions).
class PhoneTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mac, Vendor, Model, Owner, Serial, Label, Extension, ColumnCount };

    /// @param catalog may be null: then no vendor is known
    explicit PhoneTableModel(std::shared_ptr<const Catalog> catalog, QObject* parent = nullptr);

    [[nodiscard]] const QList<Phone>& phones() const { return m_phones; }
    /// Takes phones, users and extensions in use from a site; one reset, or nothing when all is
    /// the same.
    void setSite(const Site& site);
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
    bool setText(Phone& phone, int column, const QString& text);
    bool setOwner(Phone& phone, const QString& username);
    void number();
    void renumber();

    std::shared_ptr<const Catalog> m_catalog;
    Site m_site; ///< what extensions depend on: users and gateways
    QList<Phone> m_phones;
    QStringList m_extensions; ///< by row
};
