// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Disk.h"

#include "models/platform/Descriptor.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

int Disk::sync(const QString& path)
{
    const OwnedDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() ? sync(file.get()) : errno;
}

int Disk::sync(int descriptor) { return ::fsync(descriptor) == 0 ? 0 : errno; }

bool Disk::isWritable(const QString& path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

std::optional<quint64> Disk::freeBytes(const QString& folder)
{
    struct statvfs disk { };
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return std::nullopt;
    return quint64(disk.f_bavail) * disk.f_frsize;
}

Disk::Identity Disk::identityOf(const QString& path)
{
    struct stat facts { };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return { facts.st_dev, facts.st_ino };
}

bool Disk::isOpenHere(const QString& path)
{
    const Identity wanted = identityOf(path);
    const QDir open(u"/proc/self/fd"_s);
    const auto names = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return wanted.second != 0 && std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return identityOf(open.filePath(name)) == wanted;
    });
}

bool Disk::isLocked(const QString& path, qint64 first, qint64 count)
{
    const OwnedDescriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC));
    if (!file.isOpen())
        return false;
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = count;
    // That of a descriptor of its own also sees those of this very program.
    return ::fcntl(file.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool Disk::link(const QString& path, const QString& other)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()) == 0;
}

int Disk::replace(const QString& path, const QString& other)
{
    const bool isDone
        = ::rename(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()) == 0;
    return isDone ? 0 : errno;
}
