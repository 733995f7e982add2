// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/SshTrust.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// One SSH session without a terminal: commands, files and forwarded connections. The session runs
/// on a thread of its own; every callback comes once, on the owner's thread, never from inside the
/// call, and one request is served after another. Nothing here ever waits.
class SshLink : public QObject {
    Q_OBJECT

public:
    struct Server {
        QString host;
        quint16 port = 22;
        SshLogin login;
        SshTrust trust;
    };
    struct Reply {
        int status = -1; ///< the command's exit status; -1 = it was killed
        QByteArray out;
        QByteArray err;
    };
    struct Entry {
        QString name;
        qint64 bytes = 0;
        bool isFolder = false;
    };
    using Then = std::function<void(Status)>;

    /// @param jump the server to go through; host empty = none
    SshLink(
        Server server, Server jump, std::chrono::milliseconds timeout, QObject* parent = nullptr);
    /// Ends it; no callback follows.
    ~SshLink() override;

    /// What is asked meanwhile is done afterwards.
    /// Errors: those of SshChannel::open, of either server (subject = host:port); TunnelRefused.
    void open(Then then);
    /// No callback follows.
    void close();

    /// @param input written to its standard input  Errors: Timeout, ConnectionLost, TooMuchData,
    /// DeviceRefused (the server runs no commands)
    void run(const QByteArray& command, const QByteArray& input, std::chrono::milliseconds deadline,
        std::function<void(Result<Reply>)> then);
    /// SFTP by a command in place of the server's subsystem, from now on: "sudo -n
    /// .../sftp-server".
    void setSftpCommand(const QByteArray& command);
    /// Errors: PbxFileRefused (subject = path; detail = the server's words), TooMuchData (over
    /// maximumFile), ConnectionLost. Nothing when there is no such file.
    void read(const QString& path, std::function<void(Result<std::optional<QByteArray>>)> then);
    /// Whole or not at all: written beside it, then put in its place with its mode and owner's
    /// rights; the earlier file is back when that fails.
    void write(const QString& path, const QByteArray& content, int mode, Then then);
    void remove(const QString& path, Then then);
    /// Nothing when there is no such folder.
    void list(const QString& folder, std::function<void(Result<std::optional<QList<Entry>>>)> then);
    /// A port on 127.0.0.1 whose connections come out at host:port as the server sees it, as long
    /// as this lives; only this process's user can have asked for it, so it takes connections of
    /// this process only. Errors: TunnelRefused, PortUnavailable.
    void forward(const QString& host, quint16 port, std::function<void(Result<quint16>)> then);

    static constexpr qint64 maximumFile = 16 * 1024 * 1024;

Q_SIGNALS:
    /// Before the log-in. @param isJump of the server to go through
    void hostKeySeen(bool isJump, const QString& type, const QString& fingerprint, bool isNew);
    /// The session ended by itself.
    void lost(const Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};
