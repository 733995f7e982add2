// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

struct SiteEvidence;

/// report SITE -o FILE.pdf|FILE.html: what a site is handed over with.
class ReportCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void report(const Site& site);
    void tell(const Site& site, const SiteEvidence& evidence) const;
};
