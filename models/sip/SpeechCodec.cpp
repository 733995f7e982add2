// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SpeechCodec.h"

#include <algorithm>
#include <array>

namespace {
// Ie and Bpl: ITU-T G.113 (2007) tables I.1 to I.4. It has no narrow-band value for G.722 and none
// at all for Opus: neither impairs by itself, and their loss is taken as that of G.711 without
// concealment and of G.729, which is on the safe side. GSM's and G.726's Bpl are not there either.
constexpr std::array<SpeechCodec, 7> knownCodecs { {
    { QLatin1String("alaw"), QLatin1String("PCMA"), 8, 8000, 1, 10, 80, {}, 0, 25.1, 0.125 },
    { QLatin1String("ulaw"), QLatin1String("PCMU"), 0, 8000, 1, 10, 80, {}, 0, 25.1, 0.125 },
    { QLatin1String("g729"), QLatin1String("G729"), 18, 8000, 1, 10, 10, QLatin1String("annexb=no"),
        11, 19.0, 15 },
    { QLatin1String("g722"), QLatin1String("G722"), 9, 8000, 1, 10, 80, {}, 0, 4.3, 1.5 },
    { QLatin1String("g726"), QLatin1String("G726-32"), 111, 8000, 1, 10, 40, {}, 7, 4.3, 0.125 },
    { QLatin1String("gsm"), QLatin1String("GSM"), 3, 8000, 1, 20, 33, {}, 20, 10, 20 },
    { QLatin1String("opus"), QLatin1String("opus"), 107, 48000, 2, 20, 3, {}, 0, 19.0, 26.5 },
} };

template <typename Match> const SpeechCodec* firstCodec(Match match)
{
    const auto found = std::find_if(knownCodecs.begin(), knownCodecs.end(), match);
    return found == knownCodecs.end() ? nullptr : &*found;
}
} // namespace

const SpeechCodec* SpeechCodecs::byName(const QString& name)
{
    return firstCodec([&name](const SpeechCodec& codec) { return codec.name == name; });
}

QStringList SpeechCodecs::known(const QStringList& names)
{
    QStringList known = names;
    known.removeIf([](const QString& name) { return !byName(name); });
    return known;
}

const SpeechCodec* SpeechCodecs::byEncoding(QByteArrayView encoding, int clockRate)
{
    return firstCodec([&](const SpeechCodec& codec) {
        return codec.clockRate == clockRate
            && encoding.compare(QByteArrayView(codec.encoding.data(), codec.encoding.size()),
                   Qt::CaseInsensitive)
            == 0;
    });
}

const SpeechCodec* SpeechCodecs::byStaticType(int payloadType)
{
    return firstCodec([payloadType](const SpeechCodec& codec) {
        return !codec.isDynamic() && codec.payloadType == payloadType;
    });
}
