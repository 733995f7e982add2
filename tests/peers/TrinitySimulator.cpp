// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TrinitySimulator.h"

#include "tests/peers/TrinityTelnetSession.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Store = TrinityDevice::Store;

static constexpr std::chrono::milliseconds listenRetry { 20 };

TrinitySimulator::TrinitySimulator(TrinitySetup setup, QObject* parent)
    : QObject(parent)
    , m_device(std::make_unique<TrinityDevice>(std::move(setup)))
{
    connect(&m_server, &QTcpServer::newConnection, this, &TrinitySimulator::accept);
    TrinityDevice* device = m_device.get();
    connect(device, &TrinityDevice::loggedIn, this, &TrinitySimulator::loggedIn);
    connect(device, &TrinityDevice::commandReceived, this, &TrinitySimulator::commandReceived);
    connect(device, &TrinityDevice::storeChanged, this, &TrinitySimulator::storeChanged);
    connect(device, &TrinityDevice::eventHappened, this, &TrinitySimulator::eventHappened);
    connect(device, &TrinityDevice::reloadRequested, this, &TrinitySimulator::goDown,
        Qt::QueuedConnection);
}

TrinitySimulator::~TrinitySimulator()
{
    stop();
    qDeleteAll(findChildren<TrinityTelnetSession*>(Qt::FindDirectChildrenOnly));
}

bool TrinitySimulator::start()
{
    const TrinitySetup& wanted = m_device->setup();
    if (!m_server.listen(wanted.address, wanted.port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void TrinitySimulator::stop()
{
    m_isReloading = false;
    m_server.close();
    releasePort();
    for (TrinityTelnetSession* session : std::exchange(m_sessions, {})) {
        session->disconnect(this);
        session->hangUp();
        session->deleteLater();
    }
}

void TrinitySimulator::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_sessionCount;
        Q_EMIT clientConnected();
        const int limit = m_device->setup().maxSessions;
        if (m_device->faults().sessionLimit || (limit > 0 && openSessions() >= limit)) {
            refuse(socket);
            continue;
        }
        auto* session = new TrinityTelnetSession(socket, *m_device, this);
        m_sessions << session;
        connect(session, &TrinityTelnetSession::closed, this, [this, session] { remove(session); });
        session->begin();
    }
}

void TrinitySimulator::refuse(QTcpSocket* socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write("% Too many sessions\r\n");
    socket->disconnectFromHost();
}

void TrinitySimulator::remove(TrinityTelnetSession* session)
{
    if (m_sessions.removeOne(session))
        session->deleteLater();
}

void TrinitySimulator::goDown()
{
    if (std::exchange(m_isReloading, true))
        return;
    m_server.close();
    holdPort();
    const QList<TrinityTelnetSession*> sessions = m_sessions;
    for (TrinityTelnetSession* session : sessions)
        session->hangUp();
    Q_EMIT goingDown();
    Q_EMIT eventHappened(u"going down"_s);
    if (!m_device->faults().reloadNeverReturns)
        QTimer::singleShot(
            m_device->real(m_device->setup().reloadTime), this, &TrinitySimulator::comeBack);
}

void TrinitySimulator::comeBack()
{
    if (!m_isReloading)
        return; // stopped meanwhile
    if (m_heldSocket >= 0)
        m_device->boot();
    releasePort();
    if (!m_server.listen(m_device->setup().address, m_port)) {
        QTimer::singleShot(listenRetry, this, &TrinitySimulator::comeBack);
        return;
    }
    m_isReloading = false;
    Q_EMIT cameBack();
    Q_EMIT eventHappened(u"back"_s);
}

/// Bound but not listening: connections are refused and nobody else is given the port.
void TrinitySimulator::holdPort()
{
    m_heldSocket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_heldSocket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in local {};
    local.sin_family = AF_INET;
    local.sin_port = htons(m_port);
    local.sin_addr.s_addr = htonl(m_device->setup().address.toIPv4Address());
    ::bind(m_heldSocket, reinterpret_cast<const sockaddr*>(&local), sizeof local);
}

void TrinitySimulator::releasePort()
{
    if (m_heldSocket >= 0)
        ::close(std::exchange(m_heldSocket, -1));
}

QHostAddress TrinitySimulator::address() const { return m_device->setup().address; }
TrinitySetup& TrinitySimulator::setup() { return m_device->setup(); }
TrinityFaults& TrinitySimulator::faults() { return m_device->setup().faults; }
QByteArray TrinitySimulator::tmpConfig() const { return m_device->read(Store::Tmp); }
QByteArray TrinitySimulator::startupConfig() const { return m_device->read(Store::Startup); }
QByteArray TrinitySimulator::runningConfig() const { return m_device->read(Store::Running); }
QString TrinitySimulator::serial() const { return m_device->serial(); }
int TrinitySimulator::reloadCount() const { return m_device->reloadCount(); }
int TrinitySimulator::logoutCount() const { return m_device->logoutCount(); }
QStringList TrinitySimulator::commands() const { return m_device->commands(); }
int TrinitySimulator::discardedBytes() const { return m_device->discardedBytes(); }
TrinityNegotiation TrinitySimulator::negotiation() const { return m_device->negotiation(); }

void TrinitySimulator::setTmpConfig(const QByteArray& text) { m_device->write(Store::Tmp, text); }

void TrinitySimulator::setStartupConfig(const QByteArray& text)
{
    m_device->write(Store::Startup, text);
}

void TrinitySimulator::setRunningConfig(const QByteArray& text)
{
    m_device->write(Store::Running, text);
}
