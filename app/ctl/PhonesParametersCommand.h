// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"
#include "models/provisioning/ParameterCommands.h"

/// phones parameters: what phones are configured with and where it comes from. phones set: changes
/// it at one level.
class PhonesParametersCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void list(const Site& site);
    void change(Site site);
    void sayParameter(
        const ParameterScope& scope, const PhoneParameters& parameters, const QString& name) const;
    /// Of --level, --model and --phone. Errors: BadUsage, BadMac, NoSuchPhone, NoSuchPhoneModel.
    [[nodiscard]] Result<ParameterScope> scopeOfOptions(const Site& site) const;
    [[nodiscard]] Result<ParameterScope> scopeListed(const Site& site) const;
    [[nodiscard]] Result<QList<ParameterCommands::Change>> changes() const;
};
