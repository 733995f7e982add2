// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshPipe.h"

#include <array>

SshPipe::SshPipe(SshSession& session, qsizetype limit)
    : m_session(session)
    , m_limit(limit)
    , m_channel(ssh_channel_new(session.raw()))
{
    m_callbacks.userdata = this;
    m_callbacks.channel_exit_status_function
        = [](ssh_session, ssh_channel, int status, void* self) {
              static_cast<SshPipe*>(self)->m_status = status;
          };
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_channel, &m_callbacks);
}

SshPipe::~SshPipe()
{
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
}

bool SshPipe::open()
{
    return m_session.await(SSH_AGAIN, [this] { return ssh_channel_open_session(m_channel); })
        == SSH_OK;
}

bool SshPipe::startCommand(const QByteArray& command)
{
    return open() && m_session.await(SSH_AGAIN, [&] {
        return ssh_channel_request_exec(m_channel, command.constData());
    }) == SSH_OK;
}

bool SshPipe::startSubsystem(const char* name)
{
    return open() && m_session.await(SSH_AGAIN, [&] {
        return ssh_channel_request_subsystem(m_channel, name);
    }) == SSH_OK;
}

void SshPipe::step()
{
    write();
    // What came before the end is read, too; and libssh itself closes a channel whose last bytes
    // are taken, of which nothing more is heard from the server.
    const auto hasClosed
        = [this] { return ssh_channel_is_closed(m_channel) != 0 || m_session.isDead(); };
    do {
        m_isClosed = hasClosed();
        read(out, false);
        read(err, true);
    } while (!m_isClosed && hasClosed());
}

void SshPipe::write()
{
    while (!m_pending.isEmpty() && ssh_channel_window_size(m_channel) > 0) {
        const int count
            = ssh_channel_write(m_channel, m_pending.constData(), uint32_t(m_pending.size()));
        if (count <= 0)
            return;
        m_pending.remove(0, count);
    }
    if (m_isEnding && !m_isEndSent && m_pending.isEmpty()) {
        m_isEndSent = true;
        ssh_channel_send_eof(m_channel);
    }
}

void SshPipe::read(QByteArray& into, bool isStderr)
{
    std::array<char, 32 * 1024> buffer;
    while (into.size() < m_limit) {
        const int count = ssh_channel_read_nonblocking(
            m_channel, buffer.data(), uint32_t(buffer.size()), isStderr ? 1 : 0);
        if (count <= 0)
            return;
        into.append(buffer.data(), count);
    }
}
