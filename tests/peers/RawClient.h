// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTest>

#include <algorithm>

/// A plain socket which strips telnet commands without answering them.
class RawClient {
public:
    explicit RawClient(quint16 port, const QHostAddress& host = QHostAddress::LocalHost)
    {
        m_socket.connectToHost(host, port);
    }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isRefused() const
    {
        return m_socket.error() == QAbstractSocket::ConnectionRefusedError;
    }
    /// What came up to and including the given end; everything there is when it does not come, or
    /// the connection ends.
    QByteArray until(const QByteArray& end, int timeoutMs = 5000)
    {
        const auto hasIt = [&] { return text().endsWith(end); };
        const auto isGone = [&] { return m_socket.state() == QAbstractSocket::UnconnectedState; };
        m_found = QTest::qWaitFor([&] { return hasIt() || isGone(); }, timeoutMs) && hasIt();
        const QByteArray all = text();
        m_raw.clear();
        return all;
    }
    QByteArray ask(const QByteArray& line, const QByteArray& end)
    {
        send(line + '\r');
        return until(end);
    }
    bool enter(const QByteArray& password = {})
    {
        until("login: ");
        ask("admin", "Password: ");
        ask(password, "gw>");
        ask("enable", "gw#");
        return m_found;
    }
    [[nodiscard]] bool found() const { return m_found; }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }
    QByteArray raw()
    {
        m_raw += m_socket.readAll();
        return m_raw;
    }

private:
    QByteArray text()
    {
        QByteArray out;
        const QByteArray all = raw();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i) != '\xff')
                out += all.at(i);
            else if (i + 1 < all.size() && all.at(i + 1) == '\xff')
                out += all.at(++i);
            else if (i + 1 < all.size() && all.at(i + 1) == '\xfa')
                i = std::max(i, all.indexOf("\xff\xf0", i) + 1);
            else
                i += i + 1 < all.size() && static_cast<unsigned char>(all.at(i + 1)) < will ? 1 : 2;
        }
        return out;
    }

    static constexpr unsigned char will = 251; ///< the first command that names an option

    QTcpSocket m_socket;
    QByteArray m_raw;
    bool m_found = false;
};
