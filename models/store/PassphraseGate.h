// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Vault.h"

#include <chrono>
#include <functional>

/// Makes guessing passphrases at the keyboard slow: after the third wrong one in a row each further
/// one has to wait, also in another program and after a restart. It keeps out whoever has a few
/// minutes at somebody's laptop; who copies the database away is held up by Argon2id alone.
class PassphraseGate {
public:
    using Now = std::function<QDateTime()>;
    explicit PassphraseGate(VaultRepository& keys, Now now = &QDateTime::currentDateTimeUtc);
    void setNow(Now now) { m_now = std::move(now); }

    /// 0 up to two wrong ones, then 1 s, 2, 4 … 60 s.
    static std::chrono::seconds waitAfter(int failures);

    /// What is left of that wait, in seconds begun. A failure that lies ahead of `now`, because the
    /// clock was set back since, counts as one of now: nobody knows how long ago it was.
    static std::chrono::seconds leftAfter(
        int failures, const QDateTime& failedAt, const QDateTime& now);

    /// To be asked before a passphrase is tried. A try that would have to wait when it fails is
    /// counted at once, so that many at a time gain nothing.
    /// Errors: PassphraseDelayed (detail = whole seconds left), those of the database.
    Status enter();
    /// Afterwards, either way. Where the count cannot be written, as in a database that can only
    /// be read, nobody is kept out for it.
    void conclude(bool isRight);

private:
    [[nodiscard]] Result<WrappedKey> passphraseKey() const;
    VaultRepository& m_keys;
    Now m_now;
    WrappedKey m_key; ///< as entered
    bool m_isCounted = false;
};
