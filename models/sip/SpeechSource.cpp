// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SpeechSource.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

namespace {
constexpr int sampleRate = 8000;
using Second = std::array<uint8_t, sampleRate>;

/// Every frequency is a whole number, so that the second joins its own beginning.
int16_t toneAt(int sample)
{
    const double turn = 2 * std::numbers::pi * sample / sampleRate;
    const double voice
        = 0.55 * std::sin(220 * turn) + 0.30 * std::sin(440 * turn) + 0.15 * std::sin(1760 * turn);
    const double syllables = 0.5 - 0.5 * std::cos(4 * turn);
    return int16_t(std::lround(8000 * syllables * voice));
}

template <typename Compand> Second encodedSecond(Compand compand)
{
    Second second;
    for (int i = 0; i < sampleRate; ++i)
        second[size_t(i)] = compand(toneAt(i));
    return second;
}

const Second* secondOf(const SpeechCodec& codec)
{
    static const Second alawSecond = encodedSecond(G711::alaw);
    static const Second ulawSecond = encodedSecond(G711::ulaw);
    if (codec.name == QLatin1String("alaw"))
        return &alawSecond;
    return codec.name == QLatin1String("ulaw") ? &ulawSecond : nullptr;
}

/// A pause in GSM full rate, as its coder makes it of zeros (ETSI EN 300 961).
constexpr std::array<uint8_t, 33> gsmPause { 0xd8, 0x20, 0xa2, 0xe1, 0x5a, 0x50, 0x00, 0x49, 0x24,
    0x92, 0x49, 0x24, 0x50, 0x00, 0x49, 0x24, 0x92, 0x49, 0x24, 0x50, 0x00, 0x49, 0x24, 0x92, 0x49,
    0x24, 0x50, 0x00, 0x49, 0x24, 0x92, 0x49, 0x24 };
/// 20 ms of silence in Opus, CELT only.
constexpr std::array<uint8_t, 3> opusPause { 0xf8, 0xff, 0xfe };

template <size_t size> void repeat(const std::array<uint8_t, size>& frame, std::span<uint8_t> bytes)
{
    for (size_t at = 0; at + size <= bytes.size(); at += size)
        std::memcpy(bytes.data() + at, frame.data(), size);
}

int segmentOf(int magnitude, int lowest)
{
    int segment = 0;
    for (int end = lowest; segment < 7 && magnitude > end; end = end * 2 + 1)
        ++segment;
    return segment;
}
} // namespace

uint8_t G711::alaw(int16_t sample)
{
    const int linear = sample >> 3; // 13 bits
    const int magnitude = linear >= 0 ? linear : -linear - 1;
    const int segment = segmentOf(magnitude, 0x1f);
    const int step = segment < 2 ? magnitude >> 1 : magnitude >> segment;
    const int code = segment << 4 | (step & 0x0f);
    return uint8_t(code ^ (linear >= 0 ? 0xd5 : 0x55));
}

uint8_t G711::ulaw(int16_t sample)
{
    constexpr int bias = 33;
    const int linear = sample >> 2; // 14 bits
    const int magnitude = std::min((linear >= 0 ? linear : -linear), 8158) + bias;
    const int segment = segmentOf(magnitude, 0x3f);
    const int code = segment << 4 | ((magnitude >> (segment + 1)) & 0x0f);
    return uint8_t(code ^ (linear >= 0 ? 0xff : 0x7f));
}

bool SpeechSource::isSpeech() const { return m_codec && secondOf(*m_codec); }

int SpeechSource::next(int packetMs, std::span<uint8_t, maximumBytes> bytes)
{
    if (!m_codec)
        return 0;
    const int size = std::clamp(m_codec->bytesIn(packetMs), 0, maximumBytes);
    const Second* second = secondOf(*m_codec);
    if (!second) {
        const std::span<uint8_t> packet = bytes.first(size_t(size));
        // A pause in G.726 is all ones; G.729 and G.722 take zeros.
        std::memset(
            packet.data(), m_codec->name == QLatin1String("g726") ? 0xff : 0, packet.size());
        if (m_codec->name == QLatin1String("gsm"))
            repeat(gsmPause, packet);
        if (m_codec->name == QLatin1String("opus"))
            repeat(opusPause, packet);
        return size;
    }
    for (int i = 0; i < size; ++i)
        bytes[size_t(i)] = (*second)[size_t((m_position + i) % sampleRate)];
    m_position = (m_position + size) % sampleRate;
    return size;
}
