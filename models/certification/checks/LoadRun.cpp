// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/LoadRun.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int busyHere = 486;
constexpr milliseconds tick { 10 };
// A hundred BYEs in one burst overflow what a proxy's socket takes.
constexpr int releasedPerTick = 4;
// Figures come twice a second: less would judge by old ones.
constexpr milliseconds shortestHold { 1200 };

} // namespace

QList<milliseconds> LoadPlan::evenly(int calls, double perSecond)
{
    QList<milliseconds> times;
    for (int i = 0; i < calls; ++i)
        times.append(milliseconds(qint64(1000.0 * i / perSecond)));
    return times;
}

QList<milliseconds> LoadPlan::rising(int from, int to, milliseconds eachFor)
{
    QList<milliseconds> times;
    milliseconds begin { 0 };
    for (int rate = qMax(1, from); rate <= to; ++rate) {
        const auto calls = int(qMax<qint64>(1, eachFor.count() * rate / 1000));
        for (const milliseconds each : evenly(calls, rate))
            times.append(begin + each);
        // A shortened step still keeps to its rate.
        begin += qMax(eachFor, milliseconds(1000 * calls / rate));
    }
    return times;
}

LoadRun::LoadRun(CheckLine& line, LoadPlan plan, QObject* parent)
    : QObject(parent)
    , m_line(line)
    , m_plan(std::move(plan))
{
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &LoadRun::onTick);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LoadRun::onDeadline);
}

LoadRun::~LoadRun()
{
    if (m_state != State::New && m_state != State::Over)
        m_line.takeCalls({});
}

milliseconds LoadRun::longest() const
{
    const milliseconds placing = m_plan.placedAt.isEmpty()
        ? (m_line.ringDeadline() + m_plan.apart) * m_plan.calls
        : m_plan.placedAt.last() + m_line.ringDeadline();
    return placing + qMax(m_plan.hold, shortestHold) + m_line.answerDeadline() * 5;
}

void LoadRun::start()
{
    m_evidence.isOwn = m_plan.isOwn;
    m_evidence.asked = m_plan.calls;
    m_state = State::Placing;
    m_since.start();
    if (m_plan.isOwn)
        m_line.takeCalls([this](const std::shared_ptr<SipCall>& call) { onCalled(call); });
    m_tick.start(tick);
    settleSoon();
}

LoadRun::Leg& LoadRun::add(std::shared_ptr<SipCall> call)
{
    std::deque<Leg>& legs = call->isIncoming() ? m_in : m_out;
    Leg& fresh = legs.emplace_back();
    fresh.leg = std::make_unique<CallLeg>(std::move(call), m_plan.number, m_since);
    connect(fresh.leg.get(), &CallLeg::changed, this, &LoadRun::settleSoon);
    return fresh;
}

void LoadRun::place()
{
    const Leg& fresh = add(m_line.call(m_plan.number));
    if (m_evidence.placed == 0)
        connect(fresh.leg.get(), &CallLeg::figuresChanged, this, &LoadRun::figuresChanged);
    ++m_evidence.placed;
    m_lastPlacedMs = m_since.elapsed();
    fresh.leg->call().invite(m_line.plan().codecs, m_line.ringDeadline());
}

bool LoadRun::isAllPlaced() const
{
    return m_evidence.placed >= m_plan.calls || (m_plan.isEndedByRefusal && m_isRefused);
}

bool LoadRun::isNextDue() const
{
    if (m_plan.placedAt.isEmpty()) {
        const milliseconds since { m_since.elapsed() - m_lastPlacedMs };
        return waiting() == 0 && (m_evidence.placed == 0 || since >= m_plan.apart);
    }
    return milliseconds(m_since.elapsed()) >= m_plan.placedAt.at(m_evidence.placed);
}

void LoadRun::placeDue()
{
    while (!isAllPlaced() && isNextDue())
        place();
    if (isAllPlaced()) {
        m_state = State::Settling;
        if (!m_plan.placedAt.isEmpty() && m_lastPlacedMs > 0)
            m_evidence.perSecond = 1000.0 * (m_evidence.placed - 1) / double(m_lastPlacedMs);
    }
}

void LoadRun::onCalled(const std::shared_ptr<SipCall>& call)
{
    OwnCallPlan one;
    one.number = m_plan.number;
    const bool isOneOfOurs = m_state < State::Releasing && m_evidence.arrived < m_evidence.placed
        && call->message() && OwnCall::isPlausible(*call->message(), one, m_line.plan());
    if (!isOneOfOurs) {
        ++m_evidence.strangers;
        call->refuse(busyHere);
        return;
    }
    ++m_evidence.arrived;
    add(call);
    call->ring();
    call->answer(m_line.plan().codecs);
}

/// Not from inside a signal of a call, which is then destroyed.
void LoadRun::settleSoon()
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

int LoadRun::waiting() const
{
    return int(std::count_if(m_out.begin(), m_out.end(), [](const Leg& each) {
        return !each.leg->evidence().wasAnswered && !each.leg->evidence().isOver;
    }));
}

void LoadRun::settle()
{
    count();
    drop();
    if (m_state == State::Placing)
        placeDue();
    if (m_state == State::Settling && waiting() == 0)
        m_plan.isShort || m_out.empty() ? release(false) : hold();
    if (m_state == State::Releasing && m_out.empty() && m_in.empty())
        finish();
}

/// What is answered, and how many at the same time.
void LoadRun::count()
{
    int up = 0;
    for (Leg& each : m_out) {
        const LegEvidence& evidence = each.leg->evidence();
        if (!evidence.wasAnswered)
            continue;
        if (!std::exchange(each.isCounted, true))
            ++m_evidence.answered;
        up += evidence.isOver ? 0 : 1;
        if (m_plan.isShort && !evidence.hasHungUp)
            each.leg->hangUp();
    }
    m_evidence.atOnce = qMax(m_evidence.atOnce, up);
}

/// Those that are over become figures. While others stand they may be waited for together.
void LoadRun::drop()
{
    for (std::deque<Leg>* legs : { &m_out, &m_in }) {
        for (const Leg& each : *legs) {
            const LegEvidence& evidence = each.leg->evidence();
            if (!evidence.isOver)
                continue;
            m_isRefused = m_isRefused || (!evidence.isIncoming && !evidence.wasAnswered);
            // Of what we hang up ourselves the other end hears by a BYE, too.
            const bool isReleased = m_state == State::Releasing || m_plan.isShort;
            m_evidence.add(evidence, !evidence.isIncoming || !isReleased);
        }
        std::erase_if(*legs, [](const Leg& each) { return each.leg->evidence().isOver; });
    }
}

void LoadRun::hold()
{
    m_state = State::Holding;
    m_holdingFor.start();
    for (std::deque<Leg>* legs : { &m_out, &m_in })
        for (Leg& each : *legs)
            each.heardBefore = each.leg->evidence().figures.received;
    m_deadline.start(qMax(m_plan.hold, shortestHold));
}

void LoadRun::onDeadline()
{
    if (m_state == State::Holding) {
        for (const std::deque<Leg>* legs : { &m_out, &m_in })
            for (const Leg& each : *legs)
                m_evidence.deafened += each.heardBefore > 0
                        && each.leg->evidence().figures.received <= each.heardBefore
                    ? 1
                    : 0;
        release(false);
        return;
    }
    if (m_state != State::Releasing)
        return;
    // The other end was not told, or does not answer our BYE: once more, then it is left.
    const auto isUnasked = [](const Leg& each) { return !each.leg->evidence().hasHungUp; };
    const bool isHurried = std::any_of(m_in.begin(), m_in.end(), isUnasked);
    if (isHurried)
        return release(true);
    for (std::deque<Leg>* legs : { &m_out, &m_in })
        for (const Leg& each : *legs)
            each.leg->giveUp();
    settleSoon();
}

/// @param isHurried the called ends do not wait for the calling ones
void LoadRun::release(bool isHurried)
{
    m_state = State::Releasing;
    m_deadline.start(m_line.answerDeadline() * 2);
    if (isHurried)
        for (const Leg& each : m_in)
            each.leg->hangUp();
    releaseSome();
    settleSoon();
}

void LoadRun::releaseSome()
{
    int asked = 0;
    for (const Leg& each : m_out) {
        if (each.leg->evidence().hasHungUp)
            continue;
        each.leg->hangUp();
        if (++asked == releasedPerTick)
            return;
    }
}

void LoadRun::onTick()
{
    if (m_state == State::Releasing)
        releaseSome();
    else if (m_state == State::Placing)
        placeDue();
    tellProgress();
}

void LoadRun::tellProgress()
{
    const double placed = 100.0 * m_evidence.placed / qMax(1, m_plan.calls);
    const double held = m_state == State::Holding && m_plan.hold.count() > 0
        ? 100.0 * double(m_holdingFor.elapsed()) / double(m_plan.hold.count())
        : 0;
    const bool isHolding = m_plan.hold.count() > 0;
    const int percent = int(isHolding ? placed * 0.3 + qMin(100.0, held) * 0.7 : placed);
    if (m_state <= State::Holding && percent > m_percent)
        Q_EMIT progressed(m_percent = qMin(99, percent));
}

void LoadRun::finish()
{
    m_tick.stop();
    m_deadline.stop();
    m_state = State::Over;
    m_line.takeCalls({});
    if (m_stopped)
        std::exchange(m_stopped, {})();
    else
        Q_EMIT over(m_evidence);
}

void LoadRun::stop(std::function<void()> then)
{
    if (m_state == State::New || m_state == State::Over)
        return then();
    m_stopped = std::move(then);
    release(true);
}
