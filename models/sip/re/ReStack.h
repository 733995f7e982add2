// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReTls.h"
#include "models/sip/SipAgent.h"

class ReAgent;

/// One SIP stack of libre, bound to one own address: UDP and TCP, or TLS towards one name, because
/// libre looks for its connections by address alone. Lives in the SIP thread.
class ReStack {
public:
    /// @param tlsName the name certificates must bear; empty = UDP and TCP
    /// Errors: PortUnavailable, FileUnreadable (the CA file)
    static Result<std::unique_ptr<ReStack>> open(
        ReAgent& agent, const QString& localAddress, const QString& tlsName);
    ~ReStack();
    Q_DISABLE_COPY_MOVE(ReStack)

    [[nodiscard]] struct sip* sip() const { return m_sip; }
    [[nodiscard]] ReAgent& agent() const { return m_agent; }
    /// Where we are reached: the listening port, or the own end of the connection to `remote`.
    [[nodiscard]] Endpoint local(SipTransport transport, const Endpoint& remote) const;
    /// Why the last TLS handshake failed, if it did.
    [[nodiscard]] const ReTls* tls() const { return m_tls.get(); }

private:
    explicit ReStack(ReAgent& agent)
        : m_agent(agent)
    {
    }
    Status bind(const QString& localAddress, const QString& tlsName);
    Status add(enum sip_transp transport, const struct sa& address);
    static bool onRequest(const struct sip_msg* message, void* stack);
    static bool onResponse(const struct sip_msg* message, void* stack);
    static void onTrace(bool isSent, enum sip_transp transport, const struct sa* source,
        const struct sa* destination, const uint8_t* bytes, size_t size, void* stack);

    ReAgent& m_agent;
    struct sip* m_sip = nullptr;
    std::unique_ptr<ReTls> m_tls;
    QHash<QString, Endpoint> m_connections; ///< own end, by the far one
};
