// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// lint SITE
class LintCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void report(const Site& site);
};
