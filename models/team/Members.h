// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/team/MemberKey.h"

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
    static QString fingerprintOf(const QByteArray& publicKey);
    /// The two mean the same key, blanks and small letters apart.
    static bool isSameFingerprint(const QString& one, const QString& other);
};

/// Who can open the passwords of a team's database.
///
/// The server's administrator can write whatever he likes into these rows, and so can whoever has
/// an owner's rights there; a technician's account may only add a row. What that is worth to them:
/// - Nobody admits himself. Admitting takes the vault's key, and that is never on the server.
/// - Another public key in the place of a colleague's, before he is admitted: then the vault's key
///   would be sealed for whoever put it there. Hence the fingerprint, read out by telephone;
///   admit() asks for it, so that it cannot be forgotten.
/// - The same after he was admitted, waiting for the vault to be renewed: the public key is sealed
///   with the vault's key when it is admitted (proof), and renewing leaves out whose proof is not
///   right. One who was a member once could make such a proof: after removing somebody the
///   fingerprints that renewing tells are to be looked at once more.
/// - Rows taken away, or older ones put back: somebody cannot open the passwords, which shows.
/// - A vault of his own in the place of the team's: the boxes of the rows must fit their proofs
/// (see
///   unlock()), but he can make both. No password kept so far opens in such a vault, which shows
///   with the first site; what somebody typed into it all the same would be his to read.
class Members {
public:
    explicit Members(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] Result<QList<Member>> list() const;
    /// By id, by fingerprint or by name, where only one has it. Errors: NoSuchMember.
    [[nodiscard]] Result<Member> find(const QString& text) const;
    /// Writes the own public key for others to admit; once is enough.
    Status ask(const QString& name, const MemberKey& key);
    /// The first member makes the vault. Errors: Conflict (there is one).
    Status found(const QString& name, const MemberKey& key, Vault& vault);
    /// Seals the vault's key for the member.
    /// @param fingerprint as the member reads it out
    /// Errors: NoSuchMember, VaultLocked, BadValue (the fingerprint is another; detail = that
    /// of the row).
    Status admit(const QString& memberId, const QString& fingerprint, const Vault& vault);
    /// Takes the member away and leaves it to rekeying that what it knew is worth nothing.
    /// Errors: NoSuchMember, LastOwner.
    Status remove(const QString& memberId);
    /// Opens the vault with the own key. Errors: NotAMember; DatabaseDamaged (the row is not
    /// what whoever admitted the member wrote).
    Status unlock(Vault& vault, const MemberKey& key) const;
    /// After the vault's key was renewed, within the caller's transaction: whoever was admitted and
    /// is proven gets the new key; the others have to be admitted again.
    /// @return those who are left out
    Result<QList<Member>> renew(const Vault& before, const Vault& after);

private:
    struct Row;
    [[nodiscard]] Result<QList<Row>> rows() const;
    Status write(const Member& member, const Vault& vault, const QString& by);
    Database& m_database;
};
