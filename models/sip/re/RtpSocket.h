// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Endpoint.h"
#include "models/core/Result.h"

#include <QByteArrayView>

#include <array>
#include <functional>
#include <memory>
#include <span>

/// A pair of UDP ports, the even one for RTP and the next for RTCP (RFC 3550 11), marked for
/// expedited forwarding. The kernel says when a datagram came, so that jitter is the network's and
/// not this thread's. Lives in the SIP thread.
class RtpSocket {
public:
    enum class Port { Speech, Report };
    /// @param atUs arrival by steadyUs()
    using Received = std::function<void(
        Port port, QByteArrayView datagram, const Endpoint& from, qint64 atUs)>;

    /// Errors: PortUnavailable
    static Result<std::unique_ptr<RtpSocket>> open(const QString& localAddress, Received received);
    ~RtpSocket();
    Q_DISABLE_COPY_MOVE(RtpSocket)

    [[nodiscard]] const Endpoint& local() const { return m_local; } ///< of RTP
    /// Makes sending to an address cheap; an invalid one sends nothing.
    void setRemote(Port port, const Endpoint& remote);
    [[nodiscard]] const Endpoint& remote(Port port) const { return end(port).remote; }
    /// @return whether the system took it
    bool send(Port port, std::span<const uint8_t> datagram);

    /// Microseconds of a clock that never steps.
    static qint64 steadyUs();

private:
    struct Address;
    struct End {
        RtpSocket* socket = nullptr;
        Port port = Port::Speech;
        int descriptor = -1;
        Endpoint remote;
        std::unique_ptr<Address> to;
        std::unique_ptr<Address> lastFrom; ///< spares making text of the same address again
        Endpoint lastSource;
    };

    explicit RtpSocket(Received received);
    bool bind(const QString& localAddress, quint16 port);
    void close();
    static void onReadable(int flags, void* end);
    bool readOne(End& end);
    [[nodiscard]] const End& end(Port port) const { return m_ends[size_t(port)]; }

    Received m_received;
    Endpoint m_local;
    std::array<End, 2> m_ends;
};
