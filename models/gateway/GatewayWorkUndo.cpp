// SPDX-License-Identifier: GPL-3.0-or-later
// The way back of GatewayJob::Work: failing, cancelling, putting the device back as it was.
#include "models/gateway/GatewayWork.h"

using namespace Qt::StringLiterals;

void GatewayJob::Work::cancel()
{
    if (m_isOver || m_isUndoing || m_isCancelled)
        return;
    m_isCancelled = true;
    m_pollTimer.stop();
    endTransfer();
    // Once told to restart, the device restarts whether we watch or not.
    const Error error = m_isActivated ? Error(ErrorCode::NotBack, returnHost(), u"cancelled"_s)
                                      : Error(ErrorCode::Cancelled, m_request.name, m_step);
    // The device is in the middle of something: what is undone is undone on a new connection.
    if (m_session)
        m_session->close();
    failWith(error);
}

Error GatewayJob::Work::located(const Error& error) const
{
    Error out = error;
    const bool isOfNetwork
        = exitCodeFor(error.code) == 4 || error.code == ErrorCode::CredentialsRefused;
    if (isOfNetwork && error.code != ErrorCode::NoTransferRequest)
        out.subject
            = u"%1:%2"_s.arg(m_isActivated ? returnHost() : m_request.host).arg(m_request.port);
    out.detail = redacted(out.detail);
    return out;
}

void GatewayJob::Work::failWith(const Error& error)
{
    if (m_isOver || m_isUndoing)
        return;
    m_isUndoing = true;
    m_isUntrusted = error.code == ErrorCode::Timeout || error.code == ErrorCode::TooMuchData
        || error.code == ErrorCode::UnexpectedAnswer;
    endTransfer();
    const Error named = located(error);
    endStep(StepState::Failed);
    if (m_isActivated) {
        // Told to restart: nothing to undo by us, and what it holds is what was sent.
        if (m_session)
            m_session->close();
        return end(error.code == ErrorCode::VerifyDiffers ? Outcome::failed(named)
                                                          : Outcome::unknown(named));
    }
    const auto finish = [this, named] {
        logOut([this, named] {
            end(m_isCancelled ? Outcome::cancelled(named) : Outcome::failed(named));
        });
    };
    undo(finish, [this, named](const Error& why) {
        if (m_session)
            m_session->close();
        end(Outcome::unknown(Error(ErrorCode::RollbackFailed, m_request.name,
            QStringList { named.detail, redacted(why.detail) }.join(u" / "_s))));
    });
}

void GatewayJob::Work::undo(Next undone, TakeError otherwise)
{
    // After a silence or a lost line the session cannot be trusted to be at a prompt.
    const bool isUsable = m_session && m_session->isOpen() && !m_isCancelled && !m_isUntrusted;
    const Next viaNewSession = [this, undone, otherwise] {
        reconnect([this, undone, otherwise] { undoRunning(undone, otherwise); }, otherwise);
    };
    switch (m_touched) {
    case Touched::Nothing:
        return undone();
    case Touched::Startup:
        if (isUsable)
            return undoStartup(std::move(undone), std::move(otherwise));
        return reconnect([this, undone, otherwise] { undoStartup(undone, otherwise); }, otherwise);
    case Touched::Running:
        if (!isUsable)
            return viaNewSession();
        if (!m_isConfiguring)
            return undoRunning(std::move(undone), std::move(otherwise));
        return leaveConfiguration(
            0, [this, undone, otherwise] { undoRunning(undone, otherwise); },
            [viaNewSession](const Error&) { viaNewSession(); });
    }
}

void GatewayJob::Work::reconnect(Next next, TakeError otherwise)
{
    if (m_session)
        m_session->close();
    m_isConfiguring = false;
    connectToDevice(
        m_request.host, [this, next, otherwise] { logIn(next, otherwise); }, otherwise);
}

/// Looks first: what was refused or interrupted often changed nothing. Otherwise puts the old
/// startup file back and reads it once more.
void GatewayJob::Work::undoStartup(Next undone, TakeError otherwise)
{
    const QByteArray file = "backup-" + m_request.fileName.toUtf8();
    const auto restore = [this, file, undone, otherwise] {
        copyToDevice(
            m_dialect.loadStartup, file, m_startupBackup,
            [this, file, undone, otherwise] {
                copyFromDevice(
                    m_dialect.readStartup, file,
                    [this, undone, otherwise](const QByteArray& now) {
                        if (now != m_startupBackup)
                            return otherwise(Error(ErrorCode::ReadBackDiffers, m_request.name));
                        notes.append(u"startup_restored"_s);
                        undone();
                    },
                    otherwise);
            },
            otherwise);
    };
    copyFromDevice(
        m_dialect.readStartup, file,
        [this, undone, restore](
            const QByteArray& now) { now == m_startupBackup ? undone() : restore(); },
        otherwise);
}

/// Types the way back to the running configuration found at first, then proves it is there.
void GatewayJob::Work::undoRunning(Next undone, TakeError otherwise)
{
    const auto check = [this, undone, otherwise] {
        show(
            m_dialect.showRunning,
            [this, undone, otherwise](const QByteArray& now) {
                const auto left
                    = ConfigTree::parse(now).differences(ConfigTree::parse(m_runningBackup));
                if (!left.isEmpty())
                    return otherwise(
                        Error(ErrorCode::ReadBackDiffers, m_request.name, described(left.first())));
                notes.append(u"running_restored"_s);
                m_isSaveTried ? undoSave(undone, otherwise) : undone();
            },
            otherwise);
    };
    show(
        m_dialect.showRunning,
        [this, check, otherwise](const QByteArray& now) {
            const auto lines = ConfigPatch::lines(
                ConfigTree::parse(now), ConfigTree::parse(m_runningBackup), m_dialect.syntax);
            if (lines.isEmpty())
                return check();
            command(m_dialect.enterConfiguration, m_dialect.commandDeadline, true,
                [this, lines, check, otherwise](Result<CliReply> reply) {
                    if (!reply)
                        return otherwise(reply.error());
                    replay(lines, check, otherwise);
                });
        },
        otherwise);
}

/// The running configuration is as it was; was it saved before? Saving it again puts the startup
/// configuration back only if the two were alike.
void GatewayJob::Work::undoSave(Next undone, TakeError otherwise)
{
    const auto isAsBefore = [this](const QByteArray& startup) {
        return ConfigTree::parse(startup).differences(ConfigTree::parse(m_startupBackup)).isEmpty();
    };
    const auto differs = [this, otherwise] {
        otherwise(Error(ErrorCode::ReadBackDiffers, m_request.name, u"startup-config"_s));
    };
    const auto save = [this, isAsBefore, differs, undone, otherwise] {
        command(m_dialect.saveRunning, m_dialect.copyDeadline, true,
            [this, isAsBefore, differs, undone, otherwise](const Result<CliReply>& reply) {
                if (!reply)
                    return otherwise(reply.error());
                show(
                    m_dialect.showStartup,
                    [isAsBefore, differs, undone](
                        const QByteArray& now) { isAsBefore(now) ? undone() : differs(); },
                    otherwise);
            });
    };
    show(
        m_dialect.showStartup,
        [this, isAsBefore, save, differs, undone](const QByteArray& now) {
            if (isAsBefore(now))
                return undone();
            isAsBefore(m_runningBackup) ? save() : differs();
        },
        otherwise);
}

void GatewayJob::Work::replay(QList<QByteArray> lines, Next next, TakeError otherwise)
{
    if (lines.isEmpty())
        return leaveConfiguration(0, std::move(next), std::move(otherwise));
    m_isConfiguring = true;
    CliStep step { .name = u"undo"_s,
        .send = lines.takeFirst(),
        .isLiteral = true,
        .expect = { prompt() },
        .deadline = m_dialect.commandDeadline,
        .mark = {} };
    m_session->run(step, [this, lines, next, otherwise](Result<CliReply> reply) {
        reply ? replay(lines, next, otherwise) : otherwise(reply.error());
    });
}

void GatewayJob::Work::end(Outcome outcome)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_tftp.close();
    m_job.finish(std::move(outcome));
}
