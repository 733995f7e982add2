// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxDriver.h"
#include "models/net/ssh/SshLink.h"

/// The SSH servers on the way to a PBX, with what is known and agreed to of each.
struct SshServers {
    SshLink::Server server;
    SshLink::Server jump; ///< host empty = none

    static SshServers of(const PbxAccess& access);
    /// "pbx.example.net:22", as it is remembered.
    static QString name(const SshLink::Server& server);
};
