// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ways/CliConsole.h"

#include "models/core/Redactor.h"
#include "models/net/SshChannel.h"
#include "models/net/TelnetChannel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectTimeout = 5s;
constexpr auto logoutDeadline = 2s;
/// Real time: after the console's prompt, how long the last block may still be on its way.
constexpr auto transferGrace = 1500ms;
constexpr int deepestMode = 10;

QByteArray joinLines(const QList<QByteArray>& lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

bool isWhole(const QRegularExpression& pattern, const QByteArray& prompt)
{
    return !pattern.pattern().isEmpty()
        && pattern
               .match(QString::fromLatin1(prompt), 0, QRegularExpression::NormalMatch,
                   QRegularExpression::AnchorAtOffsetMatchOption)
               .hasMatch();
}

} // namespace

CliConsole::CliConsole(const GatewayRequest& request, Clock clock, Door door)
    : m_request(request)
    , m_dialect(request.driver->dialect())
    , m_clock(clock)
    , m_door(door)
    , m_trust(request.trust)
{
    m_requestTimer.setSingleShot(true);
}

CliConsole::~CliConsole() = default;

std::unique_ptr<CliChannel> CliConsole::makeChannel(const QString& host, const Login& login)
{
    const auto timeout = m_clock.real(connectTimeout);
    if (m_door == Door::Telnet)
        return std::make_unique<TelnetChannel>(host, m_request.ports.telnet, timeout);
    auto channel = std::make_unique<SshChannel>(host, m_request.ports.ssh, timeout,
        SshLogin {
            .user = login.user, .password = login.password, .keyFile = {}, .keyPassphrase = {} },
        m_trust);
    connect(channel.get(), &SshChannel::hostKeySeen, this,
        [this](const QString& type, const QString& fingerprint, bool isNew) {
            m_trust.knownFingerprint = fingerprint;
            Q_EMIT hostKeySeen(type, fingerprint, isNew);
        });
    return channel;
}

void CliConsole::open(const QString& host, const Login& login, Next next, TakeError otherwise)
{
    retireSession();
    m_isLoggedIn = false;
    m_isConfiguring = false;
    QList<Secret> secrets = m_request.secrets;
    secrets << m_request.login.password << m_request.loginAfter.password << login.password;
    m_session = std::make_unique<CliSession>(makeChannel(host, login), m_clock, secrets);
    connect(
        m_session.get(), &CliSession::transcript, this, [this](bool isSent, const QString& text) {
            Q_EMIT transcript(isSent ? Job::Direction::Sent : Job::Direction::Received, text);
        });
    m_session->setAlways(m_dialect.always);
    m_session->setVariable(u"user"_s, login.user.toUtf8());
    m_session->setVariable(u"password"_s, login.password.revealUtf8());
    m_session->open([next = std::move(next), otherwise = std::move(otherwise)](
                        const Status& status) { status ? next() : otherwise(status.error()); });
}

/// The old session may be what called us: it goes when control returns to the loop.
void CliConsole::retireSession()
{
    if (!m_session)
        return;
    m_session->close();
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

void CliConsole::close()
{
    endTransfer();
    if (m_session)
        m_session->close();
    m_isConfiguring = false;
}

bool CliConsole::isOpen() const { return m_session && m_session->isOpen(); }

bool CliConsole::isUsable() const { return isOpen() && m_isLoggedIn && m_session->isAtPrompt(); }

void CliConsole::logIn(const Login& login, Next next, TakeError otherwise)
{
    m_session->setVariable(u"user"_s, login.user.toUtf8());
    m_session->setVariable(u"password"_s, login.password.revealUtf8());
    m_session->run(m_door == Door::Ssh ? m_dialect.sshLogin : m_dialect.login,
        [this, next = std::move(next), otherwise = std::move(otherwise)](Result<CliReply> reply) {
            if (!reply)
                return otherwise(reply.error());
            // From here on only this device's own prompt counts, not anything that looks like one.
            const QString host = QRegularExpression::escape(reply->match.captured(1));
            const auto learned = [&host](const QString& pattern) {
                return QRegularExpression(pattern.contains(u"%1"_s) ? pattern.arg(host) : pattern);
            };
            m_prompt = learned(m_dialect.promptPattern);
            m_configPrompt = learned(m_dialect.configPromptPattern);
            m_isLoggedIn = true;
            next();
        });
}

QList<CliExpect> CliConsole::prompts() const
{
    QList<CliExpect> out { { .pattern = m_prompt, .answer = {} } };
    if (!m_configPrompt.pattern().isEmpty())
        out.append({ .pattern = m_configPrompt, .answer = {} });
    return out;
}

void CliConsole::learnMode(const QByteArray& prompt)
{
    m_isConfiguring = isWhole(m_configPrompt, prompt);
}

void CliConsole::command(const QByteArray& line, std::chrono::milliseconds deadline,
    bool isChanging, CliSession::Done done)
{
    CliStep step { .name = QString::fromUtf8(line),
        .send = line,
        .expect = prompts(),
        .deadline = deadline,
        .isDeadlineRenewed = true,
        .mark = {} };
    if (isChanging)
        step.expect.append({ .pattern = m_dialect.failure,
            .where = CliExpect::Where::Line,
            .then = CliExpect::Then::Fail,
            .answer = {} });
    m_session->run(step, [this, done = std::move(done)](Result<CliReply> reply) {
        if (reply)
            learnMode(reply->prompt);
        done(std::move(reply));
    });
}

void CliConsole::show(const QByteArray& line, TakeText next, TakeError otherwise)
{
    command(line, m_dialect.showDeadline, false,
        [this, next = std::move(next), otherwise = std::move(otherwise), line](
            Result<CliReply> reply) {
            if (!reply)
                return otherwise(reply.error());
            // A refusal is the whole answer; a configuration may hold such words anywhere.
            const auto& lines = reply->lines;
            const bool isRefused = lines.isEmpty()
                || (lines.size() <= 2
                    && m_dialect.refusal.match(QString::fromUtf8(lines.first())).hasMatch());
            if (isRefused)
                return otherwise(Error(ErrorCode::DeviceRefused, QString::fromUtf8(line),
                    QString::fromUtf8(joinLines(lines)).trimmed()));
            next(joinLines(lines));
        });
}

void CliConsole::commands(QList<QByteArray> lines, Next next, TakeError otherwise)
{
    if (lines.isEmpty())
        return next();
    const QByteArray line = lines.takeFirst();
    command(line, m_dialect.commandDeadline, true,
        [this, lines = std::move(lines), next = std::move(next), otherwise = std::move(otherwise)](
            Result<CliReply> reply) {
            reply ? commands(lines, next, otherwise) : otherwise(reply.error());
        });
}

void CliConsole::type(const QList<QByteArray>& lines, bool isJudging, Next next,
    std::function<void(qsizetype, const Error&)> failed)
{
    typeFrom(0, std::make_shared<const QList<QByteArray>>(lines), isJudging, next, failed);
}

void CliConsole::typeFrom(qsizetype index, const std::shared_ptr<const QList<QByteArray>>& lines,
    bool isJudging, const Next& next, const std::function<void(qsizetype, const Error&)>& failed)
{
    if (index >= lines->size())
        return next();
    CliStep step { .name = u"line %1"_s.arg(index + 1),
        .send = lines->at(index),
        .isLiteral = true,
        .expect = {},
        .deadline = m_dialect.commandDeadline,
        .mark = {} };
    if (isJudging)
        step.expect.append({ .pattern = m_dialect.failure,
            .where = CliExpect::Where::Line,
            .then = CliExpect::Then::Fail,
            .answer = {} });
    step.expect.append(prompts());
    m_session->run(step, [this, index, lines, isJudging, next, failed](Result<CliReply> reply) {
        if (!reply)
            return failed(index, reply.error());
        learnMode(reply->prompt);
        typeFrom(index + 1, lines, isJudging, next, failed);
    });
}

void CliConsole::enterConfiguration(Next next, TakeError otherwise)
{
    if (m_dialect.enterConfiguration.isEmpty() || m_isConfiguring)
        return next();
    command(m_dialect.enterConfiguration, m_dialect.commandDeadline, true,
        [next = std::move(next), otherwise = std::move(otherwise)](
            const Result<CliReply>& reply) { reply ? next() : otherwise(reply.error()); });
}

void CliConsole::leaveConfiguration(Next next, TakeError otherwise)
{
    leave(0, std::move(next), std::move(otherwise));
}

void CliConsole::leave(int tries, Next next, TakeError otherwise)
{
    if (!m_isConfiguring)
        return next();
    if (tries >= deepestMode)
        return otherwise(Error(ErrorCode::UnexpectedAnswer, m_request.name,
            QString::fromUtf8(m_dialect.leaveConfiguration)));
    command(m_dialect.leaveConfiguration, m_dialect.commandDeadline, false,
        [this, tries, next = std::move(next), otherwise = std::move(otherwise)](
            const Result<CliReply>& reply) {
            reply ? leave(tries + 1, next, otherwise) : otherwise(reply.error());
        });
}

void CliConsole::run(const CliStep& step, CliSession::Done done)
{
    m_session->run(step, std::move(done));
}

void CliConsole::identify(TakeIdentity next, TakeError otherwise)
{
    show(
        m_dialect.showVersion,
        [this, next = std::move(next)](const QByteArray& text) {
            const IdentityPatterns& patterns = m_dialect.identity;
            DeviceIdentity found;
            const auto take
                = [](const QRegularExpression& pattern, const QString& line, QString& to) {
                      if (const auto match = pattern.match(line); to.isEmpty() && match.hasMatch())
                          to = match.captured(1);
                  };
            for (const QByteArray& bytes : text.split('\n')) {
                const QString line = QString::fromUtf8(bytes);
                take(patterns.product, line, found.product);
                take(patterns.software, line, found.software);
                take(patterns.serial, line, found.serial);
                found.isFamily = found.isFamily || patterns.family.match(line).hasMatch();
            }
            found.serial.remove(QRegularExpression(u"[^0-9A-Fa-f]"_s));
            found.serial = found.serial.toUpper();
            next(found);
        },
        std::move(otherwise));
}

/// Many of these devices allow one session: leave it free.
void CliConsole::logOut(Next next)
{
    // Typed at a login prompt, "logout" would be one more refused user name.
    if (!isOpen() || !m_isLoggedIn) {
        close();
        return next();
    }
    CliStep step { .name = u"logout"_s,
        .send = m_dialect.logout,
        .expect = {},
        .deadline = logoutDeadline,
        .isDropSuccess = true,
        .mark = {} };
    m_session->run(step, [this, next = std::move(next)](const Result<CliReply>&) {
        close();
        next();
    });
}

/// Port 69 needs a privilege: find out before anything is typed on the device.
Status CliConsole::bindTftp()
{
    const QHostAddress ours = m_request.tftpBind.isEmpty() ? m_session->channel().localAddress()
                                                           : QHostAddress(m_request.tftpBind);
    m_tftp.addPeer(m_session->channel().peerAddress());
    m_tftp.addPeer(QHostAddress(m_request.newAddress));
    return m_tftp.listen(ours, quint16(m_request.tftpPort));
}

void CliConsole::setFile(const QByteArray& file)
{
    const QByteArray address = m_tftp.address().toString().toUtf8();
    const QByteArray port = QByteArray::number(m_tftp.port());
    m_session->setVariable(u"host"_s, m_tftp.port() == 69 ? address : address + ':' + port);
    m_session->setVariable(u"address"_s, address);
    m_session->setVariable(u"port"_s, port);
    m_session->setVariable(u"file"_s, file);
}

void CliConsole::copyToDevice(const QByteArray& line, const QByteArray& file,
    const QByteArray& content, Next next, TakeError otherwise)
{
    m_tftp.offer(file, content);
    transfer(
        line, file, [next = std::move(next)](const QByteArray&) { next(); }, std::move(otherwise));
}

void CliConsole::copyFromDevice(
    const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise)
{
    m_tftp.accept(file);
    transfer(line, file, std::move(next), std::move(otherwise));
}

void CliConsole::transfer(
    const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise)
{
    struct State {
        std::optional<QByteArray> content;
        bool isAtPrompt = false;
        bool isOver = false;
    };
    auto state = std::make_shared<State>();
    setFile(file);

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
                Q_EMIT noted(u"transfer_failed: "_s + redacted(reason));
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

void CliConsole::endTransfer()
{
    m_requestTimer.stop();
    m_requestTimer.disconnect(this);
    m_tftp.disconnect(this);
}

QString CliConsole::redacted(const QString& text) const
{
    return QString::fromUtf8(Redactor::redact(text.toUtf8(), m_request.secrets));
}
