// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshForwardedConnection.h"

#include "models/platform/Sockets.h"

#include <algorithm>
#include <array>

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
        const qsizetype count = Sockets::receive(m_socket.get(), piece.data(), qsizetype(room));
        if (count < 0) {
            m_isOver |= count == Sockets::broken;
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
                Sockets::endWriting(m_socket.get());
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
        const qsizetype count = Sockets::send(m_socket.get(), m_toSocket);
        if (count == Sockets::broken) {
            m_isOver = true;
            m_toSocket.clear();
        }
        if (count < 0)
            return false;
        m_toSocket.remove(0, count);
    }
    return true;
}

void SshForwardedConnection::watch(std::vector<Watched>& list) const
{
    if (!m_isOpen)
        return;
    if (const Watched own { m_socket.get(), isTakingMore(), !m_toSocket.isEmpty() };
        own.isForReading || own.isForWriting)
        list.push_back(own);
}
