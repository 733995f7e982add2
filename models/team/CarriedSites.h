// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"
#include "models/team/Delivery.h"

#include <optional>

class Store;

/// A site as it was when it came here from another database.
struct CarriedSite {
    QString origin; ///< id of that database
    int number = 0; ///< of the site's change there
    Site site;
    Delivery delivered {};
};

/// What a database knows of where its sites came from: what both sides still agreed on, once they
/// are joined again.
class CarriedSites {
public:
    explicit CarriedSites(Store& store)
        : m_store(store)
    {
    }

    /// Nothing for a site of the database's own. Errors: VaultLocked, DatabaseDamaged.
    [[nodiscard]] Result<std::optional<CarriedSite>> find(const QString& siteId) const;
    /// Ids of those that came from there and are not here any more.
    [[nodiscard]] Result<QStringList> removed(const QString& origin) const;
    /// Instead of what was known before.
    /// Errors: VaultLocked, RevisionNotKept (the site is too large).
    Status note(
        const Site& site, const QString& origin, int number, const Delivery& delivered = {});
    Status forget(const QString& siteId);

private:
    Store& m_store;
};
