// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/store/SiteSummary.h"

#include <QHash>
#include <QVariant>

class Database;

/// How far each site is: the list of sites, and what is noted of a site beside what it consists
/// of. Nothing written here is a change of the site: neither its version nor its history hear of
/// it. SiteRepository answers the same.
class SiteStandings {
public:
    explicit SiteStandings(Database& database)
        : m_database(database)
    {
    }

    /// Newest change first.
    [[nodiscard]] Result<QList<SiteSummary>> list() const;
    /// What list() says of one. Errors: NoSuchSite.
    [[nodiscard]] Result<SiteSummary> summary(const QString& id) const;
    /// Every tag in use, normalised.
    [[nodiscard]] Result<QStringList> tags() const;

    /// Errors: NoSuchSite.
    [[nodiscard]] Result<WizardProgress> progress(const QString& id) const;
    Status saveProgress(const QString& id, const WizardProgress& progress);

    /// Handed over to the customer as it is stored now, or not any more. Errors: NoSuchSite.
    /// @param at empty takes the delivery back
    Status setDelivered(const QString& id, const std::optional<QDateTime>& at);
    /// It stays delivered through a change that makes it no other site.
    Status keepDelivered(const QString& id, int before, int after);
    /// A look at the PBX found something else than the last deployment left there, or nothing else.
    /// Errors: NoSuchSite.
    Status noteFoundDifferent(const QString& id, bool isDifferent);
    /// What is still to be done, for the list. Errors: NoSuchSite.
    Status noteOpenPoints(const QString& id, int count);
    /// What the gateways are planned to hold; list() compares it with what they hold. Saving the
    /// site forgets it.
    /// @param fingerprints by the gateways' ids
    Status notePlanned(const QHash<QString, QString>& fingerprints);

private:
    [[nodiscard]] Result<QList<SiteSummary>> summaries(
        const QString& where, const QVariantList& values) const;
    Status note(const QString& id, const QString& assignments, const QVariantList& values);

    Database& m_database;
};
