// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/Planning.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Planning {

namespace {

/// Speech as the codec frames it.
struct SpeechFrame {
    const char* codec;
    int milliseconds;
    int bytes;
    double kbps;
};

constexpr std::array speechFrames {
    SpeechFrame { "alaw", 1, 8, 64 },
    SpeechFrame { "ulaw", 1, 8, 64 },
    SpeechFrame { "g722", 1, 8, 64 },
    SpeechFrame { "g726", 1, 4, 32 },
    SpeechFrame { "g729", 10, 10, 8 },
    SpeechFrame { "gsm", 20, 33, 13.2 },
    SpeechFrame { "opus", 5, 15, 24 },
};

constexpr int shortestPacketMs = 5;
constexpr int longestPacketMs = 120;
constexpr int rtpUdpIpBytes = 12 + 8 + 20;
constexpr int ethernetFrameBytes = 14 + 4;
constexpr int ethernetGapBytes = 8 + 12; // preamble with start delimiter, gap between frames
constexpr int srtpTagBytes = 10;
constexpr double lyncGuideCallKbps = 64 + 20;

const SpeechFrame& speechFrameOf(const QString& codec)
{
    const auto found = std::find_if(speechFrames.begin(), speechFrames.end(),
        [&](const SpeechFrame& frame) { return codec == QLatin1String(frame.codec); });
    return found == speechFrames.end() ? speechFrames.front() : *found;
}

/// An IP packet inside an ESP tunnel. The cipher takes the packet, its padding and the two bytes
/// of the trailer in whole blocks.
int tunnelledBytes(int packetBytes)
{
    constexpr int outerIp = 20;
    constexpr int header = 8;
    constexpr int block = 16; // and the size of the initialisation vector
    constexpr int trailer = 2;
    constexpr int checkValue = 16;
    const int encrypted = (packetBytes + trailer + block - 1) / block * block;
    return outerIp + header + block + encrypted + checkValue;
}

} // namespace

int packetTimeOf(const QString& codec, int packetMs)
{
    const int frame = speechFrameOf(codec).milliseconds;
    const int wanted = std::clamp(packetMs, shortestPacketMs, longestPacketMs);
    return (wanted + frame - 1) / frame * frame;
}

CallBandwidth bandwidthOf(const QString& codec, int packetMs, bool hasSrtp, bool hasVpn)
{
    const SpeechFrame& frame = speechFrameOf(codec);
    const int time = packetTimeOf(codec, packetMs);
    const auto kbps = [time](int bytes) { return bytes * 8.0 / time; };
    CallBandwidth call;
    call.payloadKbps = frame.kbps;
    call.payloadBytes = frame.bytes * (time / frame.milliseconds);
    call.packetsPerSecond = 1000.0 / time;
    constexpr int ethernet = ethernetFrameBytes + ethernetGapBytes;
    const int packet = call.payloadBytes + rtpUdpIpBytes;
    const int secure = packet + (hasSrtp ? srtpTagBytes : 0);
    call.ipKbps = kbps(packet);
    call.frameKbps = kbps(packet + ethernetFrameBytes);
    call.ethernetKbps = kbps(packet + ethernet);
    call.secureKbps = kbps(secure + ethernet);
    call.vpnKbps = kbps((hasVpn ? tunnelledBytes(secure) : secure) + ethernet);
    return call;
}

/// What arithmetic leaves behind the point is no kilobit.
qint64 wholeKbps(double kbps) { return qint64(std::ceil(kbps - 1e-6)); }

double guideKbps(int calls) { return calls * lyncGuideCallKbps; }

} // namespace Planning
