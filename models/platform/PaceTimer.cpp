// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/PaceTimer.h"

#include <sys/timerfd.h>
#include <unistd.h>

bool PaceTimer::start(int milliseconds)
{
    m_descriptor.reset(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    if (!isRunning())
        return false;
    const timespec interval { milliseconds / 1000, milliseconds % 1000 * 1'000'000L };
    const itimerspec times { interval, { 0, 1 } };
    ::timerfd_settime(m_descriptor.get(), 0, &times, nullptr);
    return true;
}

quint64 PaceTimer::take()
{
    quint64 over = 0;
    return ::read(m_descriptor.get(), &over, sizeof over) == sizeof over ? over : 0;
}
