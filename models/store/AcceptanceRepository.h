// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/acceptance/Acceptance.h"
#include "models/core/Result.h"

class Database;

/// What people tried by hand at a site, and the files that go with it.
class AcceptanceRepository {
public:
    explicit AcceptanceRepository(Database& database)
        : m_database(database)
    {
    }
    /// Those that were ever decided or noted, in no order; what the list does not know is there.
    [[nodiscard]] Result<QList<AcceptanceResult>> results(const QString& siteId) const;
    /// Replaces the one of that test; one that waits and has no note is forgotten.
    /// Errors: BadValue (the note is too long).
    Status save(const QString& siteId, const AcceptanceResult& result);

    /// Without contents, oldest first.
    [[nodiscard]] Result<QList<AcceptanceFile>> files(const QString& siteId) const;
    /// With its content. Errors: NoSuchBackup (detail = id), DatabaseDamaged.
    [[nodiscard]] Result<AcceptanceFile> file(const QString& id) const;
    /// Gives it an id and its size. Errors: FileUnreadable (too large).
    Status add(const QString& siteId, AcceptanceFile& file);
    Status removeFile(const QString& id);

private:
    Database& m_database;
};
