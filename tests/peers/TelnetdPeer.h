// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDaemon.h"

#include <QTemporaryDir>

/// The telnet server of busybox (Debian package busybox-static) on 127.0.0.1, with a terminal, a
/// log-in of its own instead of the system's accounts, and a shell that says "gw# ".
///
/// It greets with "Welcome to the peer", asks "login: " and "Password: " (not echoed), says
/// "Login incorrect" and asks again. It offers ECHO and SGA and asks for NAWS, which it obeys.
class TelnetdPeer {
public:
    /// Waits until it accepts connections; false with errorText().
    bool start();
    /// Server and sessions die without a word.
    void kill() { m_daemon.killTree(); }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray user() const { return "admin"; }
    [[nodiscard]] QByteArray password() const { return "s3cr3t"; }
    [[nodiscard]] QString errorText() const { return m_daemon.errorText(); }

private:
    QTemporaryDir m_dir;
    PeerDaemon m_daemon;
    quint16 m_port = 0;
};
