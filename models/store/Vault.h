// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <memory>

class Database;
class RecoveryKey;
class VaultRepository;

/// What trying one passphrase costs (Argon2id).
struct PassphraseCost {
    quint64 operations = 0;
    quint64 memory = 0; ///< bytes
    /// Moderate cost: about 0.4 s and 256 MiB.
    static PassphraseCost today();
};

/// What a wrapped vault key is stored as; see the table vault_key.
struct WrappedKey {
    QString method; ///< passphrase, keychain, recovery, or members: theirs are in the table member
    QString vaultId;
    QByteArray salt; ///< 16 bytes, of passphrase and recovery
    quint64 operations = 0; ///< Argon2id cost, passphrase only
    quint64 memory = 0; ///< bytes
    QByteArray wrapped; ///< nonce and sealed key; of members empty
    int failures = 0; ///< wrong passphrases in a row
    QDateTime failedAt {}; ///< the last of them
};

/// The key that seals the secrets of the store, one random 256-bit key for the whole file.
/// Fields: XChaCha20-Poly1305, random nonce, the place of the field as additional data, so that a
/// value copied to another row does not open. Source: libsodium documentation, AEAD and pwhash.
class Vault {
public:
    Vault();
    ~Vault();
    Q_DISABLE_COPY_MOVE(Vault)

    [[nodiscard]] bool isUnlocked() const { return m_key != nullptr; }
    void lock();
    /// Takes over another vault's key, which becomes locked: the slow unlocking is done on a
    /// vault of its own in a pool thread.
    void take(Vault& other);

    /// From now on nothing is sealed with a key that another program has renewed meanwhile: the
    /// vault locks itself instead. @param keys outlives the vault
    void follow(VaultRepository& keys) { m_keys = &keys; }
    /// @param dropped called when it has locked itself so
    void setDropped(std::function<void()> dropped) { m_dropped = std::move(dropped); }

    /// Makes a new key in memory. Wrap it before anything is sealed with it.
    void create(const QString& id);
    [[nodiscard]] const QString& id() const { return m_id; }

    /// Another vault with the same key, for a thread of its own; a locked one when this is locked.
    [[nodiscard]] std::unique_ptr<Vault> twin() const;

    /// Wraps the key under a passphrase or under a 32-byte key kept elsewhere. The former is
    /// blocking: run it in a pool.
    [[nodiscard]] WrappedKey wrapWithPassphrase(
        const Secret& passphrase, const PassphraseCost& cost = PassphraseCost::today()) const;
    /// The same. Errors: VaultLocked (there is not so much memory).
    [[nodiscard]] Result<WrappedKey> tryWrapWithPassphrase(
        const Secret& passphrase, const PassphraseCost& cost) const;
    [[nodiscard]] WrappedKey wrapWithKey(const Secret& key) const;
    /// Under the key of a recovery sheet. Its 160 random bits cannot be guessed, so that no cost is
    /// put upon trying one: a keyed hash (BLAKE2b) with a salt of its own makes the wrapping key.
    [[nodiscard]] WrappedKey wrapWithRecovery(const RecoveryKey& key) const;
    /// Sealed for the holder of an X25519 key (sealed box); its secret half opens it.
    [[nodiscard]] QByteArray wrapForMember(const QByteArray& publicKey) const;
    /// Errors: WrongPassphrase, DatabaseDamaged (a row that no vault ever wrote; also one that
    /// would keep this machine busy for minutes).
    Status unlockWithPassphrase(const WrappedKey& wrapped, const Secret& passphrase);
    Status unlockWithKey(const WrappedKey& wrapped, const Secret& key);
    /// Errors: RecoveryKeyWrong, DatabaseDamaged.
    Status unlockWithRecovery(const WrappedKey& wrapped, const RecoveryKey& key);
    /// @param secretKey base64. Errors: NotAMember (not sealed for this key, or for another vault).
    Status unlockAsMember(const QByteArray& wrapped, const QByteArray& publicKey,
        const Secret& secretKey, const QString& vaultId);

    /// Seals one field. @param place where it is stored, e.g. "trunk:<id>:password"
    /// Base64 text. Errors: VaultLocked (also when its key was renewed elsewhere).
    [[nodiscard]] Result<QString> seal(const Secret& secret, const QString& place) const;
    /// Errors: VaultLocked, DatabaseDamaged (subject = place).
    [[nodiscard]] Result<Secret> open(const QString& sealed, const QString& place) const;

    /// The key in the shape the keychain keeps: base64 of 32 random bytes.
    static Secret newKeychainKey();
    static bool isKeychainKey(const Secret& key);

private:
    struct Key;
    static Status derive(Key& to, const WrappedKey& from, const Secret& passphrase);
    Status unlock(const WrappedKey& wrapped, const Key& wrapping);
    [[nodiscard]] Status requireCurrent() const;
    mutable std::unique_ptr<Key> m_key; ///< goes when it turns out that it was renewed
    QString m_id;
    VaultRepository* m_keys = nullptr;
    std::function<void()> m_dropped;
};

/// The wrapped keys of a store.
class VaultRepository {
public:
    explicit VaultRepository(Database& database)
        : m_database(database)
    {
    }
    /// Empty when the store never held a secret.
    [[nodiscard]] Result<QList<WrappedKey>> keys() const;
    /// Replaces the key of its method. A store has one vault: of two programs that make its first
    /// key at once, one is refused and has to open the other's.
    /// Errors: Conflict (there are keys of another vault).
    Status save(const WrappedKey& key);
    /// Takes a way of unlocking away. Errors: LastOwner (it is the only one).
    Status remove(const QString& method);
    /// Another vault takes the place of this one, within the caller's transaction.
    Status replaceAll(const QList<WrappedKey>& keys);
    /// False: another vault has taken this one's place. Asked once in a transaction.
    [[nodiscard]] Result<bool> isCurrent(const QString& vaultId) const;
    /// Counts a wrong passphrase, or none any more, unless somebody else has counted since `key`
    /// was read. @return false = somebody has
    Result<bool> noteFailures(const WrappedKey& key, int failures, const QDateTime& at);

private:
    Status write(const WrappedKey& key);
    Database& m_database;
    mutable quint64 m_asked = 0; ///< the transaction in which isCurrent() was asked
    mutable QString m_current;
};
