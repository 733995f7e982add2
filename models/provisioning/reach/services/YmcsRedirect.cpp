// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/RedirectClient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QString ymcsWords(const HttpExchange::Reply& reply)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    QStringList words;
    for (const QString& key : { u"code"_s, u"error"_s, u"message"_s }) {
        const QJsonValue value = json[key];
        const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
        if (!text.isEmpty())
            words.append(text);
    }
    return words.isEmpty() ? QString::number(reply.status) + u' ' + QString::fromUtf8(reply.phrase)
                           : words.join(u' ');
}

/// Yealink's management cloud. Source: YMCS API v2, RPS device management.
class YmcsRedirect : public RedirectClient {
public:
    YmcsRedirect(const RedirectAccount& account, const QUrl& base)
        : RedirectClient(account, base)
    {
    }

protected:
    void begin() override
    {
        m_wasRemoved = false;
        m_token.isEmpty() ? fetchToken() : add();
    }

private:
    void fetchToken();
    void add();
    void onAdded(const HttpExchange::Reply& reply);
    void onRefused(const QString& words);
    void addWithSerial();
    void removeOurs();
    void fetchPin();
    void post(const QString& path, const QJsonDocument& body, const QByteArray& authorization,
        Effect effect, Next next);
    [[nodiscard]] QString plainMac() const { return phone().mac.plain().toLower(); }

    QString m_token;
    bool m_wasRemoved = false;
};

void YmcsRedirect::post(const QString& path, const QJsonDocument& body,
    const QByteArray& authorization, Effect effect, Next next)
{
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray nonce
        = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
    ask({ "POST", urlOf(path), body.toJson(QJsonDocument::Compact),
            { { "Content-Type", "application/json" }, { "Accept", "application/json" },
                { "timestamp", QByteArray::number(QDateTime::currentMSecsSinceEpoch()) },
                { "nonce", nonce }, { "Authorization", authorization } } },
        effect, std::move(next));
}

void YmcsRedirect::fetchToken()
{
    const QByteArray login = account().user.toUtf8() + ':' + account().password.revealUtf8();
    post(u"v2/token"_s, QJsonDocument(QJsonObject { { u"grant_type"_s, u"client_credentials"_s } }),
        "Basic " + login.toBase64(), Effect::Reads, [this](const HttpExchange::Reply& reply) {
            m_token = QJsonDocument::fromJson(reply.body)[u"access_token"_s].toString();
            if (reply.status == 200 && !m_token.isEmpty())
                return add();
            if (reply.status == 200)
                return baffle(Effect::Reads, reply.body);
            const bool isAboutUs = reply.status == 400 || reply.status == 403;
            isAboutUs ? refuse(ErrorCode::RedirectCredentialsRefused, ymcsWords(reply))
                      : refuse(ymcsWords(reply));
        });
}

void YmcsRedirect::add()
{
    post(u"v2/rps/addDevicesByMac"_s,
        QJsonDocument(QJsonArray {
            QJsonObject { { u"mac"_s, plainMac() }, { u"uniqueServerUrl"_s, phone().url } } }),
        "Bearer " + m_token.toUtf8(), Effect::Changes,
        [this](const HttpExchange::Reply& reply) { onAdded(reply); });
}

void YmcsRedirect::onAdded(const HttpExchange::Reply& reply)
{
    if (reply.status != 200)
        return onRefused(ymcsWords(reply));
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (json[u"successCount"_s].toInt() == 1)
        return fetchPin();
    const QString words = json[u"errors"_s][0][u"errorInfo"_s].toString();
    words.isEmpty() ? baffle(Effect::Changes, reply.body) : onRefused(words);
}

/// A device of ours with an earlier address has to go first; where adding by address alone is not
/// allowed the serial number proves that one has it.
void YmcsRedirect::onRefused(const QString& words)
{
    const bool isThere
        = words.contains(u"800003") || words.contains(u"already exists", Qt::CaseInsensitive);
    const bool isNotAllowed = words.contains(u"900403") || words.contains(u"900501");
    if (isThere && !m_wasRemoved)
        return removeOurs();
    if (isNotAllowed)
        return phone().serial.isEmpty() ? refuse(ErrorCode::RedirectSerialMissing, words)
                                        : addWithSerial();
    refuse(words);
}

void YmcsRedirect::removeOurs()
{
    m_wasRemoved = true;
    post(u"v2/rps/delDevices"_s,
        QJsonDocument(QJsonObject {
            { u"deviceIdType"_s, u"mac"_s }, { u"deviceIds"_s, QJsonArray { plainMac() } } }),
        "Bearer " + m_token.toUtf8(), Effect::Changes, [this](const HttpExchange::Reply& reply) {
            const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
            json[u"successCount"_s].toInt() == 1
                ? add()
                : refuse(ErrorCode::RedirectForeign, ymcsWords(reply));
        });
}

void YmcsRedirect::addWithSerial()
{
    post(u"v2/rps/devices"_s,
        QJsonDocument(QJsonObject { { u"mac"_s, plainMac() }, { u"sn"_s, phone().serial },
            { u"uniqueServerUrl"_s, phone().url } }),
        "Bearer " + m_token.toUtf8(), Effect::Changes, [this](const HttpExchange::Reply& reply) {
            reply.status == 201 ? fetchPin() : refuse(ymcsWords(reply));
        });
}

/// The phone may ask for it; without one it asks for nothing.
void YmcsRedirect::fetchPin()
{
    post(u"v2/rps/listDevicePins"_s,
        QJsonDocument(QJsonObject { { u"macs"_s, QJsonArray { plainMac() } } }),
        "Bearer " + m_token.toUtf8(), Effect::Reads, [this](const HttpExchange::Reply& reply) {
            confirm({}, QJsonDocument::fromJson(reply.body)[0][u"pin"_s].toString());
        });
}

} // namespace

std::unique_ptr<RedirectClient> RedirectClients::ymcs(
    const RedirectAccount& account, const QUrl& base)
{
    return std::make_unique<YmcsRedirect>(account, base);
}
