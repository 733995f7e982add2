// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/ssh/SshMailbox.h"
#include "models/net/ssh/SshSession.h"
#include "models/net/SshTrust.h"

#include <QObject>

#include <libssh/callbacks.h>
#include <memory>

/// One SSH session with a shell, from the connected socket to its end. run() belongs on a thread
/// of its own and emits from there; everything else may be called from anywhere.
class SshWorker : public QObject {
    Q_OBJECT

public:
    SshWorker(int socket, QString subject, SshLogin login, SshTrust trust);
    ~SshWorker() override;

    /// Returns after the session ended or was cancelled.
    void run();
    [[nodiscard]] SshMailbox& mailbox() { return m_mailbox; }

Q_SIGNALS:
    /// @param name what is waited for from now on
    void phaseBegun(const QString& name);
    void hostKeySeen(const QString& type, const QString& fingerprint, bool isNew);
    void opened();
    /// The mailbox holds bytes again.
    void arrived();
    void ended(const Error& error);

private:
    struct ChannelDeleter {
        void operator()(ssh_channel channel) const { ssh_channel_free(channel); }
    };

    Status converse();
    Status openShell();
    [[nodiscard]] Status talk();
    void watchArrivals();
    bool readAll();
    bool readFrom(bool isStderr);
    bool writeAll();
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] tl::unexpected<Error> broken(ErrorCode code) const;

    QString m_subject;
    SshLogin m_login;
    SshTrust m_trust;
    SshMailbox m_mailbox;
    ssh_channel_callbacks_struct m_callbacks {}; ///< outlives the channel
    bool m_hasArrivals = false;
    std::unique_ptr<SshSession> m_session;
    std::unique_ptr<std::remove_pointer_t<ssh_channel>, ChannelDeleter> m_channel;
};
