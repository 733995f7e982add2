// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipAgent.h"

#include <QString>

/// Which network card and ports this laptop's user prefers where a page has to offer one.
struct NetworkChoice {
    QString interface; ///< its name; empty = as each site needs it
    int httpPort = 8080; ///< of the server for phones; 0 = any free one
    int tftpPort = 69; ///< of the server for gateways
    int sipPort = 0; ///< of the side that tests a trunk; 0 = any free one

    static NetworkChoice kept();
    void keep() const;
    /// The first IPv4 address of a card; empty = it is not there, or has none.
    static QString addressOf(const QString& interface);
    /// Of the card preferred; empty = none is, or it has none now.
    [[nodiscard]] QString address() const { return addressOf(interface); }

    /// How a trunk is tested from here: what is not said otherwise is as preferred.
    [[nodiscard]] SipAgentSetup completed(SipAgentSetup setup) const;

    bool operator==(const NetworkChoice&) const = default;
};
