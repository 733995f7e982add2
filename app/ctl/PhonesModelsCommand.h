// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"

/// phones models, copy-model and remove-model: the phone models of a site's own.
class PhonesModelsCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void list(const Site& site);
    void copy(Site site);
    void removeModel(Site site);
};
