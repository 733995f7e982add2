// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on within a call: the far side's requests, and our hold.
#include "models/sip/re/ReCall.h"
#include "models/sip/SipBody.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds renegotiationDeadline { 4000 };

void answerPlainly(const ReIncoming& request, int status, const QByteArray& lines = {},
    const QByteArray& body = {})
{
    const QByteArray rest
        = lines + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    sip_treplyf(nullptr, nullptr, request.stack->sip(), request.raw, false, quint16(status),
        ReReason::of(status), "%b", reinterpret_cast<const uint8_t*>(rest.constData()),
        size_t(rest.size()));
}

bool hasExtension(const SipMessage& message, QByteArrayView name)
{
    const QList<QByteArray> required = message.headers("Require");
    return std::any_of(required.begin(), required.end(),
        [name](const QByteArray& each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}
} // namespace

bool ReCall::isRefusedForExtensions(const ReIncoming& request)
{
    QList<QByteArray> unknown = request.message.headers("Require");
    unknown.removeIf([](const QByteArray& each) { return each.toLower() == "timer"; });
    if (unknown.isEmpty())
        return false;
    answerPlainly(request, 420, "Unsupported: " + unknown.join(", ").left(200) + "\r\n");
    return true;
}

QByteArray ReCall::answerHeaders(const SipMessage& request, bool hasBody) const
{
    QByteArray lines
        = "Contact: " + m_dialog.contact() + "\r\nAllow: " + QByteArray(ReDialog::allowed) + "\r\n";
    // Whoever insists on session timers keeps them going himself (RFC 4028 9).
    const QByteArray interval = request.header("Session-Expires");
    const int seconds = interval.left(interval.indexOf(';')).trimmed().toInt();
    if (hasExtension(request, "timer") && seconds > 0)
        lines += "Require: timer\r\nSession-Expires: " + QByteArray::number(seconds)
            + ";refresher=uac\r\n";
    if (hasBody)
        lines += "Content-Type: application/sdp\r\n";
    return lines;
}

bool ReCall::take(const ReIncoming& request)
{
    return m_dialog.matches(request.message) && takeInDialog(request);
}

bool ReCall::takeInDialog(const ReIncoming& request)
{
    const QByteArray method = request.message.method();
    if (method == "ACK") {
        takeAck(request.message);
        return true;
    }
    if (method == "OPTIONS" || method == "CANCEL" || method == "PRACK")
        return false;
    if (request.message.cseq() <= m_remoteCseq) {
        answerPlainly(request, 500); // out of order (RFC 3261 12.2.2)
        return true;
    }
    m_remoteCseq = request.message.cseq();
    if (method == "BYE")
        takeBye(request);
    else if (method == "INVITE")
        takeInvite(request);
    else if (method == "UPDATE")
        takeUpdate(request);
    else if (method == "INFO")
        answerPlainly(request, 200);
    else
        answerPlainly(request, 405, "Allow: " + QByteArray(ReDialog::allowed) + "\r\n");
    return true;
}

void ReCall::takeAck(const SipMessage& ack)
{
    if (!m_invitation || !m_invitation->isWaitingForAck()
        || m_invitation->message().cseq() != ack.cseq())
        return;
    m_invitation->confirm();
    m_isUnconfirmed = false;
    const bool wasOffered = m_hasOffered;
    m_hasOffered = false;
    if (m_isHangingUp) {
        sendBye();
        return;
    }
    if (!wasOffered)
        return;
    if (const Status agreed = takeAnswer(SipBody::sessionDescription(ack)); !agreed)
        hangUpBecause(agreed.error());
}

void ReCall::takeBye(const ReIncoming& request)
{
    answerPlainly(request, 200);
    SipReply reply;
    reply.response = m_answer;
    if (!m_answer)
        reply.error = Error(ErrorCode::Cancelled, m_dialog.hop().endpoint.text(), u"BYE"_s);
    else
        reply.error = m_reason; // they hang up what we were about to
    end(true, reply);
}

void ReCall::takeInvite(const ReIncoming& request)
{
    const bool isBusy = m_renegotiation
        || (m_invitation && (m_invitation->isOpen() || m_invitation->isWaitingForAck()));
    if (isBusy || !m_answer || !m_stream) {
        answerPlainly(request, 491); // both at once (RFC 3261 14.2)
        return;
    }
    if (isRefusedForExtensions(request))
        return;
    m_dialog.refreshTarget(request.message);
    m_invitation = std::make_unique<ReInvitation>(
        request, ReInvitation::Handlers { [] {}, [this] { onUnconfirmed(); } });
    const QByteArray offer = SipBody::sessionDescription(request.message);
    m_hasOffered = offer.isEmpty();
    const Result<QByteArray> body = m_hasOffered ? nextOffer().text() : answerTo(offer);
    if (body)
        m_invitation->accept(answerHeaders(request.message, true), *body);
    else
        m_invitation->refuse(488);
}

void ReCall::takeUpdate(const ReIncoming& request)
{
    if (isRefusedForExtensions(request))
        return;
    m_dialog.refreshTarget(request.message);
    const QByteArray offer = SipBody::sessionDescription(request.message);
    if (offer.isEmpty()) {
        answerPlainly(request, 200, answerHeaders(request.message, false));
    } else if (m_renegotiation || !m_stream || !m_answer) {
        answerPlainly(request, 491);
    } else if (const auto body = answerTo(offer)) {
        answerPlainly(request, 200, answerHeaders(request.message, true), *body);
    } else {
        answerPlainly(request, 488);
    }
}

void ReCall::renegotiate(SpeechDirection direction)
{
    const bool isBusy = m_renegotiation || (m_invitation && m_invitation->isWaitingForAck());
    if (!m_answer || m_end || m_isHangingUp || isBusy) {
        tell([](ReCallOwner& who) { who.onHoldAnswered(491); });
        return;
    }
    const SpeechDirection before = m_terms.direction;
    m_terms.direction = direction;
    const QByteArray offer = nextOffer().text();
    const auto make = [this, offer] {
        ReRequest request = m_dialog.request("INVITE", nextCseq());
        request.headers.append(SipHeader { "Allow", ReDialog::allowed });
        request.contentType = "application/sdp";
        request.body = offer;
        return request;
    };
    m_renegotiation = ReChain::start(agent(), m_via.account,
        { make, renegotiationDeadline, {},
            [this, before](const SipReply& reply) { onRenegotiated(before, reply); } });
}

void ReCall::onRenegotiated(SpeechDirection before, const SipReply& reply)
{
    const auto chain = std::move(m_renegotiation);
    if (m_end)
        return;
    int status = reply.response ? reply.status() : 408;
    if (status / 100 == 2) {
        m_dialog.refreshTarget(*reply.response);
        acknowledge(m_dialog, chain->sent());
        if (!takeAnswer(SipBody::sessionDescription(*reply.response)))
            status = 488;
    }
    if (status / 100 != 2)
        m_terms.direction = before;
    else if (!m_isHangingUp)
        setState(m_terms.direction == SpeechDirection::SendRecv ? SipCall::State::Answered
                                                                : SipCall::State::Held);
    tell([status](ReCallOwner& who) { who.onHoldAnswered(status); });
}
