// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/Check.h"
#include "models/certification/checks/LoadEvidence.h"

/// What many calls at once prove. Pure.
namespace LoadJudge {

struct Quality {
    double maximumLossPercent = 0;
    double maximumJitterMs = 0;
    double minimumMos = 0;
};

/// How a channel is counted shows only where calls are refused: a call to oneself has two ends, of
/// which one provider counts one, the other both.
enum class Room { AsAgreed, AsAgreedByBothEnds, TooLittle };
/// Busy, not now, or not for you: how calls beyond the channels are refused.
bool isForRoom(int status);
Room room(const LoadEvidence& evidence, int channels);

/// Why the calls cannot tell anything: this computer, not one was answered, or it was not we who
/// did.
std::optional<Error> placing(
    const LoadEvidence& evidence, const QString& mode, const QString& host, const QString& number);
/// Of calls that came up, and were then cut off. CallDropped
std::optional<Error> standing(const LoadEvidence& evidence, const QString& number);
/// All of those agreed stood. ChannelsRefused, CallDropped
std::optional<Error> channels(const LoadEvidence& evidence, int channels, const QString& number);
/// One more than agreed was refused as it should be, and the others did not mind. LimitNotKept,
/// CallDropped
std::optional<Error> beyondLimit(const LoadEvidence& evidence, int channels, const QString& number);
/// CallsLost, CallDropped, NoSpeech, SpeechPoor
std::optional<Error> parallel(
    const LoadEvidence& evidence, const Quality& quality, const QString& number);
/// CallsLost
std::optional<Error> rate(
    const LoadEvidence& evidence, double minimumPercent, const QString& number);

} // namespace LoadJudge
