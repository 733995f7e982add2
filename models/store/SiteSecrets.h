// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

class Database;
class Vault;

/// The passwords of a site, each sealed in a row of its own. Those among the parameters of phones
/// are written by PhoneRows. Internal to SiteRepository.
class SiteSecrets {
public:
    SiteSecrets(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Its parts have ids, and the former rows are gone already. Errors: VaultLocked.
    Status write(const Site& site);
    /// All of them, the parameters', too, into a site whose parts are there already.
    /// Errors: VaultLocked.
    Status read(Site& site) const;
    /// Whether any password of the site is stored, sealed or not.
    [[nodiscard]] Result<bool> hasAny(const QString& siteId) const;
    /// Passwords among the parameters used to lie in the clear; saving seals them.
    [[nodiscard]] Result<bool> hasPlain(const QString& siteId) const;

private:
    Database& m_database;
    const Vault& m_vault;
};
