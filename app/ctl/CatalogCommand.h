// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// catalog providers|phones|gateways|parameters
class CatalogCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void list();
    void row(const QString& event, const QString& id, const QString& name, QJsonObject fields,
        const QString& facts);
    void listProviders();
    void listPhones();
    void listGateways();
    void listParameters();
};
