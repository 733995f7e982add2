// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReCall.h"

/// A call to us, from its INVITE to our answer. It is told "trying" at once.
class ReCallIn final : public ReCall {
public:
    /// Takes the request, which must be an INVITE outside any dialog. nullptr = it was refused for
    /// what it requires.
    static std::shared_ptr<ReCallIn> create(
        std::shared_ptr<ReEngine> engine, const ReIncoming& request);
    [[nodiscard]] const SipMessage& invitation() const { return m_message; }

    /// How calls of ours are made: who we are when a request of ours is challenged.
    void adopt(const ReCallVia& via);
    void ring() override;
    void ringWithSpeech(const QStringList& codecs) override;
    void answer(const QStringList& codecs) override;
    void refuse(int status) override;
    void redirect(const QString& target) override;

private:
    friend class ReCall;
    ReCallIn(std::shared_ptr<ReEngine> engine, const ReIncoming& request);
    void abandon() override;
    [[nodiscard]] bool isOpen() const { return !m_answer && m_invitation->isOpen(); }
    Status describe(const QStringList& codecs);
    Status accept(const QStringList& codecs);
    void refuseBecause(const Error& error);
    void onCancelled();
    void endBecause(const QString& detail, bool byFarSide);

    SipMessage m_message;
    Endpoint m_local;
    QByteArray m_description; ///< ours, once it is fixed
};
