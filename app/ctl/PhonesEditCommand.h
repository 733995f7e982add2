// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"

/// phones assign, release, swap, swap-users, model and remove: one named change each.
class PhonesEditCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    [[nodiscard]] bool isRight() const;
    void assign(Site site, const QList<MacAddress>& phones);
    void swapPhones(Site site);
    void swapUsers(Site site);
    void setModel(Site site, const QList<MacAddress>& phones);
    void finish(const Status& status, const Site& site, PhoneCommands::Name name,
        const QList<MacAddress>& phones);
    /// --model as an id of the catalogue or the site. Errors: NoSuchPhoneModel.
    [[nodiscard]] Result<QString> model(const Site& site, const MacAddress& phone);
};
