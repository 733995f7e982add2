// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/ProvisioningDesk.h"

#include <QAbstractTableModel>

/// How far each phone of a site has come. Raw values: ids, times in UTC, PhoneStanding as a number.
class PhoneStandingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mac, Model, Owner, Standing, LastAt, Address, Firmware, ColumnCount };

    /// @param desk outlives this
    explicit PhoneStandingModel(const ProvisioningDesk* desk, QObject* parent = nullptr);

    /// One reset, or nothing when the phones are the same.
    void setPhones(const QList<Phone>& phones);
    [[nodiscard]] const Phone& phone(int row) const { return m_phones[row]; }
    /// How many stand where. Asks for every phone, and so writes the files of those that took one;
    /// nothing = that takes longer than the window can wait: ask again, it goes on from there.
    [[nodiscard]] std::optional<QHash<PhoneStanding, int>> counts() const;
    /// @param phoneId empty = all
    void refresh(const QString& phoneId);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant contactValue(const PhoneContact& contact, int column) const;
    const ProvisioningDesk* m_desk;
    QList<Phone> m_phones;
    QHash<QString, int> m_rows; ///< by phone id
    mutable int m_counted = 0; ///< rows the last count came to, when it was broken off
};
