// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkEvidence.h"

#include <QObject>
#include <QSet>

/// Asks addresses with OPTIONS, all at once: several samples of the trunk's first address, one of
/// each further one, and one over each transport the trunk does not use.
class TrunkReach : public QObject {
    Q_OBJECT

public:
    /// Without any answer so far, one gives up.
    static constexpr std::chrono::milliseconds deadline { 3500 };
    static constexpr int mostAddresses = 8;

    /// @param user that OPTIONS names; may be empty
    TrunkReach(SipAgent& agent, QString user, int samples, Clock clock, QObject* parent = nullptr);

    void start(const QList<SipHop>& own);
    /// Only these, all of them the trunk's: several samples of the first, one of each other.
    void startAlone(const QList<SipHop>& hops);
    /// Another one than the constant. Before the start.
    void setDeadline(std::chrono::milliseconds deadlineOfEach) { m_deadline = deadlineOfEach; }
    /// The same server over another transport, where it would be: UDP and TCP share a port.
    static SipHop besides(const SipHop& hop, SipTransport transport);
    /// Every message on the wire goes by here, to see which were repeated.
    void note(const TracedMessage& message);

    [[nodiscard]] const QList<ReachEvidence>& reaches() const { return m_reaches; }
    [[nodiscard]] bool isOver(const ReachEvidence& reach) const;
    /// Of the trunk's transport: its first address has answered all samples, or all are over.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isAllOver() const;
    [[nodiscard]] bool isAnswered() const; ///< over the trunk's transport

Q_SIGNALS:
    void changed();

private:
    void add(const SipHop& hop, bool isOfTrunk, int samples);
    void ask(qsizetype index);
    SipAgent& m_agent;
    QString m_user;
    int m_samples;
    Clock m_clock;
    std::chrono::milliseconds m_deadline = deadline;
    QList<ReachEvidence> m_reaches;
    QSet<size_t> m_seen; ///< requests, by their bytes
};
