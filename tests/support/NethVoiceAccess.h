// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceSession.h"
#include "tests/peers/NethVoicePeer.h"
#include "tests/support/CannedWebServer.h"

#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>

/// How a simulated NethVoice is reached, by another name than its address.
namespace NethVoiceTest {

inline const QString host = QStringLiteral("pbx.example.net");

/// As the certificate's owner reads it.
inline QString fingerprintOf(const QString& file)
{
    const auto certificates = QSslCertificate::fromPath(file);
    return certificates.isEmpty() ? QString()
                                  : QStringLiteral("SHA256:")
            + QString::fromLatin1(
                certificates.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

inline PbxAccess unknownAccess(quint16 port, const QString& password, int speed = 1)
{
    PbxAccess access;
    access.pbx.host = host;
    access.pbx.address = QStringLiteral("127.0.0.1");
    access.pbx.user = QStringLiteral("admin");
    access.pbx.password = Secret(password);
    access.port = port;
    access.clock = Clock(speed);
    return access;
}

inline PbxTrust trustOf(quint16 port, const QString& fingerprint)
{
    return { QStringLiteral("tls"), host + u':' + QString::number(port), {}, fingerprint };
}

/// To a peer that is known already.
inline PbxAccess accessTo(const NethVoicePeer& peer, int speed = 1)
{
    PbxAccess access = unknownAccess(peer.port(), peer.setup().password, speed);
    access.known.append(trustOf(peer.port(), fingerprintOf(peer.certificate())));
    return access;
}

constexpr int waitMs = 60'000;

/// What comes back, by running the event loop until it does.
template <typename Value>
std::optional<Value> awaited(const std::function<void(std::function<void(Value)>)>& start)
{
    QEventLoop loop;
    auto result = std::make_shared<std::optional<Value>>();
    start([result, quit = QPointer(&loop)](Value value) {
        *result = std::move(value);
        if (quit)
            quit->quit();
    });
    QTimer::singleShot(waitMs, &loop, &QEventLoop::quit);
    if (!*result)
        loop.exec();
    return *result;
}

inline Status opened(NethVoiceSession& session)
{
    const auto status = awaited<Status>([&](const auto& then) { session.open(then); });
    return status.value_or(fail(ErrorCode::Timeout, QStringLiteral("the test")));
}

inline Result<NethVoiceSession::Reply> asked(NethVoiceSession& session, NethVoiceSession::Verb verb,
    NethVoiceSession::Api api, const QString& path, const QJsonValue& body = {},
    const QList<int>& statuses = {})
{
    const auto reply = awaited<Result<NethVoiceSession::Reply>>(
        [&](const auto& then) { session.ask(verb, api, path, body, statuses, then); });
    return reply.value_or(fail(ErrorCode::Timeout, QStringLiteral("the test")));
}

inline Result<NethVoiceSession::Reply> askedPortal(
    NethVoiceSession& session, const QString& domain, const QString& action)
{
    const auto reply = awaited<Result<NethVoiceSession::Reply>>(
        [&](const auto& then) { session.askPortal(domain, action, {}, then); });
    return reply.value_or(fail(ErrorCode::Timeout, QStringLiteral("the test")));
}

template <typename Value> QString codeOf(const Result<Value>& result)
{
    return result ? QStringLiteral("done") : errorCodeName(result.error().code);
}

inline QSslConfiguration tlsOf(const QString& certificate, const QString& key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile file(key);
    if (!file.open(QFile::ReadOnly))
        return {};
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    tls.setPrivateKey(QSslKey(&file, QSsl::Ec));
    return tls;
}

inline const QByteArray ns8Script
    = "var customConfig={BASE_API_URL_CTI:'https://'+location.host+'/api'};";

/// A NethVoice as far as logging in goes; `other` answers the rest.
inline CannedWebServer::Answer loggingIn(
    CannedWebServer::Answer other, QByteArray script = ns8Script)
{
    return [other = std::move(other), script = std::move(script)](
               const HttpRequest& request) -> std::optional<QByteArray> {
        if (request.path == QLatin1String("/freepbx/wizard/scripts/custom.js"))
            return script.isEmpty() ? CannedWebServer::json("not here", 404)
                                    : CannedWebServer::json(script);
        if (request.path == QLatin1String("/freepbx/rest/testauth"))
            return CannedWebServer::json(
                "{\"result\":\"1234\"}", 200, "Set-Cookie: PHPSESSID=canary; path=/\r\n");
        if (request.path == QLatin1String("/freepbx/rest/mainextensions/userlimits"))
            return CannedWebServer::json("{\"limit\":false}");
        if (request.path == QLatin1String("/tancredi/api/v1/macvendors"))
            return CannedWebServer::json("{\"00A859\":\"fanvil\"}");
        return other(request);
    };
}

} // namespace NethVoiceTest
