// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUdpSocket>

#include <array>
#include <memory>

/// Where a provider's bad lines lead speech: what the called side says reaches the caller, of what
/// the caller says one packet in so many is lost. Whose the ports of 127.0.0.1 are is told by
/// datagrams to controlPort(), "SLOT calling PORT" and "SLOT called PORT". Needs the event loop.
class SpeechDetour : public QObject {
    Q_OBJECT

public:
    static constexpr int mostCalls = 32; ///< at the same time

    /// @param dropEvery 1 = all of the caller's packets, 10 = one in ten
    explicit SpeechDetour(int dropEvery, QObject* parent = nullptr);

    /// False when there are no ports side by side.
    bool start();
    [[nodiscard]] quint16 controlPort() const { return m_control.localPort(); }
    [[nodiscard]] quint16 port(int slot) const { return quint16(m_firstPort + 2 * slot); }

private:
    struct Slot {
        QUdpSocket socket;
        quint16 callerPort = 0;
        quint16 calleePort = 0;
        int passed = 0;
    };
    bool bindAll(quint16 firstPort);
    void readControl();
    void pass(Slot& slot);

    int m_dropEvery;
    quint16 m_firstPort = 0;
    QUdpSocket m_control;
    std::array<std::unique_ptr<Slot>, mostCalls> m_slots;
};
