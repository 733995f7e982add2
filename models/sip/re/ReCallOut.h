// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReCall.h"

/// A call of ours, from the INVITE to its answer: digest, one redirection, early speech, forks.
class ReCallOut final : public ReCall {
public:
    /// From any thread. @param callee user part, or a whole URI
    static std::shared_ptr<ReCall> create(
        std::shared_ptr<ReEngine> engine, ReCallVia via, QString callee);

    void invite(const QStringList& codecs, std::chrono::milliseconds ringFor) override;
    void setWish(const CallWish& wish) override { m_wish = wish; }

private:
    friend class ReCall;
    ReCallOut(std::shared_ptr<ReEngine> engine, ReCallVia via, QString callee);
    Status prepare(const QStringList& codecs);
    void send();
    [[nodiscard]] ReRequest request();
    void abandon() override;
    bool take(const ReIncoming& request) override;
    void takeResponse(const SipMessage& response) override;
    void onProvisional(const SipMessage& response);
    void confirmReliably(const SipMessage& response, const ReDialog& early);
    void onDone(const SipReply& reply);
    bool follow(const SipMessage& response);
    bool lengthenSession(const SipMessage& response);
    void onAccepted(const SipReply& reply);
    Status confirm(const QByteArray& description);
    void endBecause(const Error& error);

    QString m_callee;
    CallWish m_wish;
    int m_leastSession = 0; ///< of a 422
    ReDialog m_initial; ///< without what responses add
    QByteArray m_offer;
    std::unique_ptr<ReChain> m_invite;
    ReTimer m_ringing;
    bool m_isRedirected = false;
    QByteArray m_speakingTag; ///< of the far side whose early description is applied
    QList<QByteArray> m_confirmed; ///< reliable provisional responses, by tag and number
    struct Fork {
        QByteArray tag;
        ReRequest ack;
    };
    QList<Fork> m_forks; ///< further ones that answered, too
};
