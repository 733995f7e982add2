// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TftpServer.h"

#include "models/net/TftpPort.h"

#include <QNetworkDatagram>

using namespace Qt::StringLiterals;
using namespace Tftp;

namespace {

bool isSame(const QHostAddress& a, const QHostAddress& b)
{
    return a.isEqual(b, QHostAddress::TolerantConversion);
}

/// Some devices put a '/' in front.
QByteArray plainName(const Request& request)
{
    return request.fileName.startsWith('/') ? request.fileName.sliced(1) : request.fileName;
}

} // namespace

/// One transfer on a port of its own: its transfer identifier (RFC 1350 section 4).
struct TftpServer::Transfer {
    Transfer(QByteArray file, bool write, TftpTransfer state)
        : name(std::move(file))
        , isWrite(write)
        , core(std::move(state))
    {
    }
    QByteArray name;
    bool isWrite;
    TftpTransfer core;
    QUdpSocket socket;
    QTimer timer;
    QHostAddress peer;
    quint16 peerPort = 0;
    int repeats = 0;
    bool isReported = false;
};

TftpServer::TftpServer(QObject* parent)
    : QObject(parent)
{
}

TftpServer::~TftpServer() { close(); }

Status TftpServer::listen(const QHostAddress& address, quint16 port)
{
    close();
    auto opened = TftpPort::at(address, port);
    if (!opened)
        return tl::unexpected(opened.error());
    m_port = std::move(*opened);
    m_port->add(this);
    return {};
}

void TftpServer::close()
{
    while (!m_transfers.empty())
        remove(m_transfers.back().get());
    if (m_port)
        m_port->remove(this);
    m_port.reset();
}

quint16 TftpServer::port() const { return m_port ? m_port->port() : quint16(0); }

QHostAddress TftpServer::address() const { return m_port ? m_port->address() : QHostAddress(); }

void TftpServer::addPeer(const QHostAddress& peer)
{
    if (!peer.isNull() && !m_peers.contains(peer))
        m_peers.append(peer);
}

void TftpServer::offer(const QByteArray& name, const QByteArray& content)
{
    m_offered.insert(name, content);
}

void TftpServer::accept(const QByteArray& name) { m_accepted.insert(name); }

void TftpServer::withdraw(const QByteArray& name)
{
    m_offered.remove(name);
    m_accepted.remove(name);
}

TftpServer::Fit TftpServer::fit(const Request& request, const QHostAddress& from) const
{
    const bool isPeer = std::any_of(m_peers.begin(), m_peers.end(),
        [&from](const QHostAddress& peer) { return isSame(from, peer); });
    if (!m_peers.isEmpty() && !isPeer)
        return Fit::NotMine;
    const QByteArray name = plainName(request);
    const bool isMine = request.isWrite ? m_accepted.contains(name) : m_offered.contains(name);
    return isMine ? Fit::MyFile : Fit::MyPeer;
}

void TftpServer::answer(const Request& request, const QHostAddress& from, quint16 port)
{
    const QByteArray name = plainName(request);
    // A repeated request means that our first answer was lost: it gets that answer again. A new
    // one from the same port means that the peer is done with the earlier transfer.
    const auto known = std::find_if(m_transfers.begin(), m_transfers.end(),
        [&](const auto& entry) { return isSame(entry->peer, from) && entry->peerPort == port; });
    if (known != m_transfers.end()) {
        Transfer* transfer = known->get();
        if (transfer->name == name && transfer->isWrite == request.isWrite
            && !transfer->core.isComplete()) {
            transfer->socket.writeDatagram(transfer->core.last(), from, port);
            return;
        }
        const bool isReported = transfer->isReported;
        const auto [oldName, wasWrite] = std::pair(transfer->name, transfer->isWrite);
        remove(transfer);
        if (!isReported)
            Q_EMIT failed(oldName, wasWrite, u"given up by the peer"_s);
    }
    const bool isKnown = request.isWrite ? m_accepted.contains(name) : m_offered.contains(name);
    Q_EMIT requested(name, request.isWrite, isKnown);
    if (!isKnown)
        return m_port->refuse(from, port,
            request.isWrite ? Failure::AccessViolation : Failure::NotFound, "no such file");
    begin(request, from, port);
}

void TftpServer::begin(const Request& request, const QHostAddress& peer, quint16 port)
{
    const QByteArray name = plainName(request);
    auto owned = std::make_unique<Transfer>(name, request.isWrite,
        request.isWrite ? TftpTransfer::receiving(request)
                        : TftpTransfer::sending(request, m_offered.value(name)));
    Transfer* transfer = owned.get();
    transfer->peer = peer;
    transfer->peerPort = port;
    if (!transfer->socket.bind(address(), 0))
        return Q_EMIT failed(name, request.isWrite, transfer->socket.errorString());
    connect(
        &transfer->socket, &QUdpSocket::readyRead, this, [this, transfer] { onPacket(transfer); });
    connect(&transfer->timer, &QTimer::timeout, this, [this, transfer] { onSilence(transfer); });
    m_transfers.push_back(std::move(owned));
    transfer->timer.start(transfer->core.retransmitAfter());
    transfer->socket.writeDatagram(transfer->core.begin(), peer, port);
}

void TftpServer::onPacket(Transfer* transfer)
{
    while (transfer->socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = transfer->socket.receiveDatagram();
        if (!isSame(datagram.senderAddress(), transfer->peer)
            || datagram.senderPort() != transfer->peerPort) {
            transfer->socket.writeDatagram(
                encode(Failure { Failure::UnknownTransfer, "unknown transfer" }),
                datagram.senderAddress(), quint16(datagram.senderPort()));
            continue;
        }
        if (const auto packet = parse(datagram.data()))
            advance(transfer, transfer->core.handle(*packet));
    }
    if (transfer->core.isFailed() || (transfer->core.isComplete() && !transfer->isWrite))
        remove(transfer);
}

void TftpServer::advance(Transfer* transfer, const QByteArray& reply)
{
    if (!reply.isEmpty()) {
        transfer->repeats = 0;
        transfer->timer.start(transfer->core.retransmitAfter());
        transfer->socket.writeDatagram(reply, transfer->peer, transfer->peerPort);
    }
    if (transfer->isReported)
        return;
    if (transfer->core.isFailed()) {
        transfer->isReported = true;
        Q_EMIT failed(transfer->name, transfer->isWrite,
            QString::fromUtf8(transfer->core.failure()->message));
    } else if (transfer->core.isComplete()) {
        transfer->isReported = true;
        Q_EMIT completed(transfer->name, transfer->isWrite, transfer->core.content());
    } else {
        Q_EMIT progressed(transfer->name, transfer->core.transferred());
    }
}

void TftpServer::onSilence(Transfer* transfer)
{
    // A finished write stays a while: its last ACK may have been lost (RFC 1350 section 6).
    if (transfer->core.isComplete())
        return remove(transfer);
    if (++transfer->repeats > maximumRepeats) {
        const QByteArray name = transfer->name;
        const bool isWrite = transfer->isWrite;
        remove(transfer);
        return Q_EMIT failed(name, isWrite, u"no answer"_s);
    }
    transfer->socket.writeDatagram(transfer->core.last(), transfer->peer, transfer->peerPort);
}

/// The transfer's own signals may be on the stack: it goes when control returns to the loop.
void TftpServer::remove(Transfer* transfer)
{
    transfer->timer.stop();
    transfer->socket.disconnect(this);
    const auto it = std::find_if(m_transfers.begin(), m_transfers.end(),
        [&](const auto& entry) { return entry.get() == transfer; });
    if (it == m_transfers.end())
        return;
    std::shared_ptr<Transfer> kept(std::move(*it));
    m_transfers.erase(it);
    QMetaObject::invokeMethod(
        this, [kept] {}, Qt::QueuedConnection);
}
