// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// What RTP and the E-model have to know of a codec. The codings themselves are not here.
struct SpeechCodec {
    QLatin1String name; ///< the project's word: alaw, ulaw, g729, ...
    QLatin1String encoding; ///< in rtpmap: PCMA, PCMU, G729, ...
    int payloadType; ///< fixed by RFC 3551, or the dynamic one we offer
    int clockRate; ///< of the RTP timestamps; 8000 for G.722, too (RFC 3551 4.5.2)
    int channels; ///< in rtpmap
    int frameMs; ///< packets are multiples of this
    int frameBytes; ///< of such a frame; of a variable one what a pause takes
    QLatin1String parameters; ///< of our fmtp; may be empty
    double impairment; ///< Ie of ITU-T G.113 appendix I
    double lossRobustness; ///< Bpl of ITU-T G.113 appendix I, with loss concealment
    double delayMs; ///< frame and look-ahead of the coder

    [[nodiscard]] bool isDynamic() const { return payloadType >= 96; }
    [[nodiscard]] int timestampsIn(int ms) const { return clockRate / 1000 * ms; }
    [[nodiscard]] int bytesIn(int ms) const { return ms / frameMs * frameBytes; }
};

namespace SpeechCodecs {
/// nullptr for one that is not known or is no speech (vp8, h264).
const SpeechCodec* byName(const QString& name);
/// Those of the names that are speech, in their order.
QStringList known(const QStringList& names);
/// @param encoding in any case; @param clockRate as rtpmap states it
const SpeechCodec* byEncoding(QByteArrayView encoding, int clockRate);
/// Of the numbers that RFC 3551 fixes.
const SpeechCodec* byStaticType(int payloadType);
} // namespace SpeechCodecs
