// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/SshFront.h"

#include <atomic>
#include <libssh/libssh.h>
#include <libssh/server.h>
#include <mutex>
#include <netinet/in.h>

/// What all sessions of a front leave behind.
struct SshFrontRecord {
    std::atomic<int> connections = 0;
    std::mutex mutex;
    QList<QByteArray> passwords;
    QByteArray terminal;
};

sockaddr_in loopback(quint16 port);

/// One client of an SshFront, on a thread of its own.
class SshFrontSession {
public:
    /// @param socket taken over
    SshFrontSession(const SshFrontSetup& setup, SshFrontRecord& record, ssh_bind bind, int socket);
    ~SshFrontSession();
    Q_DISABLE_COPY_MOVE(SshFrontSession)

    void run();
    /// From another thread: run() returns soon after.
    void hangUp();
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    void serve();
    bool answer(ssh_message message);
    bool answerAuth(ssh_message message);
    bool answerQuestion(ssh_message message);
    bool judge(ssh_message message, const QByteArray& user, const QByteArray& password);
    bool answerChannel(ssh_message message);
    bool connectBackend();
    void bridge();
    bool toBackend();
    void toClient();
    bool waitForMore();

    const SshFrontSetup& m_setup;
    SshFrontRecord& m_record;
    ssh_session m_session;
    ssh_channel m_channel = nullptr;
    int m_hangUp; ///< a second descriptor of the client's socket
    int m_backend = -1;
    QByteArray m_user; ///< who is being asked
    QByteArray m_pending; ///< from the backend, not yet sent
    bool m_isBackendOver = false;
    bool m_isShell = false;
    int m_refusals = 0;
    std::atomic<bool> m_isOver = false;
};
