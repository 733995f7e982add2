// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Vault.h"

#include "models/store/Database.h"

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr auto nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr auto tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* bytesOf(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

QByteArray sealed(
    const unsigned char* key, const unsigned char* text, size_t size, const QByteArray& place)
{
    QByteArray out(qsizetype(nonceSize + size + tagSize), Qt::Uninitialized);
    randombytes_buf(out.data(), nonceSize);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(out) + nonceSize, &written, text, size,
        bytesOf(place), size_t(place.size()), nullptr, bytesOf(out), key);
    return out;
}

/// @param to must hold sealed.size() - nonceSize - tagSize bytes
bool opened(
    const unsigned char* key, const QByteArray& sealed, const QByteArray& place, unsigned char* to)
{
    if (sealed.size() < qsizetype(nonceSize + tagSize))
        return false;
    unsigned long long written = 0;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(to, &written, nullptr,
               bytesOf(sealed) + nonceSize, size_t(sealed.size()) - nonceSize, bytesOf(place),
               size_t(place.size()), bytesOf(sealed), key)
        == 0;
}

} // namespace

/// Guarded, locked memory for one key.
struct Vault::Key {
    Key()
        : data(static_cast<unsigned char*>(sodium_malloc(keySize)))
    {
        if (!data) // sodium_malloc fails only when memory is exhausted
            qFatal("no memory for a key");
    }
    ~Key() { sodium_free(data); }
    Q_DISABLE_COPY_MOVE(Key)
    unsigned char* const data;
};

Vault::Vault()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
}

Vault::~Vault() = default;

void Vault::lock() { m_key.reset(); }

void Vault::take(Vault& other)
{
    m_key = std::move(other.m_key);
    m_id = other.m_id;
}

void Vault::create(const QString& id)
{
    m_key = std::make_unique<Key>();
    randombytes_buf(m_key->data, keySize);
    m_id = id;
}

WrappedKey Vault::wrapWithPassphrase(const Secret& passphrase) const
{
    Q_ASSERT(m_key);
    WrappedKey wrapped { u"passphrase"_s, m_id, QByteArray(crypto_pwhash_SALTBYTES, '\0'),
        crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, {} };
    randombytes_buf(wrapped.salt.data(), size_t(wrapped.salt.size()));
    Key wrapping;
    const QByteArray text = passphrase.revealUtf8();
    if (crypto_pwhash(wrapping.data, keySize, text.constData(), size_t(text.size()),
            bytesOf(wrapped.salt), wrapped.operations, size_t(wrapped.memory),
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        qFatal("no memory for Argon2id");
    wrapped.wrapped = sealed(wrapping.data, m_key->data, keySize, m_id.toUtf8());
    return wrapped;
}

WrappedKey Vault::wrapWithKey(const Secret& key) const
{
    Q_ASSERT(m_key);
    const QByteArray bytes = QByteArray::fromBase64(key.revealUtf8());
    Q_ASSERT(bytes.size() == qsizetype(keySize));
    return { u"keychain"_s, m_id, {}, 0, 0,
        sealed(bytesOf(bytes), m_key->data, keySize, m_id.toUtf8()) };
}

Status Vault::unlockWithPassphrase(const WrappedKey& wrapped, const Secret& passphrase)
{
    // The stored cost is data from outside: bound it before believing it.
    if (wrapped.salt.size() != crypto_pwhash_SALTBYTES
        || wrapped.operations < crypto_pwhash_OPSLIMIT_MIN || wrapped.operations > 64
        || wrapped.memory < crypto_pwhash_MEMLIMIT_MIN
        || wrapped.memory > crypto_pwhash_MEMLIMIT_SENSITIVE)
        return fail(ErrorCode::DatabaseDamaged, u"vault_key"_s);
    Key wrapping;
    const QByteArray text = passphrase.revealUtf8();
    if (crypto_pwhash(wrapping.data, keySize, text.constData(), size_t(text.size()),
            bytesOf(wrapped.salt), wrapped.operations, size_t(wrapped.memory),
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::VaultLocked, wrapped.vaultId, u"no memory for Argon2id"_s);
    return unlock(wrapped, wrapping);
}

Status Vault::unlockWithKey(const WrappedKey& wrapped, const Secret& key)
{
    const QByteArray bytes = QByteArray::fromBase64(key.revealUtf8());
    if (bytes.size() != qsizetype(keySize))
        return fail(ErrorCode::WrongPassphrase, wrapped.vaultId);
    Key wrapping;
    memcpy(wrapping.data, bytes.constData(), keySize);
    return unlock(wrapped, wrapping);
}

Status Vault::unlock(const WrappedKey& wrapped, const Key& wrapping)
{
    auto key = std::make_unique<Key>();
    if (wrapped.wrapped.size() != qsizetype(nonceSize + keySize + tagSize))
        return fail(ErrorCode::DatabaseDamaged, u"vault_key"_s);
    if (!opened(wrapping.data, wrapped.wrapped, wrapped.vaultId.toUtf8(), key->data))
        return fail(ErrorCode::WrongPassphrase, wrapped.vaultId);
    m_key = std::move(key);
    m_id = wrapped.vaultId;
    return {};
}

Result<QString> Vault::seal(const Secret& secret, const QString& place) const
{
    if (!m_key)
        return fail(ErrorCode::VaultLocked);
    QByteArray text = secret.revealUtf8();
    const QByteArray out = sealed(m_key->data, bytesOf(text), size_t(text.size()), place.toUtf8());
    sodium_memzero(text.data(), size_t(text.size()));
    return QString::fromLatin1(out.toBase64());
}

Result<Secret> Vault::open(const QString& sealedText, const QString& place) const
{
    if (!m_key)
        return fail(ErrorCode::VaultLocked);
    const QByteArray in = QByteArray::fromBase64(sealedText.toLatin1());
    QByteArray out(std::max<qsizetype>(0, in.size() - qsizetype(nonceSize + tagSize)), '\0');
    if (!opened(m_key->data, in, place.toUtf8(), bytesOf(out)))
        return fail(ErrorCode::DatabaseDamaged, place);
    const Secret secret(out);
    sodium_memzero(out.data(), size_t(out.size()));
    return secret;
}

Secret Vault::newKeychainKey()
{
    QByteArray bytes(keySize, '\0');
    randombytes_buf(bytes.data(), keySize);
    return Secret(bytes.toBase64());
}

Result<QList<WrappedKey>> VaultRepository::keys() const
{
    auto query = m_database.run(
        u"SELECT method, vault_id, salt, operations, memory, wrapped FROM vault_key ORDER BY method"_s);
    if (!query)
        return tl::unexpected(query.error());
    QList<WrappedKey> keys;
    while (query->next())
        keys.append({ query->value(0).toString(), query->value(1).toString(),
            QByteArray::fromBase64(query->value(2).toByteArray()), query->value(3).toULongLong(),
            query->value(4).toULongLong(), QByteArray::fromBase64(query->value(5).toByteArray()) });
    return keys;
}

Status VaultRepository::save(const WrappedKey& key)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto present = keys();
    if (!present)
        return tl::unexpected(present.error());
    const bool isOfThisVault = std::all_of(present->begin(), present->end(),
        [&](const WrappedKey& other) { return other.vaultId == key.vaultId; });
    if (!isOfThisVault)
        return fail(ErrorCode::Conflict, u"vault_key"_s);
    if (const auto removed
        = m_database.run(u"DELETE FROM vault_key WHERE method = ?"_s, { key.method });
        !removed)
        return tl::unexpected(removed.error());
    const auto inserted = m_database.run(
        u"INSERT INTO vault_key (method, vault_id, kdf, salt, operations, memory, wrapped) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { key.method, key.vaultId, key.salt.isEmpty() ? u"none"_s : u"argon2id13"_s,
            QString::fromLatin1(key.salt.toBase64()), key.operations, key.memory,
            QString::fromLatin1(key.wrapped.toBase64()) });
    if (!inserted)
        return tl::unexpected(inserted.error());
    return transaction->commit();
}
