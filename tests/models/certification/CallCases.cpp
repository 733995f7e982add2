// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/CallCases.h"

#include "models/certification/CheckNames.h"

using namespace Qt::StringLiterals;
using CallCases::goodCall;
using CallCases::invitation;

namespace {

using Change = std::function<void(OwnCallEvidence&)>;

SipMessage parsed(QByteArray text)
{
    text.replace("\n", "\r\n");
    return *SipMessage::parse(text + "Content-Length: 0\r\n\r\n");
}

SipMessage answer(int status, const QByteArray& reason)
{
    return parsed("SIP/2.0 " + QByteArray::number(status) + ' ' + reason
        + "\nVia: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK1\nFrom: <sip:a@b>;tag=1\n"
          "To: <sip:c@d>;tag=2\nCall-ID: x\nCSeq: 1 INVITE\n");
}

void refuse(OwnCallEvidence& e, int status, const QByteArray& reason)
{
    e.caller.wasAnswered = e.caller.hasHungUp = false;
    e.caller.isEndedByFarSide = true;
    e.caller.end.response = answer(status, reason);
    e.callee.reset();
}

const QList<CallRow> callRows {
    { "a good call", "call", [](OwnCallEvidence&) {}, "", "" },
    { "slow", "call", [](OwnCallEvidence& e) { e.caller.answeredMs = 6000; }, "too_slow",
        "6000 ms > 5000 ms" },
    { "refused", "call", [](OwnCallEvidence& e) { refuse(e, 503, "Busy"); }, "trunk_overloaded",
        "503 Busy" },
    { "answered by somebody else", "call", [](OwnCallEvidence& e) { e.callee.reset(); },
        "no_call_arrived", "200 OK" },
    { "nobody answers at all", "call",
        [](OwnCallEvidence& e) {
            refuse(e, 503, "Busy");
            e.caller.end = {};
            e.caller.end.error = Error(ErrorCode::Timeout);
            e.caller.firstMs = -1;
            e.caller.provisional.clear();
        },
        "invite_silent", "" },
    { "BYE is not answered", "call",
        [](OwnCallEvidence& e) { e.caller.end.error = Error(ErrorCode::Timeout); },
        "hang_up_unconfirmed", "" },
    { "cut off at 32 s", "call_stands",
        [](OwnCallEvidence& e) {
            e.wasCutOff = true;
            e.caller.hasHungUp = false;
            e.caller.isEndedByFarSide = true;
            e.caller.endedMs = 32'020;
            e.callee->endedMs = 32'030;
        },
        "call_dropped", "32.0 s, BYE" },
    { "the called end waits for the ACK in vain", "call_stands",
        [](OwnCallEvidence& e) {
            e.wasCutOff = true;
            e.caller.isOver = false;
            e.callee->isEndedByFarSide = false;
            e.callee->end.error = Error(ErrorCode::Timeout, {}, u"ACK"_s);
        },
        "call_dropped", "1.0 s, ACK" },
    { "rings late", "ringing", [](OwnCallEvidence& e) { e.caller.ringingMs = 3500; },
        "ringing_late", "3500 ms > 3000 ms" },
    { "busy is busy", "busy",
        [](OwnCallEvidence& e) {
            refuse(e, 486, "Busy Here");
            e.callee = LegEvidence();
        },
        "", "" },
    { "busy becomes something else", "busy",
        [](OwnCallEvidence& e) {
            refuse(e, 480, "Temporarily Unavailable");
            e.callee = LegEvidence();
        },
        "refusal_differs", "486 → 480 Temporarily Unavailable" },
    { "a decline becomes a fault of the server", "declined",
        [](OwnCallEvidence& e) {
            refuse(e, 500, "Oh");
            e.callee = LegEvidence();
        },
        "refusal_differs", "603 → 500 Oh" },
    { "answered for us", "unanswered", [](OwnCallEvidence&) {}, "refusal_differs", "487 → 200 OK" },
    { "rings on after the caller gave up", "unanswered",
        [](OwnCallEvidence& e) {
            e.caller.wasAnswered = e.callee->wasAnswered = false;
            e.caller.end.response = answer(487, "Request Terminated");
            e.callee->isEndedByFarSide = false;
        },
        "call_not_released", "CANCEL" },
    { "one end is not told", "released_by_caller",
        [](OwnCallEvidence& e) { e.callee->isEndedByFarSide = false; }, "call_not_released",
        "BYE" },
    { "the calling end is not told", "released_by_callee", [](OwnCallEvidence&) {},
        "call_not_released", "BYE" },
    { "nothing heard before the answer", "early_speech", [](OwnCallEvidence&) {},
        "early_speech_missing", "200 OK" },
    { "packets before the answer that nobody announced", "early_speech",
        [](OwnCallEvidence& e) { e.caller.hasEarlyMedia = true; }, "early_speech_missing",
        "200 OK" },
    { "heard before the answer", "early_speech",
        [](OwnCallEvidence& e) {
            e.caller.hasEarlyMedia = true;
            e.caller.earlyCodec = u"alaw"_s;
        },
        "", "" },
    { "one direction is enough", "late_offer",
        [](OwnCallEvidence& e) { e.caller.figures.received = 0; }, "", "" },
    { "speech nowhere", "late_offer",
        [](OwnCallEvidence& e) { e.caller.figures.received = e.callee->figures.received = 0; },
        "no_speech", "RTP 50 → 0, 0 ← 50" },
    { "a stranger rings here", "unchallenged_call", [](OwnCallEvidence&) {}, "call_unchallenged",
        "200 OK" },
    { "a stranger is challenged", "unchallenged_call",
        [](OwnCallEvidence& e) {
            refuse(e, 407, "Proxy Authentication Required");
            e.caller.ringingMs = -1;
        },
        "", "" },
    { "unknown is unknown", "unknown_number",
        [](OwnCallEvidence& e) { refuse(e, 404, "Not Found"); }, "", "" },
    { "unknown comes too late", "unknown_number",
        [](OwnCallEvidence& e) {
            refuse(e, 404, "Not Found");
            e.caller.endedMs = 12'000;
        },
        "too_slow", "12000 ms > 10000 ms" },
    { "unknown is answered", "unknown_number", [](OwnCallEvidence&) {}, "refusal_differs",
        "404 → 200 OK" },
    { "unknown is announced", "unknown_number",
        [](OwnCallEvidence& e) {
            refuse(e, 487, "Request Terminated");
            e.caller.isEndedByFarSide = false;
            e.caller.hasHungUp = e.caller.hasEarlyMedia = true;
            e.caller.provisional = { 183 };
        },
        "", "" },
};

Change comesIn(const QByteArray& caller, const QByteArray& called, const QByteArray& more = {})
{
    return [=](OwnCallEvidence& e) { e.callee->message = invitation(caller, called, more); };
}

const QByteArray asserted = "P-Asserted-Identity: <sip:0721405516@provider.test>\n";

const QList<CallRow> numberRows {
    { "the DID is there", "called_number", comesIn("a", "+390721405516"), "", "" },
    { "the account's name instead", "called_number", comesIn("a", "voip1"), "called_number_missing",
        "Request-URI: voip1" },
    { "asserted", "caller_presented", comesIn("voip1", "voip1", asserted), "", "" },
    { "nobody", "caller_presented", comesIn("anonymous", "voip1"), "caller_number_missing",
        "From: anonymous" },
    { "somebody else", "caller_presented", comesIn("0719999999", "voip1"), "caller_number_differs",
        "From: 0719999999" },
    { "as agreed", "caller_form", comesIn("0721405516", "voip1"), "", "" },
    { "with +39", "caller_form", comesIn("+390721405516", "voip1"), "caller_form_differs",
        "From: +390721405516" },
    { "with 39 and no plus", "caller_form", comesIn("390721405516", "voip1"), "caller_form_differs",
        "From: 390721405516" },
    { "withheld", "caller_withheld", comesIn("anonymous", "0721405516"), "", "" },
    { "shown in a corner", "caller_withheld",
        comesIn("anonymous", "voip1", "Remote-Party-ID: <sip:+390721405516@x>\n"),
        "caller_number_shown", "Remote-Party-ID: +390721405516" },
    { "shown as a name", "caller_withheld",
        comesIn("anonymous", "voip1", "Contact: \"0721405516\" <sip:x@y>\n"), "caller_number_shown",
        "Contact: x" },
    { "called, and hence in the call's history", "caller_withheld",
        comesIn("anonymous", "voip1", "History-Info: <sip:0721405516@x>;index=1\n"), "", "" },
    { "in the history of a call to another number", "caller_withheld",
        [](OwnCallEvidence& e) {
            comesIn("anonymous", "voip1", "History-Info: <sip:0721405516@x>;index=1\n")(e);
            e.callee->number = u"0721405517"_s;
        },
        "caller_number_shown", "History-Info: 0721405516" },
    { "untouched", "caller_foreign", comesIn("0719876543", "voip1", asserted), "", "" },
    { "screened", "caller_foreign", comesIn("0721405516", "voip1", asserted),
        "caller_number_differs", "P-Asserted-Identity: 0721405516" },
};

const QList<CallRow> speechRows {
    { "the caller is not heard", "speech_both_ways",
        [](OwnCallEvidence& e) { e.callee->figures.received = 0; }, "speech_not_sent",
        "RTP 50 → 0, 50 ← 50" },
    { "the caller hears nothing", "speech_both_ways",
        [](OwnCallEvidence& e) { e.caller.figures.received = 0; }, "speech_not_received",
        "RTP 50 → 50, 0 ← 50" },
    { "good quality", "speech_quality", [](OwnCallEvidence&) {}, "", "" },
    { "loss at the called end", "speech_quality",
        [](OwnCallEvidence& e) { e.callee->figures.lossPercent = 2; }, "speech_poor",
        "MOS 4.30, 0.0 %, 0.0 ms ↓; MOS 4.30, 2.0 %, 0.0 ms ↑" },
    { "none of the offered", "codec_choice",
        [](OwnCallEvidence& e) { e.caller.figures.codec = u"g729"_s; }, "codec_not_agreed",
        "g729" },
    { "all digits", "digits",
        [](OwnCallEvidence& e) { e.callee->figures.digits = u"0123456789*#"_s; }, "", "" },
    { "a digit doubled", "digits",
        [](OwnCallEvidence& e) { e.callee->figures.digits = u"01233456789*#"_s; }, "digits_lost",
        "0123456789*# → 01233456789*#" },
    { "events are not taken", "digits", [](OwnCallEvidence& e) { e.caller.figures.eventType = -1; },
        "digits_lost", "0123456789*# → telephone-event ∉ SDP" },
    { "refused alone", "codec", [](OwnCallEvidence& e) { refuse(e, 488, "No"); },
        "codec_not_agreed", "488 No" },
    { "answered with what was not offered", "codec",
        [](OwnCallEvidence& e) {
            refuse(e, 200, "OK");
            e.caller.end.error = Error(ErrorCode::UnexpectedAnswer);
        },
        "codec_not_agreed", "200 OK" },
    { "refused for the account", "codec", [](OwnCallEvidence& e) { refuse(e, 403, "Forbidden"); },
        "call_forbidden", "403 Forbidden" },
    { "set up with what nobody has", "codec_refusal", [](OwnCallEvidence&) {}, "codec_not_refused",
        "200 OK" },
    { "refused for the codec", "codec_refusal",
        [](OwnCallEvidence& e) { refuse(e, 606, "Not Acceptable"); }, "", "" },
    { "refused for something else", "codec_refusal",
        [](OwnCallEvidence& e) { refuse(e, 500, "Oh"); }, "codec_not_refused", "500 Oh" },
};

Change withSide(const QByteArray& caller, const QByteArray& more = {})
{
    return [=](OwnCallEvidence& e) {
        OwnCallEvidence side = goodCall();
        side.callee->message = invitation(caller, "0721405517", more);
        e.side = std::make_shared<OwnCallEvidence>(side);
    };
}

const QList<CallRow> featureRows {
    { "held and resumed", "hold",
        [](OwnCallEvidence& e) {
            e.caller.holds = { 200, 200 };
        },
        "", "" },
    { "not held", "hold", [](OwnCallEvidence& e) { e.caller.holds = { 488 }; }, "hold_refused",
        "488" },
    { "not resumed", "hold",
        [](OwnCallEvidence& e) {
            e.caller.holds = { 200, 491 };
        },
        "hold_refused", "200, 491" },
    { "silent afterwards", "hold",
        [](OwnCallEvidence& e) {
            e.caller.holds = { 200, 200 };
            e.unfinished = u"speech_anew"_s;
        },
        "hold_refused", "200, 200, RTP 50 → 50, 50 ← 50" },
    { "REFER is refused", "transfer_blind", [](OwnCallEvidence& e) { e.caller.transfer = 403; },
        "transfer_refused", "403" },
    { "REFER is accepted and no more", "transfer_blind",
        [](OwnCallEvidence& e) {
            e.caller.transfer = 202;
            e.caller.transferProgress = 100;
        },
        "transfer_unfinished", "NOTIFY: 100" },
    { "hangs up and calls", "transfer_blind",
        [](OwnCallEvidence& e) {
            e.caller.hasHungUp = false;
            e.caller.isEndedByFarSide = true;
            e.caller.transfer = 202;
        },
        "", "" },
    { "hangs up and does not call", "transfer_blind",
        [](OwnCallEvidence& e) {
            e.caller.hasHungUp = false;
            e.caller.isEndedByFarSide = true;
            e.caller.transfer = 202;
            e.callee.reset();
        },
        "transfer_unfinished", "NOTIFY: no answer" },
    { "said to be done, but nobody called", "transfer_blind",
        [](OwnCallEvidence& e) {
            e.caller.transfer = 202;
            e.caller.transferProgress = 200;
            e.callee.reset();
        },
        "transfer_unfinished", "INVITE: no answer" },
    { "302 leads nowhere", "forward_redirect",
        [](OwnCallEvidence& e) {
            e.redirected = e.callee;
            refuse(e, 480, "Temporarily Unavailable");
        },
        "forwarding_ignored", "480 Temporarily Unavailable" },
    { "302 is followed", "forward_redirect", [](OwnCallEvidence& e) { e.redirected = e.callee; },
        "", "" },
    { "the forwarded call names who forwarded", "forward_call",
        withSide("0719999999", "Diversion: <sip:+390721405516@x>;reason=unconditional\n"), "", "" },
    { "the forwarded call names who called", "forward_call", withSide("0721405516"), "", "" },
    { "the forwarded call names somebody else", "forward_call", withSide("0719999999"),
        "forwarding_ignored", "From: 0719999999" },
    { "the forwarded call is refused", "forward_call",
        [](OwnCallEvidence& e) {
            OwnCallEvidence side = goodCall();
            refuse(side, 403, "Forbidden");
            e.side = std::make_shared<OwnCallEvidence>(side);
        },
        "forwarding_ignored", "403 Forbidden" },
    { "joined", "transfer_attended",
        [](OwnCallEvidence& e) {
            withSide("0721405516")(e);
            e.caller.transfer = 202;
            e.caller.transferProgress = 200;
        },
        "", "" },
    { "the second call fails", "transfer_attended",
        [](OwnCallEvidence& e) {
            OwnCallEvidence side = goodCall();
            refuse(side, 503, "Full");
            e.side = std::make_shared<OwnCallEvidence>(side);
            e.unfinished = u"consult"_s;
        },
        "trunk_overloaded", "503 Full" },
    { "T.38 is agreed", "fax_t38",
        [](OwnCallEvidence& e) {
            e.callee->renegotiation = 200;
            e.callee->isFax = true;
        },
        "", "" },
    { "T.38 is refused", "fax_t38", [](OwnCallEvidence& e) { e.callee->renegotiation = 488; },
        "fax_refused", "488" },
    { "another codec than for fax", "fax_g711",
        [](OwnCallEvidence& e) {
            e.caller.renegotiation = 200;
            e.caller.figures.codec = u"ulaw"_s;
        },
        "fax_refused", "200, ulaw" },
    { "no timer", "session_timer", [](OwnCallEvidence& e) { e.caller.refresh = 200; },
        "session_timer_refused", "200 OK, Session-Expires: –" },
    { "no refresh", "session_timer",
        [](OwnCallEvidence& e) {
            e.caller.sessionSeconds = 90;
            e.caller.refresh = 405;
        },
        "session_timer_refused", "405" },
};

} // namespace

SipMessage CallCases::invitation(
    const QByteArray& caller, const QByteArray& called, const QByteArray& more)
{
    return parsed("INVITE sip:" + called
        + "@127.0.0.1 SIP/2.0\nVia: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK1\n"
          "From: <sip:"
        + caller + "@provider.test>;tag=1\nTo: <sip:" + called
        + "@provider.test>\nCall-ID: x\nCSeq: 1 INVITE\n" + more);
}

CallTerms CallCases::termsOf(const QString& check)
{
    CallTerms terms;
    terms.trunk.mode = u"register"_s;
    terms.trunk.host = u"provider.test"_s;
    terms.trunk.username = u"voip1"_s;
    terms.trunk.number = own();
    terms.trunk.numberFormat = u"national"_s;
    terms.trunk.codecs = { u"alaw"_s, u"ulaw"_s };
    terms.limits = CheckNames::find(check)->limits;
    terms.inputs = { { u"own_number"_s, own() }, { u"second_number"_s, u"0721405517"_s },
        { u"echo_number"_s, u"0721405590"_s }, { u"foreign_number"_s, u"0719876543"_s },
        { u"unknown_number"_s, u"0721999999"_s } };
    return terms;
}

OwnCallEvidence CallCases::goodCall()
{
    LegEvidence leg;
    leg.number = own();
    leg.wasAnswered = true;
    leg.isOver = true;
    leg.firstMs = 3;
    leg.ringingMs = 10;
    leg.answeredMs = 20;
    leg.endedMs = 1020;
    leg.figures.codec = u"alaw"_s;
    leg.figures.sent = leg.figures.received = 50;
    leg.figures.mos = 4.3;
    leg.figures.eventType = 101;
    leg.end.response = answer(200, "OK");
    leg.message = answer(200, "OK");
    OwnCallEvidence evidence;
    evidence.caller = leg;
    evidence.callee = leg;
    evidence.caller.hasHungUp = true;
    evidence.caller.provisional = { 180 };
    evidence.callee->isIncoming = true;
    evidence.callee->isEndedByFarSide = true;
    evidence.callee->message = invitation("0721405516", "0721405516");
    return evidence;
}

QList<CallRow> CallCases::all() { return callRows + numberRows + speechRows + featureRows; }
