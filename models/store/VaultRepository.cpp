// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/Vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString kdfOf(const WrappedKey& key)
{
    if (key.salt.isEmpty())
        return u"none"_s;
    return key.method == u"recovery" ? u"blake2b"_s : u"argon2id13"_s;
}

QString base64Text(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace

Result<QList<WrappedKey>> VaultRepository::keys() const
{
    auto query = m_database.run(
        u"SELECT method, vault_id, salt, operations, memory, wrapped, failures, failed_at "
        "FROM vault_key ORDER BY method"_s);
    if (!query)
        return tl::unexpected(query.error());
    QList<WrappedKey> keys;
    while (query->next())
        keys.append({ query->value(0).toString(), query->value(1).toString(),
            QByteArray::fromBase64(query->value(2).toByteArray()), query->value(3).toULongLong(),
            query->value(4).toULongLong(), QByteArray::fromBase64(query->value(5).toByteArray()),
            query->value(6).toInt(),
            QDateTime::fromString(query->value(7).toString(), Qt::ISODateWithMs) });
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
    if (const Status written = write(key); !written)
        return written;
    return transaction->commit();
}

Status VaultRepository::write(const WrappedKey& key)
{
    return statusOf(m_database.run(
        u"INSERT INTO vault_key (method, vault_id, kdf, salt, operations, memory, wrapped, "
        "failures, failed_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '') ON CONFLICT (method) DO UPDATE "
        "SET vault_id = excluded.vault_id, kdf = excluded.kdf, salt = excluded.salt, "
        "operations = excluded.operations, memory = excluded.memory, wrapped = excluded.wrapped, "
        "failures = 0, failed_at = ''"_s,
        { key.method, key.vaultId, kdfOf(key), base64Text(key.salt), key.operations, key.memory,
            base64Text(key.wrapped) }));
}

Status VaultRepository::remove(const QString& method)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto present = keys();
    if (!present)
        return tl::unexpected(present.error());
    const bool hasOther = std::any_of(present->begin(), present->end(),
        [&](const WrappedKey& key) { return key.method != method; });
    if (!hasOther && !present->isEmpty())
        return fail(ErrorCode::LastOwner, method);
    const auto removed = m_database.run(u"DELETE FROM vault_key WHERE method = ?"_s, { method });
    return removed ? transaction->commit() : tl::unexpected(removed.error());
}

Status VaultRepository::replaceAll(const QList<WrappedKey>& keys)
{
    if (const auto removed = m_database.run(u"DELETE FROM vault_key"_s); !removed)
        return tl::unexpected(removed.error());
    for (const WrappedKey& key : keys)
        if (const Status written = write(key); !written)
            return written;
    return {};
}

Result<bool> VaultRepository::isCurrent(const QString& vaultId) const
{
    const quint64 transaction = m_database.transaction();
    if (transaction != 0 && transaction == m_asked && vaultId == m_current)
        return true;
    auto query = m_database.run(u"SELECT vault_id FROM vault_key"_s);
    if (!query)
        return tl::unexpected(query.error());
    bool hasAny = false;
    bool isThis = false;
    while (query->next()) {
        hasAny = true;
        isThis = isThis || query->value(0).toString() == vaultId;
    }
    if (hasAny && !isThis)
        return false; // and none at all: it is being made
    m_asked = transaction;
    m_current = vaultId;
    return true;
}

Result<bool> VaultRepository::noteFailures(const WrappedKey& key, int failures, const QDateTime& at)
{
    const auto stored = [](const QDateTime& time) {
        return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
    };
    const auto updated
        = m_database.run(u"UPDATE vault_key SET failures = ?, failed_at = ? "
                         "WHERE method = ? AND wrapped = ? AND failures = ? AND failed_at = ?"_s,
            { failures, stored(at), key.method, base64Text(key.wrapped), key.failures,
                stored(key.failedAt) });
    if (!updated)
        return tl::unexpected(updated.error());
    return updated->numRowsAffected() == 1;
}
