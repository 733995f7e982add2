// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// trunk render
class TrunkRenderCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void render(const Site& site);
};
