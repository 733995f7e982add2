// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

/// How the front behaves; taken over by start().
struct SshFrontSetup {
    quint16 backendPort = 0; ///< on 127.0.0.1: what a client's shell is connected with
    QString user = QStringLiteral("admin");
    QString password;
    bool isAskingNothing = false; ///< lets every name in without a password
    bool hasPassword = true; ///< offers "password"
    bool hasInteractive = true; ///< offers "keyboard-interactive"
    bool isAskingBoth = false; ///< the right "password" is only half of it
    /// So many wrong answers, then the connection ends with lockoutWords; 0 = no limit.
    int attemptLimit = 0;
    QByteArray lockoutWords = QByteArrayLiteral("Too many authentication failures");
    QString hostKeyFile; ///< of makeHostKey()
    bool isOldOnly = false; ///< group14-sha1, aes128-cbc, hmac-sha1, ssh-rsa; wants an RSA key
    bool isRefusingPty = false;
    bool isRefusingShell = false;
    /// Hangs up at once while nobody listens on backendPort, as a device that is restarting.
    bool isRefusingWhileBackendDown = false;
};

/// What SSH puts in front of a device's command line: an SSH server on 127.0.0.1 which hands the
/// bytes of each shell to a TCP connection and back. A backend that ends takes its client with it.
/// Threads of its own: it needs no event loop.
class SshFront {
public:
    explicit SshFront(SshFrontSetup setup);
    ~SshFront();
    Q_DISABLE_COPY_MOVE(SshFront)

    /// Writes a new private key. @param type "ed25519" or "rsa"
    static bool makeHostKey(const QString& file, const QString& type = QStringLiteral("ed25519"));

    /// Listens on the given port, 0 takes a free one; false when it cannot.
    bool start(quint16 port = 0);
    /// Hangs up on everybody and waits for its threads.
    void stop();
    /// Hangs up on everybody; new clients are welcome.
    void dropClients();

    [[nodiscard]] quint16 port() const;
    /// Connections since start(), unfinished ones included.
    [[nodiscard]] int connectionCount() const;
    /// Passwords received by either method, in order.
    [[nodiscard]] QList<QByteArray> passwords() const;
    /// Terminal of the last shell, such as "vt100 200x500".
    [[nodiscard]] QByteArray terminal() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
