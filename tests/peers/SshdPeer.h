// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDaemon.h"

#include <QStringList>
#include <QTemporaryDir>

/// OpenSSH's server on 127.0.0.1 with a configuration, keys and an authorised client key of its
/// own, for the user that runs the test. Every session gets a plain shell that says "gw# ".
/// It makes /run/sshd when it runs as root, and nothing else outside its temporary folder.
class SshdPeer {
public:
    /// @param keyType of the host key: ed25519, ecdsa or rsa
    explicit SshdPeer(QString keyType = QStringLiteral("ed25519"));

    /// Added to sshd_config.
    void setOptions(const QStringList& lines) { m_options = lines; }
    /// Waits until it accepts connections, on the port of the last time; false with errorText().
    bool start();
    void stop() { m_daemon.stop(); }
    /// Server and sessions die without a word.
    void kill() { m_daemon.killTree(); }
    /// As after a factory reset; counts from the next start().
    void changeHostKey();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString user() const;
    /// Private key which the server accepts.
    [[nodiscard]] QString clientKey() const { return path(QStringLiteral("client")); }
    /// A private key it does not.
    [[nodiscard]] QString strangeKey() const { return path(QStringLiteral("strange")); }
    /// As ssh-keygen says it.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    bool makeKey(const QString& name, const QString& type);
    bool write(const QString& name, const QByteArray& text, bool isProgram = false);
    bool prepare();
    [[nodiscard]] QByteArray config() const;

    QTemporaryDir m_dir;
    PeerDaemon m_daemon;
    QString m_keyType;
    QStringList m_options;
    QString m_errorText;
    quint16 m_port = 0;
};
