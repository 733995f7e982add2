// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"
#include "models/store/Vault.h"

#include <atomic>

/// The own pair of keys, for sealed boxes (libsodium documentation, sealed boxes). The secret half
/// lies on this laptop, in "$XDG_DATA_HOME/doppino/member.key", sealed under a passphrase or under
/// a key of the desktop's keychain; it never reaches the server.
class MemberKey {
public:
    static QString defaultPath();
    static bool exists(const QString& path);
    /// Blocking (Argon2id). Errors: FileUnwritable (also where there is one already).
    static Result<MemberKey> create(const QString& path, const Secret& passphrase,
        const PassphraseCost& cost = PassphraseCost::today());
    /// Blocking. After wrong passphrases the next one has to wait, as for the vault's own; the
    /// count lies beside the key. Errors: FileUnreadable, MalformedFile, WrongPassphrase,
    /// PassphraseDelayed (detail = whole seconds left).
    static Result<MemberKey> open(const QString& path, const Secret& passphrase);
    /// The same key under another passphrase. Blocking. Errors: those of open(), FileUnwritable,
    /// Cancelled (nothing was changed). @param isCancelled looked at last before it is written
    static Status reseal(const QString& path, const Secret& before, const Secret& after,
        const PassphraseCost& cost = PassphraseCost::today(),
        const std::atomic_bool* isCancelled = nullptr);
    /// The public half, which is not sealed. Errors: FileUnreadable, MalformedFile.
    static Result<QByteArray> publicKeyOf(const QString& path);

    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }
    [[nodiscard]] const Secret& secretKey() const { return m_secretKey; }

private:
    static Result<MemberKey> unseal(const QString& path, const Secret& passphrase);
    Status write(const QString& path, const Secret& passphrase, const PassphraseCost& cost,
        bool isNew, const std::atomic_bool* isCancelled = nullptr) const;
    QByteArray m_publicKey;
    Secret m_secretKey; ///< base64
};
