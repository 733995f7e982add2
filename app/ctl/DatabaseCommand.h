// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/care/Backups.h"

/// database check | backup | backups | restore | salvage
class DatabaseCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    static bool isVerb(const QString& verb);
    void start() override;

private:
    void check();
    void checkServer();
    void report(const DatabaseReport& found);
    void backUp(const QString& file);
    void list();
    void restore();
    void salvage();
    void roles();
    void failDamaged(const Error& error);
    void tellResult(QJsonObject event, const QString& message);
};
