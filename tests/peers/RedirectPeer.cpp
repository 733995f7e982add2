// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/RedirectPeer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSslSocket>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString digits(QString mac) { return mac.remove(u'-').remove(u':').toLower(); }

/// Method and all texts of a call, in order.
QPair<QString, QStringList> rpcCall(const QByteArray& body)
{
    QXmlStreamReader reader(body);
    QString method;
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"methodName")
            method = reader.readElementText();
        else if (reader.name() == u"string")
            texts.append(reader.readElementText());
    }
    return reader.hasError() ? QPair<QString, QStringList>() : qMakePair(method, texts);
}

/// What percent-encoding and "+" stand for in a query.
QString unescaped(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

} // namespace

RedirectPeer::RedirectPeer(Setup setup)
    : m_setup(std::move(setup))
{
}

bool RedirectPeer::listen()
{
    if (m_setup.tls.isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(m_setup.tls);
        m_server = std::move(server);
    }
    connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RedirectPeer::onConnection);
    return m_server->listen(QHostAddress::LocalHost);
}

QString RedirectPeer::url() const
{
    const QString path = m_setup.service == u"fanvil"                 ? u"xmlrpc.php"_s
        : m_setup.service == u"gigaset"                               ? u"apxml/rpc.do"_s
        : m_setup.service == u"yealink" || m_setup.service == u"snom" ? u"xmlrpc"_s
                                                                      : QString();
    return u"%1:%2/%3"_s.arg(m_setup.tls.isNull() ? u"http://127.0.0.1"_s : u"https://localhost"_s)
        .arg(m_server->serverPort())
        .arg(path);
}

void RedirectPeer::onConnection()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        auto parser = std::make_shared<HttpRequestParser>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
            parser->feed(socket->readAll());
            if (const auto request = parser->next())
                serve(*socket, *request);
        });
    }
}

void RedirectPeer::serve(QTcpSocket& socket, const HttpRequest& request)
{
    if (m_setup.fault == Fault::None) {
        send(socket, answerTo(request));
        return;
    }
    m_requests.append(QString::fromLatin1(request.method));
    misbehave(socket);
}

void RedirectPeer::misbehave(QTcpSocket& socket) const
{
    switch (m_setup.fault) {
    case Fault::None:
    case Fault::Silent:
        return;
    case Fault::Cut:
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"half\":");
        socket.disconnectFromHost();
        return;
    case Fault::Nonsense:
        send(socket, { 200, "\xff<<<&&& nonsense 00112233445566778899aabbccddeeff" });
        return;
    case Fault::Huge:
        send(socket, { 200, QByteArray(2'000'000, 'x') });
        return;
    case Fault::LoginPage:
        send(socket, { 200, "<!DOCTYPE html><html><body><form>Login</form></body></html>" });
        return;
    case Fault::Elsewhere:
        socket.write("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:9/\r\n"
                     "Content-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
        return;
    case Fault::Broken:
        send(socket, { 502, "bad gateway" });
        return;
    }
}

void RedirectPeer::send(QTcpSocket& socket, const Answer& answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    if (!answer.link.isEmpty())
        text += "Link: " + answer.link + "\r\n";
    socket.write(text + "Content-Length: " + QByteArray::number(answer.body.size())
        + "\r\nConnection: close\r\n\r\n" + answer.body);
    socket.disconnectFromHost();
}

RedirectPeer::Answer RedirectPeer::answerTo(const HttpRequest& request)
{
    if (m_setup.service == u"falconieri")
        return answerFalconieri(request);
    if (m_setup.service == u"ymcs")
        return answerYmcs(request);
    if (m_setup.service == u"sraps" || m_setup.service == u"grape")
        return answerHawk(request);
    return answerRpc(request);
}

bool RedirectPeer::isBasic(const HttpRequest& request, const QByteArray& secret) const
{
    return request.headers.value("authorization")
        == "Basic " + (QByteArray(user) + ':' + secret).toBase64();
}

RedirectPeer::Answer RedirectPeer::answerRpc(const HttpRequest& request)
{
    const auto md5 = [](const QByteArray& text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    const QByteArray secret
        = m_setup.service == u"fanvil" ? md5(md5(password)) : QByteArray(password);
    if (!isBasic(request, secret))
        return { 401 };
    const auto [method, texts] = rpcCall(request.body);
    m_requests.append(method);
    if (method.isEmpty())
        return { 400 };
    const bool isTaken = takeRpc(method, texts);
    const bool isMissing = method == u"redirect.deleteServer" && !isTaken;
    const QByteArray words = isTaken ? QByteArray("ok")
        : isMissing                  ? QByteArray("Error:server_not_exist")
                                     : m_setup.refusal.toHtmlEscaped().toUtf8();
    // Some write the text's type and some do not.
    const QByteArray text = m_setup.service == u"snom" || m_setup.service == u"fanvil"
        ? "<string>" + words + "</string>"
        : words;
    return { 200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodResponse><params><param><value><array>"
        "<data><value><boolean>"
            + QByteArray(isTaken ? "1" : "0") + "</boolean></value><value>" + text
            + "</value></data></array></value></param></params></methodResponse>" };
}

bool RedirectPeer::takeRpc(const QString& method, const QStringList& texts)
{
    if (method == u"redirect.deleteServer")
        return m_settings.contains(u"cfgName"_s);
    if (method == u"redirect.addMaterialServer") {
        for (const QString& text : texts)
            m_settings.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
        return !m_setup.refusal.contains(u"url");
    }
    if (method == u"autoprov.deregisterDevice" || method == u"redirect.deRegisterDevice")
        return false; // it was not there before; whoever asks does not care
    if (!m_setup.refusal.isEmpty())
        return false;
    const bool isUrlThird = m_setup.service == u"yealink";
    m_phones.insert(
        m_setup.service == u"gigaset" ? texts.value(0).toLower() : digits(texts.value(0)),
        texts.value(isUrlThird ? 2 : 1));
    return true;
}

RedirectPeer::Answer RedirectPeer::answerFalconieri(const HttpRequest& request)
{
    static const QRegularExpression path(
        u"^/providers/([a-z]+)/((?:[A-F0-9]{2}-){5}[A-F0-9]{2})$"_s);
    m_requests.append(QString::fromLatin1(request.method) + u' ' + request.path);
    if (!isBasic(request, password))
        return { 401 };
    const auto match = path.match(request.path);
    if (!match.hasMatch() || request.method != "PUT")
        return { 400, json({ { u"error"_s, u"missing_mac_address"_s } }) };
    const QString provider = match.captured(1);
    if (provider != u"snom" && provider != u"gigaset" && provider != u"fanvil"
        && provider != u"yealink")
        return { 404, json({ { u"error"_s, u"provider_not_supported"_s } }) };
    QString url = QJsonDocument::fromJson(request.body)[u"url"_s].toString();
    if (url.isEmpty())
        return { 400, json({ { u"error"_s, u"unsupported_url_scheme"_s } }) };
    if (provider == u"gigaset" && !request.query.contains(u"crc"_s))
        return { 400, json({ { u"error"_s, u"missing_mac-id_crc"_s } }) };
    if (!m_setup.refusal.isEmpty()) {
        const bool isOwn = m_setup.refusal.startsWith(u"unknown_provider_error");
        return { 500,
            json({ { u"error"_s, m_setup.refusal },
                { u"message"_s, isOwn ? QString() : u"said the vendor"_s } }) };
    }
    if (provider != u"fanvil")
        url = unescaped(url);
    m_phones.insert(digits(match.captured(2)), url);
    return {};
}

RedirectPeer::Answer RedirectPeer::answerYmcs(const HttpRequest& request)
{
    static const QRegularExpression nonce(u"^[0-9a-f]{32}$"_s);
    m_requests.append(request.path);
    const QString given = QString::fromLatin1(request.headers.value("nonce"));
    const qint64 at = request.headers.value("timestamp").toLongLong();
    if (!nonce.match(given).hasMatch() || m_nonces.contains(given)
        || qAbs(at - QDateTime::currentMSecsSinceEpoch()) > 300'000)
        return { 400, json({ { u"code"_s, u"900400"_s } }) };
    m_nonces.append(given);
    if (request.path == u"/v2/token")
        return isBasic(request, password)
            ? Answer { 200,
                  json({ { u"access_token"_s, u"bearer-1"_s }, { u"expires_in"_s, 3600 } }) }
            : Answer { 401, json({ { u"error"_s, u"invalid_client"_s } }) };
    if (request.headers.value("authorization") != "Bearer bearer-1")
        return { 401, json({ { u"code"_s, u"900401"_s } }) };
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (request.path == u"/v2/rps/listDevicePins")
        return { 200,
            QJsonDocument(QJsonArray { QJsonObject { { u"mac"_s, body[u"macs"_s][0].toString() },
                              { u"pin"_s, u"4711"_s } } })
                .toJson() };
    if (request.path == u"/v2/rps/delDevices") {
        m_setup.isKnown = false;
        return { 200, json({ { u"total"_s, 1 }, { u"successCount"_s, 1 } }) };
    }
    if (request.path == u"/v2/rps/devices") {
        if (body[u"sn"_s].toString().isEmpty())
            return { 400, json({ { u"code"_s, u"800002"_s }, { u"message"_s, u"Invalid SN"_s } }) };
        m_phones.insert(body[u"mac"_s].toString(), body[u"uniqueServerUrl"_s].toString());
        return { 201, json({ { u"id"_s, u"1"_s } }) };
    }
    if (!m_setup.isMacAloneAllowed)
        return { 403, json({ { u"code"_s, u"900403"_s }, { u"message"_s, u"forbidden"_s } }) };
    const QString refusal = m_setup.isKnown ? u"800003"_s : m_setup.refusal;
    if (refusal == u"900429")
        return { 400, json({ { u"code"_s, refusal } }) };
    if (!refusal.isEmpty())
        return { 200,
            json({ { u"total"_s, 1 }, { u"successCount"_s, 0 }, { u"failureCount"_s, 1 },
                { u"errors"_s, QJsonArray { QJsonObject { { u"errorInfo"_s, refusal } } } } }) };
    m_phones.insert(body[0][u"mac"_s].toString(), body[0][u"uniqueServerUrl"_s].toString());
    return { 200, json({ { u"total"_s, 1 }, { u"successCount"_s, 1 } }) };
}

/// As the specification has it, computed here anew.
bool RedirectPeer::isHawk(const HttpRequest& request) const
{
    static const QRegularExpression pair(u"([a-z]+)=\"([^\"]*)\""_s);
    const QString header = QString::fromLatin1(request.headers.value("authorization"));
    QMap<QString, QString> fields;
    for (auto it = pair.globalMatch(header); it.hasNext();) {
        const auto match = it.next();
        fields.insert(match.captured(1), match.captured(2));
    }
    QString resource = request.path;
    if (!request.query.isEmpty()) { // one parameter is all that is ever sent
        resource += u'?' + request.query.firstKey() + u'=' + request.query.first();
    }
    const QByteArray type = request.body.isEmpty() ? QByteArray() : "application/json";
    const QByteArray hash = QCryptographicHash::hash(
        "hawk.1.payload\n" + type + '\n' + request.body + '\n', QCryptographicHash::Sha256)
                                .toBase64();
    const QStringList lines { u"hawk.1.header"_s, fields[u"ts"_s], fields[u"nonce"_s],
        QString::fromLatin1(request.method), resource, u"127.0.0.1"_s,
        QString::number(m_server->serverPort()), QString::fromLatin1(hash), QString(), QString() };
    const QByteArray mac = QMessageAuthenticationCode::hash(
        lines.join(u'\n').toUtf8(), password, QCryptographicHash::Sha256)
                               .toBase64();
    const qint64 age = qAbs(fields[u"ts"_s].toLongLong() - QDateTime::currentSecsSinceEpoch());
    return header.startsWith(u"Hawk ") && fields[u"id"_s] == QLatin1StringView(user) && age < 60
        && fields[u"hash"_s].toLatin1() == hash && fields[u"mac"_s].toLatin1() == mac;
}

RedirectPeer::Answer RedirectPeer::answerHawk(const HttpRequest& request)
{
    m_requests.append(QString::fromLatin1(request.method) + u' ' + request.path);
    if (!isHawk(request))
        return { 401, json({ { u"message"_s, u"Bad mac"_s } }) };
    const QString own = url();
    const QString setting
        = m_setup.service == u"sraps" ? u"setting_server"_s : u"ProvisioningServer"_s;
    const QString id = u"6e1b"_s;
    if (request.path == u"/settings/") {
        const bool isFirst = request.query.contains(u"page_size"_s);
        const QJsonObject entry { { u"uuid"_s, isFirst ? u"0000"_s : id },
            { u"param_name"_s, isFirst ? u"language"_s : setting } };
        const QString next
            = (m_setup.isLinkingElsewhere ? u"http://127.0.0.2:9/"_s : own) + u"settings/?page=2"_s;
        return { 200, QJsonDocument(QJsonArray { entry }).toJson(),
            isFirst ? "<" + next.toLatin1() + ">; rel=\"next\"" : QByteArray() };
    }
    if (request.path == u"/tokens/"_s + QLatin1StringView(user))
        return { 200,
            json({ { u"links"_s, QJsonObject { { u"company"_s, own + u"companies/9"_s } } } }) };
    if (request.path == u"/companies/9")
        return { 200,
            json({ { u"links"_s,
                QJsonObject { { u"endpoints"_s, own + u"companies/9/endpoints/"_s } } } }) };
    if (request.method != "PUT" || !request.path.startsWith(u"/companies/9/endpoints/"))
        return { 404 };
    if (!m_setup.refusal.isEmpty())
        return { 403, json({ { u"message"_s, m_setup.refusal } }) };
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    m_phones.insert(
        body[u"mac"_s].toString(), body[u"settings_manager"_s][id][u"value"_s].toString());
    return { 201, json({ { u"mac"_s, body[u"mac"_s] } }) };
}
