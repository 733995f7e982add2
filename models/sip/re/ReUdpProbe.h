// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Endpoint.h"
#include "models/core/Error.h"

#include <QtGlobal>

#include <functional>
#include <memory>

/// Learns from the network (ICMP) that nobody is at an address and port: the system tells only
/// connected sockets, which those of a SIP stack are not. What is sent is the empty line SIP has
/// for keeping bindings open (RFC 5626 3.5.1), which servers ignore.
class ReUdpProbe {
public:
    /// @param refused ConnectionRefused or Unreachable; never called when nothing comes back; may
    /// destroy the probe
    static std::unique_ptr<ReUdpProbe> start(const QString& localAddress, const Endpoint& remote,
        std::function<void(const Error&)> refused);
    ~ReUdpProbe();
    Q_DISABLE_COPY_MOVE(ReUdpProbe)

private:
    ReUdpProbe() = default;
    static void onEvent(int flags, void* probe);
    int m_descriptor = -1;
    Endpoint m_remote;
    std::function<void(const Error&)> m_refused;
};
