// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VoicePbxServer.h"

using namespace Qt::StringLiterals;
using Kind = NethVoiceFault::Kind;

static constexpr qsizetype oversize = 64 * 1024 * 1024;

/// One connection and what it has sent so far.
struct VoicePbxServer::Client : public QObject {
    Client(QTcpSocket* taken, QObject* parent)
        : QObject(parent)
        , socket(taken)
    {
        socket->setParent(this);
        QObject::connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }
    void cut()
    {
        socket->disconnect();
        socket->abort();
        deleteLater();
    }
    QTcpSocket* socket;
    HttpRequestParser parser;
};

VoicePbxServer::VoicePbxServer(NethVoiceSetup setup)
    : m_engine(std::move(setup))
{
    m_time.start();
    for (QObject* part : { static_cast<QObject*>(&m_engine), static_cast<QObject*>(&m_server),
             static_cast<QObject*>(&m_clear) })
        part->setParent(this); // they follow to another thread
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &VoicePbxServer::accept);
    connect(&m_clear, &QTcpServer::newConnection, this, &VoicePbxServer::acceptClear);
}

VoicePbxServer::~VoicePbxServer()
{
    for (const QPointer<Client>& client : std::as_const(m_clients))
        if (client)
            client->socket->disconnect();
    for (QObject* part : { static_cast<QObject*>(&m_engine), static_cast<QObject*>(&m_server),
             static_cast<QObject*>(&m_clear) })
        part->setParent(nullptr);
}

bool VoicePbxServer::listen()
{
    const QHostAddress address(m_engine.setup.address);
    return m_server.listen(address, m_engine.setup.port)
        && m_clear.listen(address, m_engine.setup.clearPort);
}

void VoicePbxServer::clearLog()
{
    m_requests.clear();
    m_clearRequests = 0;
    m_mostAtOnce = 0;
    m_busy = {};
}

void VoicePbxServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto* client = new Client(socket, this);
        m_clients.removeIf([](const QPointer<Client>& gone) { return gone.isNull(); });
        m_clients.append(client);
        connect(socket, &QTcpSocket::readyRead, client, [this, client] { read(client); });
        read(client);
    }
}

void VoicePbxServer::acceptClear()
{
    while (QTcpSocket* socket = m_clear.nextPendingConnection()) {
        ++m_clearRequests;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          "Content-Length: 2\r\nConnection: close\r\n\r\n[]");
            socket->disconnectFromHost();
        });
    }
}

void VoicePbxServer::read(Client* client)
{
    client->parser.feed(client->socket->readAll());
    const QPointer<Client> guard(client);
    while (guard) {
        const auto request = client->parser.next();
        if (client->parser.fault() != 0)
            return client->cut();
        if (!request) {
            if (client->parser.takeExpectation())
                client->socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            return;
        }
        take(client, *request);
    }
}

std::optional<NethVoiceFault> VoicePbxServer::strike(const NethVoiceRequest& request)
{
    std::optional<NethVoiceFault> hit;
    for (ArmedFault& armed : m_faults) {
        if (!QRegularExpression(armed.fault.match).match(request.line()).hasMatch())
            continue;
        ++armed.seen;
        const int since = armed.seen - armed.fault.nth;
        if (!hit && since >= 0 && (armed.fault.times == 0 || since < armed.fault.times))
            hit = armed.fault;
    }
    return hit;
}

void VoicePbxServer::take(Client* client, const HttpRequest& request)
{
    const int number = int(m_requests.size()) + 1;
    m_requests.append({ number, request.method, request.path, request.body });
    m_requests.last().arrivedMs = m_time.elapsed();
    const auto fault = strike(m_requests.last());
    m_mostAtOnce = qMax(m_mostAtOnce, ++m_underWay);
    Q_EMIT arrived(number, m_requests.last().line());
    if (fault && fault->kind == Kind::CutBefore) {
        --m_underWay;
        return client->cut();
    }
    m_waiting.append({ number, client, request, fault });
    startNext();
}

void VoicePbxServer::startNext()
{
    while (!m_waiting.isEmpty() && m_working < m_engine.setup.workers) {
        const Job job = m_waiting.takeFirst();
        auto time = m_engine.setup.processing;
        if (job.fault && job.fault->kind == Kind::Slow)
            time += job.fault->time;
        ++m_working;
        m_busy += time;
        if (time.count() == 0)
            work(job);
        else
            QTimer::singleShot(time, Qt::PreciseTimer, this, [this, job] { work(job); });
    }
}

void VoicePbxServer::work(Job job)
{
    --m_working;
    if (job.fault && job.fault->kind == Kind::Silent) {
        --m_underWay;
    } else if (job.fault && job.fault->kind == Kind::HoldBefore) {
        m_held.append(job);
        Q_EMIT holding(job.number);
    } else {
        carryOut(job);
    }
    startNext();
}

std::optional<VoicePbxAnswer> VoicePbxServer::instead(const Job& job) const
{
    if (!job.fault)
        return {};
    switch (job.fault->kind) {
    case Kind::Empty:
        return VoicePbxAnswer { 200 };
    case Kind::Error:
        return VoicePbxAnswer::json(
            QJsonObject { { u"error"_s, u"SQLSTATE[HY000] [2002] Connection refused"_s } });
    case Kind::Forbidden:
        return VoicePbxAnswer::json(
            QJsonObject { { u"error"_s, u"Forbidden: wrong secret key"_s } }, 403);
    case Kind::Oversized:
        return VoicePbxAnswer { 200, '"' + QByteArray(oversize, 'x') + '"' };
    case Kind::NotJson:
        return VoicePbxAnswer { 200, "<html><body>Please log in</body></html>", "text/html" };
    case Kind::Redirected:
        return VoicePbxAnswer { 302, {}, "text/html",
            "Location: http://" + m_engine.setup.address.toLatin1() + ':'
                + QByteArray::number(clearPort()) + job.request.path.toUtf8() + "\r\n" };
    case Kind::Busy:
        return VoicePbxAnswer { 500 };
    default:
        return {};
    }
}

void VoicePbxServer::carryOut(Job job)
{
    if (const auto answer = instead(job))
        return finish(job, *answer);
    VoicePbxAnswer answer = m_engine.answer(job.request);
    if (job.number <= m_requests.size())
        m_requests[job.number - 1].isDone = true;
    Q_EMIT done(job.number, QString::fromLatin1(job.request.method) + u' ' + job.request.path);
    if (job.fault && job.fault->kind == Kind::HalfSaved)
        answer = { 500 };
    if (job.fault && job.fault->kind == Kind::HoldAfter) {
        job.answer = answer;
        m_held.append(job);
        Q_EMIT holding(job.number);
        return;
    }
    finish(job, answer);
}

void VoicePbxServer::finish(const Job& job, const VoicePbxAnswer& answer)
{
    --m_underWay;
    if (!job.client)
        return;
    if (job.fault && job.fault->kind == Kind::CutAfter)
        return job.client->cut();
    send(*job.client, job, answer);
    if (job.number <= m_requests.size()) {
        m_requests[job.number - 1].status = answer.status;
        m_requests[job.number - 1].answeredMs = m_time.elapsed();
    }
    Q_EMIT answered(job.number, answer.status);
}

void VoicePbxServer::send(Client& client, const Job& job, const VoicePbxAnswer& answer)
{
    static const QHash<int, QByteArray> reasons { { 200, "OK" }, { 201, "Created" },
        { 204, "No Content" }, { 302, "Found" }, { 400, "Bad Request" }, { 401, "Unauthorized" },
        { 403, "Forbidden" }, { 404, "Not Found" }, { 409, "Conflict" },
        { 500, "Internal Server Error" } };
    const bool isKept = job.request.isKeptAlive();
    const bool isCut = job.fault && job.fault->kind == Kind::CutAmid;
    const auto length = answer.body.size() + (isCut ? 1 : 0); // one is always missing
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + reasons.value(answer.status, "Status") + "\r\nServer: Apache\r\n" + answer.header;
    if (answer.status != 204)
        head += "Content-Type: " + answer.type + "\r\nContent-Length: " + QByteArray::number(length)
            + "\r\n";
    head += isKept ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    client.socket->write(head + (isCut ? answer.body.first(answer.body.size() / 2) : answer.body));
    if (isCut || !isKept)
        client.socket->disconnectFromHost();
}

void VoicePbxServer::release()
{
    const QList<Job> held = std::exchange(m_held, {});
    for (Job job : held) {
        if (job.answer) {
            finish(job, *job.answer);
        } else {
            job.fault.reset();
            carryOut(job);
        }
    }
}

void VoicePbxServer::disconnectAll()
{
    for (const QPointer<Client>& client : std::exchange(m_clients, {}))
        if (client)
            client->cut();
}
