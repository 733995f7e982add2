// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"
#include "models/store/Vault.h"

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
    /// Blocking. Errors: FileUnreadable, MalformedFile, WrongPassphrase.
    static Result<MemberKey> open(const QString& path, const Secret& passphrase);
    /// The same key under another passphrase. Blocking. Errors: those of open(), FileUnwritable.
    static Status reseal(const QString& path, const Secret& before, const Secret& after,
        const PassphraseCost& cost = PassphraseCost::today());
    /// The public half, which is not sealed. Errors: FileUnreadable, MalformedFile.
    static Result<QByteArray> publicKeyOf(const QString& path);

    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }
    [[nodiscard]] const Secret& secretKey() const { return m_secretKey; }

private:
    Status write(const QString& path, const Secret& passphrase, const PassphraseCost& cost,
        bool isNew) const;
    QByteArray m_publicKey;
    Secret m_secretKey; ///< base64
};
