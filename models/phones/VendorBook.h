// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

/// Whose device an address is: what the user said before, else what the catalogue knows.
class VendorBook {
public:
    VendorBook() = default;
    /// @param kept first 24 bits of addresses to PhoneVendor::id, see PhoneRepository
    explicit VendorBook(std::shared_ptr<const Catalog> catalog, QHash<quint32, QString> kept = {})
        : m_catalog(std::move(catalog))
        , m_kept(std::move(kept))
    {
    }
    /// PhoneVendor::id of a phone; empty when unknown, or when it is no phone's.
    [[nodiscard]] QString phoneVendorOf(const MacAddress& mac) const;
    [[nodiscard]] bool isKnown(const MacAddress& mac) const;
    /// The prefix a rule is kept for.
    static quint32 prefixOf(const MacAddress& mac) { return quint32(mac.value() >> 24); }
    [[nodiscard]] const QHash<quint32, QString>& kept() const { return m_kept; }
    [[nodiscard]] const std::shared_ptr<const Catalog>& catalog() const { return m_catalog; }

private:
    std::shared_ptr<const Catalog> m_catalog;
    QHash<quint32, QString> m_kept;
};
