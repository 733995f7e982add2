// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDaemon.h"
#include "tests/peers/TestCertificates.h"

#include <QStringList>
#include <QTemporaryDir>

/// A real registrar and proxy (Debian package kamailio 5.6.3) on 127.0.0.1. Any user may register
/// with the password; special user names ask for special behaviour, see kamailio/kamailio.cfg:
/// one process serves a whole table of cases. Runs as any user.
class KamailioPeer {
public:
    struct Setup {
        QString realm = QStringLiteral("peer.test");
        QString password = QStringLiteral("CANARY-sip");
        QString algorithm = QStringLiteral("MD5"); ///< or SHA-256
        bool isChallengingCalls = false; ///< 407 to INVITE
        int nonceSeconds = 300;
        quint16 behind = 0; ///< is nothing but the outbound proxy of the registrar at this port
        const TestCertificates* certificates = nullptr; ///< with TLS
        QString config = QStringLiteral("kamailio.cfg");
        QStringList defines {}; ///< "NAME=value" for that configuration
    };

    KamailioPeer()
        : KamailioPeer(Setup())
    {
    }
    explicit KamailioPeer(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    /// Waits until it answers OPTIONS; false with errorText().
    bool start();
    void stop() { m_daemon.stop(); }

    [[nodiscard]] const Setup& setup() const { return m_setup; }
    [[nodiscard]] quint16 port() const { return m_port; } ///< UDP and TCP
    [[nodiscard]] quint16 otherPort() const { return m_otherPort; } ///< UDP; of redirections
    [[nodiscard]] quint16 tcpOnlyPort() const { return m_tcpOnlyPort; }
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPorts.value(0); } ///< good certificate
    [[nodiscard]] quint16 wrongNamePort() const { return m_tlsPorts.value(1); }
    [[nodiscard]] quint16 expiredPort() const { return m_tlsPorts.value(2); }
    [[nodiscard]] quint16 selfSignedPort() const { return m_tlsPorts.value(3); }

    /// Calls to the number go to 127.0.0.1:port from now on; port 0 = nobody ever answers them.
    bool routeNumber(const QString& number, quint16 port);
    /// A row of a table of the configuration.
    bool set(const QString& table, const QString& key, const QString& value);
    /// A binding as a PBX would hold it.
    bool bind(const QString& user, const QString& contact);
    /// The contacts bound now, all users or one; "?" when it cannot be asked.
    [[nodiscard]] QStringList bindings(const QString& user = {}) const;
    /// What it wrote so far: a line for every REGISTER with its credentials.
    [[nodiscard]] QByteArray log() { return m_daemon.output(); }
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    bool startOnce();
    [[nodiscard]] QStringList arguments() const;
    bool writeTlsConfig();
    bool waitForAnswer();
    bool ask(const QStringList& words, QByteArray* answer = nullptr) const;

    Setup m_setup;
    QTemporaryDir m_dir;
    PeerDaemon m_daemon;
    QString m_errorText;
    quint16 m_port = 0;
    quint16 m_otherPort = 0;
    quint16 m_tcpOnlyPort = 0;
    QList<quint16> m_tlsPorts;
};
