// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayWork.h"

#include "models/net/TelnetChannel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectTimeout = 5s;
constexpr auto logoutDeadline = 2s;

QByteArray joinLines(const QList<QByteArray>& lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

bool isMissing(const ConfigDifference& d) { return d.isAdded; }

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
    if (const auto moved = m_isInline ? addressChange(differences) : QString(); !moved.isEmpty())
        return failWith(Error(ErrorCode::AddressWouldChange, m_request.name, moved));
    m_lines = ConfigPatch::lines(running, planned, m_dialect.syntax);
    next();
}

/// The device's present address statement when another one is planned; empty otherwise.
QString GatewayJob::Work::addressChange(const QList<ConfigDifference>& differences) const
{
    for (const auto& d : differences)
        if (!d.isAdded && m_dialect.ownAddress.match(d.text).hasMatch())
            return d.text + u" / "_s + m_request.newAddress;
    return {};
}

QString GatewayJob::Work::described(const ConfigDifference& d) const
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
