// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SpeechDetour.h"

#include "tests/peers/PeerDaemon.h"

#include <QNetworkDatagram>

static constexpr int attempts = 20;

SpeechDetour::SpeechDetour(int dropEvery, QObject* parent)
    : QObject(parent)
    , m_dropEvery(dropEvery)
{
    connect(&m_control, &QUdpSocket::readyRead, this, &SpeechDetour::readControl);
}

bool SpeechDetour::start()
{
    for (int i = 0; i < attempts; ++i)
        if (bindAll(quint16(PeerDaemon::freePort() & ~1)))
            return m_control.bind(QHostAddress::LocalHost);
    return false;
}

bool SpeechDetour::bindAll(quint16 firstPort)
{
    if (firstPort > 65'535 - 2 * mostCalls)
        return false;
    m_firstPort = firstPort;
    for (int i = 0; i < mostCalls; ++i) {
        auto& slot = m_slots.at(std::size_t(i));
        slot = std::make_unique<Slot>();
        if (!slot->socket.bind(QHostAddress::LocalHost, port(i), QUdpSocket::DontShareAddress))
            return false;
        connect(
            &slot->socket, &QUdpSocket::readyRead, this, [this, it = slot.get()] { pass(*it); });
    }
    return true;
}

void SpeechDetour::readControl()
{
    while (m_control.hasPendingDatagrams()) {
        const QList<QByteArray> words = m_control.receiveDatagram().data().split(' ');
        const int slot = words.value(0).toInt();
        if (slot < 0 || slot >= mostCalls)
            continue;
        Slot& told = *m_slots.at(std::size_t(slot));
        const quint16 port = words.value(2).trimmed().toUShort();
        (words.value(1) == "calling" ? told.callerPort : told.calleePort) = port;
    }
}

void SpeechDetour::pass(Slot& slot)
{
    readControl(); // told before, if perhaps read later
    while (slot.socket.hasPendingDatagrams()) {
        const QNetworkDatagram packet = slot.socket.receiveDatagram();
        const auto from = quint16(packet.senderPort());
        if (from == slot.calleePort) {
            slot.socket.writeDatagram(packet.data(), QHostAddress::LocalHost, slot.callerPort);
        } else if (from == slot.callerPort && ++slot.passed % m_dropEvery != 0) {
            slot.socket.writeDatagram(packet.data(), QHostAddress::LocalHost, slot.calleePort);
        }
    }
}
