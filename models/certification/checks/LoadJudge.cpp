// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/LoadJudge.h"

#include "models/trunktest/TrunkVerdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// What says that something is broken is no such answer.
constexpr std::array refusalsForRoom { 403, 480, 486, 503, 580, 600, 603 };

/// "3/8; 503 Service Unavailable × 1"
QString shareText(int part, int whole, const QString& more)
{
    const QString share = u"%1/%2"_s.arg(part).arg(whole);
    return more.isEmpty() ? share : share + u"; "_s + more;
}

} // namespace

namespace LoadJudge {

bool isForRoom(int status)
{
    return std::find(refusalsForRoom.begin(), refusalsForRoom.end(), status)
        != refusalsForRoom.end();
}

Room room(const LoadEvidence& evidence, int channels)
{
    if (evidence.answered >= channels)
        return Room::AsAgreed;
    // Of an odd number the last one has no pair.
    const bool isRoomForEnds = evidence.answered > 0 && evidence.answered * 2 >= channels - 1
        && isForRoom(evidence.lastStatus);
    return isRoomForEnds ? Room::AsAgreedByBothEnds : Room::TooLittle;
}

std::optional<Error> placing(
    const LoadEvidence& evidence, const QString& mode, const QString& host, const QString& number)
{
    if (evidence.ownTrouble)
        return evidence.ownTrouble;
    if (evidence.isOwn && evidence.answered > 0 && evidence.arrived == 0)
        return Error(ErrorCode::NoCallArrived, number);
    if (evidence.answered > 0 || !evidence.firstLost)
        return {};
    TrunkEvidence one;
    one.mode = mode;
    one.host = host;
    one.call = evidence.firstLost;
    return TrunkJudge::calling(one);
}

std::optional<Error> standing(const LoadEvidence& evidence, const QString& number)
{
    if (evidence.dropped == 0)
        return {};
    return Error(
        ErrorCode::CallDropped, number, u"%1/%2"_s.arg(evidence.dropped).arg(evidence.ends.size()));
}

std::optional<Error> channels(const LoadEvidence& evidence, int channels, const QString& number)
{
    if (auto error = standing(evidence, number))
        return error;
    if (room(evidence, channels) != Room::TooLittle)
        return {};
    return Error(ErrorCode::ChannelsRefused, number,
        shareText(evidence.answered, channels, evidence.refusalsText()));
}

std::optional<Error> beyondLimit(const LoadEvidence& evidence, int channels, const QString& number)
{
    if (auto error = standing(evidence, number))
        return error;
    if (evidence.answered > channels)
        return Error(ErrorCode::LimitNotKept, number, shareText(evidence.answered, channels, {}));
    if (!isForRoom(evidence.lastStatus))
        return Error(ErrorCode::LimitNotKept, number, evidence.refusalsText());
    if (evidence.deafened > 0)
        return Error(ErrorCode::LimitNotKept, number,
            u"RTP %1/%2"_s.arg(evidence.ends.size() - evidence.deafened).arg(evidence.ends.size()));
    return {};
}

std::optional<Error> parallel(
    const LoadEvidence& evidence, const Quality& quality, const QString& number)
{
    if (evidence.answered < evidence.asked)
        return Error(ErrorCode::CallsLost, number,
            shareText(evidence.answered, evidence.asked, evidence.refusalsText()));
    if (auto error = standing(evidence, number))
        return error;
    if (evidence.silentEnds() == evidence.ends.size())
        return Error(ErrorCode::NoSpeech, number, u"RTP 0/%1"_s.arg(evidence.ends.size()));
    const auto loss = evidence.lossPercent();
    const auto jitter = evidence.jitterMs();
    const auto mos = evidence.mos();
    if (loss.worst <= quality.maximumLossPercent && jitter.worst <= quality.maximumJitterMs
        && mos.worst >= quality.minimumMos)
        return {};
    return Error(ErrorCode::SpeechPoor, number,
        u"%1 %, %2 ms, MOS %3"_s.arg(loss.worst, 0, 'f', 1)
            .arg(jitter.worst, 0, 'f', 1)
            .arg(mos.worst, 0, 'f', 1));
}

std::optional<Error> rate(
    const LoadEvidence& evidence, double minimumPercent, const QString& number)
{
    const double percent = 100.0 * evidence.answered / qMax(1, evidence.placed);
    if (percent >= minimumPercent)
        return {};
    return Error(ErrorCode::CallsLost, number,
        shareText(evidence.answered, evidence.placed, evidence.refusalsText()));
}

} // namespace LoadJudge
