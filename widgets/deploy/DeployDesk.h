// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/TranscriptText.h"
#include "models/deploy/DeployJob.h"

#include <QSet>

class SiteDraft;
class Store;

/// Visits to the PBX of a site, one at a time: the job with its books, what was said, and what was
/// learnt on the way, which goes into the draft.
class DeployDesk : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Reading,
        Waiting, ///< a plan is there and nobody has agreed to it yet
        Applying,
    };

    /// @param store its vault unlocked; outlives this
    DeployDesk(SiteDraft* draft, Store* store, QObject* parent = nullptr);
    ~DeployDesk() override;

    /// Whether Doppino can change a PBX of this kind itself.
    static bool hasDriver(const QString& pbxKind);
    /// The site is stored and says where its PBX is.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// The PBX is being changed, or may be.
    [[nodiscard]] bool isChanging() const { return m_phase == Phase::Applying; }
    /// The site was edited after the plan was made.
    [[nodiscard]] bool isStale() const { return m_isStale; }

    /// Ends an earlier visit, which is not allowed while it changes the PBX.
    void start(const DeployRequest& request);
    /// The same once more, for a PBX that answers with this fingerprint.
    void startTrusting(const QString& fingerprint);
    void agree(bool isIrreversibleAgreed);
    void cancel();
    /// Of a drift: these were put into the site as they are on the PBX now.
    Status noteAdopted(const QStringList& items);

    /// Null before the first visit.
    [[nodiscard]] const DeployJob* job() const;
    [[nodiscard]] const DeployRequest& request() const { return m_request; }
    [[nodiscard]] const TranscriptText& transcript() const { return m_transcript; }
    /// How the last visit ended; nothing while one is under way.
    [[nodiscard]] const std::optional<Outcome>& outcome() const { return m_outcome; }
    [[nodiscard]] bool wasAgreed() const { return m_wasAgreed; }

    /// Announce phones at their vendors' services through the PBX.
    void setUsingRedirect(bool isUsing) { m_isUsingRedirect = isUsing; }
    [[nodiscard]] bool isUsingRedirect() const { return m_isUsingRedirect; }
    /// For tests. @param port of the web interface
    void setPort(quint16 port) { m_port = port; }
    void setClock(Clock clock) { m_clock = clock; }

Q_SIGNALS:
    void phaseChanged();
    void planned();
    void itemChanged(const QString& id);
    void stepChanged(const QString& name, Job::StepState state);
    void said(Job::Direction direction, const QString& text);
    void staleChanged();
    /// A visit ended; outcome() says how.
    void finished();

private:
    struct Visit;
    Status open();
    void watch(DeployJob& job);
    void learn();
    void setPhase(Phase phase);
    void setStale(bool isStale);
    void end(const Outcome& outcome);

    SiteDraft* m_draft;
    Store* m_store;
    Visit* m_visit = nullptr;
    Phase m_phase = Phase::Idle;
    DeployRequest m_request;
    QString m_accepted;
    TranscriptText m_transcript;
    std::optional<Outcome> m_outcome;
    bool m_isStale = false;
    std::shared_ptr<bool> m_agreed; ///< shared with the job's title
    bool m_wasAgreed = false;
    bool m_isUsingRedirect = false;
    quint16 m_port = 0;
    Clock m_clock;
};
