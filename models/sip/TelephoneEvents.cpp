// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/TelephoneEvents.h"

#include <QtEndian>

#include <algorithm>

namespace {
constexpr QLatin1String eventDigits("0123456789*#ABCD"); // RFC 4733 3.2, codes 0 to 15
constexpr int endBit = 0x80;
constexpr int volume = 10; // dBm0 below zero, as telephones send it
constexpr quint16 longestDuration = 0xffff;
} // namespace

bool TelephoneEvents::Receiver::receive(const RtpPacket& packet)
{
    if (packet.payload.size() < payloadSize)
        return false;
    const int code = quint8(packet.payload[0]);
    const auto duration = qFromBigEndian<quint16>(packet.payload.data() + 2);
    const bool isSameSource = m_hasEvent && packet.source == m_source;
    if (isSameSource) {
        const auto later = qint32(packet.timestamp - m_timestamp);
        if (later < 0)
            return false;
        if (later == 0) {
            m_duration = std::max(m_duration, duration);
            return false;
        }
        // A long one goes on in a segment of its own (2.5.1.3).
        const bool isContinued = !packet.hasMarker && code == m_code
            && m_duration == longestDuration && quint32(later) == longestDuration;
        m_timestamp = packet.timestamp;
        m_duration = duration;
        if (isContinued)
            return false;
    }
    m_hasEvent = true;
    m_source = packet.source;
    m_timestamp = packet.timestamp;
    m_duration = duration;
    m_code = code;
    if (code >= eventDigits.size() || m_digits.size() >= maximumDigits)
        return false;
    m_digits.append(eventDigits[code]);
    return true;
}

void TelephoneEvents::Sender::add(const QString& digits)
{
    for (const QChar digit : digits) {
        const auto code = QString(eventDigits).indexOf(digit.toUpper());
        if (code >= 0 && m_waiting.size() < Receiver::maximumDigits)
            m_waiting.append(char(code));
    }
}

void TelephoneEvents::Sender::begin()
{
    m_code = m_waiting.front();
    m_waiting.remove(0, 1);
    m_state = State::Tone;
    m_elapsedMs = 0;
    m_duration = 0;
    m_endings = 0;
}

std::optional<TelephoneEvents::Packet> TelephoneEvents::Sender::next(int packetMs, int timestamps)
{
    if (m_state == State::Pause) {
        m_elapsedMs += packetMs;
        if (m_elapsedMs <= pauseMs)
            return std::nullopt;
        m_state = State::Idle;
    }
    if (m_state == State::Idle) {
        if (m_waiting.isEmpty())
            return std::nullopt;
        begin();
    }
    Packet packet;
    packet.isFirst = m_duration == 0;
    if (m_state == State::Tone) {
        m_elapsedMs += packetMs;
        m_duration = std::min<int>(m_duration + timestamps, longestDuration);
        if (m_elapsedMs >= toneMs)
            m_state = State::End;
    }
    const bool isEnd = m_state == State::End;
    packet.payload[0] = uint8_t(m_code);
    packet.payload[1] = uint8_t((isEnd ? endBit : 0) | volume);
    qToBigEndian(quint16(m_duration), packet.payload.data() + 2);
    if (isEnd && ++m_endings == 3) {
        packet.isLast = true;
        m_state = State::Pause;
        m_elapsedMs = 0;
    }
    return packet;
}
