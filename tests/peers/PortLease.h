// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The ports on 127.0.0.1 that this process may give to servers it starts. Between asking the
/// kernel for a free port and a server's binding it, another test's server, or a connection of
/// anybody, may have taken it; a block of ports that only one process has and that lies below those
/// the kernel gives out (net.ipv4.ip_local_port_range) spares everybody that race.
namespace PortLease {

/// The first of `count` ports in a row of which none is bound, by TCP or UDP; each call goes on
/// where the last one ended.
quint16 next(int count = 1);

} // namespace PortLease
