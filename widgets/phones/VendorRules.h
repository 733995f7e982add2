// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/phones/VendorBook.h"
#include "widgets/store/StoreTurns.h"

#include <QObject>

/// Whose device an address is, with the rules users kept; shared by the pages of the phones.
class VendorRules : public QObject {
    Q_OBJECT

public:
    /// @param store may be null: then rules last as long as this
    VendorRules(std::shared_ptr<const Catalog> catalog, Store* store, QObject* parent = nullptr);

    [[nodiscard]] const VendorBook& book() const { return m_book; }
    /// From now on every address that begins like this one is that vendor's. When it cannot be
    /// stored it is used all the same. @param vendor PhoneVendor::id
    Status keep(const MacAddress& mac, const QString& vendor);

Q_SIGNALS:
    void changed();

private:
    Store* m_store;
    VendorBook m_book;
    StoreRead<QHash<quint32, QString>> m_read;
};
