// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>

/// Makes guessing the passphrase of a member's key slow, as PassphraseGate does for the vault's
/// own. The count lies beside the key, in "<key>.tries", so that it outlives the program; whoever
/// copies the key away is held up by Argon2id alone. Internal to MemberKey.
class MemberTries {
public:
    /// @param key path of the key
    explicit MemberTries(const QString& key);

    /// Before a passphrase is tried. A try that would have to wait when it fails is counted at
    /// once. Errors: PassphraseDelayed (detail = whole seconds left).
    Status enter();
    /// Afterwards, either way. Where the count cannot be written nobody is kept out for it.
    void conclude(bool isRight);

private:
    void read();
    void write() const;

    QString m_path;
    int m_failures = 0;
    QDateTime m_failedAt;
    bool m_isCounted = false;
};
