// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of GatewayJob::Work: sending, reading back, restarting, verifying.
#include "models/gateway/GatewayWork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A device that was told to restart may answer a last time before it goes down.
constexpr auto goingDownGrace = 20s;
/// Real time: after the console's prompt, how long the last block may still be on its way.
constexpr auto transferGrace = 1500ms;

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

void GatewayJob::Work::copyToDevice(const QByteArray& line, const QByteArray& file,
    const QByteArray& content, Next next, TakeError otherwise)
{
    m_tftp.offer(file, content);
    transfer(
        line, file, [next = std::move(next)](const QByteArray&) { next(); }, std::move(otherwise));
}

void GatewayJob::Work::copyFromDevice(
    const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise)
{
    m_tftp.accept(file);
    transfer(line, file, std::move(next), std::move(otherwise));
}

/// A copy counts when the device is back at its prompt without an error AND our server saw the
/// whole file go over: a prompt alone proves nothing.
void GatewayJob::Work::transfer(
    const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise)
{
    struct State {
        std::optional<QByteArray> content;
        bool isAtPrompt = false;
        bool isOver = false;
    };
    auto state = std::make_shared<State>();
    const QByteArray address = m_tftp.address().toString().toUtf8();
    m_session->setVariable(u"host"_s,
        m_tftp.port() == 69 ? address : address + ':' + QByteArray::number(m_tftp.port()));
    m_session->setVariable(u"file"_s, file);

    const auto conclude = [this, state, file, next = std::move(next), otherwise](
                              const std::optional<Error>& error) {
        if (state->isOver || (!error && !(state->content && state->isAtPrompt)))
            return;
        state->isOver = true;
        m_tftp.withdraw(file);
        endTransfer();
        error ? otherwise(*error) : next(*state->content);
    };
    connect(&m_tftp, &TftpServer::requested, this,
        [this, state](const QByteArray&, bool, bool isAccepted) {
            if (isAccepted && !state->isAtPrompt)
                m_requestTimer.stop();
        });
    connect(&m_tftp, &TftpServer::completed, this,
        [state, conclude, file](const QByteArray& name, bool, const QByteArray& content) {
            if (name == file) {
                state->content = content;
                conclude({});
            }
        });
    connect(&m_tftp, &TftpServer::failed, this,
        [this, state, file](const QByteArray& name, bool, const QString& reason) {
            if (name == file && !state->isOver) // the console says more; it gets the time to
                notes.append(u"transfer_failed: "_s + redacted(reason));
        });
    connect(&m_requestTimer, &QTimer::timeout, this, [this, conclude] {
        m_session->close(); // it still waits for a transfer that will not come
        conclude(Error(ErrorCode::NoTransferRequest, m_tftp.address().toString(),
            QString::number(m_tftp.port())));
    });
    m_requestTimer.start(m_clock.real(m_dialect.requestDeadline));
    command(
        line, m_dialect.copyDeadline, true, [this, state, conclude, file](Result<CliReply> reply) {
            if (!reply)
                return conclude(reply.error());
            state->isAtPrompt = true;
            conclude({});
            if (state->isOver)
                return;
            m_requestTimer.disconnect(this);
            connect(&m_requestTimer, &QTimer::timeout, this, [conclude, file] {
                conclude(Error(ErrorCode::TransferFailed, QString::fromUtf8(file),
                    u"no transfer took place"_s));
            });
            m_requestTimer.start(transferGrace);
        });
}

void GatewayJob::Work::endTransfer()
{
    m_requestTimer.stop();
    m_requestTimer.disconnect(this);
    m_tftp.disconnect(this);
}

void GatewayJob::Work::sendByTftp()
{
    beginStep(u"sending"_s);
    copyToDevice(
        m_dialect.loadScratch, m_request.fileName.toUtf8(), m_request.configuration,
        [this] { readBackScratch(); }, [this](const Error& e) { failWith(e); });
}

/// The scratch copy is compared before the startup configuration is touched at all.
void GatewayJob::Work::readBackScratch()
{
    beginStep(u"reading_back"_s);
    copyFromDevice(
        m_dialect.readScratch, "check-" + m_request.fileName.toUtf8(),
        [this](const QByteArray& content) {
            const QString found
                = content == m_request.configuration ? QString() : firstDifference(content, true);
            if (!found.isEmpty())
                return failWith(Error(ErrorCode::ReadBackDiffers, m_request.name, found));
            storeStartup();
        },
        [this](const Error& e) { failWith(e); });
}

void GatewayJob::Work::storeStartup()
{
    m_touched = Touched::Startup;
    command(m_dialect.storeStartup, m_dialect.copyDeadline, true,
        [this](Result<CliReply> reply) { reply ? readBackStartup() : failWith(reply.error()); });
}

void GatewayJob::Work::readBackStartup()
{
    copyFromDevice(
        m_dialect.readStartup, "check-" + m_request.fileName.toUtf8(),
        [this](const QByteArray& content) {
            const QString found
                = content == m_request.configuration ? QString() : firstDifference(content, true);
            if (!found.isEmpty())
                return failWith(Error(ErrorCode::ReadBackDiffers, m_request.name, found));
            if (content != m_request.configuration)
                notes.append(u"device_rewrote_file"_s);
            if (m_request.isReloading)
                return activate();
            notes.append(u"restart_pending"_s);
            logOut([this] { end(Outcome::done()); });
        },
        [this](const Error& e) { failWith(e); });
}

void GatewayJob::Work::sendInline()
{
    beginStep(u"sending"_s);
    m_touched = Touched::Running;
    command(m_dialect.enterConfiguration, m_dialect.commandDeadline, true,
        [this](Result<CliReply> reply) {
            if (!reply)
                return failWith(reply.error());
            m_isConfiguring = true;
            sendLine(0);
        });
}

void GatewayJob::Work::sendLine(qsizetype index)
{
    if (index >= m_lines.size())
        return leaveConfiguration(
            0, [this] { readBackRunning(); }, [this](const Error& e) { failWith(e); });
    CliStep step { .name = u"line %1"_s.arg(index + 1),
        .send = m_lines[index],
        .isLiteral = true,
        .expect = { { .pattern = m_dialect.failure,
                        .where = CliExpect::Where::Line,
                        .then = CliExpect::Then::Fail,
                        .answer = {} },
            prompt() },
        .deadline = m_dialect.commandDeadline,
        .mark = {} };
    m_session->run(step, [this, index](Result<CliReply> reply) {
        reply ? sendLine(index + 1) : onLineFailed(index, reply.error());
    });
}

void GatewayJob::Work::onLineFailed(qsizetype index, const Error& error)
{
    Error named = error;
    named.subject = u"%1, line %2 (%3)"_s.arg(m_request.name)
                        .arg(index + 1)
                        .arg(redacted(QString::fromUtf8(m_lines[index])));
    failWith(named);
}

void GatewayJob::Work::leaveConfiguration(int tries, Next next, TakeError otherwise)
{
    command(m_dialect.leaveConfiguration, m_dialect.commandDeadline, false,
        [this, tries, next = std::move(next), otherwise = std::move(otherwise)](
            Result<CliReply> reply) {
            if (!reply)
                return otherwise(reply.error());
            if (!reply->prompt.contains('(')) {
                m_isConfiguring = false;
                return next();
            }
            if (tries >= 10)
                return otherwise(Error(
                    ErrorCode::UnexpectedAnswer, m_request.name, QString::fromUtf8(reply->prompt)));
            leaveConfiguration(tries + 1, next, otherwise);
        });
}

void GatewayJob::Work::readBackRunning()
{
    beginStep(u"reading_back"_s);
    show(
        m_dialect.showRunning,
        [this](const QByteArray& running) {
            const QString found = firstDifference(running, true);
            if (!found.isEmpty())
                return failWith(Error(ErrorCode::ReadBackDiffers, m_request.name, found));
            saveRunning();
        },
        [this](const Error& e) { failWith(e); });
}

/// What was typed is in force already; saving makes it last. No restart is needed.
void GatewayJob::Work::saveRunning()
{
    if (!m_request.isReloading) {
        notes.append(u"not_saved"_s);
        m_touched = Touched::Nothing;
        return logOut([this] { end(Outcome::done()); });
    }
    beginStep(u"activating"_s);
    m_isSaveTried = true;
    command(m_dialect.saveRunning, m_dialect.copyDeadline, true,
        [this](Result<CliReply> reply) { reply ? readBackSaved() : failWith(reply.error()); });
}

void GatewayJob::Work::readBackSaved()
{
    beginStep(u"verifying"_s);
    show(
        m_dialect.showStartup,
        [this](const QByteArray& startup) {
            const QString found = firstDifference(startup, true);
            if (!found.isEmpty())
                return failWith(Error(ErrorCode::ReadBackDiffers, m_request.name, found));
            m_isActivated = true;
            logOut([this] { end(Outcome::done()); });
        },
        [this](const Error& e) { failWith(e); });
}

void GatewayJob::Work::activate()
{
    beginStep(u"activating"_s);
    m_session->run(m_dialect.reload, [this](Result<CliReply> reply) {
        if (reply) {
            m_isActivated = true;
            return waitForReturn();
        }
        if (reply.error().code == ErrorCode::DeviceRefused)
            return failWith(reply.error());
        // It may have heard the last "yes" or not: only its return will tell.
        m_isActivated = true;
        failWith(Error(ErrorCode::NotReloaded, m_request.name, reply.error().detail));
    });
}

/// A device reached through a loopback address is reached through a tunnel, whose far end does
/// not follow it to its new address.
QString GatewayJob::Work::returnHost() const
{
    return isLoopback(m_request.host) || m_request.newAddress.isEmpty() ? m_request.host
                                                                        : m_request.newAddress;
}

void GatewayJob::Work::waitForReturn()
{
    beginStep(u"waiting_for_return"_s);
    m_reloadTimer.start();
    m_lastReturnError = Error(ErrorCode::NotBack, returnHost());
    tryReturn();
}

void GatewayJob::Work::tryReturn()
{
    const TakeError again = [this](const Error& e) { onNotBackYet(e); };
    connectToDevice(
        returnHost(), [this, again] { logIn([this] { verify(); }, again); }, again);
}

void GatewayJob::Work::onNotBackYet(const Error& error)
{
    m_lastReturnError = error;
    m_wasAway = m_wasAway
        || (error.code != ErrorCode::NotReloaded && error.code != ErrorCode::DeviceRefused);
    if (m_session)
        m_session->close();
    const bool isRefused = error.code == ErrorCode::CredentialsRefused;
    if (m_reloadTimer.elapsed() >= m_clock.real(m_dialect.returnDeadline).count() || isRefused)
        return failWith(isRefused ? error : Error(ErrorCode::NotBack, returnHost(), error.detail));
    m_pollTimer.start(m_dialect.returnPoll);
}

void GatewayJob::Work::verify()
{
    beginStep(u"verifying"_s);
    const TakeError otherwise = [this](const Error& e) { failWith(e); };
    show(
        m_dialect.showVersion,
        [this, otherwise](const QByteArray& text) {
            if (const Status status = readIdentity(text.split('\n')); !status)
                return failWith(status.error());
            show(
                m_dialect.showRunning, [this](const QByteArray& running) { checkRunning(running); },
                otherwise);
        },
        otherwise);
}

void GatewayJob::Work::checkRunning(const QByteArray& running)
{
    const QString found = firstDifference(running, false);
    const bool isUntouched = running == m_runningBackup;
    // The old configuration may hold all that was planned: only a device that was away restarted.
    if (found.isEmpty() && (m_wasAway || !isUntouched))
        return logOut([this] { end(Outcome::done()); });
    if (isUntouched && m_reloadTimer.elapsed() < m_clock.real(goingDownGrace).count()) {
        beginStep(u"waiting_for_return"_s);
        return onNotBackYet(Error(ErrorCode::NotReloaded, m_request.name, found));
    }
    // Always there, always the old: the line dropped before the device had heard the last "yes".
    failWith(Error(isUntouched && !m_wasAway ? ErrorCode::NotReloaded : ErrorCode::VerifyDiffers,
        m_request.name, found));
}
