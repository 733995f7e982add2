// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshForwardedConnection.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

static constexpr int piecesPerTurn = 4; // then the others have theirs
static constexpr size_t pieceSize = 32 * 1024;

SshForwardedConnection::SshForwardedConnection(
    SshSession& session, int socket, QByteArray host, quint16 port, quint16 callerPort)
    : m_session(session)
    , m_socket(socket)
    , m_host(std::move(host))
    , m_port(port)
    , m_callerPort(callerPort)
    , m_channel(ssh_channel_new(session.raw()))
{
}

SshForwardedConnection::~SshForwardedConnection()
{
    ::close(m_socket);
    ssh_channel_free(m_channel);
}

int SshForwardedConnection::open()
{
    const int rc = ssh_channel_open_forward(
        m_channel, m_host.constData(), m_port, "127.0.0.1", m_callerPort);
    m_isOpen = rc == SSH_OK;
    m_isOver = rc == SSH_ERROR;
    return rc;
}

bool SshForwardedConnection::pump()
{
    if (!m_isOpen && open() != SSH_OK)
        return false;
    bool isBusy = toServer();
    isBusy |= fromServer();
    const bool isServerDone = m_isServerEnded && m_toSocket.isEmpty();
    if (isServerDone && (m_isSocketEnded || ssh_channel_is_closed(m_channel) != 0))
        m_isOver = true;
    return isBusy && !m_isOver;
}

/// libssh keeps what the network has not taken yet; nothing is added to that.
bool SshForwardedConnection::isTakingMore() const
{
    return !m_isSocketEnded && ssh_channel_window_size(m_channel) > 0
        && (ssh_get_poll_flags(m_session.raw()) & SSH_WRITE_PENDING) == 0;
}

bool SshForwardedConnection::toServer()
{
    std::array<char, pieceSize> piece;
    for (int i = 0; i < piecesPerTurn && isTakingMore(); ++i) {
        const size_t room = std::min<size_t>(piece.size(), ssh_channel_window_size(m_channel));
        const ssize_t count = ::recv(m_socket, piece.data(), room, 0);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return false;
        if (count < 0) {
            m_isOver = true;
            return false;
        }
        if (count == 0) {
            m_isSocketEnded = true;
            ssh_channel_send_eof(m_channel);
            return false;
        }
        if (ssh_channel_write(m_channel, piece.data(), uint32_t(count)) != int(count)) {
            m_isOver = true; // it fits in the window: only a dying session takes less
            return false;
        }
    }
    return false; // what is left is seen by poll()
}

/// @return true when the server sent more than was moved
bool SshForwardedConnection::fromServer()
{
    std::array<char, pieceSize> piece;
    for (int i = 0; i < piecesPerTurn; ++i) {
        if (!flushToSocket())
            return false;
        const int count
            = ssh_channel_read_nonblocking(m_channel, piece.data(), uint32_t(piece.size()), 0);
        if (count <= 0) {
            if (!m_isServerEnded && ssh_channel_is_eof(m_channel) != 0) {
                m_isServerEnded = true;
                ::shutdown(m_socket, SHUT_WR);
            }
            m_isOver |= m_session.isDead();
            return false;
        }
        m_toSocket = QByteArray(piece.data(), count);
    }
    flushToSocket();
    return m_toSocket.isEmpty();
}

/// @return true when nothing is left of it
bool SshForwardedConnection::flushToSocket()
{
    while (!m_toSocket.isEmpty()) {
        const ssize_t count
            = ::send(m_socket, m_toSocket.constData(), size_t(m_toSocket.size()), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno != EAGAIN) {
            m_isOver = true;
            m_toSocket.clear();
            return false;
        }
        if (count < 0)
            return false;
        m_toSocket.remove(0, count);
    }
    return true;
}

void SshForwardedConnection::watch(std::vector<pollfd>& list) const
{
    if (!m_isOpen)
        return;
    const int events = (isTakingMore() ? POLLIN : 0) | (m_toSocket.isEmpty() ? 0 : POLLOUT);
    if (events != 0)
        list.push_back({ m_socket, short(events), 0 });
}
