// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceAnswer.h"

#include <QMap>

/// The user portal beside a NethVoice: one log-in for each domain, whose token goes with every
/// request after it.
/// Source: NethServer 8 user portal API (2026).
class NethVoicePortal {
public:
    using Then = NethVoiceSession::Then;
    using Send
        = std::function<void(const NethVoiceWire::Ask&, const NethVoiceAnswer::Question&, Then)>;
    struct Account {
        QString user;
        Secret password;
        QString host;
    };

    /// @param learn is told of every token
    NethVoicePortal(Account account, Send send, std::function<void(const Secret&)> learn);

    void ask(const QString& domain, const QString& action, const QJsonObject& body, Then then);
    /// Forgets who is waiting.
    void abort();

private:
    struct Domain {
        Secret token;
        QList<std::function<void(const Result<Secret>&)>> waiting; ///< for the token
    };
    void withToken(const QString& domain, std::function<void(const Result<Secret>&)> then);
    void onLoggedIn(const QString& domain, const Result<NethVoiceSession::Reply>& reply);
    void send(const QString& domain, const QString& action, const QJsonObject& body, bool isAgain,
        Then then);
    void post(const QString& domain, const QString& action, const QJsonObject& body,
        const Secret& token, Then then);

    Account m_account;
    Send m_send;
    std::function<void(const Secret&)> m_learn;
    QMap<QString, Domain> m_domains;
    std::shared_ptr<int> m_epoch = std::make_shared<int>(); ///< another one after abort()
};
