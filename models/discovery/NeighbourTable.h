// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"
#include "models/core/Result.h"
#include "models/discovery/Subnet.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

/// One entry of the kernel's neighbour table.
struct Neighbour {
    enum class State {
        Remembered, ///< an address learnt earlier, not proven now
        Answering,
        Silent, ///< asked without an answer; mac may be null
    };
    int interface = 0;
    quint32 address = 0;
    MacAddress mac;
    State state = State::Silent;

    bool operator==(const Neighbour&) const = default;
};

/// The machine's view of its own network: which addresses answer, with which MAC. The only part of
/// the search that depends on the operating system.
class NeighbourTable : public QObject {
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<NeighbourTable>()>;

    /// The system's, or what setFactory() says.
    static std::unique_ptr<NeighbourTable> create();
    /// For tests and pictures. An empty one gives the system's back.
    static void setFactory(Factory factory);

    /// IPv4 networks of the interfaces that are up, /1 to /30.
    [[nodiscard]] virtual QList<LocalSubnet> subnets() const = 0;
    /// Reports what the table holds for one interface through changed(), then loaded(), then every
    /// change. Neither signal comes from inside open(). Errors: Unreachable.
    virtual Status open(const LocalSubnet& where) = 0;
    /// Makes the kernel ask who has an address, by one empty UDP datagram to the discard port that
    /// no router passes on. The answer comes through changed().
    /// @return false when it cannot now and should be tried again
    /// Errors: Unreachable (detail = the system's words)
    virtual Result<bool> ask(const QHostAddress& address) = 0;

Q_SIGNALS:
    void changed(const Neighbour& neighbour);
    void loaded();
    /// No further changes will come.
    void broken(const Error& error);
};
