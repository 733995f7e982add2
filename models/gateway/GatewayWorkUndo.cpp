// SPDX-License-Identifier: GPL-3.0-or-later
// The way back of GatewayJob::Work: failing, cancelling, putting the device back as it was.
#include "models/gateway/GatewayWork.h"
#include "models/gateway/ways/CliConsole.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Nominal: a device that hung up is given so long to take a session again.
constexpr auto reconnectDeadline = 30s;
constexpr auto reconnectPoll = 50ms;
constexpr int undoAttempts = 3;

/// The session failed, not what was asked in it.
bool isOfSession(const Error& error)
{
    return exitCodeFor(error.code) == 4 || error.code == ErrorCode::TooMuchData
        || error.code == ErrorCode::UnexpectedAnswer;
}

} // namespace

void GatewayJob::Work::cancel()
{
    if (m_isOver || m_isUndoing || m_isCancelled)
        return;
    if (m_isConfirming)
        return decideToKeep(false);
    m_isCancelled = true;
    m_pollTimer.stop();
    m_answerTimer.stop();
    // The device is in the middle of something: what is undone is undone on a new connection.
    if (m_way)
        m_way->close();
    if (m_decided) {
        endStep(StepState::Done);
        return end(*m_decided);
    }
    // Once told to restart, the device restarts whether we watch or not.
    failWith(m_isActivated ? Error(ErrorCode::NotBack, returnHost(), u"cancelled"_s)
                           : Error(ErrorCode::Cancelled, m_request.name, m_step));
}

Error GatewayJob::Work::located(const Error& error) const
{
    Error out = error;
    const bool isOfNetwork = exitCodeFor(error.code) == 4
        || error.code == ErrorCode::CredentialsRefused || error.code == ErrorCode::LockedOut;
    if (isOfNetwork && error.code != ErrorCode::NoTransferRequest) {
        const quint16 port = door == u"ssh"_s ? m_request.ports.ssh
            : door == u"http"_s               ? m_request.ports.http
                                              : m_request.ports.telnet;
        out.subject = u"%1:%2"_s.arg(m_isActivated ? returnHost() : m_request.host).arg(port);
    }
    if (m_way)
        out.detail = m_way->redacted(out.detail);
    return out;
}

void GatewayJob::Work::failWith(const Error& error)
{
    if (m_isOver || m_isUndoing)
        return;
    m_isUndoing = true;
    m_answerTimer.stop();
    const Error named = located(error);
    endStep(StepState::Failed);
    if (m_isActivated && !m_isFetchMissed) {
        // Told to restart: nothing to undo by us, and what it holds is what was sent.
        m_way->close();
        return end(error.code == ErrorCode::VerifyDiffers && !m_isReverting
                ? Outcome::failed(named)
                : Outcome::unknown(named));
    }
    const Next finish = [this, named] {
        m_decided = m_isCancelled ? Outcome::cancelled(named) : Outcome::failed(named);
        if (!m_way || !m_way->isOpen())
            return end(*m_decided);
        logOut([this] { end(*m_decided); });
    };
    if (!m_way || !m_way->isTouched())
        return finish();
    undo(1, finish, [this, named](const Error& why) {
        m_way->close();
        end(Outcome::unknown(Error(ErrorCode::RollbackFailed, m_request.name,
            QStringList { named.detail, m_way->redacted(why.detail) }.join(u" / "_s))));
    });
}

/// After a silence or a lost line the session cannot be trusted to be at a prompt.
void GatewayJob::Work::undo(int attempt, Next undone, TakeError otherwise)
{
    const TakeError again = [this, attempt, undone, otherwise](const Error& error) {
        if (attempt >= undoAttempts || !isOfSession(error))
            return otherwise(error);
        m_way->close();
        undo(attempt + 1, undone, otherwise);
    };
    const Next begin = [this, undone, again] { m_way->undo(undone, again); };
    m_way->isUsable() ? begin() : reconnect(begin, otherwise);
}

void GatewayJob::Work::reconnect(Next next, TakeError otherwise)
{
    m_way->close();
    m_reconnectTimer.start();
    tryReconnect(std::move(next), std::move(otherwise));
}

void GatewayJob::Work::tryReconnect(Next next, TakeError otherwise)
{
    if (m_isOver)
        return;
    const bool isInForce = m_isActivated && !m_isFetchMissed;
    const QString host = isInForce ? returnHost() : m_request.host;
    const Moment moment = isInForce ? returnMoment() : Moment::Before;
    const Login login = m_login.at(moment);
    const TakeError again = [this, moment, next, otherwise](const Error& error) {
        m_way->close();
        // What was typed may have changed the password already.
        if (error.code == ErrorCode::CredentialsRefused && m_login.takeOther(moment)) {
            m_poll = [this, next, otherwise] { tryReconnect(next, otherwise); };
            m_pollTimer.start(reconnectPoll);
            return;
        }
        const bool isPassing = isOfSession(error) || error.code == ErrorCode::DeviceRefused;
        if (!isPassing || m_reconnectTimer.elapsed() >= m_clock.real(reconnectDeadline).count())
            return otherwise(error);
        m_poll = [this, next, otherwise] { tryReconnect(next, otherwise); };
        m_pollTimer.start(reconnectPoll);
    };
    m_way->open(
        host, login, [this, login, next, again] { m_way->logIn(login, next, again); }, again);
}

void GatewayJob::Work::end(Outcome outcome)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_pollTimer.stop();
    if (m_console)
        m_console->tftp().close();
    m_job.finish(std::move(outcome));
}
