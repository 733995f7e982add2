// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"
#include "models/platform/Disk.h"
#include "models/store/sqlite/SqliteSalvage.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QStringList companions { u"-wal"_s, u"-journal"_s };

/// The first of a row of names that nobody has yet: nothing kept earlier is written over.
QString freeName(const QString& wanted)
{
    QString name = wanted;
    const auto isTaken = [&name] {
        return QFile::exists(name)
            || std::any_of(companions.begin(), companions.end(),
                [&name](const QString& suffix) { return QFile::exists(name + suffix); });
    };
    for (int i = 2; isTaken(); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

/// Whether some program holds a lock on a file that the engine cannot open any more.
/// Source: SQLite, "File Locking": the bytes that are locked begin at 2^30.
bool isLockedBySomebody(const QString& path) { return Disk::isLocked(path, 1 << 30, 512); }

/// A sound one of another program is left as it is. Errors: DatabaseForeign, DatabaseBusy.
Status refuseForeign(const QString& database)
{
    const auto file = SqliteFile::open(database, SqliteFile::Mode::Read);
    if (!file)
        return file.error().code == ErrorCode::DatabaseBusy ? Status(tl::unexpected(file.error()))
                                                            : Status();
    const auto id = (*file)->single(u"PRAGMA application_id"_s);
    const bool isForeign = id && QFileInfo(database).size() > 0
        && id->toInt() != Sqlite::applicationId && !Sqlite::wasOurs(database);
    return isForeign ? fail(ErrorCode::DatabaseForeign, database) : Status();
}

/// Keeps everybody else out while it lives. Empty for a file that the engine cannot open any more.
Result<std::unique_ptr<SqliteFile>> lockedAlone(const QString& database)
{
    if (const Status ours = refuseForeign(database); !ours)
        return tl::unexpected(ours.error());
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

/// Files copied from stay open: closing one would give up the lock on the database.
using Opened = std::vector<std::unique_ptr<QFile>>;

/// Under a second name in the same moment, so that there is never none; as a copy where a file
/// system knows no second names.
Status keepAs(const QString& path, const QString& kept, Opened& opened)
{
    if (Disk::link(path, kept))
        return Sqlite::persistEntry(kept); // the same file: what is in it is on the disk already
    opened.push_back(std::make_unique<QFile>(path));
    QFile& from = *opened.back();
    QFile to(kept);
    bool isCopied = from.open(QFile::ReadOnly) && to.open(QFile::WriteOnly | QFile::NewOnly)
        && to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    constexpr qint64 block = 1 << 20;
    while (isCopied && !from.atEnd()) {
        const QByteArray bytes = from.read(block);
        isCopied = !bytes.isEmpty() && to.write(bytes) == bytes.size();
    }
    if (!isCopied || !to.flush())
        return fail(ErrorCode::DatabaseFull, kept, to.errorString());
    to.close();
    return Sqlite::persist(kept);
}

/// Of a file that is gone, what there is beside it.
Status keepEarlier(const QString& database, const QString& kept, Opened& opened)
{
    if (QFile::exists(database))
        if (const Status done = keepAs(database, kept, opened); !done)
            return done;
    for (const QString& suffix : companions)
        if (QFileInfo(database + suffix).size() > 0)
            if (const Status done = keepAs(database + suffix, kept + suffix, opened); !done)
                return done;
    return {};
}

/// The log of the earlier file would be taken for the new one's.
void removeCompanions(const QString& database)
{
    for (const QString& suffix : companions + QStringList { u"-shm"_s })
        QFile::remove(database + suffix);
}

Status rename(const QString& part, const QString& database, bool isReplacing)
{
    if (!isReplacing)
        return QFile::rename(part, database)
            ? Sqlite::persist(database)
            : fail(ErrorCode::DatabaseReadOnly, database, qt_error_string(errno));
    const int error = Disk::replace(part, database);
    return error == 0 ? Sqlite::persist(database)
                      : fail(ErrorCode::DatabaseReadOnly, database, qt_error_string(error));
}

Status putInPlace(const QString& part, const QString& database, const Backups::Watch& watch)
{
    std::unique_ptr<SqliteFile> alone;
    const bool isReplacing = QFile::exists(database);
    if (isReplacing) {
        auto locked = lockedAlone(database);
        if (!locked)
            return tl::unexpected(locked.error());
        alone = std::move(*locked);
    }
    const QString kept = freeName(database + u".before-restore"_s);
    Opened opened;
    Status done = keepEarlier(database, kept, opened);
    if (done && watch && !watch(u"replace"_s))
        done = fail(ErrorCode::Cancelled, database, u"replace"_s);
    if (!done) {
        for (const QString& suffix : companions + QStringList { QString() })
            QFile::remove(kept + suffix);
        return done;
    }
    removeCompanions(database);
    return rename(part, database, isReplacing);
}

} // namespace

Status Backups::restore(const QString& database, const QString& backup, const Watch& watch)
{
    if (QFileInfo(database).canonicalFilePath() == QFileInfo(backup).canonicalFilePath()
        && QFile::exists(database))
        return fail(ErrorCode::BackupDamaged, backup, u"it is the database itself"_s);
    if (watch && !watch(u"check"_s))
        return fail(ErrorCode::Cancelled, database, u"check"_s);
    const auto look = SqliteSound::lookAtCopy(backup);
    if (!look)
        return tl::unexpected(look.error());
    if (watch && !watch(u"copy"_s))
        return fail(ErrorCode::Cancelled, database, u"copy"_s);
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
    const Status placed = copy ? putInPlace(part, database, watch) : tl::unexpected(copy.error());
    QFile::remove(part);
    return placed;
}

Result<Backups::Salvaged> Backups::salvage(const QString& database, const Watch& watch)
{
    if (watch && !watch(u"check"_s))
        return fail(ErrorCode::Cancelled, database, u"check"_s);
    const QString part
        = database + u".saved-part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto saved = SqliteSalvage::run(database, part);
    if (!saved)
        return tl::unexpected(saved.error());
    if (watch && !watch(u"replace"_s)) {
        QFile::remove(part);
        return fail(ErrorCode::Cancelled, database, u"replace"_s);
    }
    const QString path = freeName(database + u".saved"_s);
    if (!QFile::rename(part, path))
        return fail(ErrorCode::DatabaseReadOnly, path);
    if (const Status safe = Sqlite::persist(path); !safe)
        return tl::unexpected(safe.error());
    return Salvaged { path, saved->sites, saved->lost };
}
