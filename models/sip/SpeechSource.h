// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SpeechCodec.h"

#include <cstdint>
#include <span>

/// Companding of ITU-T G.711, one sample of 16 bits to one byte.
namespace G711 {
uint8_t alaw(int16_t sample);
uint8_t ulaw(int16_t sample);
} // namespace G711

/// What we say during a call: for G.711 a voice-like tone, syllables of three harmonics, one
/// second that repeats; for codecs we cannot encode, frames of the right size that hold a pause,
/// so that the network is measured all the same.
class SpeechSource {
public:
    static constexpr int maximumBytes = 1280;

    void setCodec(const SpeechCodec& codec) { m_codec = &codec; }
    [[nodiscard]] bool isSpeech() const;
    /// Fills in the next packet. @return its bytes
    int next(int packetMs, std::span<uint8_t, maximumBytes> bytes);

private:
    const SpeechCodec* m_codec = nullptr;
    int m_position = 0; ///< sample within the second
};
