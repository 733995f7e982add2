// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"
#include "models/provisioning/PhoneFiles.h"

/// phones files list [KIND], phones files add KIND FILE, phones files remove KIND NAME
class PhonesFilesCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;

private:
    void list(const PhoneFiles& files, const QList<PhoneFiles::Kind>& kinds);
    void end(const QString& name, const Status& status);
};
