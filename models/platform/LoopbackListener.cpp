// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Sockets.h"

#include <QDir>

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

sockaddr* genericAddress(sockaddr_in& address) { return reinterpret_cast<sockaddr*>(&address); }

bool isSameAddress(const sockaddr_in& a, const sockaddr_in& b)
{
    return a.sin_family == b.sin_family && a.sin_port == b.sin_port
        && a.sin_addr.s_addr == b.sin_addr.s_addr;
}

/// True when one of this process's own sockets is the other end.
bool isOurOwnCall(const sockaddr_in& caller, quint16 port)
{
    sockaddr_in listener {};
    listener.sin_family = AF_INET;
    listener.sin_port = htons(port);
    listener.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files);
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        sockaddr_in here {};
        sockaddr_in there {};
        socklen_t hereSize = sizeof here;
        socklen_t thereSize = sizeof there;
        const int descriptor = name.toInt();
        return ::getsockname(descriptor, genericAddress(here), &hereSize) == 0
            && ::getpeername(descriptor, genericAddress(there), &thereSize) == 0
            && isSameAddress(here, caller) && isSameAddress(there, listener);
    });
}

} // namespace

LoopbackListener::LoopbackListener(int socket)
    : m_socket(socket)
    , m_port(Sockets::portOf(socket))
{
}

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::open(int backlog)
{
    const auto socket = Sockets::listenAt(QHostAddress(QHostAddress::LocalHost), 0, backlog);
    if (!socket)
        return fail(ErrorCode::PortUnavailable, u"127.0.0.1"_s, socket.error().detail);
    return std::unique_ptr<LoopbackListener>(new LoopbackListener(*socket));
}

std::optional<LoopbackListener::Call> LoopbackListener::take() const
{
    for (;;) {
        sockaddr_in caller {};
        socklen_t size = sizeof caller;
        OwnedDescriptor socket(
            ::accept4(m_socket.get(), genericAddress(caller), &size, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!socket.isOpen())
            return std::nullopt;
        if (isOurOwnCall(caller, m_port))
            return Call { socket.release(), ntohs(caller.sin_port) };
    }
}
