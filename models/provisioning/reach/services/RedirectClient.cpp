// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/RedirectClient.h"

#include "models/core/Redactor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto usualDeadline = 30s;
constexpr qsizetype longestWords = 200;

using MakeClient = std::unique_ptr<RedirectClient> (*)(const RedirectAccount&, const QUrl&);

const QHash<QString, MakeClient>& clientMakers()
{
    static const QHash<QString, MakeClient> makers {
        { u"falconieri"_s, RedirectClients::falconieri }, { u"yealink"_s, RedirectClients::xmlRpc },
        { u"ymcs"_s, RedirectClients::ymcs }, { u"snom"_s, RedirectClients::xmlRpc },
        { u"sraps"_s, RedirectClients::hawk }, { u"gigaset"_s, RedirectClients::xmlRpc },
        { u"grape"_s, RedirectClients::hawk }, { u"fanvil"_s, RedirectClients::xmlRpc }
    };
    return makers;
}

} // namespace

Result<std::unique_ptr<RedirectClient>> RedirectClient::create(const RedirectAccount& account)
{
    const RedirectService* service = RedirectService::find(account.service);
    if (!service)
        return fail(ErrorCode::RedirectNotOffered, account.service);
    const QUrl base(account.url.isEmpty() ? service->url : account.url, QUrl::StrictMode);
    const bool isWeb = base.scheme() == u"https" || base.scheme() == u"http";
    if (!isWeb || base.host().isEmpty() || !base.userInfo().isEmpty() || base.hasQuery())
        return fail(
            ErrorCode::BadValue, u"--url"_s, base.toDisplayString(QUrl::RemoveUserInfo).left(200));
    return clientMakers().value(account.service)(account, base);
}

RedirectClient::RedirectClient(RedirectAccount account, QUrl base)
    : m_account(std::move(account))
    , m_base(std::move(base))
    , m_http(usualDeadline)
{
}

void RedirectClient::announce(const RedirectPhone& phone, Then then)
{
    m_phone = phone;
    m_then = std::move(then);
    m_hasChanged = false;
    begin();
}

bool RedirectClient::abort()
{
    m_then = {};
    m_http.abort();
    return m_hasChanged;
}

QUrl RedirectClient::urlOf(const QString& path) const
{
    QString base = m_base.toString(QUrl::FullyEncoded);
    if (!base.endsWith(u'/'))
        base += u'/';
    return QUrl(base + path, QUrl::StrictMode);
}

void RedirectClient::ask(const HttpExchange::Ask& ask, Effect effect, Next next)
{
    m_hasChanged = m_hasChanged || effect == Effect::Changes;
    m_http.ask(ask, [this, effect, next = std::move(next)](const HttpExchange::Reply& reply) {
        if (reply.error)
            failExchange(reply, effect);
        else if (reply.status == 401)
            refuse(
                ErrorCode::RedirectCredentialsRefused, u"401 "_s + QString::fromUtf8(reply.phrase));
        else if (reply.status == 429)
            refuse(ErrorCode::RedirectLimited, u"429 "_s + QString::fromUtf8(reply.phrase));
        else
            next(reply);
    });
}

void RedirectClient::failExchange(const HttpExchange::Reply& reply, Effect effect)
{
    Told told;
    told.error = reply.error;
    // Nobody knows what became of a change that was sent and not answered.
    told.isUnknown = reply.isSent && effect == Effect::Changes;
    if (!reply.isSent && told.error->code != ErrorCode::TlsUntrusted
        && told.error->code != ErrorCode::Timeout)
        told.error->code = ErrorCode::Unreachable;
    end(told);
}

void RedirectClient::confirm(const QString& words, const QString& pin)
{
    end({ std::nullopt, false, pin.left(longestWords), shown(words) });
}

void RedirectClient::refuse(const QString& words) { refuse(RedirectWords::meaning(words), words); }

void RedirectClient::refuse(ErrorCode code, const QString& words)
{
    const bool isAboutPhone = code == ErrorCode::RedirectForeign
        || code == ErrorCode::RedirectPhoneUnknown || code == ErrorCode::RedirectCheckCode
        || code == ErrorCode::RedirectSerialMissing || code == ErrorCode::RedirectUrlRefused;
    const RedirectService* service = RedirectService::find(m_account.service);
    Told told;
    told.words = shown(words);
    told.error = Error(code, isAboutPhone ? m_phone.mac.hyphens() : service->name, told.words);
    end(told);
}

void RedirectClient::baffle(Effect effect, const QByteArray& body)
{
    Told told;
    told.words = shown(QString::fromUtf8(body.left(2 * longestWords)));
    told.error = Error(
        ErrorCode::RedirectRefused, RedirectService::find(m_account.service)->name, told.words);
    told.isUnknown = effect == Effect::Changes;
    end(told);
}

/// Services quote what they were sent: addresses with keys in them.
QString RedirectClient::shown(const QString& words) const
{
    static const QRegularExpression key(u"[0-9A-Fa-f]{32,}"_s);
    QString text = QString::fromUtf8(
        Redactor::redact(words.toUtf8(), { m_account.password, Secret(m_phone.url) }));
    text.replace(key, QString::fromUtf8(Redactor::mask));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u' '; });
    return text.simplified().left(longestWords);
}

void RedirectClient::end(Told told)
{
    if (m_then)
        std::exchange(m_then, {})(told);
}
