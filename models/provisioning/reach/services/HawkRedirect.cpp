// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/HawkHeader.h"
#include "models/provisioning/reach/services/RedirectClient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 20;

QString hawkWords(const HttpExchange::Reply& reply)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    for (const QString& key : { u"message"_s, u"error"_s, u"detail"_s })
        if (const QString words = json[key].toString(); !words.isEmpty())
            return words;
    return QString::number(reply.status) + u' ' + QString::fromUtf8(reply.phrase);
}

/// Snom SRAPS and Gigaset GRAPE, which share one API: an account's company leads to its endpoints,
/// and the setting to write is known by its number.
class HawkRedirect : public RedirectClient {
public:
    HawkRedirect(const RedirectAccount& account, const QUrl& base)
        : RedirectClient(account, base)
        , m_setting(account.service == u"sraps" ? u"setting_server"_s : u"ProvisioningServer"_s)
    {
    }

protected:
    void begin() override
    {
        if (!m_endpoints.isEmpty())
            return put();
        m_pages = 0;
        findSetting(urlOf(u"settings/?page_size=1000"_s));
    }

private:
    void findSetting(const QUrl& page);
    void onSettings(const HttpExchange::Reply& reply);
    void findCompany();
    void put();
    /// A link of the service: nowhere else than the service is.
    [[nodiscard]] std::optional<QUrl> linked(const QString& text) const;
    void fetch(const QByteArray& verb, const QUrl& url, const QByteArray& body, Next next);

    QString m_setting;
    QString m_settingId;
    QUrl m_endpoints;
    int m_pages = 0;
};

std::optional<QUrl> HawkRedirect::linked(const QString& text) const
{
    const QUrl url = base().resolved(QUrl(text));
    const bool isThere = url.isValid() && url.scheme() == base().scheme()
        && url.host() == base().host() && url.port() == base().port() && url.userInfo().isEmpty();
    return isThere ? std::optional(url) : std::nullopt;
}

void HawkRedirect::fetch(const QByteArray& verb, const QUrl& url, const QByteArray& body, Next next)
{
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    HawkHeader header;
    header.id = account().user.toUtf8();
    header.key = account().password;
    header.verb = verb;
    header.url = url;
    header.timestamp = QDateTime::currentSecsSinceEpoch();
    header.nonce = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
    header.payload = body;
    header.hasPayload = true;
    QList<QPair<QByteArray, QByteArray>> headers { { "Accept", "application/json" } };
    if (!body.isEmpty()) {
        header.contentType = "application/json";
        headers.append({ "Content-Type", header.contentType });
    }
    headers.append({ "Authorization", header.value() });
    ask({ verb, url, body, headers }, verb == "GET" ? Effect::Reads : Effect::Changes,
        [this, next = std::move(next)](const HttpExchange::Reply& reply) {
            reply.status >= 300 ? refuse(hawkWords(reply)) : next(reply);
        });
}

void HawkRedirect::findSetting(const QUrl& page)
{
    if (++m_pages > mostPages)
        return refuse(ErrorCode::RedirectRefused, m_setting);
    fetch("GET", page, {}, [this](const HttpExchange::Reply& reply) { onSettings(reply); });
}

void HawkRedirect::onSettings(const HttpExchange::Reply& reply)
{
    static const QRegularExpression next(uR"re(<([^>]*)>\s*;\s*rel="next")re"_s);
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (!json.isArray())
        return baffle(Effect::Reads, reply.body);
    for (const auto& setting : json.array())
        if (setting[u"param_name"_s].toString() == m_setting) {
            m_settingId = setting[u"uuid"_s].toString();
            return findCompany();
        }
    const auto match = next.match(QString::fromLatin1(reply.link));
    const auto page = match.hasMatch() ? linked(match.captured(1)) : std::nullopt;
    page ? findSetting(*page) : refuse(ErrorCode::RedirectRefused, m_setting);
}

void HawkRedirect::findCompany()
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(account().user));
    fetch("GET", urlOf(u"tokens/"_s + id), {}, [this](const HttpExchange::Reply& reply) {
        const auto company = linked(
            QJsonDocument::fromJson(reply.body)[u"links"_s][u"company"_s].toString(u"?"_s));
        if (!company || company->hasQuery())
            return baffle(Effect::Reads, reply.body);
        fetch("GET", *company, {}, [this](const HttpExchange::Reply& answer) {
            const auto endpoints = linked(
                QJsonDocument::fromJson(answer.body)[u"links"_s][u"endpoints"_s].toString(u"?"_s));
            if (!endpoints || endpoints->hasQuery())
                return baffle(Effect::Reads, answer.body);
            m_endpoints = *endpoints;
            put();
        });
    });
}

void HawkRedirect::put()
{
    const QString mac = phone().mac.plain().toLower();
    const QJsonObject setting { { u"value"_s, phone().url },
        { u"attrs"_s, QJsonObject { { u"perm"_s, u"RW"_s } } } };
    const QJsonObject device { { u"mac"_s, mac }, { u"autoprovisioning_enabled"_s, true },
        { u"settings_manager"_s, QJsonObject { { m_settingId, setting } } } };
    QString url = m_endpoints.toString(QUrl::FullyEncoded);
    if (!url.endsWith(u'/'))
        url += u'/';
    fetch("PUT", QUrl(url + mac, QUrl::StrictMode),
        QJsonDocument(device).toJson(QJsonDocument::Compact),
        [this](const HttpExchange::Reply& reply) {
            const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
            if (json.isEmpty() && !reply.body.trimmed().isEmpty())
                return baffle(Effect::Changes, reply.body);
            confirm();
        });
}

} // namespace

std::unique_ptr<RedirectClient> RedirectClients::hawk(
    const RedirectAccount& account, const QUrl& base)
{
    return std::make_unique<HawkRedirect>(account, base);
}
