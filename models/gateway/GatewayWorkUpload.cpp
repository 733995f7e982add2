// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of GatewayJob::Work: sending, reading back, restarting, verifying, keeping.
#include "models/gateway/GatewayWork.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A device that was told to restart may answer a last time before it goes down.
constexpr auto goingDownGrace = 20s;

/// Real time between two attempts.
constexpr std::chrono::milliseconds longestPoll = 1s;

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

void GatewayJob::Work::send()
{
    beginStep(u"sending"_s);
    m_way->send([this] { readBack(); }, failing());
}

void GatewayJob::Work::readBack()
{
    beginStep(u"reading_back"_s);
    m_way->readBack(
        [this] {
            m_request.isReloading ? activate()
                                  : m_way->leaveForLater([this] { conclude(); }, failing());
        },
        failing());
}

void GatewayJob::Work::activate()
{
    beginStep(u"activating"_s);
    // A command that asks nothing back may be heard before we know: no stopping from there on.
    connect(m_way.get(), &GatewayWay::restartSent, this, [this] { m_isActivated = true; });
    m_way->activate(
        [this] {
            m_isActivated = true;
            m_way->isRestarting() ? waitForReturn() : askToKeep({});
        },
        [this](const Error& error) {
            // It may have heard the last "yes" or not: only its return will tell.
            m_isActivated = error.code == ErrorCode::NotReloaded;
            failWith(error);
        });
}

/// A device reached through a loopback address is reached through a tunnel, whose far end does
/// not follow it to its new address.
QString GatewayJob::Work::returnHost() const
{
    const bool isTunnel = isLoopback(m_request.host) && !isLoopback(m_request.newAddress);
    const bool isStaying = m_isReverting || isTunnel || m_request.newAddress.isEmpty();
    return isStaying ? m_request.host : m_request.newAddress;
}

LoginChoice::Moment GatewayJob::Work::returnMoment() const
{
    return m_isReverting ? Moment::GoneBack : Moment::Returned;
}

/// Often at first, then ever less: a device that is starting has better things to do than to turn
/// us away.
std::chrono::milliseconds GatewayJob::Work::nextPoll(qint64 waitedMs) const
{
    const std::chrono::milliseconds first = m_request.driver->dialect().returnPoll;
    return std::clamp(std::chrono::milliseconds(waitedMs / 10), first, longestPoll);
}

void GatewayJob::Work::waitForReturn()
{
    beginStep(u"waiting_for_return"_s);
    m_reloadTimer.start();
    m_wasAway = false;
    m_poll = [this] { tryReturn(); };
    tryReturn();
}

void GatewayJob::Work::tryReturn()
{
    if (m_isOver)
        return;
    const TakeError again = [this](const Error& e) { onNotBackYet(e); };
    const Next loggedIn = [this] {
        // It takes the password now that it refused before: it has restarted.
        m_wasAway = m_wasAway || (m_hasWaitedForLogin && m_login.isChanging());
        verify();
    };
    const Login login = m_login.at(returnMoment());
    m_way->open(
        returnHost(), login,
        [this, login, loggedIn, again] { m_way->logIn(login, loggedIn, again); }, again);
}

void GatewayJob::Work::onNotBackYet(const Error& error)
{
    m_wasAway
        = m_wasAway || (exitCodeFor(error.code) == 4 && error.code != ErrorCode::NoTransferRequest);
    m_way->close();
    // Not down yet, it still wants its old password: asked again once it must have gone.
    if (error.code == ErrorCode::CredentialsRefused && !m_wasAway
        && !std::exchange(m_hasWaitedForLogin, true)) {
        m_pollTimer.start(m_clock.real(goingDownGrace));
        return;
    }
    // A device that keeps its passwords to itself went back without going back to the old one.
    const bool isRestoring = m_request.purpose == GatewayRequest::Purpose::Restore;
    if (error.code == ErrorCode::CredentialsRefused
        && ((m_isReverting && m_login.takeOther(Moment::GoneBack))
            || (isRestoring && m_login.takeFactory()))) {
        m_pollTimer.start(m_request.driver->dialect().returnPoll);
        return;
    }
    const bool isFinal = error.code == ErrorCode::CredentialsRefused
        || error.code == ErrorCode::LockedOut || error.code == ErrorCode::HostKeyChanged;
    const auto deadline = m_request.driver->dialect().returnDeadline;
    const bool isLate = m_reloadTimer.elapsed() >= m_clock.real(deadline).count();
    if (!isFinal && !isLate) {
        m_pollTimer.start(nextPoll(m_reloadTimer.elapsed()));
        return;
    }
    if (error.code == ErrorCode::VerifyDiffers && !m_isReverting
        && m_request.keepWithin.count() > 0)
        return askToKeep(error);
    // It never fetched anything: what was set to make it fetch is put back.
    m_isFetchMissed = error.code == ErrorCode::NoTransferRequest && !m_isReverting;
    const bool isTelling = isFinal || error.code == ErrorCode::VerifyDiffers
        || error.code == ErrorCode::NoTransferRequest;
    failWith(isTelling ? error : Error(ErrorCode::NotBack, returnHost(), error.detail));
}

void GatewayJob::Work::verify()
{
    beginStep(u"verifying"_s);
    // A device that has just started may still fall silent or hang up: it is waited for again.
    const TakeError otherwise = [this](const Error& error) {
        const bool isPassing
            = exitCodeFor(error.code) == 4 || error.code == ErrorCode::NoTransferRequest;
        if (!isPassing)
            return failWith(error);
        beginStep(u"waiting_for_return"_s);
        onNotBackYet(error);
    };
    identify(
        [this, otherwise] {
            m_way->readAgain(
                [this](const QByteArray& running) { checkRunning(running); }, otherwise);
        },
        otherwise);
}

void GatewayJob::Work::checkRunning(const QByteArray& running)
{
    const QByteArray& wanted = m_isReverting ? m_way->found() : m_request.configuration;
    const auto differences
        = m_request.driver->format().differences(running, wanted, ConfigFormat::Hidden::Equal);
    const auto first = std::find_if(differences.begin(), differences.end(),
        [](const ConfigDifference& d) { return d.isAdded; });
    const QString found = first == differences.end() ? QString() : m_way->described(*first);
    const bool isUntouched = running == m_way->found();
    const bool hasRestarted = m_wasAway || (m_way->isShowingForce() && !isUntouched);
    // The old configuration may hold all that was planned: only a device that was away restarted.
    if (found.isEmpty() && hasRestarted)
        return m_isReverting ? onReverted() : askToKeep({});
    if (!hasRestarted && m_reloadTimer.elapsed() < m_clock.real(goingDownGrace).count()) {
        beginStep(u"waiting_for_return"_s);
        return onNotBackYet(Error(ErrorCode::NotReloaded, m_request.name, found));
    }
    if (m_way->isSettlingLate() && !found.isEmpty()) {
        beginStep(u"waiting_for_return"_s);
        return onNotBackYet(Error(ErrorCode::VerifyDiffers, m_request.name, found));
    }
    // Always there, always the old: the line dropped before the device had heard the last "yes".
    const Error differs(
        hasRestarted ? ErrorCode::VerifyDiffers : ErrorCode::NotReloaded, m_request.name, found);
    m_isReverting || m_request.keepWithin.count() == 0 ? failWith(differs) : askToKeep(differs);
}

/// Keep or revert: the technician confirms that it works, or what was there goes back.
void GatewayJob::Work::askToKeep(const std::optional<Error>& problem)
{
    if (m_request.keepWithin.count() == 0)
        return conclude();
    m_keepProblem = problem;
    // Nobody types meanwhile, and many devices have one session only.
    logOut([this] {
        beginStep(u"confirming"_s);
        m_isConfirming = true;
        const auto within = m_clock.real(m_request.keepWithin);
        m_answerTimer.callOnTimeout(this, [this] { decideToKeep(false); });
        m_answerTimer.start(within);
        Q_EMIT m_job.keepAsked(
            std::chrono::duration_cast<std::chrono::seconds>(within), m_keepProblem);
    });
}

void GatewayJob::Work::decideToKeep(bool isKept)
{
    if (!std::exchange(m_isConfirming, false))
        return;
    m_answerTimer.stop();
    m_answerTimer.disconnect(this);
    if (!isKept)
        return revert();
    endStep(StepState::Done);
    end(m_keepProblem ? Outcome::failed(*m_keepProblem) : Outcome::done());
}

void GatewayJob::Work::revert()
{
    beginStep(u"reverting"_s);
    reconnect([this] { identify([this] { revertOnDevice(); }, failing()); }, failing());
}

void GatewayJob::Work::revertOnDevice()
{
    undo(
        1,
        [this] {
            if (!m_way->isRestarting())
                return onReverted();
            m_isReverting = true;
            m_way->activate([this] { waitForReturn(); }, failing());
        },
        [this](const Error& error) {
            failWith(Error(ErrorCode::RollbackFailed, m_request.name, error.detail));
        });
}

void GatewayJob::Work::onReverted()
{
    m_decided = Outcome::failed(Error(
        ErrorCode::NotKept, m_request.name, m_keepProblem ? m_keepProblem->detail : QString()));
    logOut([this] { end(*m_decided); });
}
