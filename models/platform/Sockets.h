// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/platform/Descriptor.h"

#include <QHostAddress>

/// TCP sockets for libraries that take them as descriptors. None of them waits.
namespace Sockets {

/// A socket that listens at that address and nothing else. @param port 0 = a free one
/// Errors: PortUnavailable (detail = the system's words)
Result<int> listenAt(const QHostAddress& address, quint16 port, int backlog);
/// The port a socket has here; 0 when it has none.
[[nodiscard]] quint16 portOf(int socket);
/// Two ends of one connection within this program. Errors: PortUnavailable
Result<std::pair<int, int>> pair();

constexpr qsizetype later = -1; ///< nothing now
constexpr qsizetype broken = -2;
/// @return bytes; 0 = the other end sends no more; later or broken
[[nodiscard]] qsizetype receive(int socket, char* room, qsizetype size);
/// @return bytes taken; later or broken
[[nodiscard]] qsizetype send(int socket, QByteArrayView bytes);
/// The other end is told that no more comes.
void endWriting(int socket);
/// Both ends see the end of it; the descriptor stays its owner's.
void shutDown(int socket);

/// Of a multicast socket: only the groups it joined itself are heard, not those that other programs
/// joined at other interfaces.
void hearOnlyOwnGroups(int socket);

} // namespace Sockets

/// A port on 127.0.0.1 that only this program may call: any user of the machine could.
class LoopbackListener {
public:
    /// Errors: PortUnavailable
    static Result<std::unique_ptr<LoopbackListener>> open(int backlog);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int descriptor() const { return m_socket.get(); }
    struct Call {
        int socket = -1; ///< the taker's to close
        quint16 port = 0; ///< of the caller
    };
    /// The next one of ours that waits; those of others are hung up.
    [[nodiscard]] std::optional<Call> take() const;

private:
    explicit LoopbackListener(int socket);
    OwnedDescriptor m_socket;
    quint16 m_port = 0;
};
