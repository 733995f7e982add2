// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/care/Backups.h"
#include "models/core/PoolJob.h"

/// database check | backup | backups | restore | salvage
class DatabaseCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    static bool isVerb(const QString& verb);
    void start() override;
    void cancel() override;

private:
    template <typename T>
    void care(typename PoolJob<T>::WatchedWork work, std::function<void(const Result<T>&)> next);
    void check();
    void checkSecrets(const DatabaseReport& found);
    void checkServer();
    void report(const DatabaseReport& found);
    void backUp();
    void backUpTo(const QString& file);
    void tellBackup(const DatabaseBackup& taken);
    void list();
    void tellListed(const DatabaseBackup& backup, bool isGood);
    void restore();
    void salvage();
    void roles();
    void failDamaged(const Error& error);
    void tellResult(QJsonObject event, const QString& message);

    Job* m_job = nullptr;
};
