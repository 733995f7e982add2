// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QByteArray>

#include <memory>

class Database;

/// What a wrapped vault key is stored as; see the table vault_key.
struct WrappedKey {
    QString method; ///< passphrase or keychain
    QString vaultId;
    QByteArray salt; ///< 16 bytes, passphrase only
    quint64 operations = 0; ///< Argon2id cost
    quint64 memory = 0; ///< bytes
    QByteArray wrapped; ///< nonce and sealed key
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

    /// Makes a new key in memory. Wrap it before anything is sealed with it.
    void create(const QString& id);
    [[nodiscard]] const QString& id() const { return m_id; }

    /// Wraps the key under a passphrase (Argon2id, moderate cost: about 0.4 s and 256 MiB) or
    /// under a 32-byte key kept elsewhere. Blocking and free of the GUI: run it in a pool.
    [[nodiscard]] WrappedKey wrapWithPassphrase(const Secret& passphrase) const;
    [[nodiscard]] WrappedKey wrapWithKey(const Secret& key) const;
    /// Errors: WrongPassphrase.
    Status unlockWithPassphrase(const WrappedKey& wrapped, const Secret& passphrase);
    Status unlockWithKey(const WrappedKey& wrapped, const Secret& key);

    /// Seals one field. @param place where it is stored, e.g. "trunk:<id>:password"
    /// Base64 text. Errors: VaultLocked.
    [[nodiscard]] Result<QString> seal(const Secret& secret, const QString& place) const;
    /// Errors: VaultLocked, DatabaseDamaged (subject = place).
    [[nodiscard]] Result<Secret> open(const QString& sealed, const QString& place) const;

    /// The key in the shape the keychain keeps: base64 of 32 random bytes.
    static Secret newKeychainKey();

private:
    struct Key;
    Status unlock(const WrappedKey& wrapped, const Key& wrapping);
    std::unique_ptr<Key> m_key;
    QString m_id;
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

private:
    Database& m_database;
};
