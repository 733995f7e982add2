// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/AlgRelay.h"

#include "tests/peers/MediaRelay.h"

#include <QNetworkDatagram>

AlgRelay::AlgRelay(quint16 serverPort, Habit habit, QObject* parent)
    : QObject(parent)
    , m_serverPort(serverPort)
    , m_habit(habit)
{
    m_front.bind(QHostAddress::LocalHost);
    connect(&m_front, &QUdpSocket::readyRead, this, &AlgRelay::fromClient);
}

AlgRelay::Way& AlgRelay::wayOf(quint16 clientPort)
{
    std::shared_ptr<Way>& way = m_ways[clientPort];
    if (!way) {
        way = std::make_shared<Way>();
        way->clientPort = clientPort;
        way->outside.bind(QHostAddress::LocalHost);
        connect(&way->outside, &QUdpSocket::readyRead, this,
            [this, raw = way.get()] { fromServer(*raw); });
    }
    return *way;
}

void AlgRelay::fromClient()
{
    while (m_front.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_front.receiveDatagram();
        Way& way = wayOf(quint16(datagram.senderPort()));
        QByteArray bytes = datagram.data();
        if (m_habit != Habit::None)
            bytes = rewritten(
                bytes, "127.0.0.1", way.clientPort, publicAddress(), way.outside.localPort());
        way.outside.writeDatagram(bytes, QHostAddress::LocalHost, m_serverPort);
        ++m_forwarded;
    }
}

void AlgRelay::fromServer(Way& way)
{
    while (way.outside.hasPendingDatagrams()) {
        QByteArray bytes = way.outside.receiveDatagram().data();
        if (m_habit == Habit::RewritesBothWays)
            bytes = rewritten(
                bytes, publicAddress(), way.outside.localPort(), "127.0.0.1", way.clientPort);
        if (m_media)
            bytes = m_media->through(bytes);
        m_front.writeDatagram(bytes, QHostAddress::LocalHost, way.clientPort);
    }
}

static bool isOfSdp(const QByteArray& line)
{
    return line.startsWith("c=IN IP4 ") || line.startsWith("o=");
}

static bool bearsAddress(const QByteArray& line)
{
    const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
    return name == "via" || name == "v" || name == "contact" || name == "m";
}

QByteArray AlgRelay::withLength(const QByteArray& message)
{
    const qsizetype head = message.indexOf("\r\n\r\n");
    const qsizetype at = message.toLower().indexOf("\r\ncontent-length:");
    if (at < 0 || at > head)
        return message;
    const QByteArray line = "\r\nContent-Length: " + QByteArray::number(message.size() - head - 4);
    return message.left(at) + line + message.mid(message.indexOf("\r\n", at + 2));
}

QByteArray AlgRelay::rewritten(const QByteArray& message, const QByteArray& from, quint16 fromPort,
    const QByteArray& to, quint16 toPort)
{
    const QByteArray one = from + ':' + QByteArray::number(fromPort);
    const QByteArray other = to + ':' + QByteArray::number(toPort);
    QList<QByteArray> lines;
    for (QByteArray line : message.split('\n'))
        lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    const qsizetype body = lines.indexOf(QByteArray()) + 1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (i < body && bearsAddress(lines.at(i)))
            lines[i].replace(one, other);
        else if (i >= body && isOfSdp(lines.at(i)))
            lines[i].replace(from, to);
    }
    return withLength(lines.join("\r\n"));
}
