// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkDatagram>
#include <QObject>
#include <QtEndian>
#include <QUdpSocket>

/// The least a TFTP server can be: blocks of 512, no options, each packet answered once.
class SmallTftpServer : public QObject {
public:
    SmallTftpServer()
    {
        m_socket.bind(QHostAddress::LocalHost, 0);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            while (m_socket.hasPendingDatagrams())
                handle(m_socket.receiveDatagram());
        });
    }
    [[nodiscard]] QByteArray url(const QByteArray& file) const
    {
        return "tftp://127.0.0.1:" + QByteArray::number(m_socket.localPort()) + '/' + file;
    }

    QByteArray offered;
    QByteArray stored;
    QByteArray lastError;

private:
    void handle(const QNetworkDatagram& datagram)
    {
        const QByteArray packet = datagram.data();
        const auto block = qFromBigEndian<quint16>(packet.constData() + 2);
        const char opcode = packet.at(1);
        if (opcode == 5)
            lastError = packet.mid(4);
        else if (opcode == 2)
            reply(datagram, 4, 0, {});
        else if (opcode == 3)
            store(datagram, block);
        else
            serve(datagram, opcode == 1 ? 0 : block);
    }
    void serve(const QNetworkDatagram& datagram, quint16 acknowledged)
    {
        if (acknowledged * 512 <= offered.size())
            reply(datagram, 3, acknowledged + 1, offered.mid(acknowledged * 512, 512));
    }
    void store(const QNetworkDatagram& datagram, quint16 block)
    {
        if (block == m_storedBlocks + 1) {
            stored += datagram.data().mid(4);
            ++m_storedBlocks;
        }
        reply(datagram, 4, block, {});
    }
    void reply(const QNetworkDatagram& to, char opcode, int block, const QByteArray& payload)
    {
        QByteArray packet { "\0\0\0\0", 4 };
        packet[1] = opcode;
        qToBigEndian(static_cast<quint16>(block), packet.data() + 2);
        m_socket.writeDatagram(
            packet + payload, to.senderAddress(), static_cast<quint16>(to.senderPort()));
    }

    QUdpSocket m_socket;
    int m_storedBlocks = 0;
};
