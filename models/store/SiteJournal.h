// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SealedSite.h"
#include "models/store/SiteHistory.h"

class QSqlQuery;

/// The rows of the history: written by SiteRepository, read by SiteHistory. Internal to the store.
class SiteJournal {
public:
    struct Entry {
        SiteRevision revision;
        QString siteId;
        SealedSite sealed;
    };

    SiteJournal(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Who saves now: on this laptop the system user, on a server the account and the laptop, for
    /// user names are the same on many.
    [[nodiscard]] static QString user(const Database& database);

    /// Notes a saving, as a part of its transaction. What is typed (commands "wizard: …") by the
    /// same person at the same places within a minute is one entry.
    /// @param before what was stored until now; nullptr = nothing, or it cannot be read
    /// @param entry what, kind, of; who, empty = user()
    Status note(const Site* before, const Site& after, const SiteRevision& entry);

    /// Newest first. @param limit 0 = all
    [[nodiscard]] Result<QList<SiteRevision>> list(const QString& siteId, int limit) const;
    /// The same, quickly: id, number, kind and of alone.
    [[nodiscard]] Result<QList<SiteRevision>> steps(const QString& siteId, int limit) const;
    /// Errors: NoSuchRevision.
    [[nodiscard]] Result<Entry> entry(const QString& id) const;
    /// The one before it.
    [[nodiscard]] Result<std::optional<Entry>> preceding(const Entry& entry) const;
    /// The site right after the entry. Errors: RevisionNotKept, VaultLocked, DatabaseDamaged.
    [[nodiscard]] Result<Site> open(const Entry& entry) const;

    /// So many entries of a site are kept whole at most, and so many bytes of them.
    static constexpr int maximumKept = 1000;
    static constexpr qsizetype maximumBytes = 16 * 1024 * 1024;
    static constexpr int minimumKept = 20;

private:
    [[nodiscard]] Result<QSqlQuery> rows(
        const QString& columns, const QString& siteId, int limit) const;
    [[nodiscard]] Result<std::optional<Entry>> newest(
        const QString& siteId, int below = std::numeric_limits<int>::max()) const;
    Status settle(const std::optional<Entry>& newest, const Site& before);
    [[nodiscard]] bool isTypedOn(
        const Entry& newest, const Site& before, const SiteRevision& now) const;
    Result<bool> join(
        const Entry& newest, const Site& before, const Site& after, const SiteRevision& now);
    Status insert(const Site& after, const SiteRevision& revision);
    Status rewrite(const SiteRevision& revision, const Site& site);
    Status prune(const QString& siteId, qsizetype entrySize);

    Database& m_database;
    const Vault& m_vault;
};
