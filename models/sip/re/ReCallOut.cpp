// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReCallOut.h"

#include "models/sip/SipBody.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds firstAnswerDeadline { 8000 };
constexpr qsizetype mostForks = 8;

bool isReliable(const SipMessage& response)
{
    const QList<QByteArray> required = response.headers("Require");
    return std::any_of(required.begin(), required.end(),
        [](const QByteArray& each) { return each.toLower() == "100rel"; });
}

/// Who calls, for those who look elsewhere than in From.
QList<SipHeader> identityHeaders(const CallWish& wish, const ReCallVia& via)
{
    QList<SipHeader> headers;
    if (!wish.assertedNumber.isEmpty()) {
        const QByteArray identity = '<' + via.address(wish.assertedNumber) + '>';
        headers.append(SipHeader { "P-Asserted-Identity", identity });
        headers.append(SipHeader { "P-Preferred-Identity", identity });
    }
    if (wish.isWithheld)
        headers.append(SipHeader { "Privacy", "id" });
    if (!wish.divertedFrom.isEmpty())
        headers.append(SipHeader {
            "Diversion", '<' + via.address(wish.divertedFrom) + ">;reason=unconditional" });
    return headers;
}
} // namespace

ReCallOut::ReCallOut(std::shared_ptr<ReEngine> engine, ReCallVia via, QString callee)
    : ReCall(std::move(engine), std::move(via))
    , m_callee(std::move(callee))
{
}

std::shared_ptr<ReCall> ReCallOut::create(
    std::shared_ptr<ReEngine> engine, ReCallVia via, QString callee)
{
    return made<ReCallOut>(std::move(engine), std::move(via), std::move(callee));
}

void ReCallOut::invite(const QStringList& codecs, milliseconds ringFor)
{
    if (m_state != SipCall::State::New)
        return;
    begin();
    if (const Status prepared = prepare(codecs); !prepared) {
        endBecause(prepared.error());
        return;
    }
    setState(SipCall::State::Trying);
    m_ringing.start(agent().setup().clock.real(ringFor), [this] { hangUp(); });
    send();
}

Status ReCallOut::prepare(const QStringList& codecs)
{
    agent().addSecret(m_via.account.password);
    const QByteArray target = m_via.target(m_callee);
    if (target.isEmpty())
        return fail(ErrorCode::BadValue, u"callee"_s, m_callee);
    const auto local = agent().localTowards(m_via.hop);
    if (!local)
        return tl::unexpected(local.error());
    m_initial = m_dialog = ReDialog::calling(m_via, target, *local, m_wish);
    if (const Status opened = openStream(*local, codecs); !opened)
        return opened;
    if (!m_wish.isOfferLate)
        m_offer = nextOffer().text();
    return {};
}

ReRequest ReCallOut::request()
{
    ReRequest request = m_initial.request("INVITE", nextCseq());
    request.headers.append(SipHeader { "Allow", ReDialog::allowed });
    request.headers.append(SipHeader { "Accept", "application/sdp" });
    request.headers.append(identityHeaders(m_wish, m_via));
    request.headers.append(SessionTimer { m_wish.sessionSeconds, true }.requestHeaders());
    if (m_leastSession > 0)
        request.headers.append(SipHeader { "Min-SE", QByteArray::number(m_leastSession) });
    request.contentType = "application/sdp";
    request.body = m_offer;
    return request;
}

void ReCallOut::send()
{
    m_invite = ReChain::start(agent(), m_via.account,
        { [this] { return request(); }, agent().setup().clock.real(firstAnswerDeadline),
            [this](const SipMessage& response) { onProvisional(response); },
            [this](const SipReply& reply) { onDone(reply); }, m_wish.isUnauthenticated });
}

void ReCallOut::abandon()
{
    if (m_invite)
        m_invite->cancel();
    else
        endBecause(Error(ErrorCode::Cancelled, m_callee));
}

bool ReCallOut::take(const ReIncoming& request) { return m_invite && ReCall::take(request); }

void ReCallOut::onProvisional(const SipMessage& response)
{
    const int status = response.status();
    tell([status](ReCallOwner& who) { who.onProgress(status); });
    if (status == 100 || isHangingUp())
        return;
    setState(SipCall::State::Early);
    const ReDialog early = m_initial.confirmedBy(response);
    if (early.remoteTag().isEmpty())
        return;
    const QByteArray description = SipBody::sessionDescription(response);
    if (!description.isEmpty() && !m_wish.isOfferLate && takeAnswer(description))
        m_speakingTag = early.remoteTag();
    // Requests of the far side whose speech is heard are those of this call by now.
    if (m_speakingTag.isEmpty() || m_speakingTag == early.remoteTag())
        m_dialog = early;
    if (isReliable(response))
        confirmReliably(response, early);
}

/// We do not ask for it (RFC 3262), but some insist on it unasked.
void ReCallOut::confirmReliably(const SipMessage& response, const ReDialog& early)
{
    bool isNumber = false;
    const uint number = response.header("RSeq").toUInt(&isNumber);
    const QByteArray key = early.remoteTag() + ' ' + QByteArray::number(number);
    if (!isNumber || m_confirmed.contains(key) || m_confirmed.size() >= mostForks)
        return;
    m_confirmed.append(key);
    sendAside(early, "PRACK",
        { "RAck",
            QByteArray::number(number) + ' ' + QByteArray::number(response.cseq()) + " INVITE" });
}

void ReCallOut::onDone(const SipReply& reply)
{
    const int group = reply.status() / 100;
    const bool isAgain = reply.response
        && ((group == 3 && follow(*reply.response))
            || (reply.status() == 422 && lengthenSession(*reply.response)));
    if (isAgain) {
        send();
        return;
    }
    m_ringing.stop();
    if (reply.response)
        tell([message = *reply.response](ReCallOwner& who) { who.onMessage(message); });
    if (group == 2)
        onAccepted(reply);
    else
        end(reply.response && !isHangingUp(), reply);
}

/// Once, to where the far side is told to be (RFC 3261 8.1.3.4).
bool ReCallOut::follow(const SipMessage& response)
{
    const auto contact = SipAddress::parse(response.header("Contact"));
    const bool isPossible = contact && (contact->scheme == "sip" || contact->scheme == "sips");
    if (m_isRedirected || isHangingUp() || !isPossible)
        return false;
    m_isRedirected = true;
    m_initial.redirect(contact->uri, m_via.hop);
    return true;
}

/// Once, to what they can live with (RFC 4028 7.4).
bool ReCallOut::lengthenSession(const SipMessage& response)
{
    const int least = SessionTimer::leastOf(response);
    if (m_leastSession > 0 || isHangingUp() || least <= m_wish.sessionSeconds)
        return false;
    m_leastSession = m_wish.sessionSeconds = least;
    return true;
}

void ReCallOut::onAccepted(const SipReply& reply)
{
    m_answer = reply.response;
    m_dialog = m_initial.confirmedBy(*m_answer);
    if (isHangingUp()) { // the answer crossed our CANCEL
        acknowledge(m_dialog, m_invite->sent());
        sendBye();
        return;
    }
    noteAbilities(*m_answer);
    setTimer(SessionTimer::granted(*m_answer));
    if (const Status agreed = confirm(SipBody::sessionDescription(*m_answer)); !agreed) {
        hangUpBecause(agreed.error());
        return;
    }
    setState(SipCall::State::Answered);
}

/// The ACK; with our answer, where the offer came with theirs.
Status ReCallOut::confirm(const QByteArray& description)
{
    if (m_wish.isOfferLate) {
        const Result<QByteArray> answer = answerTo(description);
        acknowledge(m_dialog, m_invite->sent(), answer.value_or(QByteArray()));
        return answer ? Status() : tl::unexpected(answer.error());
    }
    acknowledge(m_dialog, m_invite->sent());
    const bool isKnown = description.isEmpty() && m_speakingTag == m_dialog.remoteTag();
    return isKnown ? Status() : takeAnswer(description);
}

void ReCallOut::takeResponse(const SipMessage& response)
{
    if (!m_answer || response.status() / 100 != 2 || response.method() != "INVITE")
        return;
    const ReDialog dialog = m_initial.confirmedBy(response);
    if (dialog.remoteTag() == m_dialog.remoteTag()) {
        ReCall::takeResponse(response);
        return;
    }
    const auto known = std::find_if(m_forks.begin(), m_forks.end(),
        [&dialog](const Fork& fork) { return fork.tag == dialog.remoteTag(); });
    if (known != m_forks.end()) {
        (void)ReExchange::send(agent(), known->ack);
    } else if (m_forks.size() < mostForks) {
        // A second one answered: it is thanked and let go (RFC 3261 13.2.2.4).
        m_forks.append({ dialog.remoteTag(), acknowledgeAside(dialog, m_invite->sent()) });
        sendAside(dialog, "BYE");
    }
}

void ReCallOut::endBecause(const Error& error)
{
    SipReply reply;
    reply.error = error;
    end(false, reply);
}
