// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/EModel.h"

#include "models/sip/SpeechCodec.h"

#include <algorithm>
#include <cmath>

namespace {
// G.107 7.2 and 7.3 with the defaults of its table 2 (SLR 8, RLR 2, STMR 15, no room noise beyond
// 35 dB(A), TELR 65, WEPL 110, one quantisation).
constexpr double signalToNoise = 94.77; // Ro
constexpr double simultaneous = 1.41; // Is
constexpr double noise = -61.18; // No
constexpr double receiveLoudness = 2; // RLR
constexpr double talkerEcho = 65; // TELR
constexpr double weightedEchoPath = 110; // WEPL

/// Idte, 7.4: what the talker hears of himself, late.
double talkerEchoImpairment(double delayMs)
{
    const double echo = talkerEcho - 40 * std::log10((1 + delayMs / 10) / (1 + delayMs / 150))
        + 6 * std::exp(-0.3 * delayMs * delayMs);
    const double re = 80 + 2.5 * (echo - 14);
    const double roe = -1.5 * (noise - receiveLoudness);
    const double half = (roe - re) / 2;
    return (half + std::sqrt(half * half + 100) - 1) * (1 - std::exp(-delayMs));
}

/// Idle, 7.4: what the listener hears twice; the round trip of the four-wire loop is 2 T.
double listenerEchoImpairment(double delayMs)
{
    const double rle = 10.5 * (weightedEchoPath + 7) * std::pow(2 * delayMs + 1, -0.25);
    const double half = (signalToNoise - rle) / 2;
    return half + std::sqrt(half * half + 169);
}

/// Idd, 7.4: delay alone, without any echo.
double delayImpairment(double delayMs)
{
    if (delayMs <= 100)
        return 0;
    const double x = std::log2(delayMs / 100);
    return 25
        * (std::pow(1 + std::pow(x, 6), 1.0 / 6) - 3 * std::pow(1 + std::pow(x / 3, 6), 1.0 / 6)
            + 2);
}

/// Ie,eff, 7.5.
double equipmentImpairment(const EModel::Path& path)
{
    const double loss = std::clamp(path.lossPercent, 0.0, 100.0);
    const double burst = std::max(1.0, path.burstRatio);
    return path.impairment
        + (95 - path.impairment) * loss / (loss / burst + std::max(1.0, path.lossRobustness));
}
} // namespace

double EModel::rating(const Path& path)
{
    const double delay = std::clamp(path.oneWayDelayMs, 0.0, 10'000.0);
    const double delays
        = talkerEchoImpairment(delay) + listenerEchoImpairment(delay) + delayImpairment(delay);
    return std::clamp(
        signalToNoise - simultaneous - delays - equipmentImpairment(path), 0.0, 100.0);
}

double EModel::mos(double rating)
{
    if (rating <= 0)
        return 1;
    if (rating >= 100)
        return 4.5;
    return std::max(1.0, 1 + 0.035 * rating + rating * (rating - 60) * (100 - rating) * 7e-6);
}

double EModel::delayOf(const SpeechCodec& codec, int packetMs, double roundTripMs, double jitterMs)
{
    return roundTripMs / 2 + codec.delayMs + packetMs + std::max(double(packetMs), 2 * jitterMs);
}

double EModel::mosOf(
    const SpeechCodec& codec, int packetMs, double lossPercent, double roundTripMs, double jitterMs)
{
    Path path;
    path.impairment = codec.impairment;
    path.lossRobustness = codec.lossRobustness;
    path.lossPercent = lossPercent;
    path.oneWayDelayMs = delayOf(codec, packetMs, roundTripMs, jitterMs);
    return mos(rating(path));
}
