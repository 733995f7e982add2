// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/RtpPacket.h"

#include <QByteArray>
#include <QString>

/// Digits as events within RTP (RFC 4733), both ways.
namespace TelephoneEvents {
constexpr int payloadSize = 4;

/// Collects the digits that come: each once, whether all of its packets arrive, or only the last
/// of the three that end it.
class Receiver {
public:
    static constexpr qsizetype maximumDigits = 256;

    /// @return whether a digit was added
    bool receive(const RtpPacket& packet);
    [[nodiscard]] const QString& digits() const { return m_digits; }

private:
    QString m_digits;
    bool m_hasEvent = false;
    quint32 m_source = 0;
    quint32 m_timestamp = 0;
    int m_code = -1;
    quint16 m_duration = 0;
};

/// What to send in one packet's time instead of speech.
struct Packet {
    std::array<uint8_t, payloadSize> payload {};
    bool isFirst = false; ///< takes the marker and the timestamp of now
    bool isLast = false; ///< the digit is over
};

/// Sends digits of 100 ms with pauses of 80 ms, each ended three times.
class Sender {
public:
    static constexpr int toneMs = 100;
    static constexpr int pauseMs = 80;

    /// Characters that are no digit are passed over.
    void add(const QString& digits);
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && m_state == State::Idle; }
    /// Once per packet. Nothing = send speech.
    /// @param timestamps in one packet
    std::optional<Packet> next(int packetMs, int timestamps);

private:
    enum class State { Idle, Tone, End, Pause };
    void begin();

    QByteArray m_waiting; ///< event codes
    State m_state = State::Idle;
    int m_code = 0;
    int m_elapsedMs = 0;
    int m_duration = 0; ///< timestamps
    int m_endings = 0;
};
} // namespace TelephoneEvents
