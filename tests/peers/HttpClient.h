// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

/// An HTTP/1.1 client of few words on 127.0.0.0/8: says what it is told, byte for byte. Any thread.
class HttpClient {
public:
    struct Reply {
        int status = 0; ///< 0 = the connection ended instead
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QByteArray head; ///< as it came
    };

    explicit HttpClient(quint16 port, const char* from = nullptr)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const timeval patience { 20, 0 };
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (from) {
            const sockaddr_in own = address(from, 0);
            ::bind(m_socket, reinterpret_cast<const sockaddr*>(&own), sizeof own);
        }
        const sockaddr_in to = address("127.0.0.1", port);
        m_isConnected = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    }
    ~HttpClient()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(HttpClient)

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] int socket() const { return m_socket; }
    bool send(const QByteArray& bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const auto sent
                = ::send(m_socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            at += sent;
        }
        return true;
    }
    /// @param isHead what is answered has no body whatever its length says
    Reply receive(bool isHead = false)
    {
        Reply reply;
        if (!fillUntil([this] { return m_pending.contains("\r\n\r\n"); }))
            return reply;
        const auto end = m_pending.indexOf("\r\n\r\n");
        reply.head = m_pending.first(end);
        m_pending.remove(0, end + 4);
        readHead(reply);
        const qsizetype length = reply.headers.value("content-length").toLongLong();
        if (isHead || reply.status == 304)
            return reply;
        if (!fillUntil([&] { return m_pending.size() >= length; }))
            reply.status = 0;
        reply.body = m_pending.left(length);
        m_pending.remove(0, length);
        return reply;
    }
    Reply ask(const QByteArray& method, const QByteArray& target, const QByteArray& headers = {})
    {
        send(method + ' ' + target + " HTTP/1.1\r\nHost: here\r\n" + headers + "\r\n");
        return receive(method == "HEAD");
    }
    Reply get(const QByteArray& target, const QByteArray& headers = {})
    {
        return ask("GET", target, headers);
    }
    /// Whether the other side has closed, within the client's patience.
    bool isClosedByPeer()
    {
        char byte = 0;
        return ::recv(m_socket, &byte, 1, 0) <= 0;
    }

private:
    static sockaddr_in address(const char* text, quint16 port)
    {
        sockaddr_in made = {};
        made.sin_family = AF_INET;
        made.sin_port = htons(port);
        quint32 value = 0;
        for (const QByteArray& part : QByteArray(text).split('.'))
            value = value * 256 + part.toUInt();
        made.sin_addr.s_addr = htonl(value);
        return made;
    }
    template <typename Has> bool fillUntil(Has has)
    {
        char piece[65'536];
        while (!has()) {
            const auto got = ::recv(m_socket, piece, sizeof piece, 0);
            if (got <= 0)
                return false;
            m_pending.append(piece, got);
        }
        return true;
    }
    static void readHead(Reply& reply)
    {
        const auto lines = reply.head.split('\n');
        reply.status = lines.first().mid(9, 3).toInt();
        for (const QByteArray& line : lines.sliced(1)) {
            const auto colon = line.indexOf(':');
            reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
    }

    int m_socket = -1;
    bool m_isConnected = false;
    QByteArray m_pending;
};
