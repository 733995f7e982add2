// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// deploy SITE --history [ID]
class DeployHistoryCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void list(const QString& siteId, const QString& name);
    void show(const QString& siteId, const QString& name);
};
