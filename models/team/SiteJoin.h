// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteMerge.h"
#include "models/team/JobFile.h"

class Store;

/// Brings what travelled in a job file into a store: mine is the store's, theirs the file's. A site
/// that is not there is stored as new under its own id. What came from each writer before is known,
/// so that its next file brings what changed since, undone things too. The vault is open if one of
/// the two has secrets.
namespace SiteJoin {

struct Standing {
    enum class State {
        New, ///< the store has no such site
        Same, ///< the file brings nothing
        Changed, ///< it brings something, and nothing stands against it
        Conflicting,
        RemovedHere, ///< the site was taken along from this store and removed here since
    };
    State state = State::Same;
    QString siteId;
    QString name;
    QList<SiteConflict> conflicts; ///< those that the choices leave; of RemovedHere, one at "site"
    QList<SiteChange> taken; ///< what the store's site gains
};

/// Changes nothing. Errors: those of SiteRepository::load; SiteExists (another site has the name).
Result<Standing> compare(
    Store& store, const JobContent& content, const SiteMerge::Choices& choices = {});
/// Stores the joined site, in the history as a merging, and gives it back. What was removed here
/// comes back only when `choices` says Theirs for "site".
/// Errors: MergeConflict (conflicts are left; nothing is changed), Conflict (changed meanwhile),
/// those of compare().
Result<Site> join(Store& store, const JobContent& content, const SiteMerge::Choices& choices = {});

/// What `site carry` writes: the site as it is, and as it was when it came from elsewhere.
Result<JobContent> content(Store& store, const QString& siteId);

} // namespace SiteJoin
