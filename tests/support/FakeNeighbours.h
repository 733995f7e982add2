// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/discovery/NeighbourTable.h"

#include <QHash>

/// A network in memory: what a machine remembers of it and who answers. Outlives the tables.
struct FakeNetwork {
    QList<LocalSubnet> local;
    QList<Neighbour> remembered;
    QHash<quint32, MacAddress> present; ///< answers when asked
    bool isMute = false; ///< neither answers nor silence are ever reported
    int laterFirst = 0; ///< so many questions are put off
    int failAfter = -1; ///< asking fails after so many; -1 = never
    QList<quint32> asked;

    void addNetwork(const QString& interface, const QString& address, int bits)
    {
        const QHostAddress own(address);
        local.append(
            { interface, int(local.size()) + 1, own, Subnet::around(own, bits), own.isLoopback() });
    }
    void add(const QString& address, const QString& mac)
    {
        present.insert(QHostAddress(address).toIPv4Address(), *MacAddress::parse(mac));
    }
    void remember(const QString& address, const QString& mac,
        Neighbour::State state = Neighbour::State::Remembered)
    {
        remembered.append(
            { 1, QHostAddress(address).toIPv4Address(), *MacAddress::parse(mac), state });
    }
};

class FakeNeighbours : public NeighbourTable {
public:
    explicit FakeNeighbours(std::shared_ptr<FakeNetwork> network)
        : m_network(std::move(network))
    {
    }

    [[nodiscard]] QList<LocalSubnet> subnets() const override { return m_network->local; }

    Status open(const LocalSubnet& where) override
    {
        Q_UNUSED(where)
        later([this] {
            for (const Neighbour& neighbour : std::as_const(m_network->remembered))
                Q_EMIT changed(neighbour);
            Q_EMIT loaded();
        });
        return {};
    }

    Result<bool> ask(const QHostAddress& address) override
    {
        if (m_network->laterFirst > 0) {
            --m_network->laterFirst;
            return false;
        }
        if (m_network->failAfter >= 0 && m_network->asked.size() >= m_network->failAfter)
            return fail(ErrorCode::Unreachable, QStringLiteral("network"), QStringLiteral("no"));
        const quint32 number = address.toIPv4Address();
        m_network->asked.append(number);
        if (!m_network->isMute)
            later([this, number] {
                const MacAddress mac = m_network->present.value(number);
                const auto state
                    = mac.isNull() ? Neighbour::State::Silent : Neighbour::State::Answering;
                Q_EMIT changed({ 1, number, mac, state });
            });
        return true;
    }

    /// What the kernel would report by itself.
    void report(const Neighbour& neighbour) { Q_EMIT changed(neighbour); }
    void breakOff() { Q_EMIT broken(Error(ErrorCode::Unreachable, QStringLiteral("network"))); }

private:
    template <typename Call> void later(Call call)
    {
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    }
    std::shared_ptr<FakeNetwork> m_network;
};
