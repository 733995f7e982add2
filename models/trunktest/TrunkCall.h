// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/CallLeg.h"

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
    [[nodiscard]] const CallEvidence& evidence() const { return m_leg.evidence(); }

Q_SIGNALS:
    void figuresChanged(const MediaFigures& figures);
    /// Exactly once, and never from inside a signal of the call.
    void over();

private:
    void onChanged();
    void onAnswered();
    void giveUp();
    void after(std::chrono::milliseconds nominal, void (TrunkCall::*slot)());
    void sendDigits();
    void hold();
    void resume();
    [[nodiscard]] bool isTalking() const;
    CallLeg m_leg;
    Plan m_plan;
    QTimer m_deadline; ///< until something must have happened
    qsizetype m_progress = 0; ///< provisional answers seen
    bool m_isAnswered = false;
    bool m_isResuming = false;
    bool m_isOver = false;
};
