// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <atomic>

class Database;
class Vault;
struct SealedColumn;

/// Seals every secret of a database for another vault. It is gone through a few rows at a time, so
/// that the memory needed does not grow with the database.
class Resealing {
public:
    /// @param isCancelled asked between the batches
    Resealing(Database& database, const Vault& before, const Vault& after,
        const std::atomic_bool& isCancelled)
        : m_database(database)
        , m_before(before)
        , m_after(after)
        , m_isCancelled(isCancelled)
    {
    }

    /// Within the caller's transaction.
    /// Errors: DatabaseDamaged (subject = the place that does not open), Cancelled.
    Status run();
    /// How many were sealed anew.
    [[nodiscard]] int count() const { return m_count; }

private:
    struct Row;
    Status run(const SealedColumn& column);
    Result<QList<Row>> batch(const SealedColumn& column, const QStringList& after);
    Result<QString> resealed(const SealedColumn& column, const Row& row) const;

    Database& m_database;
    const Vault& m_before;
    const Vault& m_after;
    const std::atomic_bool& m_isCancelled;
    int m_count = 0;
};
