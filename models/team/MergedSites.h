// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"
#include "models/team/Delivery.h"

#include <QDateTime>

#include <optional>

class Store;

/// What came last from another database in a job file, and what the two agreed on then.
struct MergedSite {
    QString siteId;
    QString writer; ///< id of that database
    int number = 0; ///< of the site's change there
    int ownNumber = 0; ///< of the site's change here once it was merged
    int ownSeen = 0; ///< the newest change from here that was in it; 0 = none
    QDateTime writtenAt;
    Site now; ///< the site there
    std::optional<Site> base {}; ///< what both had in common before
    Delivery delivered {}; ///< there
    Delivery deliveredBase {}; ///< as both had it before
};

/// What a database has merged of each other one; it goes when the site is removed. Internal to
/// SiteJoin.
class MergedSites {
public:
    explicit MergedSites(Store& store)
        : m_store(store)
    {
    }

    /// Errors: VaultLocked, DatabaseDamaged.
    [[nodiscard]] Result<std::optional<MergedSite>> find(
        const QString& siteId, const QString& writer) const;
    /// Of every writer, without base.
    [[nodiscard]] Result<QList<MergedSite>> all(const QString& siteId) const;
    /// Instead of what was known of that writer before.
    /// Errors: VaultLocked, RevisionNotKept (the site is too large).
    Status note(const MergedSite& merged);

private:
    Status insert(
        const MergedSite& merged, const QString& part, const Site& site, const Delivery& delivered);
    Store& m_store;
};
