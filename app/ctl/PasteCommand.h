// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

struct SheetReading;

/// trunk paste FILE|-: what a provider's e-mail or sheet would fill in. Changes nothing.
class PasteCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void read();
    void report(const SheetReading& reading);
};
