// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"

/// phones passwords: makes the passwords that a site's phones lack, or new ones for all.
class PhonesPasswordsCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void make(Site site);
};
