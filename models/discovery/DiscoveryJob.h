// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Job.h"
#include "models/discovery/DiscoveredDevice.h"
#include "models/discovery/DiscoveryScope.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

class DoorCheck;

/// What to look for, and how long.
struct DiscoveryRequest {
    QString subnet; ///< CIDR, see DiscoveryScope::resolve()
    QString interface; ///< empty = whichever is in the network
    bool isCheckingDoors = false;
    QList<quint16> doors { 22, 23, 80, 443 };
    std::chrono::milliseconds deadline { 20'000 }; ///< of the whole search; nominal
    Clock clock;
};

/// Looks for gateways and phones on one network of this machine: what the neighbour table
/// remembers, then one empty datagram to each address so that the kernel asks for its owner. No
/// device is changed, and none is connected to unless its doors are asked for.
/// Steps: look, doors; advanced() counts addresses looked at, then doors. outcome(): Done when
/// every address was asked and had its time to answer. Errors: those of DiscoveryScope::resolve(),
/// Unreachable, Timeout (detail = how far it came); what was found until then stays in devices().
class DiscoveryJob : public Job {
    Q_OBJECT

public:
    /// @param site whose devices are marked and whose addresses are guarded; may be empty
    DiscoveryJob(DiscoveryRequest request, std::shared_ptr<const Catalog> catalog, const Site& site,
        std::unique_ptr<NeighbourTable> table, QObject* parent = nullptr);
    ~DiscoveryJob() override;

    void cancel() override;
    /// By address.
    [[nodiscard]] QList<DiscoveredDevice> devices() const { return m_devices.values(); }
    /// The network searched, once start() has resolved it.
    [[nodiscard]] const DiscoveryScope& scope() const { return m_scope; }
    /// That network, or before the one asked for.
    [[nodiscard]] QString subject() const;

    static constexpr int asksPerTick = 8;
    static constexpr std::chrono::milliseconds tick { 50 };
    /// Entries without an answer yet; the kernel's table has room for twice as many.
    static constexpr int maximumOpen = 512;

Q_SIGNALS:
    /// New, or with other values than before.
    void deviceChanged(const DiscoveredDevice& device);
    /// It was remembered, and does not answer any more.
    void deviceLost(quint32 address);

protected:
    void run() override;

private:
    enum class State { Idle, Loading, Looking, Doors, Over };

    void setState(State state);
    void onLoaded();
    void onChanged(const Neighbour& neighbour);
    void put(const DiscoveredDevice& device);
    void onTick();
    void askSome();
    void expire();
    void onLooked();
    void checkDoors();
    void onDoor(const QHostAddress& address, quint16 port);
    void onDeadline();
    void end(Outcome outcome);
    [[nodiscard]] qint64 realMs(std::chrono::milliseconds nominal) const;
    [[nodiscard]] static QString stepName(State state);

    DiscoveryRequest m_request;
    DeviceIdentifier m_identifier;
    std::unique_ptr<NeighbourTable> m_table;
    std::unique_ptr<DoorCheck> m_doorCheck;
    DiscoveryScope m_scope;
    State m_state = State::Idle;
    QMap<quint32, DiscoveredDevice> m_devices;
    QHash<quint32, qint64> m_open; ///< asked and unanswered: when to stop waiting
    int m_next = 0; ///< index of the next host to ask
    int m_doorsDone = 0;
    QElapsedTimer m_clock;
    qint64 m_stepBegan = 0;
    QTimer m_tick;
    QTimer m_deadline;
};
