// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/store/SiteNews.h"

#include <QHash>

class Database;

/// The sites and their versions as they were last looked at, so that what others did in between can
/// be told although nobody said it.
class SiteVersions {
public:
    /// What is other than last time. The first time it is nothing.
    Result<QList<SiteNews>> look(Database& database);
    /// One of which is known already.
    void take(const SiteNews& news);

private:
    Result<QString> whoSaved(Database& database, const QString& siteId) const;
    QHash<QString, int> m_versions;
    bool m_hasLooked = false;
};
