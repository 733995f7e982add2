// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"
#include "models/store/PhoneRepository.h"
#include "models/store/SealedSite.h"
#include "models/store/SiteHistory.h"

#include <memory>

class Store;
class Vault;

/// What phones were planned as when they took their configuration, each at a moment of its own.
/// Every state of the past is unpacked once in a run of the program, and in the pool; what is kept
/// of it are digests, salted anew in each run, for there are passwords among the parameters.
class PhonePlans {
public:
    /// On the thread of the store, where nothing is unpacked. Errors: those of Database.
    /// @param revisions of the site, newest first
    static Result<PhonePlans> read(Store& store, const QList<SiteRevision>& revisions,
        const QHash<QString, PhoneTaken>& taken);

    /// Ids of phones that are planned otherwise now than when they took their configuration. One
    /// whose plan of then is not known is none of them. For a worker.
    [[nodiscard]] QSet<QString> changed(const Site& now) const;

private:
    /// One state of the site in the past.
    struct Past {
        QString revision;
        QString key; ///< the same id may stand for a later state: of what is typed on
        SealedSite sealed; ///< of one nobody unpacked yet
        QHash<QString, QByteArray> digests; ///< else of its phones, by id
    };
    static Result<Past> readPast(Store& store, const SiteRevision& revision);
    [[nodiscard]] QHash<QString, QByteArray> digestsOf(const Past& past) const;

    QList<Past> m_pasts;
    QHash<QString, qsizetype> m_pastOf; ///< by phone id
    std::shared_ptr<const Vault> m_vault;
};
