// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkVerdict.h"

using namespace Qt::StringLiterals;

namespace {

// Below these a listener complains (ITU-T G.107 Annex B: many dissatisfied below 3.1).
constexpr double worstMos = 3.1;
constexpr double worstLossPercent = 5;
// Their report of losing practically all means that nothing of ours arrived.
constexpr double allLostPercent = 99;
// 200 ms of speech: with less, silence proves nothing but that the call was short.
constexpr quint64 fewestPackets = 10;

bool wasChallenged(const SipRegistration& registration)
{
    return registration.statuses.contains(401) || registration.statuses.contains(407);
}

QString decimal(double value) { return QString::number(value, 'f', 1); }

/// What the resolver says of a name that led nowhere.
ErrorCode codeOfDns(const Error& error)
{
    if (error.code == ErrorCode::Timeout)
        return ErrorCode::DnsSilent;
    if (error.code != ErrorCode::Unresolvable)
        return error.code;
    if (error.detail.contains(u"NXDOMAIN", Qt::CaseInsensitive))
        return ErrorCode::TrunkNameUnknown;
    if (error.detail.contains(u"no address", Qt::CaseInsensitive) || error.detail.isEmpty())
        return ErrorCode::TrunkNameWithoutSip;
    return ErrorCode::DnsFault;
}

} // namespace

namespace TrunkJudge {

std::optional<Error> resolving(const SipRoute& route, const QString& host)
{
    if (!route.error)
        return route.hops.isEmpty()
            ? std::optional(Error(ErrorCode::TrunkNameWithoutSip, host, u"no address"_s))
            : std::nullopt;
    return Error(codeOfDns(*route.error), host, route.error->detail);
}

std::optional<Error> reaching(const ReachEvidence& reach)
{
    if (reach.answer())
        return {};
    const QString subject = reach.hop.endpoint.text();
    if (reach.tls && reach.tls->error)
        return trouble(*reach.tls->error, ErrorCode::OptionsSilent, subject);
    if (const auto error = reach.firstError())
        return trouble(*error, ErrorCode::OptionsSilent, subject);
    return Error(
        ErrorCode::OptionsSilent, subject, sipTransportName(reach.hop.transport).toUpper());
}

std::optional<Error> registering(const SipRegistration& registration, const QString& host)
{
    if (registration.isAccepted)
        return {};
    const SipReply& last = registration.last;
    if (!last.response)
        return trouble(
            last.error.value_or(Error(ErrorCode::Timeout)), ErrorCode::RegisterSilent, host);
    if (auto error = behindAnswer(last, host))
        return error;
    return refusal(*last.response, Request::Register, wasChallenged(registration), host);
}

std::optional<Error> unregistering(const SipRegistration& unregistration, const QString& host)
{
    for (const SipBinding& binding : unregistration.bindings)
        if (binding.isOurs && binding.expiresSeconds > 0)
            return Error(ErrorCode::BindingLeft, host, binding.contact);
    if (unregistration.isAccepted)
        return {};
    const auto why = registering(unregistration, host);
    return Error(ErrorCode::BindingLeft, host, why ? why->detail : QString());
}

std::optional<Error> speaking(const CallEvidence& call)
{
    const MediaFigures& f = call.figures;
    const bool isDeaf = f.theirLossPercent >= allLostPercent;
    const QString packets = u"RTP %1 ↑ %2 ↓"_s.arg(f.sent).arg(f.received);
    if (f.received == 0)
        return Error(
            isDeaf || f.sent < fewestPackets ? ErrorCode::NoSpeech : ErrorCode::SpeechNotReceived,
            call.number, packets);
    if (isDeaf)
        return Error(ErrorCode::SpeechNotSent, call.number, packets);
    const bool isBad = f.lossPercent > worstLossPercent || f.theirLossPercent > worstLossPercent
        || (f.mos > 0 && f.mos < worstMos);
    if (isBad)
        return Error(ErrorCode::SpeechPoor, call.number,
            u"MOS %1, %2 % ↓, %3 % ↑"_s.arg(
                decimal(f.mos), decimal(f.lossPercent), decimal(qMax(0.0, f.theirLossPercent))));
    return {};
}

std::optional<Error> calling(const CallEvidence& call, const QString& host)
{
    if (call.wasAnswered) {
        if (call.end.error)
            return Error(ErrorCode::HangUpUnconfirmed, call.number, call.end.error->detail);
        return speaking(call);
    }
    const SipReply& end = call.end;
    if (end.status() / 100 == 2 && end.error)
        return Error(end.error->code == ErrorCode::Timeout ? ErrorCode::HangUpUnconfirmed
                                                           : ErrorCode::CodecsRefused,
            call.number, end.error->detail);
    // A 200 that crossed our CANCEL comes too late to be an answer.
    if (call.rangInVain || end.status() / 100 == 2)
        return Error(ErrorCode::CalleeSilent, call.number,
            end.response ? answerText(*end.response) : QString());
    if (auto error = behindAnswer(end, host))
        return error;
    if (end.response)
        return refusal(*end.response, Request::Invite, false, host, call.number);
    // Silence after "trying" or "ringing" is the callee's, silence from the start the provider's.
    const ErrorCode silent
        = call.provisional.isEmpty() ? ErrorCode::InviteSilent : ErrorCode::CalleeSilent;
    return trouble(end.error.value_or(Error(ErrorCode::Timeout)), silent, call.number);
}

std::optional<Error> calling(const TrunkEvidence& evidence)
{
    if (!evidence.call)
        return {};
    auto error = calling(*evidence.call, evidence.host);
    // Who is known by his address has no password that could be wrong.
    const bool isPassword = error && error->code == ErrorCode::TrunkPasswordRefused;
    if (isPassword && evidence.mode != u"register")
        return Error(ErrorCode::TrunkForbidden, error->subject, error->detail);
    return error;
}

std::optional<Error> receiving(const TrunkEvidence& evidence)
{
    if (!evidence.hasWaited)
        return {};
    if (!evidence.received)
        return Error(ErrorCode::NoCallArrived, evidence.number);
    if (evidence.received->end.error && evidence.received->wasAnswered)
        return Error(
            ErrorCode::HangUpUnconfirmed, evidence.number, evidence.received->end.error->detail);
    return evidence.received->wasAnswered ? speaking(*evidence.received) : std::nullopt;
}

std::optional<Error> silence(const TrunkEvidence& evidence)
{
    const ReachEvidence* own = evidence.own();
    if (!own || own->answer())
        return {};
    auto error = reaching(*own);
    if (!error || error->code != ErrorCode::OptionsSilent)
        return error;
    QStringList tried;
    for (const ReachEvidence& reach : evidence.reaches) {
        const QString transport = sipTransportName(reach.hop.transport).toUpper();
        if (!tried.contains(transport))
            tried.append(transport);
        if (reach.answer() && own->hop.transport == SipTransport::Udp)
            return Error(ErrorCode::UdpBlocked, error->subject, transport);
    }
    error->detail = tried.join(u", "_s);
    return error;
}

std::optional<Error> rewriting(const TrunkEvidence& evidence)
{
    if (evidence.rewritten.isEmpty())
        return {};
    return Error(ErrorCode::AlgRewrites, evidence.host, evidence.rewritten.join(u"; "_s));
}

} // namespace TrunkJudge
