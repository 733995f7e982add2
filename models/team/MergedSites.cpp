// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/MergedSites.h"

#include "models/store/QueryStatus.h"
#include "models/store/SealedSite.h"
#include "models/store/SecretPlace.h"
#include "models/store/Store.h"

using namespace Qt::StringLiterals;

namespace {

const QString mergedNow = u"now"_s;
const QString mergedBase = u"base"_s;
const QString mergedColumns
    = u"id, site_id, writer, number, own_number, own_seen, written_at, content, secrets, "
      "delivered"_s;

/// With the site of the row.
Result<MergedSite> mergedSiteOf(const QSqlQuery& q, const Vault& vault)
{
    MergedSite merged { q.value(1).toString(), q.value(2).toString(), q.value(3).toInt(),
        q.value(4).toInt(), q.value(5).toInt(),
        QDateTime::fromString(q.value(6).toString(), Qt::ISODateWithMs), {} };
    const SealedSite sealed { q.value(7).toString(), q.value(8).toString() };
    auto site = sealed.open(vault, SecretPlace::merged(q.value(0).toString()));
    if (!site)
        return tl::unexpected(site.error());
    merged.now = std::move(*site);
    merged.delivered = Delivery::fromText(q.value(9).toString());
    return merged;
}

} // namespace

Result<std::optional<MergedSite>> MergedSites::find(
    const QString& siteId, const QString& writer) const
{
    auto q = m_store.database().run(
        u"SELECT %1, part FROM merged_site WHERE site_id = ? AND writer = ? ORDER BY part"_s.arg(
            mergedColumns),
        { siteId, writer });
    if (!q)
        return tl::unexpected(q.error());
    std::optional<MergedSite> base;
    std::optional<MergedSite> found;
    while (q->next()) {
        auto merged = mergedSiteOf(*q, m_store.vault());
        if (!merged)
            return tl::unexpected(merged.error());
        if (q->value(10).toString() == mergedBase)
            base = std::move(*merged);
        else
            found = std::move(*merged);
    }
    if (found && base) {
        found->base = std::move(base->now);
        found->deliveredBase = base->delivered;
    }
    return found;
}

Result<QList<MergedSite>> MergedSites::all(const QString& siteId) const
{
    auto q = m_store.database().run(
        u"SELECT %1 FROM merged_site WHERE site_id = ? AND part = ? ORDER BY writer"_s.arg(
            mergedColumns),
        { siteId, mergedNow });
    if (!q)
        return tl::unexpected(q.error());
    QList<MergedSite> sites;
    while (q->next()) {
        auto merged = mergedSiteOf(*q, m_store.vault());
        if (!merged)
            return tl::unexpected(merged.error());
        sites.append(std::move(*merged));
    }
    return sites;
}

Status MergedSites::note(const MergedSite& merged)
{
    auto transaction = m_store.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Status forgotten = statusOf(
        m_store.database().run(u"DELETE FROM merged_site WHERE site_id = ? AND writer = ?"_s,
            { merged.siteId, merged.writer }));
    if (!forgotten)
        return forgotten;
    if (const Status noted = insert(merged, mergedNow, merged.now, merged.delivered); !noted)
        return noted;
    if (merged.base)
        if (const Status noted = insert(merged, mergedBase, *merged.base, merged.deliveredBase);
            !noted)
            return noted;
    return transaction->commit();
}

Status MergedSites::insert(
    const MergedSite& merged, const QString& part, const Site& site, const Delivery& delivered)
{
    const QString id = newId();
    const auto sealed = SealedSite::of(site, m_store.vault(), SecretPlace::merged(id));
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (sealed->content.isEmpty())
        return fail(ErrorCode::RevisionNotKept, site.name);
    return statusOf(m_store.database().run(
        u"INSERT INTO merged_site (%1, part) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            mergedColumns),
        { id, merged.siteId, merged.writer, merged.number, merged.ownNumber, merged.ownSeen,
            merged.writtenAt.toUTC().toString(Qt::ISODateWithMs), sealed->content, sealed->secrets,
            delivered.text(), part }));
}
