// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkRewriting.h"
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkTestFacts.h"
#include "models/trunktest/TrunkTestWork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// Many providers ignore OPTIONS: after this long without an answer the next step begins.
constexpr auto grace = 1000ms;
} // namespace

void TrunkTestJob::Work::reach()
{
    m_reach = std::make_unique<TrunkReach>(
        m_agent, TrunkTarget::askedUserOf(m_plan), qMax(1, m_request.samples), m_request.clock);
    connect(m_reach.get(), &TrunkReach::changed, this, [this] { onReachChanged(); });
    m_reachStartedMs = m_clockwork.elapsed();
    for (const auto transport : { SipTransport::Tls, SipTransport::Tcp, SipTransport::Udp })
        begin(reachStep(transport));
    m_current = reachStep(m_evidence.route->hops.first().transport);
    m_reach->start(m_evidence.route->hops);
    later(grace, &Work::onGraceOver);
}

QString TrunkTestJob::Work::reachStep(SipTransport transport) const
{
    return u"reach_"_s + sipTransportName(transport);
}

void TrunkTestJob::Work::onReachChanged()
{
    if (m_isCancelled || !m_job.isRunning())
        return;
    m_evidence.reaches = m_reach->reaches();
    for (const auto transport : { SipTransport::Udp, SipTransport::Tcp, SipTransport::Tls })
        endReach(transport, false);
    if (m_isEnding && m_reach->isAllOver())
        finish();
    else if (m_reach->isSettled() || (m_isGraceOver && m_reach->isAnswered()))
        settleReach();
}

void TrunkTestJob::Work::onGraceOver()
{
    m_isGraceOver = true;
    if (m_isReachSettled)
        return;
    if (m_reach->isAnswered())
        return settleReach();
    if (m_plan.isRegistering())
        registerNow();
}

void TrunkTestJob::Work::settleReach()
{
    if (std::exchange(m_isReachSettled, true))
        return;
    if (m_isRegistering || m_isEnding)
        return; // that began while this was still awaited
    if (!isWorthGoingOn())
        return conclude();
    if (m_plan.isRegistering())
        return registerNow();
    lookAround();
    for (const char* name : { "register", "unregister" })
        leaveOut(QString::fromLatin1(name), State::NotApplicable,
            m_plan.mode == u"ip" ? u"no_registration"_s : u"pbx_is_registrar"_s);
    callOrReceive();
}

/// Where OPTIONS are ignored other requests may be answered; where the door is shut they are not.
bool TrunkTestJob::Work::isWorthGoingOn() const
{
    const auto error = TrunkJudge::silence(m_evidence);
    return !error || error->code == ErrorCode::OptionsSilent;
}

/// Passed, failed, or, where the trunk does not use it, no more than a piece of information.
void TrunkTestJob::Work::endReach(SipTransport transport, bool isLast)
{
    const QString name = reachStep(transport);
    const State state = step(name).state;
    if (state != State::Running)
        return;
    const ReachEvidence* shown = nullptr;
    bool isAllOver = true;
    for (const ReachEvidence& reach : m_evidence.reaches) {
        if (reach.hop.transport != transport)
            continue;
        isAllOver = isAllOver && m_reach->isOver(reach);
        if (!shown || (!shown->answer() && reach.answer()))
            shown = &reach;
    }
    if (!shown || (!isAllOver && !isLast))
        return;
    QList<TrunkFact> facts = TrunkTestFacts::ofReach(*shown);
    const auto error = TrunkJudge::reaching(*shown);
    if (shown->isOfTrunk || !error)
        return judge(name, facts, error);
    facts.append({ u"reason"_s, u"not_the_trunks"_s });
    end(name, State::NotApplicable, facts, error);
}

SipHop TrunkTestJob::Work::chosenHop() const
{
    const ReachEvidence* own = m_evidence.own();
    return own ? own->hop : m_evidence.route->hops.first();
}

/// What the answers tell of the network between us and them.
void TrunkTestJob::Work::lookAround()
{
    begin(u"local_network"_s);
    m_evidence.rewritten = TrunkRewriting::ofVia(m_job.m_messages);
    if (m_evidence.registration) {
        const auto contacts = TrunkRewriting::ofContact(m_job.m_messages, *m_evidence.registration);
        m_evidence.rewritten += contacts.certain;
        m_evidence.replaced = contacts.possible;
    }
    const bool isHeard = m_reach->isAnswered()
        || (m_evidence.registration && m_evidence.registration->last.response);
    if (!isHeard)
        return leaveOut(u"local_network"_s, State::Skipped, u"no_answer"_s);
    judge(u"local_network"_s, TrunkTestFacts::ofLocalNetwork(m_evidence),
        TrunkJudge::rewriting(m_evidence));
}
