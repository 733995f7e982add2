// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

/// An IPv4 network.
class Subnet {
public:
    Subnet() = default;

    /// Reads a CIDR such as 192.168.1.0/24, without host bits, /1 to /30.
    static std::optional<Subnet> parse(const QString& cidr);
    /// The network an address of an interface is in. @param bits of its prefix, 1 to 30
    static Subnet around(const QHostAddress& address, int bits);

    [[nodiscard]] quint32 mask() const { return ~quint32(0) << (32 - m_bits); }
    /// Addresses a device can have: all but the network's own and the broadcast one.
    [[nodiscard]] int hostCount() const { return int(~mask() - 1); }
    /// @param index from 0 to hostCount() - 1
    [[nodiscard]] quint32 host(int index) const { return m_network + 1 + quint32(index); }
    /// True for what host() can give.
    [[nodiscard]] bool hasHost(quint32 address) const;
    [[nodiscard]] bool contains(const Subnet& other) const;
    [[nodiscard]] int bits() const { return m_bits; }
    [[nodiscard]] QString text() const;

    bool operator==(const Subnet&) const = default;

private:
    Subnet(quint32 network, int bits)
        : m_network(network)
        , m_bits(bits)
    {
    }
    quint32 m_network = 0;
    int m_bits = 30;
};

/// An IPv4 network this machine has an address in.
struct LocalSubnet {
    QString interface;
    int index = 0; ///< the interface's number in the kernel
    QHostAddress address; ///< ours
    Subnet subnet;
    bool isLoopback = false;
};
