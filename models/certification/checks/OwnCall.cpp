// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/OwnCall.h"

#include "models/trunktest/TrunkNumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int busyHere = 486;
constexpr int unavailableNow = 480;
// Shorter ones are over before a bar could move.
constexpr milliseconds worthShowing { 2000 };
constexpr milliseconds lastLookAfter { 20 };

/// Letters, or fewer digits than a subscriber has: an account's user, and not a number.
bool isTelephoneNumber(const QString& text)
{
    constexpr qsizetype fewestDigits = 6;
    const QString form = TrunkNumbers::form(text);
    return text.size() >= fewestDigits && !form.isEmpty() && form != u"other";
}

bool isOneOf(const QString& number, const QStringList& numbers)
{
    return std::any_of(numbers.begin(), numbers.end(),
        [&number](const QString& each) { return TrunkNumbers::isSame(number, each); });
}

/// Whom the provider may name as the caller of a call of ours.
QStringList ourIdentities(const OwnCallPlan& plan, const TrunkPlan& trunk)
{
    return { plan.wish.callerNumber, plan.wish.assertedNumber, plan.wish.divertedFrom, trunk.number,
        trunk.outboundNumber, trunk.sipUser, trunk.fromUser, trunk.username };
}

/// It shall take the place of that end (RFC 3891), as after an attended transfer.
bool isReplacing(const SipMessage& invite, const CallLeg* leg)
{
    const QByteArray replaces = invite.header("Replaces");
    return !replaces.isEmpty() && leg && leg->isUp() && leg->evidence().message
        && replaces.split(';').first().trimmed() == leg->evidence().message->callId();
}

} // namespace

OwnCall::OwnCall(CheckLine& line, OwnCallPlan plan, QObject* parent)
    : QObject(parent)
    , m_line(line)
    , m_plan(std::move(plan))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &OwnCall::onDeadline);
}

OwnCall::~OwnCall()
{
    if (m_isTaking)
        m_line.takeCalls({});
    if (m_stranger)
        m_line.dismiss(std::move(m_stranger), [] {});
}

QStringList OwnCall::offered() const
{
    return m_plan.codecs.isEmpty() ? m_line.plan().codecs : m_plan.codecs;
}

QStringList OwnCall::accepted() const
{
    if (!m_plan.calledCodecs.isEmpty())
        return m_plan.calledCodecs;
    QStringList codecs = offered() + m_line.plan().codecs;
    codecs.removeDuplicates();
    return codecs;
}

void OwnCall::start()
{
    m_state = State::Going;
    m_since.start();
    takeCalls();
    place();
    settleSoon();
}

void OwnCall::takeCalls()
{
    m_isTaking = true;
    m_line.takeCalls([this](const std::shared_ptr<SipCall>& call) { onCalled(call); });
}

void OwnCall::place()
{
    std::unique_ptr<SipCall> call;
    if (m_plan.isFromStranger) {
        m_stranger = m_line.otherAgent();
        m_stranger->callVia(m_line.callingAccount(), m_line.hop());
        call = m_stranger->call(m_plan.number);
        call->setWish(m_plan.wish);
    } else {
        call = m_line.call(m_plan.number, m_plan.wish);
    }
    m_caller = std::make_unique<CallLeg>(std::move(call), m_plan.number, m_since);
    watch(*m_caller);
    connect(m_caller.get(), &CallLeg::figuresChanged, this, &OwnCall::figuresChanged);
    m_caller->call().invite(
        offered(), m_plan.ringFor.count() > 0 ? m_plan.ringFor : m_line.ringDeadline());
}

void OwnCall::watch(CallLeg& leg) { connect(&leg, &CallLeg::changed, this, &OwnCall::settleSoon); }

bool OwnCall::isPlausible(const SipMessage& invite, const OwnCallPlan& plan, const TrunkPlan& trunk)
{
    const QString caller = TrunkNumbers::caller(invite).number;
    if (!isTelephoneNumber(caller) || isOneOf(caller, ourIdentities(plan, trunk)))
        return true;
    // Whoever rewrites the caller's number still calls the one we called.
    const QString own = plan.ownNumber.isEmpty() ? plan.number : plan.ownNumber;
    const QString called = TrunkNumbers::called(invite, own).number;
    return !isTelephoneNumber(called)
        || isOneOf(called, { own, trunk.sipUser, trunk.username, trunk.contactUser });
}

void OwnCall::onCalled(const std::shared_ptr<SipCall>& call)
{
    using ComesBack = OwnCallPlan::ComesBack;
    if (call->message() && isReplacing(*call->message(), m_callee.get()))
        return takeOver(call);
    const bool isExpected = m_state == State::Going && !m_callee
        && (m_plan.comesBack == ComesBack::AtOnce
            || (m_plan.comesBack == ComesBack::Later && m_caller->evidence().wasAnswered));
    if (isExpected && call->message() && isPlausible(*call->message(), m_plan, m_line.plan())) {
        receive(call);
        return;
    }
    ++m_evidence.strangers;
    call->refuse(m_callee ? busyHere : unavailableNow);
}

void OwnCall::receive(const std::shared_ptr<SipCall>& call)
{
    const QString number = m_plan.ownNumber.isEmpty() ? m_plan.number : m_plan.ownNumber;
    m_callee = std::make_unique<CallLeg>(call, number, m_since);
    watch(*m_callee);
    switch (m_redirected ? CalledEnd::Does::Answer : m_plan.called.does) {
    case CalledEnd::Does::Answer:
        call->ring();
        call->answer(accepted());
        break;
    case CalledEnd::Does::Ring:
        call->ring();
        break;
    case CalledEnd::Does::RingWithSpeech:
        call->ringWithSpeech(accepted());
        break;
    case CalledEnd::Does::Refuse:
        m_callee->refuse(m_plan.called.status);
        break;
    case CalledEnd::Does::Redirect:
        m_callee->redirect(m_plan.called.target);
        m_redirected = std::move(m_callee);
        break;
    }
    settleSoon();
}

void OwnCall::takeOver(const std::shared_ptr<SipCall>& call)
{
    m_replaced = std::move(m_callee);
    m_callee = std::make_unique<CallLeg>(call, m_replaced->evidence().number, m_since);
    watch(*m_callee);
    call->answer(accepted());
    m_replaced->hangUp();
    settleSoon();
}

void OwnCall::answerCallee()
{
    if (m_callee)
        m_callee->call().answer(accepted());
}

void OwnCall::addSide(OwnCallPlan plan)
{
    plan.staysUp = true;
    m_side = std::make_unique<OwnCall>(m_line, std::move(plan));
    connect(m_side.get(), &OwnCall::over, this, &OwnCall::settleSoon);
    connect(m_side.get(), &OwnCall::stepDone, this, &OwnCall::settleSoon);
    m_isTaking = false;
    m_side->start();
}

/// Not from inside a signal of a call, which somebody may want to destroy.
void OwnCall::settleSoon()
{
    if (std::exchange(m_isSettling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSettling = false;
            settle();
        },
        Qt::QueuedConnection);
}

void OwnCall::settle()
{
    switch (m_state) {
    case State::Going:
        goOn();
        break;
    case State::Releasing:
        checkReleased();
        break;
    case State::CleaningUp:
        if (!isAnyUp())
            finish();
        break;
    case State::New:
    case State::Over:
        break;
    }
}

bool OwnCall::isBroken() const
{
    const bool isCalleeGone = m_callee && m_callee->evidence().wasDropped();
    // Who is asked to call somebody else may leave at once.
    const bool hasLeft = m_plan.comesBack == OwnCallPlan::ComesBack::Later
        && m_caller->evidence().transfer / 100 == 2;
    return isCalleeGone || (!m_caller->isUp() && !hasLeft);
}

void OwnCall::goOn()
{
    while (!hasDoneSteps()) {
        const CallStep& step = m_plan.steps.at(m_step);
        if (!m_isStepBegun)
            beginStep();
        if (!step.isDone || !step.isDone(*this))
            break;
        m_deadline.stop();
        m_isStepBegun = false;
        ++m_step;
        Q_EMIT stepDone();
    }
    if (isBroken() || (hasDoneSteps() && !m_plan.staysUp))
        release();
    else if (m_isStepBegun)
        tellProgress();
}

void OwnCall::beginStep()
{
    const CallStep& step = m_plan.steps.at(m_step);
    m_isStepBegun = true;
    m_stepSince.start();
    arm(step.within);
    if (step.begin && !isBroken())
        step.begin(*this);
}

void OwnCall::tellProgress()
{
    const CallStep& step = m_plan.steps.at(m_step);
    if (!step.isDone && step.within >= worthShowing)
        Q_EMIT progressed(int(qMin<qint64>(99, m_stepSince.elapsed() * 100 / step.within.count())));
}

void OwnCall::arm(milliseconds deadline)
{
    m_isLastLook = false;
    m_deadline.start(deadline);
}

/// What came in time may still wait to be looked at, when we were kept from it.
void OwnCall::onDeadline()
{
    if (std::exchange(m_isLastLook, true))
        return onInVain();
    m_deadline.start(lastLookAfter);
}

void OwnCall::onInVain()
{
    if (m_state == State::Releasing)
        return cleanUp();
    if (m_state == State::CleaningUp) {
        for (CallLeg* leg :
            { m_caller.get(), m_callee.get(), m_redirected.get(), m_replaced.get() })
            if (leg)
                leg->giveUp();
        return settleSoon();
    }
    if (m_state != State::Going || hasDoneSteps())
        return;
    const CallStep& step = m_plan.steps.at(m_step);
    if (step.isDone && !step.isOptional)
        return release();
    m_isStepBegun = false;
    ++m_step;
    settleSoon();
}

void OwnCall::end()
{
    if (m_state == State::Going)
        release();
}

/// One end hangs up; the other has to hear of it.
void OwnCall::release()
{
    m_state = State::Releasing;
    m_evidence.wasCutOff
        = m_caller->evidence().wasDropped() || (m_callee && m_callee->evidence().wasDropped());
    if (!hasDoneSteps() && m_evidence.unfinished.isEmpty())
        m_evidence.unfinished = m_plan.steps.at(m_step).name;
    arm(m_line.answerDeadline());
    if (m_side)
        m_side->end();
    const bool isCalleeUp = m_callee && m_callee->isUp();
    if (m_caller->isUp() && isCalleeUp) {
        const bool isByCallee = m_plan.isEndedByCallee && m_callee->evidence().wasAnswered;
        (isByCallee ? *m_callee : *m_caller).hangUp();
        return settleSoon();
    }
    if (m_caller->isUp())
        m_caller->hangUp();
    settleSoon();
}

void OwnCall::checkReleased()
{
    if (!isAnyUp())
        return finish();
    // A call that was refused or cut off: nobody is curious about its other end.
    const LegEvidence& caller = m_caller->evidence();
    if (caller.isOver && !caller.hasHungUp && m_callee && !m_callee->evidence().hasHungUp)
        cleanUp();
}

void OwnCall::cleanUp()
{
    m_state = State::CleaningUp;
    arm(m_line.answerDeadline());
    for (CallLeg* leg : { m_caller.get(), m_callee.get() })
        if (leg && leg->isUp())
            leg->hangUp();
    if (m_side)
        m_side->end();
    settleSoon();
}

bool OwnCall::isAnyUp() const
{
    return m_caller->isUp() || (m_callee && m_callee->isUp()) || (m_replaced && m_replaced->isUp())
        || (m_side && m_side->m_state != State::Over);
}

OwnCallEvidence OwnCall::evidence() const
{
    OwnCallEvidence all = m_evidence;
    if (m_caller)
        all.caller = m_caller->evidence();
    if (m_callee)
        all.callee = m_callee->evidence();
    if (m_redirected)
        all.redirected = m_redirected->evidence();
    if (m_side)
        all.side = std::make_shared<OwnCallEvidence>(m_side->evidence());
    return all;
}

void OwnCall::finish()
{
    m_deadline.stop();
    m_state = State::Over;
    if (std::exchange(m_isTaking, false))
        m_line.takeCalls({});
    if (m_stopped)
        std::exchange(m_stopped, {})();
    else
        Q_EMIT over(evidence());
}

void OwnCall::stop(std::function<void()> then)
{
    if (m_state == State::New || m_state == State::Over)
        return then();
    m_stopped = std::move(then);
    cleanUp();
}
