// SPDX-License-Identifier: GPL-3.0-or-later
// Calls: how they are set up and how they end.
#include "models/certification/checks/CallJudge.h"
#include "models/certification/checks/CallSteps.h"
#include "models/trunktest/TrunkVerdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Calls = Result<QList<OwnCallPlan>>;

namespace {

constexpr int busyHere = 486;
constexpr int busyEverywhere = 600;
constexpr int decline = 603;

Calls ownCall(const CallTerms& terms, QList<CallStep> steps)
{
    OwnCallPlan plan;
    plan.number = terms.own();
    plan.steps = std::move(steps);
    return QList { plan };
}

milliseconds maximumOf(const CallTerms& terms)
{
    return milliseconds(qint64(terms.limit("maximum_ms")));
}

Error refusalDiffers(const OwnCallEvidence& evidence, int expected)
{
    return { ErrorCode::RefusalDiffers, evidence.caller.number,
        u"%1 → %2"_s.arg(expected).arg(CallJudge::endText(evidence.caller)) };
}

Calls callCalls(const CallTerms& terms) { return ownCall(terms, { CallSteps::answered(terms) }); }

CheckFinding judgeCall(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const LegEvidence& caller = evidence.caller;
    auto error = CallJudge::standing(evidence, terms);
    const double maximum = terms.limit("maximum_ms");
    if (!error && double(caller.answeredMs) > maximum)
        error = Error(
            ErrorCode::TooSlow, caller.number, CallJudge::timesText(caller.answeredMs, maximum));
    if (!error && caller.end.error)
        error = Error(ErrorCode::HangUpUnconfirmed, caller.number, caller.end.error->detail);
    FactList facts = CallJudge::facts(evidence);
    CallJudge::addNumbers(facts, evidence);
    return CallJudge::finding(error, facts);
}

Calls ringingCalls(const CallTerms& terms)
{
    auto calls = ownCall(terms,
        { CallSteps::arrived(terms), CallSteps::ringing(maximumOf(terms) + terms.answerDeadline) });
    calls->first().called.does = CalledEnd::Does::Ring;
    return calls;
}

CheckFinding judgeRinging(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const double maximum = terms.limit("maximum_ms");
    const qint64 ringingMs = evidence.caller.ringingMs;
    auto error = CallJudge::arriving(evidence, terms);
    if (!error && ringingMs < 0)
        error = Error(
            ErrorCode::RingingLate, evidence.caller.number, CallJudge::endText(evidence.caller));
    if (!error && double(ringingMs) > maximum)
        error = Error(ErrorCode::RingingLate, evidence.caller.number,
            CallJudge::timesText(ringingMs, maximum));
    return CallJudge::finding(error, CallJudge::facts(evidence));
}

Calls refusedCalls(const CallTerms& terms, int status)
{
    auto calls
        = ownCall(terms, { CallSteps::arrived(terms), CallSteps::refused(terms.answerDeadline) });
    calls->first().called.does = CalledEnd::Does::Refuse;
    calls->first().called.status = status;
    return calls;
}

Calls busyCalls(const CallTerms& terms) { return refusedCalls(terms, busyHere); }

Calls declinedCalls(const CallTerms& terms) { return refusedCalls(terms, decline); }

CheckFinding judgeRefusal(
    const OwnCallEvidence& evidence, const CallTerms& terms, int expected, bool isAsExpected)
{
    const LegEvidence& caller = evidence.caller;
    auto error = CallJudge::arriving(evidence, terms);
    const bool isRefused = caller.isOver && !caller.hasHungUp && !caller.wasAnswered;
    if (!error && !(isRefused && isAsExpected))
        error = refusalDiffers(evidence, expected);
    return CallJudge::finding(error, CallJudge::facts(evidence));
}

CheckFinding judgeBusy(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const int status = evidence.caller.end.status();
    return judgeRefusal(evidence, terms, busyHere, status == busyHere || status == busyEverywhere);
}

/// What is not the called party's word makes a PBX try another way: that is none of it.
CheckFinding judgeDeclined(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const int group = evidence.caller.end.status() / 100;
    return judgeRefusal(evidence, terms, decline, group == 4 || group == 6);
}

Calls unansweredCalls(const CallTerms& terms)
{
    auto calls
        = ownCall(terms, { CallSteps::arrived(terms), CallSteps::stand(terms.real("ring_s")) });
    calls->first().called.does = CalledEnd::Does::Ring;
    return calls;
}

CheckFinding judgeUnanswered(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    constexpr int terminated = 487;
    const LegEvidence& caller = evidence.caller;
    auto error = CallJudge::arriving(evidence, terms);
    if (!error && (caller.wasAnswered || !caller.hasHungUp))
        error = refusalDiffers(evidence, terminated);
    if (!error && !evidence.callee->wasReleased())
        error = Error(ErrorCode::CallNotReleased, caller.number, u"CANCEL"_s);
    if (!error && !caller.end.response)
        error = Error(ErrorCode::HangUpUnconfirmed, caller.number, u"CANCEL"_s);
    return CallJudge::finding(error, CallJudge::facts(evidence));
}

Calls calleeReleaseCalls(const CallTerms& terms)
{
    auto calls = callCalls(terms);
    calls->first().isEndedByCallee = true;
    return calls;
}

CheckFinding judgeRelease(const OwnCallEvidence& evidence, const CallTerms& terms, bool isByCaller)
{
    auto error = CallJudge::standing(evidence, terms);
    FactList facts = CallJudge::facts(evidence);
    if (!error) {
        const LegEvidence& by = isByCaller ? evidence.caller : *evidence.callee;
        const LegEvidence& other = isByCaller ? *evidence.callee : evidence.caller;
        if (!other.wasReleased())
            error = Error(ErrorCode::CallNotReleased, evidence.caller.number, u"BYE"_s);
        else if (by.end.error)
            error
                = Error(ErrorCode::HangUpUnconfirmed, evidence.caller.number, by.end.error->detail);
        facts.addTruth("released", other.wasReleased());
    }
    return CallJudge::finding(error, facts);
}

CheckFinding judgeReleaseByCaller(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    return judgeRelease(evidence, terms, true);
}

CheckFinding judgeReleaseByCallee(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    return judgeRelease(evidence, terms, false);
}

Calls standingCalls(const CallTerms& terms)
{
    return ownCall(terms, { CallSteps::answered(terms), CallSteps::stand(terms.real("seconds")) });
}

CheckFinding judgeStanding(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    FactList facts = CallJudge::facts(evidence);
    const auto error = CallJudge::standing(evidence, terms);
    if (!error)
        facts.add("stood_s", terms.limit("seconds"));
    return CallJudge::finding(error, facts);
}

Calls earlySpeechCalls(const CallTerms& terms)
{
    auto calls = ownCall(terms,
        { CallSteps::arrived(terms), CallSteps::heardEarly(terms), CallSteps::answer(terms) });
    calls->first().called.does = CalledEnd::Does::RingWithSpeech;
    return calls;
}

CheckFinding judgeEarlySpeech(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::arriving(evidence, terms);
    // Packets alone are no proof: without SDP in 18x a PBX plays its own ringing tone.
    const bool isHeard = evidence.caller.hasEarlyMedia && !evidence.caller.earlyCodec.isEmpty();
    if (!error && !isHeard)
        error = Error(ErrorCode::EarlySpeechMissing, evidence.caller.number,
            CallJudge::endText(evidence.caller));
    if (!error)
        error = CallJudge::placing(evidence.caller, terms);
    FactList facts = CallJudge::facts(evidence);
    facts.addTruth("early_media", isHeard);
    return CallJudge::finding(error, facts);
}

Calls lateOfferCalls(const CallTerms& terms)
{
    auto calls = ownCall(terms, { CallSteps::answered(terms), CallSteps::speech(terms) });
    calls->first().wish.isOfferLate = true;
    return calls;
}

/// One direction is another test's concern.
CheckFinding judgeLateOffer(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    if (!error)
        error = CallJudge::speaking(evidence);
    if (error
        && (error->code == ErrorCode::SpeechNotSent || error->code == ErrorCode::SpeechNotReceived))
        error.reset();
    FactList facts = CallJudge::facts(evidence);
    CallJudge::addSpeech(facts, evidence);
    return CallJudge::finding(error, facts);
}

Calls unchallengedCalls(const CallTerms& terms)
{
    if (!terms.trunk.isRegistering())
        return fail(ErrorCode::NotForThisTrunk, terms.own(), terms.trunk.mode);
    auto calls = ownCall(terms, { CallSteps::refused(terms.answerDeadline) });
    OwnCallPlan& plan = calls->first();
    plan.isFromStranger = true;
    plan.wish.isUnauthenticated = true;
    plan.called.does = CalledEnd::Does::Refuse;
    plan.called.status = busyHere;
    return calls;
}

/// Silence lets nobody through either.
CheckFinding judgeUnchallenged(const OwnCallEvidence& evidence, const CallTerms&)
{
    const LegEvidence& caller = evidence.caller;
    const bool isLetThrough = evidence.callee || caller.wasAnswered || caller.ringingMs >= 0;
    std::optional<Error> error;
    if (isLetThrough)
        error = Error(ErrorCode::CallUnchallenged, caller.number, CallJudge::endText(caller));
    return CallJudge::finding(error, CallJudge::facts(evidence));
}

Calls unknownNumberCalls(const CallTerms& terms)
{
    auto calls = ownCall(terms, { CallSteps::refused(maximumOf(terms)) });
    calls->first().number = terms.input("unknown_number");
    calls->first().comesBack = OwnCallPlan::ComesBack::Never;
    return calls;
}

CheckFinding judgeUnknownNumber(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    constexpr int notFound = 404;
    constexpr std::array unknownNumber { 404, 410, 484, 604 };
    constexpr int ringing = 180;
    const LegEvidence& caller = evidence.caller;
    const bool isRefused = caller.isOver && !caller.hasHungUp && !caller.wasAnswered;
    const bool isAsUnknown
        = std::find(unknownNumber.begin(), unknownNumber.end(), caller.end.status())
        != unknownNumber.end();
    const bool isAnnounced = !caller.wasAnswered && !isRefused && caller.hasEarlyMedia
        && !caller.provisional.contains(ringing);
    std::optional<Error> error;
    if (caller.firstMs < 0)
        error = CallJudge::placing(caller, terms);
    else if (isRefused && isAsUnknown && double(caller.endedMs) > terms.limit("maximum_ms"))
        error = Error(ErrorCode::TooSlow, caller.number,
            CallJudge::timesText(caller.endedMs, terms.limit("maximum_ms")));
    else if (!(isRefused && isAsUnknown) && !isAnnounced)
        error = refusalDiffers(evidence, notFound);
    FactList facts = CallJudge::facts(evidence);
    facts.addTruth("early_media", caller.hasEarlyMedia);
    return CallJudge::finding(error, facts);
}

constexpr std::array callRecipes {
    CallRecipe { "call", callCalls, judgeCall },
    CallRecipe { "ringing", ringingCalls, judgeRinging },
    CallRecipe { "busy", busyCalls, judgeBusy },
    CallRecipe { "declined", declinedCalls, judgeDeclined },
    CallRecipe { "unanswered", unansweredCalls, judgeUnanswered },
    CallRecipe { "released_by_caller", callCalls, judgeReleaseByCaller },
    CallRecipe { "released_by_callee", calleeReleaseCalls, judgeReleaseByCallee },
    CallRecipe { "call_stands", standingCalls, judgeStanding },
    CallRecipe { "early_speech", earlySpeechCalls, judgeEarlySpeech },
    CallRecipe { "late_offer", lateOfferCalls, judgeLateOffer },
    CallRecipe { "unchallenged_call", unchallengedCalls, judgeUnchallenged },
    CallRecipe { "unknown_number", unknownNumberCalls, judgeUnknownNumber },
};

} // namespace

std::span<const CallRecipe> CallRecipes::calls() { return callRecipes; }
