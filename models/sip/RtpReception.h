// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/RtpPacket.h"

#include <bitset>

/// How the packets of one stream arrive: RFC 3550 A.1 (sequence), A.3 (loss) and A.8 (jitter).
/// What changes on the way, a new source or a restarted one, does not count as loss.
class RtpReception {
public:
    explicit RtpReception(int clockRate = 8000)
        : m_clockRate(clockRate)
    {
    }

    /// @param atUs arrival, of a clock that never steps back
    /// @param isSpeech false for telephone events, whose timestamps stand still
    /// @return whether it belongs to the stream that is heard and is no duplicate
    bool receive(const RtpPacket& packet, qint64 atUs, bool isSpeech = true);
    /// Silence from here on is agreed (hold) and no gap.
    void pause() { m_lastAtUs = -1; }
    /// After another codec was agreed.
    void setClockRate(int clockRate);

    [[nodiscard]] quint64 received() const { return m_receivedBefore + m_unique; }
    [[nodiscard]] quint64 lost() const;
    [[nodiscard]] quint64 duplicates() const { return m_duplicates; }
    [[nodiscard]] quint64 reordered() const { return m_reordered; }
    [[nodiscard]] double lossPercent() const;
    [[nodiscard]] double jitterMs() const { return m_jitter * 1000.0 / m_clockRate; }
    [[nodiscard]] double maximumGapMs() const { return double(m_maximumGapUs) / 1000.0; }
    [[nodiscard]] quint32 source() const { return m_source; }
    [[nodiscard]] bool hasSource() const { return m_hasSource; }
    /// For a report of ours; begins a new interval (RFC 3550 A.3). lastReport stays empty.
    RtcpBlock block();

private:
    enum class Place { New, Duplicate, Late, Foreign };
    static constexpr int windowSize = 1024;

    void begin(const RtpPacket& packet);
    bool changesSource(const RtpPacket& packet, qint64 atUs);
    Place place(quint16 sequence);
    Place placeBehind(quint16 sequence, quint16 behind);
    void advance(quint16 by);
    void measureJitter(quint32 timestamp, qint64 atUs);
    [[nodiscard]] quint32 highest() const { return m_cycles + m_highest; }
    [[nodiscard]] quint64 expected() const { return m_hasSource ? highest() - m_base + 1 : 0; }

    int m_clockRate;
    bool m_hasSource = false;
    quint32 m_source = 0;
    quint32 m_candidate = 0; ///< a source that wants to take over
    quint16 m_candidateNext = 0;
    bool m_hasCandidate = false;
    quint32 m_base = 0;
    quint32 m_cycles = 0;
    quint16 m_highest = 0;
    quint32 m_restart = noRestart; ///< sequence that would prove a restart
    std::bitset<windowSize> m_seen; ///< of the last ones, by sequence modulo its size
    quint64 m_unique = 0; ///< of this source, without duplicates
    quint64 m_counted = 0; ///< of this source, with them, as RFC 3550 counts
    quint64 m_expectedPrior = 0;
    quint64 m_countedPrior = 0;
    quint64 m_receivedBefore = 0; ///< of earlier sources
    quint64 m_expectedBefore = 0;
    quint64 m_duplicates = 0;
    quint64 m_reordered = 0;
    double m_jitter = 0; ///< in timestamps
    bool m_hasTransit = false;
    double m_transit = 0;
    qint64 m_lastAtUs = -1;
    qint64 m_maximumGapUs = 0;

    static constexpr quint32 noRestart = 0x10000;
};
