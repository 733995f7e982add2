// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/Digest.h"
#include "models/sip/SipAgent.h"

/// The credentials of an account in one chain of requests: answers what registrar and proxies ask
/// for (RFC 3261 22.2, 22.3), and knows when asking again means that they are wrong.
class ReCredentials {
public:
    explicit ReCredentials(SipAccount account)
        : m_account(std::move(account))
    {
    }

    /// Of a 401 or 407. Success = send the request again, with headers() and the next CSeq.
    /// Errors: CredentialsRefused (they were sent already), TrunkRealmDiffers, UnexpectedAnswer
    /// (nothing in it can be answered; detail = what is asked for)
    Status onChallenge(const SipMessage& response);
    /// To be added to the request; empty before any challenge.
    QList<SipHeader> headers(const QByteArray& method, const QByteArray& uri);

    /// Of the last challenge.
    [[nodiscard]] QByteArray realm() const { return m_realm; }
    [[nodiscard]] QByteArray algorithm() const { return m_algorithm; }

private:
    struct Answered {
        bool isProxy = false;
        bool wasStale = false; ///< a second time it is no longer an excuse
        quint32 uses = 0;
        DigestChallenge challenge;
    };
    Status accept(const DigestChallenge& challenge, bool isProxy);

    SipAccount m_account;
    QByteArray m_realm;
    QByteArray m_algorithm;
    QList<Answered> m_answered;
};
