// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/ProviderTrials.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// Two processors, most of the time nothing to do.
constexpr int mostAtOnce = 8;
constexpr auto trialDeadline = 240s;
} // namespace

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
    while (m_underWay < mostAtOnce && !m_waiting.isEmpty()) {
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
    CertificationRun run = CertificationRun::of(m_plan);
    run.inputs = inputsFor(setup);
    beginJob(course, run, false);
}

void ProviderTrials::beginJob(Course& course, const CertificationRun& run, bool isSlow)
{
    CertificationRequest request;
    request.run = run;
    for (const CertificationTest& test : m_plan->tests())
        if (!test.isGuided() && course.trial.slowTests.contains(test.id) == isSlow)
            request.tests.append(test.id);
    request.trunk = TrunkPlan::resolve(trunkOf(course.trial.provider), *m_catalog);
    request.catalog = m_catalog;
    request.entry = ProviderPeer::catalogueEntry();
    request.agent.nameServers = { course.provider->nameServer() };
    request.agent.caFile = m_certificates.authority();
    request.agent.localAddress = u"127.0.0.1"_s;
    request.tester = u"tester"_s;
    request.clock = isSlow ? course.trial.slowClock : course.trial.clock;
    request.answerDeadline = course.trial.answerDeadline;
    request.ringDeadline = 8s;
    course.job = std::make_unique<CertificationJob>(request);
    // Later: the job that ends may be replaced.
    QObject::connect(
        course.job.get(), &Job::finished, &m_loop,
        [this, &course, isSlow] { onFinished(course, isSlow); }, Qt::QueuedConnection);
    course.job->start();
}

void ProviderTrials::onFinished(Course& course, bool isSlow)
{
    if (!isSlow && !course.trial.slowTests.isEmpty())
        return beginJob(course, CertificationRun(course.job->certificationRun()), true);
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

QString ProviderTrials::verdict(const CertificationResult& result)
{
    const QString code = result.error ? errorCodeName(result.error->code) : QString();
    if (result.state == CertificationResult::State::Failed)
        return code;
    const QString state = certificationStateName(result.state);
    return code.isEmpty() ? state : state + u": "_s + code;
}

QByteArray ProviderTrials::story(const CertificationResult& result)
{
    QByteArray text = result.testId.toUtf8() + ": " + verdict(result).toUtf8();
    if (result.error)
        text += " (" + result.error->subject.toUtf8() + ", " + result.error->detail.toUtf8() + ')';
    for (const TrunkFact& each : result.facts)
        text += "\n  " + each.key.toUtf8() + " = " + each.value.toUtf8();
    for (const TracedMessage& each : result.messages)
        text += (each.isSent ? "\n--> " : "\n<-- ") + each.remote.text().toUtf8() + '\n'
            + each.bytes;
    return text;
}
