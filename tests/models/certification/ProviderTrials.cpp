// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/ProviderTrials.h"

#include "tests/models/certification/CheckBench.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// Two processors, most of the time nothing to do; fewer once they turn out to be busy.
constexpr int mostAtOnce = 6;
constexpr int mostWhenBusy = 2;
constexpr int mostRepeats = 3;
constexpr auto trialDeadline = 240s;
} // namespace

ProviderTrials::ProviderTrials()
    : m_mostAtOnce(mostAtOnce)
{
}

QString ProviderTrials::prepare()
{
    if (!m_certificates.make(ProviderPeer::domain()))
        return m_certificates.errorText();
    const auto catalog = Catalog::load();
    const auto plan = CertificationPlan::load();
    if (!catalog || !plan)
        return u"catalogue or plan"_s;
    m_catalog = *catalog;
    m_plan = *plan;
    return {};
}

Trunk ProviderTrials::trunkOf(const ProviderPeer::Setup& provider)
{
    Trunk trunk;
    trunk.name = u"test trunk"_s;
    trunk.host = ProviderPeer::domain();
    trunk.transport = u"udp"_s;
    trunk.username = provider.account;
    trunk.password = Secret(provider.password);
    trunk.number = provider.numbers.first();
    trunk.numbers = provider.numbers.mid(1);
    trunk.channels = provider.channels;
    trunk.codecs = { u"alaw"_s, u"ulaw"_s, u"g729"_s };
    return trunk;
}

QHash<QString, QString> ProviderTrials::inputsFor(const ProviderPeer::Setup& provider)
{
    return { { u"own_number"_s, provider.numbers.at(0) },
        { u"second_number"_s, provider.numbers.at(1) }, { u"echo_number"_s, provider.echoNumber },
        { u"foreign_number"_s, u"0719876543"_s }, { u"unknown_number"_s, u"0721999999"_s },
        { u"channels"_s, QString::number(provider.channels) },
        { u"parallel_calls"_s, QString::number(provider.channels) } };
}

void ProviderTrials::beginNext()
{
    while (m_underWay < m_mostAtOnce && !m_waiting.isEmpty()) {
        Course& course = m_courses[m_waiting.first().name];
        course.trial = m_waiting.takeFirst();
        begin(course);
    }
}

void ProviderTrials::begin(Course& course)
{
    ProviderPeer::Setup& setup = course.trial.provider;
    setup.certificates = &m_certificates;
    course.provider = std::make_unique<ProviderPeer>(setup);
    if (!course.provider->start()) {
        course.trouble = course.provider->errorText().toUtf8();
        return;
    }
    ++m_underWay;
    course.isSlowDone = course.trial.slowTests.isEmpty();
    beginJob(course, testsOf(course, false), course.trial.clock);
}

QStringList ProviderTrials::testsOf(const Course& course, bool isSlow) const
{
    QStringList tests;
    for (const CertificationTest& test : m_plan->tests())
        if (!test.isGuided() && course.trial.slowTests.contains(test.id) == isSlow)
            tests.append(test.id);
    return tests;
}

void ProviderTrials::beginJob(Course& course, const QStringList& tests, Clock clock)
{
    CertificationRequest request;
    request.run = course.job ? course.job->certificationRun() : CertificationRun::of(m_plan);
    request.run.inputs = inputsFor(course.trial.provider);
    request.tests = tests;
    request.trunk = TrunkPlan::resolve(trunkOf(course.trial.provider), *m_catalog);
    request.catalog = m_catalog;
    request.entry = ProviderPeer::catalogueEntry();
    request.agent.nameServers = { course.provider->nameServer() };
    request.agent.caFile = m_certificates.authority();
    request.agent.localAddress = u"127.0.0.1"_s;
    request.tester = u"tester"_s;
    request.clock = clock;
    request.answerDeadline = course.trial.answerDeadline;
    request.ringDeadline = 8s;
    course.job = std::make_unique<CertificationJob>(request);
    // Later: the job that ends may be replaced.
    QObject::connect(
        course.job.get(), &Job::finished, &m_loop, [this, &course] { onFinished(course); },
        Qt::QueuedConnection);
    course.job->start();
}

QStringList ProviderTrials::endedOtherwise(const Course& course)
{
    QStringList tests;
    for (const CertificationResult& result : course.job->certificationRun().results) {
        const bool isFailed = result.state == CertificationResult::State::Failed;
        const QString ending = result.testId + u' ' + CheckBench::verdict(result);
        const bool isDue = std::any_of(course.trial.failing.begin(), course.trial.failing.end(),
            [&](const QString& due) { return due.startsWith(result.testId + u' '); });
        if (isFailed ? !course.trial.failing.contains(ending) : isDue)
            tests.append(result.testId);
    }
    return tests;
}

void ProviderTrials::onFinished(Course& course)
{
    if (!std::exchange(course.isSlowDone, true))
        return beginJob(course, testsOf(course, true), course.trial.slowClock);
    const QStringList again = endedOtherwise(course);
    if (!again.isEmpty() && ++course.repeats <= mostRepeats) {
        m_mostAtOnce = mostWhenBusy;
        return beginJob(course, again, course.trial.clock);
    }
    course.isOver = true;
    --m_underWay;
    beginNext();
    m_loop.quit();
}

const CertificationJob* ProviderTrials::end(const QString& name)
{
    // Those before it that nobody asked for were not wanted.
    while (!m_courses.contains(name) && !m_waiting.isEmpty() && m_waiting.first().name != name)
        m_waiting.removeFirst();
    beginNext();
    QTimer deadline;
    QObject::connect(&deadline, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    deadline.start(trialDeadline);
    const auto isOver = [&] {
        const auto found = m_courses.find(name);
        return found != m_courses.end() && (found->second.isOver || !found->second.job);
    };
    while (!isOver() && deadline.remainingTime() > 0)
        m_loop.exec();
    return isOver() ? m_courses.at(name).job.get() : nullptr;
}

QByteArray ProviderTrials::why(const QString& name) const
{
    const auto found = m_courses.find(name);
    if (found == m_courses.end())
        return "never begun";
    if (!found->second.job)
        return found->second.trouble;
    return "at " + found->second.job->current().toUtf8() + '\n' + found->second.provider->log();
}
