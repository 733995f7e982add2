// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/RedirectClient.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// A gateway to the vendors' services. Source: Falconieri REST.
class FalconieriRedirect : public RedirectClient {
public:
    FalconieriRedirect(const RedirectAccount& account, const QUrl& base)
        : RedirectClient(account, base)
    {
    }

protected:
    void begin() override
    {
        const QString provider = phone().vendor == u"nethesis" ? u"fanvil"_s : phone().vendor;
        QString path = u"providers/%1/%2"_s.arg(provider, phone().mac.hyphens());
        if (!phone().checkCode.isEmpty())
            path += u"?crc="_s + QString::fromLatin1(QUrl::toPercentEncoding(phone().checkCode));
        // It decodes the address once on its way to every vendor but this one.
        QString url = phone().url;
        if (provider != u"fanvil")
            url.replace(u'%', u"%25"_s).replace(u'+', u"%2B"_s);
        const QByteArray login = account().user.toUtf8() + ':' + account().password.revealUtf8();
        ask({ "PUT", urlOf(path),
                QJsonDocument(QJsonObject { { u"url"_s, url } }).toJson(QJsonDocument::Compact),
                { { "Content-Type", "application/json" },
                    { "Authorization", "Basic " + login.toBase64() } } },
            Effect::Changes, [this](const HttpExchange::Reply& reply) { judge(reply); });
    }

private:
    void judge(const HttpExchange::Reply& reply);
};

void FalconieriRedirect::judge(const HttpExchange::Reply& reply)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (reply.status == 200) {
        // A login page of the proxy before it is no confirmation.
        if (!reply.body.trimmed().isEmpty() && json.isEmpty())
            return baffle(Effect::Changes, reply.body);
        return confirm({}, json[u"device_pin"_s].toString());
    }
    if (reply.status == 403)
        return refuse(ErrorCode::RedirectCredentialsRefused, u"403"_s);
    QString words = json[u"error"_s].toString();
    if (const QString message = json[u"message"_s].toString();
        !message.isEmpty() && !words.contains(message))
        words += u": "_s + message;
    refuse(words.isEmpty() ? QString::number(reply.status) + u' ' + QString::fromUtf8(reply.phrase)
                           : words);
}

} // namespace

std::unique_ptr<RedirectClient> RedirectClients::falconieri(
    const RedirectAccount& account, const QUrl& base)
{
    return std::make_unique<FalconieriRedirect>(account, base);
}
