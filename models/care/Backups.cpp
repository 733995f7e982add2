// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"

#include "models/store/Database.h"
#include "models/store/sqlite/SqliteSound.h"
#include "models/store/Vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// Of the log where there is one: each change goes there first. It is only ever asked whether it is
/// another one: a clock that was set back must not hide a change.
QDateTime lastWritten(const QString& database)
{
    const QFileInfo file(QFileInfo(database).canonicalFilePath()); // where the engine's log is, too
    const QFileInfo log(file.filePath() + u"-wal"_s);
    return log.size() > 0 ? log.lastModified() : file.lastModified();
}

struct Copied {
    QString part; ///< whole and verified, not named yet
    SqliteSound::Look look;
    QDateTime written;
};

bool goesOn(const Backups::Watch& watch, const QString& step) { return !watch || watch(step); }

/// The database is looked through before: what is damaged must not become the newest backup. Where
/// nobody wrote meanwhile, the copy must have as many sites.
Result<Copied> copyVerified(
    const QString& database, const QString& part, const Backups::Watch& watch)
{
    if (!goesOn(watch, u"copy"_s))
        return fail(ErrorCode::Cancelled, database, u"copy"_s);
    Copied copied { part, {}, lastWritten(database) };
    const auto file = SqliteFile::open(database, SqliteFile::Mode::Read);
    if (!file)
        return tl::unexpected(file.error());
    const auto source = SqliteSound::look(**file);
    if (!source)
        return tl::unexpected(source.error());
    if (!source->faults.isEmpty())
        return fail(ErrorCode::DatabaseDamaged, database, source->faults.first());
    const QString seen = u"PRAGMA data_version"_s;
    const auto before = (*file)->single(seen);
    const auto sites = (*file)->single(u"SELECT count(*) FROM site"_s);
    if (const Status made = Sqlite::copyTo(**file, part); !made)
        return tl::unexpected(made.error());
    const auto after = (*file)->single(seen);
    if (!goesOn(watch, u"check"_s)) {
        QFile::remove(part);
        return fail(ErrorCode::Cancelled, database, u"check"_s);
    }
    const auto look = SqliteSound::lookAtCopy(part);
    const bool isComparable = before && after && sites && *before == *after;
    if (!look || (isComparable && look->sites != sites->toInt())) {
        QFile::remove(part);
        return look ? fail(ErrorCode::BackupDamaged, part, u"%1 sites"_s.arg(look->sites))
                    : tl::unexpected(look.error());
    }
    copied.look = *look;
    return copied;
}

/// Under its final name it is whole; a name that is taken is left alone.
Result<DatabaseBackup> nameCopy(const Copied& copied, const QString& path)
{
    QFile file(copied.part);
    if (file.open(QFile::ReadWrite))
        (void)file.setFileTime(copied.written, QFileDevice::FileModificationTime);
    file.close();
    if (!QFile::rename(copied.part, path)) {
        QFile::remove(copied.part);
        return fail(ErrorCode::FileUnwritable, path,
            QFile::exists(path) ? u"it is there already"_s : QString());
    }
    if (const Status safe = Sqlite::persist(path); !safe)
        return tl::unexpected(safe.error());
    return DatabaseBackup { path, QDateTime::currentDateTimeUtc(), QFileInfo(path).size(),
        copied.look.schema, false };
}

QString partOf(const QString& path)
{
    return path + u".part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What a program that was killed left there.
void removeOldParts(const QString& folder)
{
    constexpr qint64 day = 24 * 3600;
    for (const QFileInfo& each : QDir(folder).entryInfoList({ u"*.part-*"_s }, QDir::Files))
        if (std::abs(each.lastModified().secsTo(QDateTime::currentDateTime())) > day)
            QFile::remove(each.absoluteFilePath());
}

Result<std::optional<DatabaseBackup>> takeOne(
    const QString& database, const Backups::Watch& watch, bool isOnlyIfChanged)
{
    const QString folder = Backups::folderOf(database);
    if (!QFileInfo(database).isFile())
        return fail(ErrorCode::DatabaseGone, database, u"no such file"_s);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::DatabaseReadOnly, folder, u"the folder cannot be created"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    removeOldParts(folder);
    const auto copied = copyVerified(database, partOf(folder + u"/new"_s), watch);
    if (!copied)
        return tl::unexpected(copied.error());
    const QList<DatabaseBackup> before = Backups::list(database);
    if (isOnlyIfChanged && !before.isEmpty()
        && Sqlite::isSameCopy(copied->part, before.first().path)) {
        QFile file(before.first().path);
        if (file.open(QFile::ReadWrite)) // so that it need not be copied again to be compared
            (void)file.setFileTime(copied->written, QFileDevice::FileModificationTime);
        QFile::remove(copied->part);
        return std::optional<DatabaseBackup>();
    }
    const auto named = nameCopy(*copied, Backups::nextName(database, copied->look.schema));
    return named ? Result<std::optional<DatabaseBackup>>(*named) : tl::unexpected(named.error());
}

} // namespace

Result<DatabaseBackup> Backups::take(const QString& database, const Watch& watch)
{
    const auto taken = takeOne(database, watch, false);
    return taken ? Result<DatabaseBackup>(**taken) : tl::unexpected(taken.error());
}

Result<std::optional<DatabaseBackup>> Backups::takeIfChanged(
    const QString& database, const Watch& watch)
{
    return takeOne(database, watch, true);
}

Result<DatabaseBackup> Backups::takeTo(
    const QString& database, const QString& file, const Watch& watch)
{
    if (QFile::exists(file))
        return fail(ErrorCode::FileUnwritable, file, u"it is there already"_s);
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return fail(ErrorCode::FileUnwritable, file, u"no such folder"_s);
    const QString part = partOf(file);
    const auto copied = copyVerified(database, part, watch);
    if (copied)
        return nameCopy(*copied, file);
    const Error& error = copied.error();
    return error.code == ErrorCode::DatabaseReadOnly && error.subject == part
        ? fail(ErrorCode::FileUnwritable, file, error.detail)
        : tl::unexpected(error);
}

bool Backups::isDue(const QString& database, int hours)
{
    if (!QFileInfo(database).isFile())
        return false;
    const QList<DatabaseBackup> all = list(database);
    if (all.isEmpty() || all.first().isFromBeforeMigration)
        return true;
    const DatabaseBackup& newest = all.first();
    if (QFileInfo(newest.path).lastModified() == lastWritten(database))
        return false;
    const qint64 age = newest.at.secsTo(QDateTime::currentDateTimeUtc());
    return age < 0 || age >= qint64(hours) * 3600; // one from the future says nothing
}

Result<DatabaseReport> Backups::check(
    const QString& database, const Vault* vault, const Watch& watch)
{
    const auto stopped = [&] { return fail(ErrorCode::Cancelled, database, u"check"_s); };
    if (!goesOn(watch, u"check"_s))
        return stopped();
    const auto file = SqliteFile::open(database, SqliteFile::Mode::Read);
    if (!file)
        return tl::unexpected(file.error());
    const auto look = SqliteSound::look(**file);
    if (!look)
        return tl::unexpected(look.error());
    DatabaseReport report { database, look->schema, QFileInfo(database).size(), look->sites,
        vault ? SqliteSound::unreadableSecrets(**file, *vault) : -1, look->faults + look->orphans };
    if (!look->faults.isEmpty())
        return report;
    // The sites are read from a copy, which may be migrated and claimed; and so it is known that
    // copying works.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::DatabaseFull, folder.path(), folder.errorString());
    if (!goesOn(watch, u"copy"_s))
        return stopped();
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    if (const Status copied = Sqlite::copyTo(**file, copy); !copied)
        return tl::unexpected(copied.error());
    const auto opened = Database::open(copy, {}, Database::Sight::Again);
    // That there is no room for the copy, say, is no fault of the database.
    if (!opened && opened.error().code != ErrorCode::DatabaseDamaged)
        return tl::unexpected(opened.error());
    const auto goesOnThere = [&watch] { return goesOn(watch, u"sites"_s); };
    report.faults.append(opened ? SqliteSound::siteFaults(**opened, false, goesOnThere)
                                : QStringList { opened.error().detail });
    return goesOnThere() ? Result<DatabaseReport>(report) : stopped();
}
