// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/OwnCallCheck.h"
#include "models/trunktest/FactList.h"

/// What the evidence of a call of ours means. Pure.
namespace CallJudge {
/// Why the calling end was not answered; nothing = it was. TrunkJudge::calling's errors.
std::optional<Error> placing(const LegEvidence& caller, const CallTerms& terms);
/// Why the call did not come in; nothing = it did.
std::optional<Error> arriving(const OwnCallEvidence& evidence, const CallTerms& terms);
/// Of calls to oneself: refused as where no channel is free, while fewer are agreed than such calls
/// may take. That proves nothing. PrerequisiteFailed; channels 0 = not known.
std::optional<Error> withoutRoom(const OwnCallEvidence& evidence, int channels);
/// Answered, come in, and cut off by nobody. CallDropped's times are nominal.
std::optional<Error> standing(const OwnCallEvidence& evidence, const CallTerms& terms);
/// Both ends heard the other. SpeechNotSent, SpeechNotReceived, NoSpeech.
std::optional<Error> speaking(const OwnCallEvidence& evidence);

CheckFinding finding(const std::optional<Error>& error, const FactList& facts);
/// "RTP 50 → 50, 0 ← 49": sent and arrived, from the caller and to it.
QString packetsText(const OwnCallEvidence& evidence);
/// How a call ended, or how far it got: "486 Busy Here", "180", "no answer".
QString endText(const LegEvidence& leg);
QString timesText(qint64 ms, double maximumMs);
/// A status that may not have come.
QString statusText(int status);

/// What every check tells: times, answer, codec.
FactList facts(const OwnCallEvidence& evidence);
/// The numbers that stood in the call that came in.
void addNumbers(FactList& facts, const OwnCallEvidence& evidence);
/// How the speech of both ends fared.
void addSpeech(FactList& facts, const OwnCallEvidence& evidence);
} // namespace CallJudge
