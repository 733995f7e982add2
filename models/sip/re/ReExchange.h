// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReAgent.h"
#include "models/sip/re/ReTimer.h"
#include "models/sip/re/ReUdpProbe.h"

/// A request to be sent. Start line, Via, Max-Forwards, User-Agent, CSeq and Content-Length are
/// added to what stands here; From, To, Call-ID, Contact and Route are the asker's.
struct ReRequest {
    QByteArray method;
    QByteArray uri;
    SipHop hop; ///< where it goes, whatever the URI and the Route say
    quint32 cseq = 1;
    QList<SipHeader> headers; ///< in this order; values without line breaks
    QByteArray contentType;
    QByteArray body;
};

/// One request and its answers (RFC 3261 17.1): retransmitted over UDP as long as it lives and not
/// longer, so that nothing of it arrives after it was given up. Lives in the SIP thread.
class ReExchange : private ReAgent::TraceWatch {
public:
    struct Handlers {
        std::function<void(const SipMessage&)> provisional; ///< may be empty
        std::function<void(const SipReply&)> done; ///< once; may destroy the exchange
    };

    /// Starts at once; no handler runs before this returns. Destroying it ends it silently.
    /// @param deadline for the final response; of an INVITE for the first one
    static std::unique_ptr<ReExchange> start(
        ReAgent& agent, ReRequest request, std::chrono::milliseconds deadline, Handlers handlers);
    /// Sends once without waiting for anything: the ACK of a 2xx.
    static Status send(ReAgent& agent, const ReRequest& request);
    ~ReExchange() override;
    Q_DISABLE_COPY_MOVE(ReExchange)

    /// Of an INVITE: sends CANCEL as soon as that is allowed (RFC 3261 9.1); the 487 or whatever
    /// comes is the reply.
    void cancel();

private:
    ReExchange(ReAgent& agent, ReRequest request, Handlers handlers);
    Status launch();
    void retransmit(std::chrono::milliseconds interval);
    void probe();
    void take(const struct sip_msg* response);
    void giveUp(const Error& error);
    void finish(); ///< reports in a moment, never from within
    void onPassed(const TracedMessage& message) override;
    bool takes(const struct sip_msg* response) override;
    static void onResponse(int error, const struct sip_msg* response, void* exchange);
    static int onSending(enum sip_transp transport, const struct sa* source,
        const struct sa* destination, struct mbuf* head, void* exchange);

    ReAgent& m_agent;
    ReRequest m_request;
    Handlers m_handlers;
    ReStack* m_stack = nullptr;
    struct sip_request* m_stateful = nullptr;
    struct mbuf* m_datagram = nullptr;
    QByteArray m_branch;
    SipReply m_reply;
    bool m_isOver = false;
    bool m_isInvite = false;
    bool m_isCancelled = false;
    std::chrono::steady_clock::time_point m_sentAt {};
    ReTimer m_deadline;
    ReTimer m_retransmission;
    ReTimer m_probing;
    std::unique_ptr<ReUdpProbe> m_probe;
};
