// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/SshChannel.h"
#include "tests/peers/SshdPeer.h"
#include "tests/peers/SshFront.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the tests of SSH channels stand on.

inline constexpr auto patience = 20s;
inline constexpr qint64 megabyte = 1024 * 1024;

inline int entryCount(const QString& folder)
{
    return int(
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}
inline int threadCount() { return entryCount(u"/proc/self/task"_s); }
inline int descriptorCount() { return entryCount(u"/proc/self/fd"_s); }

/// A device's command line: a prompt, an echo of each line, "flood <bytes>", "bye".
class LineServer {
public:
    LineServer()
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            socket->write("gw# ");
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { read(socket); });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

private:
    static void read(QTcpSocket* socket)
    {
        const QByteArray line = socket->readAll().trimmed();
        if (line == "bye")
            return socket->disconnectFromHost();
        if (line.startsWith("flood "))
            socket->write(QByteArray(line.mid(6).toInt(), 'x'));
        socket->write("\r\n" + line + "\r\ngw# ");
    }
    QTcpServer m_server;
};

/// A channel and what came of it.
class Line {
public:
    Line(quint16 port, const SshLogin& login, const SshTrust& trust = {},
        std::chrono::milliseconds timeout = patience)
        : channel(std::make_unique<SshChannel>(u"127.0.0.1"_s, port, timeout, login, trust))
    {
        QObject::connect(channel.get(), &CliChannel::opened, &m_guard, [this] { isOpen = true; });
        QObject::connect(channel.get(), &CliChannel::received, &m_guard,
            [this](const QByteArray& data) { text += data; });
        QObject::connect(channel.get(), &CliChannel::closed, &m_guard, [this](const Error& reason) {
            ++closings;
            error = reason;
        });
        QObject::connect(channel.get(), &SshChannel::hostKeySeen, &m_guard,
            [this](const QString& type, const QString& fingerprint, bool isNew) {
                keys.append(u"%1 %2 %3"_s.arg(type, fingerprint, isNew ? u"new"_s : u"known"_s));
                wasOpenBeforeKey |= isOpen;
            });
        channel->open();
    }
    bool opens()
    {
        return QTest::qWaitFor([this] { return isOpen || error; }, 30'000) && isOpen;
    }
    bool closes()
    {
        return QTest::qWaitFor([this] { return error.has_value(); }, 30'000);
    }
    bool says(const QByteArray& end)
    {
        return QTest::qWaitFor([&] { return text.endsWith(end); }, 30'000);
    }
    [[nodiscard]] ErrorCode code() const { return error ? error->code : ErrorCode::BadUsage; }

    std::unique_ptr<SshChannel> channel;
    bool isOpen = false;
    bool wasOpenBeforeKey = false;
    int closings = 0;
    QByteArray text;
    QStringList keys;
    std::optional<Error> error;

private:
    QObject m_guard;
};

inline SshLogin named(const QString& user, const QString& password)
{
    SshLogin login;
    login.user = user;
    login.password = Secret(password);
    return login;
}

inline SshLogin keyOf(const SshdPeer& sshd)
{
    SshLogin login;
    login.user = sshd.user();
    login.keyFile = sshd.clientKey();
    return login;
}

inline SshTrust knowing(const QString& fingerprint, bool isAllowingOld = false)
{
    return { fingerprint, isAllowingOld };
}

/// Speaks to whoever connects, and says no more.
class Talker {
public:
    explicit Talker(const QByteArray& words, bool isHangingUp)
    {
        server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, words, isHangingUp] {
            QTcpSocket* socket = server.nextPendingConnection();
            socket->write(words);
            if (isHangingUp)
                socket->disconnectFromHost();
        });
    }
    [[nodiscard]] quint16 port() const { return server.serverPort(); }
    QTcpServer server;
};

/// Stands between client and server and lets so many bytes of the server through.
class Valve {
public:
    Valve(quint16 target, qint64 limit)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target, limit] {
            QTcpSocket* client = m_server.nextPendingConnection();
            auto* server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, target);
            QObject::connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server, limit] {
                const QByteArray data = server->readAll().left(limit - passed);
                passed += data.size();
                client->write(data);
            });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    qint64 passed = 0;

private:
    QTcpServer m_server;
};

/// A server's key exchange message whose only method is the given one (RFC 4253 7.1).
inline QByteArray kexInit(const QByteArray& method)
{
    const auto number = [](quint32 value) {
        QByteArray out(4, '\0');
        qToBigEndian(value, out.data());
        return out;
    };
    QByteArray payload = '\x14' + QByteArray(16, 'c');
    for (int i = 0; i < 10; ++i)
        payload += number(quint32(method.size())) + method;
    payload += QByteArray(5, '\0');
    const char padding = char(16 - (payload.size() + 5) % 8);
    return number(quint32(payload.size() + 1 + padding)) + padding + payload
        + QByteArray(padding, '\0');
}

/// Threads and descriptors of this process: none may be left behind, whatever befell a channel.
class SshLeftovers {
public:
    void count()
    {
        PeerDaemon::freePort(); // the lease of ports is a descriptor, too
        m_threads = threadCount();
        m_descriptors = descriptorCount();
    }
    [[nodiscard]] bool areGone() const
    {
        return QTest::qWaitFor(
            [this] { return threadCount() == m_threads && descriptorCount() == m_descriptors; },
            10'000);
    }

private:
    int m_threads = 0;
    int m_descriptors = 0;
};

/// A line server with host keys for fronts before it; the password is "s3cr3t".
class SshBench {
public:
    /// Files "host", "other" and "rsa".
    [[nodiscard]] bool makeKeys() const
    {
        return SshFront::makeHostKey(path(u"host"_s)) && SshFront::makeHostKey(path(u"other"_s))
            && SshFront::makeHostKey(path(u"rsa"_s), u"rsa"_s);
    }
    [[nodiscard]] SshFrontSetup front() const
    {
        SshFrontSetup setup;
        setup.backendPort = lines.port();
        setup.password = u"s3cr3t"_s;
        setup.hostKeyFile = path(u"host"_s);
        return setup;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    const SshLogin login = named(u"admin"_s, u"s3cr3t"_s);
    LineServer lines;

private:
    QTemporaryDir m_dir;
};
