// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

class Database;

/// Sites keep what they were configured with when the catalogue changes under them: the trunk
/// remembers the entry as it was. Internal to models/store; needs a transaction of the caller's.
class KeptEntries {
public:
    explicit KeptEntries(Database& database)
        : m_database(database)
    {
    }

    /// Whether the catalogue's entries are other ones than those last seen here.
    [[nodiscard]] Result<bool> isAffectedBy(const Catalog& catalog) const;
    /// For every trunk whose provider's entry is another than the one last seen, or is gone, keeps
    /// the seen one; forgets kept ones that are the catalogue's again; then has seen this one.
    Status follow(const Catalog& catalog);

private:
    struct Seen;
    [[nodiscard]] Result<QHash<QString, Seen>> seen() const;
    Status keep(const Catalog& catalog, const QHash<QString, Seen>& before);
    Status change(const QString& siteId, const QString& trunkId, const QByteArray& entry);
    Status remember(const Catalog& catalog, const QHash<QString, Seen>& before);

    Database& m_database;
};
