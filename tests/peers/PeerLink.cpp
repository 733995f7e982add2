// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerLink.h"

#include <sys/socket.h>

static constexpr int sleepyMs = 5;
static constexpr int catchUpPackets = 16;

PeerLink::PeerLink(QTcpSocket* socket, const PeerSetup& setup, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_isBehindSsh(setup.isBehindSsh)
    , m_isByteByByte(setup.faults.oneBytePerPacket)
    , m_isStrewn(setup.faults.iacAtBoundaries && !setup.isBehindSsh)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &PeerLink::readPending);
    connect(m_socket, &QTcpSocket::disconnected, this, &PeerLink::closed);
    m_sincePacket.start();
    m_pace.setInterval(m_isByteByByte || m_isStrewn ? 0 : -1);
    connect(&m_pace, &QTimer::timeout, this, &PeerLink::writePackets);
}

void PeerLink::sendText(const QByteArray& text)
{
    if (m_isBehindSsh)
        return sendRaw(QByteArray(text).replace("\n", "\r\n"));
    if (!m_isStrewn)
        return sendRaw(TelnetParser::encoded(text));
    QList<qsizetype> cuts;
    const QByteArray strewn = TelnetParser::strewn(text, cuts);
    write(strewn, cuts);
}

void PeerLink::write(const QByteArray& bytes, const QList<qsizetype>& cuts)
{
    if (m_isClosing)
        return;
    if (m_pace.interval() < 0) {
        m_socket->write(bytes);
        return;
    }
    if (!m_isByteByByte) {
        for (qsizetype cut : cuts)
            m_cuts << m_queue.size() + cut;
    }
    m_queue += bytes;
    if (!m_pace.isActive() && !bytes.isEmpty())
        m_pace.start();
}

qsizetype PeerLink::nextCut()
{
    if (m_isByteByByte)
        return m_queuePosition + 1;
    return m_cuts.isEmpty() ? m_queue.size() : m_cuts.takeFirst();
}

void PeerLink::writePackets()
{
    // Test helpers such as QTRY_VERIFY sleep between turns of the event loop: catch up then.
    int packets = m_sincePacket.restart() < sleepyMs ? 1 : catchUpPackets;
    if (m_queuePosition < m_queue.size()) {
        for (; packets > 0 && m_queuePosition < m_queue.size(); --packets) {
            const qsizetype end = nextCut();
            m_socket->write(m_queue.constData() + m_queuePosition, end - m_queuePosition);
            m_socket->flush();
            m_queuePosition = end;
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
    if (m_isBehindSsh) {
        const QByteArray data = m_socket->readAll();
        if (!m_isClosing)
            Q_EMIT received(data);
        return;
    }
    const int before = m_parser.seen().commands;
    const QByteArray data = m_parser.feed(m_socket->readAll());
    sendRaw(m_parser.takeReplies());
    if (m_parser.seen().commands != before)
        Q_EMIT negotiated();
    if (!data.isEmpty() && !m_isClosing)
        Q_EMIT received(data);
}
