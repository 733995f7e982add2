// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/GrandstreamWebPeer.h"

#include <QJsonDocument>
#include <QSslServer>
#include <QSslSocket>
#include <QUuid>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using Form = GrandstreamWebSetup::Form;

static const QString cgi = u"/cgi-bin/"_s;
static constexpr qsizetype junkSize = 1024 * 1024;
static constexpr qsizetype floodSize = 5 * 1024 * 1024;

/// One connection and what it has sent so far.
struct GrandstreamWebPeer::Client : public QObject {
    Client(QTcpSocket* socket, const PeerSetup& setup, QObject* parent)
        : QObject(parent)
        , link(socket, setup)
    {
    }
    PeerLink link;
    HttpRequestParser parser;
    bool isSilent = false;
};

static QString newId() { return QUuid::createUuid().toString(QUuid::Id128); }

static QString withColons(QString mac)
{
    for (qsizetype i = mac.size() - 2; i > 0; i -= 2)
        mac.insert(i, u':');
    return mac.toUpper();
}

static QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons { { 200, "OK" }, { 302, "Found" },
        { 400, "Bad Request" }, { 404, "Not Found" }, { 405, "Method Not Allowed" },
        { 411, "Length Required" }, { 413, "Content Too Large" },
        { 431, "Request Header Fields Too Large" }, { 500, "Internal Server Error" } };
    return QByteArray::number(status) + ' ' + reasons.value(status, "Status");
}

GrandstreamWebPeer::GrandstreamWebPeer(GrandstreamDevice& device, GrandstreamWebSetup setup)
    : m_device(device)
    , m_setup(std::move(setup))
    , m_port(m_setup.port)
{
    connect(&device, &PeerDevice::wentDown, this, [this] {
        m_server.reset();
        for (Client* client : findChildren<Client*>())
            client->link.reset();
        m_session.clear();
        m_isUploaded = false;
    });
    connect(&device, &PeerDevice::cameUp, this, [this] { (void)listen(); });
}

GrandstreamWebPeer::~GrandstreamWebPeer() = default;

bool GrandstreamWebPeer::start() { return listen(); }

bool GrandstreamWebPeer::listen()
{
    if (m_setup.tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*m_setup.tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &GrandstreamWebPeer::accept);
    const bool isListening = m_server->listen(m_device.address(), m_port);
    m_port = m_server->serverPort();
    return isListening;
}

void GrandstreamWebPeer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        PeerSetup setup = m_device.setup();
        setup.isBehindSsh = true; // plain bytes
        auto* client = new Client(socket, setup, this);
        connect(&client->link, &PeerLink::closed, client, &QObject::deleteLater);
        connect(&client->link, &PeerLink::received, client, [this, client](const QByteArray& data) {
            client->parser.feed(data);
            read(*client);
        });
        if (!strike(*client, PeerPoint::Connect) && m_device.reloadCount() > 0)
            strike(*client, PeerPoint::AfterReload);
    }
}

void GrandstreamWebPeer::read(Client& client)
{
    while (!client.isSilent) {
        const auto request = client.parser.next();
        if (client.parser.fault() != 0)
            return reply(
                client, { client.parser.fault(), "text/html", {}, {} }, PeerPoint::None, true);
        if (!request) {
            if (client.parser.takeExpectation())
                client.link.sendRaw("HTTP/1.1 100 Continue\r\n\r\n");
            return;
        }
        serve(client, *request);
    }
}

PeerPoint GrandstreamWebPeer::pointOf(const HttpRequest& request) const
{
    const QString name = request.path.mid(cgi.size());
    if (name == u"api.values.get")
        return request.body.contains("P89") ? PeerPoint::ShowVersion : PeerPoint::ReadValue;
    if (name.startsWith(u"download_cfg"))
        return m_isUploaded ? PeerPoint::ReadBackStartup : PeerPoint::ShowRunning;
    static const QHash<QString, PeerPoint> points { { u"dologin"_s, PeerPoint::Password },
        { u"upload_cfg"_s, PeerPoint::Load }, { u"api.values.post"_s, PeerPoint::InlineLine },
        { u"rs"_s, PeerPoint::Reload } };
    return points.value(name, PeerPoint::None);
}

bool GrandstreamWebPeer::strike(Client& client, PeerPoint point)
{
    switch (m_device.strike(point)) {
    case PeerDevice::Strike::None:
        return false;
    case PeerDevice::Strike::Silent:
        client.isSilent = true;
        return true;
    case PeerDevice::Strike::Drop:
        client.isSilent = true;
        client.link.closeWhenSent();
        return true;
    case PeerDevice::Strike::Reset:
        client.isSilent = true;
        client.link.reset();
        return true;
    case PeerDevice::Strike::Error:
        reply(client, refused(u"simulated refusal"_s), PeerPoint::None, true);
        return true;
    }
    Q_UNREACHABLE();
}

void GrandstreamWebPeer::serve(Client& client, const HttpRequest& request)
{
    m_last = request;
    ++m_requests[request.path];
    Q_EMIT requested(request.path);
    const PeerPoint point = pointOf(request);
    std::optional<Answer> answer;
    if (m_device.faults().strikesAfterEffect)
        answer = answerTo(request);
    if (strike(client, point))
        return;
    if (!answer)
        answer = answerTo(request);
    reply(client, *answer, point, !request.isKeptAlive());
}

void GrandstreamWebPeer::reply(Client& client, const Answer& answer, PeerPoint point, bool isLast)
{
    const bool isStruck = point != PeerPoint::None;
    const auto hits = [&](PeerPoint at) { return isStruck && at == point; };
    Answer out = answer;
    if (hits(m_setup.status500At))
        out = { 500, "text/html", "<html><body>simulated fault</body></html>", {} };
    if (hits(m_setup.redirectAt))
        out = { 302, "text/html", {}, "Location: http://127.0.0.2:9/elsewhere\r\n" };
    if (hits(m_setup.junkAt) || hits(m_setup.floodAt))
        out.body = QByteArray(hits(m_setup.floodAt) ? floodSize : junkSize, '\x8f');
    QByteArray head = "HTTP/1.1 " + reason(out.status) + "\r\nServer: lighttpd/1.4.69\r\n"
        + "Content-Type: " + out.type + "\r\n" + out.header;
    if (hits(m_setup.endlessHeaderAt)) {
        client.isSilent = true;
        client.link.sendRaw(head + QByteArray("X-Padding: ").append(junkSize, 'x'));
        return;
    }
    head += "Content-Length: " + QByteArray::number(out.body.size())
        + "\r\nConnection: " + (isLast ? "close" : "keep-alive") + "\r\n\r\n";
    const bool isCut = hits(m_setup.truncatedAt);
    client.link.sendRaw(head + (isCut ? out.body.first(out.body.size() / 2) : out.body));
    if (isLast || isCut)
        client.link.closeWhenSent();
    client.isSilent = client.isSilent || isLast || isCut;
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::answerTo(const HttpRequest& request)
{
    struct Way {
        QByteArray method;
        Endpoint endpoint;
        bool isOpen; ///< without a session
    };
    using Self = GrandstreamWebPeer;
    static const QHash<QString, Way> ways { { u"dologin"_s, { "POST", &Self::dologin, true } },
        { u"dologout"_s, { "POST", &Self::dologout, false } },
        { u"api.values.get"_s, { "POST", &Self::getValues, false } },
        { u"api.values.post"_s, { "POST", &Self::postValues, false } },
        { u"download_cfg"_s, { "GET", &Self::downloadText, false } },
        { u"download_cfg_xml"_s, { "GET", &Self::downloadXml, false } },
        { u"upload_cfg"_s, { "POST", &Self::upload, false } },
        { u"rs"_s, { "POST", &Self::restart, false } } };
    if (request.path == u"/" && request.method == "GET")
        return loginPage({});
    const auto way = ways.constFind(request.path.mid(cgi.size()));
    if (!request.path.startsWith(cgi) || way == ways.constEnd())
        return { 404, "text/html", "<html><body>404 - Not Found</body></html>", {} };
    if (request.method != way->method)
        return { 405, "text/html", {}, {} };
    if (!way->isOpen && !isAuthorised(request))
        return refused(u"invalid session"_s);
    return (this->*way->endpoint)(request);
}

bool GrandstreamWebPeer::isAuthorised(const HttpRequest& request) const
{
    if (m_session.isEmpty())
        return false;
    const auto fields = request.fields();
    const auto stated = [&](const QString& name) {
        return fields.contains(name) ? QString::fromUtf8(fields.value(name))
                                     : request.query.value(name);
    };
    const bool hasCookie = request.cookie("session_id") == m_session;
    switch (m_setup.form) {
    case Form::Scripted:
        return hasCookie && stated(u"session_token"_s) == m_token;
    case Form::Classic:
        return hasCookie;
    case Form::Sid:
        return stated(u"sid"_s) == m_token;
    }
    Q_UNREACHABLE();
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::loginPage(const QString& text) const
{
    QByteArray body = "<!DOCTYPE html><html><head><title>Grandstream Device Configuration</title>"
                      "</head><body>"
        + text.toUtf8();
    if (m_setup.form == Form::Scripted)
        body += "<div id=\"app\"></div><script src=\"/assets/js/index.js\"></script>";
    else
        body += "<form action=\"/cgi-bin/dologin\" method=post>"
                "<input name=\"username\" value=\"admin\"><INPUT type='password' name="
            + QByteArray(m_setup.form == Form::Classic ? "P2" : "'password'")
            + " size=10><input type=hidden name=\"gnkey\" value=\"0b82\">"
              "<input type=\"submit\" name=\"Login\" value=\"Login\"></form>";
    return { 200, "text/html", body + "</body></html>", {} };
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::refused(const QString& reason) const
{
    if (!isJson())
        return { 200, "text/html",
            "<html><body><b>Error</b>: " + reason.toUtf8() + "</body></html>", {} };
    const QJsonObject body { { u"reason"_s, reason } };
    const QJsonObject all { { u"response"_s, u"error"_s }, { u"body"_s, body } };
    return { .body = QJsonDocument(all).toJson(), .header = {} };
}

/// Each change gives a new token; a sid stays.
GrandstreamWebPeer::Answer GrandstreamWebPeer::accepted(QJsonObject body)
{
    if (!isJson())
        return { 200, "text/html", "<html><body>Your changes are saved.</body></html>", {} };
    if (body.contains(u"token"_s) && m_setup.form == Form::Scripted)
        body[u"token"_s] = m_token = newId();
    const QJsonObject all { { u"response"_s, u"success"_s }, { u"body"_s, body } };
    return { .body = QJsonDocument(all).toJson(), .header = {} };
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::dologin(const HttpRequest& request)
{
    const auto fields = request.fields();
    QByteArray password = fields.value(m_setup.form == Form::Sid ? u"password"_s : u"P2"_s);
    if (m_setup.form == Form::Scripted)
        password = QByteArray::fromBase64(password);
    const PeerSetup& device = m_device.setup();
    const bool isRight = QString::fromUtf8(fields.value(u"username"_s)) == device.user
        && QString::fromUtf8(password) == device.password
        && (m_setup.form != Form::Classic || fields.value(u"gnkey"_s) == "0b82");
    if (!m_lock.hasExpired() || !isRight)
        return wrongPassword();
    m_wrongPasswords = 0;
    if (!m_session.isEmpty() || m_device.faults().sessionLimit)
        return refused(u"another session is active"_s);
    m_session = newId().first(11);
    m_token = newId();
    m_isUploaded = false;
    m_device.noteLogin(device.user);
    Answer answer = welcome();
    answer.header = "Set-Cookie: session_id=" + m_session.toUtf8() + ";\r\n";
    return answer;
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::welcome()
{
    if (m_setup.form == Form::Sid)
        return accepted({ { u"sid"_s, m_token } });
    if (m_setup.form == Form::Scripted)
        return accepted({ { u"session_token"_s, m_token }, { u"role"_s, u"admin"_s },
            { u"default_auth"_s, u"false"_s } });
    return { 200, "text/html",
        "<html><body><table><tr><td><b>Product Model:</b></td><td>&nbsp; "
            + m_device.product().toUtf8()
            + "</td></tr><tr><td><b>MAC Address:</b></td><td>WAN -- 00:00:5E:00:53:01 "
              "&nbsp; LAN -- "
            + withColons(m_device.mac()).toUtf8() + "</td></tr><tr><td>Program -- "
            + m_device.setup().version.toUtf8() + "</td></tr></table></body></html>",
        {} };
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::wrongPassword()
{
    if (m_lock.hasExpired() && ++m_wrongPasswords >= m_setup.wrongPasswordsToLock) {
        m_wrongPasswords = 0;
        m_lock.setRemainingTime(m_device.real(m_setup.lockTime));
    }
    const int left = m_lock.hasExpired() ? m_setup.wrongPasswordsToLock - m_wrongPasswords : 0;
    if (m_setup.form == Form::Classic)
        return loginPage(left > 0
                ? u"Your password is not recognized. Remaining Attempts: %1"_s.arg(left)
                : u"Login is locked. Try again in 5 minutes"_s);
    const QJsonObject all { { u"response"_s, u"error"_s }, { u"body"_s, u"remain%1"_s.arg(left) } };
    return { .body = QJsonDocument(all).toJson(), .header = {} };
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::dologout(const HttpRequest&)
{
    m_session.clear();
    m_device.noteLogout();
    return accepted({ { u"reason"_s, u"no error"_s } });
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::getValues(const HttpRequest& request)
{
    if (!isJson())
        return { 404, "text/html", {}, {} };
    const QMap<QString, QString> computed { { u"P89"_s, m_device.product() },
        { u"P68"_s, m_device.setup().version }, { u"P67"_s, withColons(m_device.mac()) },
        { u"mac_display"_s, withColons(m_device.mac()) } };
    QJsonObject body;
    const QString asked = QString::fromUtf8(request.fields().value(u"request"_s));
    for (const QString& name : asked.split(u':')) {
        if (computed.contains(name))
            body.insert(name, computed.value(name));
        else if (m_device.saved().contains(name))
            body.insert(name, m_device.shown(name));
    }
    return accepted(body);
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::postValues(const HttpRequest& request)
{
    const auto fields = request.fields();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (it.key().startsWith(u'P'))
            m_device.stage(it.key(), QString::fromUtf8(it.value()));
    if (fields.value(u"apply"_s) == "1" && !m_device.commit())
        return refused(u"disk full"_s);
    return accepted({ { u"needreboot"_s, u"1"_s }, { u"token"_s, QString() } });
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::downloadXml(const HttpRequest&)
{
    if (!m_setup.hasXml)
        return { 404, "text/html", {}, {} };
    return { 200, "application/octet-stream", m_device.exported(), {} };
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::downloadText(const HttpRequest&)
{
    QByteArray text;
    const auto values = m_device.saved();
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!GrandstreamDevice::isSecret(it.key()))
            text += (it.key() + u'=' + it.value() + u'\n').toUtf8();
    return { 200, "application/octet-stream", text, {} };
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::upload(const HttpRequest& request)
{
    const QString field = m_setup.form == Form::Scripted ? u"cfg_file"_s : u"file"_s;
    const auto fields = request.fields();
    if (!fields.contains(field))
        return refused(u"no file"_s);
    switch (m_device.load(fields.value(field))) {
    case GrandstreamDevice::Loaded::Malformed:
        return refused(u"invalid file"_s);
    case GrandstreamDevice::Loaded::NotForUs:
        return refused(u"invalid MAC address"_s);
    case GrandstreamDevice::Loaded::DiskFull:
        return refused(u"disk full, failed"_s);
    case GrandstreamDevice::Loaded::Applied:
        break;
    }
    m_isUploaded = true;
    return accepted({ { u"needreboot"_s, 1 }, { u"token"_s, QString() } });
}

GrandstreamWebPeer::Answer GrandstreamWebPeer::restart(const HttpRequest&)
{
    if (m_device.faults().reloadRefused)
        return refused(u"reload refused"_s);
    if (!m_device.faults().reloadNeverDrops)
        QMetaObject::invokeMethod(
            this, [this] { m_device.requestReload(); }, Qt::QueuedConnection);
    return accepted({ { u"reason"_s, u"no error"_s }, { u"token"_s, QString() } });
}
