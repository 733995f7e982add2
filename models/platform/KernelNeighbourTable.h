// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/discovery/NeighbourTable.h"

#include <QSocketNotifier>

/// The Linux kernel's neighbour table, by netlink: one dump, then its notifications. Needs no
/// privilege and writes nothing but the entries any packet makes.
class KernelNeighbourTable : public NeighbourTable {
    Q_OBJECT

public:
    KernelNeighbourTable() = default;
    ~KernelNeighbourTable() override;

    [[nodiscard]] QList<LocalSubnet> subnets() const override;
    Status open(const LocalSubnet& where) override;
    Result<bool> ask(const QHostAddress& address) override;

private:
    Status openNetlink();
    Status openAsking();
    [[nodiscard]] bool requestAll();
    void onReadable();
    void onOverrun();
    void take(const QByteArray& datagram);
    void giveUp(int error);
    void close();

    LocalSubnet m_where;
    int m_netlink = -1;
    int m_asking = -1;
    quint32 m_sequence = 0;
    bool m_isLoaded = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
