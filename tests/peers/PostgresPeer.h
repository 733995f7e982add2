// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDaemon.h"
#include "tests/peers/TestCertificates.h"

#include <QTemporaryDir>

/// A real PostgreSQL (Debian package postgresql 15) with a fresh cluster in a temporary folder, on
/// 127.0.0.1 and a Unix socket. Its superuser is "chief"; whoever has the role "with_password" is
/// asked for one over TCP, everybody else is let in. As root it runs as the user postgres.
class PostgresPeer {
public:
    struct Setup {
        bool isDurable = false; ///< survives kill(): the disk is written as in earnest
        const TestCertificates* certificates = nullptr; ///< with TLS
        QString locale = QStringLiteral("C.UTF-8");
    };

    PostgresPeer()
        : PostgresPeer(Setup())
    {
    }
    explicit PostgresPeer(Setup setup)
        : m_setup(setup)
    {
    }
    ~PostgresPeer();
    Q_DISABLE_COPY_MOVE(PostgresPeer)

    /// Makes the cluster, the first time, and waits until it answers; false with errorText().
    bool start();
    /// Ends every connection, as a restart of the machine would.
    void stop();
    /// Without a word, as a power cut would.
    void kill();
    bool restart();
    /// An empty database with a name that was not there before; empty = errorText().
    QString newDatabase();
    /// Whoever is connected is cut off. A database takes 8 MB.
    void dropDatabase(const QString& name);
    /// "postgresql://user@127.0.0.1:port/name"
    [[nodiscard]] QString place(
        const QString& name, const QString& user = QStringLiteral("chief")) const;
    /// The same through the socket.
    [[nodiscard]] QString socketPlace(
        const QString& name, const QString& user = QStringLiteral("chief")) const;

    /// What psql prints for statements of the superuser, without decoration; "?" = errorText().
    QString sql(const QString& database, const QString& statements);
    /// Cuts what others do off. @return how many connections those were
    int cutConnections(const QString& database);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString socketFolder() const { return m_dir.path(); }
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    bool makeCluster();
    bool startOnce();
    bool waitForAnswer();
    bool giveAway(const QString& path);
    bool writeAccess();
    bool runTool(const QString& tool, const QStringList& arguments, QByteArray* output = nullptr);
    [[nodiscard]] QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QStringList settings() const;

    Setup m_setup;
    QTemporaryDir m_dir;
    PeerDaemon m_daemon;
    QString m_errorText;
    quint16 m_port = 0;
    int m_databases = 0;
};
