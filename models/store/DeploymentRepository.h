// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <optional>

class Database;
class Vault;

/// One visit to a PBX that changed it, or began to.
struct DeploymentRecord {
    QString id;
    QString siteId;
    QString pbxKind;
    QString host;
    QString purpose; ///< deploy, undo, restore or adopt (of changes made elsewhere)
    QString of; ///< the deployment that is undone or restored; empty = none
    QStringList scope; ///< groups; empty = all
    QDateTime startedAt;
    QDateTime endedAt; ///< invalid = it never ended
    qint64 elapsedMs = 0;
    QString outcomeText; ///< done, failed, unknown, cancelled; empty = it never ended
    Outcome outcome;
    QString transcript; ///< redacted
    /// When its last go began, UTC: one that broke off and was gone on with knows the later site.
    [[nodiscard]] QDateTime lastGoAt() const
    {
        return endedAt.isValid() ? std::max(startedAt, endedAt.addMSecs(-elapsedMs)) : startedAt;
    }
    bool isUndone = false; ///< as read back: an undo of it is done
    int items = 0; ///< as read back: how many were touched
};

/// One thing that was touched.
struct DeploymentItem {
    int position = 0; ///< from 1
    QString item; ///< "trunk:voip1"
    QString action; ///< create, change or delete
    QString state; ///< running, done, failed, unknown or skipped
    QDateTime at;
    std::optional<Error> error;
};

/// The journal of deployments. What the PBX held is sealed.
class DeploymentRepository {
public:
    DeploymentRepository(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Gives the id and the time. Errors: VaultLocked.
    Status begin(DeploymentRecord& record, const QByteArray& startState);
    /// Replaces what was noted of the same item of the same deployment; its position stays.
    Status note(const QString& deployment, DeploymentItem item);
    /// What was gone on with may have been of another scope than it was begun with: that counts.
    Status end(const DeploymentRecord& record, const QByteArray& endState);

    /// Newest first; without transcripts.
    [[nodiscard]] Result<QList<DeploymentRecord>> deployments(const QString& siteId) const;
    /// All of one. Errors: NoSuchDeployment (subject = id).
    [[nodiscard]] Result<DeploymentRecord> deployment(const QString& id) const;
    /// In order.
    [[nodiscard]] Result<QList<DeploymentItem>> items(const QString& deployment) const;
    /// Empty when there is none yet. Errors: NoSuchDeployment, VaultLocked.
    [[nodiscard]] Result<QByteArray> startState(const QString& deployment) const;
    [[nodiscard]] Result<QByteArray> endState(const QString& deployment) const;

private:
    [[nodiscard]] Result<QByteArray> state(const QString& deployment, const QString& column) const;

    Database& m_database;
    const Vault& m_vault;
};
