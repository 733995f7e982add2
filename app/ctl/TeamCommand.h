// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

#include <atomic>

/// team list | ask | admit | remove | key
class TeamCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    void list();
    void ask();
    void admit();
    void remove();
    void tellKey();
    void resealKey();
    void tellDone(const QString& subject, const QString& fingerprint, const QString& text);
    void usage();

    /// Of the change of the own key's passphrase; the thread outlives this.
    std::shared_ptr<std::atomic_bool> m_isKeyCancelled;
};
