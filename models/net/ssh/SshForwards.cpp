// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshForwards.h"

#include "models/net/ssh/SshForwardedConnection.h"
#include "models/platform/Sockets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int backlog = 128;

struct SshForwards::Listener {
    std::unique_ptr<LoopbackListener> socket;
    QByteArray host;
    quint16 port = 0;
};

SshForwards::SshForwards(SshSession& session)
    : m_session(session)
{
}

SshForwards::~SshForwards() = default;

Result<quint16> SshForwards::listen(const QString& host, quint16 port)
{
    if (auto trial = stream(host, port); !trial)
        return tl::unexpected(trial.error());
    m_connections.pop_back(); // it has served
    auto listener = std::make_unique<Listener>();
    auto socket = LoopbackListener::open(backlog);
    if (!socket)
        return tl::unexpected(socket.error());
    listener->socket = std::move(*socket);
    listener->host = host.toUtf8();
    listener->port = port;
    const quint16 local = listener->socket->port();
    m_listeners.push_back(std::move(listener));
    return local;
}

Result<std::shared_ptr<OwnedDescriptor>> SshForwards::stream(const QString& host, quint16 port)
{
    const auto ends = Sockets::pair();
    if (!ends)
        return tl::unexpected(ends.error());
    auto ours = std::make_shared<OwnedDescriptor>(ends->first);
    auto connection = std::make_unique<SshForwardedConnection>(
        m_session, ends->second, host.toUtf8(), port, quint16(0));
    if (m_session.await(SSH_AGAIN, [&] { return connection->open(); }) != SSH_OK)
        return refused(host, port);
    m_connections.push_back(std::move(connection));
    return ours;
}

tl::unexpected<Error> SshForwards::refused(const QString& host, quint16 port) const
{
    if (m_session.isDead())
        return fail(ErrorCode::ConnectionLost, {}, m_session.words());
    const QString words = m_session.isLate() ? u"no answer"_s : m_session.words();
    return fail(ErrorCode::TunnelRefused, {}, u"%1:%2: %3"_s.arg(host).arg(port).arg(words));
}

bool SshForwards::pump()
{
    for (const auto& listener : m_listeners)
        accept(*listener);
    bool isBusy = false;
    for (const auto& connection : m_connections)
        isBusy |= connection->pump();
    std::erase_if(m_connections, [](const auto& connection) { return connection->isOver(); });
    return isBusy;
}

void SshForwards::accept(const Listener& listener)
{
    while (m_connections.size() < maximumConnections) {
        const auto call = listener.socket->take();
        if (!call)
            return;
        m_connections.push_back(std::make_unique<SshForwardedConnection>(
            m_session, call->socket, listener.host, listener.port, call->port));
    }
}

void SshForwards::watch(std::vector<Watched>& list) const
{
    if (m_connections.size() < maximumConnections)
        for (const auto& listener : m_listeners)
            list.push_back({ listener->socket->descriptor(), true, false });
    for (const auto& connection : m_connections)
        connection->watch(list);
}
