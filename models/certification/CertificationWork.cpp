// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationWork.h"

#include "models/certification/CheckNames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A check that does not even end when told to is left behind.
constexpr auto stopWithin = 10s;

constexpr auto noRegistration = QT_TRANSLATE_NOOP("ErrorDetail", "the PBX does not register");
constexpr auto pbxIsRegistrar = QT_TRANSLATE_NOOP("ErrorDetail", "the PBX is the registrar");

Job::StepState stepStateOf(CertificationResult::State state)
{
    switch (state) {
    case CertificationResult::State::Waiting:
    case CertificationResult::State::Running:
        return Job::StepState::Running;
    case CertificationResult::State::Passed:
        return Job::StepState::Done;
    case CertificationResult::State::Failed:
        return Job::StepState::Failed;
    case CertificationResult::State::NotApplicable:
    case CertificationResult::State::Skipped:
        return Job::StepState::Skipped;
    }
    Q_UNREACHABLE();
}

} // namespace

CertificationJob::Work::Work(CertificationJob& job)
    : m_job(job)
    , m_request(job.m_request)
    , m_line(job.m_request)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { onPatienceOver(); });
    connect(&m_line, &CheckLine::traced, this, [this](const TracedMessage& m) { onTraced(m); });
}

CertificationJob::Work::~Work() = default;

void CertificationJob::Work::start()
{
    if (auto error = choose()) {
        m_job.finish(Outcome::failed(*error));
        return;
    }
    next();
}

/// In the plan's order, whatever the order asked for.
std::optional<Error> CertificationJob::Work::choose()
{
    if (!m_job.m_run.plan)
        return Error(ErrorCode::NoSuchRun, m_request.run.id);
    QStringList asked = m_request.tests;
    for (const CertificationTest& test : m_job.m_run.plan->tests()) {
        CertificationResult* known = m_job.m_run.result(test.id);
        const bool isOpen = known && !known->isDecided();
        const bool isAsked = m_request.tests.isEmpty() ? isOpen : asked.removeAll(test.id) > 0;
        if (!isAsked || !known || test.isGuided())
            continue;
        m_waiting.append(&test);
        m_job.m_tests.append(test.id);
    }
    if (!asked.isEmpty())
        return Error(ErrorCode::NoSuchCertificationTest, asked.first(), asked.first());
    return {};
}

void CertificationJob::Work::next()
{
    if (m_isCancelled || m_waiting.isEmpty())
        return leave();
    begin(*m_waiting.takeFirst());
}

CertificationResult& CertificationJob::Work::result() { return *m_job.m_run.result(m_test->id); }

void CertificationJob::Work::begin(const CertificationTest& test)
{
    m_test = &test;
    m_verdict.reset();
    m_isStarted = false;
    m_job.m_current = test.id;
    CertificationResult fresh;
    fresh.testId = test.id;
    fresh.state = State::Running;
    fresh.tester = m_request.tester;
    fresh.startedAt = QDateTime::currentDateTimeUtc();
    fresh.attempt = result().attempt + 1;
    fresh.note = result().note;
    result() = fresh;
    m_elapsed.start();
    publish(fresh);
    // Who is told that a test begins may stop it.
    QMetaObject::invokeMethod(this, &Work::prepare, Qt::QueuedConnection);
}

std::optional<CheckFinding> CertificationJob::Work::foregone(const CheckName& name) const
{
    const TrunkPlan& plan = m_line.plan();
    const bool isBarred = (name.needsRegistration && !plan.isRegistering())
        || (name.needsOwnCall && plan.mode == u"inbound");
    if (isBarred)
        return CheckFinding::notApplicable(Error(ErrorCode::NotForThisTrunk, m_test->id,
            QString::fromLatin1(plan.mode == u"inbound" ? pbxIsRegistrar : noRegistration)));
    const QStringList inputs = m_test->inputs + name.inputs;
    for (const QString& id : inputs)
        if (m_line.input(id).isEmpty())
            return CheckFinding::skipped(Error(ErrorCode::InputMissing, id));
    return {};
}

void CertificationJob::Work::prepare()
{
    if (!m_test || m_verdict)
        return;
    const CheckName* name = CheckNames::find(m_test->check);
    m_check = Check::create(m_line, *m_test);
    if (!name || !m_check)
        return end(CheckFinding::skipped(
            Error(ErrorCode::NoSuchCertificationTest, m_test->id, m_test->check)));
    if (auto finding = foregone(*name))
        return end(*finding);
    m_patience.start(m_check->patience());
    if (!m_check->needsLine())
        return startCheck();
    m_line.withLine([this, test = m_test](const std::optional<Error>& error) {
        if (m_test != test || m_verdict)
            return;
        if (error)
            return end(m_check->withoutLine(*error));
        startCheck();
    });
}

void CertificationJob::Work::startCheck()
{
    connect(m_check.get(), &Check::over, this, [this](const CheckFinding& finding) {
        if (!m_verdict)
            end(finding);
    });
    connect(m_check.get(), &Check::progressed, &m_job, &CertificationJob::progressed);
    connect(m_check.get(), &Check::figuresChanged, &m_job, &CertificationJob::figuresChanged);
    m_isStarted = true;
    m_check->start();
}

void CertificationJob::Work::onPatienceOver()
{
    if (m_verdict)
        return onStopped();
    stop(CheckFinding::failed(Error(ErrorCode::Timeout, m_test->id,
        u"%1 s"_s.arg(double(m_elapsed.elapsed()) / 1000, 0, 'f', 1))));
}

void CertificationJob::Work::stop(const CheckFinding& finding)
{
    m_verdict = finding;
    m_patience.start(stopWithin);
    if (!m_isStarted)
        return onStopped();
    m_check->stop([guard = QPointer<Work>(this), test = m_test] {
        if (guard && guard->m_test == test)
            QMetaObject::invokeMethod(guard, &Work::onStopped, Qt::QueuedConnection);
    });
}

void CertificationJob::Work::onStopped()
{
    if (m_test && m_verdict)
        end(*m_verdict);
}

void CertificationJob::Work::end(const CheckFinding& finding)
{
    m_patience.stop();
    m_verdict = finding;
    m_line.takeCalls({});
    if (m_check)
        m_check.release()->deleteLater(); // it may be telling this right now
    CertificationResult& done = result();
    done.state = finding.state;
    done.error = finding.error;
    done.facts = finding.facts;
    done.elapsedMs = m_elapsed.elapsed();
    if (finding.state == State::Waiting) { // interrupted, as if it had not begun
        const int attempt = done.attempt - 1;
        done = {};
        done.testId = m_test->id;
        done.attempt = attempt;
    }
    m_isAnyDecided = m_isAnyDecided || done.isDecided();
    if (done.state == State::Skipped && !m_firstObstacle)
        m_firstObstacle = done.error;
    m_test = nullptr;
    m_job.m_current.clear();
    publish(done);
    Q_EMIT m_job.advanced(int(m_job.m_tests.size() - m_waiting.size()), int(m_job.m_tests.size()));
    QMetaObject::invokeMethod(this, &Work::next, Qt::QueuedConnection);
}

void CertificationJob::Work::publish(const CertificationResult& result)
{
    m_job.m_run.changedAt = QDateTime::currentDateTimeUtc();
    const CertificationResult told = result; // the list may grow while it is told
    Q_EMIT m_job.resultChanged(told);
    Q_EMIT m_job.stepChanged(told.testId, stepStateOf(told.state), told.elapsedMs);
}

void CertificationJob::Work::onTraced(const TracedMessage& message)
{
    if (m_test) {
        CertificationResult& running = result();
        if (running.messages.size() < CertificationResult::maximumMessages)
            running.messages.append(message);
        else
            ++running.furtherMessages;
    }
    Q_EMIT m_job.traced(message);
    Q_EMIT m_job.transcript(message.isSent ? Job::Direction::Sent : Job::Direction::Received,
        QString::fromUtf8(message.bytes));
}

void CertificationJob::Work::cancel()
{
    if (m_isCancelled || m_isLeaving || !m_job.isRunning())
        return;
    m_isCancelled = true;
    m_interrupted = m_job.m_current;
    if (m_test && !m_verdict) {
        CheckFinding interrupted;
        interrupted.state = State::Waiting;
        stop(interrupted);
    }
}

void CertificationJob::Work::skip()
{
    if (m_test && !m_verdict && !m_isCancelled)
        stop(CheckFinding::skipped(Error(ErrorCode::Cancelled, m_test->id)));
}

void CertificationJob::Work::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_line.leave(m_isCancelled, [this](const std::optional<Error>& left) { finish(left); });
}

void CertificationJob::Work::finish(const std::optional<Error>& left)
{
    if (left)
        return m_job.finish(Outcome::unknown(*left));
    if (m_isCancelled)
        return m_job.finish(
            Outcome::cancelled(Error(ErrorCode::Cancelled, m_request.trunk.name, m_interrupted)));
    if (!m_isAnyDecided && m_firstObstacle)
        return m_job.finish(Outcome::failed(*m_firstObstacle));
    m_job.finish(Outcome::done());
}
