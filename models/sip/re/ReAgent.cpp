// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReAgent.h"

#include "models/sip/re/ReAddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

constexpr const char* allowed
    = "Allow: INVITE, ACK, CANCEL, BYE, OPTIONS\r\nAccept: application/sdp\r\n"
      "Supported: \r\nContent-Length: 0\r\n\r\n";

bool isSameFamily(const QString& one, const QString& other)
{
    return one.contains(u':') == other.contains(u':');
}

SipMessage parsedOr(const struct sip_msg* message, bool& isGood)
{
    const auto* start = reinterpret_cast<const char*>(message->mb->buf);
    const auto parsed = SipMessage::parse(QByteArray(start, qsizetype(message->mb->end)));
    isGood = parsed.has_value();
    return isGood ? *parsed : SipMessage();
}

} // namespace

ReAgent::ReAgent(SipAgentSetup setup, std::shared_ptr<ReMailbox> mailbox,
    std::function<void(const TracedMessage&)> traced)
    : m_setup(std::move(setup))
    , m_secrets(m_setup.secrets)
    , m_mailbox(std::move(mailbox))
    , m_traced(std::move(traced))
{
}

ReAgent::~ReAgent() = default;

void ReAgent::addSecret(const Secret& secret)
{
    if (!secret.isEmpty() && !m_secrets.contains(secret))
        m_secrets.append(secret);
}

Result<ReStack*> ReAgent::stackTo(const SipHop& hop)
{
    QString local = m_setup.localAddress;
    if (local.isEmpty() || !isSameFamily(local, hop.endpoint.address)) {
        const auto source = ReAddress::sourceTowards(hop.endpoint);
        if (!source)
            return tl::unexpected(source.error());
        local = *source;
    }
    QString name;
    if (hop.transport == SipTransport::Tls) {
        name = m_setup.verifyName.isEmpty() ? hop.name : m_setup.verifyName;
        if (name.isEmpty())
            name = hop.endpoint.address;
    }
    std::unique_ptr<ReStack>& stack = m_stacks[{ local, name }];
    if (!stack) {
        auto opened = ReStack::open(*this, local, name);
        if (!opened)
            return tl::unexpected(opened.error());
        stack = std::move(*opened);
    }
    return stack.get();
}

Result<Endpoint> ReAgent::localTowards(const SipHop& hop)
{
    return stackTo(hop).map(
        [&hop](const ReStack* stack) { return stack->local(hop.transport, hop.endpoint); });
}

void ReAgent::addRequestHandler(const void* owner, RequestHandler handler)
{
    m_handlers.prepend({ owner, std::move(handler), {} });
}

void ReAgent::addResponseHandler(const void* owner, ResponseHandler handler)
{
    m_handlers.prepend({ owner, {}, std::move(handler) });
}

void ReAgent::removeHandlers(const void* owner)
{
    m_handlers.removeIf([owner](const Handlers& each) { return each.owner == owner; });
}

void ReAgent::handleRequest(ReStack& stack, const struct sip_msg* message)
{
    ReIncoming request { &stack, message, {} };
    bool isGood = false;
    request.message = parsedOr(message, isGood);
    if (!isGood) {
        sip_treply(nullptr, stack.sip(), message, 400, "Bad Request");
        return;
    }
    const QList<Handlers> asked = m_handlers; // a handler may remove itself
    for (const Handlers& each : asked)
        if (each.request && each.request(request))
            return;
    respond(request);
}

void ReAgent::respond(const ReIncoming& request)
{
    const QByteArray method = request.message.method();
    struct sip* sip = request.stack->sip();
    if (method == "ACK")
        return;
    if (method == "OPTIONS")
        sip_treplyf(nullptr, nullptr, sip, request.raw, false, 200, "OK", "%s", allowed);
    else if (pl_isset(&request.raw->to.tag) || method == "CANCEL")
        sip_treply(nullptr, sip, request.raw, 481, "Call/Transaction Does Not Exist");
    else if (method == "INVITE")
        sip_treply(nullptr, sip, request.raw, 480, "Temporarily Unavailable");
    else
        sip_treplyf(
            nullptr, nullptr, sip, request.raw, false, 405, "Method Not Allowed", "%s", allowed);
}

void ReAgent::handleResponse(const struct sip_msg* message)
{
    const QList<TraceWatch*> watches = m_watches;
    for (TraceWatch* watch : watches)
        if (watch->takes(message))
            return;
    bool isGood = false;
    const SipMessage response = parsedOr(message, isGood);
    if (!isGood)
        return;
    const QList<Handlers> asked = m_handlers;
    for (const Handlers& each : asked)
        if (each.response)
            each.response(response);
}

void ReAgent::trace(const TracedMessage& message)
{
    for (TraceWatch* watch : std::as_const(m_watches))
        watch->onPassed(message);
    TracedMessage harmless = message;
    harmless.bytes = SipTrace::harmless(message.bytes, m_secrets);
    m_mailbox->post([traced = m_traced, harmless = std::move(harmless)] { traced(harmless); });
}
