// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"

/// phones list SITE
class PhonesListCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void list(const Site& site);
};
