// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct SpeechCodec;

/// How people would judge a call, from what was measured of it: the E-model of ITU-T G.107 with
/// its default values, so that only delay, loss and codec are left, and ITU-T G.113 for the codec.
namespace EModel {
struct Path {
    double impairment = 0; ///< Ie of the codec
    double lossRobustness = 25.1; ///< Bpl of the codec
    double lossPercent = 0;
    double burstRatio = 1; ///< 1 = losses as by chance
    double oneWayDelayMs = 0; ///< mouth to ear
};

/// Rating factor R, 0 to 93.2.
double rating(const Path& path);
/// 1 to 4.5 (G.107 annex B).
double mos(double rating);

/// Mouth to ear, estimated: half the round trip, the codec, one packet and a jitter buffer of
/// twice the jitter, one packet at least.
double delayOf(const SpeechCodec& codec, int packetMs, double roundTripMs, double jitterMs);
double mosOf(const SpeechCodec& codec, int packetMs, double lossPercent, double roundTripMs,
    double jitterMs);
} // namespace EModel
