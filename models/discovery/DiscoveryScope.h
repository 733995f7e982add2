// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/discovery/Subnet.h"

#include <QList>

/// Which addresses a search looks at, and by which interface. Pure.
struct DiscoveryScope {
    LocalSubnet via;
    Subnet subnet;

    /// More than a technician's network has, and no more than the kernel's neighbour table holds.
    static constexpr int maximumAddresses = 1024;

    /// @param subnet    CIDR; empty = the machine's own when there is only one, loopback aside
    /// @param interface its name; empty = whichever is in that network
    /// @param local     the machine's networks
    /// Errors: BadAddress (no network, or above maximumAddresses), OutsideSubnet (detail = the
    /// machine's networks), BadUsage (none given and several possible, detail lists them; no such
    /// interface), Unreachable (the machine is in no network)
    static Result<DiscoveryScope> resolve(
        const QString& subnet, const QString& interface, const QList<LocalSubnet>& local);
    /// What can be searched without further words: no loopback, small enough.
    static QList<LocalSubnet> searchable(const QList<LocalSubnet>& local);
};
