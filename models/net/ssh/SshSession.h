// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/ssh/SshMailbox.h"

#include <QDeadlineTimer>
#include <QString>

#include <functional>
#include <libssh/libssh.h>
#include <memory>
#include <vector>

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
    /// @return what it returned at last; -1, which is an error of both kinds, when the session
    /// died, the owner cancelled or the deadline came
    template <typename Call> int await(int again, Call call)
    {
        for (;;) {
            const quint64 seen = packets();
            const int rc = call();
            if (rc != again)
                return rc;
            if (isOver())
                return SSH_ERROR;
            if (m_pause)
                m_pause(seen);
            else
                wait();
        }
    }
    /// Until the socket or the owner has something, or the deadline comes; of the owner alone while
    /// he is behind.
    /// @param others waited for as well
    void wait(const std::vector<Watched>& others = {}) const;
    /// What await() does instead of wait(). What one channel's call brings in may be for another
    /// one, in libssh's memory, where poll() does not see it: nobody must sleep before all have
    /// looked at all packets.
    /// @param pause given the packets() which await() has looked at
    void setPause(std::function<void(quint64)> pause) { m_pause = std::move(pause); }
    /// Packets received so far.
    [[nodiscard]] quint64 packets() const { return m_counter->in_packets; }
    /// Takes what has come from the socket, and sends what waits.
    void drive();
    /// After which await() gives up.
    void setDeadline(QDeadlineTimer deadline) { m_deadline = deadline; }
    [[nodiscard]] bool isLate() const { return m_deadline.hasExpired(); }
    /// Dead, cancelled or late.
    [[nodiscard]] bool isOver() const { return isDead() || m_mailbox.isCancelled() || isLate(); }
    /// Nothing will come any more.
    [[nodiscard]] bool isDead() const;
    /// libssh's last error, bounded: some of it comes from the server.
    [[nodiscard]] QString words() const;

private:
    SshMailbox& m_mailbox;
    ssh_session m_session;
    std::unique_ptr<ssh_counter_struct> m_counter;
    ssh_channel m_driver = nullptr; ///< never opened; goes with the session
    std::function<void(quint64)> m_pause;
    QDeadlineTimer m_deadline { QDeadlineTimer::Forever };
};
