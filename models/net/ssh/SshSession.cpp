// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshSession.h"

#include <algorithm>
#include <libssh/server.h>

static constexpr qsizetype maximumWords = 500;
static constexpr qint64 longestWaitMs = 3'600'000;

/// Whatever a server asks of a client, such as a channel back, is refused; without this libssh
/// keeps the requests in memory for ever.
static int refuseRequest(ssh_session, ssh_message, void*) { return 1; }

SshSession::SshSession(SshMailbox& mailbox)
    : m_mailbox(mailbox)
    , m_session(ssh_new())
    , m_counter(std::make_unique<ssh_counter_struct>())
{
    ssh_set_counters(m_session, nullptr, m_counter.get());
    const int socket = mailbox.duplicateSocket();
    ssh_options_set(m_session, SSH_OPTIONS_FD, &socket);
    ssh_set_message_callback(m_session, refuseRequest, nullptr);
    ssh_set_blocking(m_session, 0);
}

SshSession::~SshSession()
{
    // libssh leaves a descriptor it was given open, unless it no longer knows that it was.
    ssh_options_set(m_session, SSH_OPTIONS_FD, nullptr);
    ssh_disconnect(m_session);
    ssh_free(m_session);
}

void SshSession::wait(const std::vector<Watched>& others) const
{
    const bool isPending = (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) != 0;
    std::vector<Watched> watched = others;
    watched.push_back({ m_mailbox.wakeDescriptor(), true, false });
    if (!m_mailbox.isFull())
        watched.push_back({ ssh_get_fd(m_session), true, isPending });
    const qint64 left = m_deadline.isForever() ? -1 : m_deadline.remainingTime();
    waitForAny(watched, int(std::min<qint64>(left, longestWaitMs)));
    m_mailbox.clearWake(); // not before: a cancel just posted would be slept through
}

void SshSession::drive()
{
    if (!m_driver)
        m_driver = ssh_channel_new(m_session);
    ssh_channel_poll(m_driver, 0);
}

bool SshSession::isDead() const
{
    return (ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0
        || ssh_get_fd(m_session) < 0;
}

QString SshSession::words() const
{
    return QString::fromUtf8(ssh_get_error(m_session)).left(maximumWords);
}
