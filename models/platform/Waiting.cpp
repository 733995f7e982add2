// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Waiting.h"

#include <poll.h>
#include <sys/eventfd.h>

void waitForAny(const std::vector<Watched>& watched, int milliseconds)
{
    std::vector<pollfd> list;
    list.reserve(watched.size());
    for (const Watched& each : watched)
        list.push_back({ each.descriptor,
            short((each.isForReading ? POLLIN : 0) | (each.isForWriting ? POLLOUT : 0)), 0 });
    ::poll(list.data(), list.size(), milliseconds);
}

Wake::Wake()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

void Wake::set() const { (void)::eventfd_write(m_descriptor.get(), 1); }

void Wake::clear() const
{
    eventfd_t count = 0;
    (void)::eventfd_read(m_descriptor.get(), &count);
}
