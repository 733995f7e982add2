// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkVerdict.h"

using namespace Qt::StringLiterals;

namespace {

// ITU-T G.107 Annex B: some users are dissatisfied below 3.6.
constexpr double fairMos = 3.6;
constexpr qint64 soonSeconds = 30 * 24 * 3600;

int statusOf(const std::optional<SipRegistration>& registration)
{
    return registration ? registration->last.status() : 0;
}

int statusOf(const std::optional<CallEvidence>& call) { return call ? call->end.status() : 0; }

int statusOfOwn(const TrunkEvidence& evidence)
{
    const ReachEvidence* own = evidence.own();
    return own && own->answer() ? own->answer()->status() : 0;
}

/// A trunk known by its address is asked for nothing more than OPTIONS: a refusal of those that
/// concerns the caller tells that the address is not known, and a server that is out of order
/// proves nothing. Who does not know the method (405, 501) or the user (404) is there all the same.
std::optional<Error> standing(const TrunkEvidence& evidence)
{
    const int status = statusOfOwn(evidence);
    const bool isRefused = status == 401 || status == 403 || status == 407;
    const bool isOutOfOrder = status / 100 == 5 && status != 501;
    const bool isProven = evidence.call && evidence.call->wasAnswered;
    if (evidence.mode == u"register" || isProven || (!isRefused && !isOutOfOrder))
        return {};
    const SipMessage& answer = *evidence.own()->answer()->response;
    if (isOutOfOrder)
        return TrunkJudge::refusal(
            answer, TrunkJudge::Request::Options, false, evidence.host, evidence.number);
    return Error(ErrorCode::TrunkForbidden, evidence.host, TrunkJudge::answerText(answer));
}

/// The registrar's name leads nowhere, where it is not that of the trunk.
std::optional<Error> resolvingAll(const TrunkEvidence& evidence)
{
    for (const auto* route : { &evidence.route, &evidence.registrarRoute })
        if (*route)
            if (auto error = TrunkJudge::resolving(**route, evidence.host))
                return error;
    return {};
}

struct Finding {
    std::optional<Error> error;
    int sip = 0;
};

/// What could be left behind comes before everything else: somebody has to look after it.
Finding leftBehind(const TrunkEvidence& evidence)
{
    if (evidence.unregistration)
        if (auto error = TrunkJudge::unregistering(*evidence.unregistration, evidence.host))
            return { error, statusOf(evidence.unregistration) };
    if (!evidence.unregistration && evidence.mayBeBound())
        return { Error(ErrorCode::BindingLeft, evidence.host), statusOf(evidence.registration) };
    auto open = TrunkJudge::calling(evidence);
    if (open && open->code == ErrorCode::HangUpUnconfirmed)
        return { open, 0 };
    const bool isIncomingOpen
        = evidence.received && evidence.received->wasAnswered && evidence.received->end.error;
    return { isIncomingOpen ? TrunkJudge::receiving(evidence) : std::nullopt, 0 };
}

/// The first thing that fails, in the order in which one thing needs the other.
Finding failure(const TrunkEvidence& evidence)
{
    if (!evidence.missing.isEmpty())
        return { Error(ErrorCode::MissingValue, evidence.missing), 0 };
    if (evidence.reaches.isEmpty() && !evidence.route)
        return { Error(ErrorCode::NothingToTest, evidence.host), 0 };
    if (auto error = resolvingAll(evidence))
        return { error, 0 };
    const bool isHeard = evidence.registration && !evidence.registration->statuses.isEmpty();
    const bool isCallHeard = evidence.call && evidence.call->end.response;
    if (auto error = TrunkJudge::silence(evidence); error && !isHeard && !isCallHeard)
        return { error, 0 };
    if (evidence.registration)
        if (auto error = TrunkJudge::registering(*evidence.registration, evidence.host))
            return { error, statusOf(evidence.registration) };
    if (auto error = standing(evidence))
        return { error, statusOfOwn(evidence) };
    if (auto error = TrunkJudge::rewriting(evidence))
        return { error, statusOf(evidence.registration) };
    if (evidence.keepError)
        return { evidence.keepError, 0 };
    if (auto error = TrunkJudge::calling(evidence))
        return { error, statusOf(evidence.call) };
    return { TrunkJudge::receiving(evidence), statusOf(evidence.received) };
}

QStringList proofsOf(const TrunkEvidence& evidence)
{
    QStringList proofs;
    if (statusOfOwn(evidence) != 0)
        proofs.append(u"answered"_s);
    if (evidence.registration && evidence.registration->isAccepted)
        proofs.append(u"registered"_s);
    if (evidence.call && evidence.call->wasAnswered)
        proofs.append(u"called"_s);
    if (evidence.received && evidence.received->wasAnswered)
        proofs.append(u"received"_s);
    return proofs;
}

bool isPoorerThanFair(const std::optional<CallEvidence>& call)
{
    return call && call->figures.mos > 0 && call->figures.mos < fairMos;
}

void addReachRemarks(const TrunkEvidence& evidence, QStringList& remarks)
{
    const ReachEvidence* own = evidence.own();
    if (own && !own->answer())
        remarks.append(u"options_silent"_s);
    else if (statusOfOwn(evidence) >= 300)
        remarks.append(u"options_refused"_s);
    if (own && own->answer() && own->repeated > 0)
        remarks.append(u"packets_lost"_s);
    const auto isDeadEarlier = [own](const ReachEvidence& reach) {
        return reach.isOfTrunk && &reach < own && !reach.answer();
    };
    if (std::any_of(evidence.reaches.begin(), evidence.reaches.end(), isDeadEarlier))
        remarks.append(u"address_dead"_s);
    if (own && own->tls && own->tls->expiresAt > 0
        && own->tls->expiresAt < evidence.testedAt + soonSeconds)
        remarks.append(u"certificate_expires"_s);
}

void addRegisterRemarks(const SipRegistration& registration, QStringList& remarks)
{
    if (registration.statuses.contains(423))
        remarks.append(u"expiry_raised"_s);
    for (const int status : registration.statuses)
        if (status >= 300 && status < 400 && !remarks.contains(u"redirected"_s))
            remarks.append(u"redirected"_s);
}

QStringList remarksOf(const TrunkEvidence& evidence)
{
    QStringList remarks;
    addReachRemarks(evidence, remarks);
    if (evidence.registration)
        addRegisterRemarks(*evidence.registration, remarks);
    if (evidence.bindings)
        for (const SipBinding& binding : evidence.bindings->bindings)
            if (!binding.isOurs && !remarks.contains(u"other_bindings"_s))
                remarks.append(u"other_bindings"_s);
    if (!evidence.replaced.isEmpty() && evidence.rewritten.isEmpty())
        remarks.append(u"contact_replaced"_s);
    if (evidence.call && evidence.call->holdStatus >= 300)
        remarks.append(u"hold_refused"_s);
    if (isPoorerThanFair(evidence.call) || isPoorerThanFair(evidence.received))
        remarks.append(u"speech_fair"_s);
    return remarks;
}

} // namespace

const SipReply* ReachEvidence::answer() const
{
    for (const SipReply& reply : replies)
        if (reply.response)
            return &reply;
    return nullptr;
}

std::optional<Error> ReachEvidence::firstError() const
{
    for (const SipReply& reply : replies)
        if (reply.error)
            return reply.error;
    return {};
}

const ReachEvidence* TrunkEvidence::own() const
{
    const ReachEvidence* first = nullptr;
    for (const ReachEvidence& reach : reaches) {
        if (reach.isOfTrunk && reach.answer())
            return &reach;
        if (reach.isOfTrunk && !first)
            first = &reach;
    }
    return first;
}

bool TrunkEvidence::mayBeBound() const
{
    if (!registration)
        return false;
    // Credentials were sent and the answer to them got lost: who knows.
    return registration->isAccepted
        || (!registration->last.response
            && (registration->statuses.contains(401) || registration->statuses.contains(407)));
}

QString TrunkVerdict::code() const
{
    if (outcome.end == Outcome::End::Done)
        return u"works"_s;
    return outcome.error ? errorCodeName(outcome.error->code) : u"cancelled"_s;
}

TrunkVerdict TrunkVerdict::of(const TrunkEvidence& evidence)
{
    TrunkVerdict verdict;
    if (auto [error, sip] = leftBehind(evidence); error) {
        verdict.outcome = Outcome::unknown(*error);
        verdict.sip = sip;
        return verdict;
    }
    if (auto [error, sip] = failure(evidence); error) {
        verdict.outcome = Outcome::failed(*error);
        verdict.sip = sip;
        return verdict;
    }
    verdict.proofs = proofsOf(evidence);
    verdict.remarks = remarksOf(evidence);
    // Nothing failed, and nothing proved that it works either.
    if (verdict.proofs.isEmpty())
        verdict.outcome = Outcome::failed(Error(ErrorCode::OptionsSilent, evidence.host));
    const int registered = statusOf(evidence.registration);
    verdict.sip = registered != 0 ? registered : statusOfOwn(evidence);
    return verdict;
}
