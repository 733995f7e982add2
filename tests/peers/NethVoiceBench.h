// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoicePeer.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

/// A client that asks a simulated NethVoice one thing after the other.
class NethVoiceBench {
public:
    struct Reply {
        int status = 0; ///< 0 = the connection ended, or it took too long
        QByteArray body;
        QJsonValue json;
        QByteArray location;
    };

    explicit NethVoiceBench(NethVoiceSetup setup = {})
        : peer(std::move(setup))
    {
        if (!peer.start())
            qFatal("%s", qPrintable(peer.errorText()));
        key = hashOf(peer.setup().user, peer.setup().password);
    }

    [[nodiscard]] QByteArray hashOf(const QString& name, const QString& password) const
    {
        const auto sha1 = [](const QString& text) {
            return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
        };
        return sha1(name + QString::fromLatin1(sha1(password)) + peer.setup().sharedSecret);
    }

    /// @param path "/freepbx/rest/trunks"; "/trunks" alone is of the REST API
    Reply ask(const QByteArray& verb, const QString& path, const QByteArray& body = {},
        const QByteArray& type = "application/json")
    {
        const bool isWhole = path.startsWith(QLatin1String("/freepbx"))
            || path.startsWith(QLatin1String("/tancredi")) || path.startsWith(QLatin1String("/api"))
            || path.startsWith(QLatin1String("/webrest"))
            || path.startsWith(QLatin1String("/users-admin"));
        QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(peer.port())
            + (isWhole ? path : QStringLiteral("/freepbx/rest") + path));
        QNetworkRequest request(url);
        request.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(timeoutMs);
        request.setRawHeader("Accept", "application/json");
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.setRawHeader(it.key(), it.value());
        if (isSigned) {
            request.setRawHeader("User", user);
            request.setRawHeader("Secretkey", key);
        }
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", type);
        QNetworkReply* reply = manager.sendCustomRequest(request, verb, body);
        reply->ignoreSslErrors();
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return take(reply);
    }
    Reply get(const QString& path) { return ask("GET", path); }
    Reply post(const QString& path, const QByteArray& body) { return ask("POST", path, body); }
    Reply patch(const QString& path, const QByteArray& body) { return ask("PATCH", path, body); }
    Reply remove(const QString& path) { return ask("DELETE", path); }

    NethVoicePeer peer;
    QNetworkAccessManager manager;
    QByteArray user = "admin";
    QByteArray key;
    bool isSigned = true;
    QMap<QByteArray, QByteArray> headers;
    int timeoutMs = 20'000;

private:
    static Reply take(QNetworkReply* reply)
    {
        Reply out;
        out.body = reply->readAll();
        const bool isWhole = reply->error() == QNetworkReply::NoError
            || reply->error() >= QNetworkReply::ContentAccessDenied;
        out.status
            = isWhole ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        out.location = reply->rawHeader("Location");
        // Any value, not only an object or a list.
        out.json = QJsonDocument::fromJson('[' + out.body + ']').array().at(0);
        reply->deleteLater();
        return out;
    }
};
