// SPDX-License-Identifier: GPL-3.0-or-later
// What we ask for within a call: hold, other codecs, fax, to stay alive, to be taken elsewhere.
#include "models/sip/FaxOffer.h"
#include "models/sip/re/ReCall.h"
#include "models/sip/SipBody.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds changeDeadline { 4000 };

int statusOf(const SipReply& reply) { return reply.response ? reply.status() : 408; }

/// The URI with a header that the request to it shall bear (RFC 3261 19.1.1).
QByteArray withHeader(const QByteArray& uri, const QByteArray& name, const QByteArray& value)
{
    return uri + (uri.contains('?') ? '&' : '?') + name + '=' + value.toPercentEncoding();
}
} // namespace

ReCall::Done ReCall::told(void (ReCallOwner::*how)(int status))
{
    return
        [this, how](int status) { tell([how, status](ReCallOwner& who) { (who.*how)(status); }); };
}

void ReCall::renegotiate(SpeechDirection direction)
{
    change(
        [this, direction] {
            m_terms.direction = direction;
            return nextOffer();
        },
        told(&ReCallOwner::onHoldAnswered));
}

void ReCall::offerCodecs(const QStringList& codecs)
{
    const Done done = told(&ReCallOwner::onRenegotiated);
    const QStringList known = SpeechCodecs::known(codecs);
    if (known.isEmpty()) {
        done(488);
        return;
    }
    change(
        [this, known] {
            m_terms.codecs = known;
            return nextOffer();
        },
        done);
}

void ReCall::offerFax()
{
    change(
        [this] {
            ++m_terms.version;
            return FaxOffer::offer(m_terms);
        },
        told(&ReCallOwner::onRenegotiated));
}

void ReCall::change(std::function<SessionDescription()> offer, const Done& done)
{
    if (!isUp() || m_renegotiation || m_postponed)
        done(491);
    else if (m_isUnconfirmed || (m_invitation && m_invitation->isWaitingForAck()))
        m_postponed = [this, offer = std::move(offer), done] { reinvite(offer, done); };
    else
        reinvite(offer, done);
}

void ReCall::reinvite(const std::function<SessionDescription()>& offer, const Done& done)
{
    const SpeechTerms before = m_terms;
    m_offered = offer();
    const auto make = [this] {
        ReRequest request = m_dialog.request("INVITE", nextCseq());
        request.headers.append(SipHeader { "Allow", ReDialog::allowed });
        request.headers.append(m_session.timer.requestHeaders());
        request.contentType = "application/sdp";
        request.body = m_offered.text();
        return request;
    };
    m_renegotiation = ReChain::start(agent(), m_via.account,
        { make, changeDeadline, {}, [this, before, done](const SipReply& reply) {
             if (const int status = onReinvited(before, reply); status > 0)
                 done(status);
         } });
}

/// @return what is to be told; 0 = nothing any more
int ReCall::onReinvited(const SpeechTerms& before, const SipReply& reply)
{
    const auto chain = std::move(m_renegotiation);
    if (m_end)
        return 0;
    int status = statusOf(reply);
    if (status / 100 == 2) {
        m_dialog.refreshTarget(*reply.response);
        noteAbilities(*reply.response);
        acknowledge(m_dialog, chain->sent());
        setTimer(SessionTimer::granted(*reply.response));
        if (!takeAnswer(SipBody::sessionDescription(*reply.response)))
            status = 488;
    }
    if (status / 100 == 2) {
        tellFigures();
        showState();
    } else { // a number once told is not told again for something else
        const quint64 version = m_terms.version;
        m_terms = before;
        m_terms.version = version;
    }
    return status;
}

void ReCall::showState()
{
    const bool isTalking = m_session.isFax || m_agreed.direction == SpeechDirection::SendRecv;
    if (isUp())
        setState(isTalking ? SipCall::State::Answered : SipCall::State::Held);
}

void ReCall::refresh()
{
    const Done done = told(&ReCallOwner::onRefreshed);
    if (!m_canUpdate) {
        change([this] { return m_current; }, done);
        return;
    }
    if (!isUp() || m_update) {
        done(491);
        return;
    }
    const auto make = [this] {
        ReRequest request = m_dialog.request("UPDATE", nextCseq());
        request.headers.append(m_session.timer.requestHeaders());
        return request;
    };
    m_update = ReChain::start(agent(), m_via.account,
        { make, changeDeadline, {},
            [this, done](const SipReply& reply) { onUpdated(done, reply); } });
}

void ReCall::onUpdated(const Done& done, const SipReply& reply)
{
    const auto chain = std::move(m_update);
    if (m_end)
        return;
    const int status = statusOf(reply);
    if (status / 100 == 2) {
        m_dialog.refreshTarget(*reply.response);
        setTimer(SessionTimer::granted(*reply.response));
    } else if (status == 405 || status == 501) { // it said otherwise
        m_canUpdate = false;
        refresh();
        return;
    }
    done(status);
}

void ReCall::transfer(const QString& target, const std::shared_ptr<ReCall>& replacing)
{
    const Done done = told(&ReCallOwner::onTransferAnswered);
    QByteArray uri = m_via.target(target);
    const bool isReplacing = replacing != nullptr;
    if (!isUp() || m_referral || (isReplacing && !replacing->isUp())) {
        done(491);
        return;
    }
    if (uri.isEmpty() || (isReplacing && uri.startsWith("tel:"))) {
        done(400);
        return;
    }
    if (isReplacing)
        uri = withHeader(uri, "Replaces", replacing->m_dialog.replaces());
    m_hasReferred = true;
    const auto make = [this, uri] {
        ReRequest request = m_dialog.request("REFER", nextCseq());
        request.headers.append(SipHeader { "Refer-To", '<' + uri + '>' });
        request.headers.append(SipHeader { "Referred-By", '<' + m_dialog.localUri() + '>' });
        return request;
    };
    m_referral = ReChain::start(
        agent(), m_via.account, { make, changeDeadline, {}, [this, done](const SipReply& reply) {
                                     const auto chain = std::move(m_referral);
                                     if (!m_end)
                                         done(statusOf(reply));
                                 } });
}
