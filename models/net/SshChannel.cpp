// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/SshChannel.h"

#include "models/net/ssh/SshWorker.h"

#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

SshChannel::SshChannel(QString host, quint16 port, std::chrono::milliseconds timeout,
    SshLogin login, SshTrust trust, QObject* parent)
    : CliChannel(parent)
    , m_dial(std::move(host), port, timeout)
    , m_login(std::move(login))
    , m_trust(std::move(trust))
{
    connect(&m_dial, &SshDial::connected, this, &SshChannel::onConnected);
    connect(&m_dial, &SshDial::failed, this, &SshChannel::fail);
}

SshChannel::~SshChannel() { close(); }

void SshChannel::open() { m_dial.start(); }

void SshChannel::close()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_dial.stop();
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

void SshChannel::onConnected(int descriptor, const QHostAddress& local, const QHostAddress& peer)
{
    m_localAddress = local;
    m_peerAddress = peer;
    m_worker = std::make_shared<SshWorker>(descriptor, m_dial.subject(), m_login, m_trust);
    m_login = {};
    constexpr auto queued = Qt::QueuedConnection;
    connect(m_worker.get(), &SshWorker::phaseBegun, &m_dial, &SshDial::begin, queued);
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
    SshDial::threads().start([worker = m_worker] { worker->run(); });
}

void SshChannel::onOpened()
{
    if (m_isOver)
        return;
    m_dial.stop();
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
