// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/CallJudge.h"
#include "models/certification/checks/CallSteps.h"
#include "models/certification/checks/Reaching.h"
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkTestFacts.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using Calls = Result<QList<OwnCallPlan>>;

namespace {

constexpr int progressSteps = 100;

std::chrono::milliseconds nominal(double seconds)
{
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

Calls longCalls(const CallTerms& terms)
{
    OwnCallPlan plan;
    plan.number = terms.own();
    plan.steps = { CallSteps::answered(terms), CallSteps::speech(terms),
        CallSteps::stand(terms.real("seconds")), CallSteps::speechAnew(terms) };
    return QList { plan };
}

/// Stands as long as asked for, and is heard at both ends to its last moment.
CheckFinding judgeLong(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    if (!error)
        error = CallJudge::speaking(evidence);
    if (!error && !evidence.unfinished.isEmpty())
        error
            = Error(ErrorCode::NoSpeech, evidence.caller.number, CallJudge::packetsText(evidence));
    FactList facts = CallJudge::facts(evidence);
    CallJudge::addSpeech(facts, evidence);
    if (!error)
        facts.add("stood_s", terms.limit("seconds"));
    return CallJudge::finding(error, facts);
}

constexpr CallRecipe longCall { "long_call", longCalls, judgeLong };

OwnCallPlan wakingCall(const CallTerms& terms)
{
    OwnCallPlan plan;
    plan.number = terms.own();
    plan.steps = { CallSteps::answered(terms) };
    return plan;
}

/// Called from another port: a call of our own from this one would open the router's way again.
Calls callsFromElsewhere(const CallTerms& terms)
{
    OwnCallPlan plan = wakingCall(terms);
    plan.isFromStranger = true;
    return QList { plan };
}

Calls callsFromHere(const CallTerms& terms) { return QList { wakingCall(terms) }; }

CheckFinding judgeWaking(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    FactList facts = CallJudge::facts(evidence);
    facts.add("idle_s", terms.limit("seconds"));
    return CallJudge::finding(CallJudge::standing(evidence, terms), facts);
}

constexpr CallRecipe wakingFromElsewhere { "idle_then_call", callsFromElsewhere, judgeWaking };
constexpr CallRecipe wakingFromHere { "idle_then_call", callsFromHere, judgeWaking };

/// Nothing but the registration goes over the line for a while; then a call must come in.
class IdleCheck : public Check {
public:
    using Check::Check;

    [[nodiscard]] std::chrono::milliseconds patience() const override
    {
        return Check::patience() * 2; // it may call twice
    }

    void start() override
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { onTime(); });
        m_timer.start(qMax(std::chrono::milliseconds(1),
            line().real(nominal(limit(u"seconds"_s))) / progressSteps));
    }

    void stop(std::function<void()> then) override
    {
        giveUp();
        m_timer.stop();
        if (m_call)
            m_call->stop(std::move(then));
        else
            then();
    }

private:
    void onTime()
    {
        if (++m_ticks < progressSteps) {
            Q_EMIT progressed(m_ticks);
            return;
        }
        m_timer.stop();
        call(line().plan().isRegistering() ? wakingFromElsewhere : wakingFromHere);
    }

    void call(const CallRecipe& recipe)
    {
        if (m_call)
            m_call.release()->deleteLater(); // it has just told how it went
        m_isFromElsewhere = &recipe == &wakingFromElsewhere;
        m_call = std::make_unique<OwnCallCheck>(line(), test(), recipe);
        connect(m_call.get(), &Check::over, this,
            whileRunning([this](const CheckFinding& finding) { onCalled(finding); }));
        m_call->start();
    }

    void onCalled(const CheckFinding& finding)
    {
        if (finding.state == CertificationResult::State::Passed || !finding.error)
            return end(finding);
        const ErrorCode code = finding.error->code;
        const bool hasNotArrived = code == ErrorCode::NoCallArrived
            || code == ErrorCode::CalleeUnavailable || code == ErrorCode::CalleeUnknown
            || code == ErrorCode::CalleeSilent || code == ErrorCode::TrunkTimeoutReported;
        if (hasNotArrived)
            return lookForTheWay(finding);
        // Who takes calls from a registered place only has refused the stranger.
        if (m_isFromElsewhere)
            return call(wakingFromHere);
        end(finding);
    }

    /// Does the provider still see us where it saw us before?
    void lookForTheWay(const CheckFinding& finding)
    {
        line().agent().options(line().hop(), {}, line().answerDeadline(),
            whileRunning([this, finding](const SipReply& reply) {
                CheckFinding done = finding;
                const auto& registration = line().registration();
                const Endpoint before = registration ? registration->last.seenAs : Endpoint();
                const bool isMoved
                    = before.isValid() && reply.seenAs.isValid() && reply.seenAs != before;
                if (isMoved)
                    done.error = Error(ErrorCode::NatBindingLost, host(),
                        before.text() + u" > "_s + reply.seenAs.text());
                else
                    done.error = Error(
                        ErrorCode::NoCallArrived, input(u"own_number"_s), finding.error->detail);
                line().forgetRegistration(); // the tests to come need the way
                end(done);
            }));
    }

    QTimer m_timer;
    int m_ticks = 0;
    bool m_isFromElsewhere = false;
    std::unique_ptr<Check> m_call;
};

/// OPTIONS at long intervals are answered, one like the other.
class SteadyCheck : public Check {
public:
    using Check::Check;

    void start() override
    {
        m_samples = qMax(1, int(limit(u"samples"_s)));
        m_reach.hop = line().hop();
        connect(&m_timer, &QTimer::timeout, this, [this] { ask(); });
        m_timer.start(
            qMax(std::chrono::milliseconds(1), line().real(nominal(limit(u"every_s"_s)))));
        ask();
    }

    void stop(std::function<void()> then) override
    {
        m_timer.stop();
        Check::stop(std::move(then));
    }

private:
    void ask()
    {
        if (++m_reach.asked >= m_samples)
            m_timer.stop();
        line().agent().options(m_reach.hop, TrunkTarget::askedUserOf(line().plan()),
            line().answerDeadline(),
            whileRunning([this](const SipReply& reply) { onReply(reply); }));
    }

    void onReply(const SipReply& reply)
    {
        m_reach.replies.append(reply);
        Q_EMIT progressed(int(m_reach.replies.size() * 100 / m_samples));
        ReachEvidence heard = m_reach; // those still under way are not missing yet
        heard.asked = int(heard.replies.size());
        const auto error = Reaching::judge(heard, host());
        if (!error && m_reach.replies.size() < m_samples)
            return;
        m_timer.stop();
        const QList<TrunkFact> facts = TrunkTestFacts::ofReach(heard);
        end(error ? CheckFinding::failed(*error, facts) : CheckFinding::passed(facts));
    }

    QTimer m_timer;
    ReachEvidence m_reach;
    int m_samples = 1;
};

} // namespace

std::unique_ptr<Check> CheckGroups::endurance(CheckLine& line, const CertificationTest& test)
{
    if (test.check == u"long_call")
        return std::make_unique<OwnCallCheck>(line, test, longCall);
    if (test.check == u"idle_then_call")
        return std::make_unique<IdleCheck>(line, test);
    if (test.check == u"options_steady")
        return std::make_unique<SteadyCheck>(line, test);
    return nullptr;
}
