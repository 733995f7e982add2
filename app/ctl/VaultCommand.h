// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

class RecoveryKey;
class RekeyJob;

/// database rekey | passphrase | recovery
class VaultCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    static bool isVerb(const QString& verb);
    void start() override;
    void cancel() override;

private:
    void rekey();
    void tellRekey();
    void changePassphrase();
    void writeSheet();
    void keepSheet(const QString& path, const RecoveryKey& key);

    RekeyJob* m_rekey = nullptr;
};
