// SPDX-License-Identifier: GPL-3.0-or-later
// Features: hold, forwarding, transfer, fax and session timers.
#include "models/certification/checks/CallJudge.h"
#include "models/certification/checks/CallSteps.h"
#include "models/trunktest/TrunkNumbers.h"

#include <array>

using namespace Qt::StringLiterals;
using Calls = Result<QList<OwnCallPlan>>;

namespace {

const QString faxCodec = u"alaw"_s;

OwnCallPlan callOf(const QString& number, QList<CallStep> steps)
{
    OwnCallPlan plan;
    plan.number = number;
    plan.steps = std::move(steps);
    return plan;
}

/// Only what was heard before is missed afterwards.
CallStep anySpeech(const CallTerms& terms)
{
    CallStep step = CallSteps::speech(terms);
    step.isOptional = true;
    return step;
}

bool isSuccess(int status) { return status / 100 == 2; }

Calls holdCalls(const CallTerms& terms)
{
    return QList { callOf(terms.own(),
        { CallSteps::answered(terms), anySpeech(terms), CallSteps::hold(terms),
            CallSteps::resume(terms), CallSteps::speechAnew(terms) }) };
}

CheckFinding judgeHold(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    const QList<int>& holds = evidence.caller.holds;
    QStringList statuses { CallJudge::statusText(holds.value(0)) };
    if (isSuccess(holds.value(0)))
        statuses.append(CallJudge::statusText(holds.value(1)));
    const bool isAgreed = isSuccess(holds.value(0)) && isSuccess(holds.value(1));
    const bool isSilent = evidence.unfinished == u"speech_anew";
    if (!error && (!isAgreed || isSilent)) {
        if (isAgreed)
            statuses.append(CallJudge::packetsText(evidence));
        error = Error(ErrorCode::HoldRefused, evidence.caller.number, statuses.join(u", "_s));
    }
    FactList facts = CallJudge::facts(evidence);
    facts.addList("hold", statuses);
    CallJudge::addSpeech(facts, evidence);
    return CallJudge::finding(error, facts);
}

/// The second call goes beside the first, which goes on ringing.
CallStep forward(const CallTerms& terms)
{
    OwnCallPlan second = callOf(terms.input("second_number"), { CallSteps::answered(terms) });
    second.wish = terms.presenting(terms.identity());
    second.wish.divertedFrom = terms.own();
    return { u"forward"_s, [second](OwnCall& call) { call.addSide(second); },
        [](const OwnCall& call) {
            return call.side() && (call.side()->hasDoneSteps() || call.side()->isOver());
        },
        terms.ringDeadline + terms.answerDeadline * 2 };
}

Calls forwardCalls(const CallTerms& terms)
{
    OwnCallPlan first = callOf(terms.own(), { CallSteps::arrived(terms), forward(terms) });
    first.called.does = CalledEnd::Does::Ring;
    return QList { first };
}

bool isDiversionKept(const SipMessage& invite, const QString& number)
{
    for (const char* header : { "Diversion", "History-Info", "Referred-By" })
        for (const QByteArray& value : invite.headers(header)) {
            const auto address = SipAddress::parse(value);
            if (address && TrunkNumbers::isSame(QString::fromUtf8(address->user), number))
                return true;
        }
    return false;
}

std::optional<Error> forwarding(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const QString number = terms.input("second_number");
    const OwnCallEvidence* const second = evidence.side.get();
    if (!second)
        return Error(ErrorCode::ForwardingIgnored, number, CallJudge::statusText(0));
    if (!second->callee) {
        if (second->caller.wasAnswered)
            return {}; // somewhere we cannot look
        return Error(ErrorCode::ForwardingIgnored, number, CallJudge::endText(second->caller));
    }
    const SipMessage& invite = *second->callee->message;
    const auto caller = TrunkNumbers::caller(invite);
    const bool isRecognised = TrunkNumbers::isSame(caller.number, terms.identity())
        || isDiversionKept(invite, terms.own());
    if (isRecognised)
        return {};
    return Error(ErrorCode::ForwardingIgnored, number, caller.header + u": "_s + caller.number);
}

CheckFinding judgeForward(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::arriving(evidence, terms);
    if (!error)
        error = forwarding(evidence, terms);
    FactList facts = CallJudge::facts(evidence);
    facts.add("second_number", terms.input("second_number"));
    if (evidence.side)
        CallJudge::addNumbers(facts, *evidence.side);
    return CallJudge::finding(error, facts);
}

Calls redirectCalls(const CallTerms& terms)
{
    OwnCallPlan plan = callOf(terms.own(), { CallSteps::callerAnswered(terms) });
    plan.called.does = CalledEnd::Does::Redirect;
    plan.called.target = terms.input("second_number");
    return QList { plan };
}

CheckFinding judgeRedirect(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const QString number = terms.input("second_number");
    auto error = CallJudge::arriving(evidence, terms);
    if (!error && !evidence.caller.wasAnswered)
        error = Error(ErrorCode::ForwardingIgnored, number, CallJudge::endText(evidence.caller));
    FactList facts = CallJudge::facts(evidence);
    facts.add("second_number", number);
    CallJudge::addNumbers(facts, evidence);
    return CallJudge::finding(error, facts);
}

std::optional<Error> transferring(const LegEvidence& transferor, const CallTerms& terms)
{
    if (!isSuccess(transferor.transfer))
        return Error(
            ErrorCode::TransferRefused, terms.own(), CallJudge::statusText(transferor.transfer));
    if (!isSuccess(transferor.transferProgress))
        return Error(ErrorCode::TransferUnfinished, terms.own(),
            u"NOTIFY: "_s + CallJudge::statusText(transferor.transferProgress));
    return {};
}

void addTransfer(FactList& facts, const LegEvidence& transferor)
{
    facts.add("transfer", CallJudge::statusText(transferor.transfer));
    facts.add("transfer_progress", CallJudge::statusText(transferor.transferProgress));
}

bool isTransferDecided(const LegEvidence& transferor)
{
    return transferor.transfer >= 300 || transferor.transferProgress >= 300;
}

CallStep transferBlind(const CallTerms& terms)
{
    const auto isDone = [](const OwnCall& call) {
        const LegEvidence& leg = call.caller().evidence();
        const bool isThere = call.callee() && call.callee()->evidence().wasAnswered;
        return isTransferDecided(leg) || (isThere && (leg.transferProgress >= 200 || leg.isOver));
    };
    return { u"transfer"_s,
        [target = terms.own()](OwnCall& call) { call.caller().call().transfer(target); }, isDone,
        terms.ringDeadline };
}

Calls blindCalls(const CallTerms& terms)
{
    OwnCallPlan plan
        = callOf(terms.input("echo_number"), { CallSteps::answered(terms), transferBlind(terms) });
    plan.comesBack = OwnCallPlan::ComesBack::Later;
    plan.ownNumber = terms.own();
    return QList { plan };
}

CheckFinding judgeBlind(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    const LegEvidence& transferor = evidence.caller;
    auto error = CallJudge::placing(transferor, terms);
    // Who hangs up to call somebody else has no way to tell how that went.
    const bool isThere = evidence.callee && evidence.callee->wasAnswered;
    const bool isSeen = isThere && isSuccess(transferor.transfer) && transferor.isEndedByFarSide
        && !isTransferDecided(transferor);
    if (!error && !isSeen)
        error = transferring(transferor, terms);
    if (!error && !evidence.callee)
        error = Error(
            ErrorCode::TransferUnfinished, terms.own(), u"INVITE: "_s + CallJudge::statusText(0));
    FactList facts = CallJudge::facts(evidence);
    addTransfer(facts, evidence.caller);
    return CallJudge::finding(error, facts);
}

/// The call to which the other end shall be joined.
CallStep consult(const CallTerms& terms)
{
    const OwnCallPlan second = callOf(terms.own(), { CallSteps::answered(terms) });
    return { u"consult"_s, [second](OwnCall& call) { call.addSide(second); },
        [](const OwnCall& call) { return call.side() && call.side()->hasDoneSteps(); },
        terms.ringDeadline + terms.answerDeadline };
}

CallStep transferAttended(const CallTerms& terms)
{
    const auto isDone = [](const OwnCall& call) {
        const LegEvidence& leg = call.caller().evidence();
        return isTransferDecided(leg) || leg.transferProgress >= 200;
    };
    return { u"transfer"_s,
        [target = terms.own()](OwnCall& call) {
            call.caller().call().transfer(target, &call.side()->caller().call());
        },
        isDone, terms.ringDeadline };
}

Calls attendedCalls(const CallTerms& terms)
{
    OwnCallPlan plan = callOf(terms.input("echo_number"),
        { CallSteps::answered(terms), consult(terms), transferAttended(terms) });
    plan.comesBack = OwnCallPlan::ComesBack::Never;
    return QList { plan };
}

CheckFinding judgeAttended(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::placing(evidence.caller, terms);
    if (!error && !evidence.side)
        error = Error(ErrorCode::CallDropped, evidence.caller.number, u"BYE"_s);
    const bool wasConsulted = evidence.unfinished != u"consult";
    if (!error && !wasConsulted)
        error = CallJudge::standing(*evidence.side, terms);
    if (!error)
        error = transferring(evidence.caller, terms);
    FactList facts = CallJudge::facts(evidence);
    addTransfer(facts, evidence.caller);
    return CallJudge::finding(error, facts);
}

Calls faxCalls(const CallTerms& terms)
{
    return QList { callOf(terms.own(), { CallSteps::answered(terms), CallSteps::fax(terms) }) };
}

CheckFinding judgeFax(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    const int status = evidence.callee ? evidence.callee->renegotiation : 0;
    if (!error && !(isSuccess(status) && evidence.callee->isFax))
        error = Error(ErrorCode::FaxRefused, evidence.caller.number, CallJudge::statusText(status));
    FactList facts = CallJudge::facts(evidence);
    facts.add("fax", CallJudge::statusText(status));
    return CallJudge::finding(error, facts);
}

Calls speechFaxCalls(const CallTerms& terms)
{
    return QList { callOf(terms.own(),
        { CallSteps::answered(terms), anySpeech(terms), CallSteps::codecs(terms, { faxCodec }),
            CallSteps::speechAnew(terms) }) };
}

CheckFinding judgeSpeechFax(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::standing(evidence, terms);
    const LegEvidence& caller = evidence.caller;
    QString text = CallJudge::statusText(caller.renegotiation);
    const bool isAgreed = isSuccess(caller.renegotiation) && caller.figures.codec == faxCodec;
    if (isSuccess(caller.renegotiation) && !isAgreed)
        text += u", "_s + caller.figures.codec;
    else if (isAgreed && evidence.unfinished == u"speech_anew")
        text += u", "_s + CallJudge::packetsText(evidence);
    if (!error && (!isAgreed || evidence.unfinished == u"speech_anew"))
        error = Error(ErrorCode::FaxRefused, caller.number, text);
    FactList facts = CallJudge::facts(evidence);
    facts.add("fax", text);
    CallJudge::addSpeech(facts, evidence);
    return CallJudge::finding(error, facts);
}

Calls timerCalls(const CallTerms& terms)
{
    OwnCallPlan plan
        = callOf(terms.own(), { CallSteps::answered(terms), CallSteps::refresh(terms) });
    plan.wish.sessionSeconds = int(terms.limit("seconds"));
    return QList { plan };
}

/// 422 met with another interval is the call's own business; one left over was not to be met.
CheckFinding judgeTimer(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    constexpr int intervalTooSmall = 422;
    const LegEvidence& caller = evidence.caller;
    std::optional<Error> error;
    if (!caller.wasAnswered && caller.end.status() == intervalTooSmall)
        error = Error(ErrorCode::SessionTimerRefused, caller.number, CallJudge::endText(caller));
    if (!error)
        error = CallJudge::standing(evidence, terms);
    if (!error && caller.sessionSeconds <= 0)
        error = Error(ErrorCode::SessionTimerRefused, caller.number,
            CallJudge::endText(caller) + u", Session-Expires: –"_s);
    if (!error && !isSuccess(caller.refresh))
        error = Error(
            ErrorCode::SessionTimerRefused, caller.number, CallJudge::statusText(caller.refresh));
    FactList facts = CallJudge::facts(evidence);
    if (caller.sessionSeconds > 0)
        facts.addCount("session_seconds", quint64(caller.sessionSeconds));
    facts.add("refresh", CallJudge::statusText(caller.refresh));
    return CallJudge::finding(error, facts);
}

constexpr std::array featureRecipes {
    CallRecipe { "hold", holdCalls, judgeHold },
    CallRecipe { "forward_call", forwardCalls, judgeForward },
    CallRecipe { "forward_redirect", redirectCalls, judgeRedirect },
    CallRecipe { "transfer_blind", blindCalls, judgeBlind },
    CallRecipe { "transfer_attended", attendedCalls, judgeAttended },
    CallRecipe { "fax_t38", faxCalls, judgeFax },
    CallRecipe { "fax_g711", speechFaxCalls, judgeSpeechFax },
    CallRecipe { "session_timer", timerCalls, judgeTimer },
};

} // namespace

std::span<const CallRecipe> CallRecipes::features() { return featureRecipes; }
