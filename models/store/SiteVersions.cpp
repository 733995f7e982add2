// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteVersions.h"

#include "models/store/Database.h"

using namespace Qt::StringLiterals;

Result<QList<SiteNews>> SiteVersions::look(Database& database)
{
    QHash<QString, int> now;
    auto q = database.run(u"SELECT id, version FROM site"_s);
    if (!q)
        return tl::unexpected(q.error());
    while (q->next())
        now.insert(q->value(0).toString(), q->value(1).toInt());
    QList<SiteNews> news;
    if (m_hasLooked) {
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            if (m_versions.value(it.key()) != it.value())
                news.append({ it.key(), it.value(), {} });
        for (auto it = m_versions.cbegin(); it != m_versions.cend(); ++it)
            if (!now.contains(it.key()))
                news.append({ it.key(), 0, {} });
    }
    for (SiteNews& each : news)
        if (each.version > 0) {
            const auto who = whoSaved(database, each.siteId);
            if (!who)
                return tl::unexpected(who.error());
            each.who = *who;
        }
    m_versions = std::move(now);
    m_hasLooked = true;
    return news;
}

Result<QString> SiteVersions::whoSaved(Database& database, const QString& siteId) const
{
    auto q = database.run(
        u"SELECT who FROM journal WHERE site_id = ? ORDER BY number DESC, id DESC LIMIT 1"_s,
        { siteId });
    if (!q)
        return tl::unexpected(q.error());
    return q->next() ? q->value(0).toString() : QString();
}

void SiteVersions::take(const SiteNews& news)
{
    if (news.version == 0)
        m_versions.remove(news.siteId);
    else
        m_versions.insert(news.siteId, news.version);
}
