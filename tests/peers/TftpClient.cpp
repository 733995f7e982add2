// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TftpClient.h"

#include <QNetworkDatagram>
#include <QtEndian>

using namespace Qt::StringLiterals;

enum Opcode : quint16 { Rrq = 1, Wrq, Data, Ack, Error, OptionAck };
static constexpr qsizetype preferredBlockSize = 1024;
static constexpr quint16 wrongBlockBy = 5;

static QByteArray number(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

static quint16 numberAt(const QByteArray& packet, qsizetype position)
{
    return qFromBigEndian<quint16>(packet.constData() + position);
}

TftpClient::TftpClient(const QHostAddress& local, Options options, QObject* parent)
    : QObject(parent)
    , m_options(options)
{
    m_socket.bind(local, 0);
    m_stranger.bind(local, 0);
    connect(&m_socket, &QUdpSocket::readyRead, this, &TftpClient::readPending);
    m_timer.setInterval(m_options.retransmit);
    connect(&m_timer, &QTimer::timeout, this, &TftpClient::retransmit);
}

void TftpClient::get(const QHostAddress& server, quint16 port, const QString& file)
{
    begin(server, port, file, Rrq);
}

void TftpClient::put(
    const QHostAddress& server, quint16 port, const QString& file, const QByteArray& data)
{
    m_isPut = true;
    m_data = data;
    begin(server, port, file, Wrq);
}

void TftpClient::begin(
    const QHostAddress& server, quint16 port, const QString& file, quint16 opcode)
{
    m_server = server;
    m_requestPort = port;
    QByteArray request = number(opcode) + file.toLatin1() + '\0' + "octet" + '\0';
    if (m_options.asksOptions) {
        request += QByteArray("blksize") + '\0' + QByteArray::number(preferredBlockSize) + '\0';
        request += QByteArray("timeout") + '\0' + '1' + '\0';
        request += QByteArray("tsize") + '\0' + QByteArray::number(m_data.size()) + '\0';
    }
    sendReliably(request);
}

void TftpClient::readPending()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const auto port = static_cast<quint16>(datagram.senderPort());
        if (datagram.data().size() >= 4 && accepts(datagram.senderAddress(), port))
            handle(datagram.data());
    }
}

bool TftpClient::accepts(const QHostAddress& from, quint16 port)
{
    if (!from.isEqual(m_server))
        return false;
    if (m_transferPort == 0)
        m_transferPort = port;
    if (m_transferPort != port)
        sendError(5, "Unknown transfer ID", port);
    return m_transferPort == port;
}

void TftpClient::handle(const QByteArray& packet)
{
    switch (numberAt(packet, 0)) {
    case Data:
        if (!m_isPut)
            handleData(packet);
        break;
    case Ack:
        if (m_isPut && !m_isFinished)
            handleAck(numberAt(packet, 2));
        break;
    case Error:
        end(QString::fromLatin1(packet.mid(4).constData()));
        break;
    case OptionAck:
        if (m_block != 0 || m_isFinished || !acceptsOptions(packet))
            break;
        m_isPut ? handleAck(0) : sendAck(0);
        break;
    default:
        end(u"illegal TFTP operation"_s);
    }
}

bool TftpClient::acceptsOptions(const QByteArray& packet)
{
    QList<QByteArray> fields = packet.mid(2).split('\0');
    fields.removeLast();
    bool isAcceptable = m_options.asksOptions && fields.size() % 2 == 0;
    for (qsizetype i = 0; isAcceptable && i + 1 < fields.size(); i += 2)
        isAcceptable = acceptsOption(fields.at(i).toLower(), fields.at(i + 1).toLongLong());
    if (!isAcceptable)
        refuse(8, "Option negotiation failed", u"option negotiation failed"_s);
    return isAcceptable;
}

bool TftpClient::acceptsOption(const QByteArray& name, qint64 value)
{
    if (name == "blksize") {
        m_blockSize = value;
        return value >= 8 && value <= preferredBlockSize;
    }
    if (name == "tsize") {
        m_announcedSize = value;
        return !m_isPut || value == m_data.size();
    }
    return name == "timeout" && value == 1;
}

void TftpClient::handleData(const QByteArray& packet)
{
    const quint16 block = numberAt(packet, 2);
    if (block == static_cast<quint16>(m_block) && m_block > 0) {
        sendAck(block);
        return;
    }
    if (m_isFinished || block != static_cast<quint16>(m_block + 1))
        return;
    if (m_options.aborts)
        return refuse(0, "simulated abort", u"transfer aborted"_s);
    const QByteArray payload = packet.mid(4);
    if (payload.size() > m_blockSize)
        return refuse(4, "Block too long", u"block too long"_s);
    if (m_options.isDiskFull && payload.size() < m_blockSize)
        return refuse(3, "Disk full or allocation exceeded", u"disk full"_s);
    ++m_block;
    m_data += payload;
    sendAck(block);
    if (payload.size() < m_blockSize)
        end(m_announcedSize >= 0 && m_announcedSize != m_data.size() ? u"size mismatch"_s
                                                                     : QString());
}

void TftpClient::handleAck(quint16 block)
{
    // A repeated acknowledgement of an older block must not send anything (RFC 1123, 4.2.3.1).
    if (block != static_cast<quint16>(m_block))
        return;
    if (m_block == 0 && m_options.aborts)
        return refuse(0, "simulated abort", u"transfer aborted"_s);
    if (m_block > 0 && m_block * m_blockSize > m_data.size())
        return end({});
    sendBlock();
}

void TftpClient::sendBlock()
{
    const QByteArray payload = m_data.mid(m_block * m_blockSize, m_blockSize);
    ++m_block;
    sendReliably(number(Data) + number(static_cast<quint16>(m_block)) + payload);
}

void TftpClient::sendAck(quint16 block) { sendReliably(number(Ack) + number(block)); }

void TftpClient::sendError(quint16 code, const QByteArray& text, quint16 port)
{
    transmit(number(Error) + number(code) + text + '\0', port);
}

void TftpClient::sendReliably(const QByteArray& packet)
{
    m_lastSent = packet;
    m_triesLeft = m_options.retries;
    if (!m_isFinished)
        m_timer.start();
    sendStrays(packet);
    transmit(packet, m_transferPort == 0 ? m_requestPort : m_transferPort);
}

void TftpClient::transmit(const QByteArray& packet, quint16 port)
{
    ++m_datagrams;
    if (m_options.lossEvery > 0 && m_datagrams % m_options.lossEvery == 0)
        return;
    for (int copies = m_options.duplicates ? 2 : 1; copies > 0; --copies)
        m_socket.writeDatagram(packet, m_server, port);
}

void TftpClient::sendStrays(const QByteArray& packet)
{
    if (m_transferPort == 0)
        return;
    const QByteArray junk(packet.size() - 4, '!');
    const quint16 block = numberAt(packet, 2);
    if (m_options.sendsWrongBlocks) {
        const auto wrong = static_cast<quint16>(block + wrongBlockBy);
        m_socket.writeDatagram(packet.left(2) + number(wrong) + junk, m_server, m_transferPort);
    }
    if (m_options.sendsFromElsewhere) {
        const QByteArray error = number(Error) + number(0) + "a stranger" + '\0';
        m_stranger.writeDatagram(
            block % 2 == 0 ? error : packet.left(4) + junk, m_server, m_transferPort);
    }
}

void TftpClient::refuse(quint16 code, const QByteArray& text, const QString& error)
{
    sendError(code, text, m_transferPort);
    end(error);
}

void TftpClient::retransmit()
{
    if (m_triesLeft-- > 0)
        transmit(m_lastSent, m_transferPort == 0 ? m_requestPort : m_transferPort);
    else
        end(u"transfer timed out"_s);
}

void TftpClient::end(const QString& error)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_timer.stop();
    Q_EMIT finished(error);
}
