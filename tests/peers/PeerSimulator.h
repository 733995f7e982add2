// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDevice.h"

#include <QObject>
#include <QTcpServer>

#include <memory>

class PeerSession;

/// A gateway on loopback: telnet server or the inside of an SSH server, command line, TFTP client,
/// stores and a reboot. Written from the facts known of such devices alone: it shares no code with
/// models/ (Clock excepted), so that one mistake cannot cancel the other.
/// Event-driven on the thread that owns it; several may run at once.
class PeerSimulator : public QObject {
    Q_OBJECT

public:
    /// The device of setup.family.
    explicit PeerSimulator(const PeerSetup& setup = {}, QObject* parent = nullptr);
    ~PeerSimulator() override;

    /// Listens on setup.address and setup.port; false when the port is taken, see errorText().
    bool start();
    /// Closes every connection and stops listening.
    void stop();
    [[nodiscard]] QString errorText() const { return m_server.errorString(); }
    /// May change with a reload.
    [[nodiscard]] QHostAddress address() const { return m_device->address(); }
    /// 0 before start().
    [[nodiscard]] quint16 port() const { return m_port; }
    /// False while it reloads.
    [[nodiscard]] bool isUp() const { return m_server.isListening(); }

    /// For other doors into the same device, such as its web page.
    [[nodiscard]] PeerDevice& device() { return *m_device; }
    /// Both may be changed while it runs; credentials, pager and faults count from the next use.
    [[nodiscard]] PeerSetup& setup() { return m_device->setup(); }
    [[nodiscard]] PeerFaults& faults() { return m_device->setup().faults; }

    [[nodiscard]] QStringList storeNames() const { return m_device->storeNames(); }
    [[nodiscard]] QByteArray store(const QString& name) const { return m_device->store(name); }
    void setStore(const QString& name, const QByteArray& text) { m_device->setStore(name, text); }

    /// Serial as the device tells it now.
    [[nodiscard]] QString serial() const { return m_device->serial(); }
    [[nodiscard]] int reloadCount() const { return m_device->reloadCount(); }
    /// Connections accepted since start(), refused ones included.
    [[nodiscard]] int sessionCount() const { return m_sessionCount; }
    [[nodiscard]] int openSessions() const { return static_cast<int>(m_sessions.size()); }
    /// Sessions ended by logout, quit or exit, not by the client hanging up.
    [[nodiscard]] int logoutCount() const { return m_device->logoutCount(); }
    /// Every line received after login in order, question answers included, passwords not.
    [[nodiscard]] QStringList commands() const { return m_device->commands(); }
    /// Bytes thrown away because they came before the prompt.
    [[nodiscard]] int discardedBytes() const { return m_device->discardedBytes(); }
    /// Of the client that connected last.
    [[nodiscard]] PeerNegotiation negotiation() const { return m_device->negotiation(); }

Q_SIGNALS:
    void clientConnected();
    void loggedIn(const QString& user);
    void commandReceived(const QString& line);
    /// @param name one of storeNames()
    void storeChanged(const QString& name);
    void goingDown();
    /// Listening again after a reload.
    void cameBack();
    /// One line in words for each of the above and for each copy.
    void eventHappened(const QString& text);

private:
    void accept();
    void refuse(class QTcpSocket* socket);
    void remove(PeerSession* session);
    void goDown();
    void comeBack();
    void holdPort();
    void releasePort();

    std::unique_ptr<PeerDevice> m_device;
    QTcpServer m_server;
    QList<PeerSession*> m_sessions;
    quint16 m_port = 0;
    int m_heldSocket = -1;
    int m_sessionCount = 0;
    bool m_isReloading = false;
};
