// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/store/ResellerRepository.h"

/// reseller show|set: who stands on top of reports.
class ResellerCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void show();
    void set();
    /// @param logo path of a picture; "none" takes it away
    Status setLogo(Reseller& reseller, const QString& logo) const;
    void tell(const Reseller& reseller) const;
};
