// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/SshChannel.h"

#include "models/net/ConnectError.h"
#include "models/net/ssh/SshWorker.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumThreads = 256;

/// One thread per session, gone with it. At the program's end the pool waits for those that are
/// still ending.
QThreadPool& threads()
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

} // namespace

SshChannel::SshChannel(QString host, quint16 port, std::chrono::milliseconds timeout,
    SshLogin login, SshTrust trust, QObject* parent)
    : CliChannel(parent)
    , m_host(std::move(host))
    , m_port(port)
    , m_login(std::move(login))
    , m_trust(std::move(trust))
    , m_phase(u"connect"_s)
{
    m_phaseTimer.setSingleShot(true);
    m_phaseTimer.setInterval(timeout);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_phaseTimer, &QTimer::timeout, this,
        [this] { fail(Error(ErrorCode::Timeout, subject(), m_phase)); });
    connect(&m_socket, &QTcpSocket::connected, this, &SshChannel::onConnected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &SshChannel::onConnectError);
}

SshChannel::~SshChannel() { close(); }

void SshChannel::open()
{
    m_phaseTimer.start();
    // Queued: a refused loopback connection could otherwise report from inside open().
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isOver)
                m_socket.connectToHost(m_host, m_port);
        },
        Qt::QueuedConnection);
}

void SshChannel::close()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_phaseTimer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_login = {};
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker->mailbox().cancel();
        m_worker.reset();
    }
}

void SshChannel::send(const QByteArray& data)
{
    if (!m_isOver && m_worker)
        m_worker->mailbox().send(data);
}

QByteArray SshChannel::lineEnd() const { return "\r"; }

void SshChannel::onConnected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_localAddress = m_socket.localAddress();
    m_peerAddress = m_socket.peerAddress();
    startWorker();
    // The worker has descriptors of its own; nothing was read yet.
    m_socket.disconnect(this);
    m_socket.abort();
}

void SshChannel::startWorker()
{
    m_worker = std::make_shared<SshWorker>(
        int(m_socket.socketDescriptor()), subject(), m_login, m_trust);
    m_login = {};
    constexpr auto queued = Qt::QueuedConnection;
    connect(m_worker.get(), &SshWorker::phaseBegun, this, &SshChannel::onPhase, queued);
    connect(
        m_worker.get(), &SshWorker::hostKeySeen, this,
        [this](const QString& type, const QString& fingerprint, bool isNew) {
            if (!m_isOver)
                Q_EMIT hostKeySeen(type, fingerprint, isNew);
        },
        queued);
    connect(m_worker.get(), &SshWorker::opened, this, &SshChannel::onOpened, queued);
    connect(m_worker.get(), &SshWorker::arrived, this, &SshChannel::deliver, queued);
    connect(m_worker.get(), &SshWorker::ended, this, &SshChannel::onEnded, queued);
    threads().start([worker = m_worker] { worker->run(); });
}

void SshChannel::onConnectError(QAbstractSocket::SocketError error)
{
    const ErrorCode code = connectErrorCode(error);
    const QString words = code == ErrorCode::Timeout ? m_phase : m_socket.errorString();
    fail(Error(code, subject(), words));
}

void SshChannel::onPhase(const QString& name)
{
    if (m_isOver)
        return;
    m_phase = name;
    m_phaseTimer.start();
}

void SshChannel::onOpened()
{
    if (m_isOver)
        return;
    m_phaseTimer.stop();
    Q_EMIT opened();
}

void SshChannel::deliver()
{
    if (m_isOver)
        return;
    const SshMailbox::Slice slice = m_worker->mailbox().take();
    if (slice.isMore)
        QMetaObject::invokeMethod(this, &SshChannel::deliver, Qt::QueuedConnection);
    const QPointer<SshChannel> self(this);
    if (!slice.bytes.isEmpty())
        Q_EMIT received(slice.bytes);
    if (self && !m_isOver && !slice.isMore && m_ending)
        fail(*m_ending);
}

void SshChannel::onEnded(const Error& error)
{
    if (m_isOver)
        return;
    m_ending = error;
    deliver();
}

void SshChannel::fail(const Error& error)
{
    if (m_isOver)
        return;
    const Error copy = error; // close() may end what it belongs to
    close();
    Q_EMIT closed(copy);
}

QString SshChannel::subject() const { return u"%1:%2"_s.arg(m_host).arg(m_port); }
