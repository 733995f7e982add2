// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteRepository.h"

#include "models/site/SiteTags.h"
#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/SiteJournal.h"
#include "models/store/SiteRows.h"
#include "models/store/SiteSecrets.h"

using namespace Qt::StringLiterals;

Result<QString> SiteRepository::find(const QString& nameOrId) const
{
    auto q = m_database.run(
        u"SELECT id FROM site WHERE id = ? OR name = ? ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END, id"_s,
        { nameOrId, nameOrId, nameOrId });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchSite, nameOrId);
    return q->value(0).toString();
}

Result<int> SiteRepository::version(const QString& id) const
{
    auto q = m_database.run(u"SELECT version FROM site WHERE id = ?"_s, { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchSite, id);
    return q->value(0).toInt();
}

Result<bool> SiteRepository::hasSecrets(const QString& id) const
{
    return SiteSecrets(m_database, m_vault).hasAny(id);
}

/// Somebody may save between two of the statements: then it is read again.
Result<Site> SiteRepository::load(const QString& id, Secrets secrets) const
{
    constexpr int attempts = 5;
    for (int i = 0; i < attempts; ++i) {
        Site site;
        site.id = id;
        const Status done = read(site, secrets);
        if (site.version == 0)
            return tl::unexpected(done.error());
        const auto now = version(id);
        if (!now && now.error().code != ErrorCode::NoSuchSite)
            return tl::unexpected(now.error());
        if (now && *now == site.version)
            return done ? Result<Site>(std::move(site)) : tl::unexpected(done.error());
    }
    return fail(ErrorCode::DatabaseBusy, id);
}

Status SiteRepository::read(Site& site, Secrets secrets) const
{
    if (const Status s = SiteRows(m_database, m_vault).read(site); !s)
        return s;
    return secrets == Secrets::Open ? SiteSecrets(m_database, m_vault).read(site) : Status();
}

Status SiteRepository::save(Site& site, const QString& what, const WizardProgress* progress)
{
    SiteRevision entry;
    entry.what = what;
    return save(site, entry, progress);
}

Status SiteRepository::save(Site& site, const SiteRevision& entry, const WizardProgress* progress)
{
    // Work on a copy: a failure must not leave new ids or versions in the caller's values.
    Site copy = site;
    copy.tags = SiteTags::normalised(copy.tags);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = stored(site);
    if (!before)
        return tl::unexpected(before.error());
    // What was undone is undone, even if there was nothing left to change for it.
    const bool isStep
        = entry.kind == SiteRevision::Kind::Undo || entry.kind == SiteRevision::Kind::Redo;
    if (*before && **before == copy && !isStep) {
        const Status left = leave(copy, progress);
        return left ? transaction->commit() : left;
    }
    SiteRows rows(m_database, m_vault);
    if (const Status s = rows.writeOwn(copy, progress); !s)
        return s;
    if (*before)
        if (const Status s = keepDelivered(**before, copy); !s)
            return s;
    if (const Status s = rows.writeParts(copy); !s)
        return s;
    const Status noted
        = SiteJournal(m_database, m_vault).note(*before ? &**before : nullptr, copy, entry);
    if (!noted)
        return noted;
    m_database.announce({ copy.id, copy.version, SiteJournal::user(m_database) });
    if (const Status s = transaction->commit(); !s)
        return s;
    site = std::move(copy);
    return {};
}

/// Other tags are no other site: one that was delivered as it was stays so.
Status SiteRepository::keepDelivered(const Site& before, const Site& after)
{
    Site tagged = before;
    tagged.tags = after.tags;
    tagged.version = after.version;
    if (!(tagged == after))
        return {};
    return m_standings.keepDelivered(after.id, before.version, after.version);
}

/// Nothing for a site that is new, or whose stored secrets do not open.
Result<std::optional<Site>> SiteRepository::stored(const Site& site) const
{
    if (site.version == 0)
        return std::nullopt;
    auto before = load(site.id);
    if (before && before->version == site.version)
        return std::move(*before);
    if (before || before.error().code == ErrorCode::NoSuchSite)
        return fail(ErrorCode::Conflict, site.name);
    const bool isUnreadable = before.error().code == ErrorCode::VaultLocked
        || before.error().code == ErrorCode::DatabaseDamaged;
    return isUnreadable ? Result<std::optional<Site>>(std::nullopt)
                        : tl::unexpected(before.error());
}

Status SiteRepository::leave(const Site& site, const WizardProgress* progress)
{
    const auto hasPlain = SiteSecrets(m_database, m_vault).hasPlain(site.id);
    if (!hasPlain)
        return tl::unexpected(hasPlain.error());
    if (*hasPlain) {
        Site sealed = site;
        if (const Status s = SiteRows(m_database, m_vault).writeParts(sealed); !s)
            return s;
    }
    return progress ? saveProgress(site.id, *progress) : Status();
}

Status SiteRepository::remove(const QString& id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Status noted
        = statusOf(m_database.run(u"INSERT INTO removed_site (site_id, version) "
                                  "SELECT id, version FROM site WHERE id = ? ON CONFLICT (site_id) "
                                  "DO UPDATE SET version = excluded.version"_s,
            { id }));
    if (!noted)
        return noted;
    const Status forgotten
        = statusOf(m_database.run(u"DELETE FROM merged_site WHERE site_id = ?"_s, { id }));
    if (!forgotten)
        return forgotten;
    const auto removed = m_database.run(u"DELETE FROM site WHERE id = ?"_s, { id });
    if (!removed)
        return tl::unexpected(removed.error());
    if (removed->numRowsAffected() != 1)
        return fail(ErrorCode::NoSuchSite, id);
    m_database.announce({ id, 0, SiteJournal::user(m_database) });
    return transaction->commit();
}
