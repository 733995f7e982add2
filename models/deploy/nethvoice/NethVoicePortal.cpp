// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoicePortal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

NethVoicePortal::NethVoicePortal(
    Account account, Send send, std::function<void(const Secret&)> learn)
    : m_account(std::move(account))
    , m_send(std::move(send))
    , m_learn(std::move(learn))
{
}

void NethVoicePortal::abort()
{
    m_domains.clear();
    m_epoch = std::make_shared<int>();
}

void NethVoicePortal::ask(
    const QString& domain, const QString& action, const QJsonObject& body, Then then)
{
    send(domain, action, body, false, std::move(then));
}

void NethVoicePortal::send(
    const QString& domain, const QString& action, const QJsonObject& body, bool isAgain, Then then)
{
    const bool isOldToken = !m_domains[domain].token.isEmpty();
    withToken(domain,
        [this, domain, action, body, isOldToken, isAgain, then = std::move(then)](
            const Result<Secret>& token) {
            if (!token)
                return then(tl::unexpected(token.error()));
            post(domain, action, body, *token, [=, this](Result<NethVoiceSession::Reply> reply) {
                const bool isRefused
                    = !reply && reply.error().code == ErrorCode::PbxCredentialsRefused;
                if (!isRefused || !isOldToken || isAgain)
                    return then(std::move(reply));
                m_domains[domain].token.clear(); // it has a life of its own; nothing was done
                send(domain, action, body, true, then);
            });
        });
}

void NethVoicePortal::withToken(
    const QString& domain, std::function<void(const Result<Secret>&)> then)
{
    Domain& known = m_domains[domain];
    if (!known.token.isEmpty())
        return then(known.token);
    known.waiting.append(std::move(then));
    if (known.waiting.size() > 1)
        return;
    const QJsonObject body { { u"username"_s, m_account.user },
        { u"password"_s, m_account.password.reveal() } };
    post(domain, u"login"_s, body, {},
        [this, domain](const auto& reply) { onLoggedIn(domain, reply); });
}

void NethVoicePortal::onLoggedIn(
    const QString& domain, const Result<NethVoiceSession::Reply>& reply)
{
    const auto waiting = std::exchange(m_domains[domain].waiting, {});
    Result<Secret> token = tl::unexpected(reply ? Error() : reply.error());
    if (reply) {
        const QString text = reply->json.toObject().value("token"_L1).toString();
        token = Secret(text);
        if (text.isEmpty())
            token = fail(ErrorCode::PbxAnswerOdd, u"POST /users-admin/login"_s, u"token"_s);
        else
            m_learn(*token);
    }
    if (token)
        m_domains[domain].token = *token;
    const std::weak_ptr<int> epoch = m_epoch; // any of them may end all
    for (const auto& then : waiting)
        if (!epoch.expired())
            then(token);
}

void NethVoicePortal::post(const QString& domain, const QString& action, const QJsonObject& body,
    const Secret& token, Then then)
{
    const QString path = u"/users-admin/"_s + QString::fromLatin1(QUrl::toPercentEncoding(domain))
        + u"/api/"_s + action;
    NethVoiceWire::Ask ask { "POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact),
        "application/json" };
    if (!token.isEmpty())
        ask.headers.append({ "Authorization", "Bearer " + token.revealUtf8() });
    m_send(ask, { "POST", path, m_account.host }, std::move(then));
}
