// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <queue>

#include <atomic>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

/// The far end of the speech of many calls, and the bad line to it: every packet comes back, but
/// for those the line loses, as late as it makes them. Set as netem is ("loss 1% delay 30ms 5ms"),
/// and it keeps what it really did, call by call. One port of 127.0.0.1 in a thread of its own.
class LossyEcho {
public:
    struct Setting {
        double lossPercent = 0; ///< each packet by chance, independently
        double delayMs = 0;
        double jitterMs = 0; ///< the delay is evenly distributed over so much more and less
        unsigned seed = 1;
    };
    /// What went to one caller.
    struct Truth {
        quint64 seen = 0; ///< came from it
        quint64 dropped = 0;
        quint64 sent = 0;
        quint64 missing = 0; ///< of the numbers from the lowest sent to the highest
        double jitterMs = 0; ///< RFC 3550 A.8 by the times at which they were really sent
        double longestPauseMs = 0; ///< between two that came from it
    };

    explicit LossyEcho(const Setting& setting);
    ~LossyEcho();
    Q_DISABLE_COPY_MOVE(LossyEcho)

    bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const Setting& setting() const { return m_setting; }
    /// What comes from now on stays unanswered; what is under way still arrives.
    void mute() { m_isMute = true; }
    /// By the caller's port.
    [[nodiscard]] QHash<quint16, Truth> truths() const;
    /// Packets that went out more than 3 ms after their time, because this computer was busy.
    [[nodiscard]] quint64 late() const { return m_late; }
    /// Processor time of its thread.
    [[nodiscard]] double cpuSeconds() const { return double(m_cpuUs) / 1e6; }
    /// The mean of |D| of RFC 3550 A.8 that the setting makes of packets every 20 ms. Two thirds of
    /// what is set, and more where it is so much that they overtake each other.
    [[nodiscard]] double expectedJitterMs() const;

private:
    struct Packet {
        qint64 dueUs = 0;
        quint16 port = 0;
        std::vector<char> bytes;
        bool operator<(const Packet& other) const { return dueUs > other.dueUs; }
    };
    struct Caller {
        Truth truth;
        bool hasSent = false;
        quint16 first = 0;
        quint16 highest = 0;
        quint32 cycles = 0;
        int overtaken = 0; ///< numbers before the first
        quint32 timestamp = 0;
        qint64 lastSentUs = 0;
        qint64 lastSeenUs = 0;
    };

    void run();
    void receive();
    void sendDue();
    void note(Caller& caller, const Packet& packet, qint64 nowUs);
    [[nodiscard]] qint64 waitUs() const;

    const Setting m_setting;
    std::mt19937 m_random;
    int m_socket = -1;
    int m_reports = -1; ///< the port behind, so that RTCP comes to nobody else
    quint16 m_port = 0;
    std::priority_queue<Packet> m_waiting;
    mutable std::mutex m_mutex; ///< of the callers
    QHash<quint16, Caller> m_callers;
    std::atomic<bool> m_isMute { false };
    std::atomic<bool> m_isOver { false };
    std::atomic<quint64> m_late { 0 };
    std::atomic<qint64> m_cpuUs { 0 };
    std::thread m_thread;
};
