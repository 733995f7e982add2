// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/SiteDiff.h"

#include <QDateTime>

#include <optional>

class Database;
class SiteRepository;
class Vault;

/// One entry of a site's history.
struct SiteRevision {
    enum class Kind { Do, Undo, Redo, Restore, Merge };
    QString id;
    int number = 0; ///< goes up by one with each saving of the site; 0 = older than that count
    QDateTime at; ///< UTC, by the clock of the laptop it was done on
    QString who; ///< system user there; of a team's database account@laptop
    QString what; ///< name of the command, see SiteHistory::title
    Kind kind = Kind::Do;
    QString of; ///< id of the entry undone, redone or gone back to
    bool isKept = false; ///< what the site was then can be looked at
};

/// What a site went through. Each saving of a site leaves the whole site in it, secrets sealed;
/// undoing and redoing are savings, too, so that they outlive the program and other people see
/// them. What was done elsewhere since stays when an earlier change is undone: its values go back,
/// not the whole site (see SiteMerge).
class SiteHistory {
public:
    SiteHistory(Database& database, const Vault& vault, SiteRepository& sites)
        : m_database(database)
        , m_vault(vault)
        , m_sites(sites)
    {
    }

    /// Whose changes undo() and redo() may take back.
    enum class Whose { Own, Anyone };
    /// The name under which changes are noted now.
    [[nodiscard]] QString user() const;

    /// Newest first. @param limit 0 = all
    [[nodiscard]] Result<QList<SiteRevision>> list(const QString& siteId, int limit = 0) const;
    /// The site right after that entry, id and version those of then.
    /// Errors: NoSuchRevision, RevisionNotKept, VaultLocked, DatabaseDamaged.
    [[nodiscard]] Result<Site> at(const QString& revisionId) const;
    /// What that entry changed; of the first one kept, nothing.
    [[nodiscard]] Result<QList<SiteChange>> changes(const QString& revisionId) const;

    /// The command that undo() takes back and that redo() brings again: empty = nothing.
    [[nodiscard]] Result<std::optional<SiteRevision>> undoable(const QString& siteId) const;
    [[nodiscard]] Result<std::optional<SiteRevision>> redoable(const QString& siteId) const;
    /// Each saves the site anew and gives it back.
    /// Errors: NoChangeToUndo, NoChangeToRedo (detail = whose it is, where it may only be one's own
    /// and is not), MergeConflict (the same values were changed since), Conflict (somebody saved
    /// meanwhile), those of at().
    Result<Site> undo(const QString& siteId, Whose whose = Whose::Own);
    Result<Site> redo(const QString& siteId, Whose whose = Whose::Own);
    /// The whole site as it was then.
    Result<Site> restore(const QString& revisionId);

    /// What an entry is called, in the user's language: from the command's name ("import", "scan",
    /// "phones_swap") or from what it changed.
    [[nodiscard]] static QString title(const SiteRevision& revision);

private:
    Result<Site> take(const QString& siteId, SiteRevision::Kind kind, Whose whose);

    Database& m_database;
    const Vault& m_vault;
    SiteRepository& m_sites;
};
