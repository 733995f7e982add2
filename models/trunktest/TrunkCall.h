// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkEvidence.h"

#include <QObject>
#include <QTimer>

/// One call of a test, from its beginning to a proven end: talks, sends digits, holds, hangs up.
class TrunkCall : public QObject {
    Q_OBJECT

public:
    struct Plan {
        QStringList codecs;
        QString digits; ///< empty = none are sent
        bool isHolding = false;
        std::chrono::seconds talk { 8 }; ///< at the latest
        Clock clock {};
    };

    /// @param number called; of an incoming call the trunk's
    TrunkCall(std::shared_ptr<SipCall> call, QString number, Plan plan, QObject* parent = nullptr);

    void start();
    void hangUp();
    [[nodiscard]] const CallEvidence& evidence() const { return m_evidence; }

Q_SIGNALS:
    void changed();
    void figuresChanged(const MediaFigures& figures);
    /// Exactly once, and never from inside a signal of the call.
    void over();

private:
    void watch();
    void onState(SipCall::State state);
    void onAnswered();
    void onHoldAnswered(int status);
    void onEnded(bool byFarSide, const SipReply& reply);
    void giveUp();
    void after(std::chrono::milliseconds nominal, void (TrunkCall::*slot)());
    void sendDigits();
    void hold();
    void resume();
    std::shared_ptr<SipCall> m_call;
    Plan m_plan;
    CallEvidence m_evidence;
    QTimer m_deadline; ///< until something must have happened
    bool m_isHangingUp = false;
    bool m_isResuming = false;
};
