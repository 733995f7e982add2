// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

/// The telnet protocol without a socket: bytes in, bytes out. Options are negotiated by libtelnet.
/// Accepts the device's ECHO and SGA; offers SGA, TTYPE (vt100) and NAWS (200 columns, 0 rows, so
/// that nothing is paged); refuses the rest.
/// Source: RFC 854, 855, 857, 858, 1073, 1091; option choices from Doppino's gateway facts.
class TelnetProtocol {
public:
    TelnetProtocol();
    ~TelnetProtocol();
    Q_DISABLE_COPY_MOVE(TelnetProtocol)

    /// Takes what the socket received, in any split.
    /// @return the plain data in it; CR NUL has become CR
    QByteArray receive(const QByteArray& bytes);
    /// What must be written to the socket, negotiation replies included.
    QByteArray takeOutgoing();
    /// Encodes data for sending (doubles IAC); the caller ends lines with CR NUL itself, see
    /// line().
    void send(const QByteArray& data);
    /// True after a broken or oversized subnegotiation: what follows is not to be trusted and the
    /// session must be closed.
    [[nodiscard]] bool isBroken() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};
