// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Vault.h"

#include "models/store/RecoveryKey.h"

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

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

/// @param key base64 of 32 bytes
bool keyFrom(const Secret& key, unsigned char* to)
{
    QByteArray text = key.revealUtf8();
    QByteArray bytes = QByteArray::fromBase64(text);
    wipe(text);
    const bool isKey = bytes.size() == qsizetype(keySize);
    if (isKey)
        memcpy(to, bytes.constData(), keySize);
    wipe(bytes);
    return isKey;
}

void hashRecovery(const RecoveryKey& key, const QByteArray& salt, unsigned char* to)
{
    QByteArray text = key.bytes().revealUtf8();
    QByteArray bytes = QByteArray::fromBase64(text);
    crypto_generichash(
        to, keySize, bytesOf(bytes), size_t(bytes.size()), bytesOf(salt), size_t(salt.size()));
    wipe(text);
    wipe(bytes);
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

PassphraseCost PassphraseCost::today()
{
    return { crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE };
}

std::unique_ptr<Vault> Vault::twin() const
{
    auto twin = std::make_unique<Vault>();
    if (m_key) {
        twin->m_key = std::make_unique<Key>();
        memcpy(twin->m_key->data, m_key->data, keySize);
        twin->m_id = m_id;
    }
    return twin;
}

/// Argon2id. The stored cost is data from outside: it is bounded before it is believed, as 64 goes
/// through a gigabyte would keep a laptop busy for a minute.
Status Vault::derive(Key& to, const WrappedKey& from, const Secret& passphrase)
{
    constexpr quint64 most = 4 * quint64(crypto_pwhash_MEMLIMIT_SENSITIVE); // a few seconds
    if (from.salt.size() != crypto_pwhash_SALTBYTES || from.operations < crypto_pwhash_OPSLIMIT_MIN
        || from.operations > 64 || from.memory < crypto_pwhash_MEMLIMIT_MIN
        || from.memory > crypto_pwhash_MEMLIMIT_SENSITIVE || from.operations * from.memory > most)
        return fail(ErrorCode::DatabaseDamaged, u"vault_key"_s);
    QByteArray text = passphrase.revealUtf8();
    const int failed = crypto_pwhash(to.data, keySize, text.constData(), size_t(text.size()),
        bytesOf(from.salt), from.operations, size_t(from.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    if (failed != 0)
        return fail(ErrorCode::VaultLocked, from.vaultId, u"no memory for Argon2id"_s);
    return {};
}

WrappedKey Vault::wrapWithPassphrase(const Secret& passphrase, const PassphraseCost& cost) const
{
    const auto wrapped = tryWrapWithPassphrase(passphrase, cost);
    if (!wrapped)
        qFatal("no memory for Argon2id");
    return *wrapped;
}

Result<WrappedKey> Vault::tryWrapWithPassphrase(
    const Secret& passphrase, const PassphraseCost& cost) const
{
    Q_ASSERT(m_key);
    WrappedKey wrapped { u"passphrase"_s, m_id, newSalt(), cost.operations, cost.memory, {} };
    Key wrapping;
    if (const Status derived = derive(wrapping, wrapped, passphrase); !derived)
        return tl::unexpected(derived.error());
    wrapped.wrapped = sealed(wrapping.data, m_key->data, keySize, m_id.toUtf8());
    return wrapped;
}

WrappedKey Vault::wrapWithKey(const Secret& key) const
{
    Q_ASSERT(m_key);
    Key wrapping;
    const bool isKey = keyFrom(key, wrapping.data);
    Q_ASSERT(isKey);
    return { u"keychain"_s, m_id, {}, 0, 0,
        isKey ? sealed(wrapping.data, m_key->data, keySize, m_id.toUtf8()) : QByteArray() };
}

WrappedKey Vault::wrapWithRecovery(const RecoveryKey& key) const
{
    Q_ASSERT(m_key);
    WrappedKey wrapped { u"recovery"_s, m_id, newSalt(), 0, 0, {} };
    Key wrapping;
    hashRecovery(key, wrapped.salt, wrapping.data);
    wrapped.wrapped = sealed(wrapping.data, m_key->data, keySize, m_id.toUtf8());
    return wrapped;
}

Status Vault::unlockWithPassphrase(const WrappedKey& wrapped, const Secret& passphrase)
{
    Key wrapping;
    if (const Status derived = derive(wrapping, wrapped, passphrase); !derived)
        return derived;
    return unlock(wrapped, wrapping);
}

Status Vault::unlockWithKey(const WrappedKey& wrapped, const Secret& key)
{
    Key wrapping;
    if (!keyFrom(key, wrapping.data))
        return fail(ErrorCode::WrongPassphrase, wrapped.vaultId);
    return unlock(wrapped, wrapping);
}

Status Vault::unlockWithRecovery(const WrappedKey& wrapped, const RecoveryKey& key)
{
    if (wrapped.salt.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorCode::DatabaseDamaged, u"vault_key"_s);
    Key wrapping;
    hashRecovery(key, wrapped.salt, wrapping.data);
    const Status status = unlock(wrapped, wrapping);
    if (!status && status.error().code == ErrorCode::WrongPassphrase)
        return fail(ErrorCode::RecoveryKeyWrong, wrapped.vaultId);
    return status;
}

/// The vault's id goes into the box, so that the box of one vault is none of another's.
QByteArray Vault::wrapForMember(const QByteArray& publicKey) const
{
    Q_ASSERT(m_key && publicKey.size() == crypto_box_PUBLICKEYBYTES);
    const QByteArray id = m_id.toUtf8();
    QByteArray text(qsizetype(keySize) + id.size(), Qt::Uninitialized);
    memcpy(text.data(), m_key->data, keySize);
    memcpy(text.data() + keySize, id.constData(), size_t(id.size()));
    QByteArray box(text.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int failed
        = crypto_box_seal(bytesOf(box), bytesOf(text), size_t(text.size()), bytesOf(publicKey));
    wipe(text);
    return failed == 0 ? box : QByteArray(); // a public key of no use
}

Status Vault::unlockAsMember(const QByteArray& wrapped, const QByteArray& publicKey,
    const Secret& secretKey, const QString& vaultId)
{
    const QByteArray id = vaultId.toUtf8();
    Key opening;
    static_assert(crypto_box_SECRETKEYBYTES == keySize);
    if (wrapped.size() != qsizetype(keySize + crypto_box_SEALBYTES) + id.size()
        || publicKey.size() != crypto_box_PUBLICKEYBYTES || !keyFrom(secretKey, opening.data))
        return fail(ErrorCode::NotAMember, vaultId);
    QByteArray text(qsizetype(keySize) + id.size(), '\0');
    const bool isOpen = crypto_box_seal_open(bytesOf(text), bytesOf(wrapped),
                            size_t(wrapped.size()), bytesOf(publicKey), opening.data)
            == 0
        && text.endsWith(id);
    if (isOpen) {
        m_key = std::make_unique<Key>();
        memcpy(m_key->data, text.constData(), keySize);
        m_id = vaultId;
    }
    wipe(text);
    return isOpen ? Status() : Status(fail(ErrorCode::NotAMember, vaultId));
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

Status Vault::requireCurrent() const
{
    if (!m_key)
        return fail(ErrorCode::VaultLocked);
    if (!m_keys)
        return {};
    const auto isCurrent = m_keys->isCurrent(m_id);
    if (!isCurrent)
        return tl::unexpected(isCurrent.error());
    if (*isCurrent)
        return {};
    m_key.reset();
    if (m_dropped)
        m_dropped();
    return fail(ErrorCode::VaultLocked, {}, u"its key was renewed by another program"_s);
}

Result<QString> Vault::seal(const Secret& secret, const QString& place) const
{
    if (const Status status = requireCurrent(); !status)
        return tl::unexpected(status.error());
    QByteArray text = secret.revealUtf8();
    const QByteArray out = sealed(m_key->data, bytesOf(text), size_t(text.size()), place.toUtf8());
    wipe(text);
    return QString::fromLatin1(out.toBase64());
}

Result<Secret> Vault::open(const QString& sealedText, const QString& place) const
{
    if (!m_key)
        return fail(ErrorCode::VaultLocked);
    const QByteArray in = QByteArray::fromBase64(sealedText.toLatin1());
    QByteArray out(std::max<qsizetype>(0, in.size() - qsizetype(nonceSize + tagSize)), '\0');
    if (!opened(m_key->data, in, place.toUtf8(), bytesOf(out))) {
        // Perhaps not damaged, but sealed with the key that has taken this one's place.
        const Status status = requireCurrent();
        return status ? fail(ErrorCode::DatabaseDamaged, place) : tl::unexpected(status.error());
    }
    const Secret secret(out);
    wipe(out);
    return secret;
}

bool Vault::isKeychainKey(const Secret& key)
{
    Key bytes;
    return keyFrom(key, bytes.data);
}

Secret Vault::newKeychainKey()
{
    QByteArray bytes(keySize, '\0');
    randombytes_buf(bytes.data(), keySize);
    QByteArray text = bytes.toBase64();
    const Secret key(text);
    wipe(bytes);
    wipe(text);
    return key;
}
