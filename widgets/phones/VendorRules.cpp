// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/VendorRules.h"

#include "models/store/Store.h"

VendorRules::VendorRules(std::shared_ptr<const Catalog> catalog, Store* store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_book(catalog)
{
    // Rules that cannot be read leave what the catalogue knows.
    if (const auto kept = store ? store->phones().vendorRules() : Result<QHash<quint32, QString>>())
        m_book = VendorBook(m_book.catalog(), *kept);
}

Status VendorRules::keep(const MacAddress& mac, const QString& vendor)
{
    const quint32 prefix = VendorBook::prefixOf(mac);
    QHash<quint32, QString> kept = m_book.kept();
    kept.insert(prefix, vendor);
    m_book = VendorBook(m_book.catalog(), std::move(kept));
    Q_EMIT changed();
    return m_store ? m_store->phones().keepVendorRule(prefix, vendor) : Status();
}
