// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SipResponder.h"

#include <QNetworkDatagram>
#include <QTimer>

SipResponder::SipResponder(
    const QHostAddress& address, quint16 port, std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent)
    , m_delay(delay)
{
    m_socket.bind(address, port);
    connect(&m_socket, &QUdpSocket::readyRead, this, &SipResponder::read);
}

void SipResponder::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram request = m_socket.receiveDatagram();
        QTimer::singleShot(m_delay, this, [this, request] {
            m_socket.writeDatagram(request.makeReply(answer(request.data())));
            ++m_answered;
        });
    }
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
