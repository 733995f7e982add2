// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/acceptance/Acceptance.h"

/// acceptance list|answer: what was tried by hand at a site.
class AcceptanceCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void list(const Site& site);
    void answer(const Site& site);
    [[nodiscard]] Status attach(const QString& siteId);
    void tell(const AcceptanceTest& test, const AcceptanceResult& result,
        const QList<AcceptanceFile>& files) const;
};
