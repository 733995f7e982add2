// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QDateTime>
#include <QJsonArray>

class Database;

/// How one live test of a trunk ended. Holds no secret: its messages are harmless already.
struct TrunkTestRecord {
    QString id;
    QString siteId;
    QString trunkId;
    QString trunkName;
    QDateTime endedAt;
    qint64 elapsedMs = 0;
    Outcome outcome;
    QString outcomeText; ///< done, failed, unknown or cancelled, as read back
    QJsonArray steps; ///< see TrunkTestJson
    QJsonArray messages;
};

/// Proof of what live tests of trunks found.
class TrunkTestRepository {
public:
    explicit TrunkTestRepository(Database& database)
        : m_database(database)
    {
    }
    Status add(TrunkTestRecord& record);
    /// Newest first; without messages, which test() reads.
    [[nodiscard]] Result<QList<TrunkTestRecord>> tests(const QString& siteId) const;
    [[nodiscard]] Result<QList<TrunkTestRecord>> testsOf(const QString& trunkId) const;
    /// All of one. Errors: NoSuchBackup (detail = id).
    [[nodiscard]] Result<TrunkTestRecord> test(const QString& id) const;

private:
    [[nodiscard]] Result<QList<TrunkTestRecord>> testsWhere(
        const QString& column, const QString& value) const;
    Database& m_database;
};
