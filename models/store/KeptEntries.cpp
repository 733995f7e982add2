// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/KeptEntries.h"

#include "models/catalog/ProviderWriter.h"
#include "models/store/Database.h"

using namespace Qt::StringLiterals;

struct KeptEntries::Seen {
    QString fingerprint;
    QByteArray entry;
};

namespace {

Status keptStatus(const Result<QSqlQuery>& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}

/// Empty = the catalogue has no such provider.
QString fingerprintIn(const Catalog& catalog, const QString& id)
{
    const Provider* provider = catalog.provider(id);
    return provider ? ProviderWriter::fingerprint(*provider) : QString();
}

QString fingerprintOf(const QByteArray& entry)
{
    const auto provider = ProviderWriter::read(entry);
    return provider ? ProviderWriter::fingerprint(*provider) : QString();
}

struct KeptTrunk {
    QString id;
    QString siteId;
    QString provider;
    QByteArray entry;
};

} // namespace

Result<QHash<QString, KeptEntries::Seen>> KeptEntries::seen() const
{
    auto q = m_database.run(u"SELECT provider_id, fingerprint, entry FROM catalog_seen"_s);
    if (!q)
        return tl::unexpected(q.error());
    QHash<QString, Seen> all;
    while (q->next())
        all.insert(
            q->value(0).toString(), { q->value(1).toString(), q->value(2).toString().toUtf8() });
    return all;
}

Result<bool> KeptEntries::isAffectedBy(const Catalog& catalog) const
{
    const auto before = seen();
    if (!before)
        return tl::unexpected(before.error());
    if (before->size() != catalog.providers().size())
        return true;
    return std::any_of(
        catalog.providers().begin(), catalog.providers().end(), [&](const Provider& provider) {
            return before->value(provider.id).fingerprint != ProviderWriter::fingerprint(provider);
        });
}

Status KeptEntries::follow(const Catalog& catalog)
{
    const auto before = seen();
    if (!before)
        return tl::unexpected(before.error());
    if (const Status kept = keep(catalog, *before); !kept)
        return kept;
    return remember(catalog, *before);
}

Status KeptEntries::keep(const Catalog& catalog, const QHash<QString, Seen>& before)
{
    QList<KeptTrunk> trunks;
    {
        auto q = m_database.run(
            u"SELECT id, site_id, provider, provider_entry FROM trunk WHERE provider <> ''"_s);
        if (!q)
            return tl::unexpected(q.error());
        while (q->next())
            trunks.append({ q->value(0).toString(), q->value(1).toString(), q->value(2).toString(),
                q->value(3).toString().toUtf8() });
    }
    for (const KeptTrunk& trunk : std::as_const(trunks)) {
        const QString now = fingerprintIn(catalog, trunk.provider);
        const Seen was = before.value(trunk.provider);
        Status changed;
        if (!trunk.entry.isEmpty() && !now.isEmpty() && fingerprintOf(trunk.entry) == now)
            changed = change(trunk.siteId, trunk.id, {});
        else if (trunk.entry.isEmpty() && !was.entry.isEmpty() && was.fingerprint != now)
            changed = change(trunk.siteId, trunk.id, was.entry);
        if (!changed)
            return changed;
    }
    return {};
}

/// A window that has the site open must learn of it before it writes its own values over this.
Status KeptEntries::change(const QString& siteId, const QString& trunkId, const QByteArray& entry)
{
    const Status written
        = keptStatus(m_database.run(u"UPDATE trunk SET provider_entry = ? WHERE id = ?"_s,
            { QString::fromUtf8(entry), trunkId }));
    if (!written)
        return written;
    return keptStatus(
        m_database.run(u"UPDATE site SET version = version + 1 WHERE id = ?"_s, { siteId }));
}

Status KeptEntries::remember(const Catalog& catalog, const QHash<QString, Seen>& before)
{
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!catalog.provider(it.key()))
            if (const Status s = keptStatus(m_database.run(
                    u"DELETE FROM catalog_seen WHERE provider_id = ?"_s, { it.key() }));
                !s)
                return s;
    for (const Provider& provider : catalog.providers()) {
        const QString fingerprint = ProviderWriter::fingerprint(provider);
        if (before.value(provider.id).fingerprint == fingerprint)
            continue;
        if (const Status s = keptStatus(m_database.run(
                u"INSERT INTO catalog_seen (provider_id, fingerprint, entry) VALUES (?, ?, ?) "
                "ON CONFLICT (provider_id) DO UPDATE SET fingerprint = excluded.fingerprint, "
                "entry = excluded.entry"_s,
                { provider.id, fingerprint,
                    QString::fromUtf8(ProviderWriter::compact(provider)) }));
            !s)
            return s;
    }
    return {};
}
