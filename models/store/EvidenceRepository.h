// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QDateTime>

class Database;
class Vault;

/// How one upload ended.
struct UploadRecord {
    QString id;
    QString siteId;
    QString gatewayId;
    QString gatewayName;
    QDateTime endedAt;
    qint64 elapsedMs = 0;
    QString method; ///< tftp or inline
    Outcome outcome;
    QString outcomeText; ///< done, failed, unknown or cancelled, as read back
    QString fingerprint; ///< SHA-256 of the configuration sent, hex
    QString transcript; ///< redacted
};

/// What a device held before we touched it.
struct BackupRecord {
    QString id;
    QString siteId;
    QString gatewayId;
    QDateTime takenAt;
    QString region; ///< running or startup
    QByteArray content;
};

/// Proof of what was done to devices: uploads and backups. Backups hold passwords and are sealed.
class EvidenceRepository {
public:
    EvidenceRepository(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }
    Status add(UploadRecord& record);
    /// Errors: VaultLocked.
    Status add(BackupRecord& record);
    /// Newest first; without their transcripts.
    [[nodiscard]] Result<QList<UploadRecord>> uploads(const QString& siteId) const;
    /// Newest first. Errors: VaultLocked.
    [[nodiscard]] Result<QList<BackupRecord>> backups(const QString& gatewayId) const;

private:
    Database& m_database;
    const Vault& m_vault;
};
