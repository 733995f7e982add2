// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkEvidence.h"

#include <QElapsedTimer>
#include <QObject>

/// One end of a call as it went. Times are ms since the call was placed; -1 = never.
struct LegEvidence : CallEvidence {
    qint64 beganMs = 0; ///< of an incoming one: when it came
    qint64 firstMs = -1; ///< first answer of any kind
    qint64 ringingMs = -1; ///< 180 or 183
    qint64 answeredMs = -1;
    qint64 endedMs = -1;
    QString earlyCodec; ///< agreed before the answer; empty = speech then was not announced
    bool hasHungUp = false; ///< we hung up, took back or refused
    QList<int> holds; ///< statuses of holding and going on; the first is holdStatus
    int renegotiation = 0; ///< status of the last other re-INVITE of ours; 0 = none
    int transfer = 0; ///< of REFER
    int transferProgress = 0; ///< as the last NOTIFY told
    int refresh = 0;
    int sessionSeconds = 0; ///< granted
    bool isFax = false;

    /// The provider cut it off, or never acknowledged it.
    [[nodiscard]] bool wasDropped() const { return isOver && wasAnswered && !hasHungUp; }
    /// It ended because the other end did.
    [[nodiscard]] bool wasReleased() const { return isOver && isEndedByFarSide; }
};

/// Watches one call of ours and keeps what happens to it.
class CallLeg : public QObject {
    Q_OBJECT

public:
    /// @param number called; @param since when the call was placed
    CallLeg(std::shared_ptr<SipCall> call, QString number, const QElapsedTimer& since);

    [[nodiscard]] SipCall& call() const { return *m_call; }
    [[nodiscard]] const LegEvidence& evidence() const { return m_evidence; }
    [[nodiscard]] bool isUp() const { return !m_evidence.isOver; }

    void hangUp();
    void refuse(int status);
    void redirect(const QString& target);
    /// Its end stays unanswered: nobody waits for it any longer.
    void giveUp();

Q_SIGNALS:
    void changed();
    void figuresChanged(const MediaFigures& figures);

private:
    void watch();
    void watchRequests();
    void onState(SipCall::State state);
    void onProgress(int status);
    void onEnded(bool byFarSide, const SipReply& reply);
    void mark(qint64& time) const;
    /// Keeps a status for that field and tells.
    template <typename Signal> void keep(Signal signal, int LegEvidence::*status)
    {
        connect(m_call.get(), signal, this, [this, status](int value) {
            m_evidence.*status = value;
            refreshSession();
            Q_EMIT changed();
        });
    }
    void refreshSession();

    std::shared_ptr<SipCall> m_call;
    QElapsedTimer m_since;
    LegEvidence m_evidence;
};
