// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/deploy/PbxDriver.h"
#include "models/deploy/SshServers.h"

#include <QPointer>

/// The shell and the files of a server that Asterisk runs on, as root or as whoever may be root.
/// What is said goes to the transcript; contents of files and standard inputs never do.
class AsteriskConsole : public QObject {
    Q_OBJECT

public:
    explicit AsteriskConsole(const PbxAccess& access, QObject* parent = nullptr);
    ~AsteriskConsole() override;

    /// Errors: those of SshLink::open; PbxCredentialsRefused (for CredentialsRefused),
    /// PbxCommandFailed (neither root nor sudo without a password: subject = "sudo -n")
    void open(PbxDriver::Then then);
    void abort();

    /// Output of a script, one command a line, that /bin/sh reads from its standard input.
    /// Errors: those of SshLink::run; PbxCommandFailed (subject = what, detail = its words)
    using Text = std::function<void(Result<QString>)>;
    void run(const QString& what, const QString& script, Text then);
    [[nodiscard]] SshLink& link() { return *m_link; }
    /// "asterisk -rx 'pjsip show endpoints'"
    static QString cli(const QString& command);
    static QString quoted(const QString& word);
    /// After a nominal while, unless aborted.
    void later(std::chrono::milliseconds nominal, std::function<void()> then);
    void tell(Job::Direction direction, const QString& text);

Q_SIGNALS:
    void transcript(Job::Direction direction, const QString& text);
    void trusted(const QString& what, const QString& host, const QString& type,
        const QString& fingerprint, bool isNew);
    /// The session ended by itself.
    void lost(const Error& error);

private:
    void becomeRoot(const PbxDriver::Then& then);
    void onIdentity(const Result<SshLink::Reply>& reply, const PbxDriver::Then& then);

    SshServers m_servers;
    Clock m_clock;
    std::unique_ptr<SshLink> m_link;
    QString m_shell;
    int m_generation = 0; ///< of what may still be called back
};
