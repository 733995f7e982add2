// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/MediaRelay.h"

#include "tests/peers/AlgRelay.h"

#include <QNetworkDatagram>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

MediaRelay::MediaRelay(int dropEvery, QObject* parent)
    : QObject(parent)
    , m_dropEvery(dropEvery)
{
    m_inside.bind(QHostAddress::LocalHost);
    m_outside.bind(QHostAddress::LocalHost);
    connect(&m_inside, &QUdpSocket::readyRead, this, &MediaRelay::fromCaller);
    connect(&m_outside, &QUdpSocket::readyRead, this, &MediaRelay::fromCallee);
}

QByteArray MediaRelay::through(const QByteArray& message)
{
    static const QRegularExpression audio(u"\r\nm=audio ([0-9]+) "_s);
    const QRegularExpressionMatch match = audio.match(QString::fromLatin1(message));
    if (!match.hasMatch())
        return message;
    m_calleePort = match.captured(1).toUShort();
    QByteArray changed = message;
    changed.replace(
        match.capturedStart(1), match.capturedLength(1), QByteArray::number(m_inside.localPort()));
    return AlgRelay::withLength(changed);
}

void MediaRelay::fromCaller()
{
    while (m_inside.hasPendingDatagrams()) {
        const QNetworkDatagram packet = m_inside.receiveDatagram();
        m_callerPort = quint16(packet.senderPort());
        m_outside.writeDatagram(packet.data(), QHostAddress::LocalHost, m_calleePort);
    }
}

void MediaRelay::fromCallee()
{
    while (m_outside.hasPendingDatagrams()) {
        const QByteArray packet = m_outside.receiveDatagram().data();
        if (++m_passed % m_dropEvery == 0)
            ++m_dropped;
        else
            m_inside.writeDatagram(packet, QHostAddress::LocalHost, m_callerPort);
    }
}
