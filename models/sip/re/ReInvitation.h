// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReAgent.h"
#include "models/sip/re/ReTimer.h"

/// An INVITE that came in and what we answer to it: its server transaction, and the 2xx that is
/// repeated until the ACK comes (RFC 3261 13.3.1.4). Lives in the SIP thread.
class ReInvitation {
public:
    struct Handlers {
        std::function<void()> cancelled; ///< by CANCEL; 487 was sent. May destroy the invitation
        std::function<void()> unconfirmed; ///< no ACK came. May destroy the invitation
    };

    ReInvitation(const ReIncoming& request, Handlers handlers);
    ~ReInvitation(); ///< refuses with 480 what has no final answer yet
    Q_DISABLE_COPY_MOVE(ReInvitation)

    [[nodiscard]] const SipMessage& message() const { return m_message; }
    /// The tag of our answers.
    [[nodiscard]] QByteArray localTag() const;
    [[nodiscard]] bool isOpen() const { return m_transaction != nullptr; }
    [[nodiscard]] bool isWaitingForAck() const { return m_accepted != nullptr; }

    /// @param headers whole lines; Content-Length is added
    void ring(int status, const QByteArray& headers = {}, const QByteArray& body = {});
    void refuse(int status, const QByteArray& headers = {});
    /// @return our 200 as it went out
    std::optional<SipMessage> accept(const QByteArray& headers, const QByteArray& body);
    /// The ACK of our 200 is there.
    void confirm();

private:
    void reply(int status, const QByteArray& headers, const QByteArray& body, struct mbuf** copy);
    void repeat(std::chrono::milliseconds interval);
    static void onCancel(void* invitation);

    Handlers m_handlers;
    ReStack* m_stack;
    struct sip_msg* m_raw;
    SipMessage m_message;
    struct sip_strans* m_transaction = nullptr;
    struct mbuf* m_accepted = nullptr;
    ReTimer m_repetition;
    ReTimer m_patience;
};

namespace ReReason {
/// The phrase of RFC 3261 21 that goes with a status.
const char* of(int status);
} // namespace ReReason
