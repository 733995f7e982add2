// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDaemon.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The real telnet command line of FRR (Debian package frr 8.4.4) on 127.0.0.1: ripd, which runs
/// without zebra and sends nothing as long as no "router rip" is configured. staticd knows neither
/// access lists nor prefix lists, and zebra writes to the kernel's routing table.
///
/// Prompts: no user name; "Password: " (after a banner and IAC WILL ECHO, WILL SGA, DONT LINEMODE,
/// DO NAWS), then "frr> "; "enable" asks "Password: " again, then "frr# "; "configure terminal"
/// gives "frr(config)# "; "end" or "exit" goes back; "exit" at "frr# " or "frr> " closes. Each
/// prompt ends with a blank. Three wrong passwords: "% Bad passwords, too many failures!" and the
/// connection closes. A line that is not understood gives a line that starts with "% [RIP] Unknown
/// command: ".
///
/// Harmless and repeatable: "access-list T seq <n> permit 10.<a>.<b>.0/24" and
/// "ip prefix-list P seq <n> permit 10.<a>.<b>.0/24" with a different n and network each time, read
/// back by "show running-config" in the order of n, word for word.
///
/// Pager: " --More-- " and a NUL when NAWS gave a height other than 0, erased with ten BS, ten
/// blanks and ten BS; blank turns the page, q stops; "terminal length 0" turns it off. Input that
/// comes early is kept and carried out in order.
///
/// FRR's daemons start only as root (they call setgroups); this one drops to the user frr. It makes
/// /var/tmp/frr and nothing else outside its temporary folder.
class FrrPeer {
public:
    /// Waits until the command line accepts connections; false with errorText().
    bool start();
    void stop() { m_daemon.stop(); }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString password() const;
    [[nodiscard]] QString enablePassword() const;
    [[nodiscard]] QString hostname() const;

private:
    bool writeConfig();
    [[nodiscard]] QStringList arguments() const;

    QTemporaryDir m_dir;
    PeerDaemon m_daemon;
    QString m_errorText;
    quint16 m_port = 0;
};
