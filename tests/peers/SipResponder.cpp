// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SipResponder.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>

SipResponder::SipResponder(
    const QHostAddress& address, quint16 port, std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent)
    , m_delay(delay)
{
    m_socket.bind(address, port);
    m_server.listen(address, m_socket.localPort());
    connect(&m_socket, &QUdpSocket::readyRead, this, &SipResponder::readDatagrams);
    connect(&m_server, &QTcpServer::newConnection, this, &SipResponder::accept);
}

bool SipResponder::isUp() const
{
    return m_socket.state() == QUdpSocket::BoundState && m_server.isListening();
}

void SipResponder::readDatagrams()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram request = m_socket.receiveDatagram();
        QTimer::singleShot(m_delay, this, [this, request] {
            m_socket.writeDatagram(request.makeReply(answer(request.data())));
            ++m_answered;
        });
    }
}

void SipResponder::accept()
{
    QTcpSocket* client = m_server.nextPendingConnection();
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        // Requests without a body, one at a time: that is all that comes here.
        const QByteArray request = client->peek(client->bytesAvailable());
        if (!request.endsWith("\r\n\r\n"))
            return;
        client->readAll();
        QTimer::singleShot(m_delay, client, [this, client, request] {
            client->write(answer(request));
            ++m_answered;
        });
    });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

QByteArray SipResponder::answer(const QByteArray& request)
{
    QByteArray text("SIP/2.0 200 OK\r\n");
    for (const QByteArray& line : request.split('\n')) {
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
        if (name == "to")
            text += line.trimmed() + ";tag=far\r\n";
        else if (name == "via" || name == "from" || name == "call-id" || name == "cseq")
            text += line.trimmed() + "\r\n";
    }
    return text + "Server: peer-responder/1.0\r\nContent-Length: 0\r\n\r\n";
}
