// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReExchange.h"
#include "models/sip/SipCall.h"

/// The way a call is made: who calls, through which hop, and what stands between.
struct ReCallVia {
    SipAccount account;
    SipHop hop;
    QStringList routes; ///< the registrar's Service-Route, or the outbound proxy
    /// The URI of what was typed, a number or a whole URI; empty when it cannot be one.
    [[nodiscard]] QByteArray target(const QString& callee) const;
    /// A number of this account's provider.
    [[nodiscard]] QByteArray address(const QString& number) const;
};

/// What both ends of a dialog know (RFC 3261 12), as a value; makes the requests within it.
class ReDialog {
public:
    ReDialog() = default;
    /// The beginning of an outgoing one. @param target the Request-URI
    static ReDialog calling(const ReCallVia& via, const QByteArray& target, const Endpoint& local,
        const CallWish& wish = {});
    /// Of an incoming one, as its INVITE has it. @param localTag of our responses
    static ReDialog called(const SipMessage& invite, const QByteArray& localTag, const SipHop& hop,
        const QByteArray& contact);
    /// The same with what a response to our INVITE adds: tag, target, routes (12.1.2).
    [[nodiscard]] ReDialog confirmedBy(const SipMessage& response) const;
    /// With the Contact of a request or response that refreshes the target (12.2).
    void refreshTarget(const SipMessage& message);
    /// Where that hop is the one requests came from, its name is the far side's (for TLS).
    void nameHop(const SipHop& hop);
    /// Another place to call instead, before the dialog exists.
    void redirect(const QByteArray& target, const SipHop& hop);

    /// By both tags: the two ends of a call to ourselves share its Call-ID, and their requests
    /// differ by nothing else.
    [[nodiscard]] bool matches(const SipMessage& request) const;
    /// Whether a request of ours is answered, by whatever far side (RFC 3261 13.2.2.4).
    [[nodiscard]] bool isAnsweredBy(const SipMessage& response) const;
    /// The head of a request of ours within it; cseq is the asker's.
    [[nodiscard]] ReRequest request(const QByteArray& method, quint32 cseq) const;

    [[nodiscard]] const QByteArray& callId() const { return m_callId; }
    [[nodiscard]] const QByteArray& remoteTag() const { return m_remoteTag; }
    [[nodiscard]] QByteArray localUri() const; ///< of who we are in it
    /// It as a header that asks somebody else to take our place (RFC 3891 3).
    [[nodiscard]] QByteArray replaces() const;
    [[nodiscard]] const QByteArray& contact() const { return m_contact; }
    [[nodiscard]] const SipHop& hop() const { return m_hop; }

    /// What we can do, for Allow.
    static constexpr const char* allowed
        = "INVITE, ACK, CANCEL, BYE, OPTIONS, INFO, UPDATE, PRACK, NOTIFY";

private:
    [[nodiscard]] SipHop nextHop() const;

    SipHop m_hop; ///< of the first request
    QByteArray m_callId;
    QByteArray m_local; ///< value of From, tag included
    QByteArray m_localTag;
    QByteArray m_remote; ///< value of To
    QByteArray m_remoteTag;
    QByteArray m_contact; ///< ours
    QByteArray m_target;
    QList<QByteArray> m_routes; ///< values of Route, in order
    bool m_isEstablished = false; ///< the target and routes are the far side's
};
