// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"
#include "models/store/sqlite/SqliteSalvage.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList companions { u"-wal"_s, u"-journal"_s };

/// The first of a row of names that nobody has yet: nothing kept earlier is written over.
QString freeName(const QString& wanted)
{
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

/// Whether some program holds a lock on a file that the engine cannot open any more.
/// Source: SQLite, "File Locking": the bytes that are locked begin at 2^30.
bool isLockedBySomebody(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 1 << 30;
    lock.l_len = 512;
    const bool isLocked = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return isLocked;
}

/// Keeps everybody else out while it lives. Empty for a file that the engine cannot open any more.
Result<std::unique_ptr<SqliteFile>> lockedAlone(const QString& database)
{
    auto alone = SqliteFile::open(database, SqliteFile::Mode::Alone);
    if (alone) {
        // What is in the log goes into the file, which is then all there is.
        (void)(*alone)->run(u"PRAGMA journal_mode=DELETE"_s);
        return alone;
    }
    if (alone.error().code != ErrorCode::DatabaseDamaged)
        return alone;
    if (isLockedBySomebody(database))
        return fail(ErrorCode::DatabaseBusy, database);
    return std::unique_ptr<SqliteFile>();
}

/// Under a second name in the same moment, so that there is never none; as a copy where a file
/// system knows no second names.
Status keepAs(const QString& path, const QString& kept)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0)
        return {};
    if (!QFile::copy(path, kept))
        return fail(ErrorCode::DatabaseFull, kept);
    return Sqlite::persist(kept);
}

Status keepEarlier(const QString& database)
{
    const QString kept = freeName(database + u".before-restore"_s);
    if (const Status done = keepAs(database, kept); !done)
        return done;
    for (const QString& suffix : companions)
        if (QFileInfo(database + suffix).size() > 0)
            if (const Status done = keepAs(database + suffix, kept + suffix); !done)
                return done;
    return Sqlite::persist(kept);
}

/// The log of the earlier file would be taken for the new one's.
void removeCompanions(const QString& database)
{
    for (const QString& suffix : companions + QStringList { u"-shm"_s })
        QFile::remove(database + suffix);
}

Status putInPlace(const QString& part, const QString& database)
{
    if (!QFile::exists(database)) {
        removeCompanions(database);
    } else {
        const auto alone = lockedAlone(database);
        if (!alone)
            return tl::unexpected(alone.error());
        if (const Status kept = keepEarlier(database); !kept)
            return kept;
        removeCompanions(database);
        if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(database).constData())
            != 0)
            return fail(ErrorCode::DatabaseReadOnly, database, qt_error_string(errno));
        return Sqlite::persist(database);
    }
    if (!QFile::rename(part, database))
        return fail(ErrorCode::DatabaseReadOnly, database);
    return Sqlite::persist(database);
}

} // namespace

Status Backups::restore(const QString& database, const QString& backup)
{
    if (QFileInfo(database).canonicalFilePath() == QFileInfo(backup).canonicalFilePath()
        && QFile::exists(database))
        return fail(ErrorCode::BackupDamaged, backup, u"it is the database itself"_s);
    const auto look = SqliteSound::lookAtCopy(backup);
    if (!look)
        return tl::unexpected(look.error());
    const QString part
        = database + u".restore-part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        const auto file = SqliteFile::open(backup, SqliteFile::Mode::Read);
        if (!file)
            return tl::unexpected(file.error());
        if (const Status copied = Sqlite::copyTo(**file, part); !copied)
            return copied;
    }
    const auto copy = SqliteSound::lookAtCopy(part);
    const Status placed = copy ? putInPlace(part, database) : tl::unexpected(copy.error());
    QFile::remove(part);
    return placed;
}

Result<Backups::Salvaged> Backups::salvage(const QString& database)
{
    const QString part
        = database + u".saved-part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto saved = SqliteSalvage::run(database, part);
    if (!saved)
        return tl::unexpected(saved.error());
    const QString path = freeName(database + u".saved"_s);
    if (!QFile::rename(part, path))
        return fail(ErrorCode::DatabaseReadOnly, path);
    if (const Status safe = Sqlite::persist(path); !safe)
        return tl::unexpected(safe.error());
    return Salvaged { path, saved->sites, saved->lost };
}
