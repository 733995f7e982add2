// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/VendorRules.h"

VendorRules::VendorRules(std::shared_ptr<const Catalog> catalog, Store* store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_book(catalog)
{
    if (!store)
        return;
    m_read.ask(
        *store, [](Store& from) { return from.phones().vendorRules(); },
        [this](const Result<QHash<quint32, QString>>& kept) {
            if (!kept) // what the catalogue knows is left
                return;
            QHash<quint32, QString> rules = *kept;
            rules.insert(m_book.kept()); // and what was kept meanwhile
            m_book = VendorBook(m_book.catalog(), std::move(rules));
            Q_EMIT changed();
        });
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
