// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>

/// Carries what the SIP thread has to say to the thread of an object that may be gone meanwhile.
class ReMailbox {
public:
    explicit ReMailbox(QObject* receiver)
        : m_receiver(receiver)
    {
    }
    /// From the receiver's thread; nothing arrives afterwards.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
    }
    void post(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver)
            QMetaObject::invokeMethod(m_receiver, std::move(task), Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    QObject* m_receiver;
};
