// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TvoxPeer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslSocket>

using namespace Qt::StringLiterals;

TvoxPeer::TvoxPeer(QSslConfiguration tls, Fault fault)
    : m_fault(fault)
{
    m_server.setSslConfiguration(std::move(tls));
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TvoxPeer::onConnection);
}

bool TvoxPeer::listen() { return m_server.listen(QHostAddress::LocalHost); }

void TvoxPeer::onConnection()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto parser = std::make_shared<HttpRequestParser>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
            parser->feed(socket->readAll());
            while (const auto request = parser->next())
                serve(*socket, *request);
        });
    }
}

void TvoxPeer::send(QTcpSocket& socket, int status, const QByteArray& body) const
{
    const QByteArray where
        = m_fault == Fault::Elsewhere ? "Location: https://elsewhere.example/\r\n" : "";
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + where
        + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + (m_fault == Fault::Cut ? body.left(body.size() / 2) : body));
    if (m_fault == Fault::Cut)
        socket.disconnectFromHost();
}

void TvoxPeer::serve(QTcpSocket& socket, const HttpRequest& request)
{
    const QJsonObject call = QJsonDocument::fromJson(request.body).object();
    QStringList words { call[u"method"_s].toString() };
    for (const QJsonValue& parameter : call[u"params"_s].toArray())
        words.append(parameter.toString());
    m_calls.append(words.join(u' '));
    if (m_fault == Fault::Silent)
        return;
    if (request.method != "POST" || request.path != u"/tvox/webapi")
        return send(socket, 404, {});
    if (m_fault == Fault::LoginPage)
        return send(socket, 200, "<html>OCC</html>");
    if (m_fault == Fault::Nonsense)
        return send(socket, 200, "[[[");
    if (m_fault == Fault::Elsewhere || m_fault == Fault::Broken)
        return send(socket, m_fault == Fault::Broken ? 500 : 302, "{}");
    send(socket, 200, QJsonDocument(answerTo(call)).toJson(QJsonDocument::Compact));
}

QJsonObject TvoxPeer::answerTo(const QJsonObject& call) const
{
    const int id = call[u"id"_s].toInt() + (m_fault == Fault::WrongId ? 7 : 0);
    QJsonObject answer { { u"jsonrpc"_s, u"2.0"_s }, { u"id"_s, id } };
    const QJsonArray given = call[u"params"_s].toArray();
    const auto refuse = [&answer](int code, const QString& message) {
        answer.insert(u"error"_s, QJsonObject { { u"code"_s, code }, { u"message"_s, message } });
    };
    if (call[u"method"_s].toString() == u"getVersion") {
        if (m_fault == Fault::VersionRefused)
            refuse(-32601, u"Method not found"_s);
        else if (m_fault == Fault::OneVersion)
            answer.insert(u"result"_s, u"24.3.1"_s);
        else
            answer.insert(u"result"_s,
                QJsonArray { m_fault == Fault::OddVersion ? u"24\n<b>"_s : u"24.3.1"_s, u"1.9"_s });
    } else if (call[u"method"_s].toString() != u"login" || given.size() != 3 || given[0].toString() != u"1.9") {
        refuse(-32602, u"Invalid params"_s);
    } else if (given[1].toString() != QLatin1String(user) || given[2].toString() != QLatin1String(password)
        || m_fault == Fault::Loud) {
        // As long as what is shown of it, which ends amid the password.
        refuse(-32000, u"Bad login "_s.leftJustified(m_fault == Fault::Loud ? 186 : 0, u'.')
                + given[2].toString());
    } else {
        answer.insert(u"result"_s,
            m_fault == Fault::NoSession ? QJsonObject()
                                        : QJsonObject { { u"sessionId"_s, u"ABC123"_s } });
    }
    return answer;
}
