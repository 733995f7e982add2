// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshDial.h"

#include "models/net/ConnectError.h"

#include <QNetworkProxy>
#include <QThreadPool>

using namespace Qt::StringLiterals;

static constexpr int maximumThreads = 256;

QThreadPool& SshDial::threads()
{
    static QThreadPool pool;
    static const bool isReady = [] {
        pool.setMaxThreadCount(maximumThreads);
        pool.setExpiryTimeout(0);
        return true;
    }();
    Q_UNUSED(isReady);
    return pool;
}

SshDial::SshDial(QString host, quint16 port, std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_port(port)
    , m_subject(u"%1:%2"_s.arg(m_host).arg(m_port))
    , m_phase(u"connect"_s)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_timer, &QTimer::timeout, this,
        [this] { fail(Error(ErrorCode::Timeout, m_subject, m_phase)); });
    connect(&m_socket, &QTcpSocket::connected, this, &SshDial::onConnected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &SshDial::onConnectError);
}

void SshDial::start()
{
    m_timer.start();
    // Queued: a refused loopback connection could otherwise report from inside start().
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isOver)
                m_socket.connectToHost(m_host, m_port);
        },
        Qt::QueuedConnection);
}

void SshDial::begin(const QString& name)
{
    if (m_isOver)
        return;
    m_phase = name;
    m_timer.start();
}

void SshDial::stop()
{
    m_isOver = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

void SshDial::onConnected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    // Whoever goes on has a descriptor of his own; nothing was read yet.
    Q_EMIT connected(
        int(m_socket.socketDescriptor()), m_socket.localAddress(), m_socket.peerAddress());
    m_socket.disconnect(this);
    m_socket.abort();
}

void SshDial::onConnectError(QAbstractSocket::SocketError error)
{
    const ErrorCode code = connectErrorCode(error);
    fail(Error(code, m_subject, code == ErrorCode::Timeout ? m_phase : m_socket.errorString()));
}

void SshDial::fail(const Error& error)
{
    stop();
    // Queued: whoever is told may delete the socket that is reporting.
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}
