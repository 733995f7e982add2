// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerSimulator.h"

#include "tests/peers/PeerFamilies.h"
#include "tests/peers/PeerSession.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static constexpr std::chrono::milliseconds listenRetry { 20 };

PeerSimulator::PeerSimulator(const PeerSetup& setup, QObject* parent)
    : QObject(parent)
    , m_device(newDevice(setup))
{
    connect(&m_server, &QTcpServer::newConnection, this, &PeerSimulator::accept);
    PeerDevice* device = m_device.get();
    connect(device, &PeerDevice::loggedIn, this, &PeerSimulator::loggedIn);
    connect(device, &PeerDevice::commandReceived, this, &PeerSimulator::commandReceived);
    connect(device, &PeerDevice::storeChanged, this, &PeerSimulator::storeChanged);
    connect(device, &PeerDevice::eventHappened, this, &PeerSimulator::eventHappened);
    connect(device, &PeerDevice::wentDown, this, &PeerSimulator::goDown);
    connect(device, &PeerDevice::cameUp, this, &PeerSimulator::comeBack);
}

PeerSimulator::~PeerSimulator()
{
    stop();
    qDeleteAll(findChildren<PeerSession*>(Qt::FindDirectChildrenOnly));
}

bool PeerSimulator::start()
{
    const PeerSetup& wanted = m_device->setup();
    if (!m_server.listen(wanted.address, wanted.port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void PeerSimulator::stop()
{
    m_isReloading = false;
    m_server.close();
    releasePort();
    for (PeerSession* session : std::exchange(m_sessions, {})) {
        session->disconnect(this);
        session->hangUp();
        session->deleteLater();
    }
}

void PeerSimulator::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_sessionCount;
        Q_EMIT clientConnected();
        const int limit = m_device->setup().maxSessions;
        if (m_device->faults().sessionLimit || (limit > 0 && openSessions() >= limit)) {
            refuse(socket);
            continue;
        }
        auto* session = new PeerSession(socket, *m_device, this);
        m_sessions << session;
        connect(session, &PeerSession::closed, this, [this, session] { remove(session); });
        session->begin();
    }
}

void PeerSimulator::refuse(QTcpSocket* socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(m_device->login().tooMany.replace("\n", "\r\n"));
    socket->disconnectFromHost();
}

void PeerSimulator::remove(PeerSession* session)
{
    if (m_sessions.removeOne(session))
        session->deleteLater();
}

void PeerSimulator::goDown()
{
    if (!m_server.isListening())
        return;
    m_isReloading = true;
    m_server.close();
    holdPort();
    const QList<PeerSession*> sessions = m_sessions;
    for (PeerSession* session : sessions)
        session->hangUp();
    Q_EMIT goingDown();
    Q_EMIT eventHappened(u"going down"_s);
}

void PeerSimulator::comeBack()
{
    if (!m_isReloading)
        return; // stopped meanwhile
    releasePort();
    if (!m_server.listen(m_device->address(), m_port)) {
        QTimer::singleShot(listenRetry, this, &PeerSimulator::comeBack);
        return;
    }
    m_isReloading = false;
    Q_EMIT cameBack();
    Q_EMIT eventHappened(u"back"_s);
}

/// Bound but not listening: connections are refused and nobody else is given the port.
void PeerSimulator::holdPort()
{
    m_heldSocket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_heldSocket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in local {};
    local.sin_family = AF_INET;
    local.sin_port = htons(m_port);
    local.sin_addr.s_addr = htonl(m_device->address().toIPv4Address());
    ::bind(m_heldSocket, reinterpret_cast<const sockaddr*>(&local), sizeof local);
}

void PeerSimulator::releasePort()
{
    if (m_heldSocket >= 0)
        ::close(std::exchange(m_heldSocket, -1));
}
