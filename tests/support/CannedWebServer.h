// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/HttpRequest.h"

#include <QSslServer>
#include <QSslSocket>

#include <functional>

/// An HTTPS server that answers what it is told to, byte by byte, and keeps what it was asked.
class CannedWebServer {
public:
    /// What goes back; nothing = the connection ends without an answer.
    using Answer = std::function<std::optional<QByteArray>(const HttpRequest&)>;

    CannedWebServer(const QSslConfiguration& tls, Answer answer)
        : m_answer(std::move(answer))
    {
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }
    bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    void close() { m_server.close(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<HttpRequest>& requests() const { return m_requests; }
    void clear() { m_requests.clear(); }

    static QByteArray json(const QByteArray& body, int status = 200, const QByteArray& headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n"
            + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void serve(QTcpSocket* socket)
    {
        ++m_connections;
        auto parser = std::make_shared<HttpRequestParser>();
        const auto take = [this, socket, parser] {
            parser->feed(socket->readAll());
            while (const auto request = parser->next()) {
                m_requests.append(*request);
                const auto answer = m_answer(*request);
                if (!answer)
                    return socket->disconnectFromHost();
                socket->write(*answer);
            }
        };
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, take);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        take();
    }

    QSslServer m_server;
    Answer m_answer;
    QList<HttpRequest> m_requests;
    int m_connections = 0;
};
