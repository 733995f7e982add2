// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/planning/Planning.h"

#include <QElapsedTimer>

/// plan: from options alone, or from a site with options on top of it.
class PlanCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    /// The options over what the site states. Errors: BadUsage.
    [[nodiscard]] Status apply(Site& site) const;
    [[nodiscard]] Status applyCalls(Capacity& capacity) const;
    [[nodiscard]] Status applySpeech(Capacity& capacity) const;
    [[nodiscard]] Status applyLine(Capacity& capacity) const;
    [[nodiscard]] Status applyInterview(Capacity& capacity) const;
    [[nodiscard]] Status number(const QString& name, int& into, int from, int to) const;
    [[nodiscard]] Status choice(
        const QString& name, QString& into, const QStringList& allowed) const;
    void tell(Site site);
    void tellAdvice(const Planning::Result& result);
    void tellFigures(const Site& site, const Planning::Result& result);
    [[nodiscard]] QString table(const Site& site, const Planning::Result& result) const;

    QElapsedTimer m_clock;
};
