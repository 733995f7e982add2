// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/CallSteps.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// What speech of a moment ago adds to figures that come twice a second.
constexpr quint64 packetsOfOneFigure = 35;
constexpr milliseconds oneDigit { 200 };
// Nothing tells that no more digits come; figures come twice a second.
constexpr milliseconds lastDigitAfter { 4000 };

// However soon answers are expected: figures come twice a second.
milliseconds heardWithin(const CallTerms& terms)
{
    return std::max(terms.answerDeadline, milliseconds(2500));
}

bool areUp(const OwnCall& call)
{
    const bool isCallerUp = call.caller().evidence().wasAnswered;
    if (call.plan().comesBack != OwnCallPlan::ComesBack::AtOnce)
        return isCallerUp;
    return isCallerUp && call.callee() && call.callee()->evidence().wasAnswered;
}

quint64 packetsTo(const CallLeg* leg) { return leg ? leg->evidence().figures.received : 0; }

} // namespace

const QString CallSteps::everyDigit = QStringLiteral("0123456789*#");

CallStep CallSteps::answered(const CallTerms& terms)
{
    return { u"answered"_s, {}, areUp, terms.ringDeadline + terms.answerDeadline };
}

CallStep CallSteps::callerAnswered(const CallTerms& terms)
{
    return { u"answered"_s, {},
        [](const OwnCall& call) { return call.caller().evidence().wasAnswered; },
        terms.ringDeadline + terms.answerDeadline };
}

CallStep CallSteps::arrived(const CallTerms& terms)
{
    return { u"arrived"_s, {}, [](const OwnCall& call) { return call.callee() != nullptr; },
        terms.ringDeadline };
}

CallStep CallSteps::ringing(milliseconds within)
{
    return { u"ringing"_s, {},
        [](const OwnCall& call) { return call.caller().evidence().ringingMs >= 0; }, within };
}

CallStep CallSteps::refused(milliseconds within)
{
    // Whoever answers after all is not kept, and not paid for.
    return { u"refused"_s, {},
        [](const OwnCall& call) {
            return !call.caller().isUp() || call.caller().evidence().wasAnswered;
        },
        within };
}

CallStep CallSteps::heardEarly(const CallTerms& terms)
{
    return { u"heard_early"_s, {},
        [](const OwnCall& call) {
            const LegEvidence& leg = call.caller().evidence();
            return leg.hasEarlyMedia && !leg.earlyCodec.isEmpty();
        },
        terms.answerDeadline };
}

CallStep CallSteps::answer(const CallTerms& terms)
{
    return { u"answered"_s, [](OwnCall& call) { call.answerCallee(); }, areUp,
        terms.answerDeadline };
}

CallStep CallSteps::speech(const CallTerms& terms)
{
    const auto isHeard = [](const OwnCall& call) {
        return packetsTo(&call.caller()) >= fewestPackets
            && packetsTo(call.callee()) >= fewestPackets;
    };
    return { u"speech"_s, {}, isHeard, heardWithin(terms) };
}

CallStep CallSteps::speechAnew(const CallTerms& terms)
{
    struct Before {
        quint64 toCaller = 0;
        quint64 toCallee = 0;
    };
    const auto before = std::make_shared<Before>();
    const auto remember = [before](OwnCall& call) {
        *before = { packetsTo(&call.caller()), packetsTo(call.callee()) };
    };
    const auto isHeard = [before](const OwnCall& call) {
        // A direction that was silent before is not this step's concern.
        const auto flows = [](quint64 then, quint64 now) {
            return then < fewestPackets || now >= then + packetsOfOneFigure;
        };
        return flows(before->toCaller, packetsTo(&call.caller()))
            && flows(before->toCallee, packetsTo(call.callee()));
    };
    return { u"speech_anew"_s, remember, isHeard, heardWithin(terms) };
}

CallStep CallSteps::stand(milliseconds real) { return { u"stand"_s, {}, {}, real }; }

CallStep CallSteps::digits(bool isFromCaller)
{
    const auto listener = [isFromCaller](const OwnCall& call) {
        return isFromCaller ? call.callee() : &call.caller();
    };
    const auto send = [isFromCaller](OwnCall& call) {
        CallLeg* const sender = isFromCaller ? &call.caller() : call.callee();
        if (sender)
            sender->call().sendDigits(everyDigit);
    };
    const auto haveArrived = [listener](const OwnCall& call) {
        const CallLeg* const leg = listener(call);
        return leg && leg->evidence().figures.digits.size() >= everyDigit.size();
    };
    return { u"digits"_s, send, haveArrived, oneDigit * everyDigit.size() + lastDigitAfter };
}

CallStep CallSteps::hold(const CallTerms& terms)
{
    return { u"hold"_s, [](OwnCall& call) { call.caller().call().hold(); },
        [](const OwnCall& call) { return !call.caller().evidence().holds.isEmpty(); },
        terms.answerDeadline };
}

CallStep CallSteps::resume(const CallTerms& terms)
{
    const auto isRefused
        = [](const OwnCall& call) { return call.caller().evidence().holds.value(0) / 100 != 2; };
    return { u"resume"_s,
        [isRefused](OwnCall& call) {
            if (!isRefused(call))
                call.caller().call().resume();
        },
        [isRefused](const OwnCall& call) {
            return isRefused(call) || call.caller().evidence().holds.size() > 1;
        },
        terms.answerDeadline };
}

/// Asked for by the called end, where the fax machine answers (ITU-T T.38 annex D).
CallStep CallSteps::fax(const CallTerms& terms)
{
    return { u"fax"_s,
        [](OwnCall& call) {
            call.caller().call().setTakesFax(true);
            if (call.callee())
                call.callee()->call().offerFax();
        },
        [](const OwnCall& call) {
            return call.callee() && call.callee()->evidence().renegotiation > 0;
        },
        terms.answerDeadline };
}

CallStep CallSteps::codecs(const CallTerms& terms, const QStringList& codecs)
{
    return { u"codecs"_s, [codecs](OwnCall& call) { call.caller().call().offerCodecs(codecs); },
        [](const OwnCall& call) { return call.caller().evidence().renegotiation > 0; },
        terms.answerDeadline };
}

CallStep CallSteps::refresh(const CallTerms& terms)
{
    return { u"refresh"_s, [](OwnCall& call) { call.caller().call().refresh(); },
        [](const OwnCall& call) { return call.caller().evidence().refresh > 0; },
        terms.answerDeadline };
}
