// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/discovery/DiscoveryJob.h"

/// discover [SITE]
class DiscoverCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    void look(const Site& site);
    void watch();
    void report(const DiscoveredDevice& device) const;
    void onFinished();
    [[nodiscard]] QString textOf(const DiscoveredDevice& device) const;

    DiscoveryRequest m_request;
    std::unique_ptr<DiscoveryJob> m_job;
};
