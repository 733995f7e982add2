// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReInvitation.h"

#include "models/sip/re/ReAddress.h"

#include <algorithm>
#include <array>

using std::chrono::milliseconds;

namespace {
constexpr milliseconds firstRepetition { SIP_T1 };
constexpr milliseconds longestRepetition { SIP_T2 };
constexpr milliseconds longestUnconfirmed { 64 * SIP_T1 }; // timer H

struct ReasonRow {
    int status;
    const char* phrase;
};
constexpr std::array reasonRows {
    ReasonRow { 100, "Trying" },
    ReasonRow { 180, "Ringing" },
    ReasonRow { 183, "Session Progress" },
    ReasonRow { 200, "OK" },
    ReasonRow { 302, "Moved Temporarily" },
    ReasonRow { 400, "Bad Request" },
    ReasonRow { 403, "Forbidden" },
    ReasonRow { 404, "Not Found" },
    ReasonRow { 405, "Method Not Allowed" },
    ReasonRow { 415, "Unsupported Media Type" },
    ReasonRow { 420, "Bad Extension" },
    ReasonRow { 480, "Temporarily Unavailable" },
    ReasonRow { 481, "Call/Transaction Does Not Exist" },
    ReasonRow { 486, "Busy Here" },
    ReasonRow { 487, "Request Terminated" },
    ReasonRow { 488, "Not Acceptable Here" },
    ReasonRow { 489, "Bad Event" },
    ReasonRow { 491, "Request Pending" },
    ReasonRow { 500, "Server Internal Error" },
    ReasonRow { 503, "Service Unavailable" },
    ReasonRow { 600, "Busy Everywhere" },
    ReasonRow { 603, "Decline" },
};
} // namespace

const char* ReReason::of(int status)
{
    const auto row = std::find_if(reasonRows.begin(), reasonRows.end(),
        [status](const ReasonRow& each) { return each.status == status; });
    return row == reasonRows.end() ? "Refused" : row->phrase;
}

ReInvitation::ReInvitation(const ReIncoming& request, Handlers handlers)
    : m_handlers(std::move(handlers))
    , m_stack(request.stack)
    , m_raw(static_cast<struct sip_msg*>(mem_ref(const_cast<struct sip_msg*>(request.raw))))
    , m_message(request.message)
{
    sip_strans_alloc(&m_transaction, m_stack->sip(), m_raw, &ReInvitation::onCancel, this);
}

ReInvitation::~ReInvitation()
{
    refuse(480);
    mem_deref(m_accepted);
    mem_deref(m_raw);
}

QByteArray ReInvitation::localTag() const
{
    return QByteArray::number(quint64(m_raw->tag), 16).rightJustified(16, '0');
}

void ReInvitation::reply(
    int status, const QByteArray& headers, const QByteArray& body, struct mbuf** copy)
{
    const QByteArray rest
        = headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    // A final answer ends our part in the transaction: the pointer is null afterwards.
    sip_treplyf(&m_transaction, copy, m_stack->sip(), m_raw, status < 300, quint16(status),
        ReReason::of(status), "%b", reinterpret_cast<const uint8_t*>(rest.constData()),
        size_t(rest.size()));
}

void ReInvitation::ring(int status, const QByteArray& headers, const QByteArray& body)
{
    if (isOpen())
        reply(status, headers, body, nullptr);
}

void ReInvitation::refuse(int status, const QByteArray& headers)
{
    if (isOpen())
        reply(status, headers, {}, nullptr);
}

std::optional<SipMessage> ReInvitation::accept(const QByteArray& headers, const QByteArray& body)
{
    if (!isOpen())
        return std::nullopt;
    reply(200, headers, body, &m_accepted);
    if (!m_accepted)
        return std::nullopt;
    m_repetition.start(firstRepetition, [this] { repeat(firstRepetition); });
    m_patience.start(longestUnconfirmed, [this] {
        m_repetition.stop();
        const auto unconfirmed = std::move(m_handlers.unconfirmed);
        unconfirmed();
    });
    const auto sent = SipMessage::parse(
        QByteArray(reinterpret_cast<const char*>(m_accepted->buf), qsizetype(m_accepted->end)));
    return sent ? std::optional(*sent) : std::nullopt;
}

void ReInvitation::repeat(milliseconds interval)
{
    struct pl found { };
    struct sa there { };
    const bool hasRport = msg_param_exists(&m_raw->via.params, "rport", &found) == 0;
    sip_reply_addr(&there, m_raw, hasRport);
    m_accepted->pos = 0;
    sip_send(m_stack->sip(), m_raw->sock, m_raw->tp, &there, m_accepted);
    const milliseconds next = std::min(interval * 2, longestRepetition);
    m_repetition.start(next, [this, next] { repeat(next); });
}

void ReInvitation::confirm()
{
    m_repetition.stop();
    m_patience.stop();
    m_accepted = static_cast<struct mbuf*>(mem_deref(m_accepted));
}

void ReInvitation::onCancel(void* invitation)
{
    auto* self = static_cast<ReInvitation*>(invitation);
    self->refuse(487);
    // libre goes on with the transaction after this returns.
    self->m_patience.start(milliseconds(0), [self] {
        const auto cancelled = std::move(self->m_handlers.cancelled);
        cancelled();
    });
}
