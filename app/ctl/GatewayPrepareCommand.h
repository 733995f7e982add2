// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/gateway/Preparation.h"

/// gateway prepare SITE [GATEWAY...|--all] -o FOLDER [--language it]
class GatewayPrepareCommand : public Command {
    Q_OBJECT

public:
    GatewayPrepareCommand(const Options& options, const Output& output);
    void start() override;

private:
    void prepare(const Site& site);
    void report(const PreparedGateway& gateway, const QString& folder) const;
};
