// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/VendorRules.h"

#include "models/store/Store.h"

VendorRules::VendorRules(std::shared_ptr<const Catalog> catalog, Store* store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_book(catalog)
{
}

Status VendorRules::keep(const MacAddress& mac, const QString& vendor)
{
    const quint32 prefix = VendorBook::prefixOf(mac);
    QHash<quint32, QString> kept = m_book.kept();
    kept.insert(prefix, vendor);
    m_book = VendorBook(m_book.catalog(), std::move(kept));
    Q_EMIT changed();
    return {};
}
