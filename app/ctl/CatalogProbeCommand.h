// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/trunktest/ProviderProbe.h"

/// catalog probe: whether the catalogue's providers answer from here.
class CatalogProbeCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    void probe();
    void say(const ProviderAnswer& answer);
    std::unique_ptr<ProviderProbeJob> m_job;
};
