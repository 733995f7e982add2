// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReMailbox.h"
#include "models/sip/re/ReStack.h"

#include <map>

/// A request that came in. Answer it with sip_treplyf() and its kin, on stack->sip(), at once or
/// later: keep the message with mem_ref() then.
struct ReIncoming {
    ReStack* stack = nullptr;
    const struct sip_msg* raw = nullptr;
    SipMessage message;
};

/// What one SipAgent is in the SIP thread: its stacks, one per own address and TLS name, and who
/// takes the requests that come in. Lives and dies in the SIP thread.
class ReAgent {
public:
    /// True = taken, nobody else is asked.
    using RequestHandler = std::function<bool(const ReIncoming&)>;
    /// A response no exchange was waiting for: retransmitted 200s of an INVITE, forks.
    using ResponseHandler = std::function<void(const SipMessage&)>;

    ReAgent(SipAgentSetup setup, std::shared_ptr<ReMailbox> mailbox,
        std::function<void(const TracedMessage&)> traced);
    ~ReAgent();
    Q_DISABLE_COPY_MOVE(ReAgent)

    [[nodiscard]] const SipAgentSetup& setup() const { return m_setup; }
    /// To the thread of the SipAgent.
    [[nodiscard]] ReMailbox& mailbox() const { return *m_mailbox; }
    /// Masked in every trace from now on.
    void addSecret(const Secret& secret);

    /// The stack that reaches the hop, opened when it is the first of its kind.
    /// Errors: Unreachable, PortUnavailable, FileUnreadable
    Result<ReStack*> stackTo(const SipHop& hop);
    /// Where we are for that hop: what a Contact or an SDP names. Errors: as stackTo()
    Result<Endpoint> localTowards(const SipHop& hop);

    /// Asked in turn, the latest first; requests nobody takes are answered by respond().
    void addRequestHandler(const void* owner, RequestHandler handler);
    void addResponseHandler(const void* owner, ResponseHandler handler);
    void removeHandlers(const void* owner);

    /// Of the stacks and exchanges.
    void handleRequest(ReStack& stack, const struct sip_msg* message);
    void handleResponse(const struct sip_msg* message);
    void trace(const TracedMessage& message);
    class TraceWatch;
    void addWatch(TraceWatch* watch) { m_watches.append(watch); }
    void removeWatch(TraceWatch* watch) { m_watches.removeOne(watch); }

private:
    struct Handlers {
        const void* owner = nullptr;
        RequestHandler request;
        ResponseHandler response;
    };
    static void respond(const ReIncoming& request);

    SipAgentSetup m_setup;
    QList<Secret> m_secrets;
    std::shared_ptr<ReMailbox> m_mailbox;
    std::function<void(const TracedMessage&)> m_traced;
    std::map<std::pair<QString, QString>, std::unique_ptr<ReStack>> m_stacks;
    QList<Handlers> m_handlers;
    QList<TraceWatch*> m_watches;
};

/// Sees messages pass, before they are made harmless; exchanges know by it when and whence they
/// really went out, and get the responses that are theirs.
class ReAgent::TraceWatch {
public:
    virtual ~TraceWatch() = default;
    virtual void onPassed(const TracedMessage& message) = 0;
    /// True when the response belongs to it.
    virtual bool takes(const struct sip_msg* response) = 0;
};
