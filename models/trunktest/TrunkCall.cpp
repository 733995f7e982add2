// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkCall.h"

using namespace std::chrono_literals;

namespace {

constexpr auto silentFor = 6s; // without even a 100
constexpr auto ringFor = 30s;
constexpr auto hangUpWithin = 5s; // repetitions of BYE included
constexpr auto digitsAfter = 500ms;
constexpr auto holdAfter = 2s;
constexpr auto heldFor = 400ms;
constexpr qsizetype mostProvisional = 64;

} // namespace

TrunkCall::TrunkCall(std::shared_ptr<SipCall> call, QString number, Plan plan, QObject* parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_plan(std::move(plan))
{
    m_evidence.number = std::move(number);
    m_evidence.isIncoming = m_call->isIncoming();
    m_deadline.setSingleShot(true);
    watch();
}

void TrunkCall::watch()
{
    connect(&m_deadline, &QTimer::timeout, this, &TrunkCall::giveUp);
    connect(m_call.get(), &SipCall::stateChanged, this, &TrunkCall::onState);
    connect(m_call.get(), &SipCall::progressed, this, [this](int status) {
        if (m_evidence.provisional.size() < mostProvisional)
            m_evidence.provisional.append(status);
        if (!m_isHangingUp)
            m_deadline.start(m_plan.clock.real(ringFor + hangUpWithin));
        Q_EMIT changed();
    });
    connect(m_call.get(), &SipCall::figuresChanged, this, [this] {
        m_evidence.figures = m_call->figures();
        Q_EMIT figuresChanged(m_evidence.figures);
    });
    connect(m_call.get(), &SipCall::digitsSent, this, [this] { m_evidence.hasSentDigits = true; });
    connect(m_call.get(), &SipCall::holdAnswered, this, &TrunkCall::onHoldAnswered);
    connect(m_call.get(), &SipCall::ended, this, &TrunkCall::onEnded);
}

void TrunkCall::start()
{
    if (m_evidence.isIncoming) {
        m_evidence.message = m_call->message();
        m_call->ring();
        m_call->answer(m_plan.codecs);
        m_deadline.start(m_plan.clock.real(silentFor));
        return;
    }
    m_call->invite(m_plan.codecs, ringFor);
    m_deadline.start(m_plan.clock.real(silentFor));
}

void TrunkCall::onState(SipCall::State state)
{
    if (state == SipCall::State::Answered && !m_evidence.wasAnswered)
        onAnswered();
    m_evidence.hasEarlyMedia = m_evidence.hasEarlyMedia || m_call->hasEarlyMedia();
    Q_EMIT changed();
}

void TrunkCall::onAnswered()
{
    m_evidence.wasAnswered = true;
    if (!m_evidence.isIncoming)
        m_evidence.message = m_call->message();
    m_deadline.stop();
    after(m_plan.talk, &TrunkCall::hangUp);
    if (!m_plan.digits.isEmpty())
        after(digitsAfter, &TrunkCall::sendDigits);
    if (m_plan.isHolding)
        after(holdAfter, &TrunkCall::hold);
}

void TrunkCall::after(std::chrono::milliseconds nominal, void (TrunkCall::*slot)())
{
    QTimer::singleShot(m_plan.clock.real(nominal), this, slot);
}

void TrunkCall::sendDigits()
{
    if (!m_isHangingUp && !m_evidence.isOver)
        m_call->sendDigits(m_plan.digits);
}

void TrunkCall::hold()
{
    if (!m_isHangingUp && !m_evidence.isOver)
        m_call->hold();
}

void TrunkCall::onHoldAnswered(int status)
{
    if (m_isResuming)
        return;
    m_evidence.holdStatus = status;
    m_isResuming = true;
    if (status < 300)
        after(heldFor, &TrunkCall::resume);
}

void TrunkCall::resume()
{
    if (!m_isHangingUp && !m_evidence.isOver)
        m_call->resume();
}

void TrunkCall::hangUp()
{
    if (m_isHangingUp || m_evidence.isOver)
        return;
    m_isHangingUp = true;
    m_deadline.start(m_plan.clock.real(hangUpWithin));
    m_call->hangUp();
}

/// Nothing happened in time: the call is taken back, and if even that is not answered, left.
void TrunkCall::giveUp()
{
    if (!m_isHangingUp) {
        m_evidence.rangInVain = !m_evidence.provisional.isEmpty() && !m_evidence.isIncoming;
        hangUp();
        return;
    }
    SipReply nothing;
    nothing.error = Error(ErrorCode::Timeout, m_evidence.number);
    onEnded(false, nothing);
}

void TrunkCall::onEnded(bool byFarSide, const SipReply& reply)
{
    if (m_evidence.isOver)
        return;
    m_deadline.stop();
    m_evidence.isOver = true;
    m_evidence.isEndedByFarSide = byFarSide;
    m_evidence.end = reply;
    m_evidence.figures = m_call->figures();
    m_evidence.hasEarlyMedia = m_evidence.hasEarlyMedia || m_call->hasEarlyMedia();
    // Our own CANCEL is answered with 487: then it was we who gave up.
    if (!m_evidence.wasAnswered && !byFarSide && reply.status() == 487)
        m_evidence.rangInVain = true;
    QMetaObject::invokeMethod(this, &TrunkCall::over, Qt::QueuedConnection);
}
