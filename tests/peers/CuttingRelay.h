// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>

#include <chrono>

/// Between a program and a server on 127.0.0.1; breaks connections at chosen moments, and lets wait
/// for answers as a network far away does. It has a thread of its own, so that the program may
/// block.
class CuttingRelay {
public:
    enum class Moment {
        Unsent, ///< the words never reach the server
        Unanswered, ///< the server has done what they say, its answer never comes back
    };

    explicit CuttingRelay(quint16 server);
    ~CuttingRelay();
    Q_DISABLE_COPY_MOVE(CuttingRelay)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Once, as soon as the program sends the words. @param isLast whoever comes then is refused
    void cutAt(const QByteArray& words, Moment moment, bool isLast = false);
    /// Once more after that.
    void thenCutAt(const QByteArray& words, Moment moment);
    /// All that are connected now.
    void cutAll();
    /// Takes connections again.
    void allow();
    [[nodiscard]] int cuts();
    /// From now on each answer comes that much later.
    void delayAnswers(std::chrono::milliseconds delay);

private:
    class Worker;
    template <typename Function> void inThread(Function function);
    QThread m_thread;
    Worker* m_worker;
    quint16 m_port = 0;
};
