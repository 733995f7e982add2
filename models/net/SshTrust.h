// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QString>

/// What is known of a device's SSH server before it is called.
struct SshTrust {
    QString knownFingerprint; ///< "SHA256:...", as hostKeySeen() gave it; empty = first time
    bool isAllowingOldAlgorithms = false; ///< for this device only, by the user's own decision
    QString agreedFingerprint {}; ///< the user agreed to it just now: as good as the known one
};

/// How to log in, tried in this order: agent, key file, password.
struct SshLogin {
    QString user;
    Secret password; ///< also the answer to keyboard-interactive
    QString keyFile; ///< private key; empty = none
    Secret keyPassphrase;
    bool isUsingAgent = false;
};
