// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkCall.h"
#include "models/trunktest/TrunkReach.h"
#include "models/trunktest/TrunkTestJob.h"

#include <QElapsedTimer>
#include <QPointer>

/// The asking: which step comes after which. What the answers mean is TrunkVerdict's.
class TrunkTestJob::Work : public QObject {
public:
    explicit Work(TrunkTestJob& job);
    ~Work() override;

    void start();
    void cancel();
    void stopReceiving();
    void hangUp();

private:
    using State = TrunkTestStep::State;

    // TrunkTestWork.cpp: the list of steps, beginning and end
    TrunkTestStep& step(const QString& name);
    void begin(const QString& name);
    void end(const QString& name, State state, const QList<TrunkFact>& facts,
        const std::optional<Error>& error = {});
    /// Passed, or failed with that error.
    void judge(const QString& name, const QList<TrunkFact>& facts, const std::optional<Error>& e);
    void leaveOut(const QString& name, State state, const QString& reason);
    void leaveOutRest(const QStringList& names, State state, const QString& reason);
    void publish(const TrunkTestStep& step);
    void onTraced(const TracedMessage& message);
    void later(std::chrono::milliseconds nominal, void (Work::*slot)());
    bool isTestable();
    void resolve();
    void onResolved();
    void conclude();
    void finish();
    void abort();

    // TrunkTestWorkReach.cpp
    void reach();
    void onReachChanged();
    void onGraceOver();
    void settleReach();
    void endReach(SipTransport transport, bool isLast);
    [[nodiscard]] bool hasHeardRegistrar() const;
    [[nodiscard]] QString reachStep(SipTransport transport) const;
    [[nodiscard]] bool isWorthGoingOn() const;
    [[nodiscard]] SipHop chosenHop() const;
    void lookAround();

    // TrunkTestWorkRegister.cpp
    void registerNow();
    void onRegistered(const SipRegistration& registration);
    void afterRegister();
    void keep();
    void onKept(const SipReply& reply);
    void unregister();

    // TrunkTestWorkCall.cpp
    void callOrReceive();
    void startCall();
    void onCallOver();
    void receive();
    void onCalled(const std::shared_ptr<SipCall>& call);
    void onReceivedOver();
    void onWaitOver();
    void endReceiving();
    void afterCalls();
    [[nodiscard]] bool isOwnNumber() const;
    [[nodiscard]] TrunkCall::Plan talkPlan() const;

    TrunkTestJob& m_job;
    const TrunkTestRequest& m_request;
    const TrunkPlan& m_plan;
    SipAgent m_agent;
    TrunkEvidence m_evidence;
    QElapsedTimer m_clockwork;
    std::unique_ptr<TrunkReach> m_reach;
    std::unique_ptr<TrunkCall> m_call;
    std::unique_ptr<TrunkCall> m_incoming;
    QTimer m_wait; ///< for a call to come in
    QString m_current; ///< step that a cancel would interrupt
    qint64 m_reachStartedMs = 0;
    bool m_isReachSettled = false;
    bool m_isGraceOver = false;
    bool m_isRegistering = false;
    bool m_isWaiting = false; ///< for a call to come in
    bool m_isEnding = false;
    bool m_isCancelled = false;
};
