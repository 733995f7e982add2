// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/ssh/SshMailbox.h"

#include <QString>

#include <libssh/libssh.h>

/// libssh's session, made to wait for the network and for the owner at the same time. libssh's own
/// waiting is never used: when a server says goodbye amid a log-in, 0.10 waits for a socket it has
/// closed itself, and nothing can wake it.
class SshSession {
public:
    explicit SshSession(SshMailbox& mailbox);
    ~SshSession();
    Q_DISABLE_COPY_MOVE(SshSession)

    [[nodiscard]] ssh_session raw() const { return m_session; }

    /// Repeats a call that does not wait until it is through.
    /// @param again what it returns while it is not: SSH_AGAIN or SSH_AUTH_AGAIN
    /// @return what it returned at last; -1, which is an error of both kinds, when the session died
    /// or the owner cancelled
    template <typename Call> int await(int again, Call call)
    {
        for (;;) {
            const int rc = call();
            if (rc != again)
                return rc;
            if (isDead() || m_mailbox.isCancelled())
                return SSH_ERROR;
            wait();
        }
    }
    /// Until the socket or the owner has something; of the owner alone while he is behind.
    void wait() const;
    /// Nothing will come any more.
    [[nodiscard]] bool isDead() const;
    /// libssh's last error, bounded: some of it comes from the server.
    [[nodiscard]] QString words() const;

private:
    SshMailbox& m_mailbox;
    ssh_session m_session;
};
