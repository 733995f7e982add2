// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/Backups.h"
#include "models/core/JobLabel.h"
#include "models/core/PoolJob.h"

#include <QTimer>

#include <chrono>
#include <memory>

/// Takes a backup in a pool thread and thins the older ones.
/// Steps: copy, check, thin. Errors: those of Backups::take.
class BackupJob : public PoolJob<std::optional<DatabaseBackup>> {
public:
    enum class When {
        Always,
        IfChanged, ///< nothing is kept when it would be the same as the newest one
    };
    /// @param count how many are kept, at least 1
    BackupJob(
        const QString& database, int count, When when = When::Always, QObject* parent = nullptr);
    /// After it is done: empty = nothing had changed.
    [[nodiscard]] std::optional<DatabaseBackup> backup() const
    {
        return result().value_or(std::nullopt);
    }
};

/// Backups of an open database while the program runs: at the start and every so many hours, when
/// something changed. Never two at a time. What it cannot do now it tries again later.
class BackupSchedule : public QObject {
    Q_OBJECT

public:
    explicit BackupSchedule(
        QObject* parent = nullptr, std::chrono::milliseconds lookEvery = std::chrono::minutes(5));
    /// @param database a file, anything else has no backups here; @param hours 0 = none are taken
    void begin(const QString& database, int hours, int count);
    void end();
    /// Of each one it takes.
    void setLabel(const JobLabel& label) { m_label = label; }
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void taken(const DatabaseBackup& backup);
    /// Looked, and there was nothing new to keep.
    void unchanged();
    void failed(const Error& error);

private:
    void look(int hours);
    void ended();
    QString m_database;
    int m_hours = 0;
    int m_count = 1;
    JobLabel m_label;
    QTimer m_timer;
    std::unique_ptr<BackupJob> m_job;
};
