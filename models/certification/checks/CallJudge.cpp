// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/CallJudge.h"

#include "models/certification/checks/CallSteps.h"
#include "models/certification/checks/LoadJudge.h"
#include "models/trunktest/TrunkNumbers.h"
#include "models/trunktest/TrunkVerdict.h"

using namespace Qt::StringLiterals;

namespace {

const LegEvidence& droppedLeg(const OwnCallEvidence& evidence)
{
    const bool isCallee = evidence.callee && evidence.callee->wasDropped()
        && (!evidence.caller.wasDropped() || evidence.callee->endedMs < evidence.caller.endedMs);
    return isCallee ? *evidence.callee : evidence.caller;
}

/// As long as the plan states it, whatever the clock.
Error dropped(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const LegEvidence& leg = droppedLeg(evidence);
    const auto real = terms.real("seconds").count();
    const double nominal = terms.limit("seconds") * 1000;
    const double scale = real > 0 && nominal > 0 ? nominal / double(real) : 1;
    const double seconds = double(leg.endedMs - leg.answeredMs) * scale / 1000;
    const QString cause = leg.isEndedByFarSide || !leg.end.error ? u"BYE"_s
        : leg.end.error->detail.isEmpty() ? errorCodeName(leg.end.error->code)
                                          : leg.end.error->detail;
    return { ErrorCode::CallDropped, leg.number, u"%1 s, %2"_s.arg(seconds, 0, 'f', 1).arg(cause) };
}

void addFigures(FactList& facts, const MediaFigures& figures, const QByteArray& whose)
{
    const auto key = [&whose](const char* name) { return whose + name; };
    facts.addCount(key("packets_sent"), figures.sent);
    facts.addCount(key("packets_received"), figures.received);
    if (figures.received == 0)
        return;
    facts.add(key("loss_percent"), figures.lossPercent);
    facts.add(key("jitter_ms"), figures.jitterMs);
    if (figures.mos > 0)
        facts.add(key("mos"), figures.mos);
}

} // namespace

namespace CallJudge {

std::optional<Error> placing(const LegEvidence& caller, const CallTerms& terms)
{
    if (caller.wasAnswered)
        return {};
    TrunkEvidence evidence;
    evidence.mode = terms.trunk.mode;
    evidence.host = terms.trunk.host.isEmpty() ? terms.trunk.name : terms.trunk.host;
    evidence.call = caller;
    return TrunkJudge::calling(evidence);
}

std::optional<Error> arriving(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    if (evidence.callee || evidence.redirected)
        return {};
    const LegEvidence& caller = evidence.caller;
    const bool isRefused = caller.isOver && !caller.hasHungUp && !caller.wasAnswered;
    if (isRefused || caller.firstMs < 0)
        if (auto error = placing(caller, terms))
            return error;
    return Error(ErrorCode::NoCallArrived, caller.number, endText(caller));
}

std::optional<Error> withoutRoom(const OwnCallEvidence& evidence, int channels)
{
    constexpr int bothEnds = 2;
    const OwnCallEvidence& last = evidence.side ? *evidence.side : evidence;
    const int beside = evidence.side ? (evidence.callee ? bothEnds : 1) : 0;
    const int needed = bothEnds + beside;
    const LegEvidence& caller = last.caller;
    const bool isRefused = caller.isOver && !caller.hasHungUp && !caller.wasAnswered;
    const bool isForRoom = isRefused && !last.callee && !last.redirected
        && LoadJudge::isForRoom(caller.end.status());
    if (!isForRoom || channels <= 0 || channels >= needed)
        return {};
    return Error(ErrorCode::PrerequisiteFailed, u"channels"_s,
        u"%1 < %2, %3"_s.arg(channels).arg(needed).arg(endText(caller)));
}

std::optional<Error> standing(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    if (auto error = placing(evidence.caller, terms))
        return evidence.callee ? error : arriving(evidence, terms);
    if (auto error = arriving(evidence, terms))
        return error;
    if (evidence.wasCutOff)
        return dropped(evidence, terms);
    return {};
}

std::optional<Error> speaking(const OwnCallEvidence& evidence)
{
    const bool isSent
        = evidence.callee && evidence.callee->figures.received >= CallSteps::fewestPackets;
    const bool isReceived = evidence.caller.figures.received >= CallSteps::fewestPackets;
    if (isSent && isReceived)
        return {};
    const ErrorCode code = isSent ? ErrorCode::SpeechNotReceived
        : isReceived              ? ErrorCode::SpeechNotSent
                                  : ErrorCode::NoSpeech;
    return Error(code, evidence.caller.number, packetsText(evidence));
}

CheckFinding finding(const std::optional<Error>& error, const FactList& facts)
{
    return error ? CheckFinding::failed(*error, facts.facts())
                 : CheckFinding::passed(facts.facts());
}

QString packetsText(const OwnCallEvidence& evidence)
{
    const MediaFigures caller = evidence.caller.figures;
    const MediaFigures callee = evidence.callee ? evidence.callee->figures : MediaFigures();
    return u"RTP %1 → %2, %3 ← %4"_s.arg(caller.sent)
        .arg(callee.received)
        .arg(caller.received)
        .arg(callee.sent);
}

QString endText(const LegEvidence& leg)
{
    if (leg.wasAnswered && leg.message)
        return TrunkJudge::answerText(*leg.message);
    if (leg.end.response && !leg.hasHungUp)
        return TrunkJudge::answerText(*leg.end.response);
    if (!leg.provisional.isEmpty())
        return QString::number(leg.provisional.last());
    return statusText(0);
}

QString timesText(qint64 ms, double maximumMs)
{
    return u"%1 ms > %2 ms"_s.arg(ms).arg(maximumMs, 0, 'f', 0);
}

QString statusText(int status) { return status > 0 ? QString::number(status) : u"no answer"_s; }

FactList facts(const OwnCallEvidence& evidence)
{
    const LegEvidence& caller = evidence.caller;
    FactList facts;
    facts.add("number", caller.number);
    QStringList progress;
    for (const int status : caller.provisional)
        progress.append(QString::number(status));
    facts.addList("progress", progress);
    if (caller.ringingMs >= 0)
        facts.addCount("ringing_ms", quint64(caller.ringingMs));
    if (caller.wasAnswered) {
        facts.addCount("answered_ms", quint64(caller.answeredMs));
        facts.add("codec", caller.figures.codec);
    } else {
        facts.add("answer", endText(caller));
    }
    facts.addTruth("arrived", evidence.callee || evidence.redirected);
    if (evidence.strangers > 0)
        facts.addCount("other_calls", quint64(evidence.strangers));
    return facts;
}

void addNumbers(FactList& facts, const OwnCallEvidence& evidence)
{
    if (!evidence.callee || !evidence.callee->message)
        return;
    const SipMessage& invite = *evidence.callee->message;
    const auto called = TrunkNumbers::called(invite, evidence.callee->number);
    facts.add("called_number", called.number);
    facts.add("called_header", called.header);
    const auto caller = TrunkNumbers::caller(invite);
    facts.add("caller_number", caller.number);
    facts.add("caller_header", caller.header);
    facts.add("caller_form", TrunkNumbers::form(caller.number));
    facts.add("caller_name", caller.name);
    facts.add("diversion", invite.header("Diversion"));
}

void addSpeech(FactList& facts, const OwnCallEvidence& evidence)
{
    addFigures(facts, evidence.caller.figures, {});
    if (evidence.callee)
        addFigures(facts, evidence.callee->figures, "called_");
}

} // namespace CallJudge
