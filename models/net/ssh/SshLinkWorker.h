// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/ssh/SftpFiles.h"
#include "models/net/ssh/SshForwards.h"
#include "models/net/ssh/SshLink.h"
#include "models/net/ssh/SshMailbox.h"

#include <QMutex>
#include <QObject>
#include <QQueue>

#include <any>

/// What a request of a link can do, on the session's thread.
class SshLinkTools {
public:
    SshLinkTools(SshSession& session, QString subject, std::chrono::milliseconds timeout);

    Result<SshLink::Reply> run(
        const QByteArray& command, const QByteArray& input, std::chrono::milliseconds deadline);
    /// SFTP by a command in place of the server's subsystem, from now on.
    void setSftpCommand(const QByteArray& command);
    Result<SftpFiles*> files();
    Result<quint16> forward(const QString& host, quint16 port);
    Result<std::shared_ptr<OwnedDescriptor>> stream(const QString& host, quint16 port);
    /// Errors of the session bear its name; of an answer that does not come it dies.
    template <typename T> Result<T> checked(Result<T> result)
    {
        if (result)
            return result;
        Error error = result.error();
        if (error.subject.isEmpty() || error.code == ErrorCode::ConnectionLost)
            error.subject = m_subject;
        if (error.code == ErrorCode::ConnectionLost && m_session.isLate())
            m_isStuck = true;
        return tl::unexpected(error);
    }
    /// Every step of what follows may take this long.
    void startDeadline();
    /// The server left something unanswered: what it would say later belongs to nobody.
    [[nodiscard]] bool isStuck() const { return m_isStuck; }
    [[nodiscard]] SshForwards& forwards() { return m_forwards; }

private:
    SshSession& m_session;
    QString m_subject;
    std::chrono::milliseconds m_timeout;
    SshForwards m_forwards;
    QByteArray m_sftpCommand;
    std::unique_ptr<SftpFiles> m_files;
    bool m_isStuck = false;
};

/// The thread's side of a link. run() belongs on a thread of its own and emits from there;
/// everything else may be called from anywhere.
class SshLinkWorker : public QObject {
    Q_OBJECT

public:
    using Work = std::function<std::any(SshLinkTools&)>;

    SshLinkWorker(int socket, QString subject, const SshLink::Server& server,
        std::chrono::milliseconds timeout);
    ~SshLinkWorker() override;

    /// Returns after the session ended or was cancelled.
    void run();
    void cancel() { m_mailbox.cancel(); }
    /// Done in turn.
    void post(quint64 id, Work work);

Q_SIGNALS:
    void phaseBegun(const QString& name);
    void hostKeySeen(const QString& type, const QString& fingerprint, bool isNew);
    void opened();
    void answered(quint64 id, const std::any& answer);
    void ended(const Error& error);

private:
    struct Request {
        quint64 id = 0;
        Work work;
    };
    Status converse();
    Status serve();
    void turn(SshForwards& forwards, quint64 seen);
    [[nodiscard]] bool hasNext();
    [[nodiscard]] std::optional<Request> next();

    QString m_subject;
    SshLogin m_login;
    SshTrust m_trust;
    std::chrono::milliseconds m_timeout;
    SshMailbox m_mailbox;
    std::unique_ptr<SshSession> m_session;
    QMutex m_mutex;
    QQueue<Request> m_requests;
};
