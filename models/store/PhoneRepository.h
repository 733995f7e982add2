// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"
#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

class Database;
class Statement;
class Vault;

/// With what one phone proves who it is. The first token dies when the second is used.
struct PhoneTokens {
    Secret first;
    Secret second;
    bool isFirstDead = false;
};

/// The last request of a phone.
struct PhoneContact {
    QString phoneId;
    QDateTime at; ///< UTC
    QString address;
    QString agent; ///< User-Agent, cut at 200 characters
    QString firmware; ///< from the agent; empty = not said
    QString file; ///< as asked for, without token
    int status = 0; ///< HTTP
    QString access; ///< none, first or second: which token it came with
    /// Otherwise anybody may have asked in the phone's name.
    [[nodiscard]] bool isProven() const
    {
        return access == QLatin1String("first") || access == QLatin1String("second");
    }
    bool operator==(const PhoneContact&) const = default;
};

/// The configuration a phone last took.
struct PhoneTaken {
    QDateTime at; ///< UTC
    QString fingerprint; ///< of the bytes without what changes with the clock
    Secret content; ///< the whole file
};

/// Account at a vendor's redirect service.
struct RedirectAccount {
    QString service; ///< RedirectService id
    QString user;
    Secret password;
    QString url; ///< empty = the vendor's own
};

/// What the store knows of phones beside the sites themselves. Tokens, files taken and passwords
/// are sealed by the vault. Errors everywhere: those of Database, VaultLocked.
class PhoneRepository {
public:
    PhoneRepository(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// By phone id; makes those that are missing: 128 random bits each, 32 hex digits.
    /// @param phoneIds of one site, all stored
    Result<QHash<QString, PhoneTokens>> tokens(const QString& siteId, const QStringList& phoneIds);
    /// @param first the one that died; another one, made since, lives on; empty = whichever it has
    Status markFirstDead(const QString& phoneId, const Secret& first = {});
    /// A new pair; what the phone has is worth nothing any more.
    Result<PhoneTokens> renewTokens(const QString& siteId, const QString& phoneId);

    Status note(const QString& siteId, const PhoneContact& contact);
    /// By phone id.
    [[nodiscard]] Result<QHash<QString, PhoneContact>> contacts(const QString& siteId) const;
    Status noteTaken(const QString& siteId, const QString& phoneId, const PhoneTaken& taken);
    /// Fingerprints and times only, by phone id: content stays empty, no vault is needed.
    [[nodiscard]] Result<QHash<QString, PhoneTaken>> allTaken(const QString& siteId) const;
    [[nodiscard]] Result<std::optional<PhoneTaken>> taken(const QString& phoneId) const;

    /// Address prefixes (24 bits) to PhoneVendor::id, as users said.
    [[nodiscard]] Result<QHash<quint32, QString>> vendorRules() const;
    Status keepVendorRule(quint32 prefix, const QString& vendor);

    [[nodiscard]] Result<QList<RedirectAccount>> redirectAccounts() const;
    Status saveRedirectAccount(const RedirectAccount& account);
    Status removeRedirectAccount(const QString& service);

private:
    [[nodiscard]] Result<QHash<QString, PhoneTokens>> storedTokens(
        const QString& siteId, const QSet<QString>& wanted) const;
    Status writeTokens(Statement& insert, const QString& siteId, const QString& phoneId,
        const PhoneTokens& tokens);

    Database& m_database;
    const Vault& m_vault;
};
