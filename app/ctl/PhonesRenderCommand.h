// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"
#include "models/provisioning/server/ProvisioningDesk.h"

/// phones render SITE PHONE, phones standing SITE, phones renew-tokens SITE PHONE: the provisioning
/// server's books without the server.
class PhonesRenderCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void prepare(const Site& site);
    void render(const Phone& phone);
    void renew(const Phone& phone);
    void tellStanding(const Site& site);

    std::unique_ptr<ProvisioningDesk> m_desk;
};
