// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// gateway history SITE GATEWAY, gateway compare SITE GATEWAY A B
class GatewayHistoryCommand : public Command {
    Q_OBJECT

public:
    GatewayHistoryCommand(const Options& options, const Output& output);
    void start() override;

private:
    void startListing();
    void startComparing();
    void list(const Gateway& gateway);
    void write(const UploadRecord& record) const;
    void write(const BackupRecord& record) const;
    void compare(const Site& site, const Gateway& gateway);
};
