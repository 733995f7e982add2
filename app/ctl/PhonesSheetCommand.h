// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"
#include "models/phones/PhoneSheet.h"

/// phones import SITE FILE [--dry-run], phones export SITE [-o FILE]
class PhonesSheetCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void readFile(Site site);
    void take(const PhoneSheet::Plan& plan, Site site);
    void tellErrors(const PhoneSheet::Plan& plan);
    void tellProblems(const Site& site) const;
    void report(const PhoneSheet::Plan& plan, const Site& site);
    void write(const Site& site);
};
