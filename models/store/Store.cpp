// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"

#include "models/catalog/CatalogIssue.h"
#include "models/store/QueryStatus.h"

using namespace Qt::StringLiterals;

namespace {

/// A store that has just got its tables has seen the program's own catalogue: what is merely asked
/// of it later, or refused, then writes nothing.
Status seeCatalogue(Database& database, CatalogRepository& catalogs)
{
    auto q = database.run(u"SELECT count(*) FROM catalog_seen"_s);
    if (!q)
        return tl::unexpected(q.error());
    const bool isSeen = q->next() && q->value(0).toInt() > 0;
    q->finish();
    if (isSeen)
        return {};
    const auto own = CatalogIssue::providersAlone(CatalogIssue::programsOwn());
    return own ? catalogs.settle(**own) : Status(); // who needs a catalogue says what is wrong
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(
    const QString& place, const Secret& password, Database::Sight sight)
{
    auto database = Database::open(place, password, sight);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(std::move(*database)));
    if (!store->mayWrite())
        return store;
    if (const Status seen = seeCatalogue(*store->m_database, store->m_catalogs); !seen)
        return tl::unexpected(seen.error());
    const auto id = store->id();
    if (!id && id.error().code != ErrorCode::DatabaseNoRight)
        return tl::unexpected(id.error());
    store->m_database->setStoreId(id.value_or(QString()));
    return store;
}

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_sites(*m_database, m_vault)
    , m_history(*m_database, m_vault, m_sites)
    , m_evidence(*m_database, m_vault)
    , m_hostKeys(*m_database)
    , m_trunkTests(*m_database)
    , m_certification(*m_database, m_vault)
    , m_catalogs(*m_database, m_vault)
    , m_phones(*m_database, m_vault)
    , m_deployments(*m_database, m_vault)
    , m_pbx(*m_database)
    , m_vaultKeys(*m_database)
    , m_watcher(*m_database)
{
    m_vault.follow(m_vaultKeys);
}

Result<QString> Store::id()
{
    const QString select = u"SELECT content FROM store_fact WHERE name = 'id'"_s;
    for (const bool isMaking : { true, false }) {
        auto q = m_database->run(select);
        if (!q)
            return tl::unexpected(q.error());
        if (q->next())
            return q->value(0).toString();
        q->finish();
        // Of two programs that make it at once, both take the faster one's.
        const Status made = isMaking
            ? statusOf(m_database->run(u"INSERT INTO store_fact (name, content) VALUES ('id', ?) "
                                       "ON CONFLICT (name) DO NOTHING"_s,
                { newId() }))
            : Status();
        if (!made)
            return tl::unexpected(made.error());
    }
    return fail(ErrorCode::DatabaseUnavailable, path());
}
