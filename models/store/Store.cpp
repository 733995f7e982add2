// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"

Result<std::unique_ptr<Store>> Store::open(const QString& path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_sites(*m_database, m_vault)
    , m_evidence(*m_database, m_vault)
    , m_hostKeys(*m_database)
    , m_trunkTests(*m_database)
    , m_certification(*m_database, m_vault)
    , m_catalogs(*m_database, m_vault)
    , m_vaultKeys(*m_database)
{
}
