// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/SqliteEngine.h"

#include "models/store/Database.h"
#include "models/store/QueryStatus.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
constexpr int sqliteApplicationId = 0x446F7070; // "Dopp", so that a foreign file is told apart
}

QString SqliteEngine::driver() const { return u"QSQLITE"_s; }

Status SqliteEngine::connect(QSqlDatabase& connection)
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return fail(ErrorCode::DatabaseUnavailable, m_path, u"is a directory"_s);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(ErrorCode::DatabaseUnavailable, m_path, u"the folder cannot be created"_s);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    const bool isNew = !info.exists() || info.size() == 0;
    if (!connection.open())
        return tl::unexpected(errorOf(connection.lastError()));
    if (isNew) // only its owner may read what the customers' names and numbers are
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// open() succeeds on any file; the first statement tells.
Status SqliteEngine::claim(Database& database)
{
    const auto id = pragma(database, u"application_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    // Not as it was before: a very first write that was interrupted is rolled back to nothing now.
    const auto pages = pragma(database, u"page_count"_s);
    if (!pages)
        return tl::unexpected(pages.error());
    const bool isEmpty = *pages == 0 && QFileInfo(m_path).size() == 0;
    if (!isEmpty && *id != sqliteApplicationId)
        return fail(ErrorCode::DatabaseForeign, m_path);
    // Before anything else: switching to WAL already writes the file, and a program that dies right
    // after would leave one that looks like another's.
    return isEmpty ? statusOf(database.run(u"PRAGMA application_id=%1"_s.arg(sqliteApplicationId)))
                   : Status();
}

Status SqliteEngine::settle(Database& database)
{
    for (const QString& pragma :
        { u"PRAGMA foreign_keys=ON"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s })
        if (const Status status = statusOf(database.run(pragma)); !status)
            return status;
    return {};
}

Result<bool> SqliteEngine::hasTable(Database& database, const QString& name)
{
    auto query = database.run(
        u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, { name });
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    const bool isThere = query->value(0).toInt() > 0;
    query->finish();
    return isThere;
}

Result<int> SqliteEngine::pragma(Database& database, const QString& name) const
{
    auto query = database.run(u"PRAGMA "_s + name);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    const int value = query->value(0).toInt();
    query->finish();
    return value;
}

Status SqliteEngine::keepCopy(Database& database, int version)
{
    const QString path = u"%1.schema-%2"_s.arg(m_path).arg(version);
    if (QFile::exists(path))
        return {};
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(part);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::DatabaseUnavailable, part, file.errorString());
    file.close();
    const Status copied = statusOf(database.run(u"VACUUM INTO ?"_s, { part }));
    // Another program may have been faster; its copy is as good.
    if (!copied || (!QFile::rename(part, path) && !QFile::exists(path))) {
        QFile::remove(part);
        return copied ? Status(fail(ErrorCode::DatabaseUnavailable, path)) : copied;
    }
    QFile::remove(part);
    return {};
}

/// VACUUM writes all pages anew; the log still has the earlier ones until it is emptied.
Status SqliteEngine::scrub(Database& database)
{
    for (const QString& statement :
        { u"PRAGMA secure_delete=ON"_s, u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s })
        if (const Status done = statusOf(database.run(statement)); !done)
            return done;
    return {};
}

QString SqliteEngine::beginWords() const { return u"BEGIN IMMEDIATE"_s; }

Status SqliteEngine::setPatience(Database& database, std::chrono::milliseconds patience)
{
    return statusOf(database.run(u"PRAGMA busy_timeout=%1"_s.arg(patience.count())));
}

bool SqliteEngine::mayWrite(Database& /*database*/) { return QFileInfo(m_path).isWritable(); }

Error SqliteEngine::errorOf(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const QString words
        = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error(ErrorCode::DatabaseBusy, m_path, words);
    case 11: // SQLITE_CORRUPT
        return Error(ErrorCode::DatabaseDamaged, m_path, words);
    case 26: // SQLITE_NOTADB
        return Error(ErrorCode::DatabaseForeign, m_path, words);
    default:
        return Error(ErrorCode::DatabaseUnavailable, m_path, words);
    }
}
