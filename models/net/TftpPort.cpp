// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TftpPort.h"

#include <QNetworkDatagram>

using namespace Qt::StringLiterals;

TftpPort::TftpPort() { connect(&m_socket, &QUdpSocket::readyRead, this, &TftpPort::onRequest); }

Result<std::shared_ptr<TftpPort>> TftpPort::at(const QHostAddress& address, quint16 port)
{
    // Sockets belong to the thread that made them, and so does this list.
    static thread_local QHash<QString, std::weak_ptr<TftpPort>> ports;
    const QString name = u"%1:%2"_s.arg(address.toString()).arg(port);
    if (const auto open = ports.value(name).lock(); open && port != 0)
        return open;
    std::shared_ptr<TftpPort> made(new TftpPort, [](TftpPort* old) {
        old->m_socket.close(); // free for the next one at once
        old->deleteLater();
    });
    if (!made->m_socket.bind(address, port, QUdpSocket::DontShareAddress))
        return fail(ErrorCode::PortUnavailable, name, made->m_socket.errorString());
    ports.insert(name, made);
    return made;
}

void TftpPort::refuse(
    const QHostAddress& to, quint16 port, Tftp::Failure::Code code, const QByteArray& message)
{
    m_socket.writeDatagram(Tftp::encode(Tftp::Failure { code, message }), to, port);
}

void TftpPort::onRequest()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(1024);
        const auto packet = Tftp::parse(datagram.data());
        const auto* request = packet ? std::get_if<Tftp::Request>(&*packet) : nullptr;
        if (request)
            dispatch(*request, datagram.senderAddress(), quint16(datagram.senderPort()));
    }
}

/// Devices behind one router share an address: then the name of the file decides.
void TftpPort::dispatch(const Tftp::Request& request, const QHostAddress& from, quint16 port)
{
    TftpServer* best = nullptr;
    auto bestFit = TftpServer::Fit::NotMine;
    for (TftpServer* server : std::as_const(m_servers)) {
        if (const auto fit = server->fit(request, from); fit > bestFit) {
            best = server;
            bestFit = fit;
        }
    }
    best ? best->answer(request, from, port)
         : refuse(from, port, Tftp::Failure::AccessViolation, "not for you");
}
