// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReCredentials.h"
#include "models/sip/re/ReExchange.h"

#include <deque>

class ReEngine;

/// What one agent has registered, and the dialogs with the registrar about it (RFC 3261 10, RFC
/// 3608), one after the other. It knows at any moment which bindings of ours may be there. Lives
/// in the SIP thread.
class ReRegistration {
public:
    using Then = std::function<void(const SipRegistration&)>;

    explicit ReRegistration(ReEngine& engine);
    ~ReRegistration();
    Q_DISABLE_COPY_MOVE(ReRegistration)

    void registerAccount(const SipAccount& account, const SipHop& hop,
        std::chrono::milliseconds deadline, Then then);
    void query(std::chrono::milliseconds deadline, Then then);
    void remove(std::chrono::milliseconds deadline, Then then);
    /// Drops what is under way, whose `then` never comes, and what waits.
    void stop();
    /// The same once a binding under way is answered, for a moment at most: its removal could
    /// overtake it (RFC 3261 10.2). @param then called once, unless stopped
    void leave(std::function<void()> then);

    /// A REGISTER of ours was accepted, or nobody knows whether it was.
    [[nodiscard]] bool mayBeBound() const { return !m_contacts.isEmpty(); }
    [[nodiscard]] const QList<QByteArray>& serviceRoute() const { return m_serviceRoute; }
    /// As in the Contact of the last REGISTER.
    [[nodiscard]] const Endpoint& contact() const { return m_contact; }

private:
    enum class Kind { Register, Query, Remove };
    struct Dialog; ///< one of them, with all its requests
    void enqueue(std::unique_ptr<Dialog> dialog);
    void next();
    void send();
    [[nodiscard]] ReRequest request(const Endpoint& local);
    [[nodiscard]] QByteArray contactHeader(const Endpoint& local);
    void onReply(const SipReply& reply);
    void endLeaving();
    void forgetUnbound(const SipReply& reply);
    void onRefusal(const SipReply& reply);
    void onTooBrief(const SipMessage& response);
    void onChallenge(const SipMessage& response);
    void onRedirected(const SipMessage& response);
    void onAccepted(const SipMessage& response);
    void forgetUnlisted();
    void readBindings(const SipMessage& response);
    void refreshIn(int seconds);
    void finish();
    [[nodiscard]] bool isOurs(const QByteArray& uri) const;

    ReEngine& m_engine;
    std::deque<std::unique_ptr<Dialog>> m_waiting;
    std::unique_ptr<Dialog> m_current;
    std::unique_ptr<ReExchange> m_exchange;
    SipAccount m_account;
    SipHop m_hop;
    QByteArray m_registrar; ///< of the Request-URI
    QByteArray m_route; ///< of the outbound proxy; empty = none
    const QByteArray m_mark; ///< in our Contact and in nobody else's
    const QByteArray m_callId;
    const QByteArray m_tag;
    quint32 m_cseq = 0;
    QList<QByteArray> m_contacts; ///< URIs of ours that may be bound
    Endpoint m_contact;
    QList<QByteArray> m_serviceRoute;
    ReTimer m_refresh;
    ReTimer m_patience; ///< with the last answer
    std::function<void()> m_left;
};
