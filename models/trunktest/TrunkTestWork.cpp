// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestWork.h"

#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkTestFacts.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList stepNames { u"resolve"_s, u"reach_udp"_s, u"reach_tcp"_s, u"reach_tls"_s,
    u"local_network"_s, u"register"_s, u"call"_s, u"receive"_s, u"unregister"_s };

// What a far side may make us keep: enough for every honest test.
constexpr qsizetype mostMessages = 4000;
// Other transports only inform: they may take this long, counted from the first request.
constexpr auto informWithin = 1000ms;

SipAgentSetup setupOf(const TrunkTestRequest& request)
{
    SipAgentSetup setup = TrunkTarget::setupOf(request.agent, request.trunk);
    setup.clock = request.clock;
    return setup;
}

Job::StepState stepStateOf(TrunkTestStep::State state)
{
    switch (state) {
    case TrunkTestStep::State::Running:
    case TrunkTestStep::State::Waiting:
        return Job::StepState::Running;
    case TrunkTestStep::State::Passed:
        return Job::StepState::Done;
    case TrunkTestStep::State::Failed:
        return Job::StepState::Failed;
    case TrunkTestStep::State::Skipped:
    case TrunkTestStep::State::NotApplicable:
        return Job::StepState::Skipped;
    }
    Q_UNREACHABLE();
}

} // namespace

TrunkTestJob::TrunkTestJob(TrunkTestRequest request, QObject* parent)
    : Job(parent)
    , m_request(std::move(request))
{
    for (const QString& name : stepNames) {
        TrunkTestStep step;
        step.name = name;
        m_steps.append(step);
    }
}

TrunkTestJob::~TrunkTestJob() = default;

void TrunkTestJob::run()
{
    m_work = std::make_unique<Work>(*this);
    m_work->start();
}

void TrunkTestJob::cancel()
{
    if (m_work)
        m_work->cancel();
    else
        finish(Outcome::cancelled(Error(ErrorCode::Cancelled, m_request.trunk.name)));
}

void TrunkTestJob::stopReceiving()
{
    if (m_work)
        m_work->stopReceiving();
}

void TrunkTestJob::hangUp()
{
    if (m_work)
        m_work->hangUp();
}

TrunkTestJob::Work::Work(TrunkTestJob& job)
    : m_job(job)
    , m_request(job.m_request)
    , m_plan(job.m_request.trunk)
    , m_agent(setupOf(job.m_request))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { onWaitOver(); });
    connect(&m_agent, &SipAgent::traced, this, [this](const TracedMessage& m) { onTraced(m); });
    connect(&m_agent, &SipAgent::called, this,
        [this](const std::shared_ptr<SipCall>& call) { onCalled(call); });
}

TrunkTestJob::Work::~Work() = default;

void TrunkTestJob::Work::start()
{
    m_clockwork.start();
    m_evidence.mode = m_plan.mode;
    m_evidence.host = m_plan.host.isEmpty() ? m_plan.name : m_plan.host;
    m_evidence.number = m_plan.number;
    m_evidence.testedAt = QDateTime::currentSecsSinceEpoch();
    if (isTestable())
        resolve();
    else
        conclude();
}

/// An inbound trunk is a gateway's own registration: only where it has an address can it be asked.
bool TrunkTestJob::Work::isTestable()
{
    const bool isDynamic = m_plan.host.isEmpty() || m_plan.host == u"dynamic";
    if (m_plan.mode == u"inbound" && isDynamic) {
        leaveOutRest(stepNames, State::NotApplicable, u"pbx_is_registrar"_s);
        return false;
    }
    if (m_plan.mode != u"inbound")
        m_evidence.missing = m_plan.missing().value(0);
    if (!m_evidence.missing.isEmpty())
        leaveOutRest(stepNames, State::Skipped, u"earlier_failure"_s);
    return m_evidence.missing.isEmpty();
}

TrunkTestStep& TrunkTestJob::Work::step(const QString& name)
{
    return m_job.m_steps[stepNames.indexOf(name)];
}

void TrunkTestJob::Work::publish(const TrunkTestStep& step)
{
    Q_EMIT m_job.stepUpdated(int(stepNames.indexOf(step.name)));
    Q_EMIT m_job.stepChanged(step.name, stepStateOf(step.state), step.elapsedMs);
}

void TrunkTestJob::Work::begin(const QString& name)
{
    TrunkTestStep& s = step(name);
    s.state = State::Running;
    s.startedMs = m_clockwork.elapsed();
    m_current = name;
    publish(s);
}

void TrunkTestJob::Work::end(const QString& name, State state, const QList<TrunkFact>& facts,
    const std::optional<Error>& error)
{
    TrunkTestStep& s = step(name);
    if (s.state == State::Running)
        s.elapsedMs = m_clockwork.elapsed() - s.startedMs;
    else
        s.startedMs = m_clockwork.elapsed();
    s.state = state;
    s.facts = facts;
    s.error = error;
    publish(s);
}

void TrunkTestJob::Work::judge(
    const QString& name, const QList<TrunkFact>& facts, const std::optional<Error>& e)
{
    end(name, e ? State::Failed : State::Passed, facts, e);
}

void TrunkTestJob::Work::leaveOut(const QString& name, State state, const QString& reason)
{
    const TrunkTestStep& s = step(name);
    if (s.state == State::Waiting || s.state == State::Running)
        end(name, state, s.facts + QList<TrunkFact> { { u"reason"_s, reason } });
}

void TrunkTestJob::Work::leaveOutRest(const QStringList& names, State state, const QString& reason)
{
    for (const QString& name : names)
        leaveOut(name, state, reason);
}

void TrunkTestJob::Work::onTraced(const TracedMessage& message)
{
    if (m_job.m_messages.size() >= mostMessages)
        return;
    m_job.m_messages.append(message);
    if (m_reach)
        m_reach->note(message);
    Q_EMIT m_job.traced(message);
    Q_EMIT m_job.transcript(message.isSent ? Job::Direction::Sent : Job::Direction::Received,
        QString::fromUtf8(message.bytes));
}

void TrunkTestJob::Work::later(std::chrono::milliseconds nominal, void (Work::*slot)())
{
    QTimer::singleShot(m_request.clock.real(nominal), this, [this, slot] {
        if (!m_isCancelled)
            (this->*slot)();
    });
}

void TrunkTestJob::Work::resolve()
{
    begin(u"resolve"_s);
    m_agent.resolve(TrunkTarget::of(m_plan), [this](const SipRoute& route) {
        m_evidence.route = route;
        auto registrar = TrunkTarget::registrarOf(m_plan);
        if (!registrar || route.hops.isEmpty())
            return onResolved();
        registrar->transport = route.hops.first().transport;
        m_agent.resolve(*registrar, [this](const SipRoute& second) {
            m_evidence.registrarRoute = second;
            onResolved();
        });
    });
}

void TrunkTestJob::Work::onResolved()
{
    if (m_isCancelled)
        return;
    auto error = TrunkJudge::resolving(*m_evidence.route, m_evidence.host);
    if (!error && m_evidence.registrarRoute)
        error = TrunkJudge::resolving(*m_evidence.registrarRoute, m_plan.registrar);
    judge(u"resolve"_s, TrunkTestFacts::ofRoute(*m_evidence.route), error);
    if (error)
        return conclude();
    reach();
}

/// The end is near: what was not done is named, and what only informs gets its last moment.
void TrunkTestJob::Work::conclude()
{
    leaveOutRest({ u"local_network"_s, u"register"_s, u"call"_s, u"receive"_s, u"unregister"_s },
        State::Skipped, u"earlier_failure"_s);
    m_isEnding = true;
    if (!m_reach)
        leaveOutRest({ u"reach_udp"_s, u"reach_tcp"_s, u"reach_tls"_s }, State::Skipped,
            u"earlier_failure"_s);
    if (!m_reach || m_reach->isAllOver())
        return finish();
    const auto left = m_request.clock.real(informWithin)
        - std::chrono::milliseconds(m_clockwork.elapsed() - m_reachStartedMs);
    QTimer::singleShot(qMax(left, 0ms), this, [this] { finish(); });
}

void TrunkTestJob::Work::finish()
{
    if (m_isCancelled || !m_job.isRunning())
        return;
    if (m_reach) {
        m_evidence.reaches = m_reach->reaches();
        for (const auto transport : { SipTransport::Udp, SipTransport::Tcp, SipTransport::Tls })
            endReach(transport, true);
    }
    m_job.m_verdict = TrunkVerdict::of(m_evidence);
    m_job.finish(m_job.m_verdict.outcome);
}

/// Without a single answer the registrar cannot have taken us: it never got credentials.
bool TrunkTestJob::Work::hasHeardRegistrar() const
{
    return std::any_of(
        m_job.m_messages.begin(), m_job.m_messages.end(), [](const TracedMessage& m) {
            if (m.isSent)
                return false;
            const auto message = SipMessage::parse(m.bytes);
            return message && !message->isRequest() && message->method() == "REGISTER";
        });
}

void TrunkTestJob::Work::cancel()
{
    if (m_isCancelled || !m_job.isRunning())
        return;
    m_isCancelled = true;
    m_wait.stop();
    // Who is told that a step begins may stop it: what the step then asks for still comes first.
    QMetaObject::invokeMethod(this, &Work::abort, Qt::QueuedConnection);
}

void TrunkTestJob::Work::abort()
{
    m_agent.abort([this] {
        leaveOutRest(stepNames, State::Skipped, u"cancelled"_s);
        TrunkVerdict& verdict = m_job.m_verdict;
        verdict.outcome = Outcome::cancelled(Error(ErrorCode::Cancelled, m_plan.name, m_current));
        if (m_agent.isRegistered() && hasHeardRegistrar())
            verdict.outcome = Outcome::unknown(Error(ErrorCode::BindingLeft, m_evidence.host));
        m_job.finish(verdict.outcome);
    });
}
