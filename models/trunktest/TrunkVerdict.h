// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/trunktest/TrunkEvidence.h"

/// What the evidence of a live test means. Pure: no clock, no socket.
struct TrunkVerdict {
    Outcome outcome;
    int sip = 0; ///< status of the answer that decided; 0 = none did
    QStringList proofs; ///< of a trunk that works: answered, registered, called, received
    QStringList remarks; ///< snake_case, of a closed list: options_refused, ...

    /// "works", the error's code, or "cancelled".
    [[nodiscard]] QString code() const;
    static TrunkVerdict of(const TrunkEvidence& evidence);
};

/// The judgement on each step; nothing = it passed. Errors: see ErrorCode, the group of a trunk's
/// live test, and the TLS group.
namespace TrunkJudge {

enum class Request { Options, Register, Invite };

/// @param wasChallenged credentials had been sent before this answer
/// @param subject the far side; @param number the one called, for what concerns it
Error refusal(const SipMessage& response, Request request, bool wasChallenged,
    const QString& subject, const QString& number = {});
/// An error below SIP, as the agent gives it. @param silent what a Timeout means here
Error trouble(const Error& error, ErrorCode silent, const QString& subject);
/// What an answer's status does not tell: a challenge that cannot be met, a redirection that leads
/// nowhere.
std::optional<Error> behindAnswer(const SipReply& reply, const QString& host);

std::optional<Error> resolving(const SipRoute& route, const QString& host);
std::optional<Error> reaching(const ReachEvidence& reach);
std::optional<Error> registering(const SipRegistration& registration, const QString& host);
std::optional<Error> unregistering(const SipRegistration& unregistration, const QString& host);
std::optional<Error> calling(const CallEvidence& call, const QString& host);
std::optional<Error> calling(const TrunkEvidence& evidence);
std::optional<Error> speaking(const CallEvidence& call);
std::optional<Error> receiving(const TrunkEvidence& evidence);
/// Why nothing of the trunk's own transport was answered; nothing when something was.
std::optional<Error> silence(const TrunkEvidence& evidence);
std::optional<Error> rewriting(const TrunkEvidence& evidence);

/// "503 Service Unavailable, Retry-After: 30", bounded and printable.
QString answerText(const SipMessage& response);

} // namespace TrunkJudge
