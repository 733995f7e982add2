// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/CliChannel.h"
#include "models/net/ssh/SshDial.h"
#include "models/net/SshTrust.h"

#include <chrono>
#include <memory>
#include <optional>

class SshWorker;

/// A shell over SSH. The TCP connection is made here, the session runs on a thread of its own;
/// nothing here ever waits, and closing leaves the thread to end by itself.
class SshChannel : public CliChannel {
    Q_OBJECT

public:
    /// @param host name or address
    /// @param timeout of each phase: name lookup and connection, key exchange, log-in, shell
    SshChannel(QString host, quint16 port, std::chrono::milliseconds timeout, SshLogin login,
        SshTrust trust, QObject* parent = nullptr);
    ~SshChannel() override;

    /// Further errors (subject = host:port): HostKeyChanged (detail = "known / found"; no password
    /// was sent), OldAlgorithmsOnly (detail = what is offered), CredentialsRefused, LockedOut,
    /// DeviceRefused (no shell), FileUnreadable (the key file).
    void open() override;
    void close() override;
    void send(const QByteArray& data) override;
    [[nodiscard]] QByteArray lineEnd() const override;
    [[nodiscard]] QHostAddress localAddress() const override { return m_localAddress; }
    [[nodiscard]] QHostAddress peerAddress() const override { return m_peerAddress; }

Q_SIGNALS:
    /// Before the log-in, when the key is the known one or the first seen of this device.
    /// @param fingerprint "SHA256:...", to be kept when isNew
    void hostKeySeen(const QString& type, const QString& fingerprint, bool isNew);

private:
    void onConnected(int descriptor, const QHostAddress& local, const QHostAddress& peer);
    void onOpened();
    void onEnded(const Error& error);
    void deliver();
    void fail(const Error& error);

    SshDial m_dial;
    SshLogin m_login;
    SshTrust m_trust;
    QHostAddress m_localAddress;
    QHostAddress m_peerAddress;
    std::shared_ptr<SshWorker> m_worker; ///< shared with its thread
    std::optional<Error> m_ending; ///< reported once everything received was delivered
    bool m_isOver = false;
};
