// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/HttpRequest.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

/// A desk phone's web server.
class CallPeer : public QTcpServer {
public:
    enum class Kind { Open, Basic, Digest, LoginPage, Refusing, Silent };
    explicit CallPeer(Kind kind)
        : m_kind(kind)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            auto parser = std::make_shared<HttpRequestParser>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
                const QByteArray bytes = socket->readAll();
                heads.append(bytes);
                parser->feed(bytes);
                if (const auto request = parser->next())
                    serve(*socket, *request);
            });
        });
    }
    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(serverPort()); }
    QByteArrayList heads;
    int calls = 0;

private:
    void serve(QTcpSocket& socket, const HttpRequest& request)
    {
        const QByteArray given = request.headers.value("authorization");
        const auto say
            = [&](const QByteArray& status, const QByteArray& more, const QByteArray& body = {}) {
                  socket.write("HTTP/1.1 " + status + "\r\n" + more + "Content-Length: "
                      + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                  socket.disconnectFromHost();
              };
        switch (m_kind) {
        case Kind::Silent:
            return;
        case Kind::Refusing:
            return say("403 Forbidden", {});
        case Kind::LoginPage:
            return say("200 OK", {}, "<html><input name='p' type=\"password\"></html>");
        case Kind::Basic:
            if (given != "Basic " + QByteArray("admin:CANARY-phone").toBase64())
                return say("401 Unauthorized", "WWW-Authenticate: Basic realm=\"phone\"\r\n");
            break;
        case Kind::Digest:
            if (!isDigest(request.method, given))
                return say("401 Unauthorized",
                    "WWW-Authenticate: Digest realm=\"phone\", nonce=\"n1\", qop=\"auth\"\r\n");
            break;
        case Kind::Open:
            break;
        }
        ++calls;
        say("200 OK", {});
    }
    static bool isDigest(const QByteArray& method, const QByteArray& given)
    {
        const auto field = [&](const char* name) {
            const QRegularExpression pattern(u"[ ,]%1=\"?([^\",]*)"_s.arg(QLatin1StringView(name)));
            return pattern.match(QString::fromLatin1(given)).captured(1).toLatin1();
        };
        const auto md5 = [](const QByteArray& text) {
            return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
        };
        return given.startsWith("Digest ")
            && field("response")
            == md5(md5("admin:phone:CANARY-phone") + ":n1:" + field("nc") + ':' + field("cnonce")
                + ":auth:" + md5(method + ':' + field("uri")));
    }
    Kind m_kind;
};
