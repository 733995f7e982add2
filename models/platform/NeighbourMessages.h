// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/discovery/NeighbourTable.h"

/// The kernel's messages about neighbours as bytes. Source: rtnetlink(7), netlink(7).
struct NeighbourMessages {
    QList<Neighbour> neighbours; ///< IPv4 with an address on a link, in order
    bool isEnd = false; ///< of the dump
    int error = 0; ///< errno the kernel answered with; 0 = none

    /// Asks for the whole IPv4 table.
    static QByteArray request(quint32 sequence);
    /// Reads one datagram; what does not fit its own lengths is left out.
    static NeighbourMessages parse(const QByteArray& datagram);
};
