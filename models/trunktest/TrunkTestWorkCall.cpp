// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkNumbers.h"
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkTestFacts.h"
#include "models/trunktest/TrunkTestWork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int busyHere = 486;
constexpr int unavailable = 480;
// A call of ours to ourselves has to come in while it is tried; then both ends are awaited.
constexpr auto ownCallWithin = 2s;
} // namespace

bool TrunkTestJob::Work::isOwnNumber() const
{
    return TrunkNumbers::isSame(m_request.callNumber, m_plan.number);
}

TrunkCall::Plan TrunkTestJob::Work::talkPlan() const
{
    TrunkCall::Plan plan;
    plan.codecs = m_plan.codecs;
    plan.talk = std::chrono::seconds(qMax(1, m_request.talkSeconds));
    plan.clock = m_request.clock;
    return plan;
}

void TrunkTestJob::Work::callOrReceive()
{
    if (m_request.callNumber.isEmpty()) {
        leaveOut(u"call"_s, State::Skipped, u"not_asked"_s);
        return receive();
    }
    startCall();
}

void TrunkTestJob::Work::startCall()
{
    begin(u"call"_s);
    const bool isRegistered = m_evidence.registration && m_evidence.registration->isAccepted;
    m_agent.callVia(TrunkTarget::callerOf(m_plan), chosenHop());
    if (isOwnNumber() && isRegistered) {
        begin(u"receive"_s);
        m_isWaiting = true;
        m_evidence.hasWaited = true;
    }
    TrunkCall::Plan plan = talkPlan();
    plan.digits = m_request.digits;
    plan.isHolding = true;
    m_call = std::make_unique<TrunkCall>(
        m_agent.call(m_request.callNumber), m_request.callNumber, plan);
    connect(m_call.get(), &TrunkCall::figuresChanged, &m_job, &TrunkTestJob::figuresChanged);
    connect(m_call.get(), &TrunkCall::over, this, [this] { onCallOver(); });
    m_call->start();
}

void TrunkTestJob::Work::onCallOver()
{
    if (m_isCancelled)
        return;
    m_evidence.call = m_call->evidence();
    judge(u"call"_s, TrunkTestFacts::ofCall(*m_evidence.call), TrunkJudge::calling(m_evidence));
    if (!m_isWaiting)
        return receive();
    if (m_incoming && m_incoming->evidence().isOver)
        return endReceiving();
    m_wait.start(m_request.clock.real(ownCallWithin));
}

void TrunkTestJob::Work::receive()
{
    if (step(u"receive"_s).state != State::Waiting)
        return afterCalls();
    const bool isRegistered = m_evidence.registration && m_evidence.registration->isAccepted;
    if (m_request.receiveSeconds <= 0 || !isRegistered) {
        leaveOut(u"receive"_s, isRegistered ? State::Skipped : State::NotApplicable,
            isRegistered ? u"not_asked"_s : u"no_registration"_s);
        return afterCalls();
    }
    begin(u"receive"_s);
    m_isWaiting = true;
    m_evidence.hasWaited = true;
    Q_EMIT m_job.waitingForCall(m_plan.number, m_request.receiveSeconds);
    m_wait.start(m_request.clock.real(std::chrono::seconds(m_request.receiveSeconds)));
}

void TrunkTestJob::Work::onCalled(const std::shared_ptr<SipCall>& call)
{
    if (!m_isWaiting || m_incoming || m_isCancelled) {
        call->refuse(m_incoming ? busyHere : unavailable);
        return;
    }
    m_wait.stop();
    TrunkCall::Plan plan = talkPlan();
    if (m_call && !m_call->evidence().isOver)
        plan.talk += 10s; // the calling end hangs up; this is for when its BYE gets lost
    m_incoming = std::make_unique<TrunkCall>(call, m_plan.number, plan);
    if (!m_call || m_call->evidence().isOver)
        connect(
            m_incoming.get(), &TrunkCall::figuresChanged, &m_job, &TrunkTestJob::figuresChanged);
    connect(m_incoming.get(), &TrunkCall::over, this, [this] { onReceivedOver(); });
    m_incoming->start();
}

void TrunkTestJob::Work::onReceivedOver()
{
    if (m_isCancelled)
        return;
    if (!m_call || m_call->evidence().isOver)
        endReceiving();
}

void TrunkTestJob::Work::onWaitOver()
{
    if (m_incoming && !m_incoming->evidence().isOver)
        m_incoming->hangUp(); // its end comes as over()
    else
        endReceiving();
}

void TrunkTestJob::Work::endReceiving()
{
    if (!std::exchange(m_isWaiting, false))
        return;
    m_wait.stop();
    if (m_incoming)
        m_evidence.received = m_incoming->evidence();
    if (m_evidence.isWaitCutShort && !m_incoming) {
        m_evidence.hasWaited = false;
        leaveOut(u"receive"_s, State::Skipped, u"cancelled"_s);
        return afterCalls();
    }
    judge(u"receive"_s,
        m_incoming ? TrunkTestFacts::ofReceived(*m_evidence.received) : QList<TrunkFact>(),
        TrunkJudge::receiving(m_evidence));
    afterCalls();
}

void TrunkTestJob::Work::afterCalls()
{
    if (m_plan.isRegistering())
        unregister();
    else
        conclude();
}

void TrunkTestJob::Work::stopReceiving()
{
    const bool isCalling = m_call && !m_call->evidence().isOver;
    if (!m_isWaiting || m_isCancelled || isCalling)
        return;
    m_evidence.isWaitCutShort = true;
    onWaitOver();
}

void TrunkTestJob::Work::hangUp()
{
    if (m_call && !m_call->evidence().isOver)
        m_call->hangUp();
    else if (m_incoming && !m_incoming->evidence().isOver)
        m_incoming->hangUp();
}
