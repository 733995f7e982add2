// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReCredentials.h"
#include "models/sip/re/ReExchange.h"

/// One request and its repetitions with digest, as often as the far side asks for it. Lives in the
/// SIP thread.
class ReChain {
public:
    struct Plan {
        std::function<ReRequest()> make; ///< the request, each time with the next CSeq
        std::chrono::milliseconds deadline { 4000 }; ///< as that of ReExchange
        std::function<void(const SipMessage&)> provisional {};
        /// The last answer, once; may destroy the chain. A challenge that cannot be met is the
        /// response, with its reason as the error.
        std::function<void(const SipReply&)> done;
        bool isAnonymous = false; ///< a challenge is the last answer, without an error
    };

    static std::unique_ptr<ReChain> start(ReAgent& agent, const SipAccount& account, Plan plan);
    Q_DISABLE_COPY_MOVE(ReChain)

    /// Of an INVITE.
    void cancel();
    /// As it went out last, digest included.
    [[nodiscard]] const ReRequest& sent() const { return m_sent; }

private:
    ReChain(ReAgent& agent, const SipAccount& account, Plan plan);
    void send();
    void onDone(SipReply reply);

    ReAgent& m_agent;
    ReCredentials m_credentials;
    Plan m_plan;
    ReRequest m_sent;
    bool m_isCancelled = false;
    std::unique_ptr<ReExchange> m_exchange;
};
