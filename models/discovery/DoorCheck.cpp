// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/DoorCheck.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

DoorCheck::DoorCheck(std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_timeout(timeout)
{
}

void DoorCheck::add(const QHostAddress& address, const QList<quint16>& ports)
{
    for (const quint16 port : ports)
        m_waiting.enqueue({ address, port });
    m_total = int(m_waiting.size());
}

void DoorCheck::start() { QMetaObject::invokeMethod(this, &DoorCheck::next, Qt::QueuedConnection); }

void DoorCheck::next()
{
    while (!m_waiting.isEmpty() && m_active < maximumAtOnce)
        knock(m_waiting.dequeue());
    if (m_active == 0)
        Q_EMIT finished();
}

void DoorCheck::knock(const Door& door)
{
    ++m_active;
    auto* socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    // Queued: a refused connection can report from inside connectToHost().
    connect(
        socket, &QTcpSocket::connected, this,
        [this, socket, door] {
            Q_EMIT answered(door.address, door.port);
            end(socket);
        },
        Qt::QueuedConnection);
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { end(socket); },
        Qt::QueuedConnection);
    auto* patience = new QTimer(socket);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, socket] { end(socket); });
    patience->start(m_timeout);
    socket->connectToHost(door.address, door.port);
}

void DoorCheck::end(QTcpSocket* socket)
{
    if (!socket->parent()) // a second end that was on its way already
        return;
    socket->disconnect(this);
    socket->abort();
    socket->setParent(nullptr);
    socket->deleteLater();
    --m_active;
    Q_EMIT progressed(++m_done);
    next();
}
