// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QDateTime>
#include <QHash>
#include <QVariant>

#include <optional>

class Database;
class Vault;
struct SiteRevision;

/// How far the wizard is with a site.
struct WizardProgress {
    QString step; ///< the page last shown, e.g. "users"; empty = never opened
    QStringList done; ///< pages left with Next at least once
    bool operator==(const WizardProgress&) const = default;
};

/// How far a site is, as people call it.
struct SiteStanding {
    enum class State {
        Planned, ///< nothing was tried on a device, a line or a PBX yet
        InProgress,
        Delivered, ///< handed over to the customer, and as it was then
        Drifted ///< handed over, and changed since: here, or found different out there
    };
    State state = State::Planned;
    std::optional<QDateTime> deliveredAt; ///< UTC
    int openPoints = 0; ///< as counted when the site was last looked at
    bool operator==(const SiteStanding&) const = default;
};

/// planned, in_progress, delivered or drifted.
QString siteStateName(SiteStanding::State state);

/// One line of the list of sites.
struct SiteSummary {
    QString id;
    QString name;
    QString customer;
    QStringList tags; ///< as SiteTags::normalised() has them
    QString pbxKind; ///< Pbx::kind
    SiteStanding standing;
    WizardProgress progress;
    int trunks = 0;
    int users = 0;
    int phones = 0;
    int gateways = 0;
    int gatewaysDone = 0; ///< proven to hold what was planned when the site was last left
    QDateTime updatedAt;
    QDateTime activeAt; ///< it was changed, or something of it uploaded, deployed, tested or served
};

/// Sites in the store, each saved and loaded whole.
class SiteRepository {
public:
    SiteRepository(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Newest change first.
    [[nodiscard]] Result<QList<SiteSummary>> list() const;
    /// What list() says of one. Errors: NoSuchSite.
    [[nodiscard]] Result<SiteSummary> summary(const QString& id) const;
    /// Every tag in use, normalised.
    [[nodiscard]] Result<QStringList> tags() const;
    /// Errors: NoSuchSite. @param nameOrId an id wins over a name
    [[nodiscard]] Result<QString> find(const QString& nameOrId) const;
    /// That it was saved with last. Errors: NoSuchSite.
    [[nodiscard]] Result<int> version(const QString& id) const;

    enum class Secrets { Open, Leave };
    /// With Leave the secrets stay empty; such a site must not be saved.
    /// Errors: NoSuchSite, VaultLocked (the site has secrets and the vault is locked).
    [[nodiscard]] Result<Site> load(const QString& id, Secrets secrets = Secrets::Open) const;
    [[nodiscard]] Result<bool> hasSecrets(const QString& id) const;
    [[nodiscard]] Result<WizardProgress> progress(const QString& id) const;

    /// Stores everything in one transaction and gives new ids and the new version to `site`. A site
    /// that is stored with these very values keeps its version, and its history says nothing. One
    /// that is made again under its former id goes on from its former version.
    /// @param what for the history, e.g. "import"
    /// Errors: Conflict (site.version is not the stored one), VaultLocked.
    Status save(Site& site, const QString& what, const WizardProgress* progress = nullptr);
    /// The same for a change that is no plain one. @param entry what, kind and of count; who, too,
    /// unless it is empty
    Status save(Site& site, const SiteRevision& entry, const WizardProgress* progress = nullptr);
    Status saveProgress(const QString& id, const WizardProgress& progress);
    /// What the gateways are planned to hold, by id; list() compares it with what they hold. Saving
    /// the site forgets it. It is no change of the site.
    Status notePlanned(const QHash<QString, QString>& fingerprints);
    /// Handed over to the customer as it is stored now, or not any more. It is no change of the
    /// site. Errors: NoSuchSite.
    /// @param at empty takes the delivery back
    Status setDelivered(const QString& id, const std::optional<QDateTime>& at);
    /// A look at the PBX found something else than the last deployment left there, or nothing else.
    /// It is no change of the site. Errors: NoSuchSite.
    Status noteFoundDifferent(const QString& id, bool isDifferent);
    /// What is still to be done, for the list. It is no change of the site. Errors: NoSuchSite.
    Status noteOpenPoints(const QString& id, int count);
    /// Errors: NoSuchSite.
    Status remove(const QString& id);

private:
    [[nodiscard]] Result<QList<SiteSummary>> summaries(
        const QString& where, const QVariantList& values) const;
    [[nodiscard]] Result<std::optional<Site>> stored(const Site& site) const;
    Status leave(const Site& site, const WizardProgress* progress);
    Status keepDelivered(const Site& before, const Site& after);
    Status note(const QString& id, const QString& what, const QVariant& value);
    [[nodiscard]] Result<bool> hasPlainPasswords(const QString& id) const;
    [[nodiscard]] Result<int> formerVersion(const QString& id) const;
    Status writeSite(Site& site, const WizardProgress* progress);
    Status writeChildren(Site& site);
    Status writeGateway(const Site& site, Gateway& gateway, int position);
    Status writeSecret(
        const QString& siteId, const QString& owner, const QString& field, const Secret& secret);
    Status read(Site& site, Secrets secrets) const;
    Status readChildren(Site& site) const;
    Status readSecrets(Site& site) const;

    Database& m_database;
    const Vault& m_vault;
};
