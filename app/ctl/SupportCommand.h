// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/care/SupportBundle.h"

/// support SITE [-o FILE.zip] [--list]
class SupportCommand : public Command {
    Q_OBJECT

public:
    SupportCommand(const Options& options, const Output& output);
    void start() override;

private:
    void collect(const Site& site);
    void list(const QList<SupportFile>& files);
    void write(const QString& siteName, const QList<SupportFile>& files);
};
