// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/ssh/SshSession.h"

#include <libssh/callbacks.h>
#include <optional>

/// A channel to a program on the server: bytes in, bytes and complaints out, its exit status. On
/// the session's thread; step() never waits.
class SshPipe {
public:
    /// @param limit of what is held unread of either kind; beyond it the server has to wait
    SshPipe(SshSession& session, qsizetype limit);
    ~SshPipe();
    Q_DISABLE_COPY_MOVE(SshPipe)

    /// Waits until the server has started it.
    bool startCommand(const QByteArray& command);
    bool startSubsystem(const char* name);

    void send(const QByteArray& data) { m_pending += data; }
    /// Nothing more comes after what was sent.
    void endInput() { m_isEnding = true; }
    /// Reads and writes what can be.
    void step();
    [[nodiscard]] bool isAllSent() const { return m_pending.isEmpty(); }
    /// The server closed it; everything it sent was read unless the limit is reached.
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] std::optional<int> exitStatus() const { return m_status; }

    QByteArray out;
    QByteArray err;

private:
    bool open();
    void write();
    void read(QByteArray& into, bool isStderr);

    SshSession& m_session;
    qsizetype m_limit;
    ssh_channel_callbacks_struct m_callbacks {}; ///< outlives the channel
    ssh_channel m_channel;
    QByteArray m_pending;
    std::optional<int> m_status;
    bool m_isEnding = false;
    bool m_isEndSent = false;
    bool m_isClosed = false;
};
