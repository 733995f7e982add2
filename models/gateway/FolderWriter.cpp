// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/FolderWriter.h"

#include "models/platform/Disk.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Room a file takes beyond its bytes: the rest of a cluster and its entry in the folder.
constexpr qint64 clusterBytes = 64 * 1024;

QString systemWords(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

auto unwritable(const QString& subject, const QString& words)
{
    return fail(ErrorCode::FileUnwritable, subject, words);
}

Status makeFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return unwritable(folder, systemWords(ENOTDIR));
    if (!QFileInfo(info.absolutePath()).isDir())
        return unwritable(folder, systemWords(ENOENT));
    errno = 0;
    if (!QDir().mkdir(folder))
        return unwritable(folder, systemWords(errno == 0 ? EACCES : errno));
    return {};
}

Status checkRoom(const QString& folder, const QList<FolderWriter::File>& files)
{
    const QStorageInfo storage(folder);
    qint64 needed = 0;
    for (const FolderWriter::File& file : files)
        needed += file.content.size() + clusterBytes;
    if (storage.isValid() && storage.isReadOnly())
        return unwritable(folder, systemWords(EROFS));
    if (storage.isValid() && storage.bytesAvailable() < needed)
        return unwritable(folder, systemWords(ENOSPC));
    return {};
}

/// Puts the temporary file on the medium; it takes its name later.
Status fill(QSaveFile& to, const FolderWriter::File& file, bool hasModes)
{
    const auto failed = [&] { return unwritable(to.fileName(), to.errorString()); };
    if (!to.open(QFile::WriteOnly))
        return failed();
    // Before the first byte: what is secret must never be readable, not even for a moment.
    const bool isRestricted = !file.isSecret || !hasModes
        || to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isRestricted)
        return failed();
    if (to.write(file.content) != file.content.size() || !to.flush())
        return failed();
    if (const int error = Disk::sync(to.handle()); error != 0)
        return unwritable(to.fileName(), systemWords(error));
    return {};
}

} // namespace

Status FolderWriter::write(const QString& folder, const QList<File>& files)
{
    if (const Status made = makeFolder(folder); !made)
        return made;
    if (const Status room = checkRoom(folder, files); !room)
        return room;
    const bool modes = hasModes(folder);
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const File& file : files) {
        open.push_back(std::make_unique<QSaveFile>(QDir(folder).filePath(file.name)));
        if (const Status filled = fill(*open.back(), file, modes); !filled)
            return filled; // the temporary files go with their objects
    }
    for (const auto& file : open)
        if (!file->commit())
            return unwritable(file->fileName(), file->errorString());
    // A new name is on the medium only once its folder is. FAT cannot and says so; the files
    // themselves are written by then.
    (void)Disk::sync(folder);
    return {};
}

QString FolderWriter::safeName(const QString& text, const QString& other)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f\\x7f\"*/:<>?\\\\|]+"_s);
    static const QRegularExpression ends(u"^[. ]+|[. ]+$"_s);
    static const QRegularExpression devices(
        u"^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    QString name = text.simplified().replace(forbidden, u"_"_s).left(100);
    name.remove(ends);
    if (name.isEmpty())
        name = other;
    return devices.match(name).hasMatch() ? u'_' + name : name;
}

bool FolderWriter::hasModes(const QString& folder)
{
    static const QList<QByteArray> without { "vfat", "msdos", "fat", "exfat", "fuseblk", "ntfs",
        "ntfs3", "hfs", "iso9660", "udf", "9p", "cifs", "smb3" };
    const QStorageInfo storage(folder);
    return storage.isValid() && !without.contains(storage.fileSystemType());
}
