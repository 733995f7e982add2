// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerLink.h"

#include <sys/socket.h>

static constexpr int sleepyMs = 5;
static constexpr int catchUpBytes = 16;

PeerLink::PeerLink(QTcpSocket* socket, bool oneBytePerPacket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &PeerLink::readPending);
    connect(m_socket, &QTcpSocket::disconnected, this, &PeerLink::closed);
    m_sinceByte.start();
    m_pace.setInterval(oneBytePerPacket ? 0 : -1);
    connect(&m_pace, &QTimer::timeout, this, &PeerLink::writeByte);
}

void PeerLink::sendRaw(const QByteArray& bytes)
{
    if (m_isClosing)
        return;
    if (m_pace.interval() < 0) {
        m_socket->write(bytes);
        return;
    }
    m_queue += bytes;
    if (!m_pace.isActive() && !bytes.isEmpty())
        m_pace.start();
}

void PeerLink::writeByte()
{
    // Test helpers such as QTRY_VERIFY sleep between turns of the event loop: catch up then.
    int bytes = m_sinceByte.restart() < sleepyMs ? 1 : catchUpBytes;
    if (m_queuePosition < m_queue.size()) {
        for (; bytes > 0 && m_queuePosition < m_queue.size(); --bytes) {
            m_socket->write(m_queue.constData() + m_queuePosition++, 1);
            m_socket->flush();
        }
        return;
    }
    m_pace.stop();
    m_queue.clear();
    m_queuePosition = 0;
    if (m_isClosing)
        m_socket->disconnectFromHost();
}

void PeerLink::closeWhenSent()
{
    m_isClosing = true;
    if (!m_pace.isActive())
        m_socket->disconnectFromHost();
}

void PeerLink::reset()
{
    const linger hard { 1, 0 };
    ::setsockopt(
        static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_isClosing = true;
    m_pace.stop();
    m_socket->abort();
}

void PeerLink::readPending()
{
    const int before = m_parser.seen().commands;
    const QByteArray data = m_parser.feed(m_socket->readAll());
    sendRaw(m_parser.takeReplies());
    if (m_parser.seen().commands != before)
        Q_EMIT negotiated();
    if (!data.isEmpty() && !m_isClosing)
        Q_EMIT received(data);
}
