// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/sip/SipCall.h"
#include "models/trunk/TrunkPlan.h"
#include "models/trunktest/TrunkFact.h"
#include "models/trunktest/TrunkVerdict.h"

/// One step of a live test, with its evidence.
struct TrunkTestStep {
    enum class State { Waiting, Running, Passed, Failed, Skipped, NotApplicable };
    QString name; ///< resolve, reach_udp, reach_tcp, reach_tls, local_network, register, call,
                  ///< receive, unregister
    State state = State::Waiting;
    qint64 startedMs = 0; ///< after the start of the test
    qint64 elapsedMs = 0;
    QList<TrunkFact> facts;
    std::optional<Error> error; ///< of a failed step, or why one was skipped
};
/// waiting, running, passed, failed, skipped or not_applicable.
QString trunkTestStateName(TrunkTestStep::State state);

struct TrunkTestRequest {
    TrunkPlan trunk;
    SipAgentSetup agent;
    int samples = 5; ///< OPTIONS per transport
    QString callNumber; ///< empty = no call
    QString digits = QStringLiteral("1"); ///< sent during the call
    int talkSeconds = 8; ///< of the call, at the latest
    int receiveSeconds = 0; ///< waits so long for a call to the trunk; 0 = does not
    Clock clock {};
    int keepSeconds = 0; ///< registered, waits so long and looks whether the way back is kept
};

/// The live test of one trunk: resolve, reach, local network, register, call, receive, unregister.
/// Its outcome is the verdict. After it no binding of ours is left; when that could not be proven
/// the outcome is Unknown and says so.
class TrunkTestJob : public Job {
    Q_OBJECT

public:
    explicit TrunkTestJob(TrunkTestRequest request, QObject* parent = nullptr);
    ~TrunkTestJob() override;

    void cancel() override;

    [[nodiscard]] const QList<TrunkTestStep>& steps() const { return m_steps; }
    [[nodiscard]] const QList<TracedMessage>& messages() const { return m_messages; }
    [[nodiscard]] const TrunkTestRequest& request() const { return m_request; }
    /// Valid after finished(); outcome() is its outcome.
    [[nodiscard]] const TrunkVerdict& verdict() const { return m_verdict; }

public Q_SLOTS:
    /// Ends the waiting for an incoming call before its time.
    void stopReceiving();
    /// Ends the talk before its time.
    void hangUp();

Q_SIGNALS:
    void stepUpdated(int index);
    void traced(const TracedMessage& message);
    /// Now is the moment to call this number.
    void waitingForCall(const QString& number, int seconds);
    void figuresChanged(const MediaFigures& figures);

protected:
    void run() override;

private:
    class Work;
    friend class Work;
    TrunkTestRequest m_request;
    QList<TrunkTestStep> m_steps;
    QList<TracedMessage> m_messages;
    TrunkVerdict m_verdict;
    std::unique_ptr<Work> m_work;
};

/// In the current language.
namespace TrunkTestText {
QString step(const QString& name);
QString state(TrunkTestStep::State state);
/// "Round trip: 23 ms"; the value formatted for people.
QString factName(const QString& key);
QString factValue(const TrunkFact& fact);
/// What of a trunk that works may deserve attention.
QString remark(const QString& key);
/// One sentence: what a working trunk has proven, or ErrorText's.
QString sentence(const TrunkVerdict& verdict);
QString nextStep(const TrunkVerdict& verdict);
} // namespace TrunkTestText
