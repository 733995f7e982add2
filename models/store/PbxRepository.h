// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QHash>

class Database;

/// By what a PBX was known when it was last talked to.
struct KnownPbx {
    QString what; ///< tls, ssh or jump
    QString host; ///< "pbx.example.net:443"
    QString type; ///< of an SSH key; empty for TLS
    QString fingerprint; ///< "SHA256:..."
    QDateTime seenAt;
};

/// What is remembered about the PBX of a site: certificate and keys, and which values were typed
/// into it by hand.
class PbxRepository {
public:
    explicit PbxRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<KnownPbx>> known(const QString& siteId) const;
    /// Replaces an earlier one; comparing is the caller's. Errors: NoSuchSite.
    Status remember(const QString& siteId, const KnownPbx& known);
    Status forget(const QString& siteId, const QString& what, const QString& host);

    struct Typed {
        QString fingerprint; ///< of the value that was typed
        QDateTime at;
    };
    /// By item: "trunk:voip1/Porta UDP".
    [[nodiscard]] Result<QHash<QString, Typed>> typed(const QString& siteId) const;
    Status setTyped(const QString& siteId, const QString& item, const QString& fingerprint);
    Status clearTyped(const QString& siteId, const QString& item);

private:
    Database& m_database;
};
