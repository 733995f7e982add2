// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

void Descriptor::close(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

int Descriptor::duplicate(int descriptor) { return ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0); }

void Descriptor::setNonBlocking(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

int Descriptor::write(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes = bytes.sliced(written);
    }
    return 0;
}

std::optional<Descriptor::Facts> Descriptor::facts(int descriptor)
{
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0)
        return std::nullopt;
    return Facts { about.st_dev, about.st_ino, about.st_size, about.st_mtim.tv_sec,
        about.st_mtim.tv_nsec };
}

OwnedDescriptor::~OwnedDescriptor() { Descriptor::close(m_descriptor); }
