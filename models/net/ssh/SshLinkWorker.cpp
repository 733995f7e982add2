// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshLinkWorker.h"

#include "models/net/ssh/SshHandshake.h"
#include "models/net/ssh/SshPipe.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype maximumOutput = 4 * 1024 * 1024;
static constexpr qsizetype sftpBuffer = 512 * 1024;

SshLinkTools::SshLinkTools(SshSession& session, QString subject, std::chrono::milliseconds timeout)
    : m_session(session)
    , m_subject(std::move(subject))
    , m_timeout(timeout)
    , m_forwards(session)
{
}

void SshLinkTools::startDeadline() { m_session.setDeadline(QDeadlineTimer(m_timeout)); }

Result<SshLink::Reply> SshLinkTools::run(
    const QByteArray& command, const QByteArray& input, std::chrono::milliseconds deadline)
{
    m_session.setDeadline(QDeadlineTimer(deadline));
    SshPipe pipe(m_session, maximumOutput);
    bool isStarted = pipe.startCommand(command);
    if (isStarted) {
        pipe.send(input);
        pipe.endInput();
        isStarted = m_session.await(SSH_AGAIN, [&pipe] {
            pipe.step();
            const bool isFull
                = pipe.out.size() >= maximumOutput || pipe.err.size() >= maximumOutput;
            return isFull || pipe.isClosed() ? SSH_OK : SSH_AGAIN;
        }) == SSH_OK;
    }
    if (pipe.out.size() >= maximumOutput || pipe.err.size() >= maximumOutput)
        return fail(ErrorCode::TooMuchData, m_subject, QString::number(maximumOutput));
    if (m_session.isDead())
        return fail(ErrorCode::ConnectionLost, m_subject, m_session.words());
    if (m_session.isLate())
        return fail(ErrorCode::Timeout, m_subject, u"the end of the command"_s);
    if (!isStarted)
        return fail(ErrorCode::DeviceRefused, m_subject, m_session.words());
    return SshLink::Reply { pipe.exitStatus().value_or(-1), pipe.out, pipe.err };
}

void SshLinkTools::setSftpCommand(const QByteArray& command)
{
    m_sftpCommand = command;
    m_files.reset();
}

Result<SftpFiles*> SshLinkTools::files()
{
    startDeadline();
    if (m_files)
        return m_files.get();
    auto pipe = std::make_unique<SshPipe>(m_session, sftpBuffer);
    const bool isStarted = m_sftpCommand.isEmpty() ? pipe->startSubsystem("sftp")
                                                   : pipe->startCommand(m_sftpCommand);
    if (!isStarted && m_session.isOver())
        return fail(ErrorCode::ConnectionLost, m_subject, m_session.words());
    if (!isStarted)
        return fail(ErrorCode::PbxCommandFailed, u"sftp"_s, m_session.words());
    auto client = std::make_unique<SftpClient>(m_session, std::move(pipe));
    if (const Status begun = client->begin(); !begun && m_session.isOver())
        return tl::unexpected(begun.error());
    else if (!begun) // it ended before it said anything
        return fail(ErrorCode::PbxCommandFailed, u"sftp"_s, begun.error().detail);
    m_files = std::make_unique<SftpFiles>(std::move(client), [this] { startDeadline(); });
    return m_files.get();
}

Result<quint16> SshLinkTools::forward(const QString& host, quint16 port)
{
    startDeadline();
    return m_forwards.listen(host, port);
}

Result<std::shared_ptr<OwnedDescriptor>> SshLinkTools::stream(const QString& host, quint16 port)
{
    startDeadline();
    return m_forwards.stream(host, port);
}

SshLinkWorker::SshLinkWorker(
    int socket, QString subject, const SshLink::Server& server, std::chrono::milliseconds timeout)
    : m_subject(std::move(subject))
    , m_login(server.login)
    , m_trust(server.trust)
    , m_timeout(timeout)
    , m_mailbox(socket)
{
    // It is called from two threads and may go on either.
    moveToThread(nullptr);
}

SshLinkWorker::~SshLinkWorker() = default;

void SshLinkWorker::run()
{
    m_session = std::make_unique<SshSession>(m_mailbox);
    const Status status = converse();
    m_session.reset();
    if (!status && !m_mailbox.isCancelled())
        Q_EMIT ended(status.error());
}

Status SshLinkWorker::converse()
{
    SshHandshake handshake(*m_session, m_mailbox, m_subject,
        { [this](const QString& name) { Q_EMIT phaseBegun(name); },
            [this](const QString& type, const QString& fingerprint, bool isNew) {
                Q_EMIT hostKeySeen(type, fingerprint, isNew);
            } });
    if (Status status = handshake.run(m_login, m_trust); !status)
        return status;
    Q_EMIT opened();
    return serve();
}

Status SshLinkWorker::serve()
{
    SshLinkTools tools(*m_session, m_subject, m_timeout);
    m_session->setPause([&](quint64 seen) { turn(tools.forwards(), seen); });
    while (!m_mailbox.isCancelled() && !m_session->isDead() && !tools.isStuck()) {
        if (const auto request = next())
            Q_EMIT answered(request->id, request->work(tools));
        m_session->setDeadline(QDeadlineTimer(QDeadlineTimer::Forever));
        m_session->await(SSH_AGAIN, [this] { return hasNext() ? SSH_OK : SSH_AGAIN; });
    }
    const QString words = tools.isStuck() ? u"no answer"_s : m_session->words();
    m_session->setPause({});
    return fail(ErrorCode::ConnectionLost, m_subject, words);
}

/// Sleeps only when nothing has come since everybody looked.
void SshLinkWorker::turn(SshForwards& forwards, quint64 seen)
{
    m_session->drive();
    const bool isBusy = forwards.pump();
    if (isBusy || m_session->packets() != seen)
        return;
    std::vector<Watched> others;
    forwards.watch(others);
    m_session->wait(others);
}

void SshLinkWorker::post(quint64 id, Work work)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.enqueue({ id, std::move(work) });
    m_mailbox.wake();
}

bool SshLinkWorker::hasNext()
{
    const QMutexLocker lock(&m_mutex);
    return !m_requests.isEmpty();
}

std::optional<SshLinkWorker::Request> SshLinkWorker::next()
{
    const QMutexLocker lock(&m_mutex);
    return m_requests.isEmpty() ? std::nullopt : std::optional(m_requests.dequeue());
}
