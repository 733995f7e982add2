// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReLibrary.h"

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <utility>

/// A timer of the SIP thread. What it calls may destroy it.
class ReTimer {
public:
    ReTimer() { tmr_init(&m_timer); }
    ~ReTimer() { tmr_cancel(&m_timer); }
    Q_DISABLE_COPY_MOVE(ReTimer)

    /// Starting it again forgets what was to come.
    void start(std::chrono::milliseconds delay, std::function<void()> then)
    {
        m_then = std::move(then);
        tmr_start(&m_timer, quint64(std::max<qint64>(0, delay.count())), &ReTimer::onDue, this);
    }
    void stop()
    {
        tmr_cancel(&m_timer);
        m_then = nullptr;
    }
    /// What it would have called; it is stopped.
    [[nodiscard]] std::function<void()> takeTask()
    {
        tmr_cancel(&m_timer);
        return std::exchange(m_then, nullptr);
    }
    [[nodiscard]] bool isRunning() const { return tmr_isrunning(&m_timer); }

private:
    static void onDue(void* self)
    {
        const auto then = std::move(static_cast<ReTimer*>(self)->m_then);
        then();
    }
    struct tmr m_timer { };
    std::function<void()> m_then;
};
