// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/RtpReception.h"

#include <algorithm>
#include <cmath>

namespace {
// RFC 3550 A.1
constexpr quint16 maximumDropout = 3000;
constexpr quint16 maximumMisorder = 100;
/// A source that was silent for so long is followed by another one without proof.
constexpr qint64 abandonedUs = 500'000;
constexpr double beginsAnewSeconds = 10;
} // namespace

void RtpReception::begin(const RtpPacket& packet)
{
    m_receivedBefore += m_unique;
    m_expectedBefore += std::max(expected(), m_unique);
    m_hasSource = true;
    m_source = packet.source;
    m_hasCandidate = false;
    m_base = m_highest = packet.sequence;
    m_cycles = 0;
    m_restart = noRestart;
    m_seen.reset();
    m_unique = m_counted = m_expectedPrior = m_countedPrior = 0;
    m_hasTransit = false;
}

/// Two packets in a row prove a new source, as two prove the first one in RFC 3550 A.1: a stray
/// datagram must not.
bool RtpReception::changesSource(const RtpPacket& packet, qint64 atUs)
{
    const bool isProven
        = m_hasCandidate && m_candidate == packet.source && m_candidateNext == packet.sequence;
    const bool isAbandoned = m_lastAtUs >= 0 && atUs - m_lastAtUs > abandonedUs;
    if (isProven) {
        // The one that proved nothing was of this source, too.
        RtpPacket first = packet;
        --first.sequence;
        begin(first);
        m_seen.set(first.sequence % windowSize);
        m_unique = m_counted = 1;
        return true;
    }
    if (isAbandoned) {
        begin(packet);
        return true;
    }
    m_hasCandidate = true;
    m_candidate = packet.source;
    m_candidateNext = quint16(packet.sequence + 1);
    return false;
}

void RtpReception::advance(quint16 by)
{
    for (int i = 1; i <= std::min<int>(by, windowSize); ++i)
        m_seen.reset(quint16(m_highest + i) % windowSize);
    const auto next = quint16(m_highest + by);
    if (next < m_highest)
        m_cycles += 0x10000;
    m_highest = next;
}

RtpReception::Place RtpReception::placeBehind(quint16 sequence, quint16 behind)
{
    // Before the first one: it was sent, so it counts as expected from now on.
    const quint32 extended = highest() - behind;
    if (qint32(extended - m_base) < 0)
        m_base = extended;
    if (m_seen.test(sequence % windowSize) && behind < windowSize)
        return Place::Duplicate;
    return Place::Late;
}

RtpReception::Place RtpReception::place(quint16 sequence)
{
    if (m_counted == 0)
        return Place::New;
    const auto ahead = quint16(sequence - m_highest);
    if (ahead == 0)
        return Place::Duplicate;
    if (ahead < maximumDropout) {
        advance(ahead);
        return Place::New;
    }
    if (ahead > 0xffff - maximumMisorder)
        return placeBehind(sequence, quint16(0x10000 - ahead));
    // A very large jump: two in a row prove that the other side began anew.
    if (m_restart == sequence) {
        RtpPacket first;
        first.source = m_source;
        first.sequence = quint16(sequence - 1);
        begin(first);
        m_seen.set(first.sequence % windowSize);
        m_unique = m_counted = 1;
        advance(1);
        return Place::New;
    }
    m_restart = quint16(sequence + 1);
    return Place::Foreign;
}

bool RtpReception::receive(const RtpPacket& packet, qint64 atUs, bool isSpeech)
{
    if (!m_hasSource) {
        begin(packet);
    } else if (packet.source == m_source) {
        m_hasCandidate = false;
    } else if (!changesSource(packet, atUs)) {
        return false;
    }
    const Place where = place(packet.sequence);
    if (where == Place::Foreign)
        return false;
    ++m_counted;
    if (where == Place::Duplicate) {
        ++m_duplicates;
        return false;
    }
    m_seen.set(packet.sequence % windowSize);
    ++m_unique;
    if (where == Place::Late)
        ++m_reordered;
    if (m_lastAtUs >= 0)
        m_maximumGapUs = std::max(m_maximumGapUs, atUs - m_lastAtUs);
    m_lastAtUs = atUs;
    if (isSpeech)
        measureJitter(packet.timestamp, atUs);
    return true;
}

void RtpReception::measureJitter(quint32 timestamp, qint64 atUs)
{
    // The difference of two transits is small however the timestamps wrap.
    const double arrival = std::fmod(double(atUs) * m_clockRate / 1e6, 4294967296.0);
    const double transit = arrival - timestamp;
    if (m_hasTransit) {
        double difference = std::fmod(transit - m_transit, 4294967296.0);
        if (std::abs(difference) > 2147483648.0)
            difference -= std::copysign(4294967296.0, difference);
        // No network delays that long: the timestamps began anew without a word.
        if (std::abs(difference) < beginsAnewSeconds * m_clockRate)
            m_jitter += (std::abs(difference) - m_jitter) / 16;
    }
    m_transit = transit;
    m_hasTransit = true;
}

void RtpReception::setClockRate(int clockRate)
{
    if (clockRate == m_clockRate || clockRate <= 0)
        return;
    m_jitter = m_jitter / m_clockRate * clockRate;
    m_clockRate = clockRate;
    m_hasTransit = false;
}

quint64 RtpReception::lost() const
{
    const quint64 wanted = m_expectedBefore + expected();
    return wanted > received() ? wanted - received() : 0;
}

double RtpReception::lossPercent() const
{
    const quint64 all = lost() + received();
    return all == 0 ? 0 : 100.0 * double(lost()) / double(all);
}

RtcpBlock RtpReception::block()
{
    RtcpBlock block;
    block.source = m_source;
    block.highestSequence = highest();
    block.lost
        = qint32(std::clamp<qint64>(qint64(expected()) - qint64(m_counted), -0x800000, 0x7fffff));
    const auto expectedNow = qint64(expected() - m_expectedPrior);
    const qint64 lostNow = expectedNow - qint64(m_counted - m_countedPrior);
    if (expectedNow > 0 && lostNow > 0)
        block.fractionLost = quint8(std::min<qint64>(255, lostNow * 256 / expectedNow));
    block.jitter = quint32(m_jitter);
    m_expectedPrior = expected();
    m_countedPrior = m_counted;
    return block;
}
