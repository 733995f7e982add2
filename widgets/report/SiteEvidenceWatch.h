// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/SiteEvidence.h"
#include "widgets/store/StoreTurns.h"

#include <QObject>
#include <QTimer>

#include <functional>

class SiteDraft;

/// Keeps at hand what is proven of the site being edited: gathered again 200 ms after it was
/// changed and after a job of that site ended. What the records mean is worked out in the pool;
/// those of a team are read by StoreTurns, since a server lets wait.
class SiteEvidenceWatch : public QObject {
    Q_OBJECT

public:
    SiteEvidenceWatch(SiteDraft* draft, Store* store, QObject* parent = nullptr);

    /// What a site was known to be.
    struct Known {
        Site site;
        SiteEvidence evidence;
    };
    /// nullptr until it was gathered for the first time. As of the last gathered().
    [[nodiscard]] std::shared_ptr<const Known> known() const { return m_known; }
    /// Nothing changed since known() was read.
    [[nodiscard]] bool isCurrent() const
    {
        return m_known && !m_isGathering && !m_isStale && !m_soon.isActive();
    }
    /// While nobody looks, nothing is gathered; beginning to look gathers anew.
    void setWatching(bool isWatching);
    /// Now, whoever looks.
    void refresh();
    /// The store may be gone from now on; what is being gathered is for nobody any more.
    void leave() { m_isLeft = true; }

Q_SIGNALS:
    void gathered();
    /// The records could not be read; known() stays as it was.
    void failed(const Error& error);

private:
    void later();
    using Found = Result<std::shared_ptr<const Known>>;
    void gather(std::function<Found()> work);
    void takeOver(const Found& found);

    SiteDraft* m_draft;
    Store* m_store;
    StoreRead<std::shared_ptr<const SiteEvidence::Records>> m_read;
    QTimer m_soon;
    std::shared_ptr<const Known> m_known;
    bool m_isWatching = false;
    bool m_isGathering = false;
    bool m_isLeft = false;
    bool m_isStale = false; ///< something changed while it was being gathered
};
