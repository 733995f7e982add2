// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gateway/FaultRun.h"

#include "tests/peers/GrandstreamDevice.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Real time no run may exceed, whatever its deadlines add up to at the usual speed.
constexpr auto longestRun = 200s;
/// Real time until a device must have been left alone.
constexpr auto quietGrace = 20s;

QByteArray rendered(const FaultWay& way, const Site& site)
{
    const auto text = way.driver().render(site, site.gateways[0], *faultCatalog());
    if (!text)
        qFatal("%s %s", qPrintable(text.error().subject), qPrintable(text.error().detail));
    return *text;
}

QString storeInForce(PeerFamily family)
{
    return family == PeerFamily::Vega ? u"applied-config"_s : u"running-config"_s;
}

QString storeAtRestart(PeerFamily family)
{
    switch (family) {
    case PeerFamily::Trinity:
    case PeerFamily::Smartware:
        return u"startup-config"_s;
    case PeerFamily::Vega:
    case PeerFamily::Grandstream:
        return u"saved-config"_s;
    case PeerFamily::Mediatrix:
        return u"running-config"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

FaultRun::FaultRun(const FaultWay& way, const FaultCase& fault, const QString& hostKey)
    : m_way(way)
    , m_case(fault)
    , m_hostKey(hostKey)
    , m_request(way.request())
{
    if (way.door == Door::Ssh) // threads and key exchanges on a busy machine
        m_case.speed = qMin(m_case.speed, 8);
    if (way.door == Door::Http) // an answer that comes too late leaves its one session taken
        m_case.speed = qMin(m_case.speed, 4);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        complain(
            u"still running after all its deadlines, in "_s + m_steps.value(m_steps.size() - 1));
        m_job->disconnect(this);
        Q_EMIT finished();
    });
}

FaultRun::~FaultRun() = default;

void FaultRun::start()
{
    prepareDevice();
    prepareJob();
    m_limit.start(longestRun);
    m_job->start();
    if (m_ends > 0)
        complain(u"ended inside start()"_s);
}

void FaultRun::prepareDevice()
{
    PeerSetup setup = m_way.setup();
    setup.clock = Clock(m_case.speed);
    const QByteArray earlier = rendered(m_way, m_way.earlierSite());
    setup.startup = earlier;
    m_case.device(setup);
    m_simulator = std::make_unique<PeerSimulator>(setup);
    if (!m_simulator->start())
        qFatal("the simulator cannot listen");
    for (const QString& name : { storeInForce(setup.family), storeAtRestart(setup.family) })
        if (m_simulator->storeNames().contains(name) && m_simulator->store(name).isEmpty())
            m_simulator->setStore(name, earlier);
    m_case.before(*m_simulator);
    for (const QString& name : m_simulator->storeNames())
        m_before.insert(name, m_simulator->store(name));
    m_request.ports = { .ssh = 0, .telnet = 0, .http = 0 };
    if (m_way.door == Door::Ssh) {
        m_front = std::make_unique<SshFront>(SshFrontSetup { .backendPort = m_simulator->port(),
            .user = setup.user,
            .password = setup.password,
            .hostKeyFile = m_hostKey,
            .isRefusingWhileBackendDown = true });
        if (!m_front->start())
            qFatal("the SSH front cannot listen");
        m_request.ports.ssh = m_front->port();
    } else if (m_way.door == Door::Http) {
        GrandstreamWebSetup web;
        m_case.web(web);
        m_web = std::make_unique<GrandstreamWebPeer>(
            dynamic_cast<GrandstreamDevice&>(m_simulator->device()), web);
        if (!m_web->start())
            qFatal("the web page cannot listen");
        m_request.ports.http = m_web->port();
    } else {
        m_request.ports.telnet = m_simulator->port();
    }
}

void FaultRun::prepareJob()
{
    m_case.request(m_request);
    m_job = std::make_unique<GatewayJob>(m_request, Clock(m_case.speed));
    connect(m_job.get(), &Job::transcript, this,
        [this](Job::Direction, const QString& text) { m_transcript += text; });
    connect(m_job.get(), &Job::stepChanged, this, &FaultRun::onStep);
    connect(m_job.get(), &GatewayJob::asked, this, [this] {
        if (m_case.answer == u"proceed" || m_case.answer == u"keep" || m_case.answer == u"revert")
            m_job->proceed();
    });
    connect(m_job.get(), &GatewayJob::keepAsked, this, [this] {
        if (m_case.answer == u"keep")
            m_job->keep();
        else if (m_case.answer == u"revert")
            m_job->revert();
    });
    connect(m_job.get(), &Job::finished, this, &FaultRun::onFinished);
}

void FaultRun::onStep(const QString& name, Job::StepState state)
{
    if (state != Job::StepState::Running)
        return;
    m_steps.append(name);
    if (name == m_case.cancelAt)
        m_job->cancel();
}

void FaultRun::onFinished()
{
    if (++m_ends > 1)
        return complain(u"ended twice"_s);
    m_limit.stop();
    // It leaves the device alone afterwards, and says nothing more.
    auto* quiet = new QTimer(this);
    auto* late = new QTimer(this);
    late->setSingleShot(true);
    connect(late, &QTimer::timeout, this, [this, quiet] {
        complain(u"a session was left open"_s);
        quiet->stop();
        onQuiet();
    });
    connect(quiet, &QTimer::timeout, this, [this, quiet, late] {
        if (m_simulator->openSessions() > 0)
            return;
        quiet->stop();
        late->stop();
        onQuiet();
    });
    quiet->start(5ms);
    late->start(quietGrace);
}

void FaultRun::onQuiet()
{
    judge();
    m_web.reset();
    m_front.reset();
    Q_EMIT finished();
}

QMap<PeerPoint, int> FaultRun::visits() const { return m_simulator->device().visits(); }

QString FaultRun::outcomeText() const
{
    if (m_ends == 0)
        return u"none"_s;
    QString text = outcomeName(outcome().end);
    if (outcome().error)
        text += u", "_s + errorCodeName(outcome().error->code);
    return text;
}

QString FaultRun::detail() const
{
    if (m_ends == 0 || !outcome().error)
        return m_steps.join(u' ');
    return outcome().error->subject + u": "_s + outcome().error->detail + u" ["_s
        + m_steps.join(u' ') + u"] "_s + m_job->notes().join(u' ');
}

void FaultRun::judge()
{
    const Outcome& end = outcome();
    if (end.error.has_value() == (end.end == Outcome::End::Done))
        complain(u"an outcome and its error do not agree"_s);
    if (m_case.isDone && end.end != Outcome::End::Done)
        complain(u"should have ended done"_s);
    if (m_case.mustStrike && m_simulator->device().strikeCount() == 0)
        complain(u"the fault never struck"_s);
    if (end.end == Outcome::End::Cancelled && m_case.cancelAt.isEmpty())
        complain(u"cancelled by nobody"_s);
    if (end.end == Outcome::End::Unknown && end.error->subject.isEmpty())
        complain(u"unknown, of what?"_s);
    judgeSecrets();
    if (end.end == Outcome::End::Done)
        judgeDone();
    else if (end.end != Outcome::End::Unknown && m_job->isBeforeActivation())
        judgeUntouched();
}

bool FaultRun::isHolding(const QByteArray& store, const QByteArray& wanted) const
{
    const auto left
        = m_way.driver().format().differences(store, wanted, ConfigFormat::Hidden::Equal);
    return std::none_of(left.begin(), left.end(), [](const auto& d) { return d.isAdded; });
}

bool FaultRun::isAlike(const QByteArray& store, const QByteArray& before) const
{
    return store == before || (isHolding(store, before) && isHolding(before, store));
}

/// Done is never said of a device that holds something else.
void FaultRun::judgeDone()
{
    using Purpose = GatewayRequest::Purpose;
    if (m_request.purpose == Purpose::Backup || m_request.purpose == Purpose::Difference)
        return judgeUntouched();
    const QByteArray& wanted = m_request.configuration;
    const QByteArray inForce = m_simulator->store(storeInForce(m_way.peer));
    const QByteArray atRestart = m_simulator->store(storeAtRestart(m_way.peer));
    const bool isLater = !m_request.isReloading;
    const bool isTypedLive = m_way.transfer == Transfer::Statements;
    const bool isPulled = m_way.transfer == Transfer::Pull && isLater;
    if (!isPulled && !(isLater && isTypedLive) && !isHolding(atRestart, wanted))
        complain(u"done, but the device would start with something else"_s);
    if (!(isLater && !isTypedLive) && !isHolding(inForce, wanted))
        complain(u"done, but something else is in force"_s);
    if (m_simulator->reloadCount() == 0 && !isLater && m_way.isRestarting()
        && !m_job->notes().contains(u"already_up_to_date"_s))
        complain(u"done, but never restarted"_s);
    if (isLater && m_simulator->reloadCount() > 0)
        complain(u"restarted against the wish"_s);
}

void FaultRun::judgeUntouched()
{
    if (m_simulator->reloadCount() > 0)
        complain(u"restarted, though it failed before"_s);
    const bool isExact = m_way.transfer == Transfer::StartupFile;
    for (const QString& name : { storeInForce(m_way.peer), storeAtRestart(m_way.peer) }) {
        const QByteArray now = m_simulator->store(name);
        const QByteArray& before = m_before[name];
        if (isExact ? now == before : isAlike(now, before))
            continue;
        // A device that never shows its passwords cannot be given them back; the note says so.
        if (!m_job->notes().contains(u"passwords_not_restored"_s))
            complain(name + u" is not as it was"_s);
    }
}

void FaultRun::judgeSecrets()
{
    QString all
        = m_transcript + m_job->difference() + m_job->notes().join(u' ') + m_job->identity();
    if (const auto& error = outcome().error)
        all += error->subject + error->detail;
    for (const QString& secret : faultSecrets())
        if (all.contains(secret))
            complain(u"a secret was shown: "_s + secret);
}
