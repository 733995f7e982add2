// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

class Database;
class Vault;
struct WizardProgress;

/// The rows a site consists of: its own, those of its trunks and people, and by their own classes
/// those of its phones, routes and gateways, and its passwords. Internal to SiteRepository, which
/// holds the transaction.
class SiteRows {
public:
    SiteRows(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// The site's own row; gives id and version to `site`. One that is made again under its former
    /// id goes on from its former version.
    /// @param progress written with it, unless there is none
    /// Errors: Conflict (site.version is not the stored one).
    Status writeOwn(Site& site, const WizardProgress* progress);
    /// Everything that hangs on it, in place of what is stored; gives ids to what is new.
    /// Errors: VaultLocked.
    Status writeParts(Site& site);
    /// By site.id; site.version stays 0 if there is no own row. No passwords are in it.
    /// Errors: NoSuchSite.
    Status read(Site& site) const;

private:
    Status insertOwn(Site& site, const WizardProgress* progress);
    [[nodiscard]] Result<int> formerVersion(const QString& id) const;
    Status deleteParts(const QString& siteId);
    Status writeTrunks(Site& site);
    Status writePeople(Site& site);
    Status readTrunks(Site& site) const;
    Status readPeople(Site& site) const;

    Database& m_database;
    const Vault& m_vault;
};
