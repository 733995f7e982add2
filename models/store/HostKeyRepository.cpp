// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/HostKeyRepository.h"

#include "models/store/Database.h"

using namespace Qt::StringLiterals;

Result<std::optional<HostKey>> HostKeyRepository::find(const QString& gatewayId) const
{
    auto q = m_database.run(
        u"SELECT type, fingerprint, allows_old, seen_at FROM host_key WHERE gateway_id = ?"_s,
        { gatewayId });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return std::nullopt;
    return HostKey { q->value(0).toString(), q->value(1).toString(), q->value(2).toBool(),
        QDateTime::fromString(q->value(3).toString(), Qt::ISODateWithMs) };
}

Status HostKeyRepository::remember(
    const QString& gatewayId, const QString& type, const QString& fingerprint)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = find(gatewayId);
    if (!before)
        return tl::unexpected(before.error());
    const bool isAllowingOld = *before && (*before)->isAllowingOld;
    const HostKey key { type, fingerprint, isAllowingOld, QDateTime::currentDateTimeUtc() };
    if (const Status written = write(gatewayId, key); !written)
        return written;
    return transaction->commit();
}

Status HostKeyRepository::setAllowingOld(const QString& gatewayId, bool isAllowing)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = find(gatewayId);
    if (!before)
        return tl::unexpected(before.error());
    HostKey key = before->value_or(HostKey());
    key.isAllowingOld = isAllowing;
    if (const Status written = write(gatewayId, key); !written)
        return written;
    return transaction->commit();
}

Status HostKeyRepository::write(const QString& gatewayId, const HostKey& key)
{
    const QVariantList values { key.type, key.fingerprint, int(key.isAllowingOld),
        key.seenAt.toUTC().toString(Qt::ISODateWithMs) };
    const auto updated = m_database.run(
        u"UPDATE host_key SET type = ?, fingerprint = ?, allows_old = ?, seen_at = ? "
        "WHERE gateway_id = ?"_s,
        values + QVariantList { gatewayId });
    if (!updated)
        return tl::unexpected(updated.error());
    if (updated->numRowsAffected() > 0)
        return {};
    const auto inserted = m_database.run(
        u"INSERT INTO host_key (type, fingerprint, allows_old, seen_at, gateway_id, site_id) "
        "SELECT ?, ?, ?, ?, id, site_id FROM gateway WHERE id = ?"_s,
        values + QVariantList { gatewayId });
    if (!inserted)
        return tl::unexpected(inserted.error());
    return inserted->numRowsAffected() == 1 ? Status()
                                            : Status(fail(ErrorCode::NoSuchGateway, gatewayId));
}

Status HostKeyRepository::forget(const QString& gatewayId)
{
    const auto removed
        = m_database.run(u"DELETE FROM host_key WHERE gateway_id = ?"_s, { gatewayId });
    return removed ? Status() : Status(tl::unexpected(removed.error()));
}
