// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkTestFacts.h"
#include "models/trunktest/TrunkTestWork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto registerWithin = 4000ms; // each answer
constexpr auto registerUnheardWithin = 2500ms; // where nothing has been answered so far
constexpr auto queryWithin = 2000ms;
constexpr auto unregisterWithin = 3000ms;
} // namespace

void TrunkTestJob::Work::registerNow()
{
    m_isRegistering = true;
    begin(u"register"_s);
    const bool isElsewhere = m_evidence.registrarRoute.has_value();
    const SipHop hop = isElsewhere ? m_evidence.registrarRoute->hops.first() : chosenHop();
    const auto within = m_reach->isAnswered() ? registerWithin : registerUnheardWithin;
    m_agent.registerAccount(TrunkTarget::accountOf(m_plan), hop, within,
        [this](const SipRegistration& registration) { onRegistered(registration); });
}

void TrunkTestJob::Work::onRegistered(const SipRegistration& registration)
{
    if (m_isCancelled)
        return;
    m_evidence.registration = registration;
    const auto error = TrunkJudge::registering(registration, m_evidence.host);
    if (error) {
        judge(u"register"_s, TrunkTestFacts::ofRegistration(m_evidence), error);
        return afterRegister();
    }
    m_agent.queryBindings(queryWithin, [this](const SipRegistration& bindings) {
        if (m_isCancelled)
            return;
        if (bindings.isAccepted)
            m_evidence.bindings = bindings;
        judge(u"register"_s, TrunkTestFacts::ofRegistration(m_evidence), {});
        afterRegister();
    });
}

void TrunkTestJob::Work::afterRegister()
{
    // Who registers in spite of unanswered OPTIONS is not waited for any longer.
    m_isReachSettled = true;
    lookAround();
    if (!m_evidence.registration->isAccepted) {
        leaveOutRest({ u"call"_s, u"receive"_s }, State::Skipped, u"earlier_failure"_s);
        return unregister();
    }
    if (m_request.keepSeconds > 0)
        return later(std::chrono::seconds(m_request.keepSeconds), &Work::keep);
    callOrReceive();
}

/// After the silence: does the far side still see us where it saw us before?
void TrunkTestJob::Work::keep()
{
    m_agent.options(m_evidence.registration->hop, {}, TrunkReach::deadline,
        [this](const SipReply& reply) { onKept(reply); });
}

void TrunkTestJob::Work::onKept(const SipReply& reply)
{
    if (m_isCancelled)
        return;
    const Endpoint before = m_evidence.registration->last.seenAs;
    const bool isMoved = before.isValid() && reply.seenAs.isValid() && reply.seenAs != before;
    if (!reply.response || isMoved)
        m_evidence.keepError = Error(ErrorCode::NatBindingLost, m_evidence.host,
            isMoved ? before.text() + u" > "_s + reply.seenAs.text() : QString());
    QList<TrunkFact> facts = step(u"local_network"_s).facts;
    facts.append({ u"kept_seconds"_s, QString::number(m_request.keepSeconds) });
    facts.append({ u"kept"_s, m_evidence.keepError ? u"no"_s : u"yes"_s });
    auto error = step(u"local_network"_s).error;
    judge(u"local_network"_s, facts, error ? error : m_evidence.keepError);
    callOrReceive();
}

void TrunkTestJob::Work::unregister()
{
    if (!m_evidence.mayBeBound()) {
        leaveOut(u"unregister"_s, State::Skipped, u"nothing_registered"_s);
        return conclude();
    }
    begin(u"unregister"_s);
    m_agent.unregister(unregisterWithin, [this](const SipRegistration& unregistration) {
        if (m_isCancelled)
            return;
        m_evidence.unregistration = unregistration;
        judge(u"unregister"_s, TrunkTestFacts::ofUnregistration(unregistration),
            TrunkJudge::unregistering(unregistration, m_evidence.host));
        conclude();
    });
}
