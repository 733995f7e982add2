// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QQueue>

#include <chrono>

class QTcpSocket;

/// Finds out which TCP ports of some devices take a connection. Each connection is closed as soon
/// as it stands; nothing is sent over it.
class DoorCheck : public QObject {
    Q_OBJECT

public:
    static constexpr int maximumAtOnce = 32;

    /// @param timeout for one door
    explicit DoorCheck(std::chrono::milliseconds timeout, QObject* parent = nullptr);

    void add(const QHostAddress& address, const QList<quint16>& ports);
    /// finished() comes once, never from inside.
    void start();
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void answered(const QHostAddress& address, quint16 port);
    void progressed(int done);
    void finished();

private:
    struct Door {
        QHostAddress address;
        quint16 port = 0;
    };
    void next();
    void knock(const Door& door);
    void end(QTcpSocket* socket);

    std::chrono::milliseconds m_timeout;
    QQueue<Door> m_waiting;
    int m_total = 0;
    int m_done = 0;
    int m_active = 0;
};
