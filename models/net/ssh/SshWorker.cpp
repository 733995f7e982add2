// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshWorker.h"

#include "models/net/ssh/SshHandshake.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 200;
constexpr int rows = 500; // high, so that no pager stops the dialog

} // namespace

SshWorker::SshWorker(int socket, QString subject, SshLogin login, SshTrust trust)
    : m_subject(std::move(subject))
    , m_login(std::move(login))
    , m_trust(std::move(trust))
    , m_mailbox(socket)
{
    // It is called from two threads and may go on either.
    moveToThread(nullptr);
}

SshWorker::~SshWorker() = default;

void SshWorker::run()
{
    m_session = std::make_unique<SshSession>(m_mailbox);
    const Status status = converse();
    m_channel.reset();
    m_session.reset();
    if (!status && !m_mailbox.isCancelled())
        Q_EMIT ended(status.error());
}

Status SshWorker::converse()
{
    SshHandshake handshake(*m_session, m_mailbox, m_subject,
        { [this](const QString& name) { Q_EMIT phaseBegun(name); },
            [this](const QString& type, const QString& fingerprint, bool isNew) {
                Q_EMIT hostKeySeen(type, fingerprint, isNew);
            } });
    if (auto status = handshake.run(m_login, m_trust); !status)
        return status;
    Q_EMIT phaseBegun(u"shell"_s);
    if (auto shell = openShell(); !shell)
        return shell;
    return talk();
}

Status SshWorker::openShell()
{
    m_channel.reset(ssh_channel_new(m_session->raw()));
    ssh_channel channel = m_channel.get();
    const auto isDone = [this](auto call) { return m_session->await(SSH_AGAIN, call) == SSH_OK; };
    const bool isShell = isDone([channel] { return ssh_channel_open_session(channel); })
        && isDone(
            [channel] { return ssh_channel_request_pty_size(channel, "vt100", columns, rows); })
        && isDone([channel] { return ssh_channel_request_shell(channel); });
    if (!isShell)
        return broken(m_session->isDead() ? ErrorCode::ConnectionLost : ErrorCode::DeviceRefused);
    Q_EMIT opened();
    return {};
}

/// Each turn reads and writes what can be, then sleeps until the socket or the owner has more.
Status SshWorker::talk()
{
    watchArrivals();
    for (;;) {
        m_hasArrivals = false;
        const auto window = ssh_channel_window_size(m_channel.get());
        const bool isWriting = writeAll();
        const bool isReading = readAll();
        if (m_mailbox.isCancelled())
            return broken(ErrorCode::ConnectionLost);
        // Any call may bring what another one waits for into libssh's memory, where poll() does
        // not see it: data of either kind, or leave to write more.
        const bool isWider = ssh_channel_window_size(m_channel.get()) > window;
        const bool isBehind = m_hasArrivals && !m_mailbox.isFull();
        if (isWriting || isReading || isWider || isBehind)
            continue;
        if (isGone())
            return broken(ErrorCode::ConnectionLost);
        m_session->wait();
    }
}

/// Takes nothing, so that it stays to be read; only notes that something came.
void SshWorker::watchArrivals()
{
    m_callbacks = {};
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function
        = [](ssh_session, ssh_channel, void*, uint32_t, int, void* worker) {
              static_cast<SshWorker*>(worker)->m_hasArrivals = true;
              return 0;
          };
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_channel.get(), &m_callbacks);
}

/// @return true when something came
bool SshWorker::readAll()
{
    const bool hasOutput = readFrom(false);
    return readFrom(true) || hasOutput;
}

bool SshWorker::readFrom(bool isStderr)
{
    std::array<char, 32 * 1024> buffer;
    bool isAny = false;
    while (!m_mailbox.isFull()) {
        const int count = ssh_channel_read_nonblocking(
            m_channel.get(), buffer.data(), uint32_t(buffer.size()), isStderr ? 1 : 0);
        if (count <= 0)
            break;
        isAny = true;
        if (m_mailbox.deliver(QByteArray(buffer.data(), count)))
            Q_EMIT arrived();
    }
    return isAny;
}

/// @return true when something went
bool SshWorker::writeAll()
{
    bool isAny = false;
    while (ssh_channel_window_size(m_channel.get()) > 0) {
        const QByteArray out = m_mailbox.outgoing();
        if (out.isEmpty())
            break;
        const int count = ssh_channel_write(m_channel.get(), out.constData(), uint32_t(out.size()));
        if (count <= 0)
            break;
        isAny = true;
        m_mailbox.dropOutgoing(count);
    }
    return isAny;
}

bool SshWorker::isGone() const
{
    if (m_mailbox.isFull())
        return false; // what is still unread comes first
    return ssh_channel_is_eof(m_channel.get()) != 0 || ssh_channel_is_closed(m_channel.get()) != 0
        || m_session->isDead();
}

tl::unexpected<Error> SshWorker::broken(ErrorCode code) const
{
    return fail(code, m_subject, m_session->words());
}
