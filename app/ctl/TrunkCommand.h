// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// trunk, but for trunk render.
class TrunkCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};
