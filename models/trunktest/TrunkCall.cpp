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

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace

TrunkCall::TrunkCall(std::shared_ptr<SipCall> call, QString number, Plan plan, QObject* parent)
    : QObject(parent)
    , m_leg(std::move(call), std::move(number), started())
    , m_plan(std::move(plan))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &TrunkCall::giveUp);
    connect(&m_leg, &CallLeg::changed, this, &TrunkCall::onChanged);
    connect(&m_leg, &CallLeg::figuresChanged, this, &TrunkCall::figuresChanged);
}

void TrunkCall::start()
{
    m_deadline.start(m_plan.clock.real(silentFor));
    if (evidence().isIncoming) {
        m_leg.call().ring();
        m_leg.call().answer(m_plan.codecs);
        return;
    }
    m_leg.call().invite(m_plan.codecs, ringFor);
}

void TrunkCall::onChanged()
{
    const LegEvidence& leg = m_leg.evidence();
    if (leg.isOver) {
        m_deadline.stop();
        if (!std::exchange(m_isOver, true))
            QMetaObject::invokeMethod(this, &TrunkCall::over, Qt::QueuedConnection);
        return;
    }
    const qsizetype before = std::exchange(m_progress, leg.provisional.size());
    if (before != m_progress && !leg.hasHungUp)
        m_deadline.start(m_plan.clock.real(ringFor + hangUpWithin));
    if (leg.wasAnswered && !std::exchange(m_isAnswered, true))
        onAnswered();
    if (!leg.holds.isEmpty() && !std::exchange(m_isResuming, true) && leg.holdStatus < 300)
        after(heldFor, &TrunkCall::resume);
}

void TrunkCall::onAnswered()
{
    if (!m_leg.evidence().hasHungUp)
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

bool TrunkCall::isTalking() const { return m_leg.isUp() && !m_leg.evidence().hasHungUp; }

void TrunkCall::sendDigits()
{
    if (isTalking())
        m_leg.call().sendDigits(m_plan.digits);
}

void TrunkCall::hold()
{
    if (isTalking())
        m_leg.call().hold();
}

void TrunkCall::resume()
{
    if (isTalking())
        m_leg.call().resume();
}

void TrunkCall::hangUp()
{
    if (!isTalking())
        return;
    m_deadline.start(m_plan.clock.real(hangUpWithin));
    m_leg.hangUp();
}

/// Nothing happened in time: the call is taken back, and if even that is not answered, left.
void TrunkCall::giveUp()
{
    if (isTalking())
        hangUp();
    else
        m_leg.giveUp();
}
