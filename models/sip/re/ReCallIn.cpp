// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReCallIn.h"

#include "models/sip/re/ReAddress.h"
#include "models/sip/re/ReUri.h"
#include "models/sip/SipBody.h"

using namespace Qt::StringLiterals;

namespace {
SipHop hopOf(const ReIncoming& request)
{
    SipHop hop;
    hop.transport = ReAddress::transport(request.raw->tp);
    hop.endpoint = ReAddress::endpoint(&request.raw->src);
    hop.origin = u"literal"_s;
    return hop;
}

/// We are who was called: the Request-URI is the Contact we registered.
QByteArray contactOf(const SipMessage& invite, const SipHop& hop, const Endpoint& local)
{
    const auto called = SipAddress::parse('<' + invite.requestUri() + '>');
    const QString user = called ? QString::fromUtf8(called->user) : QString();
    return '<' + ReUri::address(user, ReUri::hostPort(local))
        + ReUri::transportParameter(hop.transport) + '>';
}
} // namespace

ReCallIn::ReCallIn(std::shared_ptr<ReEngine> engine, const ReIncoming& request)
    : ReCall(std::move(engine), {})
    , m_message(request.message)
{
    m_invitation = std::make_unique<ReInvitation>(
        request, ReInvitation::Handlers { [this] { onCancelled(); }, [this] { onUnconfirmed(); } });
    m_invitation->ring(100);
    const SipHop hop = hopOf(request);
    m_local = request.stack->local(hop.transport, hop.endpoint);
    m_dialog = ReDialog::called(
        m_message, m_invitation->localTag(), hop, contactOf(m_message, hop, m_local));
    m_remoteCseq = m_message.cseq();
    noteAbilities(m_message);
}

std::shared_ptr<ReCallIn> ReCallIn::create(
    std::shared_ptr<ReEngine> engine, const ReIncoming& request)
{
    if (isRefusedForExtensions(request))
        return nullptr;
    const auto call = made<ReCallIn>(std::move(engine), request);
    call->begin();
    return call;
}

void ReCallIn::adopt(const ReCallVia& via)
{
    m_via = via;
    m_dialog.nameHop(via.hop);
}

void ReCallIn::ring()
{
    if (!isOpen())
        return;
    m_invitation->ring(180, "Contact: " + m_dialog.contact() + "\r\n");
    setState(SipCall::State::Early);
}

void ReCallIn::ringWithSpeech(const QStringList& codecs)
{
    if (!isOpen())
        return;
    if (const Status described = describe(codecs); !described) {
        refuseBecause(described.error());
        return;
    }
    // Where they wait for our offer it has to come with what they acknowledge, our 200.
    const QByteArray contact = "Contact: " + m_dialog.contact() + "\r\n";
    if (m_hasOffered)
        m_invitation->ring(183, contact);
    else
        m_invitation->ring(183, contact + "Content-Type: application/sdp\r\n", m_description);
    setState(SipCall::State::Early);
}

void ReCallIn::answer(const QStringList& codecs)
{
    if (!isOpen())
        return;
    if (const Status accepted = accept(codecs); !accepted) {
        refuseBecause(accepted.error());
        return;
    }
    setState(SipCall::State::Answered);
}

void ReCallIn::refuseBecause(const Error& error)
{
    m_invitation->refuse(488);
    SipReply reply;
    reply.error = error;
    end(false, reply);
}

Status ReCallIn::describe(const QStringList& codecs)
{
    if (!m_description.isEmpty())
        return {};
    if (const Status opened = openStream(m_local, codecs); !opened)
        return opened;
    const QByteArray offer = SipBody::sessionDescription(m_message);
    m_hasOffered = offer.isEmpty();
    const Result<QByteArray> body = m_hasOffered ? nextOffer().text() : answerTo(offer);
    if (!body)
        return tl::unexpected(body.error());
    m_description = *body;
    return {};
}

Status ReCallIn::accept(const QStringList& codecs)
{
    if (const Status described = describe(codecs); !described)
        return described;
    grantTimer(m_message);
    m_answer = m_invitation->accept(answerHeaders(true), m_description);
    if (!m_answer)
        return fail(ErrorCode::ConnectionLost, m_dialog.hop().endpoint.text(), u"INVITE"_s);
    m_isUnconfirmed = true;
    return {};
}

void ReCallIn::refuse(int status)
{
    if (!isOpen())
        return;
    m_invitation->refuse(qBound(400, status, 699));
    endBecause(QString::number(status), false);
}

void ReCallIn::redirect(const QString& target)
{
    const QByteArray uri = m_via.target(target);
    if (!isOpen() || uri.isEmpty())
        return;
    m_invitation->refuse(302, "Contact: <" + uri + ">\r\n");
    endBecause(u"302"_s, false);
}

void ReCallIn::abandon() { refuse(480); }

void ReCallIn::onCancelled() { endBecause(u"CANCEL"_s, true); }

void ReCallIn::endBecause(const QString& detail, bool byFarSide)
{
    SipReply reply;
    reply.error = Error(ErrorCode::Cancelled, m_dialog.hop().endpoint.text(), detail);
    end(byFarSide, reply);
}
