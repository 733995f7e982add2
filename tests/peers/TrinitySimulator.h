// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/TrinitySetup.h"

#include <QObject>
#include <QTcpServer>

#include <memory>

class TrinityDevice;
class TrinityTelnetSession;

/// A Patton Trinity gateway on loopback: telnet server, command line, TFTP client, three
/// configuration stores and a reboot. Written from the facts known of such devices alone: it shares
/// no code with models/ (Clock excepted), so that one mistake cannot cancel the other.
/// Event-driven on the thread that owns it; several may run at once.
class TrinitySimulator : public QObject {
    Q_OBJECT

public:
    explicit TrinitySimulator(TrinitySetup setup = {}, QObject* parent = nullptr);
    ~TrinitySimulator() override;

    /// Listens on setup.address and setup.port; false when the port is taken, see errorText().
    bool start();
    /// Closes every connection and stops listening.
    void stop();
    [[nodiscard]] QString errorText() const { return m_server.errorString(); }
    [[nodiscard]] QHostAddress address() const;
    /// 0 before start().
    [[nodiscard]] quint16 port() const { return m_port; }
    /// False while it reloads.
    [[nodiscard]] bool isUp() const { return m_server.isListening(); }

    /// Both may be changed while it runs; credentials, pager and faults count from the next use.
    [[nodiscard]] TrinitySetup& setup();
    [[nodiscard]] TrinityFaults& faults();

    /// The three stores, byte for byte. Running is as booted until an inline line changes it.
    [[nodiscard]] QByteArray tmpConfig() const;
    [[nodiscard]] QByteArray startupConfig() const;
    [[nodiscard]] QByteArray runningConfig() const;
    void setTmpConfig(const QByteArray& text);
    void setStartupConfig(const QByteArray& text);
    void setRunningConfig(const QByteArray& text);

    /// Serial as show version prints it now.
    [[nodiscard]] QString serial() const;
    [[nodiscard]] int reloadCount() const;
    /// Connections accepted since start(), refused ones included.
    [[nodiscard]] int sessionCount() const { return m_sessionCount; }
    [[nodiscard]] int openSessions() const { return static_cast<int>(m_sessions.size()); }
    /// Sessions ended by logout or exit, not by the client hanging up.
    [[nodiscard]] int logoutCount() const;
    /// Every line received after login in order, question answers included, passwords not.
    [[nodiscard]] QStringList commands() const;
    /// Bytes thrown away because they came before the prompt.
    [[nodiscard]] int discardedBytes() const;
    /// Of the client that connected last.
    [[nodiscard]] TrinityNegotiation negotiation() const;

Q_SIGNALS:
    void clientConnected();
    void loggedIn(const QString& user);
    void commandReceived(const QString& line);
    /// @param name "tmp-config", "startup-config" or "running-config"
    void storeChanged(const QString& name);
    void goingDown();
    /// Listening again after a reload.
    void cameBack();
    /// One line in words for each of the above and for each copy.
    void eventHappened(const QString& text);

private:
    void accept();
    void refuse(class QTcpSocket* socket);
    void remove(TrinityTelnetSession* session);
    void goDown();
    void comeBack();
    void holdPort();
    void releasePort();

    std::unique_ptr<TrinityDevice> m_device;
    QTcpServer m_server;
    QList<TrinityTelnetSession*> m_sessions;
    quint16 m_port = 0;
    int m_heldSocket = -1;
    int m_sessionCount = 0;
    bool m_isReloading = false;
};
