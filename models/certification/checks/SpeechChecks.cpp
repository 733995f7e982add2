// SPDX-License-Identifier: GPL-3.0-or-later
// Speech: codecs, both directions, quality and digits.
#include "models/certification/checks/CallJudge.h"
#include "models/certification/checks/CallSteps.h"
#include "models/trunktest/TrunkVerdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Calls = Result<QList<OwnCallPlan>>;

namespace {

OwnCallPlan speakingCall(const CallTerms& terms, const QStringList& codecs = {})
{
    OwnCallPlan plan;
    plan.number = terms.own();
    plan.codecs = codecs;
    plan.steps = { CallSteps::answered(terms), CallSteps::speech(terms) };
    return plan;
}

bool isForCodecs(int status) { return status == 415 || status == 488 || status == 606; }

/// Refused, or answered with what was not offered.
bool isCodecFault(const LegEvidence& caller)
{
    const bool isNonsense
        = !caller.wasAnswered && caller.end.status() / 100 == 2 && caller.end.error;
    return isNonsense || (!caller.wasAnswered && isForCodecs(caller.end.status()));
}

QString answerOf(const LegEvidence& caller)
{
    return caller.wasAnswered ? caller.figures.codec
        : caller.end.response ? TrunkJudge::answerText(*caller.end.response)
                              : CallJudge::endText(caller);
}

/// Answered with one of these, and speech goes.
CheckFinding judgeAgreed(
    const OwnCallEvidence& evidence, const CallTerms& terms, const QStringList& codecs)
{
    const LegEvidence& caller = evidence.caller;
    std::optional<Error> error;
    const bool isAnotherCodec = caller.wasAnswered && !codecs.contains(caller.figures.codec);
    if (isCodecFault(caller) || isAnotherCodec)
        error = Error(ErrorCode::CodecNotAgreed, codecs.join(u", "_s), answerOf(caller));
    if (!error)
        error = CallJudge::standing(evidence, terms);
    if (!error)
        error = CallJudge::speaking(evidence);
    FactList facts = CallJudge::facts(evidence);
    facts.addList("codecs_offered", codecs);
    CallJudge::addSpeech(facts, evidence);
    return CallJudge::finding(error, facts);
}

Calls codecCalls(const CallTerms& terms)
{
    return QList { speakingCall(terms, { terms.with.value(u"codec"_s) }) };
}

CheckFinding judgeCodec(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    return judgeAgreed(evidence, terms, { terms.with.value(u"codec"_s) });
}

QStringList severalCodecs(const CallTerms& terms)
{
    QStringList codecs = terms.trunk.codecs + QStringList { u"alaw"_s, u"ulaw"_s };
    codecs.removeDuplicates();
    return codecs;
}

Calls choiceCalls(const CallTerms& terms)
{
    return QList { speakingCall(terms, severalCodecs(terms)) };
}

CheckFinding judgeChoice(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    return judgeAgreed(evidence, terms, severalCodecs(terms));
}

/// One the trunk was not sold with; the rarest first. Empty = it has them all.
QString codecNobodyHas(const CallTerms& terms)
{
    for (const QString& codec : { u"gsm"_s, u"g726"_s, u"opus"_s, u"g722"_s, u"g729"_s })
        if (!terms.trunk.codecs.contains(codec))
            return codec;
    return {};
}

Calls codecRefusalCalls(const CallTerms& terms)
{
    const QString codec = codecNobodyHas(terms);
    if (codec.isEmpty())
        return fail(ErrorCode::NotForThisTrunk, terms.own(), terms.trunk.codecs.join(u", "_s));
    OwnCallPlan plan;
    plan.number = terms.own();
    plan.codecs = { codec };
    plan.calledCodecs = terms.trunk.codecs; // the called end refuses it, too
    plan.steps = { CallSteps::refused(terms.answerDeadline) };
    return QList { plan };
}

CheckFinding judgeCodecRefusal(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const LegEvidence& caller = evidence.caller;
    const QString codec = codecNobodyHas(terms);
    std::optional<Error> error;
    if (caller.wasAnswered || caller.hasHungUp || !isForCodecs(caller.end.status()))
        error = Error(ErrorCode::CodecNotRefused, codec, CallJudge::endText(caller));
    FactList facts = CallJudge::facts(evidence);
    facts.add("codecs_offered", codec);
    return CallJudge::finding(error, facts);
}

Calls bothWaysCalls(const CallTerms& terms) { return QList { speakingCall(terms) }; }

CheckFinding judgeBothWays(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    if (!error)
        error = CallJudge::speaking(evidence);
    FactList facts = CallJudge::facts(evidence);
    CallJudge::addSpeech(facts, evidence);
    return CallJudge::finding(error, facts);
}

Calls qualityCalls(const CallTerms& terms)
{
    OwnCallPlan plan;
    plan.number = terms.own();
    // However short the clock makes it: figures need speech.
    CallStep heard = CallSteps::speech(terms);
    heard.isOptional = true;
    plan.steps = { CallSteps::answered(terms), heard, CallSteps::stand(terms.real("seconds")) };
    return QList { plan };
}

bool isPoor(const MediaFigures& figures, const CallTerms& terms)
{
    return figures.lossPercent > terms.limit("maximum_loss_percent")
        || figures.jitterMs > terms.limit("maximum_jitter_ms")
        || figures.mos < terms.limit("minimum_mos");
}

QString qualityText(const MediaFigures& figures)
{
    return u"MOS %1, %2 %, %3 ms"_s.arg(figures.mos, 0, 'f', 2)
        .arg(figures.lossPercent, 0, 'f', 1)
        .arg(figures.jitterMs, 0, 'f', 1);
}

CheckFinding judgeQuality(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    if (!error)
        error = CallJudge::speaking(evidence);
    if (!error) {
        const MediaFigures& toCaller = evidence.caller.figures;
        const MediaFigures& toCallee = evidence.callee->figures;
        if (isPoor(toCaller, terms) || isPoor(toCallee, terms))
            error = Error(ErrorCode::SpeechPoor, evidence.caller.number,
                u"%1 ↓; %2 ↑"_s.arg(qualityText(toCaller), qualityText(toCallee)));
    }
    FactList facts = CallJudge::facts(evidence);
    CallJudge::addSpeech(facts, evidence);
    return CallJudge::finding(error, facts);
}

bool isFromCaller(const CallTerms& terms) { return terms.with.value(u"direction"_s) == u"out"; }

Calls digitsCalls(const CallTerms& terms)
{
    OwnCallPlan plan;
    plan.number = terms.own();
    plan.steps = { CallSteps::answered(terms), CallSteps::digits(isFromCaller(terms)) };
    return QList { plan };
}

CheckFinding judgeDigits(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    FactList facts = CallJudge::facts(evidence);
    if (!error) {
        const LegEvidence& sender = isFromCaller(terms) ? evidence.caller : *evidence.callee;
        const LegEvidence& listener = isFromCaller(terms) ? *evidence.callee : evidence.caller;
        const QString arrived = listener.figures.digits;
        const bool takesEvents = sender.figures.eventType >= 0;
        facts.add("digits_sent", CallSteps::everyDigit);
        facts.add("digits_arrived", arrived);
        facts.addTruth("telephone_events", takesEvents);
        const QString found = !takesEvents ? u"telephone-event ∉ SDP"_s
            : arrived.isEmpty()            ? u"–"_s
                                           : arrived;
        if (arrived != CallSteps::everyDigit)
            error = Error(ErrorCode::DigitsLost, evidence.caller.number,
                CallSteps::everyDigit + u" → "_s + found);
    }
    return CallJudge::finding(error, facts);
}

constexpr std::array speechRecipes {
    CallRecipe { "codec", codecCalls, judgeCodec },
    CallRecipe { "codec_choice", choiceCalls, judgeChoice },
    CallRecipe { "codec_refusal", codecRefusalCalls, judgeCodecRefusal },
    CallRecipe { "speech_both_ways", bothWaysCalls, judgeBothWays },
    CallRecipe { "speech_quality", qualityCalls, judgeQuality },
    CallRecipe { "digits", digitsCalls, judgeDigits },
};

} // namespace

std::span<const CallRecipe> CallRecipes::speech() { return speechRecipes; }
