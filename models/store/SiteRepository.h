// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"
#include "models/store/SiteStandings.h"

#include <optional>

class Database;
class Vault;
struct SiteRevision;

/// Sites in the store, each saved and loaded whole.
class SiteRepository {
public:
    SiteRepository(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
        , m_standings(database)
    {
    }

    /// Errors: NoSuchSite. @param nameOrId an id wins over a name
    [[nodiscard]] Result<QString> find(const QString& nameOrId) const;
    /// That it was saved with last. Errors: NoSuchSite.
    [[nodiscard]] Result<int> version(const QString& id) const;

    enum class Secrets { Open, Leave };
    /// With Leave the secrets stay empty; such a site must not be saved.
    /// Errors: NoSuchSite, VaultLocked (the site has secrets and the vault is locked).
    [[nodiscard]] Result<Site> load(const QString& id, Secrets secrets = Secrets::Open) const;
    [[nodiscard]] Result<bool> hasSecrets(const QString& id) const;

    /// Stores everything in one transaction and gives new ids and the new version to `site`. A site
    /// that is stored with these very values keeps its version, and its history says nothing. One
    /// that is made again under its former id goes on from its former version.
    /// @param what for the history, e.g. "import"
    /// Errors: Conflict (site.version is not the stored one), VaultLocked.
    Status save(Site& site, const QString& what, const WizardProgress* progress = nullptr);
    /// The same for a change that is no plain one. @param entry what, kind and of count; who, too,
    /// unless it is empty
    Status save(Site& site, const SiteRevision& entry, const WizardProgress* progress = nullptr);
    /// Errors: NoSuchSite.
    Status remove(const QString& id);

    // What SiteStandings knows and notes; nothing of it is a change of the site.

    [[nodiscard]] Result<QList<SiteSummary>> list() const { return m_standings.list(); }
    [[nodiscard]] Result<SiteSummary> summary(const QString& id) const
    {
        return m_standings.summary(id);
    }
    [[nodiscard]] Result<QStringList> tags() const { return m_standings.tags(); }
    [[nodiscard]] Result<WizardProgress> progress(const QString& id) const
    {
        return m_standings.progress(id);
    }
    Status saveProgress(const QString& id, const WizardProgress& progress)
    {
        return m_standings.saveProgress(id, progress);
    }
    Status setDelivered(const QString& id, const std::optional<QDateTime>& at)
    {
        return m_standings.setDelivered(id, at);
    }
    Status noteFoundDifferent(const QString& id, bool isDifferent)
    {
        return m_standings.noteFoundDifferent(id, isDifferent);
    }
    Status noteOpenPoints(const QString& id, int count)
    {
        return m_standings.noteOpenPoints(id, count);
    }
    Status notePlanned(const QHash<QString, QString>& fingerprints)
    {
        return m_standings.notePlanned(fingerprints);
    }

private:
    [[nodiscard]] Result<std::optional<Site>> stored(const Site& site) const;
    Status leave(const Site& site, const WizardProgress* progress);
    Status keepDelivered(const Site& before, const Site& after);
    Status read(Site& site, Secrets secrets) const;

    Database& m_database;
    const Vault& m_vault;
    SiteStandings m_standings;
};
