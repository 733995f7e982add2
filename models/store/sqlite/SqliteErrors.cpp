// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/SqliteFile.h"

#include "models/platform/Disk.h"
#include "models/platform/Process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// The engine's codes; the lower byte is the kind, the rest what exactly.
enum EngineCode {
    EnginePermission = 3,
    EngineBusy = 5,
    EngineLocked = 6,
    EngineReadOnly = 8,
    EngineInputOutput = 10,
    EngineCorrupt = 11,
    EngineFull = 13,
    EngineCannotOpen = 14,
    EngineNoDatabase = 26,
    EngineReadOnlyMoved = 8 | 4 << 8,
    EngineShortRead = 10 | 2 << 8,
    EngineWrite = 10 | 3 << 8,
    EngineSharedSize = 10 | 19 << 8,
    EngineCorruptFileSystem = 10 | 33 << 8,
};

/// Less than a transaction needs.
bool isDiskFull(const QString& folder)
{
    const auto left = Disk::freeBytes(folder);
    return left && *left < 64 * 1024;
}

/// The engine makes an empty one as soon as it looks into a file that may have one.
bool hasLog(const QString& path)
{
    const QFileInfo info(path); // the engine follows links, too
    return QFileInfo((info.exists() ? info.canonicalFilePath() : path) + u"-wal"_s).size() > 0;
}

bool hasBackups(const QString& path)
{
    const QStringList names { u"*.sqlite"_s };
    return !QDir(path + u".backups"_s).entryList(names, QDir::Files).isEmpty();
}

/// The engine has one code for a disk that is gone, one that is worn out and one where this user's
/// share is used up.
ErrorCode codeOfInputOutput(int code, const QString& path)
{
    const QFileInfo info(path);
    if (code == EngineShortRead || code == EngineCorruptFileSystem)
        return ErrorCode::DatabaseDamaged;
    if (!info.exists())
        return ErrorCode::DatabaseGone;
    const bool isGrowing = code == EngineWrite || code == EngineSharedSize;
    if (isDiskFull(info.absolutePath()) || (isGrowing && Process::isFileSizeLimited()))
        return ErrorCode::DatabaseFull;
    return ErrorCode::DatabaseGone;
}

ErrorCode codeOfCannotOpen(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Disk::isWritable(info.absolutePath()) || !QFileInfo::exists(info.absolutePath())
            ? ErrorCode::DatabaseUnavailable
            : ErrorCode::DatabaseReadOnly;
    if (!info.isReadable() || info.isDir())
        return ErrorCode::DatabaseUnavailable;
    if (isDiskFull(info.absolutePath()))
        return ErrorCode::DatabaseFull;
    return Disk::isWritable(path) && Disk::isWritable(info.absolutePath()) ? ErrorCode::DatabaseUnavailable
                                                               : ErrorCode::DatabaseReadOnly;
}

ErrorCode codeOfEngine(int code, const QString& path)
{
    if (code == EngineReadOnlyMoved)
        return ErrorCode::DatabaseGone;
    switch (code & 0xFF) {
    case EngineBusy:
    case EngineLocked:
        return ErrorCode::DatabaseBusy;
    case EnginePermission:
    case EngineReadOnly:
        return ErrorCode::DatabaseReadOnly;
    case EngineInputOutput:
        return codeOfInputOutput(code, path);
    case EngineCorrupt:
        return ErrorCode::DatabaseDamaged;
    case EngineFull:
        return ErrorCode::DatabaseFull;
    case EngineCannotOpen:
        return codeOfCannotOpen(path);
    case EngineNoDatabase:
        return Sqlite::wasOurs(path) || hasLog(path) ? ErrorCode::DatabaseDamaged
                                                     : ErrorCode::DatabaseForeign;
    default:
        return ErrorCode::DatabaseUnavailable;
    }
}

} // namespace

bool Sqlite::isReadOnly(const QString& path)
{
    const QFileInfo info(path);
    return info.size() > 0 && !(Disk::isWritable(path) && Disk::isWritable(info.absolutePath()));
}

void Sqlite::choose(QSqlDatabase& connection, const QString& path, bool isReadOnly)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
    connection.setDatabaseName(path);
    if (isReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        const QFileInfo info(path);
        // Without a place for the index of the WAL; and where there is no WAL none is missed.
        if (!Disk::isWritable(info.absolutePath()) && QFileInfo(path + u"-wal"_s).size() == 0) {
            options += u";QSQLITE_OPEN_URI"_s;
            const QUrl url = QUrl::fromLocalFile(info.absoluteFilePath());
            connection.setDatabaseName(QString::fromLatin1(url.toEncoded()) + u"?immutable=1"_s);
        }
    }
    connection.setConnectOptions(options);
}

Error Sqlite::errorOf(const QSqlError& error, const QString& path)
{
    const QString words
        = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error(codeOfEngine(error.nativeErrorCode().toInt(), path), path, words);
}

/// The first pages hold the words of the schema, which stay when the header in front of them is
/// lost; a copy beside it tells when they did not.
bool Sqlite::wasOurs(const QString& path)
{
    constexpr qint64 enough = 256 * 1024;
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || file.size() == 0)
        return false;
    // Others have tables of similar names.
    const QByteArray words = file.read(enough);
    return words.contains("CREATE TABLE schema_migration (")
        || words.contains("CREATE TABLE gateway_port (") || hasBackups(path);
}

bool Sqlite::isEmptied(const QString& path)
{
    return QFileInfo(path).size() == 0 && (hasLog(path) || hasBackups(path));
}
