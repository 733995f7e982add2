// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

class QThreadPool;

/// The way from a name to a server that is logged in to, phase by phase: name look-up and
/// connection happen here, the others are reported by whoever does them. Each phase has its time.
class SshDial : public QObject {
    Q_OBJECT

public:
    /// @param timeout of each phase
    SshDial(
        QString host, quint16 port, std::chrono::milliseconds timeout, QObject* parent = nullptr);

    /// connected() or failed() follows, never from inside the call.
    void start();
    /// Another phase has begun.
    /// @param name for people: what is waited for
    void begin(const QString& name);
    /// Nothing is waited for any more, and nothing follows.
    void stop();
    /// "host:port"
    [[nodiscard]] QString subject() const { return m_subject; }

    /// For the sessions: one thread each, gone with it. At the program's end the pool waits for
    /// those that are still ending.
    static QThreadPool& threads();

Q_SIGNALS:
    /// @param descriptor closed when the slot returns: keep another one
    void connected(int descriptor, const QHostAddress& local, const QHostAddress& peer);
    /// Errors (subject = host:port): Unresolvable, ConnectionRefused, Unreachable, Timeout (detail
    /// = the phase)
    void failed(const Error& error);

private:
    void onConnected();
    void onConnectError(QAbstractSocket::SocketError error);
    void fail(const Error& error);

    QString m_host;
    quint16 m_port;
    QString m_subject;
    QTcpSocket m_socket; ///< until connected
    QTimer m_timer;
    QString m_phase;
    bool m_isOver = false;
};
