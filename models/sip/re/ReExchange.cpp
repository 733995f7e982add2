// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReExchange.h"

#include "models/sip/re/ReAddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstInterval { SIP_T1 };
constexpr milliseconds longestInterval { SIP_T2 };
constexpr milliseconds probeAfter { 150 };
constexpr milliseconds afterCancel { 4000 };
constexpr qsizetype mostProvisional = 64;

struct BufferRelease {
    void operator()(struct mbuf* buffer) const { mem_deref(buffer); }
};
using Buffer = std::unique_ptr<struct mbuf, BufferRelease>;

QByteArray headLines(const ReRequest& request)
{
    QByteArray lines = "Max-Forwards: 70\r\n";
    for (const SipHeader& header : request.headers)
        lines += header.name + ": " + header.value + "\r\n";
    lines += "CSeq: " + QByteArray::number(request.cseq) + ' ' + request.method + "\r\n";
    lines += "User-Agent: Doppino/" DOPPINO_VERSION "\r\n";
    if (!request.body.isEmpty())
        lines += "Content-Type: " + request.contentType + "\r\n";
    lines += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n";
    return lines;
}

struct pl view(const QByteArray& text) { return { text.constData(), size_t(text.size()) }; }

struct Launch {
    struct sip* sip = nullptr;
    struct sip_request** request = nullptr; ///< nullptr = stateless
    sip_send_h* sending = nullptr;
    sip_resp_h* answered = nullptr;
    void* asker = nullptr;
};

Status launched(const ReRequest& request, const Launch& launch)
{
    const QByteArray host = request.hop.endpoint.address.toLatin1();
    const QByteArray transport = ";transport=" + sipTransportName(request.hop.transport).toLatin1();
    struct uri route { };
    pl_set_str(&route.scheme, "sip");
    route.host = view(host);
    route.port = request.hop.endpoint.port;
    route.params = view(transport);
    const QByteArray rest = headLines(request) + request.body;
    const Buffer buffer(mbuf_alloc(size_t(rest.size())));
    if (!buffer
        || mbuf_write_mem(buffer.get(), reinterpret_cast<const uint8_t*>(rest.constData()),
               size_t(rest.size()))
            != 0)
        return fail(ErrorCode::TooMuchData, request.hop.endpoint.text());
    buffer->pos = 0;
    const int error = sip_request(launch.request, launch.sip, launch.request != nullptr,
        request.method.constData(), -1, request.uri.constData(), -1, &route, buffer.get(), 0,
        launch.sending, launch.answered, launch.asker);
    if (error != 0)
        return tl::unexpected(ReAddress::error(error, request.hop.endpoint.text()));
    return {};
}

/// Where the answerer saw us: received and rport of our Via (RFC 3261 18.2.1, RFC 3581 4).
Endpoint seenAs(const SipMessage& response)
{
    QByteArray via = response.header("Via");
    Endpoint seen;
    const QList<QByteArray> parts = via.split(';');
    for (const QByteArray& part : parts) {
        const QByteArray text = part.trimmed();
        if (text.startsWith("received="))
            seen.address = QString::fromLatin1(text.mid(9)).remove(u'[').remove(u']');
        else if (text.startsWith("rport="))
            seen.port = text.mid(6).toUShort();
    }
    if (QHostAddress(seen.address).isNull())
        seen.address.clear();
    return seen;
}

} // namespace

ReExchange::ReExchange(ReAgent& agent, ReRequest request, Handlers handlers)
    : m_agent(agent)
    , m_request(std::move(request))
    , m_handlers(std::move(handlers))
    , m_isInvite(m_request.method == "INVITE")
{
    m_agent.addWatch(this);
}

ReExchange::~ReExchange()
{
    m_agent.removeWatch(this);
    mem_deref(m_stateful);
    mem_deref(m_datagram);
}

std::unique_ptr<ReExchange> ReExchange::start(
    ReAgent& agent, ReRequest request, milliseconds deadline, Handlers handlers)
{
    std::unique_ptr<ReExchange> exchange(
        new ReExchange(agent, std::move(request), std::move(handlers)));
    ReExchange* self = exchange.get();
    self->m_deadline.start(deadline, [self] {
        const SipHop& hop = self->m_request.hop;
        const bool isShaking = hop.transport == SipTransport::Tls && !self->m_reply.local.isValid();
        self->giveUp(Error(ErrorCode::Timeout, hop.endpoint.text(),
            isShaking ? u"TLS"_s : QString::fromLatin1(self->m_request.method)));
    });
    if (const Status launched = self->launch(); !launched)
        self->giveUp(launched.error());
    return exchange;
}

Status ReExchange::send(ReAgent& agent, const ReRequest& request)
{
    const auto stack = agent.stackTo(request.hop);
    if (!stack)
        return tl::unexpected(stack.error());
    Launch launch;
    launch.sip = (*stack)->sip();
    return launched(request, launch);
}

Status ReExchange::launch()
{
    const auto stack = m_agent.stackTo(m_request.hop);
    if (!stack)
        return tl::unexpected(stack.error());
    m_stack = *stack;
    m_sentAt = std::chrono::steady_clock::now();
    const bool isDatagram = m_request.hop.transport == SipTransport::Udp;
    if (isDatagram)
        m_probing.start(probeAfter, [this] { probe(); });
    const bool isOurs = isDatagram && !m_isInvite;
    const Launch launch { m_stack->sip(), isOurs ? nullptr : &m_stateful, &ReExchange::onSending,
        &ReExchange::onResponse, this };
    const Status done = launched(m_request, launch);
    if (done && isOurs)
        m_retransmission.start(firstInterval, [this] { retransmit(firstInterval); });
    return done;
}

int ReExchange::onSending(
    enum sip_transp, const struct sa*, const struct sa*, struct mbuf* head, void* exchange)
{
    auto* self = static_cast<ReExchange*>(exchange);
    const QByteArray text(reinterpret_cast<const char*>(head->buf), qsizetype(head->end));
    const qsizetype begin = text.indexOf(";branch=") + 8;
    self->m_branch = text.mid(begin, text.indexOf(';', begin) - begin);
    if (self->m_request.hop.transport == SipTransport::Udp && !self->m_isInvite) {
        mem_deref(self->m_datagram);
        self->m_datagram = static_cast<struct mbuf*>(mem_ref(head));
    }
    return 0;
}

void ReExchange::retransmit(milliseconds interval)
{
    struct sa there { };
    if (!m_datagram || !ReAddress::assign(there, m_request.hop.endpoint))
        return;
    m_datagram->pos = 0;
    sip_send(m_stack->sip(), nullptr, SIP_TRANSP_UDP, &there, m_datagram);
    const milliseconds next
        = m_reply.provisional.isEmpty() ? std::min(interval * 2, longestInterval) : longestInterval;
    m_retransmission.start(next, [this, next] { retransmit(next); });
}

void ReExchange::probe()
{
    m_probe = ReUdpProbe::start(m_stack->local(SipTransport::Udp, m_request.hop.endpoint).address,
        m_request.hop.endpoint, [this](const Error& error) { giveUp(error); });
}

void ReExchange::cancel()
{
    if (!m_isInvite || m_isOver)
        return;
    m_isCancelled = true;
    sip_request_cancel(m_stateful);
    m_deadline.start(afterCancel,
        [this] { giveUp(Error(ErrorCode::Timeout, m_request.hop.endpoint.text(), u"CANCEL"_s)); });
}

void ReExchange::onPassed(const TracedMessage& message)
{
    if (!message.isSent || m_branch.isEmpty() || m_reply.local.isValid()
        || !message.bytes.contains(m_branch))
        return;
    m_reply.local = message.local;
    m_sentAt = std::chrono::steady_clock::now();
}

bool ReExchange::takes(const struct sip_msg* response)
{
    if (!m_datagram || ReAddress::bytes(response->via.branch) != m_branch
        || ReAddress::bytes(response->cseq.met) != m_request.method)
        return false;
    take(response);
    return true;
}

void ReExchange::onResponse(int error, const struct sip_msg* response, void* exchange)
{
    auto* self = static_cast<ReExchange*>(exchange);
    if (response) {
        self->take(response);
        return;
    }
    const ReTls* tls = self->m_stack->tls();
    if (tls && tls->failure() && !self->m_reply.local.isValid())
        self->giveUp(*tls->failure());
    else
        self->giveUp(ReAddress::error(error, self->m_request.hop.endpoint.text()));
}

void ReExchange::take(const struct sip_msg* response)
{
    if (m_isOver)
        return;
    m_probing.stop();
    m_probe.reset();
    if (m_reply.roundTrip.count() == 0)
        m_reply.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - m_sentAt);
    const auto parsed = SipMessage::parse(
        QByteArray(reinterpret_cast<const char*>(response->mb->buf), qsizetype(response->mb->end)));
    if (!parsed) {
        giveUp(parsed.error());
        return;
    }
    m_reply.seenAs = seenAs(*parsed);
    if (parsed->status() >= 200) {
        m_reply.response = *parsed;
        finish();
        return;
    }
    if (m_reply.provisional.size() < mostProvisional)
        m_reply.provisional.append(parsed->status());
    if (m_isInvite && !m_isCancelled) // one that crossed the CANCEL does not make us wait for ever
        m_deadline.stop();
    if (const auto handler = m_handlers.provisional)
        handler(*parsed);
}

void ReExchange::giveUp(const Error& error)
{
    if (m_isOver)
        return;
    m_reply.error = error;
    finish();
}

void ReExchange::finish()
{
    m_isOver = true;
    m_retransmission.stop();
    m_probing.stop();
    m_deadline.start(milliseconds(0), [this] {
        m_probe.reset();
        const auto done = std::move(m_handlers.done);
        const SipReply reply = m_reply;
        done(reply);
    });
}
