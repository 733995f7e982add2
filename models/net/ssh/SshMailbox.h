// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/Waiting.h"

#include <QByteArray>
#include <QMutex>

#include <atomic>

/// What the owner of an SSH channel and its worker share: bytes both ways, a wake-up and the end.
/// Every member may be called from either thread and none of them waits.
class SshMailbox {
public:
    /// @param socket connected; the mailbox keeps a descriptor of its own
    explicit SshMailbox(int socket);
    Q_DISABLE_COPY_MOVE(SshMailbox)

    struct Slice {
        QByteArray bytes;
        bool isMore = false;
    };

    // the owner
    void send(const QByteArray& data);
    /// At most sliceSize bytes of what came in.
    Slice take();
    /// The worker ends as soon as it can, after a last try to send what is left.
    void cancel();
    /// The worker stops waiting and looks around.
    void wake() const;

    // the worker
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    /// @return true when the owner has to be told
    bool deliver(const QByteArray& data);
    /// The owner is behind: nothing more must be read.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] QByteArray outgoing() const;
    void dropOutgoing(qsizetype count);
    /// Another descriptor of the socket, the caller's to close.
    [[nodiscard]] int duplicateSocket() const;
    /// libssh makes it wait for its peer once it is connected.
    void keepNonBlocking() const;
    [[nodiscard]] int wakeDescriptor() const { return m_wake.descriptor(); }
    void clearWake() const;

    static constexpr qsizetype sliceSize = 64 * 1024;
    static constexpr qsizetype maximumUnread = 8 * 1024 * 1024;

private:
    mutable QMutex m_mutex;
    QByteArray m_in;
    qsizetype m_taken = 0; ///< of m_in
    QByteArray m_out;
    bool m_isTold = false;
    std::atomic<bool> m_isCancelled = false;
    OwnedDescriptor m_socket;
    Wake m_wake;
};
