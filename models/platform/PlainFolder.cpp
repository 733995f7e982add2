// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/PlainFolder.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

QDateTime changedAt(const struct stat& about)
{
    return QDateTime::fromSecsSinceEpoch(about.st_mtim.tv_sec, Qt::UTC);
}

} // namespace

PlainFolder::PlainFolder(const QString& path, const QString& name)
{
    const OwnedDescriptor parent(::open(QFile::encodeName(path).constData(), folderFlags));
    if (parent.isOpen())
        m_folder.reset(::openat(parent.get(), name.toLatin1().constData(), folderFlags));
}

std::optional<QList<PlainFolder::File>> PlainFolder::files() const
{
    OwnedDescriptor again(::openat(m_folder.get(), ".", folderFlags));
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::fdopendir(again.get()), ::closedir);
    if (!entries)
        return std::nullopt;
    again.release(); // closedir() closes it
    QList<File> found;
    while (const dirent* entry = ::readdir(entries.get())) {
        struct stat about = {};
        if (::fstatat(m_folder.get(), entry->d_name, &about, AT_SYMLINK_NOFOLLOW) == 0
            && S_ISREG(about.st_mode))
            found.append({ QString::fromLatin1(entry->d_name), about.st_size, changedAt(about) });
    }
    return found;
}

int PlainFolder::openFile(const QString& name) const
{
    OwnedDescriptor file(::openat(m_folder.get(), name.toLatin1().constData(),
        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat about = {};
    if (!file.isOpen() || ::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode))
        return -1;
    return file.release();
}

int PlainFolder::newFile(const QString& name) const
{
    return ::openat(m_folder.get(), name.toLatin1().constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

bool PlainFolder::rename(const QString& name, const QString& other) const
{
    return ::renameat(m_folder.get(), name.toLatin1().constData(), m_folder.get(),
               other.toLatin1().constData())
        == 0;
}

bool PlainFolder::remove(const QString& name) const
{
    return ::unlinkat(m_folder.get(), name.toLatin1().constData(), 0) == 0;
}
