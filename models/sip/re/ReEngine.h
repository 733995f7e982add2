// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReRegistration.h"
#include "models/sip/re/ReResolution.h"
#include "models/sip/re/ReThread.h"

/// All that one SipAgent has going in the SIP thread. It is created and destroyed there; whoever
/// has work left when the SipAgent is gone keeps it alive for as long (see farewell()).
class ReEngine : public std::enable_shared_from_this<ReEngine> {
public:
    /// From any thread; everything else in the SIP thread only.
    static std::shared_ptr<ReEngine> create(SipAgentSetup setup, std::shared_ptr<ReMailbox> mailbox,
        std::function<void(const TracedMessage&)> traced);
    Q_DISABLE_COPY_MOVE(ReEngine)

    [[nodiscard]] ReAgent& agent() { return m_agent; }

    void options(const SipHop& hop, const QString& user, std::chrono::milliseconds deadline,
        std::function<void(const SipReply&)> then);

    /// @param systemAddresses what the system itself knows of that name
    void resolve(
        const SipTarget& target, const QStringList& systemAddresses, ReResolution::Then then);
    [[nodiscard]] ReRegistration& registration() { return m_registration; }

    /// Ends everything at once; what it started says nothing any more. What may be bound is
    /// removed nevertheless, for which the engine and the thread stay two seconds at most.
    /// @param then told whether something of ours may be left there; may be empty
    void abort(std::function<void(bool mayBeBound)> then);
    /// Called at abort() and when the SipAgent goes: hang up. Removed with removeAbortHandler().
    void addAbortHandler(const void* owner, std::function<void()> handler);
    void removeAbortHandler(const void* owner) { m_abortHandlers.remove(owner); }

private:
    ReEngine(SipAgentSetup setup, std::shared_ptr<ReMailbox> mailbox,
        std::function<void(const TracedMessage&)> traced);
    ~ReEngine() = default;

    ReAgent m_agent;
    std::map<quint64, std::unique_ptr<ReExchange>> m_exchanges;
    std::unique_ptr<ReDns> m_dns;
    std::map<quint64, std::unique_ptr<ReResolution>> m_resolutions;
    quint64 m_lastId = 0;
    ReRegistration m_registration;
    ReTimer m_farewell;
    QHash<const void*, std::function<void()>> m_abortHandlers;
};
