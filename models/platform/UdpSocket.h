// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

/// UDP sockets beside those of the SIP library, in whose event loop they are watched. Addresses are
/// the system's own structures, as that library keeps them: bytes here. None of these waits; what
/// returns -1 or nothing leaves the reason in errno.
namespace UdpSocket {

struct Address {
    const void* bytes = nullptr;
    unsigned size = 0;
};

/// Bound there, marked for expedited forwarding (RFC 3246); the system stamps what comes.
[[nodiscard]] int openForSpeech(Address local);
/// @return whether the system took it
bool send(int socket, std::span<const quint8> datagram, Address to);

struct Received {
    qsizetype size = 0; ///< bytes, of those that had room
    bool isWhole = true;
    unsigned addressSize = 0;
    qint64 waitedUs = 0; ///< in the system, until it was asked for
};
/// @param from room for an address of `fromRoom` bytes
[[nodiscard]] std::optional<Received> receive(
    int socket, std::span<char> room, void* from, unsigned fromRoom);

/// Connected, which sends nothing, and told of what the network says of the other end (ICMP).
[[nodiscard]] int openConnected(Address local, Address remote);
/// What the network said. @return 0 = nothing bad
[[nodiscard]] int takeError(int socket);
/// The own address from which the system would send there. @param own room as for from
/// @return the address's size
[[nodiscard]] std::optional<unsigned> sourceTowards(Address remote, void* own, unsigned ownRoom);

} // namespace UdpSocket
