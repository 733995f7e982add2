// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QDateTime>

class Database;
class Vault;

/// Somebody who works on the team's database.
struct Member {
    QString id;
    QString name; ///< the account on the server
    QByteArray publicKey; ///< X25519, 32 bytes
    bool isAdmitted = false; ///< holds the vault's key
    QDateTime askedAt;
    QDateTime admittedAt;
    QString admittedBy;
    /// Eight groups of four hexadecimal digits, to be compared by telephone: SHA-256 of the key.
    [[nodiscard]] QString fingerprint() const;
};

/// The own pair of keys, for sealed boxes (libsodium documentation, sealed boxes). The secret half
/// lies on this laptop, in "$XDG_DATA_HOME/doppino/member.key", sealed under a passphrase or under
/// a key of the desktop's keychain; it never reaches the server.
class MemberKey {
public:
    static QString defaultPath();
    static bool exists(const QString& path);
    /// Blocking (Argon2id). Errors: FileUnwritable.
    static Result<MemberKey> create(const QString& path, const Secret& passphrase);
    /// Blocking. Errors: FileUnreadable, MalformedFile, WrongPassphrase.
    static Result<MemberKey> open(const QString& path, const Secret& passphrase);

    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }
    [[nodiscard]] const Secret& secretKey() const { return m_secretKey; }

private:
    QByteArray m_publicKey;
    Secret m_secretKey; ///< base64
};

class Members {
public:
    explicit Members(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] Result<QList<Member>> list() const;
    /// Writes the own public key for others to admit; once is enough.
    Status ask(const QString& name, const MemberKey& key);
    /// Seals the vault's key for the member. Errors: NoSuchMember, VaultLocked.
    Status admit(const QString& memberId, const Vault& vault);
    /// Takes the member away and leaves it to rekeying that what it knew is worth nothing.
    /// Errors: NoSuchMember, LastOwner.
    Status remove(const QString& memberId);
    /// Opens the vault with the own key. Errors: NotAMember.
    Status unlock(Vault& vault, const MemberKey& key) const;

private:
    Database& m_database;
};
