// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/team/CarriedCopy.h"

/// database carry|sync: a copy of a team's sites for the road, and back.
class CarryCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    static bool isVerb(const QString& verb) { return verb == u"carry" || verb == u"sync"; }

private:
    using Action = std::function<Status()>;
    void withCopy(const Action& action);
    void unlockCopy(const Next& next);
    Status carry();
    Status sync();
    [[nodiscard]] Result<QStringList> sitesNamed();
    Status bring(const CarriedCopy::SiteStanding& standing);
    void say(const CarriedCopy::SiteStanding& standing) const;

    std::unique_ptr<Store> m_copy;
};
