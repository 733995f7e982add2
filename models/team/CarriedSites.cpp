// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/CarriedSites.h"

#include "models/store/QueryStatus.h"
#include "models/store/SealedSite.h"
#include "models/store/SecretPlace.h"
#include "models/store/Store.h"

using namespace Qt::StringLiterals;

Result<std::optional<CarriedSite>> CarriedSites::find(const QString& siteId) const
{
    auto q = m_store.database().run(
        u"SELECT origin, number, content, secrets, delivered FROM carried_site WHERE "
        "site_id = ?"_s,
        { siteId });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return std::nullopt;
    CarriedSite carried { q->value(0).toString(), q->value(1).toInt(), {},
        Delivery::fromText(q->value(4).toString()) };
    const SealedSite sealed { q->value(2).toString(), q->value(3).toString() };
    auto site = sealed.open(m_store.vault(), SecretPlace::carried(siteId));
    if (!site)
        return tl::unexpected(site.error());
    carried.site = std::move(*site);
    return carried;
}

Result<QStringList> CarriedSites::removed(const QString& origin) const
{
    auto q = m_store.database().run(u"SELECT site_id FROM carried_site WHERE origin = ? AND "
                                    "site_id NOT IN (SELECT id FROM site) ORDER BY site_id"_s,
        { origin });
    if (!q)
        return tl::unexpected(q.error());
    QStringList ids;
    while (q->next())
        ids.append(q->value(0).toString());
    return ids;
}

Status CarriedSites::note(
    const Site& site, const QString& origin, int number, const Delivery& delivered)
{
    const auto sealed = SealedSite::of(site, m_store.vault(), SecretPlace::carried(site.id));
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (sealed->content.isEmpty())
        return fail(ErrorCode::RevisionNotKept, site.name);
    auto transaction = m_store.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Status forgotten = forget(site.id); !forgotten)
        return forgotten;
    const Status noted = statusOf(
        m_store.database().run(u"INSERT INTO carried_site (site_id, origin, number, taken_at, "
                               "content, secrets, delivered) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            { site.id, origin, number, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                sealed->content, sealed->secrets, delivered.text() }));
    return noted ? transaction->commit() : noted;
}

Status CarriedSites::forget(const QString& siteId)
{
    return statusOf(
        m_store.database().run(u"DELETE FROM carried_site WHERE site_id = ?"_s, { siteId }));
}
