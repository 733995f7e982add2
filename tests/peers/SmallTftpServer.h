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
        return "tftp://" + host() + '/' + file;
    }
    [[nodiscard]] QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(m_socket.localPort());
    }

    QByteArray offered;
    QByteArray stored;
    QByteArray lastError;
    bool isStrict = false; ///< leaves alone what is out of turn or from another port, and counts it
    int strays = 0;
    QList<QByteArray> requested; ///< names asked for, repeated requests once

private:
    void handle(const QNetworkDatagram& datagram)
    {
        const QByteArray packet = datagram.data();
        const auto block = qFromBigEndian<quint16>(packet.constData() + 2);
        const char opcode = packet.at(1);
        if (isStrict && isStray(datagram, opcode, block)) {
            ++strays;
            return;
        }
        if (opcode == 1 || opcode == 2)
            note(packet.mid(2, packet.indexOf('\0', 2) - 2));
        if (opcode == 5)
            lastError = packet.mid(4);
        else if (opcode == 2)
            reply(datagram, 4, 0, {});
        else if (opcode == 3)
            store(datagram, block);
        else
            serve(datagram, opcode == 1 ? 0 : block);
    }
    bool isStray(const QNetworkDatagram& datagram, char opcode, int block)
    {
        if (opcode == 1 || opcode == 2) {
            m_client = datagram.senderPort();
            m_storedBlocks = 0;
            m_servedBlocks = 1;
            stored.clear();
            return false;
        }
        if (datagram.senderPort() != m_client)
            return true;
        return opcode == 3 ? block > m_storedBlocks + 1 : opcode == 4 && block > m_servedBlocks;
    }
    void note(const QByteArray& name)
    {
        if (requested.isEmpty() || requested.last() != name)
            requested << name;
    }
    void serve(const QNetworkDatagram& datagram, quint16 acknowledged)
    {
        if (acknowledged * 512 <= offered.size())
            m_servedBlocks = acknowledged + 1;
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
    int m_servedBlocks = 0;
    int m_client = 0;
};
