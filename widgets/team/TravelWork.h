// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "models/team/SiteJoin.h"
#include "widgets/dialogs/ConflictDecisions.h"

#include <QDateTime>

#include <atomic>
#include <memory>

class Store;
class Vault;

/// What sites on their way cost in time, for a pool thread: a server is asked dozens of times for
/// each. All of it uses stores of its own.
namespace TravelWork {

/// An unlocked store that is opened once more where it is needed.
class Twin {
public:
    explicit Twin(Store& store);
    [[nodiscard]] Result<std::unique_ptr<Store>> open() const;

private:
    QString m_place;
    Secret m_password;
    std::shared_ptr<Vault> m_vault;
};

/// Looked at between two sites: nobody waits for the others any more.
using Abandoned = std::shared_ptr<std::atomic_bool>;

/// What a job file came to, or what is to be decided before it comes to anything.
struct JobEnd {
    SiteJoin::Standing standing; ///< without conflicts: it is done
    QString state; ///< at which the conflicts are shown
    ConflictDecisions kept; ///< those made before that still hold
};
Result<JobEnd> joinJob(const Twin& store, const JobContent& content, const ConflictDecisions& made);
Result<JobContent> content(const Twin& store, const QString& siteId);

struct Taken {
    int done = 0;
    QStringList left; ///< names
};
Result<Taken> take(
    const Twin& team, const Twin& copy, const QStringList& siteIds, const Abandoned& abandoned);

/// What is to be decided about a site of a copy.
struct Question {
    QString siteId;
    QString name;
    QList<SiteConflict> conflicts;
    QString state; ///< at which they are shown
    ConflictDecisions kept;
    QString who; ///< saved it there last; empty = not known
    QDateTime at;
};
struct Joined {
    int done = 0;
    QList<Question> questions;
    QList<Error> errors; ///< of single sites
};
/// All that can be joined without asking.
Result<Joined> joinAll(const Twin& team, const Twin& copy, const Abandoned& abandoned);
Result<Joined> joinOne(const Twin& team, const Twin& copy, const QString& siteId,
    const ConflictDecisions& made);

} // namespace TravelWork
