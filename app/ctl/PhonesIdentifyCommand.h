// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"
#include "models/phones/ScanCode.h"

/// phones identify TEXT, phones vendor MAC --vendor VENDOR
class PhonesIdentifyCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void identify(const VendorBook& book);
    void say(const ScanCode& code, const VendorBook& book);
    void keepVendor();
};
