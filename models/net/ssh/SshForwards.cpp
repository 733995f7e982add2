// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshForwards.h"

#include "models/net/ssh/SshForwardedConnection.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 128;

using Descriptor = std::unique_ptr<OwnedDescriptor>;

sockaddr* generic(sockaddr_in& address) { return reinterpret_cast<sockaddr*>(&address); }

Result<Descriptor> listenOnLoopback(sockaddr_in& address)
{
    auto socket = std::make_unique<OwnedDescriptor>(
        ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket->get(), generic(address), size) != 0 || ::listen(socket->get(), backlog) != 0
        || ::getsockname(socket->get(), generic(address), &size) != 0)
        return fail(ErrorCode::PortUnavailable, u"127.0.0.1"_s,
            QString::fromLocal8Bit(std::strerror(errno)));
    return socket;
}

bool isSame(const sockaddr_in& a, const sockaddr_in& b)
{
    return a.sin_family == b.sin_family && a.sin_port == b.sin_port
        && a.sin_addr.s_addr == b.sin_addr.s_addr;
}

/// True when one of this process's own sockets is the other end: the port is on the loopback
/// interface, where any user of the machine could call it.
bool isOurOwnCall(const sockaddr_in& caller, const sockaddr_in& listener)
{
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files);
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        sockaddr_in here {};
        sockaddr_in there {};
        socklen_t hereSize = sizeof here;
        socklen_t thereSize = sizeof there;
        const int descriptor = name.toInt();
        return ::getsockname(descriptor, generic(here), &hereSize) == 0
            && ::getpeername(descriptor, generic(there), &thereSize) == 0 && isSame(here, caller)
            && isSame(there, listener);
    });
}

} // namespace

OwnedDescriptor::~OwnedDescriptor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

struct SshForwards::Listener {
    Descriptor socket;
    sockaddr_in address {};
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
    auto socket = listenOnLoopback(listener->address);
    if (!socket)
        return tl::unexpected(socket.error());
    listener->socket = std::move(*socket);
    listener->host = host.toUtf8();
    listener->port = port;
    const quint16 local = ntohs(listener->address.sin_port);
    m_listeners.push_back(std::move(listener));
    return local;
}

Result<std::shared_ptr<OwnedDescriptor>> SshForwards::stream(const QString& host, quint16 port)
{
    int ends[2] = { -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return fail(ErrorCode::PortUnavailable, {}, QString::fromLocal8Bit(std::strerror(errno)));
    auto ours = std::make_shared<OwnedDescriptor>(ends[0]);
    auto connection = std::make_unique<SshForwardedConnection>(
        m_session, ends[1], host.toUtf8(), port, quint16(0));
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
        sockaddr_in caller {};
        socklen_t size = sizeof caller;
        const int socket = ::accept4(
            listener.socket->get(), generic(caller), &size, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket < 0)
            return;
        if (isOurOwnCall(caller, listener.address))
            m_connections.push_back(std::make_unique<SshForwardedConnection>(
                m_session, socket, listener.host, listener.port, ntohs(caller.sin_port)));
        else
            ::close(socket);
    }
}

void SshForwards::watch(std::vector<pollfd>& list) const
{
    if (m_connections.size() < maximumConnections)
        for (const auto& listener : m_listeners)
            list.push_back({ listener->socket->get(), POLLIN, 0 });
    for (const auto& connection : m_connections)
        connection->watch(list);
}
