// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QDateTime>
#include <QStringList>

class Database;
class Vault;

/// How one upload or restore ended.
struct UploadRecord {
    QString id;
    QString siteId;
    QString gatewayId;
    QString gatewayName;
    QDateTime endedAt;
    qint64 elapsedMs = 0;
    QString method; ///< tftp, inline, pull or http
    Outcome outcome;
    QString outcomeText; ///< done, failed, unknown or cancelled, as read back
    QString fingerprint; ///< of the configuration sent
    QString transcript; ///< redacted
    QString door = {}; ///< telnet, ssh or http
    QString identity = {}; ///< what the device said it is
    QString difference = {}; ///< redacted
    QStringList notes = {}; ///< snake_case keys
    QString purpose = QStringLiteral("upload"); ///< or restore
};

/// What a device held before we touched it.
struct BackupRecord {
    QString id;
    QString siteId;
    QString gatewayId;
    QDateTime takenAt;
    QString region; ///< running, startup or configuration
    QByteArray content;
    QString identity = {}; ///< what the device said it is
    QString fingerprint = {}; ///< of the content, as read back
};

/// SHA-256 of a configuration, hex: by this a record and a plan are compared.
QString configurationFingerprint(const QByteArray& configuration);

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

    /// Newest first; without transcript and difference, which upload() reads.
    [[nodiscard]] Result<QList<UploadRecord>> uploads(const QString& siteId) const;
    [[nodiscard]] Result<QList<UploadRecord>> uploadsOf(const QString& gatewayId) const;
    /// All of one. Errors: NoSuchBackup (detail = id).
    [[nodiscard]] Result<UploadRecord> upload(const QString& id) const;

    /// Newest first; without their contents, so that the vault may be locked.
    [[nodiscard]] Result<QList<BackupRecord>> backups(const QString& gatewayId) const;
    /// With its content. Errors: NoSuchBackup (detail = id), VaultLocked.
    [[nodiscard]] Result<BackupRecord> backup(const QString& id) const;

private:
    [[nodiscard]] Result<QList<UploadRecord>> uploadsWhere(
        const QString& column, const QString& value) const;
    Database& m_database;
    const Vault& m_vault;
};
