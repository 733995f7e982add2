// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayWork.h"

#include "models/net/TelnetChannel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectTimeout = 5s;
/// A device that was told to restart may answer a last time before it goes down.
constexpr auto goingDownGrace = 20s;
constexpr auto logoutDeadline = 2s;
/// Real time: after the console's prompt, how long the last block may still be on its way.
constexpr auto transferGrace = 1500ms;

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QByteArray joinLines(const QList<QByteArray>& lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

bool isMissing(const ConfigTree::Difference& d) { return d.isAdded; }

} // namespace

GatewayJob::Work::Work(GatewayJob& job, GatewayRequest request, Clock clock)
    : m_job(job)
    , m_request(std::move(request))
    , m_dialect(m_request.driver->dialect())
    , m_clock(clock)
{
    m_requestTimer.setSingleShot(true);
    m_pollTimer.setSingleShot(true);
    m_pollTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pollTimer, &QTimer::timeout, this, &Work::tryReturn);
}

GatewayJob::Work::~Work() = default;

void GatewayJob::Work::start()
{
    beginStep(u"connecting"_s);
    const TakeError otherwise = [this](const Error& e) { failWith(e); };
    connectToDevice(
        m_request.host,
        [this, otherwise] {
            prepareTftp([this, otherwise] {
                beginStep(u"logging_in"_s);
                logIn(
                    [this] {
                        identify([this] {
                            backUp([this] {
                                compare([this] { m_isInline ? sendInline() : sendByTftp(); });
                            });
                        });
                    },
                    otherwise);
            });
        },
        otherwise);
}

// ---------------------------------------------------------------- connecting and logging in

void GatewayJob::Work::connectToDevice(const QString& host, Next next, TakeError otherwise)
{
    retireSession();
    m_isLoggedIn = false;
    auto channel
        = std::make_unique<TelnetChannel>(host, m_request.port, m_clock.real(connectTimeout));
    QList<Secret> secrets = m_request.secrets;
    secrets.append(m_request.login.password);
    m_session = std::make_unique<CliSession>(std::move(channel), m_clock, secrets);
    connect(
        m_session.get(), &CliSession::transcript, this, [this](bool isSent, const QString& text) {
            Q_EMIT m_job.transcript(isSent ? Direction::Sent : Direction::Received, text);
        });
    m_session->setAlways(m_dialect.always);
    m_session->setVariable(u"user"_s, m_request.login.user.toUtf8());
    m_session->setVariable(u"password"_s, m_request.login.password.revealUtf8());
    m_session->open([next = std::move(next), otherwise = std::move(otherwise)](
                        const Status& status) { status ? next() : otherwise(status.error()); });
}

/// The old session may be what called us: it goes when control returns to the loop.
void GatewayJob::Work::retireSession()
{
    if (!m_session)
        return;
    m_session->close();
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

/// Port 69 needs a privilege: find out before anything is typed on the device.
void GatewayJob::Work::prepareTftp(Next next)
{
    if (m_request.purpose != GatewayRequest::Purpose::Upload)
        return next();
    m_isInline = m_request.method == GatewayRequest::Method::Inline;
    if (!m_isInline) {
        const QHostAddress ours = m_request.tftpBind.isEmpty() ? m_session->channel().localAddress()
                                                               : QHostAddress(m_request.tftpBind);
        const Status bound = m_tftp.listen(ours, quint16(m_request.tftpPort));
        if (!bound && m_request.method == GatewayRequest::Method::Tftp)
            return failWith(bound.error());
        if (!bound) {
            m_isInline = true;
            notes.append(u"tftp_port_unavailable"_s);
        }
        m_tftp.setPeer(m_session->channel().peerAddress());
    }
    method = m_isInline ? u"inline"_s : u"tftp"_s;
    next();
}

void GatewayJob::Work::logIn(Next next, TakeError otherwise)
{
    m_session->run(m_dialect.login,
        [this, next = std::move(next), otherwise = std::move(otherwise)](Result<CliReply> reply) {
            if (!reply)
                return otherwise(reply.error());
            // From here on only this device's own prompt counts, not anything that looks like one.
            const QString host = QRegularExpression::escape(reply->match.captured(1));
            m_prompt = QRegularExpression(m_dialect.promptPattern.arg(host));
            m_isLoggedIn = true;
            next();
        });
}

CliExpect GatewayJob::Work::prompt() const { return { .pattern = m_prompt, .answer = {} }; }

void GatewayJob::Work::command(const QByteArray& line, std::chrono::milliseconds deadline,
    bool isChanging, CliSession::Done done)
{
    CliStep step { .name = QString::fromUtf8(line),
        .send = line,
        .expect = { prompt() },
        .deadline = deadline,
        .isDeadlineRenewed = true,
        .mark = {} };
    if (isChanging)
        step.expect.append({ .pattern = m_dialect.failure,
            .where = CliExpect::Where::Line,
            .then = CliExpect::Then::Fail,
            .answer = {} });
    m_session->run(step, std::move(done));
}

void GatewayJob::Work::show(const QByteArray& line, TakeText done, TakeError otherwise)
{
    command(line, m_dialect.showDeadline, false,
        [this, done = std::move(done), otherwise = std::move(otherwise), line](
            Result<CliReply> reply) {
            if (!reply)
                return otherwise(reply.error());
            // A refusal is the whole answer; a configuration may hold such words anywhere.
            const auto& lines = reply->lines;
            if (lines.isEmpty() || (lines.size() <= 2 && lines.first().trimmed().startsWith('%')))
                return otherwise(Error(ErrorCode::DeviceRefused, QString::fromUtf8(line),
                    QString::fromUtf8(joinLines(lines)).trimmed()));
            done(joinLines(lines));
        });
}

// ---------------------------------------------------------------- identify, back up, compare

void GatewayJob::Work::identify(Next next)
{
    beginStep(u"identifying"_s);
    show(
        m_dialect.showVersion,
        [this, next = std::move(next)](const QByteArray& text) {
            const Status status = readIdentity(text.split('\n'));
            status ? next() : failWith(status.error());
        },
        [this](const Error& e) { failWith(e); });
}

Status GatewayJob::Work::readIdentity(const QList<QByteArray>& lines)
{
    const IdentityPatterns& patterns = m_dialect.identity;
    QString product;
    QString software;
    QString serial;
    bool isFamily = false;
    const auto take = [](const QRegularExpression& pattern, const QString& line, QString& to) {
        if (const auto match = pattern.match(line); to.isEmpty() && match.hasMatch())
            to = match.captured(1);
    };
    for (const QByteArray& bytes : lines) {
        const QString line = QString::fromUtf8(bytes);
        take(patterns.product, line, product);
        take(patterns.software, line, software);
        take(patterns.serial, line, serial);
        isFamily = isFamily || patterns.family.match(line).hasMatch();
    }
    identity = QStringList { product, software, serial.toUpper() }.join(u", "_s);
    const auto mismatch = [this](const QString& planned) {
        return fail(ErrorCode::DeviceMismatch, m_request.name, identity + u" / "_s + planned);
    };
    if (!isFamily)
        return mismatch(m_request.modelName);
    for (auto it = patterns.kinds.begin(); it != patterns.kinds.end(); ++it)
        if (it.key() != m_request.mainKind && it->match(product).hasMatch())
            return mismatch(m_request.modelName);
    const auto planned = MacAddress::parse(m_request.mac);
    if (planned && !serial.isEmpty() && planned->plain() != serial.toUpper())
        return mismatch(planned->colons());
    if (!m_serial.isEmpty() && !serial.isEmpty() && m_serial != serial) // after the restart
        return mismatch(m_serial);
    m_serial = serial;
    return {};
}

bool GatewayJob::Work::isUploadingByTftp() const
{
    return m_request.purpose == GatewayRequest::Purpose::Upload && !m_isInline;
}

void GatewayJob::Work::backUp(Next next)
{
    beginStep(u"backing_up"_s);
    const TakeError otherwise = [this](const Error& e) { failWith(e); };
    show(
        m_dialect.showRunning,
        [this, next = std::move(next), otherwise](const QByteArray& running) {
            m_runningBackup = running;
            Q_EMIT m_job.backupTaken(u"running"_s, running);
            const TakeText took = [this, next](const QByteArray& startup) {
                m_startupBackup = startup;
                Q_EMIT m_job.backupTaken(u"startup"_s, startup);
                next();
            };
            // Over TFTP the backup is exact to the byte, and so can be put back.
            if (isUploadingByTftp())
                copyFromDevice(m_dialect.readStartup, "backup-" + m_request.fileName.toUtf8(), took,
                    otherwise);
            else
                show(m_dialect.showStartup, took, otherwise);
        },
        otherwise);
}

void GatewayJob::Work::compare(Next next)
{
    using Purpose = GatewayRequest::Purpose;
    if (m_request.purpose == Purpose::Backup)
        return logOut([this] { end(Outcome::done()); });
    beginStep(u"comparing"_s);
    const ConfigTree running = ConfigTree::parse(m_runningBackup);
    const ConfigTree planned = ConfigTree::parse(m_request.configuration);
    const auto differences = running.differences(planned);
    QStringList lines;
    for (const auto& d : differences)
        lines.append(described(d));
    difference = lines.join(u'\n');
    if (m_request.purpose == Purpose::Difference)
        return logOut([this] { end(Outcome::done()); });
    const bool isSameStartup = m_isInline
        ? ConfigTree::parse(m_startupBackup).differences(planned).isEmpty()
        : m_startupBackup == m_request.configuration;
    if (isSameStartup && std::none_of(differences.begin(), differences.end(), isMissing)) {
        notes.append(u"already_up_to_date"_s);
        return logOut([this] { end(Outcome::done()); });
    }
    m_lines = ConfigPatch::lines(running, planned, m_dialect.syntax);
    next();
}

QString GatewayJob::Work::described(const ConfigTree::Difference& d) const
{
    const QString place = d.path.isEmpty() ? QString() : d.path.join(u" / "_s) + u": "_s;
    return redacted((d.isAdded ? u"+ "_s : u"- "_s) + place + d.text);
}

QString GatewayJob::Work::redacted(const QString& text) const
{
    QList<Secret> secrets = m_request.secrets;
    secrets.append(m_request.login.password);
    return QString::fromUtf8(Redactor::redact(text.toUtf8(), secrets));
}

/// Empty when `found` is what was sent. @param isExact false: what a device adds by itself is fine
QString GatewayJob::Work::firstDifference(const QByteArray& found, bool isExact) const
{
    const auto differences
        = ConfigTree::parse(found).differences(ConfigTree::parse(m_request.configuration));
    for (const auto& d : differences)
        if (d.isAdded || isExact)
            return described(d);
    return {};
}

// ---------------------------------------------------------------- copies over TFTP

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

// ---------------------------------------------------------------- upload by TFTP

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

// ---------------------------------------------------------------- upload line by line

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
    // Changing its own address may cut us off: that is how it looks when it worked.
    const bool isAddress = m_lines[index].startsWith("ipaddress ");
    if (isAddress && (error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::Timeout)
        && !isLoopback(m_request.host)) {
        m_request.host = m_request.newAddress;
        return reconnect(
            [this] { readBackRunning(); }, [this, named](const Error&) { failWith(named); });
    }
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

// ---------------------------------------------------------------- restart, return, verification

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
    if (found.isEmpty())
        return logOut([this] { end(Outcome::done()); });
    const bool isUntouched = running == m_runningBackup;
    if (isUntouched && m_reloadTimer.elapsed() < m_clock.real(goingDownGrace).count()) {
        beginStep(u"waiting_for_return"_s);
        return onNotBackYet(Error(ErrorCode::NotReloaded, m_request.name, found));
    }
    // Always there, always the old: the line dropped before the device had heard the last "yes".
    failWith(Error(isUntouched && !m_wasAway ? ErrorCode::NotReloaded : ErrorCode::VerifyDiffers,
        m_request.name, found));
}

/// Many of these devices allow one session: leave it free. How it ends does not matter.
void GatewayJob::Work::logOut(Next next)
{
    endStep(StepState::Done);
    if (!m_session || !m_session->isOpen())
        return next();
    // Typed at a login prompt, "logout" would be one more refused user name.
    if (!m_isLoggedIn) {
        m_session->close();
        return next();
    }
    beginStep(u"logging_out"_s);
    CliStep step { .name = u"logout"_s,
        .send = m_dialect.logout,
        .expect = {},
        .deadline = logoutDeadline,
        .isDropSuccess = true,
        .mark = {} };
    m_session->run(step, [this, next = std::move(next)](const Result<CliReply>&) {
        m_session->close();
        endStep(StepState::Done);
        next();
    });
}

// ---------------------------------------------------------------- failing, cancelling, undoing

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

// ---------------------------------------------------------------- steps

void GatewayJob::Work::beginStep(const QString& name)
{
    endStep(StepState::Done);
    m_step = name;
    m_stepTimer.start();
    Q_EMIT m_job.stepChanged(name, StepState::Running, 0);
}

void GatewayJob::Work::endStep(StepState state)
{
    if (m_step.isEmpty())
        return;
    Q_EMIT m_job.stepChanged(std::exchange(m_step, {}), state, m_stepTimer.elapsed());
}
