// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QVariant>

class Database;

/// The rows of a site's routes and phone books. Internal to SiteRepository, which holds the
/// transaction and has deleted the former rows.
class DeploymentRows {
public:
    explicit DeploymentRows(Database& database)
        : m_database(database)
    {
    }

    Status write(const Site& site);
    Status read(Site& site) const;

    /// A list of names that may hold anything, as it is stored.
    static QString namesText(const QStringList& names);
    static QStringList namesOf(const QVariant& text);

private:
    Database& m_database;
};
