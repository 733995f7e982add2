// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// team list | ask | admit | remove | key
class TeamCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void list();
    void ask();
    void admit();
    void remove();
    void tellKey();
    void resealKey();
    void tellDone(const QString& subject, const QString& fingerprint, const QString& text);
    void usage();
};
