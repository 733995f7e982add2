// SPDX-License-Identifier: GPL-3.0-or-later
// What the far side asks for within a call.
#include "models/sip/re/ReCall.h"
#include "models/sip/SipBody.h"
#include "models/sip/SipText.h"

using namespace Qt::StringLiterals;

namespace {
void answerPlainly(const ReIncoming& request, int status, const QByteArray& lines = {},
    const QByteArray& body = {})
{
    const QByteArray rest
        = lines + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    sip_treplyf(nullptr, nullptr, request.stack->sip(), request.raw, false, quint16(status),
        ReReason::of(status), "%b", reinterpret_cast<const uint8_t*>(rest.constData()),
        size_t(rest.size()));
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

QByteArray ReCall::answerHeaders(bool hasBody) const
{
    QByteArray lines
        = "Contact: " + m_dialog.contact() + "\r\nAllow: " + QByteArray(ReDialog::allowed) + "\r\n";
    lines += m_session.timer.answerLines();
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
    else if (method == "NOTIFY")
        takeNotify(request);
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
    const bool isFirst = std::exchange(m_isUnconfirmed, false);
    const bool wasOffered = m_hasOffered;
    m_hasOffered = false;
    if (m_isHangingUp) {
        sendBye();
        return;
    }
    if (wasOffered) {
        if (const Status agreed = takeAnswer(SipBody::sessionDescription(ack)); !agreed) {
            hangUpBecause(agreed.error());
            return;
        }
        if (!isFirst)
            tellRenegotiated();
    }
    if (const auto task = std::exchange(m_postponed, {}))
        task();
}

void ReCall::tellRenegotiated()
{
    if (!isUp())
        return;
    tellFigures();
    showState();
    tell([](ReCallOwner& who) { who.onRenegotiatedByFarSide(); });
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
    noteAbilities(request.message);
    m_invitation = std::make_unique<ReInvitation>(
        request, ReInvitation::Handlers { [] {}, [this] { onUnconfirmed(); } });
    const QByteArray offer = SipBody::sessionDescription(request.message);
    m_hasOffered = offer.isEmpty();
    const Result<QByteArray> body = m_hasOffered ? nextOffer().text() : answerTo(offer);
    if (!body) {
        m_invitation->refuse(488);
        return;
    }
    grantTimer(request.message);
    m_invitation->accept(answerHeaders(true), *body);
    if (!m_hasOffered)
        tellRenegotiated();
}

void ReCall::takeUpdate(const ReIncoming& request)
{
    if (isRefusedForExtensions(request))
        return;
    m_dialog.refreshTarget(request.message);
    const QByteArray offer = SipBody::sessionDescription(request.message);
    if (!offer.isEmpty() && (m_renegotiation || !m_stream || !m_answer)) {
        answerPlainly(request, 491);
        return;
    }
    const Result<QByteArray> body = offer.isEmpty() ? QByteArray() : answerTo(offer);
    if (!body) {
        answerPlainly(request, 488);
        return;
    }
    grantTimer(request.message);
    answerPlainly(request, 200, answerHeaders(!offer.isEmpty()), *body);
    tellRenegotiated();
}

/// How a transfer of ours fares (RFC 3515 2.4.4, 2.4.5).
void ReCall::takeNotify(const ReIncoming& request)
{
    const QByteArray event = SipText::before(request.message.header("Event"), ';').trimmed();
    if (event.compare("refer", Qt::CaseInsensitive) != 0 || !m_hasReferred) {
        answerPlainly(request, m_hasReferred ? 489 : 481, "Allow-Events: refer\r\n");
        return;
    }
    answerPlainly(request, 200);
    const QList<QByteArray> words = request.message.body().left(64).simplified().split(' ');
    const int status = words.value(0) == "SIP/2.0" ? words.value(1).toInt() : 0;
    if (status >= 100 && status < 700)
        tell([status](ReCallOwner& who) { who.onTransferProgressed(status); });
}
