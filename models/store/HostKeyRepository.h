// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>

#include <optional>

class Database;

/// By what a device is known over SSH.
struct HostKey {
    QString type; ///< ssh-ed25519, ssh-rsa...; empty = never seen
    QString fingerprint; ///< "SHA256:" and base64
    bool isAllowingOld = false; ///< algorithms no longer considered safe, for this device only
    QDateTime seenAt; ///< UTC
    bool operator==(const HostKey&) const = default;
};

/// The SSH host keys of gateways, one each. A key outlives its gateway in the plan and goes with
/// the site.
class HostKeyRepository {
public:
    explicit HostKeyRepository(Database& database)
        : m_database(database)
    {
    }
    /// Nothing when neither a key nor a permission was ever stored.
    [[nodiscard]] Result<std::optional<HostKey>> find(const QString& gatewayId) const;
    /// Replaces an earlier key, whose comparison is the caller's; the permission stays.
    /// Errors: NoSuchGateway (of no stored site).
    Status remember(const QString& gatewayId, const QString& type, const QString& fingerprint);
    /// Errors: NoSuchGateway.
    Status setAllowingOld(const QString& gatewayId, bool isAllowing);
    /// Key and permission.
    Status forget(const QString& gatewayId);

private:
    Status write(const QString& gatewayId, const HostKey& key);
    Database& m_database;
};
